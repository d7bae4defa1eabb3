"""PINs: what may be one, and that neither a restart nor a turned clock gives further tries."""

from pathlib import Path

import pytest

from kiosk.domain.errors import OperatorError
from kiosk.domain.pins import fault_of, hashed, is_right, wait_s
from kiosk.domain.rights import Role
from kiosk.services.pins import EITHER, has_pin, prove, remove_pins, set_pin, waiting_s
from tests.builders import FixedClock, opened_store

LEAD, VOLUNTEER = "274951", "8306"
SALT = bytes(range(16))


@pytest.mark.parametrize(
    "pin", ["", "27495", "2749513846201", "27495a", "٢٧٤٩٥١", "111111", "456789", "210987"]
)
def test_what_is_no_lead_pin_is_told_in_a_sentence(pin: str) -> None:
    assert fault_of(pin, Role.LEAD).endswith(".")


def test_a_volunteers_pin_may_be_shorter() -> None:
    assert fault_of(VOLUNTEER, Role.VOLUNTEER) == ""
    assert fault_of(VOLUNTEER, Role.LEAD)
    assert fault_of(LEAD, Role.LEAD) == ""


def test_a_pin_is_kept_as_a_slow_hash_with_a_salt_of_its_own() -> None:
    kept = hashed(LEAD, SALT)
    assert LEAD not in kept
    assert kept != hashed(LEAD, bytes(16))
    assert is_right(LEAD, kept)
    assert not is_right("274952", kept)


def test_the_wait_grows_from_the_fifth_wrong_pin_on() -> None:
    assert [wait_s(n) for n in (0, 4, 5, 6, 7, 10, 11, 400)] == [0, 0, 30, 60, 120, 960, 1800, 1800]


def test_five_wrong_pins_make_wait_also_after_a_restart(tmp_path: Path) -> None:
    clock = FixedClock()
    with opened_store(tmp_path) as store:
        set_pin(store, Role.LEAD, LEAD, SALT)
        tried = [prove(store, clock, "000001") for _ in range(5)]
        assert [(one.tries_left, one.wait_s) for one in tried] == [(4, 0), (3, 0), (2, 0), (1, 0), (0, 30)]
    with opened_store(tmp_path) as store:
        assert prove(store, clock, LEAD).role is None  # Also the right one is not looked at now.
        clock.move(seconds=29)
        assert prove(store, clock, LEAD).wait_s == 1
        clock.move(days=-400)  # Set back: nobody waits longer than 30 seconds for it.
        assert prove(store, clock, LEAD).wait_s == 30
        clock.move(days=400, seconds=1)
        assert prove(store, clock, "000001").wait_s == 60
        clock.move(seconds=60)
        assert prove(store, clock, LEAD).role is Role.LEAD
        assert prove(store, clock, "000001").tries_left == 4


def test_a_volunteers_pin_gives_no_further_tries_at_the_leads(tmp_path: Path) -> None:
    clock = FixedClock()
    with opened_store(tmp_path) as store:
        with pytest.raises(OperatorError, match="lead's PIN first"):
            set_pin(store, Role.VOLUNTEER, VOLUNTEER, SALT)
        set_pin(store, Role.LEAD, LEAD, SALT)
        set_pin(store, Role.VOLUNTEER, VOLUNTEER, SALT)
        for _ in range(4):
            prove(store, clock, "000001")
        for _ in range(3):
            assert prove(store, clock, VOLUNTEER, EITHER).role is Role.VOLUNTEER
        assert prove(store, clock, VOLUNTEER).wait_s == 30  # The fifth wrong one.
        with store.read() as reader:
            assert waiting_s(reader, clock, (Role.LEAD,)) == 30
            assert waiting_s(reader, clock, EITHER) == 0
        assert prove(store, clock, LEAD, EITHER).role is None
        assert prove(store, clock, VOLUNTEER, EITHER).role is Role.VOLUNTEER


def test_pins_can_be_taken_away(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        set_pin(store, Role.LEAD, LEAD, SALT)
        remove_pins(store)
        with store.read() as reader:
            assert not has_pin(reader)
        assert prove(store, FixedClock(), LEAD).role is None


def test_a_pin_that_cannot_be_one_is_not_set(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store, pytest.raises(OperatorError, match="6 to 12 digits"):
        set_pin(store, Role.LEAD, "1", SALT)
