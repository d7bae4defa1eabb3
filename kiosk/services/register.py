"""Walk-in registration: somebody who is on no list is put on ours, with a booking code, and may be checked in at once."""

from collections.abc import Mapping, Set

from kiosk.domain.codes import BODY_LENGTH, make_booking_code
from kiosk.domain.credential import Credential
from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.model import EVENT_PLACE, Registration, RegistrationId
from kiosk.domain.roster import split_values
from kiosk.domain.sentence import whole
from kiosk.services.check_in import Desk, check_in_in
from kiosk.services.outcome import Outcome
from kiosk.services.ports import Tx
from kiosk.services.roster_row import RowFault, checked
from kiosk.services.seats import within_seats

SOURCE = "walk_in"


def checked_values(desk: Desk, raw: Mapping[str, str], countries: frozenset[str]) -> dict[str, str]:
    """Return typed field texts in their stored form, as an import would take them.

    Raises:
        OperatorError: the first that cannot be taken, and what is expected.
    """
    try:
        return checked({name: text.strip() for name, text in raw.items()}, desk.event, countries)
    except RowFault as fault:
        raise OperatorError(whole(fault.sentence)) from fault


def register(
    desk: Desk, values: Mapping[str, str], request_id: str, *, admits: bool, is_over_seats: bool = False
) -> tuple[Registration, Outcome | None]:
    """Put a person on the list; with `admits`, check her in and queue her badge in the same transaction.

    Args:
        desk: the station.
        values: checked field texts; a booking code is made where there is none.
        request_id: a UUID that the form made when it was opened: submitting it twice gives one person.
        admits: whether the person is checked in today as well.
        is_over_seats: whether a lead registers the person though all places of the category are taken.

    Raises:
        Full: all places of the category are taken.
        OperatorError: the code or ticket is somebody else's.
    """
    registration_id = RegistrationId(request_id)
    with desk.store.write() as tx:
        if tx.registration(registration_id) is None:
            check_free(desk, tx, values)
            texts = {**values, "booking_code": values.get("booking_code") or free_code(desk, tx)}
            counted, personal = split_values(texts)
            body = {"source": SOURCE, "set": counted}
            with within_seats(desk, tx, is_over=is_over_seats):
                tx.append([desk.recorder.fact(tx, Kind.REGISTERED, registration_id, body, {"set": personal})])
        outcome = check_in_in(desk, tx, registration_id) if admits else None
        registration = tx.registration(registration_id)
    assert registration is not None
    return registration, outcome


def check_free(
    desk: Desk, tx: Tx, values: Mapping[str, str], whose: Set[RegistrationId] = frozenset()
) -> None:
    """Refuse a code or ticket that another person has.

    Args:
        desk: the station.
        tx: the transaction.
        values: field texts.
        whose: the registrations of the person who is to have them.

    Raises:
        OperatorError: it is somebody else's.
    """
    for name in ("booking_code", "ticket"):
        text = values.get(name, "")
        found = tx.snapshot(Credential((text,)), EVENT_PLACE, desk.today(), "day").matches if text else ()
        if any(one.registration_id not in whose for one in found):
            raise OperatorError(
                "{name} {text} is somebody else's already. Search for it first.", name=name, text=text
            )


def free_code(desk: Desk, tx: Tx) -> str:
    """Return a booking code that nobody has."""
    while True:
        code = make_booking_code(desk.recorder.chance.code_body(BODY_LENGTH))
        if not tx.snapshot(Credential((code,)), EVENT_PLACE, desk.today(), "day").matches:
            return code
