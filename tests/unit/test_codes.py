"""Our codes: what one kind accepts, no other does, and one wrong character is noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes import (
    ALPHABET,
    BODY_LENGTH,
    TOKEN_BODY_LENGTH,
    CodeKind,
    code_kind,
    is_damaged_code,
    make_badge_number,
    make_badge_token,
    make_booking_code,
    normal,
)

bodies = st.text(ALPHABET, min_size=BODY_LENGTH, max_size=BODY_LENGTH)
token_bodies = st.text(ALPHABET, min_size=TOKEN_BODY_LENGTH, max_size=TOKEN_BODY_LENGTH)


@given(bodies)
def test_a_booking_code_is_never_a_badge_number(body: str) -> None:
    assert code_kind(make_booking_code(body)) is CodeKind.BOOKING


@given(st.text(ALPHABET, min_size=2, max_size=2), st.integers(0, 809_999))
def test_a_badge_number_starts_with_the_station_and_is_never_a_booking_code(prefix: str, count: int) -> None:
    number = make_badge_number(prefix, count)
    assert number.startswith(prefix)
    assert code_kind(number) is CodeKind.BADGE_NUMBER


def test_the_badges_of_a_station_have_different_numbers() -> None:
    assert len({make_badge_number("K7", count) for count in range(5_000)}) == 5_000


@given(token_bodies)
def test_a_badge_token_is_only_a_badge_token(body: str) -> None:
    assert code_kind(make_badge_token(body)) is CodeKind.BADGE_TOKEN


@given(bodies, st.integers(0, BODY_LENGTH), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(body: str, at: int, wrong: str) -> None:
    code = normal(make_booking_code(body))
    garbled = code[:at] + wrong + code[at + 1 :]
    assert (code_kind(garbled) is CodeKind.BOOKING) == (garbled == code)


@pytest.mark.parametrize("typed", ["k7qm42", "  ", "", "0000-000", "B", "BB", "B" * 22, "ALPHABETSOUP"])
def test_other_texts_are_none_of_ours(typed: str) -> None:
    assert code_kind(typed) is None


def test_case_blanks_and_hyphens_do_not_matter() -> None:
    code = make_booking_code("K7QM42")
    assert code_kind(f" {code.lower().replace('-', ' ')} ") is CodeKind.BOOKING


BODIES = st.text(ALPHABET, min_size=6, max_size=6)


@given(BODIES, st.integers(0, 5))
def test_swapped_neighbours_are_a_damaged_code(body: str, place: int) -> None:
    code = normal(make_booking_code(body))
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    shown = f"{swapped[:4]}-{swapped[4:]}"
    assert is_damaged_code(shown) is (code_kind(swapped) is None and not swapped.isdigit())
    assert not is_damaged_code(make_booking_code(body))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Jean-Luc",
        "Park Jae",
        "holland",
        "EXT-1099",
        "2029-555",
        "4006381333931",
        "A-1B2C3D4",
        "가나다라-마바사",
    ],
)
def test_words_and_numbers_are_no_damaged_codes(text: str) -> None:
    assert not is_damaged_code(text)


@pytest.mark.parametrize("text", ["K7QM-4ZO", "K7QM-4O2", "K7QM42A", "K7Q-42A"])
def test_a_code_with_a_wrong_character_is_damaged(text: str) -> None:
    assert is_damaged_code(text)


def test_a_damaged_badge_token_is_told() -> None:
    token = make_badge_token("A" * 20)
    assert is_damaged_code(token[:5] + "C" + token[6:])
    assert is_damaged_code(token[:-1])
    assert not is_damaged_code(token)
    assert not is_damaged_code("B" + "0" * 21)
