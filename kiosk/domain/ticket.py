"""Our own ticket: what its text holds, and taking it apart; pure. `docs/ticket-format.md` is its definition.

A ticket is `M1`, base32 of 88 bytes, and a check character: upper-case letters and digits only, so that it is an
alphanumeric QR code and survives every keyboard. It names nobody; the registration's id is not guessable. Whether
its signature is good is for a verifier to say.
"""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from enum import Enum
from uuid import UUID

from kiosk.domain.model import RegistrationId

PREFIX = "M1"
_CONTEXT = b"madang-ticket-1\n"
"""Stands before what is signed, so that a signature made for anything else is none of a ticket."""

_TAG_BYTES, _ID_BYTES, _SIGNATURE_BYTES = 6, 16, 64
_BODY_BYTES = 1 + _TAG_BYTES + _ID_BYTES + 1 + _SIGNATURE_BYTES
_BASE32_LENGTH = -(-_BODY_BYTES * 8 // 5)
LENGTH = len(PREFIX) + _BASE32_LENGTH + 1
_BEGINNING = re.compile(rf"{PREFIX}[A-Z0-9]{{20,}}")
_MOST_STRANGE, _MOST_LOST = 3, 2
"""Characters by which a text may differ from a ticket that has lost its beginning."""
_BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_CHECK = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class SignedTicket:
    """A ticket taken apart.

    `key_number` (1 to 255) says which of the event's keys signed it, `event_tag` (6 bytes) for which event,
    `serial` (1 to 255) which of the registration's tickets it is. `signature` has 64 bytes.
    """

    key_number: int
    event_tag: bytes
    registration_id: RegistrationId
    serial: int
    signature: bytes

    @property
    def message(self) -> bytes:
        """What was signed."""
        return message(self.key_number, self.event_tag, self.registration_id, self.serial)

    @property
    def text(self) -> str:
        """The ticket's text."""
        body = self.message.removeprefix(_CONTEXT) + self.signature
        text = PREFIX + base64.b32encode(body).decode().rstrip("=")
        return text + check_character(text)


@dataclass(frozen=True, slots=True)
class TicketKey:
    """One of the event's ticket keys. `public` has 32 bytes (Ed25519); a revoked one proves nothing any more."""

    number: int
    public: bytes
    is_revoked: bool = False


class Proof(Enum):
    """What a scanned ticket of ours proves."""

    NONE = "none"
    GENUINE = "genuine"
    FORGED = "forged"
    KEY_UNKNOWN = "key_unknown"
    REVOKED = "revoked"
    OTHER_EVENT = "other_event"
    NOT_YET = "not_yet"
    OVER = "over"


def event_tag(event_id: str) -> bytes:
    """Return the 6 bytes by which a ticket names its event."""
    return hashlib.sha256(event_id.encode()).digest()[:_TAG_BYTES]


def message(key_number: int, tag: bytes, registration_id: RegistrationId, serial: int) -> bytes:
    """Return the bytes that a ticket's signature is for.

    Raises:
        ValueError: the id is no UUID, or a number is out of its range.
    """
    return _CONTEXT + bytes([key_number]) + tag + UUID(registration_id).bytes + bytes([serial])


def parse_ticket(text: str) -> SignedTicket | None:
    """Return the ticket that a text is, None when it is none of ours; case, blanks and hyphens do not matter."""
    code = _code(text)
    if len(code) != LENGTH or not code.startswith(PREFIX) or not code.isascii() or not code.isalnum():
        return None
    if check_character(code[:-1]) != code[-1]:
        return None
    base32 = code[len(PREFIX) : -1]
    try:
        body = base64.b32decode(base32 + "=" * (-len(base32) % 8))
    except binascii.Error:
        return None
    if base64.b32encode(body).decode().rstrip("=") != base32:
        return None  # Bits after the last byte: two texts must never be one ticket.
    tag_end, id_end = 1 + _TAG_BYTES, 1 + _TAG_BYTES + _ID_BYTES
    return SignedTicket(
        key_number=body[0],
        event_tag=body[1:tag_end],
        registration_id=RegistrationId(str(UUID(bytes=body[tag_end:id_end]))),
        serial=body[id_end],
        signature=body[id_end + 1 :],
    )


def is_damaged_ticket(text: str) -> bool:
    """Whether a text is no ticket but was one: cut short, run together with another, or with a wrong character."""
    code = _code(text)
    if parse_ticket(code) is not None or not code.isascii() or not code.isalnum():
        return False
    strange = sum(character not in _BASE32 for character in code)
    is_long = abs(len(code) - LENGTH) <= _MOST_LOST and strange <= _MOST_STRANGE
    return is_long or _BEGINNING.fullmatch(code) is not None


def check_character(text: str) -> str:
    """Return the check character of digits and upper-case letters: ISO 7064, hybrid system MOD 37,36."""
    product = 36
    for character in text:
        total = (product + _CHECK.index(character)) % 36 or 36
        product = total * 2 % 37
    return _CHECK[(37 - product) % 36]


def _code(text: str) -> str:
    return "".join(text.split()).replace("-", "").upper()
