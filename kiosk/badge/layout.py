"""Layout: what a badge says and a template to a display list on a device's dots, with a verdict on whether it fits.

Pure apart from reading fonts and drawings. Nothing is cut, nothing gets an ellipsis: a text that does not fit at its
floor, or a character that no font shows, is a verdict, found before anything is printed.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.badge.display import BLACK, INK, Box, DisplayList, Grid, Item, Mark, Picture, TextLine
from kiosk.badge.fit import Fitted, Style, fill, fit
from kiosk.badge.fonts import FontSet, Line
from kiosk.badge.foot import Footing, band_items, foot_items, number_text
from kiosk.badge.logo import read_picture
from kiosk.badge.request import Fit, Verdict
from kiosk.badge.svg import read_drawing
from kiosk.badge.template import Template
from kiosk.domain.badge_content import BadgeContent

_FOLD_MARK_MM, _FOLD_LINE_MM = 2.0, 0.25
"""Short lines at both edges show where to fold."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What layout reads besides the content: fonts, the folder of icons."""

    fonts: FontSet
    icons: Path


def lay_out(
    content: BadgeContent,
    template: Template,
    around: Surroundings,
    grid: Grid,
    has_colour: bool,
    accent: str = "",
) -> tuple[DisplayList, Verdict]:
    """Lay one badge out.

    Args:
        content: what it says.
        template: where things stand.
        around: fonts and icons.
        grid: the device's dots.
        has_colour: False lays out for 1 bit: everything black or white.
        accent: the one colour that a 1-bit layout has besides: of the rule, the logo and the band, never of text.

    Returns:
        The display list (of what could be set, where the verdict is not `fits`) and the verdict.

    Raises:
        OperatorError: a logo or icon cannot be read, or the QR's modules would be too small.
    """
    if template.folded:
        half = replace(template, height_mm=_half(template, grid) / grid.dots_per_mm, folded=False)
        shown, verdict = lay_out(content, half, around, grid, has_colour, accent)
        return _folded(shown), verdict
    page = _Page(content, template, around, grid, has_colour, accent)
    page.set_all()
    size = DisplayList(grid.whole(template.width_mm), grid.whole(template.height_mm), grid, tuple(page.items))
    missing = _missing(content, around.fonts)
    if missing:
        return size, Verdict(Fit.MISSING_GLYPHS, missing)
    if page.too_long:
        return size, Verdict(Fit.DOES_NOT_FIT, tuple(page.too_long))
    return size, Verdict()


def _half(template: Template, grid: Grid) -> int:
    return grid.whole(template.height_mm) // 2


def _folded(shown: DisplayList) -> DisplayList:
    """Return a card whose halves both read once it is folded: the upper one stands on its head."""
    marks = tuple(
        Box(x, 0, shown.grid.whole(_FOLD_MARK_MM), shown.grid.whole(_FOLD_LINE_MM), BLACK)
        for x in (0, shown.width - shown.grid.whole(_FOLD_MARK_MM))
    )
    copies = ((1, 0, 0, 1, 0, shown.height), (-1, 0, 0, -1, shown.width, shown.height))
    return replace(shown, height=2 * shown.height, items=(*shown.items, *marks), copies=copies)


def _missing(content: BadgeContent, fonts: FontSet) -> tuple[str, ...]:
    texts = (
        content.lead_name,
        content.family_name,
        content.second_name,
        content.job_title,
        content.organisation,
        content.city,
        *content.country_names,
        *content.category_names,
        *content.event_names,
        content.event_place,
        content.number,
    )
    return tuple(dict.fromkeys(character for text in texts for character in fonts.missing(text)))


