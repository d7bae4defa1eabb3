"""The messages between station and hub, as JSON; the version that both must speak.

A fact may be sent any number of times: its id and its content tell a repetition from a conflict. The cursor is
(epoch, seq); an epoch begins when a hub's journal begins or was restored, and numbers within it have no gaps.
"""

from datetime import datetime
from typing import Annotated, Any, TypeVar

import msgspec

from kiosk.domain.errors import RemoteFault
from kiosk.domain.facts import Fact, HubPosition, Taken
from kiosk.domain.model import FactId, RegistrationId, StationId

VERSION = 1
MOST_FACTS = 500
"""Facts in one push or one page of changes."""
MOST_BYTES = 4_000_000

Instant = Annotated[datetime, msgspec.Meta(tz=True)]
"""An instant with its offset; one without would mean another time on every computer."""
Id = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
Count = Annotated[int, msgspec.Meta(ge=0)]

_M = TypeVar("_M", bound=msgspec.Struct)


class FactMessage(msgspec.Struct, frozen=True, kw_only=True):
    """A fact as it travels; `seq` is 0 until the hub has numbered it."""

    fact_id: Id
    station_id: Id
    station_seq: Count
    station_at: Instant
    happened_at: Instant
    actor_id: str | None
    kind: Id
    registration_id: Annotated[str, msgspec.Meta(max_length=64)]
    body: dict[str, Any]
    personal: dict[str, Any]
    seq: Count = 0


class PushRequest(msgspec.Struct, frozen=True, kw_only=True):
    """New facts of a station, what its clock says, and how far it has read (`cursor_text`).

    A hub that does not know the cursor takes nothing: facts with an earlier epoch's numbers must come first then.
    """

    version: int
    now: Instant
    facts: list[FactMessage]
    after: str = ""


class FactResult(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one fact: applied, duplicate, or conflict (another content under the same id)."""

    fact_id: Id
    seq: Count
    outcome: Taken


class PushReply(msgspec.Struct, frozen=True, kw_only=True):
    """The results in the order of the facts; `now` is the hub's clock."""

    epoch: Id
    now: Instant
    results: list[FactResult]


class StationName(msgspec.Struct, frozen=True):
    """A station and what people call it."""

    station_id: Id
    name: str


class ChangesReply(msgspec.Struct, frozen=True, kw_only=True):
    """Facts after a cursor, in hub order without gaps; `head` is the newest number there is."""

    epoch: Id
    head: Count
    now: Instant
    facts: list[FactMessage]
    stations: list[StationName]


class PairRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A station that wants to join with a code. `event_id` is empty where it holds no event yet."""

    version: int
    code: str
    event_id: str
    station_id: Id
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    prefix: str


class PairReply(msgspec.Struct, frozen=True, kw_only=True):
    """The station's key, and its name and badge number prefix, which may differ from what it asked for.

    `files` are what stands beside `event.toml`, by name: the event's own badge template and its logo.
    `rehearsal_shift_s` is how far the hub's rehearsal clock is from the true one, None where it is no rehearsal.
    """

    token: str
    event_id: str
    event_toml: str
    name: str
    prefix: str
    role: str
    epoch: Id
    now: Instant
    files: dict[str, bytes] = {}
    rehearsal_shift_s: float | None = None


class Problem(msgspec.Struct, frozen=True):
    """Why the hub did not do it, in a sentence for people."""

    sentence: str


def encode(message: msgspec.Struct) -> bytes:
    """Return a message as JSON."""
    return msgspec.json.encode(message)


def decode(data: bytes, kind: type[_M]) -> _M:
    """Return the message in some JSON.

    Raises:
        RemoteFault: it is not such a message, or of a version that this release does not speak.
    """
    try:
        message = msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise RemoteFault(
            "The other side sent something this Madang does not understand. Use the same version on all computers.",
            detail=f"{kind.__name__}: {error}",
        ) from error
    version = getattr(message, "version", VERSION)
    if version != VERSION:
        raise RemoteFault(
            "Hub and station are of different versions. Install the same Madang on all computers.",
            detail=f"version {version}, expected {VERSION}",
        )
    return message


def to_message(fact: Fact, seq: int = 0) -> FactMessage:
    """Return a fact as it travels."""
    return FactMessage(
        fact_id=fact.fact_id,
        station_id=fact.station_id,
        station_seq=fact.station_seq,
        station_at=fact.station_at,
        happened_at=fact.happened_at,
        actor_id=fact.actor_id,
        kind=str(fact.kind),
        registration_id=fact.registration_id,
        body=dict(fact.body),
        personal=dict(fact.personal),
        seq=seq,
    )


def from_message(message: FactMessage) -> Fact:
    """Return the fact that travelled."""
    return Fact(
        fact_id=FactId(message.fact_id),
        station_id=StationId(message.station_id),
        station_seq=message.station_seq,
        station_at=message.station_at,
        happened_at=message.happened_at,
        actor_id=message.actor_id,
        kind=message.kind,
        registration_id=RegistrationId(message.registration_id),
        body=message.body,
        personal=message.personal,
    )


def cursor_text(cursor: HubPosition | None) -> str:
    """Return a cursor as it stands in an address; empty for the beginning."""
    return f"{cursor.epoch}.{cursor.seq}" if cursor else ""


def parse_cursor(text: str) -> HubPosition | None:
    """Return the cursor in an address, None for the beginning.

    Raises:
        RemoteFault: the text is no cursor.
    """
    if not text:
        return None
    epoch, _, seq = text.rpartition(".")
    if not epoch or not seq.isdigit() or len(seq) > 18:
        raise RemoteFault("This is not a cursor of a hub.", detail="malformed cursor")
    return HubPosition(epoch, int(seq))
