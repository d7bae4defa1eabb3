"""Personal values sealed for a database that others run: AES-256-GCM, a fresh nonce each, bound to their fact.

The key comes from the event's key and never goes to that database: who takes the database, or a backup of it, has
numbers and ids, and no name. Source: NIST SP 800-38D; with random nonces of 96 bits a key is good for 2^32 values.
"""

import base64
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.domain.errors import OperatorError

_NONCE_BYTES = 12


def sealing_key(event_key: bytes, event_id: str) -> bytes:
    """Return the key for the personal values of an event. Source: RFC 5869."""
    return HKDF(SHA256(), 32, salt=event_id.encode(), info=b"madang personal values 1").derive(event_key)


class Seal:
    """Seals and opens texts under one key; `about` is what a text belongs to, and opens nothing else."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def close(self, text: str, about: str) -> str:
        """Return a text sealed, as base64."""
        nonce = os.urandom(_NONCE_BYTES)
        return base64.b64encode(nonce + self._cipher.encrypt(nonce, text.encode(), about.encode())).decode()

    def open(self, sealed: str, about: str) -> str:
        """Return the text.

        Raises:
            OperatorError: another key sealed it, or it was changed.
        """
        data = base64.b64decode(sealed)
        try:
            return self._cipher.decrypt(data[:_NONCE_BYTES], data[_NONCE_BYTES:], about.encode()).decode()
        except InvalidTag as error:
            raise OperatorError(
                "This hub's key does not open the names in the database. Start it with the key file that the event "
                "was set up with; nothing has been changed."
            ) from error
