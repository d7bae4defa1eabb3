"""The generation of a hub: which of several that are the event's counts, proved by a key that only hubs have.

`event init` makes the first generation, every take-over and every restored copy the next one. A hub that meets a higher
one steps down. Two of one generation were taken over at once: people choose, and the chosen one begins the next.
Source: HMAC of RFC 2104 with SHA-256.
"""

import hashlib
import hmac
from enum import Enum
from typing import Annotated

import msgspec

from kiosk.protocol.messages import VERSION, Count, Id, NoId

GENERATION_HEADER = "Madang-Generation"
"""A station names the newest generation it knows in every request, a hub its own in every answer."""
SUPERSEDED = 421
"""The status of a hub that does not count any more, or not for this station (RFC 9110: misdirected request)."""


class Generation(msgspec.Struct, frozen=True, kw_only=True):
    """A hub that counts: its generation, its own id, what people call it, and where it is.

    `proof` binds event, number and id; the addresses need none, for who answers there has to prove itself.
    """

    version: int = VERSION
    number: Annotated[int, msgspec.Meta(ge=1, le=2**31 - 1)]
    hub_id: Id
    name: Annotated[str, msgspec.Meta(max_length=100)] = ""
    urls: Annotated[list[Annotated[str, msgspec.Meta(max_length=300)]], msgspec.Meta(max_length=20)] = []
    proof: bytes = b""

    @property
    def text(self) -> str:
        """As it stands in a header."""
        return generation_text(self.number, self.hub_id)


class HeirloomReply(msgspec.Struct, frozen=True, kw_only=True):
    """What a desk keeps so that it can become the hub: all keys and stations, which only the recovery passphrase opens."""

    stamp: NoId
    heirloom: str
    version: int = VERSION


class Standing(Enum):
    """How one hub stands to another."""

    SAME = "same"
    OLDER = "older"
    NEWER = "newer"
    RIVAL = "rival"


def generation_text(number: Count, hub_id: Id) -> str:
    """Return a generation as it stands in a header."""
    return f"{number}.{hub_id}"


def parse_generation(text: str) -> tuple[int, str] | None:
    """Return (number, hub id) of a header, None where it says nothing that can be read: an older release."""
    number, _, hub_id = text.partition(".")
    if not number.isascii() or not number.isdigit() or len(number) > 9 or not hub_id:
        return None
    return int(number), hub_id


def standing(one: tuple[int, str], other: tuple[int, str]) -> Standing:
    """Return how the first hub stands to the second."""
    if one[0] != other[0]:
        return Standing.NEWER if one[0] > other[0] else Standing.OLDER
    return Standing.SAME if one[1] == other[1] else Standing.RIVAL


def proof(key: bytes, event_id: str, number: int, hub_id: str) -> bytes:
    """Return what only a hub of the event can say of a generation; `key` is known to its hubs alone."""
    said = f"madang generation 1\n{event_id}\n{number}\n{hub_id}".encode()
    return hmac.digest(key, said, hashlib.sha256)


def is_proved(key: bytes, event_id: str, said: Generation) -> bool:
    """Whether a hub of the event said this."""
    return hmac.compare_digest(proof(key, event_id, said.number, said.hub_id), said.proof)
