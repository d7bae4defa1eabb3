"""pretix's signed tickets (`pretix_sig1`): taking one apart; pure. Whether its signature is good a verifier says.

The text is base64, reversed. The bytes: version 1, length of the payload and of the signature (two bytes each, big
end first), payload, Ed25519 signature over the payload. The payload is a protocol buffer. Source: pretix's
documentation of its signature scheme, and measured codes.
"""

import base64
import binascii
from dataclasses import dataclass

_VERSION = 1
_HEAD = 5
_SIGNATURE_BYTES = 64
_MOST_TEXT = 400
_VARINT, _BYTES = 0, 2
_SEED, _ITEM, _VARIATION, _SUBEVENT, _FROM, _UNTIL = range(1, 7)


@dataclass(frozen=True, slots=True)
class Sig1Ticket:
    """A ticket taken apart. `valid_from` and `valid_until` are seconds of Unix time, 0 for no limit."""

    payload: bytes
    signature: bytes
    seed: str
    item: int
    subevent: int
    valid_from: int
    valid_until: int


def parse_sig1(text: str) -> Sig1Ticket | None:
    """Return the ticket that a text is, None when it is none."""
    if not 100 <= len(text) <= _MOST_TEXT or not text.isascii():
        return None
    try:
        data = base64.b64decode(text[::-1], validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(data) < _HEAD or data[0] != _VERSION:
        return None
    payload_end = _HEAD + int.from_bytes(data[1:3])
    signature_bytes = int.from_bytes(data[3:5])
    if signature_bytes != _SIGNATURE_BYTES or len(data) != payload_end + signature_bytes:
        return None
    payload = data[_HEAD:payload_end]
    fields = _fields(payload)
    if fields is None:
        return None
    seed = fields.get(_SEED, b"")
    numbers = {number: value for number, value in fields.items() if isinstance(value, int)}
    return Sig1Ticket(
        payload=payload,
        signature=data[payload_end:],
        seed=seed.decode("latin-1") if isinstance(seed, bytes) else "",
        item=numbers.get(_ITEM, 0),
        subevent=numbers.get(_SUBEVENT, 0),
        valid_from=numbers.get(_FROM, 0),
        valid_until=numbers.get(_UNTIL, 0),
    )


def _fields(data: bytes) -> dict[int, int | bytes] | None:
    """Return a protocol buffer's fields by number, None when it is none; only numbers and texts are known here."""
    fields: dict[int, int | bytes] = {}
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        if at < 0:
            return None
        value, at = _varint(data, at)
        if at < 0:
            return None
        if key & 7 == _BYTES:
            if at + value > len(data):
                return None
            fields[key >> 3] = data[at : at + value]
            at += value
        elif key & 7 == _VARINT:
            fields[key >> 3] = value
        else:
            return None
    return fields


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a number and where it ends; the end is -1 where there is no number."""
    value = 0
    for shift in range(0, 64, 7):
        if at >= len(data):
            return 0, -1
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if not byte & 0x80:
            return value, at
    return 0, -1
