"""A badge that somebody else collects: it is handed out, and its holder arrives at the first own scan."""

from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.model import Badge, RegistrationId, RegistrationState
from kiosk.services.check_in import Desk, issue_badge, unmade
from kiosk.services.ports import Tx


def collect(desk: Desk, registration_id: RegistrationId, by: str) -> Badge:
    """Record who took a person's badge; one that is not there yet is queued. Nobody is checked in by it.

    Raises:
        OperatorError: nobody has this id, the place does not hold, nobody is named, or there is no badge and no printer.
    """
    by = " ".join(by.split())
    if not by:
        raise OperatorError("Say who takes the badge: --by NAME.")
    with desk.store.write() as tx:
        registration = tx.registration(registration_id)
        if registration is None:
            raise OperatorError("This registration is not on the list any more.")
        if registration.state is not RegistrationState.PAID:
            raise OperatorError(
                "This registration is {state}; its badge is not handed out.", state=registration.state
            )
        badge = _valid(tx, registration_id)
        missing = unmade(desk, tx, badge)
        if badge is None or missing is not None:
            badge, _ = issue_badge(desk, tx, registration, missing)
        if badge is None:
            raise OperatorError(
                "There is no badge yet and no printer at this desk. Add one, or take a spare badge."
            )
        body = {"badge_id": badge.badge_id}
        tx.append([desk.recorder.fact(tx, Kind.BADGE_COLLECTED, registration_id, body, {"text": by})])
        return badge


def _valid(tx: Tx, registration_id: RegistrationId) -> Badge | None:
    return next((one for one in reversed(tx.badges_of(registration_id)) if one.is_valid), None)
