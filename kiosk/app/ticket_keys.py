"""The event's ticket keys in a data directory: made here, private only in the encrypted store, wrapped on the way out.

A wrapped key is a text: scrypt (RFC 7914) makes a key of a passphrase, AES-GCM keeps the private one under it.
"""

import base64
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.app.ed25519 import new_private, public_of, sign
from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import OF_EVENT, Kind
from kiosk.domain.model import RegistrationId
from kiosk.domain.ticket import SignedTicket, TicketKey, event_tag, message
from kiosk.services.ports import Reader, Tx
from kiosk.services.record import Recorder

_NAME = "ticket.private."
_FORM = "madang-ticket-key-1"
_SCRYPT = {"n": 2**15, "r": 8, "p": 1}
LARGEST = 255


@dataclass(frozen=True, slots=True)
class Signer:
    """Makes tickets with one of the event's keys."""

    event_id: str
    number: int
    private: bytes

    def ticket(self, registration_id: RegistrationId, serial: int) -> str | None:
        """Return the text of a registration's ticket, None where its id is no UUID: it came with a list, guessable."""
        tag, signature = event_tag(self.event_id), self.signature(registration_id, serial)
        if signature is None:
            return None
        return SignedTicket(self.number, tag, registration_id, serial, signature).text

    def signature(self, registration_id: RegistrationId, serial: int) -> bytes | None:
        """Return the 64 bytes that make a registration's ticket, None where its id is no UUID; always the same ones."""
        try:
            signed = message(self.number, event_tag(self.event_id), registration_id, serial)
        except ValueError:
            return None
        return sign(self.private, signed)


def add_key(recorder: Recorder, tx: Tx) -> int:
    """Make the event's next ticket key and return its number; it signs from now on."""
    number = max((key.number for key in tx.ticket_keys()), default=0) + 1
    if number > LARGEST:
        raise OperatorError("This event has had 255 ticket keys; there can be no more.")
    private = new_private()
    tx.put_setting(f"{_NAME}{number}", private.hex())
    body = {"key": number, "public": public_of(private).hex()}
    tx.append([recorder.fact(tx, Kind.TICKET_KEY_ADDED, OF_EVENT, body)])
    return number


def revoke_key(recorder: Recorder, tx: Tx, key: TicketKey) -> None:
    """Let a key prove nothing any more; the tickets it signed are refused."""
    tx.append(
        [
            recorder.fact(
                tx, Kind.TICKET_KEY_REVOKED, OF_EVENT, {"key": key.number, "public": key.public.hex()}
            )
        ]
    )


def signer(event_id: str, reader: Reader) -> Signer | None:
    """Return what signs with the newest key whose private half is here, None where there is none."""
    return next(iter(signers(event_id, reader)), None)


def signers(event_id: str, reader: Reader) -> Sequence[Signer]:
    """Return what signs with each key that proves something and whose private half is here, the newest first."""
    found = []
    for key in reversed(reader.ticket_keys()):
        kept = reader.setting(f"{_NAME}{key.number}")
        if kept is not None and not key.is_revoked and public_of(bytes.fromhex(kept)) == key.public:
            found.append(Signer(event_id, key.number, bytes.fromhex(kept)))
    return found


def wrapped(one: Signer, passphrase: str) -> str:
    """Return a key as a text that only the passphrase opens."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    about = {"form": _FORM, "event_id": one.event_id, "key": one.number, **_SCRYPT}
    sealed = AESGCM(_stretched(passphrase, salt, **_SCRYPT)).encrypt(nonce, one.private, _bound(about))
    return json.dumps(about | {"salt": _text(salt), "nonce": _text(nonce), "sealed": _text(sealed)}, indent=1)


def unwrapped(text: str, passphrase: str) -> Signer:
    """Return the key of a wrapped text.

    Raises:
        OperatorError: it is no such text, or the passphrase is another one.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        kept = json.loads(text)
        salt, nonce, sealed = (base64.b64decode(kept.pop(name)) for name in ("salt", "nonce", "sealed"))
        if kept["form"] != _FORM or {name: kept[name] for name in _SCRYPT} != _SCRYPT:
            raise ValueError
        key = _stretched(passphrase, salt, **_SCRYPT)
        private = AESGCM(key).decrypt(nonce, sealed, _bound(kept))
        return Signer(str(kept["event_id"]), int(kept["key"]), private)
    except InvalidTag as error:
        raise OperatorError("The passphrase does not open this key. Type it again.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise OperatorError(
            "This file is no ticket key. Name the one that `tickets key export` wrote."
        ) from error


def keep(event_id: str, tx: Tx, one: Signer) -> None:
    """Keep a key that was brought from another directory of the same event.

    Raises:
        OperatorError: it belongs to another event, or to a key that this event does not know.
    """
    if one.event_id != event_id:
        raise OperatorError("This key belongs to another event.")
    public = public_of(one.private)
    if public not in [key.public for key in tx.ticket_keys()]:
        raise OperatorError(
            "This event does not know the key yet. Synchronise with the hub, then import it again."
        )
    tx.put_setting(f"{_NAME}{one.number}", one.private.hex())


def _stretched(passphrase: str, salt: bytes, *, n: int, r: int, p: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt=salt, length=32, n=n, r=r, p=p).derive(passphrase.encode())


def _bound(about: dict[str, object]) -> bytes:
    return json.dumps(about, sort_keys=True).encode()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
