"""Hangul as it is typed: letters put together to syllables, the last one exchanged. Pure.

The letters of a text (`hangul.letters`) say all that was typed, so that the text after one more letter is the letters
before and that one, put together anew: a consonant before a vowel begins a syllable, others end one.
"""

from kiosk.domain.hangul import FINALS, INITIALS, PARTS, VOWELS, is_letter, is_syllable, letters

_WHOLE = {parts: letter for letter, parts in PARTS.items()}
_FIRST = 0xAC00


def typed(text: str, letter: str) -> str:
    """Return a text after one more letter."""
    head, tail = _end(text)
    return head + _composed(letters(tail) + letter)


def exchanged(text: str, letter: str) -> str:
    """Return a text with another last letter."""
    head, tail = _end(text)
    return head + _composed(letters(tail)[:-1] + letter)


def is_hangul(text: str) -> bool:
    """Whether a text has Hangul in it."""
    return any(is_syllable(one) or is_letter(one) for one in text)


def _end(text: str) -> tuple[str, str]:
    """Return a text as what stands before its last Hangul letters, and these."""
    place = len(text)
    while place and is_hangul(text[place - 1]):
        place -= 1
    return text[:place], text[place:]


def _composed(typed_letters: str) -> str:
    """Return letters put together to syllables; one that fits nowhere stands alone."""
    made, place = "", 0
    while place < len(typed_letters):
        initial = typed_letters[place]
        vowel = _longest(typed_letters, place + 1, VOWELS)
        if initial not in INITIALS or not vowel:
            made, place = made + initial, place + 1
            continue
        place += 1 + len(vowel)
        final = _longest(typed_letters, place, FINALS)
        if final and typed_letters[place + len(final) : place + len(final) + 1] in _BEFORE:
            final = final[:-1]  # The last consonant begins the next syllable.
        place += len(final)
        numbers = INITIALS.index(initial), VOWELS.index(_joined(vowel)), FINALS.index(_joined(final))
        made += chr(_FIRST + (numbers[0] * 21 + numbers[1]) * 28 + numbers[2])
    return made


_BEFORE = frozenset(VOWELS)


def _longest(typed_letters: str, place: int, known: str | list[str]) -> str:
    """Return the two letters or the one at a place that make one of these, "" for none."""
    for length in (2, 1):
        found = typed_letters[place : place + length]
        if len(found) == length and _joined(found) in known:
            return found
    return ""


def _joined(parts: str) -> str:
    return _WHOLE.get(parts, parts)
