"""What must hold of a hub's journal, whichever database it is in: gapless, each id once, every fact whole."""

from collections.abc import Iterator

from sqlalchemy import func, select

from db import projections
from db.postgres import PostgresTransaction
from db.queries import Queries
from db.schema import fact, fact_order, fact_personal, outbox, setting
from db.store import Store
from kiosk.domain.errors import KioskError
from kiosk.domain.sentence import counted

FACTS = (
    select(fact, fact_personal.c.personal, fact_order.c.epoch, fact_order.c.hub_seq)
    .join(fact_order, fact_order.c.fact_id == fact.c.fact_id)
    .outerjoin(fact_personal, fact_personal.c.local_seq == fact.c.local_seq)
)
"""Every numbered fact with its number."""

_Reading = Queries | PostgresTransaction
_NUMBERS = select(
    func.count(), func.count(fact_order.c.fact_id.distinct()), func.min(fact_order.c.hub_seq),
    func.max(fact_order.c.hub_seq), func.count(fact_order.c.epoch.distinct()), func.min(fact_order.c.epoch),
)  # fmt: skip
FORKED = "hub.forked"
"""The id of this very hub where an older copy of it was put back by hand: it has given its own numbers twice."""
_TWICE = (
    select(fact.c.station_id)
    .where(fact.c.station_id.not_in(select(setting.c.value).where(setting.c.name == FORKED)))
    .group_by(fact.c.station_id, fact.c.station_seq)
    .having(func.count() > 1)
    .limit(1)
)
_ID_TWICE = select(fact.c.fact_id).group_by(fact.c.fact_id).having(func.count() > 1).limit(1)
_UNNUMBERED = (
    select(func.count())
    .select_from(fact.outerjoin(fact_order, fact_order.c.fact_id == fact.c.fact_id))
    .where(fact_order.c.fact_id.is_(None))
)
_WITHOUT_FACT = (
    select(func.count())
    .select_from(fact_order.outerjoin(fact, fact.c.fact_id == fact_order.c.fact_id))
    .where(fact.c.fact_id.is_(None), fact_order.c.fact_id.not_like("moved %"))
)
_NOBODYS = (
    select(func.count())
    .select_from(fact_personal.outerjoin(fact, fact.c.local_seq == fact_personal.c.local_seq))
    .where(fact.c.local_seq.is_(None))
)


def problems(tx: _Reading) -> list[str]:
    """Return what is wrong with a journal, a sentence each; reads all of it, writes nothing."""
    return [*_numbers(tx), *_ids(tx), *_contents(tx)]


def list_problems(copy: Store) -> list[str]:
    """Return which lists differ from a replay of the journal. Rewrites the lists: give it a copy.

    Also what is wrong with the file itself.
    """
    with copy.read() as reader:
        if damage := reader.integrity():
            return [f"The file is damaged: {damage}."]
    with copy.write() as tx:
        before = tx.fingerprint()
        projections.replay(tx.connection)
        after = tx.fingerprint()
    differing = [name for name in after if before[name] != after[name]]
    return [f"These lists are not what the journal gives: {', '.join(differing)}."] if differing else []


def _numbers(tx: _Reading) -> Iterator[str]:
    count, ids, first, last, epochs, epoch = tx.connection.execute(_NUMBERS).one()
    known = {row.name: row.value for row in tx.connection.execute(select(setting))}
    head = int(known.get("hub.seq", 0))
    if count and (first, last, ids) != (1, count, count):
        yield f"The numbers have a gap: {counted(count, 'fact is', 'facts are')} numbered from {first} to {last}."
    if count != head:
        yield f"The counter stands at {head}, but {counted(count, 'fact is', 'facts are')} numbered."
    if epochs > 1 or (count and epoch != known.get("hub.epoch")):
        yield "Some numbers are of another epoch than the journal's."


def _ids(tx: _Reading) -> Iterator[str]:
    if tx.connection.execute(_ID_TWICE).first():
        yield "Two facts have one id."
    if tx.connection.execute(_TWICE).first():
        yield "Two facts of one station have one number: a station was copied."
    own = (
        0
        if isinstance(tx, PostgresTransaction)
        else tx.connection.execute(select(func.count()).select_from(outbox)).scalar_one()
    )
    unnumbered = tx.connection.execute(_UNNUMBERED).scalar_one() - own
    if unnumbered:
        yield f"{counted(unnumbered, 'fact has', 'facts have')} no number."
    if lost := tx.connection.execute(_WITHOUT_FACT).scalar_one():
        yield f"{counted(lost, 'number belongs', 'numbers belong')} to no fact."
    if nobodys := tx.connection.execute(_NOBODYS).scalar_one():
        yield f"The journal does not have {counted(nobodys, 'fact')} of which personal values are left."


def _contents(tx: _Reading) -> Iterator[str]:
    unreadable, key_trouble = 0, ""
    rows = tx.connection.execution_options(yield_per=1000).execute(FACTS).mappings()
    for row in rows:
        try:
            tx.fact(row)
        except KioskError as error:
            key_trouble = error.sentence
        except (ValueError, TypeError):
            unreadable += 1
    if key_trouble:
        yield key_trouble
    if unreadable:
        yield f"{counted(unreadable, 'fact')} cannot be read."
