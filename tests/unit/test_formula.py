"""Text that a spreadsheet would run is written so that it does not, and comes back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.formula import guarded, unguarded


@pytest.mark.parametrize("text", ["=1+1", "+82 10", "-Zoë", "@home", "\tx", "\rx", "'Oumou", "''"])
def test_what_a_spreadsheet_would_run_is_guarded(text: str) -> None:
    assert guarded(text) == "'" + text


@pytest.mark.parametrize("text", ["", "Layla", "O'Brien", "1-2"])
def test_other_text_is_left_alone(text: str) -> None:
    assert guarded(text) == unguarded(text) == text


def test_an_apostrophe_before_a_plain_word_is_part_of_it() -> None:
    assert unguarded("'Oumou") == "'Oumou"


@given(st.text() | st.text("'=+-@\t\rA", max_size=4))
def test_what_was_guarded_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
