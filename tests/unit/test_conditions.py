"""Conditions: what holds for whom, and what is no condition."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.conditions import ConditionError, compared, parse_condition

FIELDS = frozenset({"photo", "category", "note", "access_needs"})
PERSON = {"photo": "no", "category": "press", "note": "", "access_needs": "Wheelchair; interpretation"}


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("photo == 'no'", True),
        ("photo != 'no'", False),
        ('photo == "no" and category == "press"', True),
        ("photo == 'yes' or category == 'press'", True),
        ("not photo == 'yes'", True),
        ("not (photo == 'no' or category == 'press')", False),
        ("category in ('staff', 'press')", True),
        ("category in ('staff',)", False),
        ("access_needs has 'wheelchair'", True),
        ("access_needs has 'lift'", False),
        ("note", False),
        ("access_needs", True),
        ("photo == 'yes' and category == 'press' or access_needs has 'interpretation'", True),
        ("note == ''", True),
    ],
)
def test_a_condition_holds(text: str, holds: bool) -> None:
    assert parse_condition(text, FIELDS).holds(PERSON) is holds


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("", 1),
        ("phto == 'no'", 1),
        ("photo = 'no'", 7),
        ("photo == no", 10),
        ("photo == 'no' extra", 15),
        ("(photo == 'no'", 15),
        ("category in 'press'", 13),
        ("photo == 'no' and", 18),
        ("__import__('os')", 1),
        ("photo == 'no", 10),
    ],
)
def test_what_is_no_condition_says_where(text: str, column: int) -> None:
    with pytest.raises(ConditionError) as caught:
        parse_condition(text, FIELDS)
    assert caught.value.column == column


def test_deep_nesting_and_length_are_refused() -> None:
    with pytest.raises(ConditionError, match="nested"):
        parse_condition("not " * 60 + "photo", FIELDS)
    with pytest.raises(ConditionError):
        parse_condition(" or ".join(["photo"] * 300), FIELDS)


@given(st.text(max_size=60))
def test_no_text_breaks_the_parser(text: str) -> None:
    with contextlib.suppress(ConditionError):
        assert parse_condition(text, FIELDS).holds(PERSON) in (True, False)


def test_what_is_compared_can_be_listed_to_find_words_that_never_occur() -> None:
    text = (
        "not (photo == 'no' or category in ('press', 'staff')) and state != 'paid' and note has 'x' and email"
    )
    found = compared(parse_condition(text, FIELDS | {"state", "email"}))
    assert list(found) == [("photo", "no"), ("category", "press"), ("category", "staff"), ("state", "paid")]
