"""What shifts, PINs and the lock ask of the station; no Qt. Methods run off the GUI thread and may raise `KioskError`."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from kiosk.domain.credential import RawScan
from kiosk.domain.retention import Retention
from kiosk.domain.rights import Role
from kiosk.services.pins import Proof


@dataclass(frozen=True, slots=True)
class Safety:
    """How the station stood when its window was opened: PINs cannot change meanwhile."""

    has_pins: bool = False
    has_volunteer_pin: bool = False
    is_locked: bool = False


class SafeStation(Protocol):
    """The station, as the parts of this folder see it."""

    @property
    def safety(self) -> Safety:
        """How the station stood when its window was opened; any thread, at once."""
        ...

    @property
    def retention(self) -> Retention:
        """Until when the data is kept, as it is now; any thread, at once."""
        ...

    def can_volunteers_unlock(self) -> bool:
        """Whether anybody but the lead could open a locked desk: by the volunteers' PIN or a staff badge."""
        ...

    def prove(self, pin: str, roles: Collection[Role]) -> Proof:
        """Return which of these roles a PIN proves. Slow on purpose."""
        ...

    def sign_of(self, scan: RawScan) -> str:
        """Return whose staff badge a scan is, "" where it is none that counts; records nothing."""
        ...

    def keep_locked(self, is_locked: bool) -> None:
        """Remember whether the desk is locked, also over an end of the program."""
        ...

    def signs(self) -> Sequence[str]:
        """Return the short names of this event, who came on shift last first."""
        ...

    def begin_shift(self, sign: str) -> None:
        """Let somebody come on shift; "" ends the shift.

        Raises:
            OperatorError: it cannot be a short name.
        """
        ...

    def use_day(self, day: date) -> None:
        """Go by this event day as long as the clock shows the day that it shows now."""
        ...

    def keep_until(self, until: date) -> None:
        """Keep the data until another day; recorded."""
        ...
