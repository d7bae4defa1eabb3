"""The page's login: one passphrase, kept as a slow hash; tries are counted; who is in carries a signed cookie.

The cookie says until when it holds and nothing else, so that any process of the hub can check it and none keeps it.
Source: RFC 7914 (scrypt), RFC 6265 (cookies), RFC 2104 (HMAC).
"""

import hashlib
import hmac
import secrets

from kiosk.domain.errors import OperatorError

KEPT_AS = "hub.page"
"""Under this name a hub keeps what `hashed_passphrase` made, for all its processes and for the hub after it."""
COOKIE = "madang_page"
LASTS_S = 12 * 3600
"""A day at the desk; then the passphrase is asked again."""
SHORTEST = 12


def hashed_passphrase(passphrase: str) -> str:
    """Return what is kept of a passphrase.

    Raises:
        OperatorError: it is too short to stand up to guessing.
    """
    words = " ".join(passphrase.split())
    if len(words) < SHORTEST:
        raise OperatorError(
            "The page's passphrase needs {count} characters or more. Several words are best.", count=SHORTEST
        )
    salt = secrets.token_bytes(16)
    return f"{salt.hex()}:{_slow(words, salt).hex()}"


def is_passphrase(typed: str, kept: str) -> bool:
    """Tell whether the typed text is the passphrase; takes a tenth of a second. Blanks at its ends do not count."""
    salt, _, wanted = kept.partition(":")
    made = _slow(" ".join(typed.split()), bytes.fromhex(salt))
    return hmac.compare_digest(made, bytes.fromhex(wanted))


def make_cookie(key: bytes, kept: str, now_s: float) -> str:
    """Return a cookie that holds until `LASTS_S` from now, or until the passphrase is changed.

    Args:
        key: 32 bytes, the same in all processes of the hub.
        kept: the passphrase as it is kept.
        now_s: seconds since 1970.
    """
    until = str(int(now_s) + LASTS_S)
    return f"{until}.{_signed(key, kept, until)}"


def is_cookie(cookie: str, key: bytes, kept: str, now_s: float) -> bool:
    """Tell whether a cookie was made here and still holds."""
    until, _, signature = cookie.partition(".")
    if not (until.isascii() and until.isdigit()) or len(until) > 12 or int(until) <= now_s:
        return False
    return hmac.compare_digest(signature.encode(), _signed(key, kept, until).encode())


def _signed(key: bytes, kept: str, until: str) -> str:
    return hmac.new(key, f"page\0{kept}\0{until}".encode(), hashlib.sha256).hexdigest()


def _slow(words: str, salt: bytes) -> bytes:
    return hashlib.scrypt(words.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)
