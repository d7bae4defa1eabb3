"""The search index and its questions: FTS5 over words that were made ready, so its own tokenizer does next to nothing.

The words of a registration (`kiosk.domain.names.search_columns`) may change with a release. `VERSION` says by which
rules the index was filled; a store that was filled by others is filled anew when it is opened. Names in other scripts
are read with anyascii's table (ISC), handed to the domain from here.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from anyascii import anyascii
from sqlalchemy import Connection

from db import direct
from db.country_names import country_codes
from db.known_words import KnownWords
from kiosk.domain.finding import Ask, Readings, Step, asks, placed_readings, typed_words, with_near
from kiosk.domain.hangul import letters
from kiosk.domain.model import PlaceId
from kiosk.domain.names import SEARCHED, search_columns, search_key

VERSION = "2"
"""Raise it when `search_columns` gives other words."""

COLUMNS = ("name", "place", "code", "korean", "bones")

_SETTING = "search.version"
_INSERT = f"INSERT INTO registration_search (rowid, {', '.join(COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?)"
_FILLED = f"SELECT value FROM setting WHERE name = '{_SETTING}'"
_NOTE_FILLED = f"INSERT OR REPLACE INTO setting (name, value) VALUES ('{_SETTING}', '{VERSION}')"
_ALL = (
    f"SELECT row_id, {', '.join(SEARCHED)} FROM registration WHERE row_id > :after ORDER BY row_id LIMIT 5000"
)

_MOST_HITS = 120
"""Rows taken from the index by one step before they are ranked; enough for any query that narrows at all."""

_MATCHING = "SELECT rowid FROM registration_search WHERE registration_search MATCH :query LIMIT :limit"
_NOT_ARRIVED = (
    "SELECT row_id FROM registration AS one WHERE row_id IN (SELECT rowid FROM registration_search "
    "WHERE registration_search MATCH :query LIMIT 3000) AND NOT EXISTS (SELECT 1 FROM check_in "
    "WHERE person_id = one.person_id AND place_id = :place AND day = :day AND is_winner) LIMIT :limit"
)
_HITS = (
    "SELECT row_id, name, name_native, badge_name, check_in.fact_id AS claim_id "
    "FROM registration LEFT JOIN check_in ON check_in.person_id = registration.person_id "
    "AND check_in.place_id = :place AND check_in.day = :day AND check_in.is_winner WHERE row_id IN ({})"
)

_FEW = 5
"""With fewer found than these, as many as the window has rows, other spellings are worth a look."""

Hit = tuple[int, str | None]
"""A registration's row, and the id of the fact by which its person holds the place today, if any."""


def search_row(row_id: int, values: Mapping[str, Any]) -> tuple[int, str, str, str, str, str]:
    """Return a registration's row of the index; `values` has the texts of SEARCHED."""
    return (row_id, *search_columns([values[name] for name in SEARCHED], anyascii))


def add(tx: Connection, rows: Iterable[tuple[int, str, str, str, str, str]]) -> None:
    """Write rows of the index; those of the same registrations must be gone."""
    direct.run_many(tx, _INSERT, rows)


def remove(tx: Connection, row_ids: Iterable[int]) -> None:
    """Take registrations out of the index."""
    direct.run_many(tx, "DELETE FROM registration_search WHERE rowid = ?", ((one,) for one in row_ids))


def is_old(tx: Connection) -> bool:
    """Tell whether the index was filled by other rules than this release's, or not at all. Only reads."""
    return bool(direct.value(tx, _FILLED, {}) != VERSION)


def fill(tx: Connection) -> None:
    """Fill the index anew from the registrations; about 5 s for 100,000. May be repeated safely."""
    direct.run_many(tx, "DELETE FROM registration_search", [()])
    after = 0
    while rows := direct.rows(tx, _ALL, {"after": after}):
        add(tx, [search_row(row["row_id"], row) for row in rows])
        after = rows[-1]["row_id"]
    direct.run_many(tx, _NOTE_FILLED, [()])


def known_words() -> KnownWords:
    """Return the list of known words for a store that was just opened."""
    return KnownWords(anyascii)


