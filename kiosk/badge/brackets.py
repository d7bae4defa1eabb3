"""Brackets in text of two directions: both of a pair go the same way.

Source: Unicode Standard Annex 9, "Bidirectional Algorithm", BD14 to BD16 and rule N0, which python-bidi leaves out.
"""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_MOST_OPEN = 63
_NUMBERS = ("EN", "AN")


def bracket_pairs(text: str) -> list[tuple[int, int]]:
    """Return the places of paired brackets as (opening, closing), in the order of the opening ones (BD16)."""
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for at, character in enumerate(text):
        closing = _closing(character)
        if closing:
            if len(waiting) == _MOST_OPEN:
                return []
            waiting.append((closing, at))
            continue
        place = next((i for i in reversed(range(len(waiting))) if waiting[i][0] == character), None)
        if place is not None:
            pairs.append((waiting[place][1], at))
            del waiting[place:]
    return sorted(pairs)


def resolve_brackets(text: str, types: Sequence[str], base: str) -> list[str]:
    """Return the bidirectional types with those of paired brackets resolved (N0).

    Args:
        text: one paragraph without embeddings.
        types: its types after the weak ones are resolved (W1 to W7), one a character.
        base: "L" or "R", the direction of the paragraph.
    """
    resolved = list(types)
    for opening, closing in bracket_pairs(text):
        if "ON" not in (resolved[opening], resolved[closing]):
            continue
        inside = {_strong(one) for one in resolved[opening + 1 : closing]} - {""}
        if not inside:
            continue
        before = next((way for one in reversed(resolved[:opening]) if (way := _strong(one))), base)
        way = base if base in inside else before
        for at in (opening, closing):
            resolved[at] = way
            _turn_marks(text, resolved, at, way)
    return resolved


def _turn_marks(text: str, resolved: list[str], at: int, way: str) -> None:
    """Let the marks that stand on a bracket go its way."""
    for after in range(at + 1, len(text)):
        if unicodedata.bidirectional(text[after]) != "NSM":
            return
        resolved[after] = way


def _strong(one: str) -> str:
    return "R" if one in _NUMBERS else one if one in ("L", "R") else ""


@lru_cache(maxsize=512)
def _closing(character: str) -> str:
    """Return the bracket that closes this one; "" where it opens none. By the names: the standard library has no table."""
    if unicodedata.category(character) != "Ps" or not unicodedata.mirrored(character):
        return ""
    try:
        return unicodedata.lookup(unicodedata.name(character).replace("LEFT", "RIGHT"))
    except (KeyError, ValueError):
        return ""  # A few old brackets have no pair by name; they stay neutral.
