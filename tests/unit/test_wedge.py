"""The wedge tells scanners from hands by key times alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scan.keyboards import Key
from kiosk.scan.wedge import KeyKind, Limits, Step, Wedge

CODE = "K7QM-42X"


def keys_of(text: str) -> tuple[Key, ...]:
    return tuple(Key(character) for character in text)


def scan_of(step: Step) -> str:
    return text_of(step.burst.keys) if step.burst else ""


def text_of(keys: tuple[Key, ...]) -> str:
    return "".join(key.text for key in keys)


def press(wedge: Wedge, kind: KeyKind, text: str, at: int) -> Step:
    return wedge.press(kind, Key(text) if kind is KeyKind.CHARACTER else None, at)


def type_text(wedge: Wedge, text: str, gap_ms: int, start_ms: int = 1000) -> tuple[list[Step], int]:
    """Press the keys of a text and return what came of each, and the time of the last one."""
    steps, at = [], start_ms
    for character in text:
        steps.append(press(wedge, KeyKind.CHARACTER, character, at))
        at += gap_ms
    return steps, at - gap_ms


@pytest.mark.parametrize("gap_ms", [0, 1, 5, 20, 45])
def test_a_fast_run_with_enter_is_a_scan_and_types_nothing(gap_ms: int) -> None:
    wedge = Wedge()
    steps, at = type_text(wedge, CODE, gap_ms)
    assert all(step == Step() for step in steps)
    end = press(wedge, KeyKind.ENTER, "", at + gap_ms)
    assert (scan_of(end), end.typed, end.passes) == (CODE, (), False)
    assert end.burst is not None
    assert (end.burst.end, end.burst.gap_ms) == (KeyKind.ENTER, gap_ms)
    assert not wedge.is_holding


@pytest.mark.parametrize("gap_ms", [80, 150])
def test_hands_are_typed_in_order_and_enter_passes(gap_ms: int) -> None:
    wedge = Wedge()
    steps, at = type_text(wedge, "Mansouri", gap_ms)
    enter = press(wedge, KeyKind.ENTER, "", at + gap_ms)
    assert "".join(text_of(step.typed) for step in [*steps, enter]) == "Mansouri"
    assert enter.passes
    assert not enter.burst


def test_a_short_run_is_typed() -> None:
    wedge = Wedge()
    _, at = type_text(wedge, "홍길동", 5)
    assert press(wedge, KeyKind.ENTER, "", at + 5) == Step(typed=keys_of("홍길동"), passes=True)


def test_a_short_code_is_a_scan_when_it_is_twice_as_fast() -> None:
    for gap_ms, is_scan in ((5, True), (25, True), (30, False)):
        wedge = Wedge()
        _, at = type_text(wedge, "TCK9", gap_ms)
        assert bool(scan_of(press(wedge, KeyKind.ENTER, "", at + gap_ms))) is is_scan


def test_a_pause_lets_held_characters_go_and_the_burst_takes_them_back() -> None:
    wedge = Wedge()
    type_text(wedge, "K7Q", 5, start_ms=1000)
    assert text_of(wedge.pause().typed) == "K7Q"
    _, at = type_text(wedge, "M-42X", 5, start_ms=1070)
    end = press(wedge, KeyKind.ENTER, "", at + 5)
    assert (scan_of(end), end.take_back) == (CODE.replace("-42X", "M-42X").replace("K7QM", "K7Q"), 3)


def test_a_gap_too_long_ends_the_run() -> None:
    for text, gap_ms, is_over in (("abc", 251, True), ("abc", 101, False), ("a", 101, True)):
        wedge = Wedge()
        _, at = type_text(wedge, text, 5)
        step = press(wedge, KeyKind.CHARACTER, "d", at + gap_ms)
        assert step.typed == (keys_of(text) if is_over else ())


@pytest.mark.parametrize("place", range(2, 8))
@pytest.mark.parametrize("is_told", [True, False])
def test_a_scanner_that_stalls_inside_a_code_is_still_one_scan(place: int, is_told: bool) -> None:
    wedge = Wedge()
    _, at = type_text(wedge, CODE[:place], 5)
    typed = wedge.pause().typed if is_told else ()
    _, at = type_text(wedge, CODE[place:], 5, start_ms=at + 240)
    end = press(wedge, KeyKind.ENTER, "", at + 240)
    assert (scan_of(end), end.take_back) == (CODE, len(typed))


def test_a_long_code_that_stalls_often_and_sends_no_enter_is_one_scan() -> None:
    wedge, text, at = Wedge(), "M1" + "A7KX" * 10, 1000
    for start in range(0, len(text), 3):
        _, at = type_text(wedge, text[start : start + 3], 5, start_ms=at + 200)
        wedge.pause()
    assert scan_of(wedge.pause()) == text


def test_hands_after_a_scan_without_enter_are_not_the_scan() -> None:
    wedge, text = Wedge(), "Mansouri"
    _, at = type_text(wedge, CODE, 5)
    steps, _ = type_text(wedge, text, 120, start_ms=at + 260)
    typed = "".join(text_of(step.typed) for step in [*steps, wedge.pause()])
    assert [scan_of(step) for step in steps if step.burst] == [CODE]
    assert typed == text


def test_quick_hands_that_roll_over_keys_and_rest_are_hands() -> None:
    wedge, at, typed, scans = Wedge(), 1000, "", []
    for part in ("th", "e ", "qu", "ic", "k", " b", "ro", "wn"):
        steps, at = type_text(wedge, part, 40, start_ms=at + 160)
        steps.append(wedge.pause())
        typed += "".join(text_of(step.typed) for step in steps)
        scans += [scan_of(step) for step in steps if step.burst]
    assert (typed, scans) == ("the quick brown", [])


def test_line_feed_after_carriage_return_is_swallowed_but_not_a_later_enter() -> None:
    wedge = Wedge()
    _, at = type_text(wedge, CODE, 5)
    press(wedge, KeyKind.ENTER, "", at)
    assert press(wedge, KeyKind.ENTER, "", at + 5) == Step()
    assert press(wedge, KeyKind.ENTER, "", at + 500).passes


def test_two_scans_at_once_are_two() -> None:
    wedge = Wedge()
    scans, at = [], 1000
    for _ in range(2):
        _, at = type_text(wedge, CODE, 2, start_ms=at)
        scans.append(scan_of(press(wedge, KeyKind.ENTER, "", at + 2)))
        at += 4
    assert scans == [CODE, CODE]


def test_another_key_gives_up_the_run() -> None:
    wedge = Wedge()
    type_text(wedge, "abcdef", 5)
    assert press(wedge, KeyKind.OTHER, "", 1100) == Step(typed=keys_of("abcdef"), passes=True)


def test_a_slow_median_is_hands_even_with_enter_close() -> None:
    wedge = Wedge(Limits(median_gap_ms=30))
    steps, at = type_text(wedge, "abcdefgh", 60)
    enter = press(wedge, KeyKind.ENTER, "", at + 5)
    assert not enter.burst
    assert "".join(text_of(step.typed) for step in [*steps, enter]) == "abcdefgh"


def test_without_a_suffix_silence_ends_the_scan() -> None:
    wedge = Wedge()
    _, at = type_text(wedge, CODE, 5)
    wait = wedge.pause()
    assert (wait.wait_ms, wait.typed, wait.burst) == (195, (), None)
    end = wedge.pause()
    assert scan_of(end) == CODE
    assert end.burst is not None
    assert end.burst.end is None
    # The Enter of a slow scanner belongs to the scan that is already told.
    assert press(wedge, KeyKind.ENTER, "", at + 150) == Step()


def test_a_burst_that_goes_on_while_its_silence_is_awaited_is_one_scan() -> None:
    wedge = Wedge()
    _, at = type_text(wedge, "K7QM-4", 5)
    wedge.pause()
    type_text(wedge, "2X", 5, start_ms=at + 90)
    wedge.pause()
    assert scan_of(wedge.pause()) == CODE


def test_two_scans_without_a_suffix_are_two_even_when_no_pause_was_told() -> None:
    wedge = Wedge()
    _, at = type_text(wedge, CODE, 5)
    first = press(wedge, KeyKind.CHARACTER, "A", at + 251)
    assert scan_of(first) == CODE
    type_text(wedge, "CDEFGH", 5, start_ms=at + 256)
    wedge.pause()
    assert scan_of(wedge.pause()) == "ACDEFGH"


def test_a_scanner_known_to_send_nothing_at_the_end_is_answered_sooner() -> None:
    wedge = Wedge(Limits(silence_ms=100))
    _, at = type_text(wedge, CODE, 5)
    assert wedge.pause().wait_ms == 45
    assert scan_of(press(wedge, KeyKind.CHARACTER, "A", at + 101)) == CODE


def test_a_prefix_makes_a_short_code_a_scan() -> None:
    wedge = Wedge(Limits(prefix="~"))
    type_text(wedge, "~42", 5)
    assert scan_of(press(wedge, KeyKind.TAB, "", 1030)) == "~42"
    type_text(wedge, CODE, 5, start_ms=2000)
    assert scan_of(press(wedge, KeyKind.ENTER, "", 2040)) == CODE


def test_the_lines_of_a_contact_card_are_one_scan() -> None:
    wedge, at, scans = Wedge(), 1000, []
    for line in ("BEGIN:VCARD", "VERSION:3.0", "N:Ng;A", "END:VCARD"):
        _, at = type_text(wedge, line, 2, start_ms=at + 2)
        at += 2
        scans.append(scan_of(press(wedge, KeyKind.ENTER, "", at)))
    assert scans == ["", "", "", "BEGIN:VCARD\nVERSION:3.0\nN:Ng;A\nEND:VCARD"]


@given(st.lists(st.tuples(st.sampled_from("abc- \n"), st.integers(0, 300), st.booleans()), max_size=60))
def test_no_character_is_lost_doubled_or_reordered(keys: list[tuple[str, int, bool]]) -> None:
    wedge, at, box, scanned, pressed = Wedge(), 1000, "", "", ""
    for text, gap_ms, is_paused in keys:
        at += gap_ms
        steps = [wedge.pause()] if is_paused else []
        kind = KeyKind.ENTER if text == "\n" else KeyKind.CHARACTER
        steps.append(press(wedge, kind, "" if text == "\n" else text, at))
        pressed += "" if text == "\n" else text
        for step in steps:
            box += text_of(step.typed)
            box = box[: len(box) - step.take_back]
            if step.burst:
                box, scanned = "", scanned + box + scan_of(step)
    for step in (wedge.pause(), wedge.pause()):
        box += text_of(step.typed)
        box = box[: len(box) - step.take_back]
        if step.burst:
            box, scanned = "", scanned + box + scan_of(step)
    assert scanned + box == pressed
