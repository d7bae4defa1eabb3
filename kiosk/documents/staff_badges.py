"""Staff badges on A4 sheets: cards of the size of a bank card, to cut out: the sign, a QR code, what it is for.

No full name stands on one: a card that is lost tells a finder nothing and is made anew, which stops the lost one.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from kiosk.badge.display import BLACK, Box, DisplayList, Grid, Item, Modules, TextLine
from kiosk.badge.fonts import FontSet
from kiosk.badge.pdf import operators_of
from kiosk.documents.tickets import qr_matrix
from kiosk.domain.errors import EnvironmentFault

_WIDTH_MM, _HEIGHT_MM = 210.0, 297.0
_CARD_MM = (85.6, 54.0)
_COLUMNS, _ROWS = 2, 5
_LEFT_MM, _TOP_MM = (_WIDTH_MM - _COLUMNS * _CARD_MM[0]) / 2, (_HEIGHT_MM - _ROWS * _CARD_MM[1]) / 2
_QR_MM = 33.0
_DPI = 600
_POINTS_PER_MM = 72 / 25.4
_CUT = "#9A968C"


@dataclass(frozen=True, slots=True)
class Words:
    """What stands on every card besides sign and code."""

    title: str
    event: str
    notes: tuple[str, ...]


def write_staff_badges(path: Path, cards: Sequence[tuple[str, str]], words: Words, fonts: FontSet) -> int:
    """Write the cards, (sign, token) each; return on how many pages.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    buffer = io.BytesIO()
    canvas = Canvas(buffer, A4, pageCompression=1, invariant=1)
    grid = Grid(_DPI)
    scale = _POINTS_PER_MM / grid.dots_per_mm
    a_page = _COLUMNS * _ROWS
    pages = [cards[start : start + a_page] for start in range(0, len(cards), a_page)]
    for page in pages:
        items = [item for at, card in enumerate(page) for item in _card(at, card, words, fonts, grid)]
        shown = DisplayList(grid.whole(_WIDTH_MM), grid.whole(_HEIGHT_MM), grid, tuple(items))
        canvas.saveState()
        canvas.addLiteral(f"{scale:.9f} 0 0 {-scale:.9f} 0 {A4[1]:.5f} cm")
        canvas.addLiteral(operators_of(shown))
        canvas.restoreState()
        canvas.showPage()
    canvas.save()
    try:
        path.write_bytes(buffer.getvalue())
    except OSError as error:
        raise EnvironmentFault(f"{path} cannot be written: {error.strerror}.") from error
    return len(pages)


def _card(at: int, card: tuple[str, str], words: Words, fonts: FontSet, grid: Grid) -> list[Item]:
    sign, token = card
    wide, high = _CARD_MM
    left, top = _LEFT_MM + at % _COLUMNS * wide, _TOP_MM + at // _COLUMNS * high
    dots = grid.whole
    matrix = np.array(qr_matrix(token), dtype=np.bool_)
    module = dots(_QR_MM) // len(matrix)
    side_mm = module * len(matrix) / grid.dots_per_mm
    items: list[Item] = [
        Box(dots(left), dots(top), dots(wide), dots(high), _CUT, 0, max(1, dots(0.15)), dots(1.5)),
        Modules(matrix, dots(left + wide - 5 - side_mm), dots(top + (high - side_mm) / 2 - 1), module),
    ]
    room = wide - side_mm - 14
    lines = [(words.title, 700, 3.6, 9.0), (sign, 800, 12.0, 27.0), (words.event, 500, 2.9, 37.0)]
    lines += [(note, 400, 2.5, 43.5 + 3.8 * line) for line, note in enumerate(words.notes)]
    for text, weight, em_mm, baseline in lines:
        is_note = text in words.notes
        items.append(
            _text(fonts, grid, text, weight, em_mm, left + 5, top + baseline, wide - 10 if is_note else room)
        )
    return items


def _text(
    fonts: FontSet,
    grid: Grid,
    text: str,
    weight: int,
    em_mm: float,
    x: float,
    baseline: float,
    room_mm: float,
) -> TextLine:
    """Set a text on one line; one that is too long shrinks, as none may be cut."""
    line = fonts.line(text, weight)
    em = min(grid.dots(em_mm), grid.dots(room_mm) / max(line.width, 0.01))
    return TextLine(line, grid.dots(x), round(grid.dots(baseline)), em, BLACK)
