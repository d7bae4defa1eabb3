"""What the cells of a column look like: which field their contents speak for; pure.

A test says of one cell whether it may be of a field; a column is of the first field of which nearly all of a sample are.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.domain.codes import CodeKind, code_kind
from kiosk.domain.names import search_key
from kiosk.upstream.countries import country_code
from kiosk.upstream.header_words import NAME_FIELDS
from kiosk.upstream.scripts import is_native
from kiosk.upstream.spreadsheet import Row
from kiosk.upstream.values import days_in

SAMPLE = 300
_LOOKED_AT = 5_000
_NEARLY_ALL = 0.85
_SHORTEST_CODE = 4
"""Characters of a booking code; a column of shorter ones holds the numbers of another list."""
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"(?!\d{4}[-. ]+\d\d?[-. ]+\d\d?\D*$)\+?[0-9][0-9\-. ()]{6,19}")
_HANGUL_NAME = re.compile(r"[가-힣]{2,4}|[가-힣]{1,2} [가-힣]{1,3}")


@dataclass(frozen=True, slots=True)
class Known:
    """What the event knows of cells: its days, and the folded names and aliases of its categories."""

    days: tuple[date, ...] = ()
    categories: frozenset[str] = frozenset()

    def is_category(self, cell: str) -> bool:
        """Return whether a cell names a category."""
        return search_key(cell) in self.categories

    def is_days(self, cell: str) -> bool:
        """Return whether a cell tells days of the event."""
        return days_in(cell, self.days) is not None


def sample(rows: Sequence[Row], at: int) -> list[str]:
    """Return at most SAMPLE cells of the column at a position that hold anything, spread over all rows."""
    some = rows[:: max(len(rows) // _LOOKED_AT, 1)]
    held = [row.cells[at] for row in some if at < len(row.cells) and row.cells[at]]
    return held[:: max(len(held) // SAMPLE, 1)][:SAMPLE]


def field_by_contents(cells: Sequence[str], known: Known) -> str:
    """Return the field that a sample of a column's cells speaks for, "" for none; never a name."""
    if not cells:
        return ""
    return next((field for field, test in _tests(known).items() if _share(cells, test) >= _NEARLY_ALL), "")


def looks_like_names(cells: Sequence[str]) -> bool:
    """Return whether the cells look like names of persons: words without digits, nearly all different."""
    return (
        len(cells) > 0
        and len(set(cells)) * 10 >= len(cells) * 8
        and _share(cells, _is_name) >= _NEARLY_ALL
        and not all(map(country_code, cells))
    )


def is_native_column(cells: Sequence[str]) -> bool:
    """Return whether most cells are of another script than Latin."""
    return _share(cells, is_native) > 0.5


def speaks_against(field: str, cells: Sequence[str], known: Known) -> bool:
    """Return whether the contents of a column make it doubtful that its name means this field."""
    if not cells:
        return False
    if field == "booking_code":
        return _share(cells, lambda cell: len(cell) < _SHORTEST_CODE) > 0.5
    if field == "days":
        return _share(cells, known.is_days) < 0.5
    if field == "job_title":
        return all(search_key(cell) in _SALUTATIONS for cell in cells)
    return field in NAME_FIELDS and _share(cells, lambda cell: bool(_EMAIL.fullmatch(cell))) > 0.5


def _tests(known: Known) -> Mapping[str, Callable[[str], bool]]:
    return {
        "email": lambda cell: bool(_EMAIL.fullmatch(cell)),
        "days": lambda cell: any(sign in cell for sign in "-/.년") and known.is_days(cell),
        "booking_code": lambda cell: code_kind(cell) is CodeKind.BOOKING,
        "phone": lambda cell: bool(_PHONE.fullmatch(cell)) and sum(map(str.isdigit, cell)) >= 8,
        "category": known.is_category,
        "country": lambda cell: bool(country_code(cell)) and search_key(cell) not in _SALUTATIONS,
    }


def _is_name(cell: str) -> bool:
    if any(character.isdigit() or character in "@:;" for character in cell):
        return False
    return bool(_HANGUL_NAME.fullmatch(cell)) or 2 <= len(cell.split()) <= 6


def _share(cells: Sequence[str], test: Callable[[str], bool]) -> float:
    return sum(1 for cell in cells if test(cell)) / max(len(cells), 1)


_SALUTATIONS = frozenset(["mr", "mrs", "ms", "miss", "m", "mme", "mlle", "sr", "sra", "srta", "씨", "님"])
