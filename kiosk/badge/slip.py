"""The layout of 80 mm slips: from top to bottom, as long as it has to be, black and white.

Sizes are in `resources/badges/slip-80mm.toml`; a text that does not fit its line shrinks to its floor, then it is told.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kiosk.badge.display import BLACK, WHITE, Box, DisplayList, Grid, Item, Mark, Modules, Picture, TextLine
from kiosk.badge.fit import Style, fill
from kiosk.badge.layout import Surroundings
from kiosk.badge.logo import read_picture
from kiosk.badge.qr import qr_matrix
from kiosk.badge.request import Fit, Verdict
from kiosk.badge.svg import read_drawing
from kiosk.badge.template import build
from kiosk.domain.slip_content import DeskCopy, SlipContent
from kiosk.toml_text import TomlText

_SMALLEST_MODULE_DOTS = 3
_CAP = 0.727
"""Height of capitals in Pretendard, em."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipSizes:
    """All sizes of a slip, mm; `em` is a size of type, `floor` the share to which a line may shrink."""

    title: str
    width_mm: float
    margin_mm: float
    top_mm: float
    logo_mm: float
    event_em_mm: float
    band_mm: float
    title_em_mm: float
    second_em_mm: float
    gap_mm: float
    qr_mm: float
    qr_version: int
    headline_em_mm: float
    line_em_mm: float
    icon_mm: float
    tag_mm: float
    tag_em_mm: float
    number_width_mm: float
    number_height_mm: float
    number_em_mm: float
    number_label_em_mm: float
    row_mm: float
    row_em_mm: float
    rule_mm: float
    note_em_mm: float
    copy_qr_mm: float
    copy_title_em_mm: float
    copy_em_mm: float
    end_mm: float
    floor: float


@lru_cache(maxsize=4)
def read_sizes(path: Path) -> SlipSizes:
    """Read a slip's sizes.

    Raises:
        OperatorError: a mistake, with file, line, key and what is allowed.
    """
    file = TomlText(path)
    sizes: SlipSizes = build(file, SlipSizes, file.values, ())
    return sizes


def lay_out_slip(
    content: SlipContent, sizes: SlipSizes, around: Surroundings, grid: Grid
) -> tuple[DisplayList, Verdict]:
    """Lay one slip out.

    Returns:
        The display list, as high as the content, and the verdict.

    Raises:
        OperatorError: a logo or icon cannot be read, or the QR's modules would be too small.
    """
    page = _Slip(content, sizes, around, grid)
    page.set_all()
    width, height = grid.whole(sizes.width_mm), round(page.y)
    shown = DisplayList(width, height, grid, tuple(page.items))
    missing = tuple(dict.fromkeys(c for text in page.texts for c in around.fonts.missing(text)))
    if missing:
        return shown, Verdict(Fit.MISSING_GLYPHS, missing)
    return shown, Verdict(Fit.DOES_NOT_FIT, tuple(page.too_long)) if page.too_long else Verdict()


