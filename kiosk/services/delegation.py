"""A delegation: who belongs to it, and checking in all who are present at one go."""

from collections.abc import Sequence

from kiosk.domain.errors import OperatorError
from kiosk.domain.model import ENDED, CheckIn, Registration, RegistrationId
from kiosk.domain.names import search_key
from kiosk.domain.shown import listed
from kiosk.services.check_in import Desk, check_in_in, snapshot_of
from kiosk.services.outcome import Outcome
from kiosk.services.ports import Reader

Member = tuple[Registration, CheckIn | None]
"""A member and the check-in that counts today, if there is one."""


def delegation_of(
    desk: Desk, reader: Reader, text: str, *, is_lead: bool = False
) -> tuple[str, Sequence[Member]]:
    """Return a delegation's name and its members in order of their names, those whose place ended left out. Reads only.

    Protected members are there for a lead only: they come in by their own tickets.

    Args:
        desk: the station.
        reader: its store.
        text: the name of the delegation, in any case.
        is_lead: whether a lead asks.

    Raises:
        OperatorError: there is no such delegation.
    """
    wanted = search_key(text)
    everybody = list(listed((one for _, one in reader.registrations()), is_lead=is_lead))
    people = [one for one in everybody if one.delegation and search_key(one.delegation) == wanted]
    if not wanted or not people:
        known = sorted({one.delegation for one in everybody if one.delegation})
        raise OperatorError(
            "There is no delegation “{text}”. There is: {known}.",
            text=text,
            known=", ".join(known[:10]) or "none on the list",
        )
    going = [one for one in people if one.state not in ENDED]
    members = [
        (one, snapshot_of(desk, reader, one.registration_id).claim) for one in sorted(going, key=_name)
    ]
    return people[0].delegation, members


def check_in_group(desk: Desk, registration_ids: Sequence[RegistrationId]) -> Sequence[Outcome]:
    """Check in several people in one transaction; their badges print in this order.

    Each is answered as if it came alone: who is in already stays in, who cannot be admitted is not.
    """
    with desk.store.write() as tx:
        return [check_in_in(desk, tx, one) for one in registration_ids]


def _name(one: Registration) -> tuple[str, str]:
    return search_key(one.display_name), one.registration_id
