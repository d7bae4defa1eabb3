"""A badge printed before its holder arrives: it is made and queued, and nobody is checked in by it."""

from kiosk.domain.errors import OperatorError
from kiosk.domain.model import Badge, RegistrationId, RegistrationState
from kiosk.services.check_in import Desk, issue_badge, unmade


def print_ahead(desk: Desk, registration_id: RegistrationId) -> Badge:
    """Issue a person's badge and queue it; one that was issued and never made is queued instead of another.

    Raises:
        OperatorError: the event does not want it, nobody has this id, the place does not hold, there is a badge already, or there is no printer.
    """
    if "print" not in desk.event.check_in.apart:
        raise OperatorError("This event prints a badge only at the check-in: `apart` in event.toml says so.")
    with desk.store.write() as tx:
        registration = tx.registration(registration_id)
        if registration is None:
            raise OperatorError("This registration is not on the list any more.")
        is_owing = registration.state is RegistrationState.UNPAID and desk.event.check_in.unpaid == "admit"
        if registration.state is not RegistrationState.PAID and not is_owing:
            raise OperatorError(
                "This registration is {state}; its badge is not printed.", state=registration.state
            )
        valid = next((one for one in reversed(tx.badges_of(registration_id)) if one.is_valid), None)
        missing = unmade(desk, tx, valid)
        if valid is not None and missing is None:
            raise OperatorError("There is a badge already. To print another one, choose why.")
        badge, _ = issue_badge(desk, tx, registration, missing)
        if badge is None:
            raise OperatorError(
                "No printer is set up at this desk, so nothing was changed. Add one, then print."
            )
        return badge
