"""Take back what was recorded by mistake: a place that passed on, a badge that somebody took along, a payment, two people.

The fact and its taking back both stay in the journal (`kiosk.domain.withdrawn` says what then holds). A place goes back to
its first holder: who came instead is stopped, as the first holder was, and a badge of either stays void.
"""

from collections.abc import Sequence

from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import RegistrationId, RegistrationState
from kiosk.domain.payments import open_amount, payments
from kiosk.domain.withdrawn import holding, reversible, withdrawn_ids
from kiosk.services.check_in import Desk, snapshot_of
from kiosk.services.edit import edited
from kiosk.services.pay import SOURCE as PAYMENT
from kiosk.services.place import facts_of_place
from kiosk.services.ports import Reader, Tx
from kiosk.services.replace import SOURCE as REPLACEMENT
from kiosk.services.replace import stop_badges
from kiosk.services.seats import within_seats


def can_be_withdrawn(reader: Reader, registration_id: RegistrationId) -> Sequence[Fact]:
    """Return what can be taken back of a registration, oldest first: the newest of each kind. Reads only.

    Who came in place of somebody has the passing on of that place among them, and of two people both have it.
    """
    mine = list(reader.facts([registration_id]))
    found = [fact for fact in reversible(mine) if fact.kind != Kind.KEPT_APART]
    before = next((fact.body["replaces"] for fact in mine if "replaces" in fact.body), None)
    if before is not None and not any(fact.kind == Kind.REPLACED for fact in found):
        passed = holding(reader.facts([RegistrationId(before)]), [Kind.REPLACED])
        found += [fact for fact in passed if fact.body["by"] == registration_id]
    apart = [
        one for one in reader.apart_facts() if registration_id in (one.registration_id, one.body["with"])
    ]
    return sorted([*found, *apart[-1:]], key=lambda fact: fact.station_at)


def apart_facts(reader: Reader, one: RegistrationId, other: RegistrationId) -> Sequence[Fact]:
    """Return the facts by which two registrations are two people's, in order. Reads only."""
    both = {one, other}
    return [fact for fact in reader.apart_facts() if {fact.registration_id, fact.body["with"]} == both]


def is_own(desk: Desk, fact: Fact) -> bool:
    """Whether this desk recorded something, and today: such a mistake its volunteer takes back."""
    is_here = fact.station_id == desk.recorder.identity.station_id
    return is_here and desk.event.day_at(fact.happened_at) == desk.event.day_at(desk.recorder.clock.now())


def withdraw(desk: Desk, fact: Fact, *, is_any: bool = False, is_over_seats: bool = False) -> RegistrationId:
    """Take something back, in one transaction; twice is harmless.

    Args:
        desk: the station.
        fact: of `can_be_withdrawn`.
        is_any: also what another station did, or this one on another day, as a lead may.
        is_over_seats: whether a lead gives a place back though all of its category are taken meanwhile.

    Returns:
        Whose it is now: of a place the one who has it again.

    Raises:
        Full: who came instead left the place, and all of its category are taken.
        OperatorError: another desk or day recorded it, or who came instead is checked in or has passed the place on.
    """
    if not (is_own(desk, fact) or is_any):
        raise OperatorError("Only what this desk recorded today can be taken back here. Call the lead.")
    whose = fact.registration_id
    with desk.store.write() as tx:
        if fact.fact_id in withdrawn_ids(tx.facts([whose])):
            return whose
        if fact.kind == Kind.REPLACED:
            with within_seats(desk, tx, is_over=is_over_seats):
                _give_back(desk, tx, fact)
        elif fact.kind == Kind.KEPT_APART:
            said = apart_facts(tx, whose, RegistrationId(fact.body["with"]))
            tx.append([_withdrawn(desk, tx, one) for one in said])
        else:
            tx.append([_withdrawn(desk, tx, fact)])
        if fact.kind == Kind.PAYMENT_NOTED:
            _open_again(desk, tx, whose)
    return whose


def _withdrawn(desk: Desk, tx: Tx, fact: Fact) -> Fact:
    body = {"undoes": fact.fact_id, "what": str(fact.kind)}
    return desk.recorder.fact(tx, Kind.WITHDRAWN, fact.registration_id, body)


def _give_back(desk: Desk, tx: Tx, fact: Fact) -> None:
    old_id, new_id = fact.registration_id, RegistrationId(fact.body["by"])
    new = tx.registration(new_id)
    if new is not None and new.state is RegistrationState.REPLACED:
        raise OperatorError("Who came instead has passed the place on as well. Take that back first.")
    if snapshot_of(desk, tx, new_id).claim is not None:
        raise OperatorError(
            "Who came instead is checked in. Undo that check-in first; then the place can go back."
        )
    body = {"by": old_id, "back": True}
    tx.append([_withdrawn(desk, tx, fact), desk.recorder.fact(tx, Kind.REPLACED, new_id, body)])
    stop_badges(desk, tx, new_id)
    old = tx.registration(old_id)
    if new is not None and old is not None and new.state is not old.state:
        # Paid, or set otherwise by a lead, while somebody else had the place.
        tx.append([edited(desk.recorder, tx, old_id, {"state": new.state.value}, REPLACEMENT)])


def _open_again(desk: Desk, tx: Tx, whose: RegistrationId) -> None:
    """Set a place back to unpaid that was paid by payments at the desk, and is not any more."""
    registration = tx.registration(whose)
    if registration is None or registration.state is not RegistrationState.PAID:
        return
    paid_by = tx.versions(whose).get("state")
    is_by_payment = any(
        fact.fact_id == paid_by and fact.body.get("source") == PAYMENT for fact in tx.facts([whose])
    )
    left = open_amount(registration, payments(facts_of_place(tx, whose)), desk.event)
    if is_by_payment and (left is None or left.amount > 0):
        changes = {"state": RegistrationState.UNPAID.value}
        tx.append([edited(desk.recorder, tx, whose, changes, PAYMENT)])
