"""The projections: recomputed from the facts of the persons that were touched, in the transaction of the facts.

Rows are replaced whole, never patched. Which projections a kind of fact can change is in `_TOUCHES`, so that a
check-in does not rewrite the roster row it did not change.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, func, or_, select

from db import direct, journal, search
from db.bulk import insert_rows
from db.index_words import SearchRow
from db.rows import (
    alias_rows,
    answer_row,
    badge_row,
    check_in_row,
    registration_row,
    ticket_key_row,
    void_rows,
)
from db.schema import (
    PROJECTIONS,
    answer,
    badge,
    check_in,
    merge_edge,
    note,
    registration,
    ticket_alias,
    ticket_key,
    ticket_void,
)
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import RegistrationId
from kiosk.domain.projection import PersonState, project, project_keys, project_spares

VERSION = "4"
"""Raise it when facts come to mean other rows: a store that another release wrote is replayed when it is opened."""

_SETTING = "projections.version"
_WRITTEN_BY = f"SELECT value FROM setting WHERE name = '{_SETTING}'"
_NOTE_VERSION = f"INSERT OR REPLACE INTO setting (name, value) VALUES ('{_SETTING}', '{VERSION}')"

_ALL = frozenset({"registration", "check_in", "badge", "ticket", "spare", "answer"})
_OF_FIELDS = frozenset({"registration", "ticket"})
"""The projections that what the lists say of a person is needed for."""
_TOUCHES: dict[str, frozenset[str]] = {
    Kind.REGISTERED: _ALL,
    Kind.EDITED: frozenset({"registration"}),
    Kind.NOTE_ADDED: frozenset({"registration"}),
    Kind.CHECKED_IN: frozenset({"check_in"}),
    Kind.CHECK_IN_UNDONE: frozenset({"check_in"}),
    Kind.BADGE_ISSUED: frozenset({"badge"}),
    Kind.BADGE_PRINTED: frozenset({"badge"}),
    Kind.BADGE_VOIDED: frozenset({"badge"}),
    Kind.TICKET_REVOKED: frozenset({"ticket"}),
    Kind.SPARE_MADE: frozenset({"spare"}),
    Kind.LOOKED_FOR: frozenset(),
    Kind.ANSWERED: frozenset({"answer"}),
    Kind.CONSENT_GIVEN: frozenset({"answer"}),
    Kind.TICKET_KEY_ADDED: frozenset({"ticket"}),
    Kind.TICKET_KEY_REVOKED: frozenset({"ticket"}),
    # Few, and asked for seldom: read from the journal itself.
    Kind.STAFF_BADGE_MADE: frozenset(),
    Kind.STAFF_BADGE_REVOKED: frozenset(),
    Kind.SHIFT_BEGAN: frozenset(),
    Kind.DAY_CHOSEN: frozenset(),
    Kind.RETENTION_SET: frozenset(),
}
"""Kinds that are not named (merges, erasures, kinds of a later release) touch everything."""

_ANY_ALIAS = "SELECT 1 FROM ticket_alias LIMIT 1"
_ANY_ANSWER = "SELECT 1 FROM answer LIMIT 1"
_ANY_NOTE = "SELECT 1 FROM note LIMIT 1"
_ANY_MERGE = "SELECT 1 FROM merge_edge LIMIT 1"


def recompute(tx: Connection, touched: Iterable[Fact]) -> list[PersonState]:
    """Recompute the persons that these facts, already in the journal, speak of; return how they stand now."""
    return _recomputed(tx, list(touched), are_states_wanted=True)


def write(tx: Connection, touched: Iterable[Fact]) -> None:
    """Recompute the rows that these facts, already in the journal, can change, where nobody asks how the persons stand.

    For check-ins and badges what the lists say of a person is not read then, which is most of the work.
    """
    _recomputed(tx, list(touched), are_states_wanted=False)


def _recomputed(tx: Connection, facts: Sequence[Fact], *, are_states_wanted: bool) -> list[PersonState]:
    whats = frozenset[str]().union(*(_TOUCHES.get(fact.kind, _ALL) for fact in facts))
    if not whats:
        return []
    ids = closure(tx, dict.fromkeys(fact.registration_id for fact in facts))
    with_fields = are_states_wanted or bool(whats & _OF_FIELDS)
    return [
        state for chunk in journal.chunks(ids) for state in _recompute_groups(tx, chunk, whats, with_fields)
    ]


def are_old(tx: Connection) -> bool:
    """Tell whether the rows were made by other rules than this release's. Only reads."""
    return bool(direct.value(tx, _WRITTEN_BY, {}) != VERSION)


def renew(tx: Connection) -> None:
    """Bring the rows to this release's rules; may be repeated safely."""
    if journal.last(tx):
        replay(tx)
    direct.run_many(tx, _NOTE_VERSION, [()])


def replay(tx: Connection) -> None:
    """Empty the projections and rebuild them from the journal alone."""
    for table in PROJECTIONS:
        tx.execute(delete(table))
    search.empty(tx)
    edges = []
    ids: dict[RegistrationId, None] = {}
    for fact in journal.all_facts(tx):
        ids[fact.registration_id] = None
        if fact.kind == Kind.MERGED:
            edges.append(
                {"fact_id": fact.fact_id, "one_id": fact.registration_id, "other_id": fact.body["with"]}
            )
    insert_rows(tx, merge_edge, edges)
    done: set[RegistrationId] = set()
    for chunk in journal.chunks(list(ids)):
        group = [i for i in closure(tx, dict.fromkeys(i for i in chunk if i not in done)) if i not in done]
        done.update(group)
        _recompute_groups(tx, group, _ALL)


