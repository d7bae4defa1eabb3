"""Scans by real key presses on a real X server: every layout, whatever has the focus, however fast."""

from collections.abc import Iterator

import pytest

from tests.x11.session import KEYBOARDS, PROGRAMS, XDesk, codes_of, display, missing, open_desk

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(bool(missing(PROGRAMS)), reason=missing(PROGRAMS) or "all installed"),
]
BOOKING, TICKET = "K7QM-42X", "M1" + "AB2CD7EF3GH4IJ5KL6MNOPQRSTUVWXYZ" * 4 + "0"
FOREIGN = '{"i":[2,"https://a.example/B","aGVsbG8+Lw=="]}'


@pytest.fixture(scope="module")
def shared() -> Iterator[XDesk]:
    with display() as environment, open_desk(environment) as desk:
        yield desk


@pytest.fixture
def desk(shared: XDesk) -> Iterator[XDesk]:
    shared.layout("us")
    shared.rest(0.1)
    yield shared
    shared.layout("us")
    shared.press(["Escape"], 0)
    shared.rest(0.2)


@pytest.mark.parametrize("layout_id", KEYBOARDS.layouts)
def test_a_scan_is_read_under_every_layout(desk: XDesk, layout_id: str) -> None:
    desk.layout(layout_id)
    for text in (BOOKING, TICKET, FOREIGN):
        desk.scan(text)
        assert text in desk.scans(1)[0][:2]
    assert desk.rest() == []


@pytest.mark.parametrize("delay_ms", [0, 1, 5, 20])
def test_a_scan_is_read_at_every_speed(desk: XDesk, delay_ms: int) -> None:
    desk.scan(TICKET, delay_ms)
    assert desk.scans(1)[0][0] == TICKET


def test_two_scans_in_one_stroke_are_two_in_order(desk: XDesk) -> None:
    desk.press(codes_of("AAAA-AAA") + codes_of(BOOKING), 2)
    assert [one[0] for one in desk.scans(2)] == ["AAAA-AAA", BOOKING]


def test_caps_lock_changes_nothing(desk: XDesk) -> None:
    desk.press(["Caps_Lock"], 0)
    desk.scan("aBcDeF-123")
    desk.press(["Caps_Lock"], 0)
    assert "aBcDeF-123" in desk.scans(1)[0][:2]


@pytest.mark.parametrize("ends", [(), (23,), (36, 36)], ids=["nothing", "Tab", "Enter twice"])
def test_a_scan_ends_with_whatever_the_scanner_sends(desk: XDesk, ends: tuple[int, ...]) -> None:
    desk.scan(BOOKING, ends=ends)
    assert desk.scans(1)[0][0] == BOOKING
    assert [event for event in desk.rest() if "did" not in event] == []


@pytest.mark.parametrize("place", ["button", "menu", "stall"])
def test_a_scan_presses_nothing_whatever_has_the_focus(desk: XDesk, place: str) -> None:
    desk.tell(place)
    desk.scan("M1 bcd K7QM")
    assert desk.scans(1)[0][0] == "M1 bcd K7QM"
    assert not [event for event in desk.rest() if "chosen" in event or event.get("field")]


def test_a_scan_while_the_search_field_is_typed_in_leaves_nothing_there(desk: XDesk) -> None:
    desk.hands("kim")
    desk.rest()
    desk.scan(BOOKING)
    heard = [desk.wait_for(lambda event: "field" in event, "an empty field"), *desk.rest()]
    assert heard[0] == {"field": ""}
    assert [one["scan"][0] for one in heard if "scan" in one] == [BOOKING]


def test_hands_are_never_taken_for_a_scanner(desk: XDesk) -> None:
    for delay_ms in (80, 120):
        desk.hands("mansouri", delay_ms)
        heard = desk.rest()
        assert not [event for event in heard if "scan" in event]
        assert [event for event in heard if "field" in event][-1] == {"field": "mansouri"}
        desk.press(["Escape"], 0)
        desk.rest()


def test_hands_on_a_button_type_into_the_search_field_and_its_space_presses_it(desk: XDesk) -> None:
    desk.tell("button")
    desk.hands(" ")
    assert {"chosen": "button"} in desk.rest()
    desk.tell("button")
    desk.hands("ng")
    assert [event for event in desk.rest() if "field" in event][-1] == {"field": "ng"}


def test_a_layout_that_changes_in_between_is_noticed(desk: XDesk) -> None:
    for layout_id, typed in (("fr", 'qbc&é"'), ("us", "abc123"), ("de", "abc123")):
        desk.layout(layout_id)
        desk.scan("abc123")
        assert desk.scans(1)[0][0] == typed
