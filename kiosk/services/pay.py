"""Paid at the desk: the amount and the receipt are noted, and the place holds once it is paid in full."""

from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.model import Registration, RegistrationId, RegistrationState
from kiosk.services.check_in import Desk, check_in_in
from kiosk.services.edit import edited
from kiosk.services.outcome import Outcome


def pay(
    desk: Desk, registration_id: RegistrationId, amount: str, receipt: str, *, is_all: bool, admits: bool
) -> tuple[Registration, Outcome | None]:
    """Note a payment; with `is_all` the registration is paid from now on; with `admits` it is checked in as well.

    All in one transaction.

    Raises:
        OperatorError: nobody has this id, it is not unpaid, or amount or receipt is missing.
    """
    amount, receipt = " ".join(amount.split()), " ".join(receipt.split())
    if not amount or not receipt:
        raise OperatorError("Say the amount with its currency and the number of the receipt.")
    with desk.store.write() as tx:
        registration = tx.registration(registration_id)
        if registration is None:
            raise OperatorError("This registration is not on the list any more.")
        if registration.state is not RegistrationState.UNPAID:
            raise OperatorError(f"This registration is {registration.state}, not unpaid; nothing was noted.")
        facts = [
            desk.recorder.fact(
                tx,
                Kind.PAYMENT_NOTED,
                registration_id,
                {"amount": amount, "is_all": is_all},
                {"receipt": receipt},
            )
        ]
        if is_all:
            changes = {"state": RegistrationState.PAID.value}
            facts.append(edited(desk.recorder, tx, registration_id, changes, "payment"))
        tx.append(facts)
        outcome = check_in_in(desk, tx, registration_id) if admits and is_all else None
        after = tx.registration(registration_id)
    assert after is not None
    return after, outcome
