"""A camera as a scanner: its frames go to one reading thread, and what is wrong with it is told in a sentence.

The interface's thread only looks up the luminance of a frame and copies it (below a millisecond); the newest frame
is read, the others are dropped. Whatever happens to the camera it is opened again by itself. Its owner closes it.
"""

import logging
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from kiosk.domain.credential import RawScan
from kiosk.scan.camera_devices import CameraDevice, Cameras, OpenCamera, chosen
from kiosk.scan.code_reader import FrameReader, Grey, find_code
from kiosk.scan.luminance import luminance

_log = logging.getLogger(__name__)

REOPEN_S = (0.5, 1.0, 2.0, 3.0)
"""How long until each further attempt to open; the last one stays."""

NO_PICTURE_S = 3.0
"""A camera that gives no frame for so long is in use elsewhere, or hangs."""


class CameraKind(Enum):
    """How the camera is; the value is a sentence for the screen with its {name}."""

    STOPPED = "The camera is switched off."
    STARTING = "The camera {name} is starting."
    RUNNING = "Hold the code in front of the camera {name}."
    NONE = "No camera is plugged in. Plug one in, or type the code."
    LOST = "The camera {name} is away. Plug it in again, or type the code."
    DENIED = (
        "Madang may not use the camera {name}. Allow it in the system's privacy settings, or type the code."
    )
    IN_USE = (
        "The camera {name} gives no picture. Close other programs that use it, or plug it out and in again."
    )


@dataclass(frozen=True, slots=True)
class CameraState:
    """How the camera is now; `device` is the one that is open, or was last."""

    kind: CameraKind
    device: CameraDevice | None = None

    @property
    def sentence(self) -> str:
        """What to tell, in English."""
        return self.kind.value.format(name=self.device.name if self.device else "").replace("  ", " ")


class Camera(QObject):
    """One camera that reads QR codes.

    Args:
        cameras: the computer's, `QtCameras` but in tests.
        wanted: the camera that was chosen and remembered; None takes the system's default.
        find: what reads a picture.

    Signals:
        scanned: a `RawScan`, once for as long as the same code is in view.
        state_changed: a `CameraState`.
        frame_arrived: the `QVideoFrame`, for a preview.
    """

    scanned = Signal(object)
    state_changed = Signal(object)
    frame_arrived = Signal(QVideoFrame)
    _found = Signal(str)

    def __init__(
        self,
        cameras: Cameras,
        now: Callable[[], datetime],
        wanted: CameraDevice | None = None,
        *,
        find: Callable[[Grey], str | None] = find_code,
        clock_s: Callable[[], float] = time.monotonic,
        reopen_s: tuple[float, ...] = REOPEN_S,
        no_picture_s: float = NO_PICTURE_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cameras, self._now, self._wanted = cameras, now, wanted
        self._find, self._clock_s = find, clock_s
        self._reopen_s, self._no_picture_s = reopen_s, no_picture_s
        self._state = CameraState(CameraKind.STOPPED)
        self._attempts = 0
        self._open: OpenCamera | None = None
        self._reader: FrameReader | None = None
        self.sink = QVideoSink(self)
        self.sink.videoFrameChanged.connect(self._frame_came)
        self._found.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._again = self._timer(self._reopen)
        self._no_picture = self._timer(self._failed)
        cameras.watch(self._devices_changed)

    @property
    def state(self) -> CameraState:
        """How the camera is now."""
        return self._state

    @property
    def dropped(self) -> int:
        """How many frames were passed over for a newer one since the start."""
        return self._reader.dropped if self._reader else 0

    def start(self) -> None:
        """Switch the camera on, now and whenever it comes back; does nothing if it is on."""
        if self._reader is None:
            self._reader = FrameReader(self._found.emit, self._clock_s, self._find)
            self._attempts = 0
            self._reopen()

    def choose(self, wanted: CameraDevice | None) -> None:
        """Take another camera, at once if one is on."""
        self._wanted = wanted
        if self._reader is not None:
            self._let_go()
            self._attempts = 0
            self._reopen()

    def close(self) -> bool:
        """Switch the camera off and join the reading thread; return whether it ended in time. `start` undoes it."""
        self._let_go()
        reader, self._reader = self._reader, None
        self._show(CameraKind.STOPPED, self._state.device)
        return reader is None or reader.close()

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer

    def _let_go(self) -> None:
        self._again.stop()
        self._no_picture.stop()
        if self._open is not None:
            self._open.close()
            self._open = None

    def _reopen(self) -> None:
        self._let_go()
        devices = self._cameras.listed()
        device = chosen(devices, self._wanted)
        if device is None:
            away = self._wanted or self._state.device
            self._give_up(CameraKind.LOST if away else CameraKind.NONE, away)
        elif not self._cameras.is_permitted(device.device_id):
            self._give_up(CameraKind.DENIED, device)
        else:
            if self._attempts == 0:
                self._show(CameraKind.STARTING, device)
            self._no_picture.start(round(self._no_picture_s * 1000))
            # Remembered first: a camera may fail while it is being opened.
            self._state = CameraState(self._state.kind, device)
            opened = self._cameras.open(device.device_id, self.sink, self._failed)
            if self._again.isActive() and opened is not None:
                opened.close()
            else:
                self._open = opened

    def _failed(self) -> None:
        """Find out why there is no picture, and try again later."""
        if self._reader is None or self._again.isActive():
            return
        self._let_go()
        device = self._state.device
        is_there = device in self._cameras.listed()
        self._give_up(CameraKind.IN_USE if is_there else CameraKind.LOST, device)

    def _give_up(self, kind: CameraKind, device: CameraDevice | None) -> None:
        delay_s = self._reopen_s[min(self._attempts, len(self._reopen_s) - 1)]
        self._attempts += 1
        self._again.start(round(delay_s * 1000))
        self._show(kind, device)

    def _devices_changed(self) -> None:
        if self._reader is None:
            return
        if self._open is not None and self._state.device not in self._cameras.listed():
            self._failed()
        elif self._open is None:
            self._attempts = 0
            self._reopen()

    @Slot(QVideoFrame)
    def _frame_came(self, frame: QVideoFrame) -> None:
        if self._reader is None or not frame.isValid():
            return
        self._attempts = 0
        self._no_picture.start(round(self._no_picture_s * 1000))
        self._show(CameraKind.RUNNING, self._state.device)
        mapping = ExitStack()
        grey = mapping.enter_context(luminance(frame))
        if grey is None:
            mapping.close()
        else:
            self._reader.offer(grey, mapping.close)
        self.frame_arrived.emit(frame)

    @Slot(str)
    def _tell(self, text: str) -> None:
        if self._reader is not None:
            self.scanned.emit(RawScan((text,), "camera", self._now()))

    def _show(self, kind: CameraKind, device: CameraDevice | None) -> None:
        state = CameraState(kind, device)
        if state != self._state:
            if kind is not self._state.kind:
                _log.info("camera: %s", kind.name.lower())
            self._state = state
            self.state_changed.emit(state)
