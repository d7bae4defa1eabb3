"""Pairing: what the QR says, and an exchange in which only who knows the code ends with the same keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes import ALPHABET
from kiosk.domain.errors import OperatorError, RemoteFault
from kiosk.protocol.pairing import (
    Exchange,
    Invitation,
    authority_hash,
    is_code,
    opened,
    parse_invitation,
    plate_of,
    sealed,
)

CODE = "K7QM-42XP"
URLS = ("https://192.168.0.10:8470", "https://[fd00::2]:8470")
PEM = "-----BEGIN CERTIFICATE-----\nAAEC\n-----END CERTIFICATE-----\n"


@given(st.text(ALPHABET, min_size=8, max_size=8), st.sampled_from(["", "A" * 52]))
def test_the_text_of_a_qr_is_read_back_also_from_a_scanner_that_types_small_letters(
    code: str, name: str
) -> None:
    one = Invitation(code, name, URLS)
    assert parse_invitation(one.text) == one
    assert parse_invitation(f" {one.text.lower()}\n") == one


@pytest.mark.parametrize(
    "text", ["", "https://192.168.0.10:8470", "K7QM-42XP", "MADANG-PAIRS+1+K7QM42XP++HTTPS://H"]
)
def test_what_is_another_text_is_none(text: str) -> None:
    assert parse_invitation(text) is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("MADANG-PAIR", "not read whole"),
        ("MADANG-PAIR+1", "not read whole"),
        ("MADANG-PAIR+1+K7QM42XP+", "not read whole"),
        ("MADANG-PAIR+1+K7QM42X++HTTPS://H:1", "not read whole"),
        ("MADANG-PAIR+1+K7QM42XP++FTP://H:1", "not read whole"),
        ("MADANG-PAIR+2+WHATEVER", "Update the station"),
    ],
)
def test_a_qr_that_was_not_read_whole_or_is_of_tomorrow_is_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(OperatorError, match=sentence):
        parse_invitation(text)


def test_the_form_of_a_code() -> None:
    assert is_code("k7qm 42xp")
    assert plate_of("k7qm-42xp") == "K7"
    assert [is_code(text) for text in ("K7QM42X", "K7QM42XPP", "K7QM42X0", "")] == [False] * 4


def test_who_knows_the_code_ends_with_the_same_keys() -> None:
    station, hub = Exchange(CODE.lower(), is_hub=False), Exchange(CODE, is_hub=True)
    one, two = station.finish(hub.message), hub.finish(station.message)
    assert one == two
    assert one.station != one.hub
    assert opened(two.station, sealed(one.station, b"hello")) == b"hello"
    assert opened(two.hub, sealed(one.station, b"hello")) is None
    assert opened(two.hub, b"") is None


def test_who_does_not_know_it_ends_with_others() -> None:
    station, hub = Exchange(CODE, is_hub=False), Exchange("K7QM-42XQ", is_hub=True)
    assert station.finish(hub.message).hub != hub.finish(station.message).hub


@pytest.mark.parametrize("message", [b"", b"B", b"B" + bytes(32), b"A" * 33, b"B" + b"\xff" * 40])
def test_a_half_that_is_none_is_a_sentence(message: bytes) -> None:
    with pytest.raises(RemoteFault, match="does not understand"):
        Exchange(CODE, is_hub=False).finish(message)


def test_an_authority_is_known_by_the_hash_of_its_bytes() -> None:
    expected = "VZFTFAHFNYX27A7UCSTOHWV6TVP34GEXMVCMAX7NCINMZOC3KP6A"
    assert authority_hash(PEM) == authority_hash(PEM.replace("\n", "\r\n")) == expected
    for text in ("", "hello", PEM.replace("AAEC", "!!"), PEM.replace("BEGIN", "BEGUN")):
        with pytest.raises(RemoteFault, match="not a hub"):
            authority_hash(text)
