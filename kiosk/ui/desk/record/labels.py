"""What fields, their values and what happened are called; no Qt."""

from collections.abc import Callable

from kiosk.domain.facts import Kind
from kiosk.domain.history import Change, Entry
from kiosk.domain.model import Registration
from kiosk.domain.shown import hidden_fields
from kiosk.ui.desk.present_person import chip
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Spans
from kiosk.ui.words import isolated, mark

LABELS = {
    "name": mark("Name"),
    "name_native": mark("In own script"),
    "given_name": mark("Given name"),
    "family_name": mark("Family name"),
    "badge_name": mark("Name on the badge"),
    "organisation": mark("Organisation"),
    "job_title": mark("Position"),
    "city": mark("City"),
    "country": mark("Country or region"),
    "language": mark("Language"),
    "category": mark("Category"),
    "days": mark("Days"),
    "state": mark("State of the booking"),
    "delegation": mark("Delegation"),
    "booking_code": mark("Booking code"),
    "external_id": mark("Number in your list"),
    "ticket": mark("Ticket"),
    "email": mark("E-mail"),
    "phone": mark("Telephone"),
    "photo": mark("Photos of this guest?"),
    "hide": mark("Not shown to others"),
    "access_needs": mark("Access needs"),
    "note": mark("Remark from the list"),
    "price": mark("Price"),
    "protected": mark("Presence not confirmed"),
}

STATES = {
    "paid": mark("Paid"),
    "unpaid": mark("Not paid yet"),
    "cancelled": mark("Cancelled"),
    "blocked": mark("On hold"),
    "replaced": mark("Passed to somebody else"),
}

PHOTOS = {"yes": mark("Yes"), "no": mark("No, striped lanyard"), "unasked": mark("Not asked")}
HIDES = {"organisation": mark("Hide the organisation"), "country": mark("Hide the country")}

HAPPENED = {
    Kind.REGISTERED: mark("Put on the list"),
    Kind.EDITED: mark("Changed"),
    Kind.CHECKED_IN: mark("Checked in"),
    Kind.CHECK_IN_UNDONE: mark("Check-in undone"),
    Kind.BADGE_ISSUED: mark("Badge made"),
    Kind.BADGE_PRINTED: mark("Badge printed"),
    Kind.BADGE_VOIDED: mark("Badge stopped"),
    Kind.MERGED: mark("Joined with another registration"),
    Kind.MERGE_UNDONE: mark("Joining undone"),
    Kind.KEPT_APART: mark("Kept apart from another registration"),
    Kind.NOTE_ADDED: mark("Note"),
    Kind.ERASED: mark("Erased"),
    Kind.TICKET_REVOKED: mark("Ticket taken back"),
    Kind.REPLACED: mark("Passed to somebody else"),
    Kind.BADGE_COLLECTED: mark("Badge taken along by"),
    Kind.PAYMENT_NOTED: mark("Payment noted, receipt"),
    Kind.ANSWERED: mark("Answered"),
    Kind.LOOKED_AT: mark("A conflict was looked at"),
    Kind.CONSENT_GIVEN: mark("Consent given"),
}

DETAILS = {
    "import": mark("from the list"),
    "walk_in": mark("as a walk-in"),
    "desk": mark("at a desk"),
    "payment": mark("by a payment"),
    "replacement": mark("in place of somebody else"),
    "merge": mark("by joining"),
    "lost": mark("lost"),
    "name_wrong": mark("name wrong"),
    "misprint": mark("misprint"),
    "other": mark("other reason"),
    "taken_back": mark("taken back"),
    "not_printed": mark("it never came out"),
    "replaced": mark("passed to somebody else"),
}
"""Words of the journal by which a detail is told; others stand as they are."""

_SHOWN_DETAIL = frozenset(
    {
        Kind.NOTE_ADDED,
        Kind.BADGE_COLLECTED,
        Kind.PAYMENT_NOTED,
        Kind.BADGE_ISSUED,
        Kind.ANSWERED,
        Kind.CONSENT_GIVEN,
    }
)
"""Kinds whose detail is a text of people's; of the others only a known word is told, never an id."""

MASK = "•••"


def masked(registration: Registration, closed: frozenset[str]) -> frozenset[str]:
    """Return the fields whose values are not shown: those closed to this role, and what the person hides."""
    return closed | hidden_fields(registration)


def value_words(scene: Scene, field_name: str, text: str, mask: frozenset[str]) -> str:
    """Return a field's value as it is told."""
    w = scene.words
    if not text:
        return ""
    if field_name in mask:
        return MASK
    if field_name == "category":
        made = chip(scene, text)
        return made.word if made is not None else text
    if field_name == "country":
        return w.country(text)
    if field_name == "days":
        days = [day for day in scene.info.event.days if day.isoformat() in text.split(";")]
        return ", ".join(w.short_day(day) for day in days)
    for name, words in (("state", STATES), ("photo", PHOTOS)):
        if field_name == name and text in words:
            return w(words[text])
    if field_name == "hide":
        return ", ".join(w(HIDES[part]) for part in text.split(";") if part in HIDES)
    return text


def entry_words(scene: Scene, entry: Entry, station: str, mask: frozenset[str]) -> Spans:
    """Return one line of the history: when, who, what, and each change from the old value to the new."""
    w, local = scene.words, scene.local(entry.at)
    who = f"{isolated(station)} {isolated(entry.actor_id)}" if entry.actor_id else isolated(station)
    kind = next((one for one in HAPPENED if one == entry.what), None)
    what = w(HAPPENED[kind]) if kind is not None else entry.what
    detail = w(DETAILS[entry.detail]) if entry.detail in DETAILS else ""
    if not detail and kind in _SHOWN_DETAIL:
        detail = isolated(entry.detail)
    changes = [_change(scene, one, mask) for one in _told(entry)]
    rest = " ".join(part for part in (detail, "; ".join(changes)) if part)
    return (
        (f"{w.short_day(local.date())} {w.time(local)}  {who}  ", False),
        (what, True),
        (f"  {rest}" if rest else "", False),
    )


def _told(entry: Entry) -> list[Change]:
    """Return the changes that are told: when somebody is put on the list only the name, all else is on the pages."""
    if entry.what != Kind.REGISTERED:
        return list(entry.changes)
    return [one for one in entry.changes if one.field_name in ("name", "name_native")]


def _change(scene: Scene, change: Change, mask: frozenset[str]) -> str:
    value: Callable[[str], str] = lambda text: value_words(scene, change.field_name, text, mask)  # noqa: E731
    label = scene.words(LABELS[change.field_name]) if change.field_name in LABELS else change.field_name
    old, new = value(change.old), value(change.new)
    if not old:
        return f"{label}: {isolated(new)}"
    return f"{label}: {isolated(old)} → {isolated(new) or scene.words('empty')}"