class _Slip:
    """One slip being laid out; `y` is how far down it is."""

    def __init__(self, content: SlipContent, sizes: SlipSizes, around: Surroundings, grid: Grid) -> None:
        self.items: list[Item] = []
        self.texts: list[str] = []
        self.too_long: list[str] = []
        self._content, self._sizes, self._around, self._grid = content, sizes, around, grid
        self._left = grid.dots(sizes.margin_mm)
        self._right = grid.dots(sizes.width_mm - sizes.margin_mm)
        self._whole = grid.dots(sizes.width_mm)
        self.y = grid.dots(sizes.top_mm)

    def set_all(self) -> None:
        self._head()
        self._band()
        self._main()
        self._rows()
        self._notes()
        if self._content.copy is not None:
            self._copy(self._content.copy)
        self.y += self._grid.dots(self._sizes.end_mm)

    def _head(self) -> None:
        sizes, dots = self._sizes, self._grid.dots
        x, size = self._left, dots(sizes.logo_mm)
        if self._content.logo:
            path = Path(self._content.logo)
            if path.suffix.lower() == ".svg":
                self.items.append(Mark(read_drawing(path), x, self.y, size, BLACK))
            else:
                self.items.append(Picture(read_picture(path, has_colour=False), x, self.y, size))
            x += size + dots(sizes.gap_mm) * 0.8
        top = self.y
        for name in self._content.event_names[:2]:
            self._line(name, 700, sizes.event_em_mm, x, self._right, 1.25)
        self.y = max(self.y, top + size) + dots(sizes.gap_mm)

    def _band(self) -> None:
        sizes, dots = self._sizes, self._grid.dots
        height = dots(sizes.band_mm)
        self.items.append(Box(0, round(self.y), self._whole, round(height), BLACK))
        after = self.y + height + dots(sizes.gap_mm)
        self.y += height * 0.12
        for index, title in enumerate(self._content.titles[:2]):
            em = sizes.title_em_mm if index == 0 else sizes.second_em_mm
            self._line(title, 700, em, self._left, self._right, 1.15, WHITE)
        self.y = after

    def _main(self) -> None:
        sizes, dots, content = self._sizes, self._grid.dots, self._content
        top = round(self.y)
        if content.big is not None:
            bottom, x = self._number(top), self._left + dots(sizes.number_width_mm + sizes.gap_mm)
        elif content.qr_text:
            side = self._code(content.qr_text, self._left, top, sizes.qr_mm)
            bottom, x = top + side, self._left + side + dots(sizes.gap_mm)
        else:
            bottom, x = top, self._left
        if content.icon:
            icon = read_drawing(self._around.icons / f"{content.icon}.svg")
            self.items.append(Mark(icon, x, self.y, dots(sizes.icon_mm), BLACK))
            self.y += dots(sizes.icon_mm + sizes.gap_mm / 2)
        self._line(content.headline, 700, sizes.headline_em_mm, x, self._right, 1.3)
        for line in content.lines:
            self._line(line, 400, sizes.line_em_mm, x, self._right, 1.36)
        if content.tag:
            self._tag(x)
        self.y = max(self.y, bottom) + dots(sizes.gap_mm)

    def _number(self, top: float) -> float:
        sizes, dots, big = self._sizes, self._grid.dots, self._content.big
        assert big is not None
        width, height = dots(sizes.number_width_mm), dots(sizes.number_height_mm)
        stroke = dots(sizes.rule_mm * 2)
        self.items.append(Box(self._left, top, width, height, BLACK, dots(1.5), stroke))
        middle = self._left + width / 2
        inner = width - 4 * stroke
        self._centred(big.label, 700, sizes.number_label_em_mm, middle, top + height * 0.22, inner)
        self._centred(big.number, 800, sizes.number_em_mm, middle, top + height * 0.84, inner, 0.06)
        return top + height

    def _centred(
        self,
        text: str,
        weight: int,
        em_mm: float,
        middle: float,
        baseline: float,
        room: float,
        track: float = 0.0,
    ) -> None:
        self.texts.append(text)
        line = self._around.fonts.line(text, weight, track)
        em = min(self._grid.dots(em_mm), room / line.width) if line.width else 0.0
        self.items.append(TextLine(line, middle - line.width * em / 2, round(baseline), em, BLACK))

    def _tag(self, x: float) -> None:
        sizes, dots = self._sizes, self._grid.dots
        self.y += dots(sizes.gap_mm) * 0.4
        self.texts.append(self._content.tag)
        pad, icon_size = dots(sizes.tag_mm) * 0.3, dots(sizes.tag_mm) * 0.6 if self._content.tag_icon else 0.0
        line = self._around.fonts.line(self._content.tag, 700)
        room = self._right - x - 3 * pad - icon_size
        em = min(dots(sizes.tag_em_mm), room / line.width)
        width, height = line.width * em + 3 * pad + icon_size, dots(sizes.tag_mm)
        self.items.append(Box(x, self.y, width, height, BLACK, dots(1), dots(sizes.rule_mm * 1.5)))
        if icon_size:
            icon = read_drawing(self._around.icons / f"{self._content.tag_icon}.svg")
            self.items.append(Mark(icon, x + pad, self.y + (height - icon_size) / 2, icon_size, BLACK))
        baseline = self.y + height / 2 + em * _CAP / 2
        self.items.append(TextLine(line, x + 2 * pad + icon_size, round(baseline), em, BLACK))
        self.y += height

    def _rows(self) -> None:
        sizes, dots = self._sizes, self._grid.dots
        for label, value in self._content.rows:
            baseline = self.y + dots(sizes.row_mm) * 0.62
            em = dots(sizes.row_em_mm)
            self.texts += [label, value]
            name, told = self._around.fonts.line(label, 400), self._around.fonts.line(value, 700)
            wanted = (name.width + told.width) * em + dots(sizes.gap_mm)
            em *= min(1.0, (self._right - self._left) / wanted)
            if em < dots(sizes.row_em_mm) * sizes.floor:
                self.too_long.append(label)
            self.items.append(TextLine(name, self._left, round(baseline), em, BLACK))
            self.items.append(TextLine(told, self._right - told.width * em, round(baseline), em, BLACK))
            self.y += dots(sizes.row_mm)
            rule = self._grid.whole(sizes.rule_mm)
            self.items.append(Box(self._left, round(self.y) - rule, self._right - self._left, rule, BLACK))
        if self._content.rows:
            self.y += dots(sizes.gap_mm)

    def _notes(self) -> None:
        sizes = self._sizes
        em = self._grid.dots(sizes.note_em_mm)
        for note in self._content.notes:
            self.texts.append(note)
            fitted = fill(
                self._around.fonts,
                note,
                Style(400, em, em * sizes.floor, max_lines=4),
                self._right - self._left,
            )
            if fitted is None:
                self.too_long.append("note")
                continue
            for line in fitted.lines:
                self.items.append(
                    TextLine(line, self._left, round(self.y + line.baseline * fitted.em), fitted.em, BLACK)
                )
                self.y += 1.36 * fitted.em

    def _copy(self, copy: DeskCopy) -> None:
        sizes, dots = self._sizes, self._grid.dots
        self.y += dots(sizes.gap_mm) * 0.6
        dash = dots(1.2)
        x = 0.0
        while x <= self._whole - 1:  # a dash of less than a dot is none
            self.items.append(
                Box(
                    x, round(self.y), min(dash, self._whole - x), self._grid.whole(sizes.rule_mm * 1.5), BLACK
                )
            )
            x += dash * 1.5
        self.y += dots(sizes.gap_mm)
        top = round(self.y)
        side = self._code(copy.qr_text, self._left, top, sizes.copy_qr_mm)
        x = self._left + side + dots(sizes.gap_mm)
        self.y = top + side * 0.12
        self._line(copy.title, 700, sizes.copy_title_em_mm, x, self._right, 1.3)
        for line in copy.lines:
            self._line(line, 400, sizes.copy_em_mm, x, self._right, 1.36)
        self.y = max(self.y, top + side)

    def _code(self, text: str, x: float, y: int, size_mm: float) -> float:
        modules = 17 + 4 * self._sizes.qr_version
        module = max(_SMALLEST_MODULE_DOTS, int(self._grid.dots(size_mm) / modules))
        self.items.append(Modules(qr_matrix(text, self._sizes.qr_version), round(x), y, module))
        return module * modules

    def _line(
        self,
        text: str,
        weight: int,
        em_mm: float,
        left: float,
        right: float,
        height: float,
        colour: str = BLACK,
    ) -> None:
        """Set one line and go down; it shrinks to its floor where it is too long."""
        if not text:
            return
        self.texts.append(text)
        line = self._around.fonts.line(text, weight)
        full = self._grid.dots(em_mm)
        em = min(full, (right - left) / line.width) if line.width else full
        if em < full * self._sizes.floor:
            self.too_long.append(text if len(text) < 20 else f"{text[:20]}…")
        tall = max(height, line.height)
        baseline = self.y + (line.baseline + (tall - line.height) / 2) * em
        self.items.append(TextLine(line, left, round(baseline), em, colour))
        self.y += tall * em
