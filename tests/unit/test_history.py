"""What is told of a person's past: each change once, from what to what, and each thing with what it speaks of."""

from kiosk.domain.facts import Kind
from kiosk.domain.history import Change, history
from kiosk.domain.withdrawn import holding, reversible, withdrawn_ids
from tests.builders import Facts


def test_changes_are_told_from_what_to_what_and_repeats_are_not() -> None:
    facts = Facts()
    told = history(
        [
            facts.registered(name="Layla", city="Amman"),
            facts(
                Kind.EDITED,
                body={"source": "desk", "set": {}},
                personal={"set": {"name": "Leila", "city": "Amman"}},
            ),
            facts.checked_in(),
            facts(Kind.NOTE_ADDED, personal={"text": "at ten"}),
        ]
    )
    assert [one.what for one in told] == ["registered", "edited", "checked_in", "note_added"]
    assert told[0].changes == (Change("name", "", "Layla"), Change("city", "", "Amman"))
    assert told[1].changes == (Change("name", "Layla", "Leila"),)
    assert [dict(one.texts) for one in told[1:]] == [
        {"source": "desk"},
        {"place": "event", "day": "2019-09-30"},
        {"text": "at ten"},
    ]


def test_a_badge_is_told_by_its_number_and_an_undoing_knows_what_it_undoes() -> None:
    facts = Facts()
    entry = facts.checked_in()
    told = history(
        [
            facts.registered(),
            entry,
            facts(Kind.BADGE_ISSUED, body={"badge_id": "b", "number": "K7AA-001"}),
            facts(Kind.BADGE_PRINTED, body={"badge_id": "b"}),
            facts(Kind.BADGE_VOIDED, body={"badge_id": "of another release", "reason": "lost"}),
            facts(Kind.CHECK_IN_UNDONE, body={"undoes": entry.fact_id}),
        ]
    )
    assert [one.texts.get("number") for one in told[2:5]] == ["K7AA-001", "K7AA-001", None]
    assert told[5].undoes == told[1]


def test_what_was_taken_back_holds_no_more_and_the_newest_of_each_kind_can_be() -> None:
    facts = Facts()
    first, second = (facts(Kind.PAYMENT_NOTED, body={"amount": one}) for one in ("1 EUR", "2 EUR"))
    passed = facts(Kind.REPLACED, body={"by": "r2"})
    went_back = facts(Kind.REPLACED, body={"by": "r0", "back": True})
    told = [facts.registered(), first, second, passed]
    assert reversible(told) == (second, passed)
    undone = [facts(Kind.WITHDRAWN, body={"undoes": one.fact_id}) for one in (second, passed)]
    assert reversible([*told, *undone, went_back]) == (first,)
    assert withdrawn_ids([*told, *undone]) == {second.fact_id, passed.fact_id}
    assert holding([*told, *undone], [Kind.REPLACED]) == ()
