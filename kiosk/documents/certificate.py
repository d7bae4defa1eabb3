"""The certificate of destruction: what, when, how many records, by whom and how; and the counts that remain."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.badge.display import BLACK, DisplayList, Grid, TextLine
from kiosk.badge.fonts import FontSet, read_fonts
from kiosk.badge.pdf import operators_of
from kiosk.domain.errors import EnvironmentFault

_REGULAR, _BOLD = "Madang", "Madang-Bold"
_LEFT, _TOP, _BOTTOM, _STEP = 64.0, A4[1] - 80, 70.0, 17.0
_LABEL_WIDTH = 150.0
_GRID = Grid(300)
_SCALE = 72 / 25.4 / _GRID.dots_per_mm


def write_certificate(
    path: Path,
    fonts: Path,
    title: str,
    rows: Sequence[tuple[str, str]],
    tables: Mapping[str, Mapping[str, int]],
) -> None:
    """Write the certificate.

    Args:
        path: where to.
        fonts: the folder of the product's fonts, with their list.
        title: the first line.
        rows: label and text; a text too long for its line goes on below.
        tables: counts by name under a heading.

    Raises:
        EnvironmentFault: it cannot be written.
    """
    for name, file in ((_REGULAR, "Pretendard-Regular.ttf"), (_BOLD, "Pretendard-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(fonts / file)))
    buffer = BytesIO()
    page = _Page(Canvas(buffer, A4, pageCompression=1), read_fonts(fonts / "fonts.toml"))
    page.line(title, _BOLD, 20, 34)
    for label, text in rows:
        page.row(label, text)
    for heading, counts in tables.items():
        if not counts:
            continue
        page.line(heading, _BOLD, 12, 26, before=12)
        for name, count in counts.items():
            page.row(name, str(count))
    page.canvas.showPage()
    page.canvas.save()
    try:
        path.write_bytes(buffer.getvalue())
    except OSError as error:
        raise EnvironmentFault(
            f"{path} cannot be written: {error.strerror}. Nothing was destroyed."
        ) from error


class _Page:
    def __init__(self, canvas: Canvas, fonts: FontSet) -> None:
        self.canvas, self._fonts, self._y = canvas, fonts, _TOP

    def line(self, text: str, font: str, size: float, step: float, before: float = 0.0) -> None:
        self._down(before)
        self.canvas.setFont(font, size)
        self.canvas.drawString(_LEFT, self._y, text)
        self._down(step)

    def row(self, label: str, text: str) -> None:
        room = A4[0] - 2 * _LEFT - _LABEL_WIDTH
        self.canvas.setFont(_BOLD, 10.5)
        self.canvas.drawString(_LEFT, self._y, label)
        for part in _wrapped(text, room):
            if _is_in_font(part) and pdfmetrics.stringWidth(part, _REGULAR, 10.5) <= room:
                self.canvas.setFont(_REGULAR, 10.5)
                self.canvas.drawString(_LEFT + _LABEL_WIDTH, self._y, part)
            else:
                self._drawn(part, room)
            self._down(_STEP)

    def _drawn(self, text: str, room: float) -> None:
        """Draw a line with the fonts of the badges, narrower where it must be: a name may be long, and in any script."""
        line = self._fonts.line(text, 400)
        em = min(10.5, room / max(line.width, 0.01)) / _SCALE
        left, baseline = (_LEFT + _LABEL_WIDTH) / _SCALE, (A4[1] - self._y) / _SCALE
        size = (round(A4[0] / _SCALE), round(A4[1] / _SCALE))
        shown = DisplayList(*size, _GRID, (TextLine(line, left, round(baseline), em, BLACK),))
        self.canvas.saveState()
        self.canvas.addLiteral(f"{_SCALE:.9f} 0 0 {-_SCALE:.9f} 0 {A4[1]:.5f} cm")
        self.canvas.addLiteral(operators_of(shown))
        self.canvas.restoreState()

    def _down(self, step: float) -> None:
        self._y -= step
        if self._y < _BOTTOM:
            self.canvas.showPage()
            self._y = _TOP


def _wrapped(text: str, room: float) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and pdfmetrics.stringWidth(longer, _REGULAR, 10.5) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _is_in_font(text: str) -> bool:
    """Whether the certificate's own font has every letter, so that the text can be copied out of the PDF."""
    known = pdfmetrics.getFont(_REGULAR).face.charToGlyph
    return all(ord(character) in known for character in text)
