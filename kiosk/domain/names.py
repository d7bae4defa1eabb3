"""Search keys: the same text for the same name, whatever case, marks or width it was typed in.

Used for the roster and for the query alike, so that both always agree.
"""

import unicodedata
from collections.abc import Iterable

from kiosk.domain.model import Registration

_FOLD = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"})


def search_key(text: str) -> str:
    """Return the text folded for searching: no case, no marks, words of letters and digits joined by one space."""
    folded = unicodedata.normalize("NFKD", text).casefold().translate(_FOLD)
    kept = "".join(c for c in folded if not unicodedata.combining(c))
    composed = unicodedata.normalize("NFC", kept)
    return " ".join("".join(c if _is_word(c) else " " for c in composed).split())


def search_text(registration: Registration) -> str:
    """Return all words by which a registration can be found."""
    return " ".join(
        dict.fromkeys(
            word
            for text in _searched(registration)
            for word in (*search_key(text).split(), search_key(text).replace(" ", ""))
            if word
        )
    )


def _searched(registration: Registration) -> Iterable[str]:
    names = (registration.name, registration.name_native, registration.badge_name)
    return (*names, registration.given_name, registration.family_name, registration.booking_code)


def _is_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character) in ("Mc", "Mn")
