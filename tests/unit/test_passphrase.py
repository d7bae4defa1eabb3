"""The recovery passphrase: made by chance, typed as people type, and nothing else is taken for one."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import OperatorError
from kiosk.domain.passphrase import WORDS, make_passphrase, normal_passphrase


@given(st.integers())
def test_what_was_made_is_typed_in_any_case_and_with_hyphens(seed: int) -> None:
    made = make_passphrase(random.Random(seed).choice)
    assert len(made.split()) == WORDS
    assert normal_passphrase(made) == made
    assert normal_passphrase(f"  {made.upper().replace(' ', '-')}\n") == made


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "has 6 words"),
        ("bada fego", "has 6 words"),
        ("bada fego correct", "Word 3"),
        ("bada " * 7, "has 6 words"),
    ],
)
def test_what_can_be_none_is_told_before_anything_is_tried(text: str, sentence: str) -> None:
    with pytest.raises(OperatorError, match=sentence):
        normal_passphrase(text)
