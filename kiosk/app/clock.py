"""The clock and chance of a data directory: the system's clock or a rehearsal's, the system's randomness."""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import uuid_utils

from kiosk.domain.codes import ALPHABET


@dataclass(frozen=True, slots=True)
class StationClock:
    """The system's clock moved by a fixed amount: nothing, a rehearsal's start, or the hub's offset."""

    shift: timedelta = timedelta()
    is_rehearsal: bool = False

    def now(self) -> datetime:
        """Return the instant, UTC-aware."""
        return datetime.now(UTC) + self.shift


class SystemChance:
    """Randomness of the operating system; ids that sort by time."""

    def code_body(self, length: int) -> str:
        """Return that many random characters of the code alphabet."""
        return "".join(secrets.choice(ALPHABET) for _ in range(length))

    def new_id(self) -> str:
        """Return a new UUIDv7 as text (RFC 9562, section 5.7)."""
        return str(uuid_utils.uuid7())
