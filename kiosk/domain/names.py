"""Search keys: the same text for the same name, whatever case, marks or width it was typed in.

`search_key` is used for the roster and for what is typed alike, so that both always agree. `search_columns` says by
which words a registration is found; `kiosk.domain.finding` says which of them a typed text asks for.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from kiosk.domain import korean_latin
from kiosk.domain.hangul import initials, is_syllable, letters
from kiosk.domain.scripts import Transliterate, article_forms, is_han, is_latin, latin_words, skeleton

_FOLD = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ß": "ss",
        "ı": "i",
        "ħ": "h",
        "ə": "a",
    }
    | {
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ک": "ك",
        "ة": "ه",
        "ہ": "ه",
        "ھ": "ه",
        "ٱ": "ا",
        "ـ": "",
        "\u200c": "",
        "\u200d": "",
    }
    | {chr(code): chr(code - 0x60) for code in range(0x30A1, 0x30F7)}
)

_PLAIN = re.compile(r"[\x00-\x7f\uac00-\ud7a3]*")

SEARCHED = (
    "name",
    "name_native",
    "badge_name",
    "organisation",
    "city",
    "country",
    "booking_code",
    "email",
    "phone",
)
"""The fields by whose words a registration is found, in the order that `search_columns` takes them."""

COUNTRY_MARK = "·"
"""Stands before a country's code, and before the digits of a telephone number from its end, to tell them from words."""

PHONE_END = 4
"""Digits from the end of a telephone number that are enough to find it."""

_UMLAUT = re.compile("[äöüøåæÄÖÜØÅÆ]|[aouAOU]\u0308|[aA]\u030a")
_EXPANDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"})
_CONTRACTED = re.compile(r"(?<![aeo])([aou])e(?=[bcdfghklmnprstvz])")


class _Letters(dict[int, str]):
    """What becomes of a character that was taken apart, for `str.translate`; each is looked up once."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if unicodedata.combining(character):
            kept = ""
        elif character.isalnum() or unicodedata.category(character) in ("Mc", "Mn"):
            kept = character
        else:
            kept = " "
        self[code] = kept
        return kept


_LETTERS = _Letters(_FOLD)


def search_key(text: str) -> str:
    """Return the text folded for searching: no case, no marks, words of letters and digits joined by one space."""
    if _PLAIN.fullmatch(text):  # what needs no taking apart: most of what is typed
        return " ".join(text.casefold().translate(_LETTERS).split())
    kept = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    return " ".join(unicodedata.normalize("NFC", kept).split())


def expanded(text: str) -> str:
    """Return the key of a text with ä ö ü å ø written as ae oe ue aa oe; "" where it has none of them."""
    if not _UMLAUT.search(text):
        return ""
    return search_key(unicodedata.normalize("NFC", text).casefold().translate(_EXPANDED))


def search_columns(values: Sequence[str], transliterate: Transliterate) -> tuple[str, str, str, str, str]:
    """Return all words by which a registration can be found.

    Args:
        values: the texts of SEARCHED's fields, in their order; empty ones are unknown.
        transliterate: for names in other scripts.

    Returns:
        Five texts of words: of the names; of organisation, city and country; codes, address and telephone; the rough
        sounds of Korean names (`korean_latin`); the consonants of names that have no Latin form (`scripts.skeleton`).
        Hangul is written in letters.
    """
    name, native, badge, organisation, city, country, code, email, phone = values
    has_latin = any(one and is_latin(search_key(one)) for one in (name, badge))
    names: dict[str, None] = {}
    korean: dict[str, None] = {}
    bones: dict[str, None] = {}
    for one in dict.fromkeys((name, native, badge)):
        if one:
            of_name = _name_words(one, has_latin, transliterate)
            for known, words in zip((names, korean, bones), of_name, strict=True):
                known.update(dict.fromkeys(words))
    places = dict.fromkeys((*_place_words(organisation), *_place_words(city)))
    if country:
        places[COUNTRY_MARK + country.lower()] = None
    codes = (word for word in _code_words(code, email, phone) if word not in names)
    return " ".join(names), " ".join(places), " ".join(codes), " ".join(korean), " ".join(bones)


@lru_cache(maxsize=20_000)
def _name_words(
    name: str, has_latin: bool, transliterate: Transliterate
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the words, the Korean sounds and the consonants of one form of a name."""
    key = search_key(name)
    if is_latin(key):
        return tuple(_latin_name(name, key)), tuple(_korean_of_latin(key)), ()
    words: dict[str, None] = {}
    korean: dict[str, None] = {}
    bones: dict[str, None] = {}
    parts = key.split()
    if len(parts) > 1:
        words[letters("".join(parts))] = None
    if all(map(is_syllable, "".join(parts))):
        korean.update(dict.fromkeys(_korean_of_hangul(parts)))
        if not has_latin:
            words.update(dict.fromkeys(_latin_of_hangul(parts)))
    for part in parts:
        words.update(dict.fromkeys(_native_word(part)))
    if not korean:
        raw = [form for part in raw_words(name) for form in article_forms(part)]
        for part in raw:
            for latin in latin_words(part, transliterate):
                words[latin] = None
                if not has_latin and not is_han(part[0]) and (bone := skeleton(latin)):
                    bones[bone] = None
    return tuple(words), tuple(korean), tuple(bones)


