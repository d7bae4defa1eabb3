"""A whole roster at once: the rows of people who are new are made from the facts at hand, not read back.

They are the rows that `db.projections` would write; a test compares them. Of whom the journal has more than the one
fact, and who was ever merged, is recomputed as ever.
"""

from collections.abc import Sequence

from sqlalchemy import Connection

from db import direct, journal, projections, search
from db.bulk import insert_rows
from db.rows import alias_rows, settled_row
from db.schema import registration, ticket_alias
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.projection import set_values

_LAST_ROW = "SELECT max(row_id) FROM registration"
_MORE_IS_KNOWN = (
    "SELECT DISTINCT registration_id FROM fact AS one WHERE local_seq > :last AND ("
    "EXISTS (SELECT 1 FROM fact AS other "
    "WHERE other.registration_id = one.registration_id AND other.local_seq <> one.local_seq) "
    "OR EXISTS (SELECT 1 FROM merge_edge WHERE one_id = one.registration_id) "
    "OR EXISTS (SELECT 1 FROM merge_edge WHERE other_id = one.registration_id))"
)
"""Those of the facts after a row of the journal of whom it has another one, and who were ever merged."""


def register(tx: Connection, facts: Sequence[Fact]) -> None:
    """Write `registered` facts, put them in the outbox, and project them."""
    last = journal.last(tx)
    for chunk in journal.chunks(facts):
        journal.append(tx, chunk, to_outbox=True)
    known = {row["registration_id"] for row in direct.rows(tx, _MORE_IS_KNOWN, {"last": last})}
    known.update(fact.registration_id for fact in facts if fact.kind != Kind.REGISTERED)
    _project(tx, [fact for fact in facts if fact.registration_id not in known])
    projections.recompute(tx, [fact for fact in facts if fact.registration_id in known])


def _project(tx: Connection, facts: Sequence[Fact]) -> None:
    """Write the rows of people of whom the journal has one `registered` fact and nothing else."""
    first = (direct.value(tx, _LAST_ROW, {}) or 0) + 1
    words: list[tuple[int, str, str, str, str, str]] = []
    for chunk in journal.chunks(list(enumerate(facts, first))):
        rows = [
            settled_row(fact.registration_id, set_values(fact), fact.fact_id, row_id)
            for row_id, fact in chunk
        ]
        insert_rows(tx, registration, rows)
        aliases = alias_rows((row["registration_id"], row["ticket"]) for row in rows)
        insert_rows(tx, ticket_alias, aliases, keep=True)
        words.extend(search.search_row(row["row_id"], row) for row in rows)
    # All at the end: SQLite writes out what the index has collected before every statement on another table.
    search.add(tx, words)
