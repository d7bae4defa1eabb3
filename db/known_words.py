"""The distinct words of names and places, in memory: for what was typed with an error.

The list is read from the index when it is first wanted and followed from the journal after that, so a search pays only
for what has changed since. It is the same for all readers of a store.
"""

import threading
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import Connection

from db import direct
from kiosk.domain.facts import Kind
from kiosk.domain.hangul import is_letter
from kiosk.domain.names import SEARCHED, search_columns
from kiosk.domain.scripts import Transliterate, latin_words, skeleton

_WORDS = "SELECT term FROM registration_search_words WHERE col IN ('name', 'place')"
_LAST = "SELECT max(local_seq) FROM fact"
_CHANGES = (
    "SELECT local_seq, kind, registration_id FROM fact WHERE local_seq > :seen AND kind NOT IN "
    "('checked_in', 'check_in_undone', 'badge_issued', 'badge_printed', 'badge_voided', 'looked_for', "
    "'answered', 'consent_given') LIMIT :limit"
)
_CHANGED = (
    f"SELECT registration_id, protected, {', '.join(SEARCHED)} FROM registration WHERE registration_id = :id"
)
_MOST_CHANGES = 500
"""After more of them than this, reading everything anew is faster."""

_MOST = 24
"""Near words that are looked up at once."""

_SHORTEST = 4
"""Letters that a word must have for an error in it to be forgiven."""

_BONES = 3
"""Consonants that two words must share to be one name in two spellings."""


class KnownWords:
    """The words of one store. Safe to use from several threads."""

    def __init__(self, transliterate: Transliterate) -> None:
        self._transliterate = transliterate
        self._lock = threading.Lock()
        self._seen = -1
        self._words: set[str] = set()
        self._by_length: dict[int, list[str]] = {}
        self._by_first: dict[str, list[str]] = {}
        self._by_bones: dict[str, list[str]] = {}

    def follow(self, tx: Connection) -> None:
        """Bring the list up to what this read sees."""
        with self._lock:
            last = direct.value(tx, _LAST, {}) or 0
            if last == self._seen:
                return
            changes = direct.rows(tx, _CHANGES, {"seen": self._seen, "limit": _MOST_CHANGES})
            is_much = len(changes) == _MOST_CHANGES or any(one["kind"] == Kind.ERASED for one in changes)
            ids = dict.fromkeys(one["registration_id"] for one in changes)
            rows = [] if is_much else [row for one in ids for row in direct.rows(tx, _CHANGED, {"id": one})]
            if self._seen < 0 or last < self._seen or is_much or _has_gone(rows, changes):
                self._forget()
                self._add(direct.values(tx, _WORDS))
            else:
                for row in rows:
                    columns = search_columns([row[name] for name in SEARCHED], self._transliterate)
                    self._add(f"{columns[0]} {columns[1]}".split())
            self._seen = last

    def near(self, word: str) -> Sequence[str]:
        """Return known words that are one error away from a word, or begin like that; the nearest first.

        Where there are none: words with the same consonants, another spelling of one name.
        """
        if len(word) < _SHORTEST:
            return ()
        with self._lock:
            whole = _one_error(word, [w for n in (-1, 0, 1) for w in self._by_length.get(len(word) + n, ())])
            begun = [] if whole else self._begun(word)
            return whole or begun or self._by_bones.get(self._bones(word), [])[:_MOST]

    def _begun(self, word: str) -> list[str]:
        longer = [one for one in self._by_first.get(word[0], ()) if len(one) > len(word)]
        by_start: dict[str, list[str]] = defaultdict(list)
        for one in longer:
            for length in (len(word), len(word) + 1, len(word) - 1):
                by_start[one[:length]].append(one)
        starts = _one_error(word, list(by_start))
        return list(dict.fromkeys(one for start in starts for one in by_start[start]))[:_MOST]

    def _forget(self) -> None:
        self._words, self._by_length, self._by_first, self._by_bones = set(), {}, {}, {}

    def _add(self, words: Iterable[str]) -> None:
        for word in words:
            if word in self._words or len(word) < _SHORTEST - 1 or word.isdigit():
                continue
            self._words.add(word)
            self._by_length.setdefault(len(word), []).append(word)
            self._by_first.setdefault(word[0], []).append(word)
            if bones := self._bones(word):
                self._by_bones.setdefault(bones, []).append(word)

    def _bones(self, word: str) -> str:
        """Return the consonants of a word in any script but Hangul, "" where they are too few."""
        latin = (
            (word,)
            if word.isascii()
            else ()
            if is_letter(word[0])
            else latin_words(word, self._transliterate)
        )
        found = skeleton(latin[0]) if latin and latin[0].isalpha() else ""
        return found if len(found) >= _BONES else ""


def _has_gone(rows: Sequence[Mapping[str, Any]], changes: Sequence[Mapping[str, Any]]) -> bool:
    """Whether somebody may have left the index: a protected person's words are known to no ordinary search."""
    protected = {row["registration_id"] for row in rows if row["protected"]}
    return any(one["registration_id"] in protected for one in changes)


def _one_error(word: str, among: Sequence[str]) -> list[str]:
    found = process.extract(word, among, scorer=OSA.distance, score_cutoff=1, limit=_MOST)
    return [one for one, _, _ in found]
