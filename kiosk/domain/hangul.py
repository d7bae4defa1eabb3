"""Hangul taken apart: the letters of a syllable, the initials of a name, and the keys of a two-set keyboard (두벌식).

Letters are written as compatibility letters, compound vowels and finals as their parts (값 → ㄱㅏㅂㅅ): the letters
of what is being composed are then always a beginning of the letters of what it becomes, and two words have the same
letters when they take the same keys. Which key gives which letter is KS X 5002.
"""

import unicodedata

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = ["", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"]
_FIRST = 0xAC00

PARTS = {
    "ㅘ": "ㅗㅏ",
    "ㅙ": "ㅗㅐ",
    "ㅚ": "ㅗㅣ",
    "ㅝ": "ㅜㅓ",
    "ㅞ": "ㅜㅔ",
    "ㅟ": "ㅜㅣ",
    "ㅢ": "ㅡㅣ",
    "ㄳ": "ㄱㅅ",
    "ㄵ": "ㄴㅈ",
    "ㄶ": "ㄴㅎ",
    "ㄺ": "ㄹㄱ",
    "ㄻ": "ㄹㅁ",
    "ㄼ": "ㄹㅂ",
    "ㄽ": "ㄹㅅ",
    "ㄾ": "ㄹㅌ",
    "ㄿ": "ㄹㅍ",
    "ㅀ": "ㄹㅎ",
    "ㅄ": "ㅂㅅ",
}
_KEYS = dict(
    zip(
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ",
        "qwertyuiopasdfghjklzxcvbnmQWERTOP",
        strict=True,
    )
)
_LETTER_OF_KEY = {key: letter for letter, key in _KEYS.items()}
_LETTER_OF_KEY |= {
    key.upper(): letter for key, letter in _LETTER_OF_KEY.items() if key.upper() not in _LETTER_OF_KEY
}


def parts(syllable: str) -> tuple[str, str, str] | None:
    """Return initial, vowel and final ("" for none) of one Hangul syllable, None for any other character."""
    index = ord(syllable) - _FIRST
    if not 0 <= index < 19 * 21 * 28:
        return None
    initial, rest = divmod(index, 21 * 28)
    vowel, final = divmod(rest, 28)
    return INITIALS[initial], VOWELS[vowel], FINALS[final]


def is_syllable(character: str) -> bool:
    """Tell whether a character is a whole Hangul syllable."""
    return "가" <= character <= "힣"


def is_letter(character: str) -> bool:
    """Tell whether a character is a Hangul letter that stands alone, as `letters` writes it."""
    return "ㄱ" <= character <= "ㅣ"


class _Letters(dict[int, str]):
    """The letters of a character, for `str.translate`; each is taken apart once."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        apart = parts(character)
        letters = "".join(apart) if apart else _of_jamo(character)
        self[code] = found = "".join(PARTS.get(letter, letter) for letter in letters)
        return found


def _of_jamo(character: str) -> str:
    """Return the compatibility letter of a conjoining one; what is neither stays as it is."""
    kind, _, name = unicodedata.name(character, "").removeprefix("HANGUL ").partition(" ")
    if kind not in ("CHOSEONG", "JUNGSEONG", "JONGSEONG"):
        return character
    try:
        return unicodedata.lookup(f"HANGUL LETTER {name}")
    except KeyError:
        return character


class _Initials(dict[int, str]):
    """The initial of a syllable, for `str.translate`."""

    def __missing__(self, code: int) -> str:
        apart = parts(chr(code))
        self[code] = found = apart[0] if apart else chr(code)
        return found


_LETTERS = _Letters()
_OF_INITIALS = _Initials()


def letters(text: str) -> str:
    """Return a text with each syllable as its letters (홍 → ㅎㅗㅇ); what is not Hangul stays as it is."""
    return text.translate(_LETTERS)


def initials(word: str) -> str:
    """Return the first letters of a word's syllables (홍길동 → ㅎㄱㄷ); other characters stay as they are."""
    return word.translate(_OF_INITIALS)


def keys_of_hangul(text: str) -> str:
    """Return the Latin letters of the keys that were pressed; what is not Hangul stays as it is.

    Case is lost except for the seven letters that need Shift.
    """
    return "".join(_KEYS.get(letter, letter) for letter in letters(unicodedata.normalize("NFC", text)))


def letters_of_keys(text: str) -> str:
    """Return the Hangul letters of Latin keys (ghd → ㅎㅗㅇ), "" where they are not the beginning of Hangul syllables.

    Keys with Shift that have no letter of their own give the one without.
    """
    typed = "".join(_LETTER_OF_KEY.get(key, " ") for key in text)
    return typed if _is_syllables(typed) else ""


def _is_syllables(typed: str) -> bool:
    """Tell whether letters can stand in syllables: a consonant first, at most two vowels, at most three consonants."""
    consonants, vowels = 0, 0
    for letter in typed:
        if letter in _INITIALS_AND_FINALS:
            consonants, vowels = consonants + 1, 0
            if consonants > 3:
                return False
        elif letter in VOWELS and (consonants or vowels):
            vowels, consonants = vowels + 1, 0
            if vowels > 2:
                return False
        else:
            return False
    return any(letter in VOWELS for letter in typed)


_INITIALS_AND_FINALS = frozenset(INITIALS)
