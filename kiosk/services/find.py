"""Find people by what a volunteer types: a whole code first, else the beginnings of their words."""

from collections.abc import Sequence

from kiosk.domain.codes import CodeKind, code_kind
from kiosk.domain.credential import Credential
from kiosk.domain.model import EVENT_PLACE
from kiosk.services.check_in import Desk
from kiosk.services.ports import Found

MOST = 50
"""More than a volunteer reads through; each costs time at every key."""


def find(desk: Desk, text: str, limit: int = MOST, *, is_lead: bool = False) -> Sequence[Found]:
    """Return the people that a text finds, best first; a badge number finds its holder. Reads only.

    Protected people are found by the own ticket or the full code, and by a lead; a badge number is neither.
    """
    with desk.store.read() as reader:
        if code_kind(text) is CodeKind.BADGE_NUMBER:
            badge = reader.badge_by_number(text)
            registration = reader.registration(badge.registration_id) if badge else None
            if registration is not None and (is_lead or not registration.protected):
                text = registration.booking_code
        exact = reader.snapshot(Credential((text.strip(),)), EVENT_PLACE, desk.today(), "day")
        if exact.matches and len(exact.persons) == 1:
            return [(exact.matches[0], exact.claim)]
        return reader.search(text, limit, EVENT_PLACE, desk.today(), is_lead=is_lead)
