"""The walk-in form in words; no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.domain.capacity import Seats
from kiosk.domain.model import PhotoChoice, Registration, RegistrationId
from kiosk.domain.shown import shown
from kiosk.services.ports import Found
from kiosk.ui.desk.form_state import Entry
from kiosk.ui.desk.present_panel import form_of
from kiosk.ui.desk.present_person import chip, names
from kiosk.ui.desk.present_seats import few_words, full_words, give_one_more
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Act, Choice, Panel
from kiosk.ui.desk.suggesting import NOTHING, Offered
from kiosk.ui.desk.walk_in.state import WalkIn
from kiosk.ui.words import isolated, mark

MOST_SIMILAR = 2
NAME_FIRST = mark("Write the name first.")
_IN_LINE = ("한글", "العربية", "မြန်မာ")


@dataclass(slots=True)
class Draft:
    """A form under way: what was typed so far, who has such a name, and what could not be taken: `full` has no place left.

    `corrects` is whose registration it changes; None registers somebody new. `is_at_risk` where nobody confirms that
    this person is here.
    """

    form_id: str
    values: dict[str, str] = field(default_factory=dict)
    similar: Sequence[Found] = ()
    fault: str = ""
    full: Seats | None = None
    corrects: RegistrationId | None = None
    is_at_risk: bool = False


def walk_in(scene: Scene, draft: Draft, offered: Offered = NOTHING, seats: Sequence[Seats] = ()) -> WalkIn:
    """Return the form."""
    w, languages = scene.words, scene.info.event.languages
    title = mark("Correct") if draft.corrects else mark("Walk-in")
    note = mark("What stood there before is kept") if draft.corrects else mark("Only the name is required")
    submit = mark("Save and print") if draft.corrects else mark("Check in and print")
    other = w.other(title) if len(languages) > 1 else ""
    optional = w("optional")
    entries = (
        Entry("name", w("Name on the badge"), w("as the guest writes it")),
        Entry("name_native", f"{w('In own script')} ({optional})", " · ".join(_IN_LINE)),
        Entry("organisation", w("Organisation or city")),
        Entry("country", w("Country or region")),
        Entry("email", f"{w('E-mail')} ({optional})"),
    )
    chips = [(one.category_id, chip(scene, one.category_id)) for one in scene.info.event.categories]
    return WalkIn(
        form_id=draft.form_id,
        values=tuple(draft.values.items()),
        title=w(title),
        second=other,
        note=w(note),
        entries=entries,
        category=w("Category"),
        categories=tuple((category_id, made) for category_id, made in chips if made is not None),
        more=w("More"),
        photo=w("Photos of this guest?"),
        photo_choices=(w("Yes"), w("No, striped lanyard")),
        similar_title=w("On the list already?") if draft.similar and not draft.corrects else "",
        similar=() if draft.corrects else _similar(scene, draft.similar),
        offered=offered,
        fault=full_words(scene, draft.full) if draft.full is not None else w.told(draft.fault),
        few=few_words(scene, seats),
        over_seats=give_one_more(scene) if draft.full is not None else None,
        is_correction=draft.corrects is not None,
        cancel=Choice(Act.CLEAR, w("Cancel"), key="Esc"),
        submit=Choice(Act.REGISTER, w(submit), key="Ctrl+Enter", icon="printer"),
        spoken=f"{w(title)}. {w(note)}",
    )


CORRECTED = ("name", "name_native", "organisation", "country", "category", "photo")
"""What a correction shows and may clear; an address is not shown to volunteers, but may be typed anew."""


def correction_of(registration: Registration, form_id: str) -> Draft:
    """Return the form that corrects a registration, with what may be shown of it; a name for the badge stands as the name."""
    seen = shown(registration)
    texts = {name: str(getattr(seen, name)) for name in CORRECTED} | {"name": seen.badge_name or seen.name}
    if registration.photo is PhotoChoice.UNASKED:
        texts["photo"] = ""
    values = {name: text for name, text in texts.items() if text}
    return Draft(form_id, values, corrects=registration.registration_id, is_at_risk=registration.protected)


def walk_in_panel(scene: Scene, draft: Draft) -> Panel:
    """Return the badge panel beside the form."""
    w = scene.words
    return Panel(
        title=w("Badge"),
        form=form_of(scene),
        preview_id=None if not has_name(draft.values) else draft_id(draft),
        empty=w("The badge follows what you type."),
        line=w("The badge follows what you type."),
    )


def has_name(values: Mapping[str, str]) -> bool:
    """Whether there is a name to put on a badge."""
    return any(values.get(name, "").strip() for name in ("name", "name_native"))


def draft_id(draft: Draft) -> RegistrationId:
    """Return the id under which the badge of a form is shown."""
    return RegistrationId(draft.form_id)


def _similar(scene: Scene, found: Sequence[Found]) -> tuple[tuple[str, str], ...]:
    told = []
    people = [registration for registration, _ in found[:MOST_SIMILAR]]
    for number, (registration, claim) in enumerate(found[:MOST_SIMILAR], 1):
        lead, second, _ = names(registration)
        state = scene.words.time(scene.local(claim.at)) if claim is not None else scene.words("Not yet")
        parts = (f"{isolated(lead)} {isolated(second)}".strip(), _apart(registration, people), state)
        told.append((", ".join(filter(None, parts)), f"Ctrl {number}"))
    return tuple(told)


def _apart(one: Registration, people: Sequence[Registration]) -> str:
    """Return what tells somebody from the others of one name: organisation or city, "" where the name does."""
    alike = [shown(other) for other in people if names(other) == names(one)]
    for field_name in ("organisation", "city") if len(alike) > 1 else ():
        texts = [getattr(other, field_name) for other in alike]
        if len(set(texts)) > 1:
            return isolated(getattr(shown(one), field_name))
    return ""
