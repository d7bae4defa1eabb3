"""The list on paper: every name under its first letter, in both scripts, with a box to tick; for a morning without power.

No address, no telephone, nothing that was hidden. A4, upright; every script is drawn as on the badges.
"""

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from kiosk.badge.display import BLACK, Box, DisplayList, Grid, Item, TextLine
from kiosk.badge.fonts import FontSet
from kiosk.badge.pdf import operators_of
from kiosk.domain.errors import EnvironmentFault
from kiosk.domain.model import Registration
from kiosk.domain.names import search_key
from kiosk.domain.selection import initial
from kiosk.domain.sentence import os_reason

_DPI = 300
_POINTS_PER_MM = 72 / 25.4
_WIDTH_MM, _HEIGHT_MM = 210.0, 297.0
_MARGIN_MM, _TOP_MM, _BOTTOM_MM = 14.0, 27.0, 20.0
_ROW_MM, _LETTER_MM = 7.6, 9.5
_BOX_MM = 4.2
_SECOND_MM = 4.6
"""What a second line for the other name adds to a row."""
_LEAST_SHARE = 0.8
"""Names smaller than this share of their size are hard to read in a hurry."""
_NAME_MM, _OTHER_MM, _SMALL_MM = 3.9, 3.3, 2.9
_COLUMNS_MM = (8.0, 70.0, 48.0, 34.0)
"""Box, name, the other name, category; the code takes the rest."""
_GREY = "#9A9A9A"
OTHER_LETTER = "…"


@dataclass(frozen=True, slots=True)
class Line:
    """One row: the letter it is filed under, the name that leads there, the other one, category, code."""

    letter: str
    name: str
    other: str
    category: str
    code: str


@dataclass(frozen=True, slots=True)
class Words:
    """What stands on every page: title, event and time at its head, the note at its foot; `page` has {page} and {pages}."""

    title: str
    event: str
    printed: str
    notes: tuple[str, ...]
    page: str


def filed(registrations: Iterable[Registration], categories: dict[str, str]) -> list[Line]:
    """Return the rows: under the Latin form by A to Z, then under the native form; whoever has both stands twice.

    Args:
        registrations: as they may be shown.
        categories: the word for each category id.
    """
    rows: list[tuple[tuple[bool, str, str, str], Line]] = []
    for one in registrations:
        forms = [form for form in dict.fromkeys((one.name, one.name_native)) if form] or [one.badge_name]
        category = categories.get(one.category, one.category)
        for form in forms:
            other = next((further for further in forms if further != form), "")
            letter = initial(form) or OTHER_LETTER
            row = Line(letter, form, other, category, one.booking_code)
            rows.append(((not letter.isascii(), letter, search_key(form), one.registration_id), row))
    return [row for _, row in sorted(rows, key=lambda pair: pair[0])]


