"""The sealed roster of a kiosk: one box a ticket, which nothing but that ticket finds or opens.

From the *secret* of a ticket, which only its holder has, two keys are derived: one names the box, the other opens it. A
secret is the signature of our own ticket, or a foreign ticket of at least 80 bits; never a registration id, a badge or
a booking code: these are short, or known to others. All boxes are of one size, and some are empty. So who takes a kiosk,
the key of its store included, can neither browse nor list nor count, nor try out codes.
Source: HKDF of RFC 5869 with SHA-256; AES-256-GCM, NIST SP 800-38D; a sealed box of NaCl for what a kiosk writes.
"""

import base64
import binascii
import hashlib
import hmac
import itertools
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from kiosk.domain.errors import RemoteFault
from kiosk.domain.ticket import parse_ticket
from kiosk.protocol.messages import Count, Id

RECORD_BYTES = 2048
"""Before sealing; a record that is longer is not in the sealed roster, and the hub answers for it."""
BOX_BYTES = 12 + RECORD_BYTES + 16
LOOKUP_BYTES = 16
LEAST_BITS = 80
_FEWEST_BOXES = 256
_SEALED = "sealed"


class SealedRecord(msgspec.Struct, frozen=True, kw_only=True):
    """What a kiosk learns of a person whose ticket it reads: no address, no telephone number, no note, no code.

    `values` are roster fields as texts. `entered` are her check-ins that count, as (place, day, instant, station).
    `badge_number` is that of her valid badge, "" for none; `answered` are questions with the version of their wording.
    """

    registration_id: Id
    person_id: Id
    values: dict[str, str]
    entered: list[tuple[str, str, str, str]] = []
    badge_number: str = ""
    answered: list[tuple[str, str]] = []


class SealedBox(msgspec.Struct, frozen=True):
    """A box and its name."""

    lookup: bytes
    box: bytes


class SealedReply(msgspec.Struct, frozen=True, kw_only=True):
    """Boxes after a rank of one build; another build begins anew. The last page has `is_last`."""

    build: Id
    rank: Count
    boxes: list[SealedBox]
    is_last: bool


class LookUpRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A code that somebody typed or showed at a kiosk, which the hub answers."""

    version: int
    code: str


@dataclass(frozen=True, slots=True)
class TicketKeys:
    """The two keys of a ticket's secret: the name of its box, and what opens it."""

    lookup: bytes
    key: bytes

    @classmethod
    def of(cls, event_id: str, secret: bytes) -> "TicketKeys":
        """Derive both; nothing leads back, and from neither to the other."""
        prk = hmac.digest(b"madang sealed roster 1\n" + event_id.encode(), secret, hashlib.sha256)
        return cls(_expanded(prk, b"lookup")[:LOOKUP_BYTES], _expanded(prk, b"key"))


def ticket_secret(text: str) -> bytes | None:
    """Return the secret of a scanned text, None where it can have none; whether it is good, the roster tells."""
    ticket = parse_ticket(text)
    if ticket is not None:
        return ticket.signature
    foreign = text.strip()
    return foreign.encode() if secret_bits(foreign) >= LEAST_BITS else None


def sealed_record(event_id: str, secret: bytes, record: SealedRecord) -> SealedBox | None:
    """Return the box of a record, None where the record is too long for one."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    data = msgspec.json.encode(record)
    if len(data) > RECORD_BYTES:
        return None
    keys, nonce = TicketKeys.of(event_id, secret), secrets.token_bytes(12)
    box = nonce + AESGCM(keys.key).encrypt(nonce, data.ljust(RECORD_BYTES), keys.lookup)
    return SealedBox(keys.lookup, box)


def opened_record(keys: TicketKeys, box: bytes) -> SealedRecord | None:
    """Return the record of a box, None where these keys do not open it."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        data = AESGCM(keys.key).decrypt(box[:12], box[12:], keys.lookup)
    except (InvalidTag, ValueError):
        return None
    return msgspec.json.decode(data, type=SealedRecord)


def decoy() -> SealedBox:
    """Return a box that nothing opens; no eye tells it from a real one."""
    return SealedBox(secrets.token_bytes(LOOKUP_BYTES), secrets.token_bytes(BOX_BYTES))


def decoys_for(count: int) -> int:
    """Return how many empty boxes hide the number of real ones: up to the next power of two, at least 256."""
    full = _FEWEST_BOXES
    while full < count:
        full *= 2
    return full - count


def strong_secrets(texts: Iterable[str]) -> frozenset[str]:
    """Return the foreign tickets of a list whose secret is at least 80 bits.

    What a text shares with another of the list at its beginning or end can be known to many and does not count: so
    numbered tickets are weak, however long.
    """
    known = {text.strip() for text in texts}
    rest = {text: len(text) for text in known}
    for turned in (False, True):
        ordered = sorted(known, key=lambda text: text[::-1] if turned else text)
        for one, other in itertools.pairwise(ordered):
            shared = _shared(one[::-1], other[::-1]) if turned else _shared(one, other)
            for text in (one, other):
                rest[text] = min(rest[text], len(text) - shared)
    return frozenset(t for t in known if secret_bits(t) * rest[t] >= LEAST_BITS * max(1, len(t)))


def secret_bits(text: str) -> float:
    """Return how many bits of chance a text can hold: by the kinds of its characters, without runs and hyphens."""
    signs = text.replace("-", "")
    kinds = (
        (3.32, str.isdigit),
        (4.7, str.isupper),
        (4.7, str.islower),
    )
    bits = max((weight for weight, is_kind in kinds if any(map(is_kind, signs))), default=0.0)
    hexadecimal = bool(signs) and all(sign in "0123456789abcdefABCDEF" for sign in signs)
    bits = min(bits, 4.0) if hexadecimal else bits
    counted = sum(abs(ord(one) - ord(other)) > 1 for one, other in itertools.pairwise(signs))
    return bits * counted


def sealed_personal(public: bytes, personal: Mapping[str, Any]) -> dict[str, str]:
    """Return personal values that only the event's hub reads; a kiosk writes them so."""
    from nacl.public import PublicKey
    from nacl.public import SealedBox as NaclBox

    if not personal:
        return {}
    box = NaclBox(PublicKey(public)).encrypt(msgspec.json.encode(personal))
    return {_SEALED: base64.b64encode(box).decode()}


def opened_personal(private: bytes, personal: Mapping[str, Any]) -> dict[str, Any]:
    """Return personal values as they were, whether a kiosk sealed them or not.

    Raises:
        RemoteFault: they were sealed to another hub.
    """
    from nacl.exceptions import CryptoError
    from nacl.public import PrivateKey
    from nacl.public import SealedBox as NaclBox

    if set(personal) != {_SEALED}:
        return dict(personal)
    try:
        box = base64.b64decode(str(personal[_SEALED]), validate=True)
        opened = msgspec.json.decode(NaclBox(PrivateKey(private)).decrypt(box), type=dict[str, Any])
    except (CryptoError, binascii.Error, msgspec.MsgspecError, ValueError) as error:
        raise RemoteFault(
            "The other side sent something this Madang does not understand. Use the same version on all computers.",
            detail=f"sealed for another hub: {type(error).__name__}",
        ) from error
    return opened


def _expanded(prk: bytes, info: bytes) -> bytes:
    return hmac.digest(prk, info + b"\x01", hashlib.sha256)


def _shared(one: str, other: str) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
