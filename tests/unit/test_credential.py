"""Decoding: what a device read becomes a credential or is unreadable; nothing breaks it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes import CodeKind, make_booking_code
from kiosk.domain.credential import LONGEST_TEXT, Credential, RawScan, Unreadable, decode
from tests.builders import NOW


def read(*candidates: str) -> Credential | Unreadable:
    return decode(RawScan(candidates, "test", NOW))


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("K7QM-42X\r\n", "K7QM-42X"),
        ("]Q1K7QM-42X", "K7QM-42X"),
        (r"\000026K7QM", "K7QM"),
        (r"]Q3\000026 K7", "K7"),
    ],
)
def test_what_a_scanner_adds_is_taken_off(raw: str, text: str) -> None:
    credential = read(raw)
    assert isinstance(credential, Credential)
    assert credential.text == text


@pytest.mark.parametrize("raw", ["", "  \n", "A\x00B", "\x07", "x" * (LONGEST_TEXT + 1), "]Q1"])
def test_no_ticket_can_be_this(raw: str) -> None:
    assert isinstance(read(raw), Unreadable)


def test_readings_keep_their_order_and_bad_ones_drop_out() -> None:
    credential = read("bad\x01", "뮻", "abc", "abc")
    assert isinstance(credential, Credential)
    assert credential.candidates == ("뮻", "abc")


def test_our_own_codes_are_recognised() -> None:
    credential = read(make_booking_code("K7QM42").lower())
    assert isinstance(credential, Credential)
    assert credential.kind is CodeKind.BOOKING


@given(st.lists(st.text(max_size=200), max_size=3))
def test_any_text_is_answered(texts: list[str]) -> None:
    assert isinstance(read(*texts), Credential | Unreadable)
