"""The event's own keys in a data directory: made with the event, private only in the encrypted store.

The authority signs the hub's certificate; what is sealed to the sealing key, the hub alone reads. The recovery
passphrase is shown once and kept nowhere: scrypt (RFC 7914) makes of it a key pair whose public half is kept, so that
the event's keys can be wrapped anew at any time, and only the passphrase opens them.
"""

import base64
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.domain.errors import OperatorError
from kiosk.domain.passphrase import make_passphrase, normal_passphrase
from kiosk.hub.certificate import Authority, new_authority
from kiosk.services.ports import Reader, Tx

_CERTIFICATE, _AUTHORITY = "event.authority", "event.authority_private"
_SEALING = "event.sealing_private"
_RECOVERY, _SALT = "event.recovery_public", "event.recovery_salt"
_ALL = (_CERTIFICATE, _AUTHORITY, _SEALING, _RECOVERY, _SALT)
_TICKETS = "ticket.private."
SHARED = "event.keys"
"""Under which name all processes of a hub share the keys of the first."""
_FORM = "madang-event-keys-1"
_SCRYPT = {"n": 2**16, "r": 8, "p": 1}


@dataclass(frozen=True, slots=True)
class EventKeys:
    """The keys by which a hub is the event's."""

    authority: Authority
    sealing_private: bytes

    @property
    def sealing_public(self) -> bytes:
        """What kiosks seal to."""
        from nacl.public import PrivateKey

        return bytes(PrivateKey(self.sealing_private).public_key)

    def cookie_key(self) -> bytes:
        """Return the key of what a hub gives out to get back; all its processes have the same."""
        return self._derived(b"madang cookies 1")

    def generation_key(self) -> bytes:
        """Return the key by which hubs of the event prove to each other what they are."""
        return self._derived(b"madang generations 1")

    @property
    def desks_private(self) -> bytes:
        """What the event's desks open help slips with; every desk gets it when it is paired."""
        return self._derived(b"madang desks 1")

    @property
    def desks_public(self) -> bytes:
        """What kiosks seal help slips to."""
        from nacl.public import PrivateKey

        return bytes(PrivateKey(self.desks_private).public_key)

    def hub_token(self, station_id: str) -> str:
        """Return the key of a station that was a hub and was never paired: hubs alone can make it."""
        return base64.urlsafe_b64encode(self._derived(b"madang hub token 1\n" + station_id.encode())).decode()

    def _derived(self, info: bytes) -> bytes:
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        return HKDF(SHA256(), 32, salt=None, info=info).derive(self.sealing_private)


@dataclass(frozen=True, slots=True)
class Estate:
    """What a hub leaves to the next one beside the keys: its generation, its stations, the passphrase of its page."""

    generation: int
    stations: Sequence[Mapping[str, str | None]] = ()
    page: str = ""


NOTHING = Estate(1)


def make_event_keys(tx: Tx) -> str:
    """Make the event's keys and return the recovery passphrase, which is kept nowhere: show it."""
    from nacl.public import PrivateKey

    authority = new_authority(datetime.now(UTC))
    tx.put_setting(_CERTIFICATE, authority.certificate)
    tx.put_setting(_AUTHORITY, authority.private)
    tx.put_setting(_SEALING, bytes(PrivateKey.generate()).hex())
    return new_passphrase(tx)


def new_passphrase(tx: Tx) -> str:
    """Make another recovery passphrase and return it; the one before opens what is wrapped from now on no more."""
    passphrase, salt = make_passphrase(secrets.choice), secrets.token_bytes(16)
    from nacl.public import PrivateKey

    tx.put_setting(_RECOVERY, bytes(PrivateKey(_stretched(passphrase, salt)).public_key).hex())
    tx.put_setting(_SALT, salt.hex())
    return passphrase


