"""Whom a code names, for corrections: exactly one person, or a sentence that says what is wrong."""

from collections.abc import Iterable

from kiosk.domain.codes import CodeKind, code_kind
from kiosk.domain.credential import Credential
from kiosk.domain.errors import OperatorError
from kiosk.domain.history import Entry
from kiosk.domain.model import EVENT_PLACE, Registration, RegistrationId
from kiosk.domain.shown import shown
from kiosk.services.check_in import Desk
from kiosk.services.ports import Reader


def who(desk: Desk, reader: Reader, code: str, *, is_lead: bool = False) -> Registration:
    """Return the registration that a booking code, ticket, registration id or badge number names. Reads only.

    The number on a badge proves nothing: it names protected people for a lead only.

    Raises:
        OperatorError: it names nobody, or several.
    """
    code = code.strip()
    if code_kind(code) is CodeKind.BADGE_NUMBER:
        badge = reader.badge_by_number(code)
        named = reader.registration(badge.registration_id) if badge is not None else None
        if named is not None and (is_lead or not named.protected):
            return named
    by_id = reader.registration(RegistrationId(code))
    if by_id is not None:
        return by_id
    found = reader.snapshot(Credential((code,)), EVENT_PLACE, desk.today(), "day")
    if not found.matches:
        raise OperatorError(
            "Nobody on the list has the code {code}. `roster find` tells codes by names.", code=code
        )
    if len(found.persons) > 1:
        raise OperatorError(
            "{code} names {count} people. Take their booking codes: `roster find` tells them.",
            code=code,
            count=len(found.persons),
        )
    return found.matches[0]


def others_named(reader: Reader, entries: Iterable[Entry]) -> dict[str, str]:
    """Return the names of the other people of whom a history speaks, by their registrations; none of protected ones."""
    ids = {one.texts[key] for one in entries for key in ("with", "by", "replaces") if key in one.texts}
    found = [(one, reader.registration(RegistrationId(one))) for one in sorted(ids)]
    return {
        one: shown(other).display_name for one, other in found if other is not None and not other.protected
    }
