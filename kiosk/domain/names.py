"""Search keys: the same text for the same name, whatever case, marks or width it was typed in.

`search_key` is used for the roster and for what is typed alike, so that both always agree. `search_columns` says by
which words a registration is found; `kiosk.domain.finding` says which of them a typed text asks for.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import lru_cache

from kiosk.domain import korean_latin
from kiosk.domain.hangul import initials, is_syllable, letters
from kiosk.domain.scripts import Transliterate, compounds, is_han, is_latin, latin_words, readings, skeleton

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
    "hide",
)
"""The fields by whose words a registration is found, in the order that `search_columns` takes them, and what is hidden."""

COUNTRY_MARK = "·"
"""Stands before a country's code, and before the digits of a telephone number from its end, to tell them from words."""

PHONE_END = 4
"""Digits from the end of a telephone number that are enough to find it."""

_UMLAUT = re.compile("[äöüøåæÄÖÜØÅÆ]|[aouAOU]\u0308|[aA]\u030a")
_EXPANDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae"})
_SYLLABLES = re.compile("[가-힣]+")
_ASCII_WORD = re.compile("[a-z0-9]+")
_NO_DIGIT = re.compile(r"\D")
_LONG = 5
"""Characters of a name that are looked at one by one; words of a Latin one."""

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
        values: the texts of SEARCHED's fields, in their order; empty ones are unknown. What `hide` names has no words:
            a hit would tell it. With a hidden organisation only the part of the address before the @ has.
        transliterate: for names in other scripts.

    Returns:
        Five texts of words: of the names; of organisation, city and country; codes, address and telephone; the rough
        sounds of Korean names (`korean_latin`); the consonants of names that have no Latin form (`scripts.skeleton`).
        Hangul is written in letters.
    """
    name, native, badge, organisation, city, country, code, email, phone, hide = values
    if hide:
        hidden = hide.split(";")
        if "organisation" in hidden:
            organisation, email = "", email.partition("@")[0]
        if "country" in hidden:
            city = country = ""
    forms = [name] if name else []
    forms += [one for one in (native, badge) if one and one not in forms]
    given = _given_forms(forms)
    if len(forms) == 1:
        names, korean, bones = _name_words(forms[0], given, transliterate)
    else:
        found = [_name_words(one, given, transliterate) for one in forms]
        names, korean, bones = (
            " ".join(filter(None, column)) for column in zip(("", "", ""), *found, strict=True)
        )
    return (
        names,
        _place_words(organisation, city, country),
        _code_words(code, email, phone, names),
        korean,
        bones,
    )


class _Given(IntEnum):
    """Which forms of a name there are; another one need not be made up then."""

    LATIN = 1
    HANGUL = 2


def _given_forms(forms: Sequence[str]) -> int:
    given = 0
    for one in forms:
        if is_syllable(one[0]):
            given |= _Given.HANGUL
        elif is_latin(one) or is_latin(search_key(one)):
            given |= _Given.LATIN
    return given


@lru_cache(maxsize=65_536)
def _name_words(name: str, given: int, transliterate: Transliterate) -> tuple[str, str, str]:
    """Return the words, the Korean sounds and the consonants of one form of a name."""
    key = search_key(name)
    parts = key.split()
    joined = "".join(parts)
    if is_latin(key):
        korean = "" if given & _Given.HANGUL else " ".join(dict.fromkeys(_korean_of_latin(parts)))
        return " ".join(_latin_name(name, parts, joined)), korean, ""
    words: dict[str, None] = {}
    is_hangul = _SYLLABLES.fullmatch(joined) is not None
    if len(parts) > 1:  # 홍 길동, and 홍 길 동 as a column is filled out, are found as 홍길동 is
        words.update(dict.fromkeys(_native_word(joined) if is_hangul else (letters(joined),)))
    for part in parts:
        words.update(dict.fromkeys(_native_word(part)))
    if is_hangul:
        if not given & _Given.LATIN:
            words.update(dict.fromkeys(_latin_of_hangul(joined)))
        return " ".join(words), " ".join(_korean_of_hangul(joined)), ""
    if given & _Given.LATIN:
        return " ".join(words), "", ""
    bones: dict[str, None] = {}
    written = raw_words(name)
    for part in (form for word in (*written, *compounds(written)) for form in readings(word)):
        for latin in latin_words(part, transliterate):
            words[latin] = None
            if not is_han(part[0]) and (bone := skeleton(latin)):
                bones[bone] = None
    return " ".join(words), "", " ".join(bones)


def _latin_name(name: str, parts: Sequence[str], joined: str) -> dict[str, None]:
    """Return the words of a name in Latin letters: each, those with a hyphen or apostrophe joined, and all joined."""
    words = dict.fromkeys(parts)
    chunks = name.split()
    if len(chunks) != len(parts):
        words.update(dict.fromkeys(search_key(chunk).replace(" ", "") for chunk in chunks))
    words[joined] = None
    if len(parts) > 2:
        words["".join(parts[1:])] = None
    if not is_latin(name):
        words.update(dict.fromkeys(expanded(name).split()))
    for word in parts:
        if "e" in word and (short := _CONTRACTED.sub(r"\1", word)) != word:
            words[short] = None
    return words


def _native_word(word: str) -> Iterator[str]:
    """Yield a word in another script; where it stands without spaces, also from each of its characters on."""
    if not is_syllable(word[0]):
        yield letters(word)
        if "\u3040" <= word[0] <= "\u9fff":
            yield from (word[start:] for start in range(1, min(len(word), _LONG)))
        return
    yield from (letters(word[start:]) for start in range(min(len(word), _LONG)))
    firsts = initials(word)
    yield firsts
    if len(word) > 2:
        yield firsts[len(korean_latin.split_name(word)[0]) :]


def _korean_of_hangul(name: str) -> Iterator[str]:
    """Yield the family name in letters, and the rough sounds of the whole and from each given syllable on."""
    family, given = korean_latin.split_name(name)
    yield letters(family)
    yield korean_latin.rough_sound(name)
    for start in range(len(given)):
        yield korean_latin.rough_sound(given[start:])


def _latin_of_hangul(name: str) -> Iterator[str]:
    """Yield the usual spellings of a name that has no Latin form."""
    family, given = korean_latin.split_name(name)
    spelled = korean_latin.official(given)
    yield from (korean_latin.official(family) + spelled, spelled)
    for spelling in korean_latin.SURNAMES.get(family, korean_latin.official(family)).split():
        yield spelling
        yield spelling + spelled


def _korean_of_latin(words: Sequence[str]) -> Iterator[str]:
    """Yield what `_korean_of_hangul` would for a Latin name that can be Korean, in either order; nothing for others."""
    if not 1 < len(words) < _LONG:
        return
    for at, given in ((0, words[1:]), (-1, words[:-1])):
        families = korean_latin.surnames_of_latin(words[at])
        sounds = [korean_latin.sound_of_latin(word) for word in given] if families else []
        if families and all(sounds):
            for family in families:
                yield letters(family)
                yield korean_latin.rough_sound(family) + "".join(sounds)
            yield from ("".join(sounds[start:]) for start in range(len(sounds)))


def _place_words(organisation: str, city: str, country: str) -> str:
    words = dict.fromkeys(_words_of_place(organisation) + _words_of_place(city))
    if country:
        words[COUNTRY_MARK + country.lower()] = None
    return " ".join(words)


@lru_cache(maxsize=65_536)
def _words_of_place(place: str) -> tuple[str, ...]:
    return (*letters(search_key(place)).split(), *expanded(place).split()) if place else ()


def _code_words(code: str, email: str, phone: str, names: str) -> str:
    """Return the words of code, address and telephone; those of the address that the names have are left out."""
    words = []
    if code:
        parts = _plain_words(code)
        words = ["".join(parts), *parts[1:]]
    if email:
        words += [word for word in _plain_words(email) if word not in names]
    digits = _NO_DIGIT.sub("", phone)
    if len(digits) >= PHONE_END:
        words.append(phone_key(digits))
    return " ".join(words)


def _plain_words(text: str) -> list[str]:
    return _ASCII_WORD.findall(text.lower()) if text.isascii() else search_key(text).split()


def phone_key(digits: str) -> str:
    """Return the key of a telephone number, or of its end: a beginning of the number's key."""
    return COUNTRY_MARK + digits.translate(_LETTERS)[::-1]


def raw_words(name: str) -> list[str]:
    """Return the words of a name with their marks."""
    written = unicodedata.normalize("NFC", name).casefold()
    return "".join(
        one if one.isalnum() or unicodedata.category(one)[0] == "M" else " " for one in written
    ).split()
