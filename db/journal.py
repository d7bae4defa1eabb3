"""The journal: appending facts, their personal values beside them, and reading them back in order.

Nothing here updates or deletes a fact. The one deletion is of personal values, after an `erased` fact.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from sqlalchemy import Connection, bindparam, delete, select, text

from db import direct, leftovers
from db.bulk import insert_rows
from db.rows import fact_row, fact_value, json_text
from db.schema import fact, fact_order, fact_personal, merge_edge, outbox
from kiosk.domain.facts import OF_EVENT, Fact, HubPosition, Kind
from kiosk.domain.model import FactId, RegistrationId

_T = TypeVar("_T")

CHUNK = 500
"""How many ids one statement names; SQLite's own limit is far above."""

_FACTS = (
    select(fact, fact_personal.c.personal, fact_order.c.epoch, fact_order.c.hub_seq)
    .select_from(
        fact.outerjoin(fact_personal, fact_personal.c.local_seq == fact.c.local_seq).outerjoin(
            fact_order, fact_order.c.fact_id == fact.c.fact_id
        )
    )
    .order_by(fact_order.c.hub_seq.is_(None), fact_order.c.hub_seq, fact.c.local_seq)
)
"""Hub order first; what the hub has not numbered follows in this station's own order, provisionally."""

_OF_ONE = _FACTS.where(fact.c.registration_id == bindparam("id"))
_OF_REGISTRATIONS = _FACTS.where(fact.c.registration_id.in_(text("SELECT value FROM json_each(:ids)")))
_BUT_FIELDS = _OF_REGISTRATIONS.where(
    text(f"fact.kind NOT IN ('{Kind.REGISTERED}', '{Kind.EDITED}', '{Kind.NOTE_ADDED}')")
)
_KNOWN = "SELECT fact_id FROM fact WHERE fact_id IN (SELECT value FROM json_each(:ids))"
_POSITIONS = (
    "SELECT fact_id, epoch, hub_seq FROM fact_order WHERE fact_id IN (SELECT value FROM json_each(:ids))"
)
_NUMBER = (
    "INSERT INTO fact_order (fact_id, epoch, hub_seq) VALUES (?, ?, ?) "
    "ON CONFLICT (fact_id) DO UPDATE SET epoch = excluded.epoch, hub_seq = excluded.hub_seq"
)
_LAST = "SELECT max(local_seq) FROM fact"


def append(tx: Connection, facts: Sequence[Fact], *, to_outbox: bool) -> None:
    """Write facts that are not in the journal yet, with their personal values."""
    if not facts:
        return
    first = last(tx) + 1
    insert_rows(tx, fact, [fact_row(one, first + index) for index, one in enumerate(facts)])
    beside = [
        {"local_seq": first + index, "personal": json_text(one.personal)}
        for index, one in enumerate(facts)
        if one.personal
    ]
    insert_rows(tx, fact_personal, beside)
    if to_outbox:
        insert_rows(tx, outbox, [{"local_seq": first + index} for index in range(len(facts))])
    edges = [
        {"fact_id": f.fact_id, "one_id": f.registration_id, "other_id": f.body["with"]}
        for f in facts
        if f.kind == Kind.MERGED
    ]
    insert_rows(tx, merge_edge, edges)
    forget_erased(tx, facts)


def last(tx: Connection) -> int:
    """Return the row of the newest fact in this station's own order, 0 before the first."""
    return direct.value(tx, _LAST, {}) or 0


def forget_erased(tx: Connection, facts: Iterable[Fact]) -> None:
    """Delete the personal values of registrations that an `erased` fact names; also of facts that came later."""
    erased = {f.registration_id for f in facts if f.kind == Kind.ERASED}
    for registration_id in erased:
        theirs = select(fact.c.local_seq).where(fact.c.registration_id == registration_id)
        gone = tx.execute(delete(fact_personal).where(fact_personal.c.local_seq.in_(theirs)))
        if gone.rowcount:
            leftovers.note(tx)
        direct.run_many(tx, "DELETE FROM imported_row WHERE registration_id = ?", [(registration_id,)])


def number(tx: Connection, positions: Sequence[tuple[FactId, HubPosition]]) -> None:
    """Set the hub's numbers of facts; a fact that had one from an earlier epoch gets the new one."""
    direct.run_many(tx, _NUMBER, [(fact_id, position.epoch, position.seq) for fact_id, position in positions])


def known_ids(tx: Connection, fact_ids: Sequence[FactId]) -> set[FactId]:
    """Return which of these facts the journal has."""
    found = direct.rows(tx, _KNOWN, {"ids": json_text(list(fact_ids))})
    return {FactId(row["fact_id"]) for row in found}


def positions_of(tx: Connection, fact_ids: Sequence[FactId]) -> dict[FactId, HubPosition]:
    """Return the hub's numbers of those of these facts that have one."""
    found = direct.rows(tx, _POSITIONS, {"ids": json_text(list(fact_ids))})
    return {FactId(row["fact_id"]): HubPosition(row["epoch"], row["hub_seq"]) for row in found}


def facts_of(
    tx: Connection, registration_ids: Iterable[RegistrationId], *, with_fields: bool = True
) -> list[Fact]:
    """Return all facts of these registrations, in order; without `with_fields` none that only sets fields and notes."""
    ids = list(registration_ids)
    if len(ids) == 1 and with_fields:
        return [fact_value(row) for row in direct.rows(tx, _OF_ONE, {"id": ids[0]})]
    asked = _OF_REGISTRATIONS if with_fields else _BUT_FIELDS
    return [fact_value(row) for row in direct.rows(tx, asked, {"ids": json_text(ids)})]


def facts_of_event(tx: Connection, kinds: Iterable[str]) -> list[Fact]:
    """Return the facts of these kinds that speak of the event itself, in order."""
    chosen = _FACTS.where(fact.c.registration_id == OF_EVENT, fact.c.kind.in_([str(kind) for kind in kinds]))
    return [fact_value(row) for row in tx.execute(chosen).mappings()]


def all_facts(tx: Connection) -> Iterator[Fact]:
    """Yield every fact, in order."""
    for row in tx.execution_options(yield_per=1000).execute(_FACTS).mappings():
        yield fact_value(row)


def of_kind(tx: Connection, *kinds: Kind) -> list[Fact]:
    """Return all facts of these kinds, in order; reads through the whole journal."""
    chosen = _FACTS.where(fact.c.kind.in_([str(kind) for kind in kinds]))
    return [fact_value(row) for row in tx.execute(chosen).mappings()]


def fact_by_id(tx: Connection, fact_id: FactId) -> Fact | None:
    """Return one fact, or None."""
    row = tx.execute(_FACTS.where(fact.c.fact_id == fact_id)).mappings().first()
    return fact_value(row) if row else None


def chunks(items: Sequence[_T]) -> Iterator[Sequence[_T]]:
    """Yield the items in runs of at most CHUNK."""
    for start in range(0, len(items), CHUNK):
        yield items[start : start + CHUNK]
