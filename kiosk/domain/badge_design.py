"""What a lead may choose of the badge's look, and what must not be chosen; pure.

Source of the contrast formula and its bars: WCAG 2.2, success criterion 1.4.3 and "relative luminance".
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.event import Event

LEAST_CONTRAST = 4.5
"""Between a colour and the white of the paper; words in white stand on category colours."""

FIELDS = ("job_title", "organisation", "city", "country")
"""What of a registration is shown where it is named; a guest may still hide it."""

MARKS = ("second_name", "days", "icons")
"""What is shown unless it is left out."""

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class BadgeDesign:
    """The choices. `logo` is a file name beside the event, "" for none; `accent` "" takes the category's colour.

    `colours` are the categories' colours by category id.
    """

    template: str
    logo: str = ""
    fields: tuple[str, ...] = ("organisation", "country")
    leave_out: tuple[str, ...] = ()
    accent: str = ""
    colours: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DesignFault:
    """A choice that must not be kept: which ("accent" or a category id), and its contrast (None: no colour at all)."""

    what: str
    contrast: float | None


def design_of(event: Event) -> BadgeDesign:
    """Return the design that an event has."""
    badge = event.badge
    return BadgeDesign(
        template=badge.template,
        logo=badge.logo,
        fields=badge.fields,
        leave_out=badge.leave_out,
        accent=badge.accent,
        colours={one.category_id: one.colour for one in event.categories},
    )


def faults(design: BadgeDesign) -> Sequence[DesignFault]:
    """Return what must not be kept of a design; nothing for a good one."""
    chosen = {"accent": design.accent} if design.accent else {}
    found = []
    for what, colour in (chosen | dict(design.colours)).items():
        measured = contrast(colour)
        if measured is None or measured < LEAST_CONTRAST:
            found.append(DesignFault(what, measured))
    return found


def contrast(colour: str) -> float | None:
    """Return the contrast of a colour with white, 1 to 21; None for what is no #RRGGBB."""
    if _COLOUR.fullmatch(colour) is None:
        return None
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (luminance + 0.05)


def designed(event: Event, design: BadgeDesign) -> Event:
    """Return the event with another design of its badge."""
    badge = replace(
        event.badge,
        template=design.template,
        logo=design.logo,
        fields=design.fields,
        leave_out=design.leave_out,
        accent=design.accent,
    )
    categories = tuple(
        replace(one, colour=design.colours.get(one.category_id, one.colour)) for one in event.categories
    )
    return replace(event, badge=badge, categories=categories)
