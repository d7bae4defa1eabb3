"""Who may see and do what: the table, and that no command was forgotten in it."""

import pytest

from kiosk.domain.rights import COMMANDS, OPEN_COMMANDS, RIGHTS, Right, Rights, Role, Whose, right_for
from tests.builders import registration

LEAD = Rights(Role.LEAD, has_pins=True)
VOLUNTEER = Rights(has_pins=True)
NOBODY_SET_A_PIN = Rights()


def test_every_right_is_in_the_table_and_is_the_leads() -> None:
    assert set(RIGHTS) == set(Right)
    assert all(LEAD.may(right) for right in Right)


@pytest.mark.parametrize("right", Right)
def test_a_volunteer_may_what_the_table_says(right: Right) -> None:
    whose, _ = RIGHTS[right]
    assert VOLUNTEER.may(right) is (whose is Whose.EVERYBODY)
    assert NOBODY_SET_A_PIN.may(right) is (whose is not Whose.LEAD)


def test_addresses_are_for_the_lead_unless_the_event_opens_them() -> None:
    guest = registration(email="layla@example.org", phone="+82 10", city="Amman")
    seen = VOLUNTEER.as_seen(guest)
    assert (seen.email, seen.phone, seen.city) == ("", "", "Amman")
    assert NOBODY_SET_A_PIN.as_seen(guest) == seen
    assert LEAD.as_seen(guest) == guest
    opened = Rights(has_pins=True, volunteers_see=("email",))
    assert (opened.as_seen(guest).email, opened.as_seen(guest).phone) == ("layla@example.org", "")
    assert opened.sees("name")


def test_a_command_that_is_in_no_table_is_the_leads() -> None:
    assert right_for("journal") is Right.READ_JOURNAL
    assert right_for("roster find") is None
    assert right_for("roster something-new") is Right.GIVE_ACCESS
    assert not OPEN_COMMANDS & set(COMMANDS)
