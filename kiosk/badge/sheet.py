"""Sheets: where badges stand on a larger paper, and where it is cut; read from a TOML file. Pure but for reading.

As many badges are put on a sheet as fit, the sheet upright or lying, whichever takes more. Distances are mm from the
top left corner.
"""

from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.errors import OperatorError
from kiosk.toml_text import TomlText

_KEYS = ("title", "width_mm", "height_mm", "margin_mm", "gap_mm", "crop_mm")
_RANGES = {
    "width_mm": (20.0, 1200.0),
    "height_mm": (20.0, 1200.0),
    "margin_mm": (0.0, 100.0),
    "gap_mm": (0.0, 100.0),
    "crop_mm": (0.0, 10.0),
}
_CROP_GAP_MM = 0.5
"""Between a badge's corner and its crop marks, so that none stands on the badge."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A paper that several badges are printed on. `margin_mm` is what the printer cannot reach."""

    title: str
    width_mm: float
    height_mm: float
    margin_mm: float
    gap_mm: float
    crop_mm: float


@dataclass(frozen=True, slots=True)
class Grid:
    """Badges on one sheet of `width_mm` × `height_mm`: the corners of each, and the crop marks as lines."""

    width_mm: float
    height_mm: float
    corners: tuple[tuple[float, float], ...]
    marks: tuple[tuple[float, float, float, float], ...]


def read_sheet(path: Path) -> Sheet:
    """Read a sheet.

    Raises:
        OperatorError: a mistake, with file, line, key and what is allowed.
    """
    file = TomlText(path)
    table = file.check_keys(("title",), file.values, _KEYS)
    title = table.get("title")
    if not isinstance(title, str) or not title:
        file.fail(("title",), '`title` must be a text in quotes, like "A4 sheets"')
    values = {}
    for key in _KEYS[1:]:
        value = table.get(key)
        least, most = _RANGES[key]
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            file.fail((key,), f"`{key}` must be a number from {least:g} to {most:g}")
        values[key] = float(value)
    gap, crop = values["gap_mm"], values["crop_mm"]
    if gap and crop + _CROP_GAP_MM > gap:
        file.fail(
            ("crop_mm",),
            f"crop marks of {crop:g} mm would stand on the next badge: at most {gap - _CROP_GAP_MM:g} with this `gap_mm`",
        )
    return Sheet(title=title, **values)


def fits(sheet: Sheet, width_mm: float, height_mm: float) -> int:
    """Return how many badges of a size fit on a sheet."""
    sizes = ((sheet.width_mm, sheet.height_mm), (sheet.height_mm, sheet.width_mm))
    counts = (_counts(sheet, *size, width_mm, height_mm) for size in sizes)
    return max(columns * rows for columns, rows in counts)


def grid_of(sheet: Sheet, width_mm: float, height_mm: float) -> Grid:
    """Return where badges of a size stand on a sheet.

    Raises:
        OperatorError: not even one fits.
    """
    upright = _counts(sheet, sheet.width_mm, sheet.height_mm, width_mm, height_mm)
    lying = _counts(sheet, sheet.height_mm, sheet.width_mm, width_mm, height_mm)
    is_lying = lying[0] * lying[1] > upright[0] * upright[1]
    columns, rows = lying if is_lying else upright
    page = (sheet.height_mm, sheet.width_mm) if is_lying else (sheet.width_mm, sheet.height_mm)
    if not columns or not rows:
        raise OperatorError(
            "A badge of {width_mm:g} × {height_mm:g} mm does not fit on {title}. Choose another sheet.",
            width_mm=width_mm,
            height_mm=height_mm,
            title=sheet.title,
        )
    used = (
        columns * (width_mm + sheet.gap_mm) - sheet.gap_mm,
        rows * (height_mm + sheet.gap_mm) - sheet.gap_mm,
    )
    left, top = (page[0] - used[0]) / 2, (page[1] - used[1]) / 2
    corners = tuple(
        (left + column * (width_mm + sheet.gap_mm), top + row * (height_mm + sheet.gap_mm))
        for row in range(rows)
        for column in range(columns)
    )
    return Grid(*page, corners, _marks(sheet, page, corners, width_mm, height_mm))


def _counts(
    sheet: Sheet, page_width: float, page_height: float, width_mm: float, height_mm: float
) -> tuple[int, int]:
    def fitting(room: float, size: float) -> int:
        return int((room - 2 * sheet.margin_mm + sheet.gap_mm + 1e-6) // (size + sheet.gap_mm))

    return fitting(page_width, width_mm), fitting(page_height, height_mm)


def _marks(
    sheet: Sheet,
    page: tuple[float, float],
    corners: tuple[tuple[float, float], ...],
    width_mm: float,
    height_mm: float,
) -> tuple[tuple[float, float, float, float], ...]:
    """Return crop marks that stand on no badge: outside every corner, or at the paper's edge where there is no gap."""
    if not sheet.crop_mm:
        return ()
    xs = sorted({x for left, _ in corners for x in (left, left + width_mm)})
    ys = sorted({y for _, top in corners for y in (top, top + height_mm)})
    length = sheet.crop_mm
    if sheet.gap_mm < 2 * _CROP_GAP_MM:
        upright = [(x, y, x, y + length) for x in xs for y in (0.0, page[1] - length)]
        level = [(x, y, x + length, y) for y in ys for x in (0.0, page[0] - length)]
        return tuple(upright + level)
    length = min(length, sheet.gap_mm / 2 - _CROP_GAP_MM)
    marks = []
    for left, top in corners:
        for x in (left, left + width_mm):
            marks.append((x, top - _CROP_GAP_MM - length, x, top - _CROP_GAP_MM))
            marks.append((x, top + height_mm + _CROP_GAP_MM, x, top + height_mm + _CROP_GAP_MM + length))
        for y in (top, top + height_mm):
            marks.append((left - _CROP_GAP_MM - length, y, left - _CROP_GAP_MM, y))
            marks.append((left + width_mm + _CROP_GAP_MM, y, left + width_mm + _CROP_GAP_MM + length, y))
    return tuple(marks)
