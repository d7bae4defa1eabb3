"""Whether the boxes of a badge template can be where it says: pure rules over a template that was read.

Each number alone may be in its range and the badge impossible all the same; the first rule that objects is told.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.badge.template import Template

SMALLEST_MM = 30.0
_MODULE_MM = 3 / 8
"""A QR module of three dots on the coarsest label printers (203 dpi); smaller ones are not read from the chest."""
_LEAST_ROOM_MM = 20.0

Objection = tuple[tuple[str, ...], str]
"""The key, and what is wrong with it and allowed."""


def objections(template: "Template") -> Iterator[Objection]:
    """Yield what cannot be, the outermost box first."""
    face_mm = template.height_mm / 2 if template.folded else template.height_mm
    inner_mm = template.width_mm - 2 * template.margin_mm
    foot, band, head = template.foot, template.band, template.header
    for name in ("width_mm", "height_mm"):
        if getattr(template, name) < SMALLEST_MM:
            yield (name,), f"`{name}` must be a number from {SMALLEST_MM:g} to 400"
    if inner_mm < _LEAST_ROOM_MM:
        most = (template.width_mm - _LEAST_ROOM_MM) / 2
        yield (
            ("margin_mm",),
            f"`margin_mm` leaves no room on a badge {template.width_mm:g} mm wide: at most {most:g}",
        )
    if band.height_mm > face_mm / 2:
        yield (
            ("band", "height_mm"),
            f"the band takes more than half of the badge: `height_mm` at most {face_mm / 2:g}",
        )
    modules = 17 + 4 * foot.qr_version
    least = modules * _MODULE_MM
    if foot.qr_mm < least:
        yield (
            ("foot", "qr_mm"),
            f"`qr_mm` is too small to be read: at least {least:.1f} for a code of {modules} modules",
        )
    if foot.qr_mm > min(inner_mm, face_mm / 2):
        yield (
            ("foot", "qr_mm"),
            f"`qr_mm` does not fit on the badge: at most {min(inner_mm, face_mm / 2):g}",
        )
    for part, high, low in (
        ("names", "lead_em_mm", "lead_floor_em_mm"),
        ("names", "lead_hangul_em_mm", "lead_floor_em_mm"),
        ("names", "family_em_mm", "family_floor_em_mm"),
        ("names", "second_em_mm", "second_floor_em_mm"),
        ("details", "em_mm", "floor_em_mm"),
        ("header", "first_em_mm", "floor_em_mm"),
        ("band", "em_mm", "floor_em_mm"),
    ):
        box = getattr(template, part)
        most, floor = getattr(box, high), getattr(box, low)
        if floor <= 0 or floor > most:
            yield (part, low), f"`{low}` must be above 0 and at most `{high}`, which is {most:g}"
    used_mm = (
        head.rule_mm
        + head.rule_width_mm
        + foot.qr_mm
        + foot.gap_mm
        + template.details.gap_mm
        + band.height_mm
    )
    room_mm = face_mm - used_mm
    if room_mm < template.names.lead_floor_em_mm * 1.1:
        yield (
            ("height_mm",),
            f"nothing is left for the name: head, QR and band take {used_mm:g} of {face_mm:g} mm. "
            "Make the badge higher, or one of them smaller",
        )
