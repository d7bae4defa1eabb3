"""What the scan log keeps of a scan, for support; pure.

Form, length, a fingerprint and the verdict of every scan. The text itself only of what nobody could read: never of
one of our own codes, never of what a person typed (it may be a name).
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.admission import Reason
from kiosk.domain.codes import CodeKind, code_kind, normal
from kiosk.domain.credential import LONGEST_TEXT, RawScan
from kiosk.domain.ticket import parse_ticket

ADMITTED, NOT_RECORDED = "admitted", "not_recorded"
"""Verdicts beside the reasons of `decide`: let in, and a check-in that could not be written."""

_UNREAD = frozenset({Reason.UNKNOWN, Reason.UNREADABLE})
_TYPED = "typed"
_OWN_FORMS = {
    CodeKind.BOOKING: "booking_code",
    CodeKind.BADGE_NUMBER: "badge_number",
    CodeKind.BADGE_TOKEN: "badge_token",
}
_FINGERPRINT_LENGTH = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedScan:
    """One scan. `way` is how the reading that counted was read, `length` its characters, `raw` mostly empty.

    `fingerprint` is the same for the same code at the same station, and means nothing elsewhere.
    """

    at: datetime
    source: str
    form: str
    length: int
    fingerprint: str
    verdict: str
    way: str
    raw: str = ""


def logged(scan: RawScan, used: int, verdict: str, key: bytes, *, keeps_raw: bool) -> LoggedScan:
    """Return what is kept of a scan.

    Args:
        scan: the scan.
        used: which of its candidates counted.
        verdict: a `Reason`, `ADMITTED` or `NOT_RECORDED`.
        key: this station's secret for fingerprints.
        keeps_raw: whether this station may keep texts that nobody could read.
    """
    readings = scan.candidates or ("",)
    text = readings[used].strip()
    is_secret = scan.source == _TYPED or any(_is_ours(one) for one in readings)
    return LoggedScan(
        at=scan.at,
        source=scan.source,
        form=form_of(text),
        length=len(text),
        fingerprint=_fingerprint(text, key),
        verdict=verdict,
        way=scan.ways[used] if used < len(scan.ways) else "",
        raw=_storable(readings[0]) if keeps_raw and verdict in _UNREAD and not is_secret else "",
    )


def own_reading(scan: RawScan) -> int:
    """Return the first candidate that has the form of one of our own codes, else the first."""
    return next((index for index, text in enumerate(scan.candidates) if _is_ours(text)), 0)


def form_of(text: str) -> str:
    """Say in a word what a text looks like; nothing of the text itself."""
    if parse_ticket(text) is not None:
        return "own_ticket"
    kind = code_kind(text)
    if kind is not None:
        return _OWN_FORMS[kind]
    if not text:
        return "empty"
    if not text.isprintable():
        return "control_characters"
    if text.isdecimal():
        return "digits"
    scheme, colon, _ = text.partition(":")
    if colon and scheme.isascii() and scheme.isalpha():
        return "link" if scheme.lower() in ("http", "https") else "labelled_text"
    return "letters_and_digits" if text.isalnum() and text.isascii() else "other_text"


def _is_ours(text: str) -> bool:
    return parse_ticket(text) is not None or code_kind(text) is not None


def _fingerprint(text: str, key: bytes) -> str:
    code = normal(text) if _is_ours(text) else text
    return hmac.new(key, code.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[
        :_FINGERPRINT_LENGTH
    ]


def _storable(text: str) -> str:
    """Return a text as a database takes it: lone surrogates written out, no longer than a code can be."""
    return text.encode("utf-8", "backslashreplace").decode()[:LONGEST_TEXT]
