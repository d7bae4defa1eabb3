"""What a row of a list is known by: the keys it is matched by, what it said last time, and marks of who was erased; pure.

A mark tells that a row would have been an erased person's, and gives nothing of her back. It is short on purpose: who
tries every address there is finds many that fit, while among the rows of one list a false one is rare (one in four
billion a row and mark).
"""

import hashlib
import hmac
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from functools import lru_cache

from kiosk.domain.codes import normal
from kiosk.domain.names import search_key

CODES = ("external_id", "booking_code", "ticket")
"""Fields that name a registration by themselves, the surest first."""

SALT_CHARACTERS = 32
"""Of the code alphabet: about 150 bits."""

_FINGERPRINT_BYTES, _MARK_DIGITS = 16, 8
_ALIKE = 0.8
"""Of the letters of two spellings; Layla and Leila Mansouri have more, Anna and Peter Schmidt have not."""

Key = tuple[str, str]
"""By which field, and the text in the form it is compared in."""

_key_of_place = lru_cache(maxsize=20_000)(search_key)  # a few organisations stand in most rows


def keys(values: Mapping[str, str]) -> Iterator[Key]:
    """Yield what a row can be matched by, the surest first: codes, e-mail, organisation, each of the latter with the name."""
    for name in CODES:
        if values.get(name):
            yield name, normal(values[name]) if name == "booking_code" else values[name]
    person = search_key(values.get("name", "") or values.get("name_native", ""))
    email, organisation = values.get("email"), values.get("organisation")
    if email:
        yield "email", f"{email.casefold()}\n{person}"
    if organisation:
        yield "organisation", f"{_key_of_place(organisation)}\n{person}"
    if not email and not organisation:
        yield "name", person


def is_same_name(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Return whether two rows agree in one of the forms of the name."""
    return any(
        one.get(name) and search_key(one[name]) == search_key(other.get(name, ""))
        for name in ("name", "name_native")
    )


def is_name_alike(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Return whether two rows may spell one name: a form of it has all words of the other's, or nearly all letters."""
    for name in ("name", "name_native"):
        mine, theirs = (sorted(search_key(values.get(name, "")).split()) for values in (one, other))
        if not mine or not theirs:
            continue
        if set(mine) <= set(theirs) or set(theirs) <= set(mine):
            return True
        if SequenceMatcher(None, " ".join(mine), " ".join(theirs), autojunk=False).ratio() >= _ALIKE:
            return True
    return False


def are_two_people(one: Mapping[str, str], other: Mapping[str, str], matched_by: str) -> bool:
    """Return whether two rows that share a key are still two people: each has a code, or an address, of its own."""
    if matched_by in CODES:
        return False
    names = CODES if matched_by == "email" else (*CODES, "email")
    return any(one.get(n) and other.get(n) and normal(one[n]) != normal(other[n]) for n in names)


def fingerprint(values: Mapping[str, str], rules: str) -> bytes:
    """Return what tells whether a row says the same as last time.

    Args:
        rules: what its texts are read by; by other rules the same row may mean something else.
    """
    text = "\x1f".join((rules, *values, *values.values()))
    return hashlib.blake2b(text.encode(), digest_size=_FINGERPRINT_BYTES).digest()


def mark(salt: bytes, key: Key) -> str:
    """Return the mark of one key: the beginning of an HMAC (RFC 2104) with SHA-256 of it."""
    return hmac.digest(salt, "\n".join(key).encode(), "sha256").hex()[:_MARK_DIGITS]


def marks(salt: bytes, found: Iterable[Key]) -> list[str]:
    """Return the marks of these keys, each once, in an order that says nothing."""
    return sorted({mark(salt, key) for key in found})