def write_paper_list(path: Path, rows: Sequence[Line], words: Words, fonts: FontSet) -> int:
    """Write the list; return how many pages it has.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    pages = list(_pages(rows, fonts))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, A4, pageCompression=1, invariant=1)
    grid = Grid(_DPI)
    scale = _POINTS_PER_MM / grid.dots_per_mm
    for number, page in enumerate(pages, start=1):
        drawn = _Drawn(fonts, grid)
        drawn.frame(words, words.page.format(page=number, pages=len(pages)))
        drawn.rows(page)
        canvas.saveState()
        canvas.addLiteral(f"{scale:.9f} 0 0 {-scale:.9f} 0 {A4[1]:.5f} cm")
        canvas.addLiteral(operators_of(drawn.shown()))
        canvas.restoreState()
        canvas.showPage()
    canvas.save()
    try:
        path.write_bytes(buffer.getvalue())
    except OSError as error:
        raise EnvironmentFault(
            "{path} cannot be written: {reason}.", path=path, reason=os_reason(error)
        ) from error
    return len(pages)


def _is_high(row: Line, fonts: FontSet) -> bool:
    """Whether the names do not stand beside each other at a size to be read, so that each gets a line."""
    return bool(row.other) and any(
        _wide_mm(fonts, text, weight, em) * _LEAST_SHARE > width - 2
        for (text, weight, em), width in zip(_names(row), _COLUMNS_MM[1:3], strict=True)
    )


def _names(row: Line) -> tuple[tuple[str, int, float], tuple[str, int, float]]:
    return (row.name, 700, _NAME_MM), (row.other, 500, _OTHER_MM)


def _wide_mm(fonts: FontSet, text: str, weight: int, em_mm: float) -> float:
    line = fonts.line(_drawable(fonts, text), weight)
    return line.width * em_mm / max(1.0, (line.above + line.below) / 1.3)


def _drawable(fonts: FontSet, text: str) -> str:
    unknown = set(fonts.missing(text))
    return "".join("?" if character in unknown else character for character in text)


def _high_mm(row: Line, fonts: FontSet) -> float:
    return _ROW_MM + (_SECOND_MM if _is_high(row, fonts) else 0.0)


def _pages(rows: Sequence[Line], fonts: FontSet) -> Iterator[list[tuple[str, list[Line]]]]:
    """Yield pages of blocks (letter, rows); a letter that goes on begins again on the next page."""
    room = _HEIGHT_MM - _TOP_MM - _BOTTOM_MM
    page: list[tuple[str, list[Line]]] = []
    left = room
    for letter, group in groupby(rows, key=lambda row: row.letter):
        block: list[Line] = []
        for row in group:
            needed = _high_mm(row, fonts) + (0 if block else _LETTER_MM)
            if needed > left:
                if block:
                    page.append((letter, block))
                yield page
                page, block, left = [], [], room
                needed = _high_mm(row, fonts) + _LETTER_MM
            block.append(row)
            left -= needed
        page.append((letter, block))
    if page:
        yield page


class _Drawn:
    """One page being drawn."""

    def __init__(self, fonts: FontSet, grid: Grid) -> None:
        self._fonts, self._grid = fonts, grid
        self._items: list[Item] = []
        self._y = _TOP_MM

    def shown(self) -> DisplayList:
        dots = self._grid.whole
        return DisplayList(dots(_WIDTH_MM), dots(_HEIGHT_MM), self._grid, tuple(self._items))

    def frame(self, words: Words, page: str) -> None:
        right = _WIDTH_MM - _MARGIN_MM
        self._text(words.title, 700, 5.2, _MARGIN_MM, 13.5, 100)
        self._text(words.event, 500, 3.1, _MARGIN_MM, 19.5, 120)
        self._text(page, 700, 3.6, right - 50, 13.5, 50, to_right=True)
        self._text(words.printed, 400, 3.1, right - 60, 19.5, 60, to_right=True)
        self._rule(22.0, 0.4, BLACK)
        foot = _HEIGHT_MM - 12.0
        for note in words.notes:
            self._text(note, 400, _SMALL_MM, _MARGIN_MM, foot, right - _MARGIN_MM)
            foot += 4.2

    def rows(self, page: Sequence[tuple[str, list[Line]]]) -> None:
        for letter, rows in page:
            self._text(letter, 800, 5.0, _MARGIN_MM, self._y + _LETTER_MM - 2.4, 20)
            self._y += _LETTER_MM
            for row in rows:
                self._row(row)

    def _row(self, row: Line) -> None:
        dots, top, high = self._grid.whole, self._y, _high_mm(row, self._fonts)
        self._items.append(
            Box(
                dots(_MARGIN_MM),
                dots(top + (_ROW_MM - _BOX_MM) / 2),
                dots(_BOX_MM),
                dots(_BOX_MM),
                BLACK,
                0,
                max(2, dots(0.35)),
            )
        )
        baseline, x = top + _ROW_MM * 0.66, _MARGIN_MM + _COLUMNS_MM[0]
        name, other = _names(row)
        both, first = sum(_COLUMNS_MM[1:3]), _COLUMNS_MM[1]
        if high > _ROW_MM:
            self._text(*name, x, baseline, both - 2)
            self._text(*other, x, baseline + _SECOND_MM, both - 2)
        else:
            self._text(*name, x, baseline, (first if row.other else both) - 2)
            self._text(*other, x + first, baseline, both - first - 2)
        x += both
        self._text(row.category, 400, _SMALL_MM, x, baseline, _COLUMNS_MM[3] - 2)
        x += _COLUMNS_MM[3]
        self._text(row.code, 600, _OTHER_MM, x, baseline, _WIDTH_MM - _MARGIN_MM - x, to_right=True)
        self._y += high
        self._rule(self._y, 0.15, _GREY)

    def _rule(self, y: float, thick: float, colour: str) -> None:
        dots = self._grid.whole
        width = dots(_WIDTH_MM - 2 * _MARGIN_MM)
        self._items.append(Box(dots(_MARGIN_MM), dots(y), width, max(1, dots(thick)), colour))

    def _text(
        self,
        text: str,
        weight: int,
        em_mm: float,
        x: float,
        baseline: float,
        width: float,
        to_right: bool = False,
    ) -> None:
        """Set a text on one line; one that is too long shrinks, as none may be cut."""
        if not text:
            return
        line, dots = self._fonts.line(_drawable(self._fonts, text), weight), self._grid.dots
        high = max(1.0, (line.above + line.below) / 1.3)
        em = min(dots(em_mm) / high, dots(width) / max(line.width, 0.01))
        left = dots(x + width) - line.width * em if to_right else dots(x)
        self._items.append(TextLine(line, left, round(dots(baseline)), em, BLACK))
