"""What the scan log keeps: enough to help, no code of ours and nothing a person typed."""

import base64
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes import make_badge_number, make_badge_token, make_booking_code
from kiosk.domain.credential import LONGEST_TEXT, RawScan
from kiosk.domain.scan_log import ADMITTED, NOT_RECORDED, LoggedScan, form_of, logged, telling_reading
from kiosk.domain.ticket import LENGTH, PREFIX, check_character

AT = datetime(2019, 9, 30, tzinfo=UTC)
KEY = bytes(16)
CODE = make_booking_code("K7QM42")
TICKET = PREFIX + base64.b32encode(bytes(88)).decode().rstrip("=")
TICKET += check_character(TICKET)
WIFI = "WIFI:S:hall;T:WPA;P:secret;;"
STRANGE = "two words"


def log(*texts: str, verdict: str = "unknown", source: str = "wedge", keeps_raw: bool = True) -> LoggedScan:
    scan = RawScan(texts, source, AT)
    return logged(scan, telling_reading(scan), verdict, KEY, keeps_raw=keeps_raw)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (TICKET, "own_ticket"),
        (TICKET.lower(), "own_ticket"),
        (CODE, "booking_code"),
        (make_badge_number("K7", 3), "badge_number"),
        (make_badge_token("A" * 20), "badge_token"),
        ("", "empty"),
        ("a\x00b", "control_characters"),
        ("4006381333931", "bar_code"),
        ("0123", "digits"),
        ("https://example.org/t/1", "web_page"),
        (WIFI, "wifi"),
        (TICKET[:60] + TICKET[63:], "damaged_ticket"),
        (TICKET[:-1] + "?", "text"),
        ("ㅁㅠㅊ", "text"),
        (STRANGE, "text"),
    ],
)
def test_the_form_says_what_it_looks_like(text: str, form: str) -> None:
    assert len(TICKET) == LENGTH
    assert form_of(text) == form


@pytest.mark.parametrize("verdict", ["unknown", "unreadable"])
def test_a_text_that_nobody_could_read_is_kept(verdict: str) -> None:
    assert log(STRANGE, "other words", verdict=verdict).raw == STRANGE
    assert log('{"new": 1}', verdict=verdict).raw == '{"new": 1}'


@pytest.mark.parametrize("verdict", [ADMITTED, NOT_RECORDED, "already_in", "forged", "several_match"])
def test_a_text_that_was_understood_is_not_kept(verdict: str) -> None:
    assert log(STRANGE, verdict=verdict).raw == ""


@pytest.mark.parametrize(
    "own", [CODE, f"]Q1{CODE}", TICKET, TICKET[:60] + TICKET[63:], make_badge_token("A" * 20)]
)
def test_our_own_codes_are_never_kept_in_whatever_reading(own: str) -> None:
    assert log(own).raw == ""
    assert log("ㅏ7벼", own).raw == ""


def test_what_a_person_typed_is_never_kept_nor_anything_on_a_kiosk() -> None:
    assert log("Layla Mansouri", source="typed").raw == ""
    assert log(STRANGE, keeps_raw=False).raw == ""


@pytest.mark.parametrize(
    "text", [WIFI, "BEGIN:VCARD\nN:Mansouri;Layla\nEND:VCARD", "https://example.org/t/1"]
)
def test_what_is_known_to_be_no_ticket_is_never_kept(text: str) -> None:
    assert log(text).raw == log("ㅈㅑ럐", text).raw == ""
    assert log("ㅈㅑ럐", text).form == form_of(text)


def test_the_reading_that_counts_is_the_one_described() -> None:
    scan = RawScan(("ㅏ7벼", CODE), "wedge", AT, ("as typed", "us keys"))
    kept = logged(scan, telling_reading(scan), ADMITTED, KEY, keeps_raw=True)
    assert (kept.form, kept.way, kept.length) == ("booking_code", "us keys", len(CODE))
    assert log(CODE).way == ""


def test_the_fingerprint_tells_codes_apart_and_is_the_stations_own() -> None:
    prints = {log(CODE).fingerprint, log(WIFI).fingerprint, log(WIFI.lower()).fingerprint}
    assert len(prints) == 3
    assert log(CODE.lower().replace("-", "")).fingerprint == log(CODE).fingerprint
    scan = RawScan((CODE,), "wedge", AT)
    assert logged(scan, 0, ADMITTED, b"another", keeps_raw=True).fingerprint not in prints


@given(
    st.lists(st.text(st.characters(codec=None, exclude_categories=[])), max_size=3),
    st.sampled_from(["wedge", "typed"]),
)
def test_anything_a_device_can_send_is_logged_and_can_be_stored(texts: list[str], source: str) -> None:
    kept = log(*texts, source=source)
    kept.raw.encode()
    assert len(kept.raw) <= LONGEST_TEXT
    assert len(kept.fingerprint) == 8


def test_a_tried_scan_says_so_and_its_text_is_kept_as_any_other() -> None:
    scan = RawScan(("a strange text",), "wedge", AT)
    kept = logged(scan, 0, "unknown", KEY, keeps_raw=True, is_tried=True)
    assert (kept.verdict, kept.raw) == ("tried:unknown", "a strange text")


MISTYPED = CODE[1] + CODE[0] + CODE[2:]


@pytest.mark.parametrize(
    "text",
    [
        TICKET + TICKET,
        TICKET[:90],
        TICKET[:40],
        TICKET[30:],
        "https://x.example/" + TICKET[:80],
        MISTYPED,
        "A" + CODE[1:],
        CODE[:3] + CODE[4:],
        CODE[:2] + CODE[1:],
        make_badge_token("A" * 20)[:-1] + "9",
    ],
)
def test_a_part_of_a_code_of_ours_is_never_kept(text: str) -> None:
    assert log(text).raw == ""
    assert log("?!", text).raw == ""
