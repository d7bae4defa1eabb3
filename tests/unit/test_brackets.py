"""Brackets in names of two directions, held against the reordering of unicode-bidi (Rust, through python-bidi)."""

import pytest
from bidi import get_display
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.badge.brackets import bracket_pairs
from kiosk.badge.runs import clean, levels, visual_runs

WRITTEN = st.text(alphabet="abאבعل12 ()[]{}-,.", min_size=1, max_size=14).map(clean).filter(bool)


def in_sight(text: str) -> str:
    """Return the characters from left to right, as `levels` has them; none is mirrored."""
    order, level = list(range(len(text))), levels(text)
    for turn in range(max(level), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and level[order[end]] >= turn:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return "".join(text[at] for at in order)


@given(WRITTEN)
@example("محمد (John) علي")
@example("דוד (Tel Aviv) כהן")
@example("John (محمد) Smith")
@example("محمد [علي (John)] 12")
@example("دار) نشر (John")
def test_every_character_stands_where_another_implementation_puts_it(text: str) -> None:
    assert in_sight(text) == get_display(text)


def test_the_brackets_of_a_latin_word_in_an_arabic_name_open_to_the_right() -> None:
    runs = visual_runs("محمد (John) علي", lambda _cluster, _before: 0)
    assert [(run.text, run.is_rtl) for run in runs] == [(") علي", True), ("John", False), ("محمد (", True)]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("a(b)c", [(1, 3)]),
        ("(a[b)c]", [(0, 4)]),
        ("（가）", [(0, 2)]),
        ("«a»", []),
        (")(", []),
        ("(" * 64 + ")" * 64, []),
    ],
)
def test_pairs_are_those_of_the_standard(text: str, pairs: list[tuple[int, int]]) -> None:
    assert bracket_pairs(text) == pairs
