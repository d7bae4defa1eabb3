"""What a badge says, before any layout: plain values chosen from a registration and the event.

The guest's own rules are obeyed here, once, for every printer and preview: hidden organisation or country, the
name for the badge, no-photo. Never on a badge: disability, diet, phone, e-mail, seat, booking code.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.domain.event import Event
from kiosk.domain.fixed_words import NO_PHOTO, on_paper, said
from kiosk.domain.model import LATIN, NATIVE, Badge, PhotoChoice, Registration, Text
from kiosk.domain.shown import shown as may_be_shown

BADGE_ICONS = frozenset({"headphones", "graduation-cap", "landmark", "palette", "utensils"})
"""Icons a steward must see; a task's other icons (wheelchair, protocol) stay off the badge."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeContent:
    """The texts and marks of one badge.

    `lead_name` is the largest; `family_name` and `second_name` may be empty. `category_names` and `country_names`
    are in the event's languages, the leading language first. `event_place` is the last part of the place: the city. `days` pairs each event day with "is valid".
    `colour` is the category's, `accent` that of logo and rule
    ("" takes the category's). `qr_text` is the badge token; `number` the badge number for people. `copy` above 1 marks a reprint.
    """

    lead_name: str
    family_name: str = ""
    second_name: str = ""
    job_title: str = ""
    organisation: str = ""
    city: str = ""
    country_names: tuple[str, ...] = ()
    category_names: tuple[str, ...] = ()
    pattern: str = "outline"
    colour: str = "#15171C"
    qr_text: str = ""
    number: str = ""
    days: tuple[tuple[date, bool], ...] = ()
    no_photo: bool = False
    no_photo_words: tuple[str, ...] = ("No photo",)
    icons: tuple[str, ...] = ()
    event_names: tuple[str, ...] = ()
    event_place: str = ""
    event_dates: str = ""
    logo: str = ""
    accent: str = ""
    copy: int = 1


def badge_content(
    registration: Registration,
    event: Event,
    badge: Badge | None,
    country_names: Mapping[str, Text],
    icons: tuple[str, ...] = (),
    logo: str = "",
) -> BadgeContent:
    """Return what the badge of a registration says.

    Args:
        registration: as the newest facts have it.
        event: names, days, categories, badge fields.
        badge: the issued badge, or None for a preview before one is issued (no QR, no number).
        country_names: country names by ISO alpha-2 code, then by language.
        icons: icons of the tasks that apply; those that do not belong on a badge are left out.
        logo: path of the event's logo, or "".
    """
    lead, family, second = name_lines(registration)
    category = event.category(registration.category)
    left_out = event.badge.leave_out
    registration = may_be_shown(registration)
    shown = set(event.badge.fields)
    languages = on_paper(event.languages)
    return BadgeContent(
        lead_name=lead,
        family_name=family,
        second_name="" if "second_name" in left_out else second,
        job_title=registration.job_title if "job_title" in shown else "",
        organisation=registration.organisation if "organisation" in shown else "",
        city=registration.city if "city" in shown else "",
        country_names=_texts(country_names.get(registration.country, {}), languages)
        if "country" in shown
        else (),
        category_names=_texts(category.name, languages) if category else (),
        pattern=category.pattern if category else "outline",
        colour=category.colour if category else "#15171C",
        qr_text=badge.token if badge else "",
        number=badge.number if badge else "",
        days=()
        if "days" in left_out
        else tuple((day, not registration.days or day in registration.days) for day in event.days),
        no_photo=registration.photo is PhotoChoice.NO,
        no_photo_words=said(NO_PHOTO, event.languages),
        icons=()
        if "icons" in left_out
        else tuple(icon for icon in dict.fromkeys(icons) if icon in BADGE_ICONS),
        event_names=_texts(event.name, event.languages),
        event_place=next(iter(_texts(event.place, languages)), "").rpartition(",")[2].strip(),
        event_dates=_dates(event.days),
        logo=logo,
        accent=event.badge.accent,
        copy=badge.copy if badge else 1,
    )


def blank_content(event: Event, spare: Badge, logo: str = "") -> BadgeContent:
    """Return what a spare badge says: the event, its number and its token; the name is written by hand."""
    return BadgeContent(
        lead_name="",
        qr_text=spare.token,
        number=spare.number,
        event_names=_texts(event.name, event.languages),
        event_place=next(iter(_texts(event.place, on_paper(event.languages))), "").rpartition(",")[2].strip(),
        event_dates=_dates(event.days),
        logo=logo,
        accent=event.badge.accent,
    )


def name_lines(registration: Registration) -> tuple[str, str, str]:
    """Return (lead, family, second): the largest line, the line under it, the name in the other script.

    A name for the badge stands alone, as it was written. Of two names that leads which the person chose; else a Hangul
    name does, and in other scripts the Latin one. A native name leads whole; of a Latin one the given name, where it is
    known, and the family name stands under it.
    """
    native, latin = registration.name_native, registration.name
    if registration.badge_name:
        return registration.badge_name, "", ""  # asked for in place of the name on the list, in any script
    if (leading_script(registration) or _usual(native, latin)) == NATIVE:
        return native, "", latin if latin != native else ""
    given, family = registration.given_name, registration.family_name
    second = native if native != latin else ""
    if given and family and sorted(f"{given} {family}".split()) == sorted(latin.split()):
        return given, family, second
    return latin, "", second


def leading_script(registration: Registration) -> str:
    """Return which of two names leads on the badge, NATIVE or LATIN; "" where there are no two to choose from."""
    native, latin = registration.name_native, registration.name
    if registration.badge_name or not native or not latin or native == latin:
        return ""
    return registration.leading_script or _usual(native, latin)


def _usual(native: str, latin: str) -> str:
    """Return which name leads where nobody said so."""
    return NATIVE if not latin or any("\uac00" <= c <= "\ud7a3" for c in native) else LATIN


def _texts(text: Text, languages: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text[code] for code in languages if text.get(code)))


def _dates(days: tuple[date, ...]) -> str:
    if not days:
        return ""
    first, last = days[0], days[-1]
    if first == last:
        return f"{first.month}.{first.day}"
    return f"{first.month}.{first.day} – {last.month}.{last.day}"
