"""What was paid for a place, from the facts of its registration; pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.event import Event
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import Registration, RegistrationId, StationId
from kiosk.domain.money import Money, read_money, still_open
from kiosk.domain.withdrawn import holding, withdrawn_ids


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
    """Return the payments among these facts that hold, in their order; one whose amount is none is left out."""
    return _read(holding(facts, [Kind.PAYMENT_NOTED]))


def withdrawn_payments(facts: Iterable[Fact]) -> tuple[Payment, ...]:
    """Return the payments among these facts that were noted by mistake and taken back, in their order."""
    facts = list(facts)
    gone = withdrawn_ids(facts)
    return _read(fact for fact in facts if fact.kind == Kind.PAYMENT_NOTED and fact.fact_id in gone)


def _read(noted: Iterable[Fact]) -> tuple[Payment, ...]:
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


def price_of(registration: Registration, event: Event) -> Money | None:
    """Return what a place costs: as the list says, else as the event says for its category; None where neither does."""
    if registration.price:
        return read_money(registration.price, event.currency)
    category = event.category(registration.category)
    return category.price if category is not None else None


def open_amount(registration: Registration, paid: Iterable[Payment], event: Event) -> Money | None:
    """Return what is open of a registration's price, below zero where too much was paid; None where no price is known."""
    price = price_of(registration, event)
    return still_open(price, (one.money for one in paid)) if price is not None else None
