"""What a scanned text is: our own codes, tickets of other systems, and what is no ticket at all; pure, total.

The order of the rules is the order of certainty: what says of itself what it is comes before what only looks like it.
A form never admits anybody by itself; it says which inner texts the roster may know the ticket by, and what to tell a
volunteer when nobody knows it. Forms: documentation and source of the systems, and measured codes.
"""

import base64
import binascii
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit
from uuid import UUID

from kiosk.domain.codes import CodeKind, code_kind
from kiosk.domain.pretix_sig1 import parse_sig1
from kiosk.domain.ticket import parse_ticket

_MOST_JSON = 4_000
_DEEPEST_JSON = 6


class Form(StrEnum):
    """What a text is. The last ones are no tickets."""

    OWN_TICKET = "own_ticket"
    BOOKING_CODE = "booking_code"
    BADGE_TOKEN = "badge_token"  # a form, not a secret
    STAFF_TOKEN = "staff_token"  # nor this
    BADGE_NUMBER = "badge_number"
    PRETIX_SIG1 = "pretix_sig1"
    PRETIX_PLAIN = "pretix_plain"
    INDICO_V1 = "indico_v1"
    INDICO_V2 = "indico_v2"
    ALFIO_TICKET = "alfio_ticket"
    ALFIO_BADGE = "alfio_badge"
    EVENTYAY = "eventyay"
    OPEN_EVENT = "open_event"
    HI_EVENTS = "hi_events"
    ODOO = "odoo"
    ATTENDIZE = "attendize"
    TEXT = "text"
    PRETIX_PAIRING = "pretix_pairing"
    INDICO_SETUP = "indico_setup"
    CONTACT = "contact"
    WIFI = "wifi"
    PAYMENT = "payment"
    BAR_CODE = "bar_code"
    WEB_PAGE = "web_page"
    MESSAGE = "message"
    UNKNOWN_JSON = "unknown_json"


