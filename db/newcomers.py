"""A whole roster at once: the rows of people who are new are made from the facts at hand, not read back.

They are the rows that `db.projections` would write; a test compares them. Of whom the journal has more than the one
fact, and who was ever merged, is recomputed as ever.
"""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from db import direct, index_words, journal, projections, search
from db.bulk import insert_rows
from db.rows import alias_rows, settled_row
from db.schema import registration, ticket_alias
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.projection import set_values

_JOURNAL, _ROWS = 0.35, 0.85
"""How much of the work is done once the journal, and once the rows are written; the words of the index follow."""

_LAST_ROW = "SELECT max(row_id) FROM registration"
_MORE_IS_KNOWN = (
    "SELECT DISTINCT registration_id FROM fact AS one WHERE local_seq > :last AND ("
    "EXISTS (SELECT 1 FROM fact AS other "
    "WHERE other.registration_id = one.registration_id AND other.local_seq <> one.local_seq) "
    "OR EXISTS (SELECT 1 FROM merge_edge WHERE one_id = one.registration_id) "
    "OR EXISTS (SELECT 1 FROM merge_edge WHERE other_id = one.registration_id))"
)
"""Those of the facts after a row of the journal of whom it has another one, and who were ever merged."""


def register(
    tx: Connection, facts: Sequence[Fact], progress: Callable[[float], None] = lambda _: None
) -> None:
    """Write `registered` facts, put them in the outbox, and project them."""
    last = journal.last(tx)
    with index_words.maker(len(facts)) as words:
        for done, chunk in enumerate(journal.chunks(facts)):
            journal.append(tx, chunk, to_outbox=True)
            progress(_JOURNAL * (done + 1) * journal.CHUNK / len(facts))
        _project_all(tx, facts, last, progress, words)


def project(tx: Connection, facts: Sequence[Fact], last: int) -> None:
    """Project facts that were written after a row of the journal: people who are new from the facts at hand, others anew."""
    with index_words.maker(len(facts)) as words:
        _project_all(tx, facts, last, lambda _: None, words)


def _project_all(
    tx: Connection,
    facts: Sequence[Fact],
    last: int,
    progress: Callable[[float], None],
    words: index_words.Maker,
) -> None:
    known = {row["registration_id"] for row in direct.rows(tx, _MORE_IS_KNOWN, {"last": last})}
    known.update(fact.registration_id for fact in facts if fact.kind != Kind.REGISTERED)
    _project(tx, [fact for fact in facts if fact.registration_id not in known], progress, words)
    projections.write(tx, [fact for fact in facts if fact.registration_id in known])


def forget_fingerprints(tx: Connection, facts: Sequence[Fact]) -> None:
    """Forget what a list said of whom another station's list, which came by the hub, says something newer."""
    newer = [(one.registration_id,) for one in facts if one.body.get("source") == "import"]
    direct.run_many(tx, "DELETE FROM imported_row WHERE registration_id = ?", newer)


def _project(
    tx: Connection, facts: Sequence[Fact], progress: Callable[[float], None], words: index_words.Maker
) -> None:
    """Write the rows of people of whom the journal has one `registered` fact and nothing else."""
    first = (direct.value(tx, _LAST_ROW, {}) or 0) + 1
    protected: set[int] = set()
    for done, chunk in enumerate(journal.chunks(list(enumerate(facts, first)))):
        progress(_JOURNAL + (_ROWS - _JOURNAL) * done * journal.CHUNK / len(facts))
        rows = [settled_row(fact, set_values(fact), row_id) for row_id, fact in chunk]
        insert_rows(tx, registration, rows)
        aliases = alias_rows((row["registration_id"], row["ticket"]) for row in rows)
        insert_rows(tx, ticket_alias, aliases, keep=True)
        words.ask([(row["row_id"], search.texts_of(row)) for row in rows])
        protected.update(row["row_id"] for row in rows if search.index_of(row) == search.PROTECTED)
    # All at the end: SQLite writes out what the index has collected before every statement on another table.
    made = words.made()
    search.add(tx, (one for one in made if one[0] not in protected))
    search.add(tx, (one for one in made if one[0] in protected), search.PROTECTED)
