"""Names by the script they are written in: which is native, both in one cell, the order of their parts; pure."""

import re
import unicodedata
from functools import lru_cache

_WITHOUT_BLANK = ("HANGUL", "CJK", "HIRAGANA", "KATAKANA")
_BOTH = re.compile(r"^(.+?)\s*(?:[(（\[](.+)[)）\]]|[/|·]\s*(.+))\s*$")


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    """Return the script of a letter by its Unicode name; "" for what is no letter."""
    return unicodedata.name(character, "").partition(" ")[0] if character.isalpha() else ""


def is_native(text: str) -> bool:
    """Return whether most letters of a text are of another script than Latin."""
    if text.isascii():
        return False
    scripts = [script for script in map(_script, text) if script]
    return sum(script != "LATIN" for script in scripts) * 2 > len(scripts)


def is_written_together(text: str) -> bool:
    """Return whether a name is of a script in which the family name comes first and no blank stands between."""
    scripts = [script for script in map(_script, text) if script]
    return bool(scripts) and all(script in _WITHOUT_BLANK for script in scripts)


def joined_name(given: str, family: str) -> str:
    """Return the whole name from its parts: 홍길동, Gil-dong Hong."""
    if given and family and is_written_together(given) and is_written_together(family):
        return family + given
    return " ".join(part for part in (given, family) if part)


def both_forms(text: str) -> tuple[str, str]:
    """Return (Latin, native) of a cell that holds a name in both scripts, ("", "") where it does not.

    The forms are told apart by a bracket or a stroke (홍길동 (Hong Gil-dong)), else by their words (홍길동 Hong Gildong).
    """
    if text.isascii():
        return "", ""
    found = _BOTH.match(text)
    if found:
        one, other = found[1].strip(), (found[2] or found[3] or "").strip()
    else:
        one, other = _by_words(text)
    if not one or not other or is_native(one) == is_native(other):
        return "", ""
    return (other, one) if is_native(one) else (one, other)


def _by_words(text: str) -> tuple[str, str]:
    """Return the words before and from the one place where the script changes; two empty texts where it is not one."""
    words = text.split()
    kinds = [is_native(word) for word in words]
    changes = [place for place in range(1, len(words)) if kinds[place] != kinds[place - 1]]
    if len(changes) != 1:
        return "", ""
    return " ".join(words[: changes[0]]), " ".join(words[changes[0] :])


def turned(text: str) -> tuple[str, str]:
    """Return (given, family) of a name that is written “Family, Given”, ("", "") where it is not."""
    family, comma, given = text.partition(",")
    if not comma or "," in given or not family.strip() or not given.strip():
        return "", ""
    return given.strip(), family.strip()
