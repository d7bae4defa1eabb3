"""Our own ticket: its text survives keyboards and typing, and only the event's key makes one."""

import uuid
from pathlib import Path

import pytest
import qrcode
import qrcode.constants
from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.ed25519 import Ed25519, public_of, sign
from kiosk.domain.credential import Credential
from kiosk.domain.model import RegistrationId
from kiosk.domain.ticket import (
    LENGTH,
    SignedTicket,
    check_character,
    event_tag,
    is_damaged_ticket,
    message,
    parse_ticket,
)

PRIVATE = bytes(range(32))
EVENT = "0b6a2f6e-6c1e-4b7e-9d1f-2a3b4c5d6e7f"
IDS = st.uuids().map(lambda one: RegistrationId(str(one)))


def ticket(
    registration_id: RegistrationId, serial: int = 1, key: int = 1, event: str = EVENT
) -> SignedTicket:
    signed = message(key, event_tag(event), registration_id, serial)
    return SignedTicket(key, event_tag(event), registration_id, serial, sign(PRIVATE, signed))


GOLDEN = ticket(RegistrationId("01997f52-8a1c-7c3e-9b1a-0f1e2d3c4b5a"))


def test_the_example_of_the_documentation_is_the_ticket() -> None:
    text = (Path(__file__).parents[2] / "docs" / "ticket-format.md").read_text("utf-8")
    assert GOLDEN.text in text.split()
    assert public_of(PRIVATE).hex() in text


@given(IDS, st.integers(1, 255), st.integers(1, 255))
def test_a_ticket_is_read_back_however_it_is_typed(
    registration_id: RegistrationId, serial: int, key: int
) -> None:
    made = ticket(registration_id, serial, key)
    assert len(made.text) == LENGTH
    for typed in (made.text, made.text.lower(), f" {made.text[:70]}-{made.text[70:]}\n"):
        assert parse_ticket(typed) == made
    assert Credential(("?", made.text)).tickets == (made,)


@given(st.integers(0, LENGTH - 1), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"))
def test_one_wrong_character_is_always_noticed(place: int, character: str) -> None:
    text = GOLDEN.text[:place] + character + GOLDEN.text[place + 1 :]
    assert (parse_ticket(text) == GOLDEN) is (text == GOLDEN.text)
    assert text == GOLDEN.text or parse_ticket(text) is None


@given(st.integers(0, LENGTH - 2))
def test_swapped_neighbours_are_noticed(place: int) -> None:
    text = GOLDEN.text
    swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    assert swapped == text or parse_ticket(swapped) is None


@given(st.text(max_size=200))
def test_any_text_is_answered(text: str) -> None:
    parse_ticket(text)
    parse_ticket("M1" + text)


@given(st.integers(0, 8 * 87 + 7))
def test_a_flipped_bit_anywhere_is_no_longer_genuine(bit: int) -> None:
    body = bytearray(GOLDEN.message[-24:] + GOLDEN.signature)
    body[bit // 8] ^= 1 << bit % 8
    flipped = SignedTicket(
        body[0],
        bytes(body[1:7]),
        RegistrationId(str(uuid.UUID(bytes=bytes(body[7:23])))),
        body[23],
        bytes(body[24:]),
    )
    public = public_of(PRIVATE)
    assert Ed25519().verify(public, GOLDEN.message, GOLDEN.signature)
    assert not Ed25519().verify(public, flipped.message, flipped.signature)


@pytest.mark.parametrize("public", [b"", bytes(32), bytes(31), b"x" * 64])
def test_no_bytes_make_the_verifier_fail(public: bytes) -> None:
    for signature in (b"", bytes(64), b"s" * 63):
        assert Ed25519().verify(public, b"message", signature) is False


def test_the_qr_is_alphanumeric_and_small() -> None:
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M)
    code.add_data(GOLDEN.text)
    code.make(fit=True)
    assert (code.version, code.data_list[0].mode) == (6, 2)


@pytest.mark.parametrize("base32", ["0" * 141, GOLDEN.text[2:-2] + "7"], ids=["no base32", "bits too many"])
def test_a_good_check_character_alone_makes_no_ticket(base32: str) -> None:
    text = "M1" + base32
    assert parse_ticket(text + check_character(text)) is None


def test_an_id_that_is_no_uuid_cannot_stand_in_a_ticket() -> None:
    with pytest.raises(ValueError, match="UUID"):
        message(1, event_tag(EVENT), RegistrationId("guest-7"), 1)


@pytest.mark.parametrize(
    "text",
    [GOLDEN.text[:90], GOLDEN.text * 2, "N" + GOLDEN.text[1:], GOLDEN.text[1:], "M10" + GOLDEN.text[3:]],
    ids=["cut", "two", "first letter", "one lost", "one wrong"],
)
def test_what_was_a_ticket_is_told_as_damaged(text: str) -> None:
    assert is_damaged_ticket(text)
    assert Credential((text,)).is_misread


@pytest.mark.parametrize(
    "text", ["", "M1", "M1 of 3", GOLDEN.text, GOLDEN.text.lower(), "x" * 144 + "?", "8" * 144]
)
def test_what_never_was_a_ticket_is_not(text: str) -> None:
    assert not is_damaged_ticket(text)
