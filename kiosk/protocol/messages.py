"""The messages between station and hub, as JSON, and their version; one version older or newer is understood.

A fact may be sent any number of times: its id and its content tell a repetition from a conflict. The cursor is
(epoch, seq); an epoch begins when a hub's journal begins or was restored, and numbers within it have no gaps.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any, TypeVar

import msgspec

from kiosk.domain.errors import RemoteFault
from kiosk.domain.facts import Fact, HubPosition, Taken
from kiosk.domain.model import FactId, RegistrationId, StationId
from kiosk.domain.sentence import Sentence

VERSION = 2
"""A message of the version before or after says the same; fields that it has more are left out here."""
HUB_NAME = "hub.madang.internal"
"""The name that a station asks for in TLS, at whatever address the hub is."""
DEFAULT_PORT = 8470
"""Where a hub is unless it is told otherwise."""
HUB_SERVICE = "_madang-hub._tcp.local."
"""Under this type a hub announces itself (DNS-SD)."""
MOST_FACTS = 500
"""Facts in one push or one page of changes."""
MOST_BYTES = 4_000_000
MOST_KNOWN = 8
"""Facts that a station names to prove what it has read; it sends three."""

Instant = Annotated[datetime, msgspec.Meta(tz=True)]
"""An instant with its offset; one without would mean another time on every computer."""
_PRINTED = "^[^\\x00-\\x1f\\x7f]*$"
"""No control characters: PostgreSQL keeps no NUL, and the others have no business in an id."""
Id = Annotated[str, msgspec.Meta(min_length=1, max_length=64, pattern=_PRINTED)]
NoId = Annotated[str, msgspec.Meta(max_length=64, pattern=_PRINTED)]
"""An id, or "" where there is none."""
Count = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
"""As both databases keep it."""

_M = TypeVar("_M", bound=msgspec.Struct)


class VersionFault(RemoteFault):
    """The other side's Madang is too old or too new to be understood."""

    def __init__(self, *, is_other_newer: bool, detail: str) -> None:
        super().__init__(
            Sentence("This computer's Madang is older than the other one's. Update this computer.")
            if is_other_newer
            else Sentence("The other computer's Madang is older than this one's. Update the other computer."),
            detail,
        )
        self.is_other_newer = is_other_newer

    @property
    def sentence_for_station(self) -> str:
        """What the hub says of it to the station."""
        if self.is_other_newer:
            return Sentence(
                "The hub's Madang is older than this station's. Update the hub; the desk goes on."
            )
        return Sentence(
            "This station's Madang is older than the hub's. Update the station; the desk goes on."
        )


class FactMessage(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A fact as it travels; `seq` is 0 until the hub has numbered it.

    A field that is not named here could not be kept, so it is refused; `body` and `personal` are kept whole.
    """

    fact_id: Id
    station_id: Id
    station_seq: Count
    station_at: Instant
    happened_at: Instant
    actor_id: NoId | None
    kind: Id
    registration_id: NoId
    body: dict[str, Any]
    personal: dict[str, Any]
    seq: Count = 0


class PushRequest(msgspec.Struct, frozen=True, kw_only=True):
    """New facts of a station, what its clock says, and how far it has read (`cursor_text`).

    A hub that does not know the cursor takes nothing: facts with an earlier epoch's numbers must come first then.
    Where `event_id` is told and is another event's, it takes nothing either. `stations` are those of a venue's hub. `known`
    are the newest facts that the station holds with a number of the cursor's epoch (`known_text`): they prove it where an
    older copy of the hub was put back.
    """

    version: int
    now: Instant
    facts: list[FactMessage]
    after: str = ""
    event_id: str = ""
    stations: list["StationName"] = []
    known: str = ""


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


class AboveReply(msgspec.Struct, frozen=True):
    """A hub and the hubs above it, by their ids: a hub that stands among them must not join."""

    hubs: list[Id]


class StationStatus(msgspec.Struct, frozen=True, kw_only=True):
    """How a station is, for the hub's page: its printer (ready, none, or what the trouble is), badges in its queue, and
    about how many the paper still gives (null where nobody knows).
    """

    printer: Annotated[str, msgspec.Meta(max_length=40)] = "none"
    queue: Count = 0
    left: Count | None = None


class ChangesReply(msgspec.Struct, frozen=True, kw_only=True):
    """Facts after a cursor, in hub order without gaps; `head` is the newest number there is.

    `heirloom` is the stamp of what a desk keeps so that it can become the hub: where it is another one than before, the
    desk fetches it. "" for who gets none. `heirs` are the addresses of other processes of this hub, and of desks: should
    the hub go, one of them is the next.
    """

    epoch: Id
    head: Count
    now: Instant
    facts: list[FactMessage]
    stations: list[StationName]
    heirloom: str = ""
    heirs: list[str] = []


class NewFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What came between two events of a stream, in hub order without gaps."""

    epoch: Id
    facts: list[FactMessage]


class Problem(msgspec.Struct, frozen=True):
    """Why the hub did not do it, in a sentence for people.

    `order` is what a station that was revoked must do: `retire`, deliver what it has and then destroy its data; `wipe`,
    destroy it at once. With 410 `go_on` may be a position (`cursor_text`) in the new epoch: up to there its numbers are those
    of the epoch that the station named.
    """

    sentence: str
    order: str = ""
    go_on: str = ""


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
    if abs(version - VERSION) > 1:
        raise VersionFault(is_other_newer=version > VERSION, detail=f"version {version}, here {VERSION}")
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
    """Return the fact that travelled.

    Raises:
        RemoteFault: an instant lies outside the calendar once it is told in UTC.
    """
    try:
        station_at, happened_at = message.station_at.astimezone(UTC), message.happened_at.astimezone(UTC)
    except OverflowError as error:
        raise RemoteFault(
            "A fact has no possible time. Set the station's clock.", detail="instant"
        ) from error
    return Fact(
        fact_id=FactId(message.fact_id),
        station_id=StationId(message.station_id),
        station_seq=message.station_seq,
        station_at=station_at,
        happened_at=happened_at,
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


def known_text(known: Mapping[int, FactId]) -> str:
    """Return facts with their numbers as they stand in an address: NUMBER:FACT,NUMBER:FACT."""
    return ",".join(f"{seq}:{fact_id}" for seq, fact_id in known.items())


def parse_known(text: str) -> dict[int, str]:
    """Return the facts that a station says to hold, by their numbers.

    Raises:
        RemoteFault: the text says no such thing, or too much.
    """
    found: dict[int, str] = {}
    for one in text.split(",") if text else ():
        seq, _, fact_id = one.partition(":")
        if not fact_id or not seq.isascii() or not seq.isdigit() or len(seq) > 9 or len(found) >= MOST_KNOWN:
            raise RemoteFault("This is not what a station knows.", detail="malformed facts with numbers")
        found[int(seq)] = fact_id
    return found