def find(
    tx: Connection, known: KnownWords, text: str, limit: int, place_id: PlaceId, day: date
) -> Sequence[Hit]:
    """Return whom a typed text finds: not yet arrived before arrived, then the surest step, then those whose name begins so,
    then by name.

    An error in the typing is forgiven only when nothing else is found, and so is a keyboard set to the other script.
    """
    today = {"place": place_id, "day": day.isoformat()}
    steps: dict[int, Step] = {}
    last = ""
    for ask in asks(text, anyascii, country_codes):
        enough = {Step.SPELLINGS: _FEW, Step.KEYS: 1}.get(ask.step, limit)
        if ask.step >= Step.PLACES and len(steps) >= enough:
            break
        last = match(ask)
        _take(steps, _rows(tx, last), ask.step)
    if not steps:
        for ask in _near(tx, known, text):
            _take(steps, _rows(tx, match(ask)), Step.NEAR)
    hits = _hits(tx, steps, today)
    if len(steps) >= _MOST_HITS and sum(one["claim_id"] is None for one in hits) < limit:
        further = direct.rows(tx, _NOT_ARRIVED, {"query": last, "limit": limit, **today})
        _take(steps, [row["row_id"] for row in further], Step.PLACES)
        hits = _hits(tx, steps, today)
    start = typed_words(text)[0] if hits else ""
    hits.sort(key=lambda row: _rank(row, steps, start))
    return [(row["row_id"], row["claim_id"]) for row in hits[:limit]]


def by_ids(tx: Connection, table: str, column: str, ids: Sequence[Any]) -> dict[Any, dict[str, Any]]:
    """Return whole rows by the value of a column that is different in each."""
    if not ids:
        return {}
    names = {f"i{number}": one for number, one in enumerate(ids)}
    asked = ", ".join(f":{name}" for name in names)
    return {
        row[column]: row
        for row in direct.rows(tx, f"SELECT * FROM {table} WHERE {column} IN ({asked})", names)
    }


def learn(tx: Connection, known: KnownWords) -> None:
    """Read the known words and the names of countries, so that no search waits for them."""
    country_codes("kr")
    known.follow(tx)


def match(ask: Ask) -> str:
    """Return a step in the words of FTS5.

    Source: SQLite, "FTS5", section 3, full-text query syntax.
    """
    ways = [" AND ".join(f"({_either(one)})" for one in ask.words)] if ask.words else []
    if ask.joined:
        ways.append(_either(ask.joined))
    return " OR ".join(f"({way})" for way in ways)


def _either(readings: Readings) -> str:
    return " OR ".join(
        "(" + " AND ".join(f'{{{t.columns}}} : "{t.word}"{"*" * t.is_beginning}' for t in terms) + ")"
        for terms in readings
    )


def _near(tx: Connection, known: KnownWords, text: str) -> list[Ask]:
    """Return the asks with one word taken for a near one, and with all words written as one."""
    words = typed_words(text)
    known.follow(tx)
    readings = placed_readings(words, country_codes)
    found = [
        with_near(readings, at, near) for at, word in enumerate(words) if (near := known.near(letters(word)))
    ]
    if len(words) > 1 and (near := known.near(letters("".join(words)))):
        found.append(with_near((), 0, near))
    return found


def _rows(tx: Connection, query: str) -> list[int]:
    return [row["rowid"] for row in direct.rows(tx, _MATCHING, {"query": query, "limit": _MOST_HITS})]


def _take(steps: dict[int, Step], row_ids: Iterable[int], step: Step) -> None:
    for row_id in row_ids:
        steps.setdefault(row_id, step)


def _hits(tx: Connection, row_ids: Iterable[int], today: Mapping[str, str]) -> list[dict[str, Any]]:
    return direct.rows(tx, _HITS.format(",".join(map(str, row_ids))), today)


def _rank(row: Mapping[str, Any], steps: Mapping[int, Step], start: str) -> tuple[bool | Step | str, ...]:
    names = [search_key(row[column]) for column in ("name", "name_native", "badge_name") if row[column]]
    begins = any(name.startswith(start) for name in names)
    # In the order of the script that was typed, so that a list in Hangul reads 가나다.
    in_script = [name for name in names if name.isascii() == start.isascii()] or names
    arrived = row["claim_id"] is not None
    return (arrived, steps[row["row_id"]], not begins, *in_script[:1], str(row["row_id"]))
