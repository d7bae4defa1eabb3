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

SEARCHED = ("name", "name_native", "badge_name", "booking_code", "email")
"""The fields by whose words a registration is found."""


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


def search_text(registration: Registration) -> str:
    """Return all words by which a registration can be found; a name also as one word without its spaces."""
    return search_words(getattr(registration, name) for name in SEARCHED)


def search_words(texts: Iterable[str]) -> str:
    """Return all words of the texts in SEARCHED's fields, each once; see `search_text`."""
    words: dict[str, None] = {}
    for text in texts:
        if text:
            key = search_key(text)
            words.update(dict.fromkeys(key.split()))
            words[key.replace(" ", "")] = None
    return " ".join(words)
