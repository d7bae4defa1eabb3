"""What a station without a network and its hub hand each other on a memory stick: two messages, each in a sealed file.

A file is a line that says what it is, a line of JSON that says for whom (in plain, bound to the rest), and the message:
compressed, under a key that this station and the hub alone have (AES-256-GCM); towards the hub once more in a sealed box
of NaCl to the event's sealing key. So who finds the stick reads nothing, and who changes a file makes it worthless. Both
messages may be taken any number of times, in any order: a fact has its id, and what comes back says after which number.
Source: AES-GCM, NIST SP 800-38D; HKDF, RFC 5869; zlib, RFC 1950.
"""

import secrets
import zlib
from dataclasses import dataclass

import msgspec

from kiosk.domain.errors import OperatorError, RemoteFault
from kiosk.protocol.messages import Count, FactMessage, FactResult, Id, Instant, StationName, decode, encode

FORM = b"MADANG STICK 1\n"
TO_HUB, TO_STATION = "to hub", "to station"
_MARK = b"MADANG STICK "
_LONGEST_HEADER = 2000
MOST_BYTES = 400_000_000
"""What a file may hold once it is unpacked: a million facts."""
_DAMAGED = "This file is not whole, or somebody changed it. Write it anew at the other computer."


class StickHeader(msgspec.Struct, frozen=True, kw_only=True):
    """For whom a file is; the station is named by its id, which is nobody's name."""

    version: int
    direction: str
    event_id: Id
    station_id: Id


class StickPush(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the hub has not numbered, how far this station has read, what it knows, and which hub it follows."""

    version: int
    now: Instant
    facts: list[FactMessage]
    after: str = ""
    generation: str = ""
    known: str = ""


class StickChanges(msgspec.Struct, frozen=True, kw_only=True):
    """Facts after a number, without gaps, as this station may read them, and what became of its own.

    `results` are of its own facts alone. `begins_anew` is whether the station is to offer everything once more.
    """

    version: int
    now: Instant
    epoch: Id
    after: Count
    facts: list[FactMessage]
    results: list[FactResult] = []
    stations: list[StationName] = []
    generation: str = ""
    begins_anew: bool = False


@dataclass(frozen=True, slots=True)
class StickFile:
    """A file that was read but not opened: for whom it is, and the rest."""

    header: StickHeader
    bound: bytes
    sealed: bytes


def closed(
    header: StickHeader, message: StickPush | StickChanges, secret: bytes, public: bytes = b""
) -> bytes:
    """Return a message as a file.

    Args:
        header: for whom.
        message: what it says.
        secret: what this station and the hub alone have.
        public: the event's sealing key, for a file to the hub.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    bound, nonce = encode(header), secrets.token_bytes(12)
    inside = AESGCM(_key(secret, header)).encrypt(nonce, zlib.compress(encode(message), 6), bound)
    sealed = nonce + inside
    if public:
        from nacl.public import PublicKey, SealedBox

        sealed = SealedBox(PublicKey(public)).encrypt(sealed)
    return FORM + bound + b"\n" + sealed


def read(data: bytes) -> StickFile:
    """Return a file's header and what is still closed.

    Raises:
        OperatorError: it is no such file, or of a newer release.
        RemoteFault: it is one, but not whole.
    """
    if not data.startswith(_MARK):
        raise OperatorError("This file is none that Madang wrote for a memory stick. Name another.")
    if not data.startswith(FORM):
        raise OperatorError(
            "This file was written by another release of Madang. Use the same version on all computers."
        )
    end = data.find(b"\n", len(FORM), len(FORM) + _LONGEST_HEADER)
    if end < 0:
        raise RemoteFault(_DAMAGED, detail="no header")
    bound = data[len(FORM) : end]
    return StickFile(decode(bound, StickHeader), bound, data[end + 1 :])


def opened_push(file: StickFile, secret: bytes, private: bytes) -> StickPush:
    """Return what a station wrote for the hub.

    Raises:
        RemoteFault: it is not whole, or another wrote it.
    """
    from nacl.exceptions import CryptoError
    from nacl.public import PrivateKey, SealedBox

    try:
        sealed = SealedBox(PrivateKey(private)).decrypt(file.sealed)
    except (CryptoError, ValueError) as error:
        raise RemoteFault(_DAMAGED, detail=type(error).__name__) from error
    return decode(_inside(file, secret, sealed), StickPush)


def opened_changes(file: StickFile, secret: bytes) -> StickChanges:
    """Return what the hub wrote for a station.

    Raises:
        RemoteFault: it is not whole, or another wrote it.
    """
    return decode(_inside(file, secret, file.sealed), StickChanges)


def _inside(file: StickFile, secret: bytes, sealed: bytes) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        packed = AESGCM(_key(secret, file.header)).decrypt(sealed[:12], sealed[12:], file.bound)
        unpacking = zlib.decompressobj()
        data = unpacking.decompress(packed, MOST_BYTES)
    except (InvalidTag, ValueError, zlib.error) as error:
        raise RemoteFault(_DAMAGED, detail=type(error).__name__) from error
    if not unpacking.eof:
        raise RemoteFault(_DAMAGED, detail="too large")
    return data


def _key(secret: bytes, header: StickHeader) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    info = b"madang stick 1\n" + header.direction.encode()
    return HKDF(SHA256(), 32, salt=None, info=info).derive(secret)
