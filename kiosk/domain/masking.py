"""What a person recognises herself by and nobody beside her learns: first and last letters, always three dots between.

Three dots whatever the length, so that length says nothing. Pure.
"""

import unicodedata

DOTS = "•••"
DOT = "•"


def masked_name(name: str) -> str:
    """Return a name with the first and last letter of each word: Layla Mansouri → L•••a M•••i.

    A name in Hangul or Han is one word whose middle is hidden: 홍길동 → 홍•동. Of two letters only the first is shown.
    """
    return " ".join(_masked_word(word) for word in name.split())


def masked_line(text: str) -> str:
    """Return an organisation as the first letters of its words: C••• C••• W••• R•••."""
    return " ".join(f"{_signs(word)[0]}{DOTS}" for word in text.split())


def masked_email(text: str) -> str:
    """Return an address as its first letter and its last part: l•••@•••.org; "" for what is none."""
    name, at, domain = text.strip().partition("@")
    if not (name and at and domain):
        return ""
    return f"{_signs(name)[0]}{DOTS}@{DOTS}.{domain.rpartition('.')[2]}"


def initials(name: str) -> tuple[str, ...]:
    """Return what may be said aloud of a name: the first letter of each word that has more; of Hangul or Han one only.

    Layla Mansouri → L, M; 홍길동 → 홍. Never a whole word: of U Thant only the T.
    """
    firsts = tuple(signs[0] for signs in map(_signs, name.split()) if len(signs) > 1)
    return firsts[:1] if any(_is_syllabic(first) for first in firsts) else firsts


def _masked_word(word: str) -> str:
    signs = _signs(word)
    if any(_is_syllabic(sign) for sign in signs):
        return f"{signs[0]}{DOT}{signs[-1]}" if len(signs) > 2 else f"{signs[0]}{DOT}"
    return f"{signs[0]}{DOTS}{signs[-1]}" if len(signs) > 2 else f"{signs[0]}{DOTS}"


def _is_syllabic(sign: str) -> bool:
    return "가" <= sign[0] <= "힣" or "一" <= sign[0] <= "鿿" or "぀" <= sign[0] <= "ヿ"


def _signs(word: str) -> list[str]:
    """Return what a reader takes for the letters of a word: a mark stays with its letter. Never empty."""
    signs: list[str] = []
    for character in unicodedata.normalize("NFC", word):
        if signs and unicodedata.category(character).startswith("M"):
            signs[-1] += character
        else:
            signs.append(character)
    return signs
