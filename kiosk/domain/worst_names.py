"""The names of a list that are hardest on a badge: longest, tallest, with the longest word, of the rarest scripts; pure."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kiosk.domain.badge_content import name_lines
from kiosk.domain.model import Registration

_WIDE = frozenset("WF")
_MOST_MISSING = 4
_STACKED = 2
"""Marks on one letter from which a name counts as tall: Vietnamese has two, Burmese up to four."""


@dataclass(frozen=True, slots=True)
class WorstName:
    """A registration and why it is hard: longest, longest_word, longest_organisation, tallest, missing, or a script."""

    why: str
    registration: Registration


def worst_names(
    registrations: Iterable[Registration], has_glyph: Callable[[str], bool] = lambda character: True
) -> Sequence[WorstName]:
    """Return the hardest names, each registration once, the plain lengths first, then scripts from the rarest on.

    Args:
        registrations: the list.
        has_glyph: whether a font shows a character; the first few names with one that none shows come first of all.
    """
    known: dict[str, bool] = {}
    missing: list[Registration] = []
    best: dict[str, tuple[int, Registration]] = {}
    counts: dict[str, int] = {}
    for one in registrations:
        lead, family, second = name_lines(one)
        text = f"{lead} {family} {second}"
        for character in {*text, *one.organisation} - known.keys():
            known[character] = has_glyph(character)
        if len(missing) < _MOST_MISSING and not all(known[c] for c in (*text, *one.organisation)):
            missing.append(one)
        _keep(best, "longest", width(lead), one)
        _keep(best, "longest_word", max(map(width, text.split()), default=0), one)
        _keep(best, "longest_organisation", width(one.organisation), one)
        height = tallest(text)
        if height >= _STACKED:
            _keep(best, "tallest", height, one)
        for script in scripts(text):
            counts[script] = counts.get(script, 0) + 1
            _keep(best, script, width(text), one)
    plain = ["longest", "longest_word", "longest_organisation", "tallest"]
    order = [*plain, *sorted(counts, key=lambda script: (counts[script], script))]
    found = [WorstName("missing", one) for one in missing]
    seen = {one.registration_id for one in missing}
    for why in order:
        if why in best and best[why][1].registration_id not in seen:
            seen.add(best[why][1].registration_id)
            found.append(WorstName(why, best[why][1]))
    return found


def width(text: str) -> int:
    """Return about how wide a text is: half an em a letter, a whole one where East Asian scripts are."""
    return sum(
        2 if unicodedata.east_asian_width(c) in _WIDE else 1 for c in text if not unicodedata.combining(c)
    )


def tallest(text: str) -> int:
    """Return the most marks that stand on one letter."""
    most = count = 0
    for character in unicodedata.normalize("NFD", text):
        is_mark = unicodedata.category(character) in ("Mn", "Me")
        count = count + 1 if is_mark else 0
        most = max(most, count)
    return most


def scripts(text: str) -> set[str]:
    """Return the scripts of a text's letters, by the first word of their Unicode names: HANGUL, LATIN, CJK."""
    return {_script(character) for character in set(text) if character.isalpha()}


def _script(character: str) -> str:
    return unicodedata.name(character, "UNKNOWN").split(" ", 1)[0].split("-", 1)[0]


def _keep(best: dict[str, tuple[int, Registration]], why: str, size: int, one: Registration) -> None:
    if size and (why not in best or size > best[why][0]):
        best[why] = (size, one)
