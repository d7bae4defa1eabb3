"""Text that is never cut and never elided: it shrinks to its floor, then wraps.

Line height follows the script: names and Latin text are set close, Arabic and Burmese need room above and below.
Names stand in isolates, so that a right-to-left name cannot reorder what stands around it; a line is aligned by
the window's direction, not by its own.
"""

import unicodedata
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui import theme

_TALL = {"ARABIC": 1.5, "MYANMAR": 1.7, "KHMER": 1.6, "TIBETAN": 1.6, "THAI": 1.45, "DEVANAGARI": 1.45}
_UNBOUNDED = 16_777_215
LEAST_PX = 14
"""Nothing at a desk is smaller, but for the longest names on the small cards."""
_SHARE = {Qt.AlignmentFlag.AlignHCenter: 0.5, Qt.AlignmentFlag.AlignRight: 1.0}
"""How much of the spare width stands left of a line."""


def line_height(text: str, usual: float) -> float:
    """Return the line height, in em, that the tallest script of a text needs; at least `usual`."""
    if text.isascii():
        return usual
    scripts = {unicodedata.name(c, "").split(" ", 1)[0] for c in text if ord(c) > 0x2FF and c.isalpha()}
    return max([usual, *(_TALL.get(script, 0.0) for script in scripts)])


