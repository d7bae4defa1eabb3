"""Which of two hubs counts, and that nobody but a hub can say so."""

import pytest

from kiosk.protocol.generation import (
    Generation,
    Standing,
    generation_text,
    is_proved,
    parse_generation,
    proof,
    standing,
)
from kiosk.protocol.messages import decode, encode

KEY, OTHER_KEY = bytes(range(32)), bytes(32)


@pytest.mark.parametrize(
    ("one", "other", "stands"),
    [
        ((2, "b"), (1, "a"), Standing.NEWER),
        ((1, "a"), (2, "b"), Standing.OLDER),
        ((2, "b"), (2, "b"), Standing.SAME),
        ((2, "b"), (2, "c"), Standing.RIVAL),
    ],
)
def test_the_higher_generation_counts_and_of_two_equal_ones_neither(
    one: tuple[int, str], other: tuple[int, str], stands: Standing
) -> None:
    assert standing(one, other) is stands


@pytest.mark.parametrize("text", ["", "2", "2.", ".a", "x.a", "²2.a", "-1.a", f"{10**9}.a"])
def test_what_is_no_generation_says_nothing(text: str) -> None:
    assert parse_generation(text) is None


def test_a_generation_travels_in_a_header_and_in_a_message() -> None:
    said = Generation(number=3, hub_id="a.b", name="Desk 2", urls=["https://10.0.0.2:8470"], proof=b"p")
    assert parse_generation(said.text) == (3, "a.b")
    assert said.text == generation_text(3, "a.b")
    assert decode(encode(said), Generation) == said


@pytest.mark.parametrize(
    ("key", "event_id", "number", "hub_id"),
    [(OTHER_KEY, "e", 2, "b"), (KEY, "other", 2, "b"), (KEY, "e", 3, "b"), (KEY, "e", 2, "c")],
)
def test_only_who_has_the_key_proves_and_only_this(
    key: bytes, event_id: str, number: int, hub_id: str
) -> None:
    made = proof(KEY, "e", 2, "b")
    assert is_proved(KEY, "e", Generation(number=2, hub_id="b", proof=made))
    assert not is_proved(key, event_id, Generation(number=number, hub_id=hub_id, proof=made))
