"""What the badge's page says; pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.domain.badge_design import FIELDS, LEAST_CONTRAST, MARKS, BadgeDesign, contrast, faults
from kiosk.domain.event import pick
from kiosk.ui.setup.badge_port import DesignStatus, Preview
from kiosk.ui.setup.section import Section
from kiosk.ui.words import Words, isolated, mark

SAVED = mark("Saved. Badges that are drawn from now on look like this.")
ACCENT = "accent"
"""Stands for the accent among the categories' ids."""

_PARTS = {
    "job_title": mark("Job title"),
    "organisation": mark("Organisation"),
    "city": mark("City"),
    "country": mark("Country"),
    "second_name": mark("Name in the other script"),
    "days": mark("Days"),
    "icons": mark("Icons"),
}
_WHY = {
    "missing": mark("a letter that no font has"),
    "longest": mark("the longest name"),
    "longest_word": mark("the longest word"),
    "longest_organisation": mark("the longest organisation"),
    "tallest": mark("the tallest letters"),
}
TEMPLATE_TITLES = (
    mark("A6 portrait"),
    mark("Label 62 × 100"),
    mark("Label 4 × 3 in"),
    mark("Card 86 × 54"),
    mark("Folded card 100 × 150"),
)
"""Titles of the bundled templates, here so that they are translated; those of an event's own are its own words."""


@dataclass(frozen=True, slots=True)
class Toggle:
    """A part of the badge that is shown or not."""

    part: str
    words: str
    is_on: bool


@dataclass(frozen=True, slots=True)
class ColourField:
    """A colour to choose: whose, what it is called, and whether it can be kept."""

    what: str
    name: str
    colour: str
    is_well: bool


@dataclass(frozen=True, slots=True)
class DesignState:
    """The whole page."""

    head: Section
    toggles: tuple[Toggle, ...]
    colours: tuple[ColourField, ...]
    sample: str
    next_sample: str
    printer: str
    save: str
    back: str
    can_save: bool


def screen(
    w: Words, status: DesignStatus, draft: BadgeDesign, sample: int, printer: str, preview: Preview | None
) -> DesignState:
    """Return what the page shows for a draft."""
    bad = {one.what for one in faults(draft)}
    return DesignState(
        head=_head(w, status, draft, preview, bad),
        toggles=tuple(Toggle(part, w(words), is_shown(draft, part)) for part, words in _PARTS.items()),
        colours=_colours(w, status, draft, bad),
        sample=_sample(w, status.samples, sample),
        next_sample=w("Next name"),
        printer=w("Printer: {name}", name=isolated(printer or w("none"))),
        save=w("Save"),
        back=w("As before"),
        can_save=not bad and draft != status.kept,
    )


def is_shown(draft: BadgeDesign, part: str) -> bool:
    """Whether a part of the badge is shown."""
    return part in draft.fields if part in FIELDS else part not in draft.leave_out


def toggled(draft: BadgeDesign, part: str) -> BadgeDesign:
    """Return the draft with one part shown that was not, or the other way round."""
    if part in FIELDS:
        shown = {*draft.fields} ^ {part}
        return replace(draft, fields=tuple(one for one in FIELDS if one in shown))
    left_out = {*draft.leave_out} ^ {part}
    return replace(draft, leave_out=tuple(one for one in MARKS if one in left_out))


def is_whole_colour(text: str) -> bool:
    """Whether a text is a colour that was typed to its end."""
    return bool(re.fullmatch(r"#?[0-9A-Fa-f]{6}", text.strip()))


def coloured(draft: BadgeDesign, what: str, colour: str) -> BadgeDesign:
    """Return the draft with another colour; "#" may be left out."""
    text = colour.strip()
    text = f"#{text}" if text and not text.startswith("#") else text
    if what == ACCENT:
        return replace(draft, accent=text)
    return replace(draft, colours={**draft.colours, what: text})


def _head(
    w: Words, status: DesignStatus, draft: BadgeDesign, preview: Preview | None, bad: set[str]
) -> Section:
    titles = dict(status.templates)
    title = titles.get(draft.template, draft.template)
    template = w(title) if title in TEMPLATE_TITLES else title
    buttons = (
        w("Size: {template}", template=isolated(template)),
        w("Logo: {name}", name=isolated(draft.logo or w("none"))),
        w("Logo from a file …"),
    )
    if bad:
        text, is_well = _fault(w, status, draft), False
    elif preview is not None and preview.fault:
        text, is_well = w.told(preview.fault), False
    else:
        is_said = bool(status.said) and (draft == status.kept or not status.is_said_well)
        said = w.told(status.said)
        text = said if is_said else w("What you see is what prints, dot for dot.")
        is_well = status.is_said_well or not is_said
    return Section(w("The badge"), text, is_well, buttons)


def _fault(w: Words, status: DesignStatus, draft: BadgeDesign) -> str:
    first = faults(draft)[0]
    name = _name(w, status, first.what)
    if first.contrast is None:
        return w("{name}: write a colour like #86196A.", name=isolated(name))
    return w(
        "{name}: too light to read on white ({contrast}; {least} is needed).",
        name=isolated(name),
        contrast=f"{first.contrast:.1f}",
        least=LEAST_CONTRAST,
    )


def _colours(w: Words, status: DesignStatus, draft: BadgeDesign, bad: set[str]) -> tuple[ColourField, ...]:
    chosen = {ACCENT: draft.accent} | {
        one.category_id: draft.colours.get(one.category_id, one.colour) for one in status.categories
    }
    return tuple(
        ColourField(
            what,
            _name(w, status, what),
            colour,
            what not in bad and contrast(colour or "#000000") is not None,
        )
        for what, colour in chosen.items()
    )


def _name(w: Words, status: DesignStatus, what: str) -> str:
    if what == ACCENT:
        return w("Logo and rule")
    return next((pick(one.name, w.language) for one in status.categories if one.category_id == what), what)


def _sample(w: Words, samples: Sequence[str], sample: int) -> str:
    if not samples:
        return w("Looking for the longest names of the list …")
    why = samples[sample % len(samples)]
    words = w(_WHY[why]) if why in _WHY else w("a name in {script}", script=why.title())
    return w("{number} of {count}: {why}", number=sample % len(samples) + 1, count=len(samples), why=words)