def _latin_name(name: str, key: str) -> Iterator[str]:
    """Yield the words of a name in Latin letters: each, those with a hyphen or apostrophe joined, and all joined."""
    yield from key.split()
    for chunk in name.split():
        yield search_key(chunk).replace(" ", "")
    yield key.replace(" ", "")
    yield from expanded(name).split()
    for word in key.split():
        if "e" in word and (short := _CONTRACTED.sub(r"\1", word)) != word:
            yield short


def _native_word(word: str) -> Iterator[str]:
    """Yield a word in another script; where it stands without spaces, also from each of its characters on."""
    yield letters(word)
    if is_syllable(word[0]):
        for start in range(1, min(len(word), 5)):
            yield letters(word[start:])
        yield initials(word)
        if len(word) > 2:
            yield initials(word[len(korean_latin.split_name(word)[0]) :])
    elif "\u3040" <= word[0] <= "\u9fff":
        yield from (word[start:] for start in range(1, min(len(word), 6)))


def _korean_of_hangul(parts: Sequence[str]) -> Iterator[str]:
    """Yield the family name in letters, and the rough sounds of the whole and from each given syllable on."""
    name = "".join(parts)
    family, given = korean_latin.split_name(name)
    yield letters(family)
    yield korean_latin.rough_sound(name)
    for start in range(len(given)):
        yield korean_latin.rough_sound(given[start:])


def _latin_of_hangul(parts: Sequence[str]) -> Iterator[str]:
    """Yield the usual spellings of a name that has no Latin form."""
    family, given = korean_latin.split_name("".join(parts))
    spelled = korean_latin.official(given)
    yield from (korean_latin.official(family) + spelled, spelled)
    for spelling in korean_latin.SURNAMES.get(family, korean_latin.official(family)).split():
        yield spelling
        yield spelling + spelled


def _korean_of_latin(key: str) -> Iterator[str]:
    """Yield what `_korean_of_hangul` would for a Latin name that can be Korean; nothing for others."""
    words = key.split()
    if not 1 < len(words) < 5:
        return
    for at in (0, -1):
        families = korean_latin.surnames_of_latin(words[at])
        given = words[1:] if at == 0 else words[:-1]
        sounds = [korean_latin.sound_of_latin(word) for word in given]
        if families and all(sounds):
            for family in families:
                yield letters(family)
                yield korean_latin.rough_sound(family) + "".join(sounds)
            yield from ("".join(sounds[start:]) for start in range(len(sounds)))
            return


@lru_cache(maxsize=20_000)
def _place_words(place: str) -> tuple[str, ...]:
    key = search_key(place)
    words = dict.fromkeys(letters(word) for word in key.split())
    words.update(dict.fromkeys(expanded(place).split()))
    return tuple(words)


def _code_words(code: str, email: str, phone: str) -> Iterator[str]:
    if code:
        key = search_key(code)
        yield key.replace(" ", "")
        yield from key.split()[1:]
    if email:
        yield from search_key(email).split()
    digits = "".join(one for one in phone if one.isdecimal())
    if len(digits) >= PHONE_END:
        yield phone_key(digits)


def phone_key(digits: str) -> str:
    """Return the key of a telephone number, or of its end: a beginning of the number's key."""
    return COUNTRY_MARK + search_key(digits)[::-1]


def raw_words(name: str) -> list[str]:
    """Return the words of a name with their marks."""
    return "".join(
        one if one.isalnum() or unicodedata.category(one)[0] == "M" else " "
        for one in unicodedata.normalize("NFC", name).casefold()
    ).split()
