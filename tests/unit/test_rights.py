"""Who may see and do what: the table, and that no command was forgotten in it."""

from pathlib import Path
from typing import Any

import pytest
import typer.main
from typer.core import TyperGroup

from kiosk.app.cli import application
from kiosk.domain.rights import (
    COMMANDS,
    COMMANDS_BY_FIELD,
    OPEN_COMMANDS,
    OVER_SEATS,
    RIGHTS,
    Right,
    Rights,
    Role,
    Whose,
    right_for,
)
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


def _commands(group: Any, path: str = "") -> dict[str, Any]:
    if not isinstance(group, TyperGroup):
        return {path.strip(): group}
    found: dict[str, Any] = {path.strip(): group} if path and group.invoke_without_command else {}
    for name, one in group.commands.items():
        found |= _commands(one, f"{path} {name}")
    return found


def test_no_command_was_forgotten_and_the_leads_can_be_given_the_pin() -> None:
    commands = _commands(typer.main.get_command(application([])))
    assert set(commands) <= set(COMMANDS) | OPEN_COMMANDS, "say in kiosk/domain/rights.py whose they are"
    for name, command in commands.items():
        has_option = any("--pin-file" in one.opts for one in command.params)
        is_leads = any("--lead" in one.opts for one in command.params)
        by_option = name in COMMANDS_BY_FIELD or name in OVER_SEATS
        assert has_option is (right_for(name) is not None or is_leads or by_option), name


def test_the_page_on_shifts_has_the_table() -> None:
    page = (Path(__file__).parents[2] / "docs" / "shifts.md").read_text(encoding="utf-8")
    names = {
        Whose.EVERYBODY: "everybody",
        Whose.LEAD_ONCE_PINS: "the lead, once there is a PIN",
        Whose.LEAD: "the lead",
    }
    for whose, what in RIGHTS.values():
        assert f"| {what[0].upper()}{what[1:]} | {names[whose]} |" in page
    told = [line for line in page.splitlines() if line.startswith("Commands that ask for the lead's PIN: ")]
    assert told == [
        "Commands that ask for the lead's PIN: " + ", ".join(f"`{one}`" for one in COMMANDS) + "."
    ]
