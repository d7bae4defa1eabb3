"""What fields and their values are called; no Qt."""

from kiosk.domain.event import Event, pick
from kiosk.domain.model import Registration
from kiosk.domain.shown import hidden_fields
from kiosk.ui.words import Words, mark

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
    "leading_script": mark("Name that leads on the badge"),
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
YES_WORDS = {"yes": mark("Yes")}
LEADING = {"native": mark("The name in the own script"), "latin": mark("The Latin name")}
HIDES = {"organisation": mark("Hide the organisation"), "country": mark("Hide the country")}

MASK = "•••"


def masked(registration: Registration, closed: frozenset[str]) -> frozenset[str]:
    """Return the fields whose values are not shown: those closed to this role, and what the person hides."""
    return closed | hidden_fields(registration)


def value_words(w: Words, event: Event, field_name: str, text: str, mask: frozenset[str]) -> str:
    """Return a field's value as it is told."""
    if not text:
        return ""
    if field_name in mask:
        return MASK
    if field_name == "category":
        category = event.category(text)
        return pick(category.name, w.language, event.languages) if category is not None else text
    if field_name == "country":
        return w.country(text)
    if field_name == "days":
        return w.listed([w.short_day(day) for day in event.days if day.isoformat() in text.split(";")])
    for name, words in (
        ("state", STATES),
        ("photo", PHOTOS),
        ("leading_script", LEADING),
        ("protected", YES_WORDS),
    ):
        if field_name == name and text in words:
            return w(words[text])
    if field_name == "hide":
        return ", ".join(w(HIDES[part]) for part in text.split(";") if part in HIDES)
    return text
