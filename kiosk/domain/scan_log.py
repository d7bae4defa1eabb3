"""What the scan log keeps of a scan, for support; pure.

Form, length, a fingerprint and the verdict of every scan. The text itself only of what nobody could read: never of
one of our own codes, whole or damaged, never of what is known to be no ticket (a contact card, a Wi-Fi code), never of
what a person typed (it may be a name).
"""

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.admission import Reason
from kiosk.domain.codes import is_damaged_code, normal
from kiosk.domain.credential import LONGEST_TEXT, RawScan, cleaned
from kiosk.domain.ticket import is_damaged_ticket
from kiosk.domain.ticket_forms import NO_TICKETS, Form, recognise

ADMITTED, NOT_RECORDED = "admitted", "not_recorded"
"""Verdicts beside the reasons of `decide`: let in, and a check-in that could not be written."""

TRIED = "tried:"
"""Before the verdict of a scan that was only tried, on the set-up screen."""

_UNREAD = frozenset({Reason.UNKNOWN, Reason.UNREADABLE})
_TYPED = "typed"
_FINGERPRINT_LENGTH = 8
_OWN = frozenset({Form.OWN_TICKET, Form.BOOKING_CODE, Form.BADGE_NUMBER, Form.BADGE_TOKEN, Form.STAFF_TOKEN})
_PRIVATE = _OWN | NO_TICKETS - {Form.UNKNOWN_JSON}
"""Forms whose text is never kept. JSON that nobody knows may be the ticket of a system we have not met."""
_DAMAGED_TICKET, _DAMAGED_CODE = "damaged_ticket", "damaged_code"
_EMPTY, _CONTROL, _DIGITS = "empty", "control_characters", "digits"
_TICKET_PART = re.compile(r"[A-Z2-7]{40,}")
"""What may be the middle of a ticket of ours, wherever in a text it stands."""


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


def logged(
    scan: RawScan, used: int, verdict: str, key: bytes, *, keeps_raw: bool, is_tried: bool = False
) -> LoggedScan:
    """Return what is kept of a scan.

    Args:
        scan: the scan.
        used: which of its candidates counted.
        verdict: a `Reason`, `ADMITTED` or `NOT_RECORDED`.
        key: this station's secret for fingerprints.
        keeps_raw: whether this station may keep texts that nobody could read.
        is_tried: whether the verdict is only what it would have been.
    """
    texts = [cleaned(text) for text in scan.candidates] or [""]
    text, form = texts[used], form_of(texts[used])
    is_unread = verdict in _UNREAD and scan.source != _TYPED and not any(map(_is_private, texts))
    return LoggedScan(
        at=scan.at,
        source=scan.source,
        form=form,
        length=len(text),
        fingerprint=_fingerprint(text, key),
        verdict=TRIED + verdict if is_tried else verdict,
        way=scan.ways[used] if used < len(scan.ways) else "",
        raw=_storable(scan.candidates[0]) if keeps_raw and is_unread and scan.candidates else "",
    )


def telling_reading(scan: RawScan) -> int:
    """Return the first candidate that is one of our own codes, else the first of a known form, else the first."""
    forms = [recognise(cleaned(text)).form for text in scan.candidates]
    known = [index for index, form in enumerate(forms) if form is not Form.TEXT]
    return next((index for index in known if forms[index] in _OWN), next(iter(known), 0))


def form_of(text: str) -> str:
    """Say in a word what a text looks like; nothing of the text itself."""
    form = recognise(text).form
    if form is not Form.TEXT:
        return form.value
    if is_damaged_ticket(text):
        return _DAMAGED_TICKET
    if is_damaged_code(text):
        return _DAMAGED_CODE
    if not text:
        return _EMPTY
    if not text.isprintable():
        return _CONTROL
    return _DIGITS if text.isdecimal() else form.value


def _is_private(text: str) -> bool:
    return (
        recognise(text).form in _PRIVATE
        or is_damaged_ticket(text)
        or is_damaged_code(text)
        or _TICKET_PART.search(normal(text)) is not None
    )


def _fingerprint(text: str, key: bytes) -> str:
    code = normal(text) if recognise(text).form in _OWN else text
    return hmac.new(key, code.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[
        :_FINGERPRINT_LENGTH
    ]


def _storable(text: str) -> str:
    """Return a text as a database takes it: lone surrogates written out, no longer than a code can be."""
    return text.encode("utf-8", "backslashreplace").decode()[:LONGEST_TEXT]