NO_TICKETS = frozenset(
    {
        Form.PRETIX_PAIRING,
        Form.INDICO_SETUP,
        Form.CONTACT,
        Form.WIFI,
        Form.PAYMENT,
        Form.BAR_CODE,
        Form.WEB_PAGE,
        Form.MESSAGE,
        Form.UNKNOWN_JSON,
    }
)


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a text is, and the texts inside it that a roster may know the ticket by."""

    form: Form
    inner: tuple[str, ...] = ()


_UUID = r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
_ALFIO_TICKET = re.compile(rf"({_UUID})/[A-Za-z0-9+/]{{43}}=")
_ALFIO_BADGE = re.compile(rf"({_UUID})(?:::.*)?", re.DOTALL)
_OPEN_EVENT = re.compile(rf"{_UUID}-\d+")
_HI_EVENTS = re.compile(r"A-[0-9A-Z]{7}")
_ODOO = re.compile(r"[1-9][0-9]{0,19}")
_PRETIX_PLAIN = re.compile(r"[abcdefghjkmnpqrstuvwxyz23456789]{32}")
_ATTENDIZE = re.compile(r"(?=.*[a-z])(?=.*[A-Z0-9])[A-Za-z0-9]{15}")
_BAR_CODE = re.compile(r"\d{8}|\d{12,14}")
_PAYMENT = re.compile(
    r"000201.*|SPC\s.*|BCD\s.*|(?:upi|bitcoin|ethereum|lightning|swish):.*", re.DOTALL | re.I
)
_MESSAGE = re.compile(r"(?:mailto|tel|sms|smsto|geo|matmsg|begin:vevent|begin:vcalendar).*", re.DOTALL | re.I)
_OWN = {
    CodeKind.BOOKING: Form.BOOKING_CODE,
    CodeKind.BADGE_NUMBER: Form.BADGE_NUMBER,
    CodeKind.BADGE_TOKEN: Form.BADGE_TOKEN,
    CodeKind.STAFF_TOKEN: Form.STAFF_TOKEN,
}


def recognise(text: str) -> Recognised:
    """Return what a text is. Never raises, whatever the text."""
    text = text.strip()
    for rule in _RULES:
        found = rule(text)
        if found is not None:
            return found
    return Recognised(Form.TEXT)


def ticket_aliases(text: str) -> tuple[str, ...]:
    """Return the texts by which a ticket on the list is known too: a data ticket by the secret inside it alone.

    Such a ticket may be written with other blanks, another order or another address and is still the same one.
    """
    return recognise(text).inner if text.startswith("{") else ()


def _own(text: str) -> Recognised | None:
    if parse_ticket(text) is not None:
        return Recognised(Form.OWN_TICKET)
    kind = code_kind(text)
    return Recognised(_OWN[kind]) if kind is not None else None


def _json(text: str) -> Recognised | None:
    if not text.startswith("{"):
        return None
    if len(text) > _MOST_JSON or _depth(text) > _DEEPEST_JSON:
        return Recognised(Form.UNKNOWN_JSON)
    try:
        value = json.loads(text, object_pairs_hook=_once, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return Recognised(Form.UNKNOWN_JSON)
    return _of_object(value) if isinstance(value, dict) else Recognised(Form.UNKNOWN_JSON)


def _of_object(value: Mapping[str, Any]) -> Recognised:
    if "handshake_version" in value:
        return Recognised(Form.PRETIX_PAIRING)
    if "server" in value and "regform_id" in value and "checkin_secret" not in value:
        return Recognised(Form.INDICO_SETUP)
    parts = value.get("i")
    if isinstance(parts, list) and len(parts) >= 3 and parts[0] == 2:
        return Recognised(Form.INDICO_V2, _uuid_texts(parts[2]))
    if "checkin_secret" in value and "server_url" in value:
        return Recognised(Form.INDICO_V1, _uuid_texts(value["checkin_secret"]))
    if isinstance(value.get("ticket"), str):
        return Recognised(Form.EVENTYAY, _given(value["ticket"]))
    return Recognised(Form.UNKNOWN_JSON)


def _marked(text: str) -> Recognised | None:
    """What says by its first characters what it is."""
    upper = text[:16].upper()
    if upper.startswith(("BEGIN:VCARD", "MECARD:", "BIZCARD:")):
        return Recognised(Form.CONTACT)
    if upper.startswith("WIFI:"):
        return Recognised(Form.WIFI)
    if _PAYMENT.fullmatch(text):
        return Recognised(Form.PAYMENT)
    return Recognised(Form.MESSAGE) if _MESSAGE.fullmatch(text) else None


def _address(text: str) -> Recognised | None:
    """An address on the web may wrap a code: a part of its path (the last one first), of its query or its fragment."""
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]{1,15}://", text):
        return None
    try:
        parts = urlsplit(text)
        values = [value for _, value in parse_qsl(parts.query)]
    except ValueError:
        return Recognised(Form.WEB_PAGE)
    path = [unquote(part) for part in reversed(parts.path.split("/")) if part]
    fragment = [unquote(part) for part in reversed(re.split("[/?&=]", parts.fragment))]
    inner: list[str] = []
    for wrapped in (*path[:1], *values, parts.fragment, *fragment, *path[1:]):
        if 4 <= len(wrapped) <= 500:
            inner += [wrapped, *(recognise(wrapped).inner if "://" not in wrapped else ())]
    return Recognised(Form.WEB_PAGE, tuple(dict.fromkeys(inner[:12])))


def _patterned(text: str) -> Recognised | None:
    """What can only be told by how it looks; those that fit two systems take the longer form first."""
    if found := _ALFIO_TICKET.fullmatch(text):
        return Recognised(Form.ALFIO_TICKET, (found[1],))
    if _OPEN_EVENT.fullmatch(text):
        return Recognised(Form.OPEN_EVENT)
    if found := _ALFIO_BADGE.fullmatch(text):
        return Recognised(Form.ALFIO_BADGE, (found[1],))
    if parse_sig1(text) is not None:
        return Recognised(Form.PRETIX_SIG1)
    for form, pattern in (
        (Form.HI_EVENTS, _HI_EVENTS),
        (Form.PRETIX_PLAIN, _PRETIX_PLAIN),
        (Form.BAR_CODE, _BAR_CODE),
        (Form.ODOO, _ODOO),
        (Form.ATTENDIZE, _ATTENDIZE),
    ):
        if pattern.fullmatch(text) and (form is not Form.BAR_CODE or _is_article(text)):
            return Recognised(form)
    return None


_RULES: tuple[Callable[[str], Recognised | None], ...] = (_own, _json, _marked, _address, _patterned)


def _is_article(digits: str) -> bool:
    """Whether a number has the check digit of an article number (GS1 General Specifications, 7.9)."""
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return total % 10 == 0


def _uuid_texts(secret: object) -> tuple[str, ...]:
    """Return the ways in which a list may write a UUID."""
    if not isinstance(secret, str) or not secret:
        return ()
    try:
        one = UUID(bytes=base64.b64decode(secret, validate=True)) if len(secret) == 24 else UUID(secret)
    except (ValueError, binascii.Error):
        return (secret,)
    return tuple(dict.fromkeys((secret, str(one), one.hex, base64.b64encode(one.bytes).decode())))


def _given(secret: str) -> tuple[str, ...]:
    return (secret,) if secret else ()


def _depth(text: str) -> int:
    depth = deepest = 0
    for character in text:
        if character in "{[":
            depth += 1
            deepest = max(deepest, depth)
        elif character in "}]":
            depth -= 1
    return deepest


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a name stands twice")
    return dict(pairs)


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")
