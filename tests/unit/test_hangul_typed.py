"""Hangul put together from single letters, as a keyboard of two sets does it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.hangul import letters
from kiosk.domain.hangul_typed import exchanged, is_hangul, typed

SYLLABLES = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=6)


def keyed(keys: str, text: str = "") -> str:
    for letter in keys:
        text = typed(text, letter)
    return text


@given(SYLLABLES)
def test_letters_one_after_the_other_make_the_name(name: str) -> None:
    assert keyed(letters(name)) == name
    assert keyed(letters(name), "Kim ") == f"Kim {name}"


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("ㅎㅗㅇㄱㅣㄹㄷㅗㅇ", "홍길동"),
        ("ㅎㅗㅇㄱ", "홍ㄱ"),
        ("ㄷㅏㄹㄱ", "닭"),
        ("ㄷㅏㄹㄱㅗ", "달고"),
        ("ㅇㅗㅏㄴ", "완"),
        ("ㅏㄱ", "ㅏㄱ"),
        ("ㄱㅏㄸㅏ", "가따"),
        ("ㄱㅏㅏ", "가ㅏ"),
    ],
)
def test_what_is_shown_while_it_is_typed(keys: str, shown: str) -> None:
    assert keyed(keys) == shown


def test_the_last_letter_is_exchanged() -> None:
    assert exchanged("가각", "ㄲ") == "가갂"
    assert exchanged("ㄱ", "ㄲ") == "ㄲ"
    assert exchanged("A 개", "ㅒ") == "A 걔"


def test_hangul_is_told_from_other_scripts() -> None:
    assert is_hangul("Kim ㄱ")
    assert not is_hangul("Kim 金")
