"""What a typed text asks of the roster: steps from the surest reading of its words to the boldest.

Every step asks for registrations that have all typed words, in any order, each in one of its readings. A later step
has the readings of the earlier ones and more. `db.search` asks them of the index that `names.search_columns` fills.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import takewhile

from kiosk.domain import korean_latin
from kiosk.domain.hangul import initials, is_letter, is_syllable, keys_of_hangul, letters, letters_of_keys
from kiosk.domain.names import COUNTRY_MARK, PHONE_END, expanded, phone_key, raw_words, search_key
from kiosk.domain.scripts import Transliterate, has_vowels, is_latin, latin_words, skeleton

LONGEST = 8
"""Words of a typed text that are looked at; more say no more."""

_ENOUGH_DIGITS = 8
"""Digits from the end that are compared: how the beginning of a number is written differs."""

_SURE_BONES = 2
"""Consonants from which on the beginning of a skeleton says something."""


class Step(IntEnum):
    """How a registration was found, the best first."""

    WHOLE = 0
    """The text is a whole name, code or telephone number."""
    WORDS = 1
    """Every word is a whole word of the name."""
    BEGINNINGS = 2
    """Every word begins a word of the name, or a code or address."""
    PLACES = 3
    """… or one of the organisation, city or country; or has the consonants of a name in another script."""
    SPELLINGS = 4
    """All words as one are a Korean name in whatever spelling."""
    KEYS = 5
    """Every word is one, typed with the keyboard set to the other script."""
    NEAR = 6
    """One letter is wrong, missing, too many, or stands before the one it belongs after."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word that the index must have in one of the columns, or one that begins like it."""

    columns: str
    word: str
    is_beginning: bool = True


Reading = tuple[Term, ...]
"""Terms that must all be there."""

Readings = tuple[Reading, ...]
"""Ways to read one typed word; one of them is enough."""

_NAME, _NAME_CODE, _PLACE, _KOREAN, _BONES = "name", "name code", "place", "korean", "bones"
_ANYWHERE = "name code place"

CountryCodes = Callable[[str], Sequence[str]]
"""The beginning of a country's name, as a search key, to the ISO 3166 codes (small letters) of such countries."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One step: the readings of every typed word; or else those of all words written as one."""

    step: Step
    words: tuple[Readings, ...]
    joined: Readings = ()


def typed_words(text: str) -> list[str]:
    """Return the typed words as search keys; letters of Hangul that stand alone stay together with their syllable."""
    return search_key(text).split()[:LONGEST]


def asks(text: str, transliterate: Transliterate, country_codes: CountryCodes) -> Iterator[Ask]:
    """Yield the steps for a typed text but for the last (`Step.NEAR`); none for a text without letters or digits.

    Args:
        text: as it was typed, with what is still being composed.
        transliterate: for words in other scripts.
        country_codes: see `CountryCodes`.
    """
    words = typed_words(text)
    if not words:
        return
    joined = "".join(words)
    phone = _phone(text)
    yield Ask(Step.WHOLE, (), ((Term(_NAME_CODE, letters(joined), False),), *phone))
    yield Ask(Step.WORDS, tuple(((Term(_NAME, letters(word), False),), *_surnames(word)) for word in words))
    begun = [(*_beginnings(word), *_surnames(word)) for word in words]
    longer = expanded(text).split()
    if len(longer) == len(words):  # typed with ä, which the roster may have as ae
        begun = [(*one, (Term(_NAME_CODE, word),)) for one, word in zip(begun, longer, strict=True)]
    whole = (*(_beginnings(joined) if len(words) > 1 else ()), *phone)
    yield Ask(Step.BEGINNINGS, tuple(begun), whole)
    placed = [_placed(one, word, country_codes) for one, word in zip(begun, words, strict=True)]
    marked = raw_words(text)[:LONGEST]
    spoken = marked if len(marked) == len(words) else words
    heard = [
        (*one, *_sounds(word, with_marks, transliterate))
        for one, word, with_marks in zip(placed, words, spoken, strict=True)
    ]
    as_one = _sounds(joined, "".join(spoken), transliterate) if len(words) > 1 else ()
    yield Ask(Step.PLACES, tuple(heard), (*whole, *as_one))
    if korean := tuple(_korean(words)):
        yield Ask(Step.SPELLINGS, (), korean)
    keyed = tuple(filter(None, map(_keys, text.split())))
    if len(keyed) == len(text.split()):
        yield Ask(Step.KEYS, keyed)


