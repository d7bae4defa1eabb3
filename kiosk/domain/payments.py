"""What was paid for a place, from the facts of its registration; pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import Registration, RegistrationId, StationId
from kiosk.domain.money import Money, read_money, still_open


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that was noted at a desk. `receipt` is empty once the person is erased."""

    registration_id: RegistrationId
    money: Money
    receipt: str
    at: datetime
    station_id: StationId
    actor_id: str | None


def payments(facts: Iterable[Fact]) -> tuple[Payment, ...]:
    """Return the payments among these facts, in their order; one whose amount is none is left out."""
    noted = (fact for fact in facts if fact.kind == Kind.PAYMENT_NOTED)
    read = ((fact, read_money(str(fact.body.get("amount", "")))) for fact in noted)
    return tuple(
        Payment(
            fact.registration_id,
            money,
            str(fact.personal.get("receipt", "")),
            fact.happened_at,
            fact.station_id,
            fact.actor_id,
        )
        for fact, money in read
        if money is not None
    )


def open_amount(registration: Registration, paid: Iterable[Payment]) -> Money | None:
    """Return what is open of a registration's price, below zero where too much was paid; None where no price is known."""
    price = read_money(registration.price)
    return still_open(price, (one.money for one in paid)) if price is not None else None
