"""Search keys: the same text for the same name, whatever case, marks or width it was typed in.

Used for the roster and for the query alike, so that both always agree.
"""

import re
import unicodedata
from collections.abc import Iterable

from kiosk.domain.model import Registration

_FOLD = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"}
)

_PLAIN = re.compile(r"[\x00-\x7f\uac00-\ud7a3]*")
_NOT_WORD = re.compile(r"[^0-9a-z\uac00-\ud7a3]+")


def search_key(text: str) -> str:
    """Return the text folded for searching: no case, no marks, words of letters and digits joined by one space."""
    if _PLAIN.fullmatch(text):  # what needs no taking apart: most of what is typed, and ten times as fast
        return _NOT_WORD.sub(" ", text.casefold()).strip()
    folded = unicodedata.normalize("NFKD", text).casefold().translate(_FOLD)
    kept = "".join(c for c in folded if not unicodedata.combining(c))
    composed = unicodedata.normalize("NFC", kept)
    return " ".join("".join(c if _is_word(c) else " " for c in composed).split())


def search_text(registration: Registration) -> str:
    """Return all words by which a registration can be found; a name also as one word without its spaces."""
    words: dict[str, None] = {}
    for text in _searched(registration):
        if text:
            key = search_key(text)
            words.update(dict.fromkeys(key.split()))
            words[key.replace(" ", "")] = None
    return " ".join(words)


def _searched(registration: Registration) -> Iterable[str]:
    names = (registration.name, registration.name_native, registration.badge_name)
    return (*names, registration.booking_code, registration.email)


def _is_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character) in ("Mc", "Mn")
