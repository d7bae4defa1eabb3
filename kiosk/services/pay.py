"""Paid at the desk: amount and receipt are noted, parts are added up, and the place holds once it is paid in full."""

from dataclasses import dataclass

from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.model import Registration, RegistrationId, RegistrationState
from kiosk.domain.money import Money, read_money, sums
from kiosk.domain.payments import open_amount, payments
from kiosk.services.check_in import Desk, check_in_in
from kiosk.services.edit import edited
from kiosk.services.outcome import Outcome
from kiosk.services.place import facts_of_place

SOURCE = "payment"


@dataclass(frozen=True, slots=True)
class Paid:
    """A noted payment: the registration as it stands now, what was noted, all that was paid by currency, and what is open.

    `open` is None where no price is known. `outcome` is set when the person was checked in as well.
    """

    registration: Registration
    noted: Money
    total: tuple[Money, ...]
    open: Money | None
    outcome: Outcome | None


def pay(
    desk: Desk, registration_id: RegistrationId, amount: str, receipt: str, *, is_part: bool, admits: bool
) -> Paid:
    """Note a payment, in one transaction.

    Where the list or the category has a price, the sum of the payments decides whether the place is paid; else the volunteer does.

    Args:
        desk: the station.
        registration_id: whose place.
        amount: as it was typed, with its currency.
        receipt: the number of the receipt.
        is_part: the place may stay unpaid.
        admits: check in as well once the place is paid.

    Raises:
        OperatorError: nobody has this id, it is not unpaid, the amount is none, the receipt is missing, or the amount is
            more than what is open, or less and not said to be a part.
    """
    money, receipt = _money(desk, amount), " ".join(receipt.split())
    if not receipt:
        raise OperatorError("Say the number of the receipt as well.")
    with desk.store.write() as tx:
        registration = tx.registration(registration_id)
        if registration is None:
            raise OperatorError("This registration is not on the list any more.")
        if registration.state is not RegistrationState.UNPAID:
            raise OperatorError(
                "This registration is {state}, not unpaid; nothing was noted.", state=registration.state
            )
        before = open_amount(registration, payments(facts_of_place(tx, registration_id)), desk.event)
        _check(money, before, is_part=is_part)
        body = {"amount": str(money), "is_all": not is_part}
        noted = desk.recorder.fact(tx, Kind.PAYMENT_NOTED, registration_id, body, {"receipt": receipt})
        tx.append([noted])
        made = payments(facts_of_place(tx, registration_id))
        left = open_amount(registration, made, desk.event)
        if left.amount <= 0 if left is not None else not is_part:
            changes = {"state": RegistrationState.PAID.value}
            tx.append([edited(desk.recorder, tx, registration_id, changes, SOURCE)])
        after = tx.registration(registration_id)
        assert after is not None
        is_paid = after.state is RegistrationState.PAID
        outcome = check_in_in(desk, tx, registration_id) if admits and is_paid else None
    return Paid(after, money, sums(one.money for one in made), left, outcome)


def _money(desk: Desk, text: str) -> Money:
    money = read_money(text, desk.event.currency)
    if money is None or money.amount <= 0:
        raise OperatorError(
            "“{text}” is no amount of money. Write it with its currency, like “50000 KRW” or “12.50 EUR”; nothing was noted.",
            text=" ".join(text.split()),
        )
    return money


def _check(money: Money, left: Money | None, *, is_part: bool) -> None:
    """See that a payment fits what is open, where that is known."""
    if left is None:
        return
    if money.currency != left.currency:
        if is_part:
            return
        raise OperatorError(
            "{left} is open, and {money} is another currency. Note it with --part, and set the state when the lead says that it is enough; nothing was noted.",
            left=left,
            money=money,
        )
    if money.amount > left.amount:
        raise OperatorError(
            "Only {left} is open, and {money} is more. Look at the amount again; nothing was noted.",
            left=left,
            money=money,
        )
    if money.amount < left.amount and not is_part:
        raise OperatorError(
            "{left} is open, and {money} is less. Say --part to note a part; nothing was noted.",
            left=left,
            money=money,
        )
