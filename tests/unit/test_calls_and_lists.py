"""Calls for help among other facts, protection of a merged person, lists, and instants that no calendar has."""

from datetime import datetime, timedelta, timezone

import pytest

from kiosk.domain.errors import RemoteFault
from kiosk.domain.facts import Kind
from kiosk.domain.help_call import help_calls
from kiosk.domain.projection import project
from kiosk.domain.shown import listed
from kiosk.protocol.messages import FactMessage, from_message
from tests.builders import NOW, Facts, registration


def test_facts_of_other_kinds_are_no_calls_and_the_first_who_goes_goes() -> None:
    one, two = Facts("one"), Facts("two")
    call = one(Kind.HELP_ASKED, "", {"number": "H 27"})
    spare = one(Kind.SPARE_MADE, "", {"badge_id": "b", "number": "n"})
    taken = [make(Kind.HELP_TAKEN, "", {"about": call.fact_id}) for make in (two, one)]
    (told,) = help_calls([spare, call, *taken])
    assert (told.number, told.taken_by, told.is_open) == ("H 27", "two", False)
    assert help_calls([call])[0].is_open


def test_one_protected_registration_protects_the_person() -> None:
    make = Facts()
    facts = [
        make.registered("r1", protected="yes"),
        make.registered("r2"),
        make(Kind.MERGED, "r1", {"with": "r2"}),
    ]
    (person,) = project(facts)
    assert [one.protected for one in person.registrations] == [True, True]


def test_only_a_lead_has_protected_people_on_a_list() -> None:
    people = [registration("r1"), registration("r2", protected=True)]
    assert [one.registration_id for one in listed(people, is_lead=False)] == ["r1"]
    assert len(list(listed(people, is_lead=True))) == 2


def test_an_instant_beyond_the_calendar_is_refused_in_words() -> None:
    beyond = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))
    message = FactMessage(
        fact_id="f",
        station_id="s",
        station_seq=1,
        station_at=beyond,
        happened_at=NOW,
        actor_id=None,
        kind="note_added",
        registration_id="r1",
        body={},
        personal={},
    )
    with pytest.raises(RemoteFault, match="no possible time"):
        from_message(message)
