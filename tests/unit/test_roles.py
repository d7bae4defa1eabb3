"""What each role may read and write."""

import pytest

from kiosk.domain.facts import WITHHELD, Kind
from kiosk.protocol.roles import (
    DESK,
    DOOR,
    KIOSK,
    LEAD,
    ROLES,
    VENUE,
    holds_all,
    may_inherit,
    may_write,
    readable,
)
from tests.builders import Facts

MAKE = Facts("a")
LAYLA = MAKE.registered(
    "r1", name="Layla", email="l@example.org", phone="1", category="press", booking_code="K7QM-42X"
)
NOTE = MAKE(Kind.NOTE_ADDED, "r1", personal={"text": "meets the mayor"})
BADGE = MAKE(Kind.BADGE_ISSUED, "r1", {"badge_id": "b"}, {"token": "BTOKEN", "of_tomorrow": "a secret"})
KEY = MAKE(Kind.TICKET_KEY_ADDED, "", {"key": 1, "public": "00"})
IN = MAKE.checked_in("r1")


@pytest.mark.parametrize("role", ROLES)
def test_every_role_gets_every_number(role: str) -> None:
    assert [readable(role, f, n).seq for n, f in enumerate((LAYLA, NOTE, BADGE, KEY, IN))] == [0, 1, 2, 3, 4]


def test_desk_and_lead_read_all_a_door_names_and_a_kiosk_nobody() -> None:
    for role in (DESK, LEAD):
        assert holds_all(role)
        assert readable(role, LAYLA, 1).personal == LAYLA.personal
    at_door = readable(DOOR, LAYLA, 1)
    assert at_door.personal == {"set": {"name": "Layla", "booking_code": "K7QM-42X"}}
    assert at_door.body == LAYLA.body
    assert readable(DOOR, BADGE, 1).personal == {"token": "BTOKEN"}
    assert readable(DOOR, NOTE, 1).kind == WITHHELD
    assert readable(KIOSK, KEY, 1).body == KEY.body
    for fact in (LAYLA, NOTE, BADGE, IN):
        withheld = readable(KIOSK, fact, 7)
        assert (withheld.kind, withheld.seq) == (WITHHELD, 7)
        assert not withheld.personal
        assert not withheld.body
        assert "r1" not in (withheld.registration_id, withheld.fact_id)
        assert withheld.station_at != fact.station_at


def test_a_fact_of_tomorrow_is_withheld_from_who_holds_parts() -> None:
    fact = MAKE("photographed", "r1")
    assert readable(DESK, fact, 1).kind == "photographed"
    assert {readable(role, fact, 1).kind for role in (DOOR, KIOSK)} == {WITHHELD}


def test_who_holds_parts_writes_its_own_facts_of_its_own_work() -> None:
    assert may_write(DESK, "b", LAYLA)
    assert may_write(KIOSK, "a", IN)
    assert may_write(DOOR, "a", IN)
    assert not may_write(KIOSK, "b", IN)
    assert not may_write(DOOR, "a", LAYLA)
    assert not may_write(KIOSK, "a", MAKE(Kind.ERASED, "r1"))


def test_a_venues_hub_holds_everything_and_inherits_no_keys() -> None:
    assert holds_all(VENUE)
    assert not may_inherit(VENUE)
    assert may_inherit(DESK)
    assert VENUE not in ROLES
    assert readable(VENUE, NOTE, 1).kind == NOTE.kind
    assert may_write(VENUE, "another", NOTE)
