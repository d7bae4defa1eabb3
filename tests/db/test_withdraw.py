"""What was recorded by mistake is taken back on the real store: places, badges taken along, payments, two people."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from db.store import Store
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import Category
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import Registration, RegistrationId, RegistrationState
from kiosk.domain.money import read_money
from kiosk.services.check_in import Desk, check_in_registration
from kiosk.services.collect import collect
from kiosk.services.correct import correct
from kiosk.services.merge import keep_apart
from kiosk.services.pay import pay
from kiosk.services.replace import replace_person
from kiosk.services.undo import undo
from kiosk.services.withdraw import can_be_withdrawn, is_own, withdraw
from tests.builders import Facts, FixedClock, desk, opened_store

ONE, TWO = RegistrationId("one"), RegistrationId("two")
PAID, UNPAID, PASSED = RegistrationState.PAID, RegistrationState.UNPAID, RegistrationState.REPLACED


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened_store(tmp_path) as made:
        yield made
        with made.write() as tx:
            kept = tx.fingerprint()
            tx.replay()
            assert tx.fingerprint() == kept, "a replay gives the same rows"


def begun(store: Store, **values: str) -> Desk:
    at = desk(store, clock=FixedClock())
    with store.write() as tx:
        tx.append([Facts().registered(ONE, **values)])
    return at


def now(store: Store, whose: RegistrationId = ONE) -> Registration:
    with store.read() as reader:
        found = reader.registration(whose)
    assert found is not None
    return found


def last(store: Store, kind: Kind, whose: RegistrationId = ONE) -> Fact:
    with store.read() as reader:
        return next(one for one in can_be_withdrawn(reader, whose) if one.kind == kind)


def kinds(store: Store, whose: RegistrationId = ONE) -> list[str]:
    with store.read() as reader:
        return [str(one.kind) for one in can_be_withdrawn(reader, whose)]


@pytest.mark.parametrize("is_asked_of_the_new_one", [True, False])
def test_a_place_goes_back_and_who_came_instead_is_stopped(
    store: Store, is_asked_of_the_new_one: bool
) -> None:
    at = begun(store, name="Layla", category="presenter", booking_code="PZXG-RZV")
    new = replace_person(at, ONE, {"name": "Rana"}).registration_id
    assert now(store).state is PASSED
    came = check_in_registration(at, new)
    mistake = last(store, Kind.REPLACED, new if is_asked_of_the_new_one else ONE)
    with pytest.raises(OperatorError, match="is checked in"):
        withdraw(at, mistake)
    assert came.fact_id is not None
    undo(at, came.fact_id)
    assert withdraw(at, mistake) == ONE
    assert withdraw(at, mistake) == ONE, "twice is harmless"
    assert (now(store).state, now(store, new).state) == (PAID, PASSED)
    assert (kinds(store), kinds(store, new)) == ([], []), "going back is no mistake of its own"
    with store.read() as reader:
        assert not [one for one in reader.badges_of(new) if one.is_valid]
    assert check_in_registration(at, ONE).fact_id is not None
    assert check_in_registration(at, new).fact_id is None
    again = replace_person(at, ONE, {"name": "Rana"})
    assert again.state is PAID


def test_a_place_that_passed_on_further_is_taken_back_step_by_step(store: Store) -> None:
    at = begun(store, name="A")
    second = replace_person(at, ONE, {"name": "B"}).registration_id
    third = replace_person(at, second, {"name": "C"}).registration_id
    with pytest.raises(OperatorError, match="passed the place on"):
        withdraw(at, last(store, Kind.REPLACED))
    withdraw(at, last(store, Kind.REPLACED, third))
    withdraw(at, last(store, Kind.REPLACED, second))
    assert [now(store, one).state for one in (ONE, second, third)] == [PAID, PASSED, PASSED]


def test_what_was_paid_for_a_place_stays_with_it_whoever_holds_it(store: Store) -> None:
    at = begun(store, name="A", state="unpaid", price="50 EUR")
    pay(at, ONE, "20 EUR", "R-1", is_part=True, admits=False)
    new = replace_person(at, ONE, {"name": "B"}).registration_id
    assert str(check_in_registration(at, new).open) == "30 EUR"
    pay(at, new, "30 EUR", "R-2", is_part=False, admits=False)
    assert now(store, new).state is PAID
    withdraw(at, last(store, Kind.REPLACED))
    assert now(store).state is PAID
    assert pay_is_refused(at, ONE)


def pay_is_refused(at: Desk, whose: RegistrationId) -> bool:
    with pytest.raises(OperatorError, match="not unpaid"):
        pay(at, whose, "1 EUR", "R", is_part=True, admits=False)
    return True


def test_a_payment_taken_back_opens_the_place_again(store: Store) -> None:
    at = begun(store, state="unpaid", price="50 EUR")
    pay(at, ONE, "20 EUR", "R-1", is_part=True, admits=False)
    pay(at, ONE, "30 EUR", "R-2", is_part=False, admits=False)
    withdraw(at, last(store, Kind.PAYMENT_NOTED))
    assert now(store).state is UNPAID
    assert str(check_in_registration(at, ONE).open) == "30 EUR"
    withdraw(at, last(store, Kind.PAYMENT_NOTED))
    assert str(check_in_registration(at, ONE).open) == "50 EUR"
    assert Kind.PAYMENT_NOTED not in kinds(store)


def test_without_a_price_any_payment_taken_back_opens_the_place_again(store: Store) -> None:
    at = begun(store, state="unpaid")
    pay(at, ONE, "20 EUR", "R-1", is_part=False, admits=False)
    withdraw(at, last(store, Kind.PAYMENT_NOTED))
    assert now(store).state is UNPAID


def test_a_place_that_somebody_else_set_to_paid_stays_paid(store: Store) -> None:
    at = begun(store, state="unpaid")
    pay(at, ONE, "20 EUR", "R-1", is_part=True, admits=False)
    correct(at, ONE, {"state": "paid"}, frozenset())
    withdraw(at, last(store, Kind.PAYMENT_NOTED))
    assert now(store).state is PAID


def test_a_category_has_a_price_for_whom_the_list_gives_none(tmp_path: Path) -> None:
    price = read_money("80 EUR")
    member = Category("member", {"en": "Member"}, "solid", "#000000", price=price)
    with opened_store(tmp_path) as store:
        at = desk(store, categories=(member,))
        with store.write() as tx:
            tx.append([Facts().registered(ONE, state="unpaid", category="member")])
        assert check_in_registration(at, ONE).open == price
        with pytest.raises(OperatorError, match="Only 80 EUR is open"):
            pay(at, ONE, "100 EUR", "R", is_part=False, admits=False)
        assert pay(at, ONE, "80 EUR", "R", is_part=False, admits=False).registration.state is PAID


def test_a_badge_that_nobody_took_along_stays_valid(store: Store) -> None:
    at = begun(store)
    badge = collect(at, ONE, "Omar")
    withdraw(at, last(store, Kind.BADGE_COLLECTED))
    assert kinds(store) == []
    outcome = check_in_registration(at, ONE)
    assert outcome.badge is not None
    assert outcome.badge.badge_id == badge.badge_id


def test_two_people_may_be_one_after_all_whichever_desk_said_so(store: Store) -> None:
    at = begun(store)
    with store.write() as tx:
        tx.append([Facts("station-b").registered(TWO)])
    keep_apart(at, ONE, TWO)
    keep_apart(at, TWO, ONE)
    assert kinds(store, ONE) == kinds(store, TWO) == [Kind.KEPT_APART]
    withdraw(at, last(store, Kind.KEPT_APART, TWO))
    with store.read() as reader:
        assert reader.kept_apart() == frozenset()
    keep_apart(at, ONE, TWO)
    with store.read() as reader:
        assert reader.kept_apart() == {frozenset((ONE, TWO))}


def test_what_another_day_or_desk_recorded_is_the_leads(store: Store) -> None:
    at = begun(store)
    collect(at, ONE, "Omar")
    mistake = last(store, Kind.BADGE_COLLECTED)
    assert is_own(at, mistake)
    clock = at.recorder.clock
    assert isinstance(clock, FixedClock)
    clock.instant += timedelta(days=1)
    assert not is_own(at, mistake)
    with pytest.raises(OperatorError, match="Call the lead"):
        withdraw(at, mistake)
    withdraw(at, mistake, is_any=True)
    assert kinds(store) == []
