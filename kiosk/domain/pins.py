"""PINs: what may be one, how it is kept, and how long wrong ones make wait; pure.

A PIN is kept only as a slow hash with its own salt, inside the encrypted store. Source: RFC 7914 (scrypt).
"""

import hashlib
import hmac
from itertools import pairwise

from kiosk.domain.rights import Role
from kiosk.domain.sentence import Sentence

SALT_BYTES = 16
FREE_TRIES = 5
"""So many wrong PINs in a row cost nothing but a try; from the last of them on one has to wait."""
_FIRST_WAIT_S = 30
_LONGEST_WAIT_S = 30 * 60
_SHORTEST = {Role.LEAD: 6, Role.VOLUNTEER: 4}
_WHO = {Role.LEAD: Sentence("lead"), Role.VOLUNTEER: Sentence("volunteer")}
_LONGEST = 12
_N, _R, _P = 2**15, 8, 1
"""32 MiB and about 100 ms a try."""


def fault_of(pin: str, role: Role) -> Sentence:
    """Return why a text cannot be a role's PIN, as a sentence, or ""."""
    least = _SHORTEST[role]
    if not (pin.isascii() and pin.isdigit() and least <= len(pin) <= _LONGEST):
        return Sentence(
            "The {role}'s PIN has {least} to {most} digits, and nothing else.",
            role=_WHO[role],
            least=least,
            most=_LONGEST,
        )
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if len(steps) == 1 and steps <= {0, 1, 9}:
        return Sentence(
            "That PIN is the first that anybody tries. Take one that is neither one digit again and again nor a row of them."
        )
    return Sentence("")


def hashed(pin: str, salt: bytes) -> str:
    """Return what is kept of a PIN: parameters, salt and hash as text. Slow on purpose."""
    return f"scrypt${_N}${_R}${_P}${salt.hex()}${_digest(pin, salt, _N, _R, _P).hex()}"


def is_right(pin: str, kept: str) -> bool:
    """Whether a PIN is the one of which `kept` is the hash. Slow on purpose."""
    _, n, r, p, salt, digest = kept.split("$")
    made = _digest(pin, bytes.fromhex(salt), int(n), int(r), int(p))
    return hmac.compare_digest(made, bytes.fromhex(digest))


def wait_s(wrong: int) -> int:
    """Return the seconds to wait after so many wrong PINs in a row: none, then 30, doubling up to half an hour."""
    if wrong < FREE_TRIES:
        return 0
    return min(_FIRST_WAIT_S << min(wrong - FREE_TRIES, 10), _LONGEST_WAIT_S)


def _digest(pin: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, dklen=32, maxmem=2**26)
