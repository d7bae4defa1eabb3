"""Text to runs: pieces of one direction, one font and one script, in the order in which the eye meets them.

Inside a run the characters stay in logical order, as shaping needs them. Nothing of a text is dropped except
invisible direction marks, whose work is done here; blanks of any kind become one space.
Source: Unicode Standard Annex 9, "Bidirectional Algorithm", rule L2.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from bidi import algorithm

from kiosk.badge.brackets import resolve_brackets

_DIRECTION_MARKS = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_JOINERS = frozenset("\u200c\u200d")
_KEPT_BLANKS = frozenset("\u00a0\u202f")
_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
COMMON = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in logical order for one call of the shaper. `script` is "" where only marks and blanks stand."""

    text: str
    font: int
    is_rtl: bool
    script: str


def clean(text: str) -> str:
    """Return a text as it is set: composed (NFC), blanks as single spaces, without direction marks."""
    composed = unicodedata.normalize("NFC", text)
    visible = (c for c in composed if c not in _DIRECTION_MARKS)
    spaced = "".join(" " if c.isspace() and c not in _KEPT_BLANKS else c for c in visible)
    return " ".join(part for part in spaced.split(" ") if part)


@lru_cache(maxsize=4096)
def script_of(character: str) -> str:
    """Return the script of a character as the first word of its Unicode name; "" for what any script shares."""
    if unicodedata.category(character)[0] not in "LM" or character in _JOINERS:
        return COMMON
    word = unicodedata.name(character, "").split(" ")[0]
    return COMMON if word in ("COMBINING", "VARIATION", "MODIFIER") else word


def clusters(text: str) -> list[str]:
    """Part a text into what must stay in one font: a character with the marks and joiners that follow it."""
    found: list[str] = []
    for character in text:
        is_after = unicodedata.category(character) in ("Mn", "Mc", "Me") or character in _JOINERS
        if found and (is_after or found[-1][-1] == "\u200d"):
            found[-1] += character
        else:
            found.append(character)
    return found


def levels(text: str) -> list[int]:
    """Return the embedding level of every character; even is left to right."""
    if not any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in text):
        return [0] * len(text)
    storage: dict[str, Any] = algorithm.get_empty_storage()
    base = algorithm.get_base_level(text)
    storage["base_level"], storage["base_dir"] = base, ("L", "R")[base]
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    kinds = resolve_brackets(text, [one["type"] for one in storage["chars"]], storage["base_dir"])
    for one, kind in zip(storage["chars"], kinds, strict=True):
        one["type"] = kind
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    return [one["level"] for one in storage["chars"]]


def visual_runs(text: str, choose: Callable[[str, int], int]) -> list[Run]:
    """Return the runs of a clean text from left to right.

    Args:
        text: as `clean` gives it.
        choose: font for a cluster, given the font before it (-1 at the start).
    """
    pieces: list[tuple[int, Run]] = []
    level_of = levels(text)
    at, font = 0, -1
    for cluster in clusters(text):
        level, script = level_of[at], script_of(cluster[0])
        font = choose(cluster, font)
        at += len(cluster)
        if pieces:
            last_level, last = pieces[-1]
            is_same_script = COMMON in (script, last.script) or script == last.script
            if last_level == level and last.font == font and is_same_script:
                pieces[-1] = (level, Run(last.text + cluster, font, last.is_rtl, last.script or script))
                continue
        pieces.append((level, Run(cluster, font, level % 2 == 1, script)))
    return _ordered(pieces)


def _ordered(pieces: list[tuple[int, Run]]) -> list[Run]:
    highest = max((level for level, _ in pieces), default=0)
    for turn in range(highest, 0, -1):
        start = 0
        while start < len(pieces):
            end = start
            while end < len(pieces) and pieces[end][0] >= turn:
                end += 1
            pieces[start:end] = pieces[start:end][::-1]
            start = max(end, start + 1)
    return [run for _, run in pieces]
