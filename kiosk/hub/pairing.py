"""Pairing codes and station keys: made here, kept only as hashes."""

import hashlib
import secrets
from collections import deque
from datetime import datetime, timedelta

from kiosk.domain.codes import ALPHABET, normal
from kiosk.hub.port import HubStore

CODE_LENGTH = 8
VALID_FOR = timedelta(minutes=10)
_MOST_WRONG = 5
_WINDOW_S = 60.0


def new_code(store: HubStore, role: str, now: datetime) -> str:
    """Make a single-use pairing code, valid for ten minutes, and return it as people read it (XXXX-XXXX)."""
    code = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
    store.add_pairing(hashed(code), role, now + VALID_FOR)
    return f"{code[:4]}-{code[4:]}"


def new_token() -> str:
    """Return a new station key: 256 random bits."""
    return secrets.token_urlsafe(32)


def hashed(secret: str) -> str:
    """Return the hash under which a code or key is kept; blanks, hyphens and case of a code do not matter."""
    text = normal(secret) if len(normal(secret)) == CODE_LENGTH else secret
    return hashlib.sha256(b"madang hub\0" + text.encode()).hexdigest()


class Guesses:
    """Counts wrong codes: at most five a minute, whoever asks."""

    def __init__(self) -> None:
        self._wrong: deque[float] = deque(maxlen=_MOST_WRONG)

    def are_too_many(self, now_s: float) -> bool:
        """Whether a further try must wait; `now_s` is a monotonic clock, seconds."""
        return len(self._wrong) == _MOST_WRONG and now_s - self._wrong[0] < _WINDOW_S

    def add(self, now_s: float) -> None:
        """Count a wrong code."""
        self._wrong.append(now_s)
