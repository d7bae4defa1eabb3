"""From a registration to who stands on the stage; no Qt."""

from kiosk.domain.model import Badge, Registration
from kiosk.domain.shown import shown
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import (
    Chip,
    Person,
)
from kiosk.ui.words import other_language


def person(scene: Scene, registration: Registration, badge: Badge | None = None) -> Person:
    """Return who a registration is, as the stage shows it: the Hangul name leads where there is one.

    The code is the badge's number, as it stands on the paper; a booking code opens self check-in and is not shown.
    """
    w, registration = scene.words, shown(registration)
    lead, second, is_hangul_first = names(registration)
    country = w.country(registration.country) if registration.country else ""
    if country and w.language != "en":
        english = w.other.country(registration.country)
        country = country if english == country else f"{country} {english}"
    return Person(
        chip=chip(scene, registration.category),
        code=badge.number if badge else "",
        lead=lead,
        second=second,
        organisation=registration.organisation,
        country=country,
        is_hangul_first=is_hangul_first,
    )


def names(registration: Registration) -> tuple[str, str, bool]:
    """Return (largest name, the other, whether Hangul leads)."""
    registration = shown(registration)
    native, lead = registration.name_native, registration.display_name
    if native and any("\uac00" <= c <= "\ud7a3" for c in native):
        return native, lead if lead != native else "", True
    return lead, native if native != lead else "", False


def category_word(scene: Scene, category_id: str) -> str:
    """Return what a category is called; its id where the event has no such category any more."""
    category = scene.info.event.category(category_id)
    return scene.text(category.name) if category is not None else category_id


def chip(scene: Scene, category_id: str) -> Chip | None:
    """Return a category's chip: its word in the language of the interface, then in the other one."""
    category = scene.info.event.category(category_id)
    if category is None:
        return None
    word = scene.text(category.name)
    second = category.name.get(other_language(scene.language), "")
    return Chip(word, second if second != word else "", category.pattern, category.colour)
