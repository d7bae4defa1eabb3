"""Our own codes: booking codes, badge numbers, badge tokens and staff tokens, with their check characters.

One alphabet without 0 1 B I O S, so that nothing read aloud or by eye is mistaken. A booking code and a badge
number look alike (XXXX-XXX) but end in different check characters, so that neither is ever valid as the other;
a badge token begins with `B`, a staff token with `S`, which the alphabet does not have.
Source: ISO 7064 hybrid system MOD M+1,M with M = 30; the remainder that a valid code leaves differs by kind.
"""

import re
from enum import Enum

ALPHABET = "ACDEFGHJKLMNPQRTUVWXYZ23456789"
_SIZE = len(ALPHABET)
_VALUE = {character: value for value, character in enumerate(ALPHABET)}

BODY_LENGTH = 6
TOKEN_BODY_LENGTH = 20
"""20 characters of 30 are 98 random bits: a token proves its badge, so it must not be guessable."""
TOKEN_PREFIX = "B"
STAFF_PREFIX = "S"
_TOKEN_LENGTH = len(TOKEN_PREFIX) + TOKEN_BODY_LENGTH + 1
_NEARLY = re.compile(r"[A-Za-z0-9]{3,5}[- ][A-Za-z0-9]{2,4}|[A-Za-z0-9]{7}")
_MOST_STRANGE = 1
"""Characters outside the alphabet in what is still nearly a code of ours."""


class CodeKind(Enum):
    """The kinds of code; the value is the remainder that a valid code leaves."""

    BOOKING = 1
    BADGE_NUMBER = 8
    BADGE_TOKEN = 15
    STAFF_TOKEN = 22


_TOKENS = {TOKEN_PREFIX: CodeKind.BADGE_TOKEN, STAFF_PREFIX: CodeKind.STAFF_TOKEN}


def make_booking_code(body: str) -> str:
    """Return the booking code for six random characters of the alphabet."""
    return _grouped(body + _check_character(body, CodeKind.BOOKING))


def make_badge_number(station_prefix: str, count: int) -> str:
    """Return the badge number of a station's `count`-th badge (0 to 809,999); the prefix has two characters."""
    digits = ""
    for _ in range(BODY_LENGTH - len(station_prefix)):
        count, value = divmod(count, _SIZE)
        digits = ALPHABET[value] + digits
    body = station_prefix + digits
    return _grouped(body + _check_character(body, CodeKind.BADGE_NUMBER))


def make_badge_token(body: str) -> str:
    """Return the badge token for 20 random characters of the alphabet."""
    return TOKEN_PREFIX + body + _check_character(body, CodeKind.BADGE_TOKEN)


def make_staff_token(body: str) -> str:
    """Return the token of a staff badge for 20 random characters of the alphabet."""
    return STAFF_PREFIX + body + _check_character(body, CodeKind.STAFF_TOKEN)


def normal(text: str) -> str:
    """Return a code as it is stored for comparing: no blanks or hyphens, upper case."""
    return "".join(text.split()).replace("-", "").upper()


def code_kind(text: str) -> CodeKind | None:
    """Tell which of our codes a text is, by its form and check character; None when it is none of them."""
    code = normal(text)
    if len(code) == _TOKEN_LENGTH and code[0] in _TOKENS:
        return _TOKENS[code[0]] if _fits(code[1:], _TOKENS[code[0]]) else None
    if len(code) != BODY_LENGTH + 1:
        return None
    return next((kind for kind in (CodeKind.BOOKING, CodeKind.BADGE_NUMBER) if _fits(code, kind)), None)


def is_damaged_code(text: str) -> bool:
    """Whether a text is none of our codes but nearly one: a character wrong, lost or doubled, or two swapped.

    Words are not taken for codes: there has to be a digit, or capitals around a hyphen.
    """
    text = text.strip()
    code = normal(text)
    if code_kind(code) is not None or not code.isascii() or not code.isalnum():
        return False
    strange = sum(character not in _VALUE for character in code)
    if code[:1] in _TOKENS and abs(len(code) - _TOKEN_LENGTH) <= 1:
        return strange <= 1 + _MOST_STRANGE  # Its first letter is none of the alphabet either.
    looks_like_one = any(c.isdigit() for c in code) or ("-" in text and text.isupper())
    return (
        _NEARLY.fullmatch(text) is not None
        and abs(len(code) - BODY_LENGTH - 1) <= 1
        and strange <= _MOST_STRANGE
        and looks_like_one
        and not code.isdigit()
    )


def _fits(code: str, kind: CodeKind) -> bool:
    body, check = code[:-1], code[-1]
    return all(character in _VALUE for character in code) and check == _check_character(body, kind)


def _check_character(body: str, kind: CodeKind) -> str:
    product = _SIZE
    for character in body:
        total = (product + _VALUE[character]) % _SIZE or _SIZE
        product = total * 2 % (_SIZE + 1)
    return ALPHABET[(kind.value - product) % _SIZE]


def _grouped(code: str) -> str:
    return f"{code[:4]}-{code[4:]}"
