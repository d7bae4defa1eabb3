"""Which registrations a batch of badges or an export is for, and in which order; pure."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.domain.badge_content import name_lines
from kiosk.domain.model import BARRED, Registration
from kiosk.domain.names import search_key
from kiosk.domain.shown import shown

ORDERS = ("name", "organisation", "category", "country")


@dataclass(frozen=True, slots=True)
class Selection:
    """What a registration has to have; "" asks for nothing.

    `category` is a category id, `country` a code, `organisation` a part of its name in any case, `delegation` its
    whole name in any case, `letters` the initial letters of the name as it leads on the badge, like "A-F", "ㄱ-ㄹ" or
    "KM".
    """

    category: str = ""
    organisation: str = ""
    country: str = ""
    letters: str = ""
    delegation: str = ""
    is_export: bool = False
    """Also whose place does not hold, who get no badge; and chosen and sorted by what people hide as well."""


def selected(
    registrations: Iterable[Registration], wanted: Selection, order: str = "name"
) -> Sequence[Registration]:
    """Return the registrations that are wanted, sorted.

    On paper nobody is chosen or sorted by what is hidden: who stands in a list would tell it.

    Raises:
        ValueError: the order is none of ORDERS.
    """
    if order not in ORDERS:
        raise ValueError(f"not an order: {order}")
    letters = _letters(wanted.letters)
    seen = [(one, one if wanted.is_export else shown(one)) for one in registrations]
    found = [pair for pair in seen if _is_wanted(pair[1], wanted, letters)]

    def place(pair: tuple[Registration, Registration]) -> tuple[str, ...]:
        return "" if order == "name" else _sort_text(getattr(pair[1], order)), *_by_name(pair[1])

    return [one for one, _ in sorted(found, key=place)]


def initial(text: str) -> str:
    """Return the letter that a name is filed under: its first one as people look for it (É and Ł under E and L), for
    Hangul its first consonant.
    """
    for character in unicodedata.normalize("NFD", search_key(text)):
        if character.isalpha():
            consonant = ord(character) - 0x1100
            return _CONSONANTS[consonant] if 0 <= consonant < len(_CONSONANTS) else character.upper()
    return ""


_CONSONANTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
"""Of syllables, in the order of Unicode's leading consonants from U+1100 on."""


def _is_wanted(one: Registration, wanted: Selection, letters: frozenset[str] | None) -> bool:
    return (
        (wanted.is_export or one.state not in BARRED)
        and wanted.category in ("", one.category)
        and wanted.country.upper() in ("", one.country)
        and wanted.delegation.casefold() in ("", one.delegation.casefold())
        and wanted.organisation.casefold() in one.organisation.casefold()
        and (letters is None or initial(name_lines(one)[0]) in letters)
    )


def _letters(text: str) -> frozenset[str] | None:
    if not text:
        return None
    letters: set[str] = set()
    plain = "".join(initial(one) or one for one in text if not one.isspace())
    place = 0
    while place < len(plain):
        if plain[place + 1 : place + 2] == "-" and place + 2 < len(plain):
            first, last = plain[place], plain[place + 2]
            letters.update(chr(code) for code in range(ord(first), ord(last) + 1))
            place += 3
        else:
            letters.add(plain[place])
            place += 1
    return frozenset(letters)


def _by_name(one: Registration) -> tuple[str, str, str]:
    return (_sort_text(one.family_name or name_lines(one)[0]), _sort_text(one.name), one.registration_id)


def _sort_text(text: str) -> str:
    """Return a text as it is filed: marks and case do not count."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", plain).casefold()
