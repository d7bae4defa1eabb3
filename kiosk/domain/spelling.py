"""How far somebody may correct the spelling of her own name alone: letters, not persons. Pure.

What is typed is held against the name on the list, never against an earlier correction, so that no way of small steps
leads to another name.
"""

import unicodedata

from kiosk.domain.hangul import is_letter, letters

LONGEST = 60
_BESIDE_LETTERS = frozenset(" -'’.·,")


def is_name(text: str) -> bool:
    """Whether a text can be a name: letters and what stands between them, not longer than a badge can bear.

    A letter of Hangul alone is a syllable that is not typed to its end.
    """
    plain = text.strip()
    return (
        0 < len(plain) <= LONGEST
        and any(character.isalpha() for character in plain)
        and not any(is_letter(character) for character in plain)
        and all(
            character in _BESIDE_LETTERS or unicodedata.category(character)[0] in "LM" for character in plain
        )
    )


def letters_changed(before: str, after: str) -> int:
    """Return how many letters were put in, taken out or exchanged.

    Case, accents and what stands between words do not count: they are what people most often correct. A syllable of
    Hangul is as many letters as it is written with.
    """
    first, second = _counted(before), _counted(after)
    row = list(range(len(second) + 1))
    for place, letter in enumerate(first, 1):
        diagonal, row[0] = row[0], place
        for index, other in enumerate(second, 1):
            diagonal, row[index] = (
                row[index],
                min(row[index] + 1, row[index - 1] + 1, diagonal + (letter != other)),
            )
    return row[-1]


def within_limits(before: str, after: str, most: int) -> bool:
    """Whether a correction is taken: a name, and at most so many letters away from the one on the list.

    Never more than half of its letters, or a short name could be exchanged for another; one may always be.
    """
    half = max(1, len(_counted(before)) // 2)
    return is_name(after) and letters_changed(before, after) <= min(most, half)


def _counted(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    whole = unicodedata.normalize("NFC", "".join(c for c in apart if c.isalpha() or _is_vowel_sign(c)))
    return letters(whole)


def _is_vowel_sign(character: str) -> bool:
    """A mark that is written for a sound, as in Thai or Burmese, is a letter; an accent on a Latin letter is none."""
    return unicodedata.category(character) in ("Mc", "Mn") and ord(character) > 0x0900
