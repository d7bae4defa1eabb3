"""Messages: what is sent arrives the same; what is none, or of another version, is a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import RemoteFault
from kiosk.domain.facts import HubPosition
from kiosk.protocol.messages import (
    VERSION,
    FactMessage,
    PushRequest,
    cursor_text,
    decode,
    encode,
    from_message,
    parse_cursor,
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


def test_another_version_is_told_apart_from_nonsense() -> None:
    with pytest.raises(RemoteFault, match="different versions"):
        decode(encode(PushRequest(version=VERSION + 1, now=NOW, facts=[])), PushRequest)


def test_a_cursor_stands_in_an_address() -> None:
    assert parse_cursor(cursor_text(HubPosition("e.1", 42))) == HubPosition("e.1", 42)
    assert parse_cursor(cursor_text(None)) is None
    for text in ("42", ".42", "e.", "e.x", "e." + "9" * 19):
        with pytest.raises(RemoteFault):
            parse_cursor(text)