def event_keys(reader: Reader) -> EventKeys | None:
    """Return the keys of a directory that may be the event's hub, None for a station's."""
    certificate, private = reader.setting(_CERTIFICATE), reader.setting(_AUTHORITY)
    sealing = reader.setting(_SEALING)
    if not certificate or not private or not sealing:
        return None
    return EventKeys(Authority(certificate, private), bytes.fromhex(sealing))


def wrapped_keys(event_id: str, reader: Reader, estate: Estate = NOTHING) -> str:
    """Return all keys of the event, and what else a hub leaves, as a text that only the recovery passphrase opens.

    "" where there are none here.
    """
    from nacl.public import PublicKey, SealedBox

    keys, public = event_keys(reader), reader.setting(_RECOVERY)
    if keys is None or not public:
        return ""
    numbers = {key.number for key in reader.ticket_keys()}
    tickets = {str(n): kept for n in sorted(numbers) if (kept := reader.setting(f"{_TICKETS}{n}"))}
    inside = {
        "event_id": event_id,
        "authority": keys.authority.certificate,
        "authority_private": keys.authority.private,
        "sealing_private": keys.sealing_private.hex(),
        "tickets": tickets,
        "generation": estate.generation,
        "stations": [dict(one) for one in estate.stations],
        "page": estate.page,
    }
    box = SealedBox(PublicKey(bytes.fromhex(public))).encrypt(json.dumps(inside).encode())
    outside = {
        "form": _FORM,
        "event_id": event_id,
        "public": public,
        "salt": reader.setting(_SALT),
        **_SCRYPT,
    }
    return json.dumps(outside | {"sealed": base64.b64encode(box).decode()})


def take_keys(event_id: str, text: str, passphrase: str, tx: Tx) -> Estate:
    """Open wrapped keys and keep them: this directory may be the event's hub from now on. Return what else was left.

    Raises:
        OperatorError: the passphrase is another one, or these are no keys of this event.
    """
    from nacl.exceptions import CryptoError
    from nacl.public import PrivateKey, SealedBox

    damaged = OperatorError(
        "The event's keys are not whole in this directory. Take the hub over at another desk."
    )
    try:
        outside = json.loads(text)
        if outside["form"] != _FORM or {name: outside[name] for name in _SCRYPT} != _SCRYPT:
            raise damaged
        private = PrivateKey(_stretched(normal_passphrase(passphrase), bytes.fromhex(outside["salt"])))
        if bytes(private.public_key).hex() != outside["public"]:
            raise OperatorError("This is not the recovery passphrase of this event. Type it again.")
        inside = json.loads(SealedBox(private).decrypt(base64.b64decode(outside["sealed"])))
        if inside["event_id"] != event_id:
            raise OperatorError("These keys are of another event.")
        tx.put_setting(_CERTIFICATE, inside["authority"])
        tx.put_setting(_AUTHORITY, inside["authority_private"])
        tx.put_setting(_SEALING, inside["sealing_private"])
        tx.put_setting(_RECOVERY, outside["public"])
        tx.put_setting(_SALT, outside["salt"])
        for number, kept in inside["tickets"].items():
            tx.put_setting(f"{_TICKETS}{int(number)}", kept)
        stations = [{str(k): v for k, v in one.items()} for one in inside.get("stations", ())]
        return Estate(int(inside.get("generation", 1)), stations, str(inside.get("page", "")))
    except (CryptoError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise damaged from error


def exported(reader: Reader) -> str:
    """Return the event's keys as a text, for a place that encrypts it; "" where there are none."""
    kept = {name: reader.setting(name) for name in _ALL}
    return json.dumps(kept) if all(kept.values()) else ""


def imported(text: str, tx: Tx) -> None:
    """Keep the event's keys of another process of the same hub in the place of this directory's."""
    for name, value in json.loads(text).items():
        if name in _ALL:
            tx.put_setting(name, value)


def _stretched(passphrase: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    return Scrypt(salt=salt, length=32, **_SCRYPT).derive(passphrase.encode())
