"""Hangul taken apart: letters, initials, keys."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.hangul import initials, keys_of_hangul, letters, letters_of_keys

SYLLABLES = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=5)


@given(SYLLABLES)
def test_the_letters_of_a_word_are_those_of_its_keys(word: str) -> None:
    assert letters(letters_of_keys(keys_of_hangul(word))) == letters(word)


@given(SYLLABLES)
def test_what_is_composed_begins_what_it_becomes(word: str) -> None:
    assert all(letters(word).startswith(letters(word[:end])) for end in range(len(word)))
    assert letters(unicodedata.normalize("NFD", word)) == letters(word)


@pytest.mark.parametrize(
    ("typed", "written"),
    [("ghdrlfehd", "홍길동"), ("muller", ""), ("k", ""), ("r", ""), ("gh", "호")],
)
def test_latin_keys_are_hangul_only_where_they_can_be(typed: str, written: str) -> None:
    assert letters_of_keys(typed) == letters(written)


@pytest.mark.parametrize("typed", ["rrrr", "rkkkk", "홍", "rkk1"])
def test_keys_that_make_no_syllables_are_no_hangul(typed: str) -> None:
    assert letters_of_keys(typed) == ""


def test_initials_letters_and_other_characters() -> None:
    assert initials("홍길동 Kim") == "ㅎㄱㄷ Kim"
    assert letters("값") == "ㄱㅏㅂㅅ"
    assert letters("ᄀ\u113c") == "ㄱ\u113c"  # an old letter has no modern one
