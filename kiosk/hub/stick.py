"""The hub's side of a memory stick: taking in what a station without a network handed over, and the answer to it."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

import msgspec

from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Fact, HubPosition, Taken
from kiosk.domain.model import FactId, PairedStation, StationId
from kiosk.hub.older_copy import is_older
from kiosk.hub.readable import is_readable
from kiosk.hub.revoking import LOST, RETIRED
from kiosk.protocol.generation import Standing, generation_text, parse_generation, standing
from kiosk.protocol.messages import (
    MOST_FACTS,
    VERSION,
    FactMessage,
    FactResult,
    StationName,
    from_message,
    parse_cursor,
    parse_known,
)
from kiosk.protocol.roles import may_write, readable
from kiosk.protocol.sealed import opened_personal
from kiosk.protocol.stick import StickChanges, StickPush

_log = logging.getLogger(__name__)


class StickStore(Protocol):
    """What of a hub's store a stick needs; `db.hub_store.HubStore` is the real one."""

    def epoch(self) -> str:
        """Return the epoch."""
        ...

    def begin_epoch(self, instead_of: str, *, is_older_copy: bool = False) -> None:
        """Number everything anew."""
        ...

    def numbered(self, epoch: str, seqs: Sequence[int]) -> Mapping[int, FactId]:
        """Return which facts have these numbers."""
        ...

    def head(self) -> int:
        """Return the newest number."""
        ...

    def generation(self) -> tuple[int, str]:
        """Return the hub's generation and its own id."""
        ...

    def accept(self, facts: Sequence[Fact]) -> Sequence[tuple[FactId, int, Taken]]:
        """Record and number facts."""
        ...

    def changes(self, after: int, limit: int) -> Sequence[tuple[Fact, HubPosition]]:
        """Return facts after a number."""
        ...

    def keep_aside(self, station_id: StationId, facts: Sequence[Fact], now: datetime) -> None:
        """Keep what a revoked station still sent."""
        ...

    def stations(self) -> Sequence[tuple[StationId, str]]:
        """Return every station that is known by name."""
        ...

    def secret(self, name: str) -> str | None:
        """Return what is kept under a name."""
        ...

    def put_secret(self, name: str, value: str) -> None:
        """Keep something."""
        ...


class _Noted(msgspec.Struct, frozen=True):
    """How far a station had read when it wrote the file that was taken last, and which of its facts were refused.

    `early` are facts that had a number before that and it does not know of: nothing after its cursor tells it.
    """

    after: str = ""
    refused: list[str] = []
    early: list[FactResult] = []


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of a station's file: new facts, those known already, and those refused.

    `begins_anew` is whether nothing was taken because the station has to offer everything first.
    """

    applied: int = 0
    known: int = 0
    refused: int = 0
    begins_anew: bool = False


def take_in(
    store: StickStore, station: PairedStation, push: StickPush, private: bytes, now: datetime
) -> TakenIn:
    """Record what a station handed over. May be repeated: what is known stays as it is.

    Raises:
        OperatorError: the station was shut out, it knows a newer hub, or it may not record what it did.
    """
    told = parse_generation(push.generation)
    if told is not None and standing(told, store.generation()) in (Standing.NEWER, Standing.RIVAL):
        raise OperatorError("This station follows another hub of the event. Take its file there.")
    facts = [_unsealed(one, private) for one in push.facts]
    if station.revoked_as in (LOST, RETIRED):
        store.keep_aside(station.station_id, facts, now)
        raise OperatorError(
            f"{station.name} was shut out. What it handed over does not count and is kept aside: hub aside"
        )
    if not all(is_readable(one) for one in facts):
        raise OperatorError(
            "A fact in this file does not say what its kind has to say. Nothing was taken; tell us."
        )
    if not all(may_write(station.role, station.station_id, one) for one in facts):
        raise OperatorError(f"A station that is a {station.role} may not record this. Nothing was taken.")
    cursor, head = parse_cursor(push.after), store.head()
    noted = _noted(store, station.station_id)
    if cursor is not None and cursor.epoch == store.epoch():
        known = parse_known(push.known)
        if cursor.seq > head or is_older(store.numbered(cursor.epoch, list(known)), known):
            _log.warning("an older copy of this hub was put back; a new epoch begins")
            store.begin_epoch(cursor.epoch, is_older_copy=True)
    if cursor is not None and cursor.epoch != store.epoch():
        _note(store, station.station_id, _Noted(push.after, noted.refused))
        return TakenIn(begins_anew=True)
    counts = dict.fromkeys(Taken, 0)
    refused, early = set(noted.refused), list[FactResult]()
    for start in range(0, len(facts), MOST_FACTS):
        for fact_id, seq, taken in store.accept(facts[start : start + MOST_FACTS]):
            counts[taken] += 1
            if taken is Taken.CONFLICT:
                refused.add(fact_id)
            elif cursor is not None and seq <= cursor.seq:
                early.append(FactResult(fact_id=fact_id, seq=seq, outcome=taken))
    _note(store, station.station_id, _Noted(push.after, sorted(refused), early))
    _log.info("station %s handed over %d facts", station.station_id, len(facts))
    return TakenIn(counts[Taken.APPLIED], counts[Taken.DUPLICATE], counts[Taken.CONFLICT])


def answer(store: StickStore, station: PairedStation, now: datetime) -> StickChanges:
    """Return everything after what a station had read when it wrote its newest file; all, where it wrote none.

    Raises:
        OperatorError: the station was shut out.
    """
    if station.revoked_as in (LOST, RETIRED):
        raise OperatorError(f"{station.name} was shut out; it gets no file.")
    store.head()  # What this hub recorded itself is numbered first.
    noted, epoch = _noted(store, station.station_id), store.epoch()
    cursor = parse_cursor(noted.after)
    begins_anew = cursor is not None and cursor.epoch != epoch
    after = 0 if cursor is None or begins_anew else cursor.seq
    facts, results = list[FactMessage](), list[FactResult]()
    while not begins_anew and (found := store.changes(after + len(facts), MOST_FACTS)):
        facts += [readable(station.role, fact, position.seq) for fact, position in found]
        results += [
            FactResult(fact_id=fact.fact_id, seq=position.seq, outcome=Taken.APPLIED)
            for fact, position in found
            if fact.station_id == station.station_id
        ]
    refused = [FactResult(fact_id=one, seq=0, outcome=Taken.CONFLICT) for one in noted.refused]
    return StickChanges(
        version=VERSION,
        now=now,
        epoch=epoch,
        after=after,
        facts=facts,
        results=[*noted.early, *results, *refused],
        stations=[StationName(i, name) for i, name in store.stations()],
        generation=generation_text(*store.generation()),
        begins_anew=begins_anew,
    )


def _unsealed(message: FactMessage, private: bytes) -> Fact:
    fact = from_message(message)
    personal: Mapping[str, Any] = opened_personal(private, fact.personal)
    return replace(fact, personal=personal)


def _noted(store: StickStore, station_id: StationId) -> _Noted:
    text = store.secret(f"stick.{station_id}")
    return msgspec.json.decode(text, type=_Noted) if text else _Noted()


def _note(store: StickStore, station_id: StationId, noted: _Noted) -> None:
    store.put_secret(f"stick.{station_id}", msgspec.json.encode(noted).decode())
