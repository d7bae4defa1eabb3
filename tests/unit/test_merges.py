"""What stands of the edits once merges were taken back."""

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.merges import standing
from kiosk.domain.projection import project
from tests.builders import Facts


def edit(make: Facts, text: str, base: Fact | None = None, **more: str) -> Fact:
    body = {"source": "desk", "set": {}, "base": {"organisation": base.fact_id} if base else {}, **more}
    return make(Kind.EDITED, "r1", body, {"set": {"organisation": text}})


def test_without_a_merge_taken_back_everything_stands() -> None:
    make = Facts()
    facts = [make.registered(), edit(make, "merged", merge="m"), make.checked_in()]
    assert standing(facts) is facts


def test_an_edit_on_top_of_a_merge_stands_on_what_the_merge_wrote_over() -> None:
    make = Facts()
    first = make.registered(organisation="a")
    merged = edit(make, "b", first, merge="m")
    again = edit(make, "c", merged, merge="n")
    mine = edit(make, "mine", again)
    back = [edit(make, "b", mine, unmerges="n"), edit(make, "a", mine, unmerges="m")]
    facts = [first, merged, again, make.checked_in(), mine, *back]
    stands = standing(facts)
    assert [fact.fact_id for fact in stands] == [first.fact_id, facts[3].fact_id, mine.fact_id]
    assert stands[-1].body["base"] == {"organisation": first.fact_id}
    (person,) = project(facts)
    assert person.registrations[0].organisation == "mine"
    assert person.notes == ()


def test_a_merge_into_an_empty_field_leaves_it_empty_and_a_base_that_was_nothing_is_none() -> None:
    make = Facts()
    merged = edit(make, "b", merge="m")
    facts = [make.registered(), merged, edit(make, "mine", merged), edit(make, "", unmerges="m")]
    assert standing(facts)[-1].body["base"] == {}
    (person,) = project([facts[0], merged, facts[3]])
    assert person.registrations[0].organisation == ""


def test_a_merge_of_somebody_else_is_not_touched() -> None:
    make = Facts()
    other = make(Kind.EDITED, "r2", {"set": {}, "merge": "m"}, {"set": {"organisation": "b"}})
    facts = [make.registered(), make.registered("r2"), other, edit(make, "", unmerges="m")]
    assert other in standing(facts)
