"""The lower part of a badge: QR, no-photo mark, icons, number, days, and the category band."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.badge.display import WHITE, Box, Grid, Item, Mark, Modules, Pattern, TextLine
from kiosk.badge.fit import Style, fit
from kiosk.badge.fonts import FontSet, Line
from kiosk.badge.patterns import WITHOUT_TILES, pattern_operators
from kiosk.badge.qr import qr_matrix
from kiosk.badge.svg import read_drawing
from kiosk.badge.template import Template
from kiosk.domain.badge_content import BadgeContent
from kiosk.domain.errors import OperatorError

NO_PHOTO_ICON = "camera-off"
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_CAP = 0.727
"""Height of capitals in Pretendard, em."""
_SMALLEST_MODULE_DOTS = 3
_LINE_MM = 0.35
Made = tuple[list[Item], list[str]]


@dataclass(frozen=True, slots=True)
class Footing:
    """Everything that the lower part is set with; positions follow from it. `word` is the ink of words on a white band."""

    template: Template
    grid: Grid
    fonts: FontSet
    icons: Path
    ink: str
    accent: str
    word: str
    content: BadgeContent

    @property
    def band_top(self) -> int:
        """Return where the band begins, dots."""
        whole = self.grid.whole
        return whole(self.template.height_mm) - whole(self.template.band.height_mm)

    @property
    def module(self) -> int:
        """Return the dots of one QR module."""
        size = 17 + 4 * self.template.foot.qr_version
        dots = int(self.grid.dots(self.template.foot.qr_mm) / size + 1e-6)
        if dots < _SMALLEST_MODULE_DOTS:
            raise OperatorError(
                "The QR of {title} is too small for {dpi} dpi. Raise `qr_mm` in the template.",
                title=self.template.title,
                dpi=self.grid.dpi,
            )
        return dots

    @property
    def side(self) -> int:
        """Return the side of the QR, dots."""
        return self.module * (17 + 4 * self.template.foot.qr_version)

    @property
    def bottom(self) -> int:
        """Return where QR and days end, dots."""
        return self.band_top - self.grid.whole(self.template.foot.gap_mm)

    @property
    def top(self) -> int:
        """Return where the QR begins, dots."""
        return self.bottom - self.side

    @property
    def left(self) -> int:
        """Return where what stands beside the QR begins, dots."""
        return (
            self.grid.whole(self.template.margin_mm) + self.side + self.grid.whole(self.template.foot.gap_mm)
        )

    @property
    def right(self) -> int:
        """Return the right margin, dots."""
        return self.grid.whole(self.template.width_mm) - self.grid.whole(self.template.margin_mm)


def number_text(content: BadgeContent) -> str:
    """Return the badge number as it is printed, with the mark of a reprint."""
    return f"{content.number} R{content.copy}" if content.copy > 1 else content.number


def foot_items(at: Footing) -> Made:
    """Return QR, marks, icons, number and days, and what did not fit."""
    items: list[Item] = []
    foot, grid, content = at.template.foot, at.grid, at.content
    if content.qr_text:
        matrix = qr_matrix(content.qr_text, foot.qr_version)
        items.append(Modules(matrix, grid.whole(at.template.margin_mm), at.top, at.module))
    row = grid.whole(foot.photo_height_mm if content.no_photo else foot.icon_mm)
    if content.no_photo:
        items.extend(_no_photo(at))
    icons, icons_left = _icons(at, row)
    items.extend(icons)
    if content.number and at.template.header.layout != "one_line":
        em = grid.dots(foot.number_em_mm)
        line = at.fonts.line(number_text(content), 700, 0.06)
        x = at.right - line.width * em
        items.append(TextLine(line, x, round(at.top + row / 2 + em * _CAP / 2), em, at.ink))
    has_icons_beside = content.no_photo and foot.icons_with_days and bool(content.icons)
    days, too_long = _days(at, icons_left - grid.dots(2) if has_icons_beside else at.right)
    return [*items, *days], too_long


def _no_photo(at: Footing) -> list[Item]:
    foot, grid = at.template.foot, at.grid
    width, height = grid.whole(foot.photo_width_mm), grid.whole(foot.photo_height_mm)
    em = grid.dots(foot.photo_em_mm)
    size = grid.dots(foot.photo_height_mm * 0.7)
    stroke = max(grid.whole(0.5), 2)
    x = at.left + grid.dots(foot.photo_height_mm * 0.17)
    text_x = x + size + grid.dots(foot.photo_height_mm * 0.13)
    centre = at.top + height / 2
    icon = read_drawing(at.icons / f"{NO_PHOTO_ICON}.svg")
    items: list[Item] = [
        Box(at.left, at.top, width, height, at.ink, grid.dots(1.2), stroke),
        Mark(icon, x, at.top + (height - size) / 2, size, at.ink),
    ]
    words = at.content.no_photo_words
    baselines = (-0.07, 1.03) if len(words) > 1 else (0.36,)
    room = at.left + width - stroke - grid.dots(foot.photo_height_mm * 0.1) - text_x
    for text, weight, share, em_share in zip(words, (700, 600), baselines, (1.0, 0.9), strict=False):
        line = at.fonts.line(text, weight)
        fitting = min(em * em_share, room / line.width)
        items.append(TextLine(line, text_x, round(centre + share * em), fitting, at.ink))
    return items


def _icons(at: Footing, row: int) -> tuple[list[Item], float]:
    """Return the icons and where they begin."""
    foot, grid, content = at.template.foot, at.grid, at.content
    size, gap = grid.whole(foot.icon_mm), grid.whole(foot.icon_gap_mm)
    total = len(content.icons) * (size + gap) - gap
    x, y = at.left, at.top + (row - size) // 2
    if content.no_photo:
        x = at.right - total
        if foot.icons_with_days:
            y = at.bottom - grid.whole(foot.day_height_mm) + (grid.whole(foot.day_height_mm) - size) // 2
    items: list[Item] = [
        Mark(read_drawing(at.icons / f"{name}.svg"), x + i * (size + gap), y, size, at.ink)
        for i, name in enumerate(content.icons)
    ]
    return items, x


def _days(at: Footing, right: float) -> Made:
    foot, grid, days = at.template.foot, at.grid, at.content.days
    if not days:
        return [], []
    wanted = len(days) * grid.dots(foot.day_width_mm) + (len(days) - 1) * grid.dots(foot.day_gap_mm)
    share = min(1.0, (right - at.left) / wanted)
    if share < 0.6:
        return [], ["days"]
    width = int(grid.dots(foot.day_width_mm) * share)
    gap = max(1, int(grid.dots(foot.day_gap_mm) * share))
    height = grid.whole(foot.day_height_mm)
    top = at.bottom - height
    items: list[Item] = []
    for i, (day, is_valid) in enumerate(days):
        x = at.left + i * (width + gap)
        stroke = 0.0 if is_valid else float(grid.whole(_LINE_MM))
        items.append(
            Box(x, top, width, height, at.ink, grid.dots(1.1), stroke, 0.0 if is_valid else grid.dots(0.9))
        )
        colour = WHITE if is_valid else at.ink
        number, word = at.fonts.line(str(day.day), 700), at.fonts.line(_WEEKDAYS[day.weekday()], 600)
        for line, em_mm, baseline in ((number, foot.day_em_mm, 0.475), (word, foot.weekday_em_mm, 0.84)):
            em = min(grid.dots(em_mm), (width - 2) / line.width)
            items.append(_centred(line, x + width / 2, top + height * baseline, em, colour))
    return items, []


def _centred(line: Line, centre: float, baseline: float, em: float, colour: str) -> TextLine:
    return TextLine(line, centre - line.width * em / 2, round(baseline), em, colour)


def band_items(at: Footing) -> Made:
    """Return the category band and what did not fit."""
    band, grid, content = at.template.band, at.grid, at.content
    width, height = grid.whole(at.template.width_mm), grid.whole(band.height_mm)
    is_solid = content.pattern == "solid"
    items: list[Item] = [
        Box(0, at.band_top, width, height, at.accent, 0.0, 0.0 if is_solid else grid.whole(band.stroke_mm))
    ]
    padding = grid.dots(band.padding_mm)
    style = Style(800, grid.dots(band.em_mm), grid.dots(band.floor_em_mm), -0.02, 0.0)
    words = _band_words(at, style, width - 2 * padding)
    if words is None:
        return items, ["category"]
    total, lines = words
    if content.pattern not in WITHOUT_TILES:
        box = min(width, max(round(width * band.word_share), round(total + 2 * padding)))
        items.extend(_sides(at, width, height, box))
    x, centre = (width - total) / 2, at.band_top + height / 2
    for line, em in lines:
        items.append(TextLine(line, x, round(centre + em * _CAP / 2), em, WHITE if is_solid else at.word))
        x += line.width * em + grid.dots(band.gap_mm)
    return items, []


def _band_words(at: Footing, style: Style, room: float) -> tuple[float, list[tuple[Line, float]]] | None:
    band, grid, names = at.template.band, at.grid, at.content.category_names
    if not names:
        return 0.0, []
    gap = grid.dots(band.gap_mm)
    first = at.fonts.line(names[0], 800, style.tracking)
    if len(names) == 1:
        fitted = fit(at.fonts, names[0], style, room)
        return (
            None
            if fitted is None or fitted.em < style.floor
            else (fitted.width(), [(fitted.lines[0], fitted.em)])
        )
    second = at.fonts.line(" · ".join(names[1:]), 600)
    share = band.second_em_mm / band.em_mm
    em = min(style.em, (room - gap) / (first.width + share * second.width))
    if em < style.floor:
        return None
    total = em * (first.width + share * second.width) + gap
    return total, [(first, em), (second, em * share)]


def _sides(at: Footing, width: int, height: int, box: int) -> list[Item]:
    band, grid = at.template.band, at.grid
    stroke, left = grid.whole(band.stroke_mm), (width - box) // 2
    inner = left - stroke
    if inner <= 0:
        return []
    operators, line = pattern_operators(
        at.content.pattern, inner, height - 2 * stroke, grid.whole(band.tile_mm)
    )
    top = at.band_top + stroke
    items: list[Item] = []
    for x, edge in ((stroke, left), (width - left, width - left - stroke)):
        items.append(Pattern(operators, x, top, inner, height - 2 * stroke, at.accent, line))
        items.append(Box(edge, at.band_top, stroke, height, at.accent))
    return items
