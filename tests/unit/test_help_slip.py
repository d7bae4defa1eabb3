"""The help slip: it comes back whole to a desk, says nothing to anybody else, and opens no more once it was changed."""

import base64
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PrivateKey, SealedBox

from kiosk.domain.errors import OperatorError
from kiosk.protocol.help_slip import HelpSlip, is_slip, opened_slip, slip_text

DESKS = PrivateKey(bytes(range(32)))
PUBLIC = bytes(DESKS.public_key)
SLIP = HelpSlip(
    event_id="event-1",
    number="H 27",
    reason="not_valid_today",
    station="Kiosk 1",
    at=datetime(2019, 9, 30, 0, 41, tzinfo=UTC),
    registration_id="0197b2c0-0000-7000-8000-000000000001",
)


def opened(text: str, private: PrivateKey = DESKS, event_id: str = "event-1") -> HelpSlip:
    return opened_slip(bytes(private), event_id, text)


@given(
    number=st.text(max_size=10),
    reason=st.text(max_size=64),
    station=st.text(max_size=64),
    who=st.text(max_size=40),
)
def test_whatever_a_kiosk_says_comes_back_whole(number: str, reason: str, station: str, who: str) -> None:
    slip = HelpSlip(
        event_id="event-1", number=number, reason=reason, station=station, at=SLIP.at, registration_id=who
    )
    assert opened(slip_text(PUBLIC, slip)) == slip


def test_a_scanner_may_type_it_in_small_letters_and_with_blanks() -> None:
    text = slip_text(PUBLIC, SLIP)
    assert is_slip(text.lower())
    assert opened(f" {text[:40].lower()}\n{text[40:].lower()} ") == SLIP
    assert not is_slip("K7QM-42X")


def test_it_is_of_capitals_and_fits_a_qr_on_a_screen() -> None:
    text = slip_text(
        PUBLIC,
        HelpSlip(
            event_id="e" * 36,
            number="H 999",
            reason="r" * 900,
            station="s" * 900,
            at=SLIP.at,
            registration_id="r" * 36,
        ),
    )
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-")
    assert len(text) < 650
    assert slip_text(PUBLIC, SLIP) != slip_text(PUBLIC, SLIP), "two slips of one reason look different"


@given(at=st.integers(14, 200), letter=st.sampled_from("ABCDEFG234567"))
def test_a_changed_slip_does_not_open(at: int, letter: str) -> None:
    text = slip_text(PUBLIC, SLIP)
    if text[at] != letter:
        with pytest.raises(OperatorError, match="cannot be read here"):
            opened(text[:at] + letter + text[at + 1 :])
    with pytest.raises(OperatorError, match="cannot be read here"):
        opened(text[:at])


def test_what_is_not_meant_for_this_desk_is_a_sentence() -> None:
    text = slip_text(PUBLIC, SLIP)
    with pytest.raises(OperatorError, match="cannot be read here"):
        opened(text, PrivateKey.generate())
    with pytest.raises(OperatorError, match="of another event"):
        opened(text, event_id="event-2")
    with pytest.raises(OperatorError, match="newer"):
        opened(text.replace("+1+", "+2+"))
    for strange in ("MADANG-HELP+", "MADANG-HELP+1+", "MADANG-HELP+1+A", "MADANG-HELP+x+AAAA"):
        with pytest.raises(OperatorError, match="cannot be read here"):
            opened(strange)
    other = base64.b32encode(SealedBox(DESKS.public_key).encrypt(b'{"a": 1}')).decode().rstrip("=")
    with pytest.raises(OperatorError, match="cannot be read here"):
        opened(f"MADANG-HELP+1+{other}")
