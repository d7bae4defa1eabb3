"""What is told of a person's past: each change once, from what to what."""

from kiosk.domain.facts import Kind
from kiosk.domain.history import Change, history
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
    assert (told[1].detail, told[2].detail, told[3].detail) == ("desk", "2019-09-30", "at ten")


def test_a_payment_is_told_with_amount_and_receipt() -> None:
    facts = Facts()
    paid = facts(Kind.PAYMENT_NOTED, body={"amount": "50000 KRW"}, personal={"receipt": "R-17"})
    erased = facts(Kind.PAYMENT_NOTED, body={"amount": "50000 KRW"})
    told = history([facts.registered(), paid, erased])
    assert [one.detail for one in told[1:]] == ["50000 KRW · R-17", "50000 KRW"]
