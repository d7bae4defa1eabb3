"""Shifts, PINs, the lock and the day of destruction for the window: `kiosk.ui.desk.safe.port.SafeStation`."""

from collections.abc import Collection, Sequence
from datetime import date

from kiosk.app.desk_station import WindowStation
from kiosk.domain.credential import RawScan, Unreadable, decode
from kiosk.domain.retention import Retention
from kiosk.domain.rights import Role
from kiosk.services.pins import Proof, has_pin, prove
from kiosk.services.retain import keep_until, use_day
from kiosk.services.shift import has_staff_badges, sign_of_badge, signs
from kiosk.ui.desk.safe.port import Safety

_LOCKED = "desk.locked"


class WindowSafe:
    """The station of a window, as its parts that keep safe see it."""

    def __init__(self, window: WindowStation) -> None:
        self._window = window
        with window.here.store.read() as reader:
            self.safety = Safety(
                has_pin(reader), has_pin(reader, Role.VOLUNTEER), reader.setting(_LOCKED) == "yes"
            )

    @property
    def retention(self) -> Retention:
        """Until when the data is kept."""
        return self._window.info.retention

    def can_volunteers_unlock(self) -> bool:
        """Whether there is a volunteers' PIN or a staff badge."""
        with self._window.here.store.read() as reader:
            return self.safety.has_volunteer_pin or has_staff_badges(reader)

    def prove(self, pin: str, roles: Collection[Role]) -> Proof:
        """Return which of these roles a PIN proves."""
        here = self._window.here
        return prove(here.store, here.clock, pin, roles)

    def sign_of(self, scan: RawScan) -> str:
        """Return whose staff badge a scan is."""
        credential = decode(scan)
        if isinstance(credential, Unreadable) or not credential.staff_token:
            return ""
        with self._window.here.store.read() as reader:
            return sign_of_badge(reader, credential.staff_token)

    def keep_locked(self, is_locked: bool) -> None:
        """Remember whether the desk is locked."""
        with self._window.here.store.write() as tx:
            tx.put_setting(_LOCKED, "yes" if is_locked else "")

    def signs(self) -> Sequence[str]:
        """Return the short names of this event."""
        with self._window.here.store.read() as reader:
            return signs(reader)

    def begin_shift(self, sign: str) -> None:
        """Let somebody come on shift; "" ends the shift."""
        self._window.station.begin_shift(sign)
        self._window.learn_state()

    def use_day(self, day: date) -> None:
        """Go by this event day while the clock shows the day that it shows now."""
        use_day(self._window.station.desk, day)
        self._window.station.learn_days()
        self._window.learn_state()

    def keep_until(self, until: date) -> None:
        """Keep the data until another day."""
        keep_until(self._window.station.desk, until)
        self._window.learn_state()
