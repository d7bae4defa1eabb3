"""From what a device read to a credential: cleaning, and refusing what no ticket can be.

Nothing here looks at a roster; whether a credential is known is for the snapshot to say.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.codes import CodeKind, code_kind, is_damaged_code
from kiosk.domain.ticket import SignedTicket, is_damaged_ticket, parse_ticket
from kiosk.domain.ticket_forms import recognise

LONGEST_TEXT = 4_296
"""Characters; the most an alphanumeric QR code holds (ISO/IEC 18004, table 7)."""

_AIM_OR_ECI = re.compile(r"^(?:\][A-Za-z][0-9A-Za-z])?(?:\\0000(?:01|03|26|27))?")


@dataclass(frozen=True, slots=True)
class RawScan:
    """What a device read. `candidates` are the readings of it, the likeliest first.

    `ways` says in a word how each was read, in the same order; empty where a device has only one way.
    """

    candidates: tuple[str, ...]
    source: str
    at: datetime
    ways: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Credential:
    """A text that may prove a registration, in each reading. `text` is the first reading, cleaned."""

    candidates: tuple[str, ...]

    @property
    def text(self) -> str:
        """The likeliest reading, cleaned, as a person would recognise it."""
        return self.candidates[0]

    @property
    def kind(self) -> CodeKind | None:
        """Which of our own codes the first reading is, if any."""
        return code_kind(self.text)

    @property
    def staff_token(self) -> str:
        """The reading that is a staff badge's token, or ""."""
        return next((text for text in self.candidates if code_kind(text) is CodeKind.STAFF_TOKEN), "")

    @property
    def lookups(self) -> tuple[str, ...]:
        """What the roster may know it by: every reading, then the secrets that readings of a known form hold."""
        inner = (text for reading in self.candidates for text in recognise(reading).inner)
        return tuple(dict.fromkeys((*self.candidates, *inner)))

    @property
    def tickets(self) -> tuple[SignedTicket, ...]:
        """The tickets of ours that the readings are, or hold in an address; whatever their signature is worth."""
        parsed = (parse_ticket(text) for text in self.lookups)
        return tuple(dict.fromkeys(ticket for ticket in parsed if ticket is not None))

    @property
    def is_misread(self) -> bool:
        """Whether a reading is nearly one of our own codes: a character is wrong, lost, doubled or swapped."""
        return any(is_damaged_code(text) or is_damaged_ticket(text) for text in self.candidates)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A scan that no ticket can be; `why` is for the scan log, not for people."""

    why: str


def cleaned(raw: str) -> str:
    """Return a reading without what a scanner may put before it (AIM identifier, ECI) and without blanks around."""
    return _AIM_OR_ECI.sub("", raw.strip()).strip()


def decode(scan: RawScan) -> Credential | Unreadable:
    """Return the credential that a scan may be, or why it can be none.

    Pure, never raises: any text a device can produce is answered.
    """
    texts: list[str] = []
    why = "empty"
    for raw in scan.candidates:
        text = cleaned(raw)
        if not text:
            continue
        if len(text) > LONGEST_TEXT:
            why = "too long"
        elif any(not character.isprintable() and not character.isspace() for character in text):
            why = "control characters"
        elif text not in texts:
            texts.append(text)
    return Credential(tuple(texts)) if texts else Unreadable(why)
