"""Pairing codes and station keys: made here; a code is kept until it is used or too old, a key only as its hash."""

import hashlib
import secrets
from collections import deque
from datetime import datetime, timedelta

from kiosk.domain.codes import ALPHABET
from kiosk.hub.port import HubStore
from kiosk.protocol.pairing import CODE_LENGTH, plate_of

VALID_FOR = timedelta(minutes=10)
_MOST_WRONG = 5
_WINDOW_S = 60.0


def new_code(store: HubStore, role: str, now: datetime) -> str:
    """Make a single-use pairing code, valid for ten minutes, and return it as people read it (XXXX-XXXX)."""
    while True:
        code = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
        if store.add_pairing(plate_of(code), code, role, now, now + VALID_FOR):
            return f"{code[:4]}-{code[4:]}"


def new_token() -> str:
    """Return a new station key: 256 random bits."""
    return secrets.token_urlsafe(32)


def hashed(token: str) -> str:
    """Return the hash under which a station's key is kept."""
    return hashlib.sha256(b"madang hub\0" + token.encode()).hexdigest()


class Guesses:
    """Counts tries with a code: at most five a minute that came to nothing, whoever asks."""

    def __init__(self) -> None:
        self._wrong: deque[float] = deque(maxlen=_MOST_WRONG)

    def are_too_many(self, now_s: float) -> bool:
        """Whether a further try must wait; `now_s` is a monotonic clock, seconds."""
        return len(self._wrong) == _MOST_WRONG and now_s - self._wrong[0] < _WINDOW_S

    def add(self, now_s: float) -> None:
        """Count a try; it counts as wrong until it came to its end."""
        self._wrong.append(now_s)

    def forgive(self) -> None:
        """Take back the newest try: it was right."""
        if self._wrong:
            self._wrong.pop()