def fingerprint(tx: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Return every projected row but for row numbers, sorted; equal before and after a replay."""
    rows: dict[str, list[tuple[object, ...]]] = {}
    for table in PROJECTIONS:
        columns = [column for column in table.c if column.name != "row_id"]
        rows[table.name] = sorted(
            (tuple(row) for row in tx.execute(select(*columns))), key=lambda row: tuple(map(str, row))
        )
    return rows


def closure(tx: Connection, ids: dict[RegistrationId, None]) -> list[RegistrationId]:
    """Add every registration that was ever merged with one of these, so that a split is recomputed as well."""
    if direct.first(tx, _ANY_MERGE, {}) is None:
        return list(ids)
    fresh = list(ids)
    while fresh:
        found: list[RegistrationId] = []
        for chunk in journal.chunks(fresh):
            edges = tx.execute(
                select(merge_edge.c.one_id, merge_edge.c.other_id).where(
                    or_(merge_edge.c.one_id.in_(chunk), merge_edge.c.other_id.in_(chunk))
                )
            )
            found.extend(RegistrationId(i) for edge in edges for i in edge)
        fresh = [i for i in dict.fromkeys(found) if i not in ids]
        ids.update(dict.fromkeys(fresh))
    return list(ids)


def _recompute_groups(
    tx: Connection, ids: Sequence[RegistrationId], whats: frozenset[str], with_fields: bool = True
) -> Sequence[PersonState]:
    facts = journal.facts_of(tx, ids, with_fields=with_fields)
    journal.forget_erased(tx, facts)
    states = project(facts)
    if "registration" in whats:
        _write_registrations(tx, states, ids)
    if "check_in" in whats:
        insert_rows(
            tx, check_in, [check_in_row(one) for state in states for one in state.check_ins], replace=True
        )
    if "badge" in whats:
        insert_rows(tx, badge, [badge_row(one) for state in states for one in state.badges], replace=True)
    if "spare" in whats:
        # A spare that was bound stands there as its guest's badge already, in whatever order the facts came.
        insert_rows(tx, badge, [badge_row(one) for one in project_spares(facts)], keep=True)
    if "answer" in whats:
        if direct.first(tx, _ANY_ANSWER, {}) is not None:
            tx.execute(delete(answer).where(answer.c.registration_id.in_(ids)))
        insert_rows(tx, answer, [answer_row(one, s.person_id) for s in states for one in s.answers])
    if "ticket" in whats:
        _write_tickets(tx, states, facts)
    if whats & _OF_FIELDS:
        _write_aliases(tx, states, ids)
    return states


def _write_tickets(tx: Connection, states: Sequence[PersonState], facts: Sequence[Fact]) -> None:
    keys = project_keys(facts)
    insert_rows(tx, ticket_key, [ticket_key_row(one) for one in keys], replace=True)
    void = [
        {"registration_id": registration_id, "serial": serial}
        for state in states
        for registration_id, serial in state.void_serials.items()
    ]
    insert_rows(tx, ticket_void, void, replace=True)


def _write_aliases(tx: Connection, states: Sequence[PersonState], ids: Sequence[RegistrationId]) -> None:
    if direct.first(tx, _ANY_ALIAS, {}) is not None:
        tx.execute(delete(ticket_alias).where(ticket_alias.c.registration_id.in_(ids)))
    valid = ((one.registration_id, one.ticket) for state in states for one in state.registrations)
    void = (
        (i, ticket) for state in states for i, tickets in state.void_tickets.items() for ticket in tickets
    )
    insert_rows(tx, ticket_alias, [*alias_rows(valid), *void_rows(void)], keep=True)


def _write_registrations(
    tx: Connection, states: Sequence[PersonState], ids: Sequence[RegistrationId]
) -> None:
    known: dict[str, int] = {}
    indexed: dict[str, list[int]] = {search.ORDINARY: [], search.PROTECTED: []}
    asked = select(registration.c.registration_id, registration.c.row_id, registration.c.protected)
    for found in tx.execute(asked.where(registration.c.registration_id.in_(ids))):
        known[found.registration_id] = found.row_id
        indexed[search.index_of(found._mapping)].append(found.row_id)
    following = (tx.execute(select(func.max(registration.c.row_id))).scalar() or 0) + 1
    rows: list[dict[str, object]] = []
    words: dict[str, list[SearchRow]] = {search.ORDINARY: [], search.PROTECTED: []}
    notes: list[dict[str, object]] = []
    for state in states:
        for one in state.registrations:
            row_id = known.get(one.registration_id)
            if row_id is None:
                row_id, following = following, following + 1
            versions = state.versions.get(one.registration_id, {})
            placed_by = state.placed_by.get(one.registration_id, "")
            row = registration_row(one, state.person_id, versions, row_id, placed_by)
            rows.append(row)
            words[search.index_of(row)].append(search.search_row(row_id, row))
        notes.extend(
            {
                "fact_id": n.fact_id,
                "field_name": n.field_name,
                "person_id": state.person_id,
                "registration_id": n.registration_id,
                "text": n.text,
            }
            for n in state.notes
        )
    insert_rows(tx, registration, rows, replace=True)
    for index, gone in indexed.items():
        if gone:
            search.remove(tx, gone, index)
    if direct.first(tx, _ANY_NOTE, {}) is not None:
        tx.execute(delete(note).where(note.c.registration_id.in_(ids)))
    for index, made in words.items():
        if made:
            search.add(tx, made, index)
    # A value may be kept beside a field and be overruled in it by one fact: it is one note.
    insert_rows(tx, note, notes, replace=True)