class _Page:
    """One badge being laid out; collects items and what did not fit."""

    def __init__(
        self,
        content: BadgeContent,
        template: Template,
        around: Surroundings,
        grid: Grid,
        has_colour: bool,
        accent: str,
    ) -> None:
        self.items: list[Item] = []
        self.too_long: list[str] = []
        self._content, self._template, self._around, self._grid = content, template, around, grid
        self._ink = INK if has_colour else BLACK
        self._category = accent or (content.colour if has_colour else BLACK)
        self._accent = accent or ((content.accent or content.colour) if has_colour else BLACK)
        self._word = BLACK if accent else self._category
        self._has_coloured_pictures = has_colour or bool(accent)
        self._slot_line = grid.whole(0.15 if has_colour else 0.35)
        self._left = grid.whole(template.margin_mm)
        self._width = grid.whole(template.width_mm) - 2 * self._left

    def set_all(self) -> None:
        grid, template = self._grid, self._template
        footing = Footing(
            template,
            grid,
            self._around.fonts,
            self._around.icons,
            self._ink,
            self._category,
            self._word,
            self._content,
        )
        top = self._header()
        bottom = self._details(footing.top)
        self._names(top, bottom)
        for made, too_long in (foot_items(footing), band_items(footing)):
            self.items.extend(made)
            self.too_long.extend(too_long)

    def _text(self, line: Line, x: float, baseline: float, em: float, colour: str = "") -> None:
        self.items.append(TextLine(line, x, round(baseline), em, colour or self._ink))

    def _style(
        self, weight: int, em_mm: float, floor_mm: float, max_lines: int = 1, tracking: float = 0.0
    ) -> Style:
        dots = self._grid.dots
        return Style(weight, dots(em_mm), dots(floor_mm), tracking, self._template.names.shrink, max_lines)

    def _header(self) -> int:
        head, grid = self._template.header, self._grid
        slot = self._template.slot
        if slot.width_mm:
            width, height = grid.whole(slot.width_mm), grid.whole(slot.height_mm)
            x = self._left + (self._width - width) // 2
            dash = grid.dots(0.8)
            self.items.append(
                Box(x, grid.whole(slot.top_mm), width, height, self._ink, height / 2, self._slot_line, dash)
            )
        rule = grid.whole(head.rule_mm)
        thick = grid.whole(head.rule_width_mm)
        self.items.append(Box(self._left, rule, self._width, thick, self._accent))
        if head.layout == "one_line":
            self._one_line()
        else:
            self._two_lines(self._logo())
        return rule + thick

    def _logo(self) -> int:
        head, grid = self._template.header, self._grid
        if not self._content.logo or not head.logo_mm:
            return self._left
        size = grid.whole(head.logo_mm)
        path, y = Path(self._content.logo), grid.whole(head.logo_top_mm)
        if path.suffix.lower() == ".svg":
            self.items.append(Mark(read_drawing(path), self._left, y, size, self._accent))
        else:
            self.items.append(Picture(read_picture(path, self._has_coloured_pictures), self._left, y, size))
        return self._left + size + grid.whole(head.logo_gap_mm)

    def _two_lines(self, x: int) -> None:
        head, grid, content = self._template.header, self._grid, self._content
        right = self._left + self._width
        lift, widest = grid.dots(0.4), 0.0
        em = grid.dots(head.second_em_mm)
        baselines = (head.first_baseline_mm, head.second_baseline_mm)
        for text, baseline in zip((content.event_place, content.event_dates), baselines, strict=True):
            if text:
                line = self._around.fonts.line(text, 600)
                fitting = min(
                    em, 0.4 * self._width / line.width
                )  # a long place gives way to the event's name
                widest = max(widest, line.width * fitting)
                self._text(line, right - line.width * fitting, grid.dots(baseline) - lift, fitting)
        room = right - x - widest - grid.dots(3)
        names = (content.event_names[:1], content.event_names[1:])
        styles = (
            self._style(700, head.first_em_mm, head.floor_em_mm),
            self._style(600, head.second_em_mm, head.floor_em_mm),
        )
        for some, style, baseline in zip(names, styles, baselines, strict=True):
            if some:
                self._squeezed(" · ".join(some), style, x, grid.dots(baseline), room)

    def _one_line(self) -> None:
        head, grid, content = self._template.header, self._grid, self._content
        baseline, room = grid.dots(head.first_baseline_mm), float(self._width)
        if content.number:
            em = grid.dots(self._template.foot.number_em_mm)
            line = self._around.fonts.line(number_text(content), 700, 0.04)
            self._text(line, self._left + self._width - line.width * em, baseline, em)
            room -= line.width * em + grid.dots(2)
        style = self._style(700, head.first_em_mm, head.floor_em_mm)
        shorter = [" · ".join(content.event_names), *content.event_names]
        for text in shorter if content.event_names else ():
            fitted = fit(self._around.fonts, text, style, room)
            if fitted is not None:
                self._text(fitted.lines[0], self._left, baseline, fitted.em)
                return
        if content.event_names:
            self._squeezed(content.event_names[0], style, self._left, baseline, room)

    def _squeezed(self, text: str, style: Style, x: float, baseline: float, room: float) -> None:
        """Set the event's name on one line, however small: it is the same on every badge, and stops none."""
        fitted = fit(self._around.fonts, text, style, room)
        if fitted is not None:
            self._text(fitted.lines[0], x, baseline, fitted.em)
            return
        line = self._around.fonts.line(text, style.weight, style.tracking)
        self._text(line, x, baseline, room / line.width)

    def _details(self, foot_top: int) -> float:
        """Set organisation and country standing on the foot; return where they begin."""
        part, content, grid = self._template.details, self._content, self._grid
        style = self._style(500, part.em_mm, part.floor_em_mm, part.max_lines)
        blocks: list[tuple[str, Fitted | None]] = []
        bold = self._style(700, part.em_mm, part.floor_em_mm, part.max_lines)
        place = " · ".join((*filter(None, (content.city,)), *content.country_names))
        for name, text, chosen in (
            ("job title", content.job_title, style),
            ("organisation", content.organisation, style),
            ("country" if content.country_names else "city", place, bold),
        ):
            if text:
                blocks.append((name, fill(self._around.fonts, text, chosen, self._width)))
        bottom = foot_top - grid.dots(part.gap_mm)
        for name, fitted in reversed(blocks):
            if fitted is None:
                self.too_long.append(name)
                continue
            for line in reversed(fitted.lines):
                height = max(part.line_height, line.height)
                baseline = line.baseline + (height - line.height) / 2
                bottom -= height * fitted.em
                self._text(line, self._left, bottom + baseline * fitted.em, fitted.em)
        return bottom

    def _names(self, top: float, bottom: float) -> None:
        names, content, fonts = self._template.names, self._content, self._around.fonts
        is_hangul = any("\uac00" <= c <= "\ud7a3" for c in content.lead_name)
        lead_mm = names.lead_hangul_em_mm if is_hangul else names.lead_em_mm
        wanted = (
            (
                "name",
                content.lead_name,
                self._style(800, lead_mm, names.lead_floor_em_mm, names.max_lines, names.lead_tracking_em),
            ),
            (
                "family name",
                content.family_name,
                self._style(600, names.family_em_mm, names.family_floor_em_mm, names.max_lines),
            ),
            (
                "second name",
                content.second_name,
                self._style(600, names.second_em_mm, names.second_floor_em_mm, names.max_lines),
            ),
        )
        blocks: list[tuple[Fitted, float]] = []
        for part, text, style in wanted:
            if text:
                fitted = fit(fonts, text, style, self._width)
                if fitted is None:
                    self.too_long.append(part)
                else:
                    blocks.append((fitted, style.floor))
        sized = _fit_height(blocks, bottom - top)
        if sized is None:
            self.too_long.append("name")
            return
        y = top + (bottom - top - sum(one.height() for one in sized)) / 2
        for one in sized:
            for line in one.lines:
                self._text(line, self._left, y + line.baseline * one.em, one.em)
                y += line.height * one.em


def _fit_height(blocks: list[tuple[Fitted, float]], room: float) -> list[Fitted] | None:
    """Shrink all blocks alike, none under its floor, until they fit; None when they do not at their floors."""
    sizes = [one.em for one, _ in blocks]
    units = [one.height() / one.em for one, _ in blocks]
    for _ in range(8):
        total = sum(unit * em for unit, em in zip(units, sizes, strict=True))
        if total <= room + 0.5:
            return [Fitted(one.lines, em, one.texts) for (one, _), em in zip(blocks, sizes, strict=True)]
        sizes = [max(floor, em * room / total) for (_, floor), em in zip(blocks, sizes, strict=True)]
    return None