def is_tight(text: str) -> bool:
    """Whether display tracking suits a text: Latin and Hangul only."""
    return all(
        ord(c) < 0x250 or 0x1100 <= ord(c) < 0x1200 or 0xAC00 <= ord(c) < 0xD7B0 or not c.isalpha()
        for c in text
    )


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set. Sizes in px.

    `floor_px` is how far it may shrink before it wraps (0: not at all), `least_px` how far it may shrink then.
    `family` is asked first, "" for what suits the text. With `keeps_words` a text becomes smaller before a word is broken.
    """

    size_px: int
    weight: QFont.Weight = theme.REGULAR
    colour: str = theme.INK
    floor_px: int = 0
    least_px: int = LEAST_PX
    line_em: float = 1.35
    tabular: bool = False
    tight: bool = False
    wraps: bool = True
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    spacing_px: float = 0.0
    family: str = ""
    keeps_words: bool = False


class FitLabel(QLabel):
    """A label that lays its text out itself. `text()` is the plain text, as a screen reader reads it."""

    def __init__(self, style: Style, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.style_ = style
        self._bold: tuple[tuple[int, int], ...] = ()
        self._laid: dict[tuple[int, int], _Laid] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(style.wraps)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text in the label's one weight."""
        self.show_spans(((text, False),))

    def show_spans(self, spans: Sequence[tuple[str, bool]]) -> None:
        """Show texts one after the other, those marked True in bold."""
        text = "".join(part for part, _ in spans)
        bold: list[tuple[int, int]] = []
        start = 0
        for part, is_bold in spans:
            if is_bold and part:
                bold.append((start, _length(part)))
            start += _length(part)
        if text == self.text() and tuple(bold) == self._bold:
            return
        self._bold = tuple(bold)
        self._laid.clear()
        super().setText(text)
        self.updateGeometry()
        self.update()

    def restyle(self, style: Style) -> None:
        """Change how the text is set."""
        if style != self.style_:
            self.style_ = style
            self._laid.clear()
            self.updateGeometry()
            self.update()

    def fits(self) -> bool:
        """Whether all of the text stands inside the label's rectangle."""
        laid = self._layout(self.width(), self.height())
        return laid.width <= self.width() + 1 and laid.height <= self.height() + 1

    def sizeHint(self) -> QSize:
        """The text on one line (each of its own lines) at full size."""
        return self._line_size(self.style_.size_px)

    def minimumSizeHint(self) -> QSize:
        """A label that wraps may be narrow; one that does not may shrink to its floor."""
        if self.style_.wraps:
            return QSize(24, ceil((self.style_.floor_px or self.style_.size_px) * self.style_.line_em))
        return self._line_size(self.style_.floor_px or self.style_.size_px)

    def _line_size(self, size_px: int) -> QSize:
        laid = self._full() if size_px == self.style_.size_px else self._on_one_line(size_px)
        return QSize(ceil(laid.width), ceil(laid.height))

    def _full(self) -> "_Laid":
        return self._on_one_line(self.style_.size_px)

    def _on_one_line(self, size_px: int) -> "_Laid":
        laid = self._laid.get((-size_px, 0))
        if laid is None:
            laid = self._laid[-size_px, 0] = _lay(self.text(), self._bold, self.style_, size_px, _UNBOUNDED)
        return laid

    def heightForWidth(self, width: int) -> int:
        """The height of the text at a width, shrunk and wrapped as it will be."""
        return ceil(self._layout(width, _UNBOUNDED).height)

    def least_height(self, width: int) -> int:
        """The height of the text at a width when it is as small as it may be."""
        return least_height(self.text(), self._bold, self.style_, width)

    def hasHeightForWidth(self) -> bool:
        """Only a label that wraps."""
        return self.style_.wraps

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, centred vertically."""
        if not self.text():
            return
        laid = self._layout(self.width(), self.height())
        painter = QPainter(self)
        painter.setPen(theme.colour(self.style_.colour))
        laid.draw(painter, QRectF(self.rect()), self.style_.align)

    def _layout(self, width: int, height: int) -> "_Laid":
        full = self._full()
        if full.fits(width, height):
            return full
        laid = self._laid.get((width, height)) or self._laid.get((width, _UNBOUNDED))
        if laid is None or laid.height > height:
            laid = self._laid[width, height] = fit(self.text(), self._bold, self.style_, width, height)
        return laid


@dataclass(frozen=True, slots=True)
class _Laid:
    layout: QTextLayout
    width: float
    height: float
    size_px: int

    def fits(self, width: int, height: int) -> bool:
        return self.width <= width and self.height <= height

    def draw(self, painter: QPainter, rect: QRectF, align: Qt.AlignmentFlag) -> None:
        left = rect.left() + (rect.width() - self.width) * _SHARE.get(align, 0.0)
        self.layout.draw(painter, QPointF(left, rect.top() + max(0.0, (rect.height() - self.height) / 2)))

    def stretches(self, rect: QRectF, start: int, length: int) -> list[tuple[float, float, float]]:
        """Return (left, right, foot) of a part of a text drawn into a rectangle at its left, one a line."""
        found = []
        top = rect.top() + max(0.0, (rect.height() - self.height) / 2)
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(start + length, line.textStart() + line.textLength())
            if first < last:
                ends = sorted(_x_of(line, at) for at in (first, last))
                foot = top + line.y() + line.height() * 0.93
                found.append((rect.left() + ends[0], rect.left() + ends[1], foot))
        return found


def _x_of(line: QTextLine, at: int) -> float:
    """Return the x of a place in a line; Qt gives it as a pair with the place really taken."""
    position = line.cursorToX(at)
    return float(position[0] if isinstance(position, tuple) else position)  # type: ignore[arg-type] # x is a float


def fit(text: str, bold: tuple[tuple[int, int], ...], style: Style, width: int, height: int) -> _Laid:
    """Lay a text out in a rectangle: full size, else shrunk on one line to the floor, else wrapped at the largest size."""
    full = _lay(text, bold, style, style.size_px, _UNBOUNDED)
    if full.fits(width, height):
        return full
    floor = style.floor_px or style.size_px
    # A line is as wide as its letters are high, or nearly so: only sizes about the right one are tried.
    about = int(style.size_px * min(width / max(full.width, 1.0), height / full.height)) + 1
    for size in range(min(about, style.size_px - 1), floor - 1, -1):
        laid = _lay(text, bold, style, size, _UNBOUNDED)
        if laid.fits(width, height):
            return laid
    if not style.wraps:
        return _lay(text, bold, style, floor, _UNBOUNDED)
    sizes = range(style.size_px, floor, -2)
    first = bisect(sizes, False, key=lambda size: _lay(text, bold, style, size, width).fits(width, height))
    if first < len(sizes):
        return _lay(text, bold, style, sizes[first], width)
    for breaks_words in (False, True) if style.keeps_words else (True,):
        for size in range(floor, style.least_px - (not breaks_words), -1):
            laid = _lay(text, bold, style, size, width, breaks_words=breaks_words)
            if laid.height <= height and (breaks_words or laid.width <= width):
                return laid
    return _lay(text, bold, style, min(floor, style.least_px), width, breaks_words=True)


def least_height(text: str, bold: tuple[tuple[int, int], ...], style: Style, width: int) -> int:
    """Return the height of a text at a width when it is as small as its style allows."""
    full = _lay(text, bold, style, style.size_px, _UNBOUNDED)
    if full.width <= width:
        return ceil(full.height * style.least_px / full.size_px)
    return ceil(_lay(text, bold, style, style.least_px, width, breaks_words=True).height)


@lru_cache(maxsize=512)  # At each key of a search most of the list stays, in other rows.
def _lay(
    text: str,
    bold: tuple[tuple[int, int], ...],
    style: Style,
    size_px: int,
    width: int,
    breaks_words: bool = False,
) -> _Laid:
    font = theme.font(
        size_px,
        style.weight,
        tabular=style.tabular,
        tight=style.tight and is_tight(text),
        first=style.family or theme.family_for(text),
    )
    if style.spacing_px:
        font = QFont(font)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.spacing_px)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    wrapping = (
        QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if breaks_words else QTextOption.WrapMode.WordWrap
    )
    option.setWrapMode(wrapping if width < _UNBOUNDED else QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    if bold:
        layout.setFormats([_bold_range(start, length) for start, length in bold])
    step = line_height(text, style.line_em) * size_px
    top = widest = 0.0
    lines: list[QTextLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    for line in lines:
        left = (widest - line.naturalTextWidth()) * _SHARE.get(style.align, 0.0)
        # QTextLine sets a line as high as the tallest font in it; ours is as high as its script needs.
        line.setPosition(QPointF(left, top + (step - line.height()) / 2))
        top += step
    return _Laid(layout, widest, top, size_px)


def _bold_range(start: int, length: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    made.format.setFontWeight(theme.BOLD)
    return made


def _length(text: str) -> int:
    """Return the length in the UTF-16 units that Qt counts."""
    return len(text.encode("utf-16-le")) // 2
