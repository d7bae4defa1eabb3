"""The search index and its questions: FTS5 over words that were made ready, so its own tokenizer does next to nothing.

The words of a registration (`kiosk.domain.names.search_columns`) may change with a release. `VERSION` says by which
rules the index was filled; a store that was filled by others is filled anew when it is opened. Names in other scripts
are read with anyascii's table (ISC), handed to the domain from here.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from anyascii import anyascii
from sqlalchemy import Connection

from db import direct
from db.country_names import country_codes
from db.index_words import SearchRow, words_of
from db.known_words import KnownWords
from db.rows import Row
from kiosk.domain.finding import Ask, Readings, Step, asks, placed_readings, typed_words, with_near
from kiosk.domain.hangul import letters
from kiosk.domain.model import PlaceId
from kiosk.domain.names import SEARCHED, search_key

VERSION = "2"
"""Raise it when `search_columns` gives other words."""

ORDINARY, PROTECTED = "registration_search", "registration_search_protected"
"""The index that every search asks, and that of people whom only a lead's search may find."""

COLUMNS = ("name", "place", "code", "korean", "bones")

_SETTING = "search.version"
_INSERT = f"INSERT INTO {{}} (rowid, {', '.join(COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?)"
_FILLED = f"SELECT value FROM setting WHERE name = '{_SETTING}'"
_NOTE_FILLED = f"INSERT OR REPLACE INTO setting (name, value) VALUES ('{_SETTING}', '{VERSION}')"
_ALL = (
    f"SELECT row_id, protected, {', '.join(SEARCHED)} FROM registration WHERE row_id > :after "
    "ORDER BY row_id LIMIT 5000"
)

_MOST_HITS = 120
"""Rows taken from the index by one step before they are ranked; enough for any query that narrows at all."""

_MATCHING = "SELECT rowid FROM {0} WHERE {0} MATCH :query LIMIT :limit"
_ANY_PROTECTED = f"SELECT rowid FROM {PROTECTED} LIMIT 1"
_FORMS = ("name", "name_native", "badge_name")
_NAMES = f"SELECT row_id, registration_id, {', '.join(_FORMS)} FROM registration WHERE row_id IN ({{}})"
_NOT_ARRIVED = (
    "SELECT row_id FROM registration AS one WHERE row_id IN (SELECT rowid FROM registration_search "
    "WHERE registration_search MATCH :query LIMIT 3000) AND NOT EXISTS (SELECT 1 FROM check_in "
    "WHERE person_id = one.person_id AND place_id = :place AND day = :day AND is_winner) LIMIT :limit"
)
_HITS = (
    "SELECT row_id, registration.person_id AS person_id, name, name_native, badge_name, check_in.fact_id AS claim_id "
    "FROM registration LEFT JOIN check_in ON check_in.person_id = registration.person_id "
    "AND check_in.place_id = :place AND check_in.day = :day AND check_in.is_winner WHERE row_id IN ({})"
)

_FEW = 5
"""With fewer found than these, as many as the window has rows, other spellings are worth a look."""

_key = lru_cache(maxsize=4096)(search_key)
"""From key to key the hits are mostly those of the key before."""

Hit = tuple[int, str | None]
"""A registration's row, and the id of the fact by which its person holds the place today, if any."""


def search_row(row_id: int, values: Mapping[str, Any]) -> SearchRow:
    """Return a registration's row of the index; `values` has the texts of SEARCHED."""
    return words_of(row_id, texts_of(values))


def texts_of(values: Mapping[str, Any]) -> list[str]:
    """Return the texts that the words of a registration are made of."""
    return [values[name] for name in SEARCHED]


def add(tx: Connection, rows: Iterable[SearchRow], index: str = ORDINARY) -> None:
    """Write rows of an index; those of the same registrations must be gone."""
    direct.run_many(tx, _INSERT.format(index), rows)


def remove(tx: Connection, row_ids: Iterable[int], index: str = ORDINARY) -> None:
    """Take registrations out of an index."""
    direct.run_many(tx, f"DELETE FROM {index} WHERE rowid = ?", ((one,) for one in row_ids))


def empty(tx: Connection) -> None:
    """Empty both indices."""
    for index in (ORDINARY, PROTECTED):
        direct.run_many(tx, f"DELETE FROM {index}", [()])


