"""What is said when a station joins a hub: an invitation, and an exchange that proves to both sides the same code.

SPAKE2 makes of a short code a key that nobody between the two can know: who does not know the code has one guess a
try, and the hub counts. Under that key the station says who it is, and the hub gives it its own key and the
certificate of its authority, which the station trusts from then on, and no other. So a typed code is enough, whoever
answers at the address. The first two characters of a code only say which code is meant; the rest is the secret.
Source: SPAKE2 as in RFC 9382, by the package `spake2`; HKDF of RFC 5869.
"""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from typing import Self

import msgspec

from kiosk.domain.codes import ALPHABET, normal
from kiosk.domain.errors import OperatorError, RemoteFault
from kiosk.protocol.messages import Id, Instant

CODE_LENGTH, PLATE_LENGTH = 8, 2
_STATION, _HUB = b"madang station", b"madang hub"
_MARK = "MADANG-PAIR"
_ADDRESS = re.compile(r"https?://[^\s/+]+", re.IGNORECASE)


class PairBegin(msgspec.Struct, frozen=True, kw_only=True):
    """A station's first message: which code it means, and its half of the exchange."""

    version: int
    plate: str
    message: bytes


class PairBegun(msgspec.Struct, frozen=True, kw_only=True):
    """The hub's half; `exchange` is for the hub alone and comes back with the second message."""

    exchange: bytes
    message: bytes


class PairFinish(msgspec.Struct, frozen=True, kw_only=True):
    """A station's second message: a `PairRequest`, sealed under the exchanged key."""

    version: int
    exchange: bytes
    sealed: bytes


class PairFinished(msgspec.Struct, frozen=True, kw_only=True):
    """The hub's answer: a `PairReply`, sealed under the exchanged key."""

    sealed: bytes


class PairRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A station that wants to join. `event_id` is empty where it holds no event yet."""

    event_id: str
    station_id: Id
    name: str
    prefix: str


class PairReply(msgspec.Struct, frozen=True, kw_only=True):
    """The station's key, and its name and badge number prefix, which may differ from what it asked for.

    `authority` is the certificate (PEM) that signs the hub's own; empty for a hub with an ordinary certificate.
    `urls` are the hub's addresses. `files` are what stands beside `event.toml`, by name: the event's own badge template
    and its logo. `rehearsal_shift_s` is how far the hub's rehearsal clock is from the true one, None where it is none.
    `sealing` is the public key that a kiosk writes personal values to, empty where the hub has none. `desks` is the key of the
    event's desks, by which help slips are sealed: the private one for a desk, the public one for a kiosk. `heirloom` are the
    event's keys under the recovery passphrase, for a desk alone.
    """

    token: str
    event_id: str
    event_toml: str
    name: str
    prefix: str
    role: str
    epoch: Id
    now: Instant
    authority: str = ""
    urls: list[str] = []
    files: dict[str, bytes] = {}
    rehearsal_shift_s: float | None = None
    sealing: bytes = b""
    desks: bytes = b""
    heirloom: str = ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the pairing QR says: the hub's addresses, the hash of its authority ("" for none) and a single-use code."""

    code: str
    authority_hash: str
    urls: tuple[str, ...]

    @property
    def text(self) -> str:
        """The QR's text; capitals, digits and signs that every keyboard scanner types and no shell reads."""
        return "+".join((_MARK, "1", normal(self.code), self.authority_hash, *(u.upper() for u in self.urls)))


def parse_invitation(text: str) -> Invitation | None:
    """Return the invitation that a text is, None where it is another text.

    Raises:
        OperatorError: it is one, but of a newer release or damaged.
    """
    mark, *fields = "".join(text.split()).split("+")
    if mark.upper() != _MARK:
        return None
    if fields and fields[0].isdigit() and fields[0] != "1":
        raise OperatorError("This hub's Madang is newer than the station's. Update the station.")
    urls = tuple(url.lower() for url in fields[3:])
    if len(fields) < 4 or not is_code(fields[1]) or not all(_ADDRESS.fullmatch(url) for url in urls):
        raise OperatorError("This pairing code was not read whole. Scan it again, or type the code instead.")
    return Invitation(normal(fields[1]), fields[2].upper(), urls)


def is_code(text: str) -> bool:
    """Whether a text has the form of a pairing code; blanks, hyphens and case do not matter."""
    code = normal(text)
    return len(code) == CODE_LENGTH and set(code) <= set(ALPHABET)


def plate_of(code: str) -> str:
    """Return the part of a code that only says which code is meant."""
    return normal(code)[:PLATE_LENGTH]


def authority_hash(certificate_pem: str) -> str:
    """Return the hash by which an authority is known: base32 of the SHA-256 of its certificate's bytes.

    Raises:
        RemoteFault: the text is no certificate.
    """
    try:
        return base64.b32encode(hashlib.sha256(_der(certificate_pem)).digest()).decode().rstrip("=")
    except (ValueError, binascii.Error) as error:
        raise RemoteFault(
            "What answers at this address is not a hub. Check the address.", detail="no certificate"
        ) from error


class Exchange:
    """One side of the exchange; `message` is for the other side."""

    def __init__(self, code: str, *, is_hub: bool) -> None:
        from spake2 import SPAKE2_A, SPAKE2_B

        side = SPAKE2_B if is_hub else SPAKE2_A
        self._spake2 = side(normal(code).encode(), idA=_STATION, idB=_HUB)
        self.message = bytes(self._spake2.start())

    def finish(self, message: bytes) -> "PairingKeys":
        """Return the keys that both sides have now, if both know the code.

        Raises:
            RemoteFault: the message is none.
        """
        from spake2 import SPAKEError

        try:
            return PairingKeys.of(bytes(self._spake2.finish(message)))
        except (SPAKEError, ValueError, AssertionError, IndexError) as error:
            raise RemoteFault(
                "The other side sent something this Madang does not understand. Use the same version on all "
                "computers.",
                detail=f"pairing: {type(error).__name__}",
            ) from error


@dataclass(frozen=True, slots=True)
class PairingKeys:
    """The keys of one exchange, one for each direction; each seals one message and no second."""

    secret: bytes
    station: bytes
    hub: bytes

    @classmethod
    def of(cls, secret: bytes) -> Self:
        """Return the keys of an exchange's secret."""
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        station, hub = (
            HKDF(SHA256(), 32, salt=None, info=b"madang pairing 1\n" + name).derive(secret)
            for name in (_STATION, _HUB)
        )
        return cls(secret, station, hub)


def sealed(key: bytes, data: bytes) -> bytes:
    """Return some data under a key that seals nothing else (AES-256-GCM)."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key).encrypt(bytes(12), data, None)


def opened(key: bytes, data: bytes) -> bytes | None:
    """Return the data that was sealed under a key, None where the other side has another key."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(bytes(12), data, None)
    except (InvalidTag, ValueError):
        return None


def _der(pem: str) -> bytes:
    lines = pem.strip().splitlines()
    if len(lines) < 3 or "BEGIN CERTIFICATE" not in lines[0]:
        raise ValueError("no certificate")
    return base64.b64decode("".join(lines[1:-1]), validate=True)
