"""What all ways of watching the keyboard share: the wedge, its readings and the signals."""

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.domain.credential import RawScan
from kiosk.scan.keyboards import Keyboards
from kiosk.scan.readings import named_readings
from kiosk.scan.wedge import Limits, Step, Wedge

_LATE_MS = 15
"""A timer that comes so much after its time tells of a busy interface: keys may wait that it has not seen yet."""


class KeyScanner(QObject):
    """Tells scans from typing.

    Signals:
        scanned: a `RawScan`, at the end of its burst.
        burst_ended: the same as a `Burst`, for whoever wants to know how the scanner types.
        typing: somebody begins to type while no text field has the focus.
        typed: text (str) for the search box, where keys cannot be handed on as they are.
        took_back: the last so many characters (int) that were typed were the beginning of a scan.
    """

    scanned = Signal(object)
    burst_ended = Signal(object)
    typing = Signal()
    typed = Signal(str)
    took_back = Signal(int)

    keeps_field_focus = False
    """Whether the search field may keep the focus: its input method never sees a scan."""

    def __init__(
        self,
        keyboards: Keyboards,
        now: Callable[[], datetime],
        limits: Limits | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keyboards, self._now = keyboards, now
        self._wedge = Wedge(limits)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setTimerType(Qt.TimerType.PreciseTimer)
        self._patience.timeout.connect(self._paused)
        self._due_s = 0.0
        self._is_late = False

    def set_limits(self, limits: Limits) -> None:
        """Take the settings of another scanner; a burst that is under way is read with the old ones no more."""
        self._take(self._wedge.pause())
        self._wedge = Wedge(limits)

    def close(self) -> None:
        """Watch no longer."""
        self._patience.stop()

    def _take(self, step: Step) -> None:
        """Do what a step says; the typed keys come first."""
        raise NotImplementedError

    def _wait(self, step: Step) -> None:
        """Call `pause` when its time has come."""
        self._is_late = False
        if step.wait_ms:
            self._pause_in(step.wait_ms)
        elif self._wedge.is_holding:
            self._pause_in(self._wedge.limits.patience_ms)
        else:
            self._patience.stop()

    def _pause_in(self, wait_ms: int) -> None:
        self._due_s = time.monotonic() + wait_ms / 1000
        self._patience.start(wait_ms)

    def _paused(self) -> None:
        late_ms = 1000 * (time.monotonic() - self._due_s)
        if late_ms > _LATE_MS and not self._is_late:
            # Not a silence of the scanner's: look once more when the keys that wait have had their turn.
            self._is_late = True
            self._pause_in(_LATE_MS)
            return
        step = self._wedge.pause()
        self._take(step)
        if step.wait_ms:
            self._pause_in(step.wait_ms)

    def _tell(self, step: Step) -> None:
        """Emit what a step found."""
        if step.take_back:
            self.took_back.emit(step.take_back)
        if step.burst is not None:
            self.burst_ended.emit(step.burst)
            limits, keys = self._wedge.limits, step.burst.keys
            found = named_readings(
                keys, self._keyboards.layouts, limits.types_as, limits.prefix, limits.suffix
            )
            self.scanned.emit(RawScan(tuple(found) or ("",), "wedge", self._now(), tuple(found.values())))
