"""The wedge tells scanners from hands by key times alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scan.wedge import KeyKind, Limits, Step, Wedge

CODE = "K7QM-42X"


def type_text(wedge: Wedge, text: str, gap_ms: int, start_ms: int = 1000) -> tuple[list[Step], int]:
    """Press the keys of a text and return what came of each, and the time of the last one."""
    steps, at = [], start_ms
    for character in text:
        steps.append(wedge.press(KeyKind.CHARACTER, character, at))
        at += gap_ms
    return steps, at - gap_ms


@pytest.mark.parametrize("gap_ms", [0, 1, 5, 20, 30])
def test_a_fast_run_with_enter_is_a_scan_and_types_nothing(gap_ms: int) -> None:
    wedge = Wedge()
    steps, at = type_text(wedge, CODE, gap_ms)
    assert all(step == Step() for step in steps)
    assert wedge.press(KeyKind.SUFFIX, "", at + gap_ms) == Step(scan=CODE)
    assert not wedge.is_holding


@pytest.mark.parametrize("gap_ms", [80, 150])
def test_hands_are_typed_in_order_and_enter_passes(gap_ms: int) -> None:
    wedge = Wedge()
    steps, at = type_text(wedge, "Mansouri", gap_ms)
    enter = wedge.press(KeyKind.SUFFIX, "", at + gap_ms)
    assert "".join(step.typed for step in [*steps, enter]) == "Mansouri"
    assert enter.passes
    assert not enter.scan


def test_a_short_run_is_typed() -> None:
    wedge = Wedge()
    _, at = type_text(wedge, "홍길동", 5)
    assert wedge.press(KeyKind.SUFFIX, "", at + 5) == Step(typed="홍길동", passes=True)


def test_a_pause_lets_held_characters_go_and_the_burst_takes_them_back() -> None:
    wedge = Wedge()
    type_text(wedge, "K7Q", 5, start_ms=1000)
    assert wedge.pause().typed == "K7Q"
    _, at = type_text(wedge, "M-42X", 5, start_ms=1070)
    assert wedge.press(KeyKind.SUFFIX, "", at + 5) == Step(scan=CODE, take_back=3)


def test_a_gap_too_long_ends_the_burst() -> None:
    wedge = Wedge()
    type_text(wedge, "abc", 5, start_ms=1000)
    assert wedge.press(KeyKind.CHARACTER, "d", 1000 + 10 + 101).typed == "abc"


def test_line_feed_after_carriage_return_is_swallowed_but_not_a_later_enter() -> None:
    wedge = Wedge()
    _, at = type_text(wedge, CODE, 5)
    wedge.press(KeyKind.SUFFIX, "", at)
    assert wedge.press(KeyKind.SUFFIX, "", at + 5) == Step()
    assert wedge.press(KeyKind.SUFFIX, "", at + 500).passes


def test_two_scans_at_once_are_two() -> None:
    wedge = Wedge()
    scans, at = [], 1000
    for _ in range(2):
        _, at = type_text(wedge, CODE, 2, start_ms=at)
        scans.append(wedge.press(KeyKind.SUFFIX, "", at + 2).scan)
        at += 4
    assert scans == [CODE, CODE]


def test_another_key_gives_up_the_run() -> None:
    wedge = Wedge()
    type_text(wedge, "abcdef", 5)
    assert wedge.press(KeyKind.OTHER, "", 1100) == Step(typed="abcdef", passes=True)


def test_a_slow_median_is_hands_even_with_enter_close() -> None:
    wedge = Wedge(Limits(median_gap_ms=30))
    steps, at = type_text(wedge, "abcdefgh", 60)
    enter = wedge.press(KeyKind.SUFFIX, "", at + 5)
    assert not enter.scan
    assert "".join(step.typed for step in [*steps, enter]) == "abcdefgh"


@given(st.lists(st.tuples(st.sampled_from("abc- \n"), st.integers(0, 300), st.booleans()), max_size=60))
def test_no_character_is_lost_doubled_or_reordered(keys: list[tuple[str, int, bool]]) -> None:
    wedge, at, box, scanned, pressed = Wedge(), 1000, "", "", ""
    for text, gap_ms, is_paused in keys:
        at += gap_ms
        steps = [wedge.pause()] if is_paused else []
        kind = KeyKind.SUFFIX if text == "\n" else KeyKind.CHARACTER
        steps.append(wedge.press(kind, "" if text == "\n" else text, at))
        pressed += "" if text == "\n" else text
        for step in steps:
            box = box[: len(box) - step.take_back] + step.typed
            if step.scan:
                box, scanned = "", scanned + box + step.scan
    box += wedge.pause().typed
    assert scanned + box == pressed