def with_near(word_readings: Sequence[Readings], at: int, near: Sequence[str]) -> Ask:
    """Return the step that takes one of the typed words (the one `at` this index) for a near one."""
    wrong = tuple((Term(_ANYWHERE, word, False),) for word in near)
    return Ask(Step.NEAR, (*word_readings[:at], wrong, *word_readings[at + 1 :]))


def placed_readings(words: Sequence[str], country_codes: CountryCodes) -> list[Readings]:
    """Return the readings of every word at `Step.PLACES`."""
    return [_placed((*_beginnings(word), *_surnames(word)), word, country_codes) for word in words]


def _beginnings(word: str) -> Readings:
    found: list[Reading] = [(Term(_NAME_CODE, letters(word)),)]
    head = "".join(takewhile(is_syllable, word))
    tail = letters(word[len(head) :])
    if head and tail and all(map(is_letter, tail)):
        found.append((Term(_NAME, initials(head) + tail), Term(_NAME, letters(head))))
    return tuple(found)


def _phone(text: str) -> Readings:
    digits = "".join(one for one in text if one.isdecimal())
    is_number = all(one.isdecimal() or one in " +-./()" for one in text)
    if not is_number or len(digits) < PHONE_END:
        return ()
    return ((Term("code", phone_key(digits[-_ENOUGH_DIGITS:])),),)


def _placed(begun: Readings, word: str, country_codes: CountryCodes) -> Readings:
    """Return the readings of a word also as one of a place: the first, its beginning, is asked of all columns at once."""
    codes = [word] if len(word) == 2 and word.isascii() else []
    codes += country_codes(word)
    countries = [(Term(_PLACE, COUNTRY_MARK + code, False),) for code in dict.fromkeys(codes)]
    return ((Term(_ANYWHERE, letters(word)),), *begun[1:], *countries)


def _sounds(word: str, marked: str, transliterate: Transliterate) -> Readings:
    """Return how a search key may sound; `marked` is the word with its marks, which another script needs."""
    if is_latin(word):
        bones = skeleton(word) if word.isalpha() else ""
        return ((Term(_BONES, bones, len(bones) >= _SURE_BONES),),) if bones else ()
    if any(map(is_syllable, word)) or is_letter(letters(word)[0]) or not has_vowels(word):
        return ()
    return tuple((Term(_NAME_CODE, latin),) for latin in latin_words(marked, transliterate)[:1])


def _surnames(word: str) -> Readings:
    """Return the Korean family names that a word is, or is a spelling of."""
    names = (word,) if word in korean_latin.SURNAMES else korean_latin.surnames_of_latin(word)
    return tuple((Term(_KOREAN, letters(one), False),) for one in names)


def _korean(words: Sequence[str]) -> Iterator[Reading]:
    """Yield the rough sounds of the words as one Korean name, with any of them first."""
    for start in range(len(words)):
        name = "".join((*words[start:], *words[:start]))
        if name.isascii() and name.isalpha():
            yield from ((Term(_KOREAN, sound),) for sound in korean_latin.sounds_of_latin(name))
        elif sound := korean_latin.rough_sound("".join(takewhile(is_syllable, name))):
            yield (Term(_KOREAN, sound),)


def _keys(typed: str) -> Readings:
    """Return what the keys of a typed word are in the other script."""
    if typed.isascii():
        as_hangul = letters_of_keys(typed.lower() if typed.isupper() else typed)
        return ((Term(_NAME, as_hangul),), (Term(_PLACE, as_hangul),)) if as_hangul else ()
    pressed = search_key(keys_of_hangul(typed)).replace(" ", "")
    return ((Term(_ANYWHERE, pressed),),) if pressed and is_latin(pressed) else ()
