"""Messages: what is sent arrives the same; what is none, or of another version, is a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import RemoteFault
from kiosk.domain.facts import HubPosition
from kiosk.domain.model import FactId
from kiosk.protocol.messages import (
    VERSION,
    FactMessage,
    PushRequest,
    VersionFault,
    cursor_text,
    decode,
    encode,
    from_message,
    known_text,
    parse_cursor,
    parse_known,
    to_message,
)
from tests.builders import NOW, Facts

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(texts, texts)
def test_a_fact_arrives_as_it_was_sent(name: str, country: str) -> None:
    fact = Facts().registered(name=name, country=country)
    assert from_message(decode(encode(to_message(fact, 7)), FactMessage)) == fact


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"[]", b'{"version": 1}', b"\xff", b'{"version":1,"now":"soon","facts":[]}']
)
def test_what_is_no_message_is_a_sentence(data: bytes) -> None:
    with pytest.raises(RemoteFault, match="does not understand"):
        decode(data, PushRequest)


@pytest.mark.parametrize("version", [VERSION - 1, VERSION, VERSION + 1])
def test_one_version_older_or_newer_is_understood_and_what_it_has_more_is_left_out(version: int) -> None:
    data = encode(PushRequest(version=version, now=NOW, facts=[]))
    assert decode(data[:-1] + b',"of_tomorrow":1}', PushRequest).facts == []


def test_a_version_too_far_off_is_told_apart_from_nonsense_with_whom_to_update() -> None:
    with pytest.raises(VersionFault, match="Update this computer") as newer:
        decode(encode(PushRequest(version=VERSION + 2, now=NOW, facts=[])), PushRequest)
    assert "Update the hub" in newer.value.sentence_for_station
    with pytest.raises(VersionFault, match="Update the other computer") as older:
        decode(encode(PushRequest(version=VERSION - 2, now=NOW, facts=[])), PushRequest)
    assert "Update the station" in older.value.sentence_for_station


def test_a_cursor_stands_in_an_address() -> None:
    assert parse_cursor(cursor_text(HubPosition("e.1", 42))) == HubPosition("e.1", 42)
    assert parse_cursor(cursor_text(None)) is None
    for text in ("42", ".42", "e.", "e.x", "e." + "9" * 19):
        with pytest.raises(RemoteFault):
            parse_cursor(text)


def test_what_a_station_holds_stands_in_an_address() -> None:
    known = {7: FactId("a-1"), 5: FactId("b:2")}
    assert parse_known(known_text(known)) == known
    assert parse_known("") == {}
    for text in ("7", ":a", "7:", "x:a", "²:a", "1234567890:a", ",", ",".join(f"{n}:a" for n in range(9))):
        with pytest.raises(RemoteFault):
            parse_known(text)