def index_of(values: Row) -> str:
    """Return in which index a registration stands, by its row."""
    return PROTECTED if values["protected"] else ORDINARY


def is_old(tx: Connection) -> bool:
    """Tell whether the index was filled by other rules than this release's, or not at all. Only reads."""
    return bool(direct.value(tx, _FILLED, {}) != VERSION)


def fill(tx: Connection) -> None:
    """Fill the index anew from the registrations; about 5 s for 100,000. May be repeated safely."""
    empty(tx)
    after = 0
    while rows := direct.rows(tx, _ALL, {"after": after}):
        for index in (ORDINARY, PROTECTED):
            add(tx, [search_row(row["row_id"], row) for row in rows if index_of(row) == index], index)
        after = rows[-1]["row_id"]
    direct.run_many(tx, _NOTE_FILLED, [()])


def known_words() -> KnownWords:
    """Return the list of known words for a store that was just opened."""
    return KnownWords(anyascii)


def find(
    tx: Connection,
    known: KnownWords,
    text: str,
    limit: int,
    place_id: PlaceId,
    day: date,
    *,
    is_lead: bool = False,
) -> Sequence[Hit]:
    """Return whom a typed text finds: not yet arrived before arrived, then the surest step, then those whose name begins so,
    then by name.

    An error in the typing is forgiven only when nothing else is found, and so is a keyboard set to the other script. For a
    lead protected people are found too, but for errors in the typing.
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
    if is_lead:
        for ask in asks(text, anyascii, country_codes):
            _take(steps, _rows(tx, match(ask), PROTECTED), ask.step)
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
    persons: dict[str, dict[str, Any]] = {}
    for row in hits:  # Who was merged of two registrations is found once, by the one that fits best.
        persons.setdefault(row["person_id"], row)
    return [(row["row_id"], row["claim_id"]) for row in list(persons.values())[:limit]]


def whole_names(tx: Connection, text: str) -> Sequence[str]:
    """Return the registration ids of the protected people whose name a text is: all of it, or several words of it.

    Hangul is also found by how it sounds. A single word of several is nobody's name, and no error in the typing counts.
    """
    words = typed_words(text)
    if not words or direct.first(tx, _ANY_PROTECTED, {}) is None:
        return ()
    sure: dict[int, bool] = {}
    for ask in asks(text, anyascii, country_codes):
        if ask.step is Step.WHOLE:
            sure |= dict.fromkeys(_rows(tx, match(ask), PROTECTED), False)
        elif len(words) > 1 and ask.step in (Step.WORDS, Step.SPELLINGS):
            sure |= dict.fromkeys(_rows(tx, match(_exact(ask)), PROTECTED), True)
    rows = direct.rows(tx, _NAMES.format(",".join(map(str, sure))), {})
    joined = "".join(words)
    return [
        str(row["registration_id"])
        for row in rows
        if sure[row["row_id"]] or joined in (search_key(row[name]).replace(" ", "") for name in _FORMS)
    ]


def _exact(ask: Ask) -> Ask:
    """Return a step that takes no word for the beginning of a longer one."""
    joined = tuple(tuple(replace(term, is_beginning=False) for term in terms) for terms in ask.joined)
    return replace(ask, joined=joined)


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


def _rows(tx: Connection, query: str, index: str = ORDINARY) -> list[int]:
    asked = {"query": query, "limit": _MOST_HITS}
    return [row["rowid"] for row in direct.rows(tx, _MATCHING.format(index), asked)]


def _take(steps: dict[int, Step], row_ids: Iterable[int], step: Step) -> None:
    for row_id in row_ids:
        steps.setdefault(row_id, step)


def _hits(tx: Connection, row_ids: Iterable[int], today: Mapping[str, str]) -> list[dict[str, Any]]:
    return direct.rows(tx, _HITS.format(",".join(map(str, row_ids))), today)


def _rank(row: Mapping[str, Any], steps: Mapping[int, Step], start: str) -> tuple[bool | Step | str, ...]:
    names = [_key(row[column]) for column in _FORMS if row[column]]
    begins = any(name.startswith(start) for name in names)
    # In the order of the script that was typed, so that a list in Hangul reads 가나다.
    in_script = [name for name in names if name.isascii() == start.isascii()] or names
    arrived = row["claim_id"] is not None
    return (arrived, steps[row["row_id"]], not begins, *in_script[:1], str(row["row_id"]))
