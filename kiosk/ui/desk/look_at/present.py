"""Conflicts in words: what both did, when and where, what counts meanwhile, and what can be done; no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.conflicts import OF_PEOPLE, ConflictKind, Side
from kiosk.domain.model import Registration
from kiosk.domain.shown import hidden_fields
from kiosk.ui.desk.look_at.port import Look
from kiosk.ui.desk.present_person import person
from kiosk.ui.desk.present_seats import oversold_words
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Act, Banner, Choice, Flag, Shape, Sound, Tone, Trouble
from kiosk.ui.words import isolated, mark

FIELD_WORDS = {
    "name": mark("Name"),
    "name_native": mark("Name in own script"),
    "badge_name": mark("Name for the badge"),
    "given_name": mark("Given name"),
    "family_name": mark("Family name"),
    "organisation": mark("Organisation"),
    "job_title": mark("Job title"),
    "city": mark("City"),
    "country": mark("Country"),
    "category": mark("Category"),
    "language": mark("Language"),
    "days": mark("Days"),
    "state": mark("State of the booking"),
    "delegation": mark("Delegation"),
    "photo": mark("Photos"),
    "hide": mark("Hidden on the badge"),
    "leading_script": mark("Name that leads on the badge"),
    "access_needs": mark("Access needs"),
    "note": mark("Note"),
    "email": mark("E-mail"),
    "phone": mark("Phone"),
    "booking_code": mark("Booking code"),
    "price": mark("Price"),
    "protected": mark("Presence not confirmed"),
}
"""How a roster field is called in the window."""

_PRIVATE = frozenset({"email", "phone", "ticket", "external_id", "booking_code", "access_needs"})
"""Fields whose values are not shown on the stage: that there are two is told, not which."""

_HEADLINES = {
    ConflictKind.TWICE_IN: mark("Checked in twice, at two places"),
    ConflictKind.EDITED_APART: mark("Changed at two places: {field}"),
    ConflictKind.FILE_DIFFERS: mark("Changed here and in the list: {field}"),
    ConflictKind.TWO_BADGES: mark("Two badges are valid"),
    ConflictKind.GIVEN_TWICE: mark("One place passed to two people"),
}
_RULES = {
    ConflictKind.TWICE_IN: mark("The first one counts; the guest is counted once."),
    ConflictKind.EDITED_APART: mark("The newer one holds."),
    ConflictKind.FILE_DIFFERS: mark("What was changed here holds."),
    ConflictKind.TWO_BADGES: mark("Both open the door until you choose."),
    ConflictKind.GIVEN_TWICE: mark("Both may come in. Find one of them and take it back in the record, F10."),
    ConflictKind.OVERSOLD: mark(
        "Everybody keeps the place and may come in. Find one of them and change the category, F4, or leave it so."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LookAt(Trouble):
    """One conflict; or, without choices, that there is none."""


def look_at(scene: Scene, looks: Sequence[Look], *, is_lead: bool = False) -> LookAt:
    """Return the first of the open conflicts; who is at risk is named to a lead only."""
    w = scene.words
    if not looks:
        none = w("Nothing to look at")
        return LookAt(
            flag=Flag(Tone.CALM, Shape.CHECK, w("In order")),
            headline=none,
            say=((w("No two places did the same thing apart, or somebody has looked at it."), False),),
            next_title="",
            choices=(),
            foot=w("Next guest: just scan"),
            sound=Sound.NONE,
            spoken=none,
        )
    look, kind = looks[0], looks[0].conflict.kind
    headline = _headline(scene, look)
    say = (
        (_who(scene, look, is_lead=is_lead), True),
        (f". {_side(scene, look.holds_at, look.conflict.holds, look, is_lead=is_lead)}", False),
        (f"; {_side(scene, look.other_at, look.conflict.other, look, is_lead=is_lead)}. ", False),
        (w(_RULES[kind]), True),
    )
    more = len(looks) - 1
    return LookAt(
        flag=Flag(Tone.WARN, Shape.TRIANGLE, w("Please look")),
        headline=headline,
        say=say,
        next_title=w("What to do next"),
        choices=_choices(scene, look, is_lead=is_lead),
        foot=w("{count} more to look at", count=more) if more else w("Next guest: just scan"),
        sound=Sound.NONE,
        spoken=f"{headline}. {''.join(text for text, _ in say)}",
    )


def is_about(look: Look, guest: Registration | None) -> bool:
    """Whether a guest is one too many in a category: she is let in, and the desk that has her is told."""
    return (
        guest is not None
        and look.conflict.kind is ConflictKind.OVERSOLD
        and look.conflict.registration_id == guest.registration_id
    )


def look_banner(scene: Scene, looks: Sequence[Look], guest: Registration | None = None) -> Banner | None:
    """Return the first conflict of this desk or of the guest, else None: others' are a lead's to look for.

    Who is at risk is not named there: a banner stands beside the queue.
    """
    ours = [look for look in looks if look.is_ours or is_about(look, guest)]
    ours.sort(key=lambda look: not is_about(look, guest))
    if not ours:
        return None
    w, look = scene.words, ours[0]
    title = _headline(scene, look)
    other = look.other_at if look.holds_at == scene.info.desk_name else look.holds_at
    who = f"{_who(scene, look, is_lead=False)} · {isolated(other)}"
    more = w("{count} more", count=len(ours) - 1)
    detail = f"{who} · {more}" if len(ours) > 1 else who
    return Banner(title, detail, (Choice(Act.LOOK, w("Look at it"), key="Ctrl+L"),), "triangle-alert")


def _who(scene: Scene, look: Look, *, is_lead: bool) -> str:
    if look.registration.protected and not is_lead:
        return scene.words("A guest")
    return isolated(person(scene, look.registration).lead)


def _choices(scene: Scene, look: Look, *, is_lead: bool) -> tuple[Choice, ...]:
    w, conflict = scene.words, look.conflict
    seen = Choice(Act.LOOKED, w("Seen. Leave it so"), w("It is not told again."), "", "check")
    if conflict.kind is ConflictKind.TWICE_IN or conflict.kind in OF_PEOPLE:
        options: tuple[Choice, ...] = (seen,)
    elif conflict.kind is ConflictKind.TWO_BADGES:
        first, other = isolated(conflict.holds.text), isolated(conflict.other.text)
        works = w("The other one stops working.")
        options = (
            Choice(
                Act.KEEP_FIRST, w("The guest has badge {number}", number=first), works, "", "id-card-lanyard"
            ),
            Choice(
                Act.TAKE_OTHER, w("The guest has badge {number}", number=other), works, "", "id-card-lanyard"
            ),
            seen,
        )
    else:
        value = isolated(_value(scene, look, conflict.other, is_lead=is_lead))
        options = (seen, Choice(Act.TAKE_OTHER, w("Take the other one"), value, "", "undo-2"))
    return tuple(
        Choice(one.act, one.title, one.detail, f"Ctrl {number}", one.icon)
        for number, one in enumerate(options, 1)
    )


def _side(scene: Scene, where: str, side: Side, look: Look, *, is_lead: bool) -> str:
    w = scene.words
    at = scene.local(side.at)
    when = w.time(at)
    if scene.info.event.day_at(side.at) != scene.info.event.day_at(scene.now):
        when = f"{w.short_day(at.date())} {when}"
    text = ""
    if look.conflict.kind is not ConflictKind.TWICE_IN:
        text = f": {isolated(_value(scene, look, side, is_lead=is_lead))}"
    return f"{isolated(where)}, {when}{text}"


def _value(scene: Scene, look: Look, side: Side, *, is_lead: bool) -> str:
    name = look.conflict.field_name
    is_at_risk = look.registration.protected and not is_lead
    is_at_risk = is_at_risk or (look.conflict.kind in OF_PEOPLE and not side.text)
    if is_at_risk or name in _PRIVATE or name in hidden_fields(look.registration):
        return scene.words("not shown here")
    return side.text or scene.words("nothing")


def _headline(scene: Scene, look: Look) -> str:
    w, seats = scene.words, look.conflict.seats
    if seats is None:
        return w(_HEADLINES[look.conflict.kind], field=_field(scene, look))
    return oversold_words(scene, seats)


def _field(scene: Scene, look: Look) -> str:
    name = look.conflict.field_name
    return scene.words(FIELD_WORDS[name]) if name in FIELD_WORDS else name
