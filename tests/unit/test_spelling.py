"""Correcting one's own name: letters and accents, never another person."""

import pytest

from kiosk.domain.spelling import LONGEST, is_name, letters_changed, within_limits


@pytest.mark.parametrize(
    ("before", "after", "count"),
    [
        ("Layla Mansouri", "Leyla Mansouri", 1),
        ("Layla Mansouri", "layla  MANSOURI", 0),
        ("Tomas Iriarte", "Tomás Iriarte", 0),
        ("Jean Pierre", "Jean-Pierre", 0),
        ("Layla Mansouri", "Rosa Mansouri", 4),
        ("홍길동", "홍길둥", 1),
        ("홍길동", "김철수", 8),
        ("กำธร", "กาธร", 1),
        ("", "Bo", 2),
    ],
)
def test_letters_count_and_not_case_accents_or_what_stands_between(
    before: str, after: str, count: int
) -> None:
    assert letters_changed(before, after) == count
    assert letters_changed(after, before) == count


@pytest.mark.parametrize("text", ["Layla", "O'Brien-Smith Jr.", "ليلى", "홍길동", "กำธร"])
def test_a_name_is_letters_and_what_stands_between(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize("text", ["", "   ", "R2D2", "a@b", "-", "x" * (LONGEST + 1), "Layla\nM", "홍길ㄷ"])
def test_what_is_no_name_is_not_taken(text: str) -> None:
    assert not is_name(text)


def test_no_more_letters_than_the_event_allows() -> None:
    assert within_limits("Layla", "Leila", 2)
    assert not within_limits("Layla", "Leila", 1)
    assert not within_limits("Layla", "", 9)


@pytest.mark.parametrize(
    ("before", "after", "is_taken"),
    [
        ("홍길동", "홍길둥", True),
        ("홍길동", "홍갈둥", True),
        ("李小龙", "李小龍", True),
        ("李小龙", "王大明", False),
        ("U Ba", "U Be", True),
        ("U Ba", "O Ko", False),
        ("O", "U", True),
    ],
)
def test_a_short_name_is_not_exchanged_by_few_letters(before: str, after: str, is_taken: bool) -> None:
    assert within_limits(before, after, 3) is is_taken
