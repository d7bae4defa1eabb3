"""Conflicts: what two places did apart, until a person looked or it is gone."""

from kiosk.domain.conflicts import Conflict, ConflictKind, conflicts
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import StationId
from tests.builders import Facts


def kinds(*facts: Fact) -> list[ConflictKind]:
    return [one.kind for one in conflicts(facts)]


def only(*facts: Fact) -> Conflict:
    (one,) = conflicts(facts)
    return one


def edit(make: Facts, base: Fact, **values: str) -> Fact:
    return make(
        Kind.EDITED,
        body={"set": {}, "base": dict.fromkeys(values, base.fact_id)},
        personal={"set": values},
    )


def test_two_check_ins_of_one_day_are_told_with_both_places_until_one_is_undone() -> None:
    here, there = Facts("here"), Facts("there")
    start, first, second = here.registered(), here.checked_in(), there.checked_in()
    found = only(start, first, second)
    assert (found.kind, found.holds.station_id, found.other.station_id) == ("twice_in", "here", "there")
    assert found.concerns(StationId("there"))
    assert not found.concerns(StationId("elsewhere"))
    undone = here(Kind.CHECK_IN_UNDONE, body={"undoes": first.fact_id})
    assert kinds(start, first, second, undone) == []
    assert kinds(start, first) == []


def test_edits_of_one_field_made_apart_are_told_and_a_further_edit_settles_them() -> None:
    here, there = Facts("here"), Facts("there")
    start = here.registered(organisation="Cedar")
    mine, theirs = edit(here, start, organisation="Cedar Institute"), edit(there, start, organisation="CEDAR")
    found = only(start, mine, theirs)
    assert (found.kind, found.field_name) == ("edited_apart", "organisation")
    assert (found.holds.text, found.other.text) == ("CEDAR", "Cedar Institute")
    assert (found.holds.station_id, found.other.station_id) == ("there", "here")
    assert kinds(start, mine, theirs, edit(here, theirs, organisation="Cedar Institute")) == []


def test_equal_edits_edits_of_empty_fields_and_of_different_fields_are_no_conflict() -> None:
    here, there = Facts("here"), Facts("there")
    start = here.registered(organisation="Cedar")
    mine = edit(here, start, organisation="CEDAR", city="Gwangju")
    assert (
        kinds(start, mine, edit(there, start, organisation="CEDAR"), edit(there, start, job_title="Head"))
        == []
    )


def test_what_a_file_has_against_what_was_changed_here_is_told() -> None:
    here = Facts("here")
    start = here.registered(organisation="Cedar")
    mine = edit(here, start, organisation="Cedar Institute")
    body = {"source": "import", "set": {}, "base": {}, "kept": {"state": "paid"}}
    again = here(Kind.EDITED, body=body, personal={"set": {}, "kept": {"organisation": "Zeder"}})
    found = only(start, mine, again)
    assert (found.kind, found.holds.text, found.other.text) == ("file_differs", "Cedar Institute", "Zeder")
    settled = here(Kind.EDITED, body=body, personal={"set": {}, "kept": {"organisation": "Cedar Institute"}})
    assert kinds(start, mine, settled) == []


def test_two_valid_badges_are_told_until_one_is_void() -> None:
    here, there = Facts("here"), Facts("there")
    start = here.registered()
    one = here(Kind.BADGE_ISSUED, body={"badge_id": "b1", "number": "HH-1"}, personal={"token": "T1"})
    two = there(Kind.BADGE_ISSUED, body={"badge_id": "b2", "number": "TT-1"}, personal={"token": "T2"})
    found = only(start, one, two)
    assert (found.kind, found.holds.text, found.other.text) == ("two_badges", "HH-1", "TT-1")
    assert kinds(start, one, two, here(Kind.BADGE_VOIDED, body={"badge_id": "b1", "reason": "x"})) == []


def test_what_was_looked_at_is_not_told_again_and_of_who_was_erased_no_value_is() -> None:
    here, there = Facts("here"), Facts("there")
    start = here.registered(organisation="Cedar")
    facts = (
        start,
        here.checked_in(),
        there.checked_in(),
        edit(here, start, organisation="A"),
        edit(there, start, organisation="B"),
    )
    assert sorted(kinds(*facts)) == ["edited_apart", "twice_in"]
    looked = [here(Kind.LOOKED_AT, body={"about": one.other.key}) for one in conflicts(facts)]
    assert kinds(*facts, *looked) == []
    assert kinds(*facts, here(Kind.ERASED)) == ["twice_in"]


def passed_on(make: Facts, new_id: str) -> Fact:
    return make(Kind.REPLACED, body={"by": new_id})


def test_a_place_that_passed_to_two_people_is_told_until_one_is_taken_back() -> None:
    here, there = Facts("here"), Facts("there")
    start, first, second = here.registered(), passed_on(here, "r2"), passed_on(there, "r3")
    found = only(start, first, second)
    assert (found.kind, found.holds.station_id, found.other.station_id) == ("given_twice", "here", "there")
    assert (found.holds.text, found.other.text) == ("r2", "r3")
    assert kinds(start, first, passed_on(there, "r2")) == []
    back = here(Kind.WITHDRAWN, body={"undoes": first.fact_id, "what": "replaced"})
    assert kinds(start, first, second, back) == []
    seen = here(Kind.LOOKED_AT, body={"about": second.fact_id})
    assert kinds(start, first, second, seen) == []
