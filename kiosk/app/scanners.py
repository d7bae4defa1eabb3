"""All scanners of a desk: the keys, a serial port, a camera; set up as the store says, and while the desk is open."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from db.store import Store
from kiosk.app.scan_log import ScanLog
from kiosk.domain.credential import RawScan
from kiosk.domain.event import Event
from kiosk.domain.scan_log import LoggedScan
from kiosk.scan.calibration import CALIBRATION_TEXT, calibrate
from kiosk.scan.key_scanner import KeyScanner
from kiosk.scan.keyboards import Keyboards
from kiosk.scan.serial_port import BAUD_RATES, SerialKind, SerialPort, SerialSettings, available_ports
from kiosk.scan.serial_text import Suffix
from kiosk.scan.wedge import Burst, KeyKind, Limits
from kiosk.services.outcome import Outcome
from kiosk.services.scanner_settings import ScannerSettings, keep_scanner_settings, scanner_settings
from kiosk.ui.setup.scanner_port import DeviceState, Found, Option, ScannerStatus, Tried

if TYPE_CHECKING:
    from kiosk.scan.camera import Camera

_log = logging.getLogger(__name__)
_SILENCES_MS = {"none": 100, "": Limits().silence_ms, "enter": 600, "tab": 600}
"""How long a silence ends a scan, by what the scanner sends after a code."""
_ENDS = {KeyKind.ENTER: "enter", KeyKind.TAB: "tab", None: "none"}
_SUFFIXES = {
    "auto": Suffix.ANY_LINE,
    "cr": Suffix.CR,
    "lf": Suffix.LF,
    "crlf": Suffix.CRLF,
    "none": Suffix.NONE,
}
_SHOWN = 3
"""Lines of the scan log on the set-up screen."""
_WELL = {"CONNECTED", "RUNNING", "STARTING"}


class Scanners(QObject):
    """Owns the devices; `kiosk.ui.setup.scanner_port.Scanners` for the set-up screen.

    Signals:
        scanned: a `RawScan` of any device, for the desk; none while the set-up screen is tried.
    """

    scanned = Signal(object)
    changed = Signal()
    calibrated = Signal(object)
    tried = Signal(object)
    frame_arrived = Signal(object)

    def __init__(
        self,
        keys: KeyScanner,
        keyboards: Keyboards,
        store: Store,
        peek: Callable[[RawScan], Outcome],
        scan_log: ScanLog,
        event: Event,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        takes_any_camera: bool = False,
    ) -> None:
        """Set the devices up as the store says; `takes_any_camera` opens the first where none was chosen."""
        super().__init__(parent)
        self._takes_any_camera = takes_any_camera
        self._keys, self._keyboards, self._store, self._peek = keys, keyboards, store, peek
        self._scan_log, self._event, self._now = scan_log, event, now
        self._is_trying = False
        self._reader: Callable[[RawScan], None] | None = None
        self._serial: SerialPort | None = None
        self._camera: Camera | None = None
        with store.read() as reader:
            self._settings = scanner_settings(reader)
        keys.scanned.connect(self._take)
        keys.burst_ended.connect(self._calibrate)
        scan_log.tell(self.changed.emit)
        self._set_up(ScannerSettings())
        if takes_any_camera and self._camera is None:
            self._open_camera()

    @property
    def calibration(self) -> Sequence[Sequence[bool]]:
        """The modules of the calibration code; made when the set-up screen is, not at the desk's start."""
        from kiosk.documents.tickets import qr_matrix

        return qr_matrix(CALIBRATION_TEXT)

    @property
    def has_picture(self) -> bool:
        """Whether a camera runs, or is about to."""
        return self._camera is not None and self._camera.state.kind.name in _WELL

    def close(self) -> None:
        """Let go of every device."""
        self._scan_log.tell(None)
        self._keys.close()
        if self._serial is not None:
            self._serial.close()
        if self._camera is not None:
            self._camera.close()

    def status(self) -> ScannerStatus:
        """Return how everything is now."""
        return ScannerStatus(
            settings=self._settings,
            layouts=[Option(one.layout_id, one.name) for one in self._keyboards.layouts.values()],
            ports=[Option(port.port_id, port.label) for port in available_ports()],
            cameras=_cameras() if self._is_trying else (),
            bauds=BAUD_RATES,
            serial=self._serial_state(),
            camera=self._camera_state(),
            last=self._last() if self._is_trying else (),
        )

    def apply(self, settings: ScannerSettings) -> None:
        """Use other settings from now on, and keep them."""
        before, self._settings = self._settings, settings
        if settings != before:
            with self._store.write() as tx:
                keep_scanner_settings(tx, settings)
            self._set_up(before)
        self.changed.emit()

    def set_trying(self, is_trying: bool) -> None:
        """While trying, a scan checks nobody in."""
        self._is_trying = is_trying

    def read_for(self, reader: Callable[[RawScan], None] | None) -> None:
        """Give every scan to a page of the set-up screen instead of the desk; None ends it."""
        self._reader = reader

    def _set_up(self, before: ScannerSettings) -> None:
        now = self._settings
        self._keys.set_limits(
            Limits(
                silence_ms=_SILENCES_MS.get(now.end, Limits().silence_ms),
                prefix=now.prefix,
                suffix=now.suffix,
                types_as=now.types_as,
            )
        )
        serial = (now.serial_id, now.serial_baud, now.serial_end)
        if serial != (before.serial_id, before.serial_baud, before.serial_end):
            self._open_serial()
        if now.camera_id != before.camera_id:
            self._open_camera()

    def _open_serial(self) -> None:
        if self._serial is not None:
            self._serial.close()
            self._serial.deleteLater()
            self._serial = None
        wanted = self._settings
        if not wanted.serial_id:
            return
        names = {port.port_id: port.label for port in available_ports()}
        suffix = _SUFFIXES.get(wanted.serial_end, Suffix.ANY_LINE)
        name = names.get(wanted.serial_id, "")
        self._serial = SerialPort(
            SerialSettings(wanted.serial_id, wanted.serial_baud, suffix, name), self._now, parent=self
        )
        self._serial.scanned.connect(self._take)
        self._serial.state_changed.connect(lambda _: self.changed.emit())
        self._serial.start()

    def _open_camera(self) -> None:
        if self._camera is not None:
            self._camera.close()
            self._camera.deleteLater()
            self._camera = None
        if not self._settings.camera_id and not self._takes_any_camera:
            return
        # QtMultimedia takes a tenth of a second to load: only where there is a camera to use.
        from kiosk.scan.camera import Camera
        from kiosk.scan.camera_devices import CameraDevice, QtCameras

        wanted = CameraDevice(self._settings.camera_id, "") if self._settings.camera_id else None
        self._camera = Camera(QtCameras(), self._now, wanted, parent=self)
        self._camera.scanned.connect(self._take)
        self._camera.state_changed.connect(lambda _: self.changed.emit())
        self._camera.frame_arrived.connect(self.frame_arrived.emit)
        self._camera.start()

    def _take(self, scan: RawScan) -> None:
        if self._reader is not None:
            self._reader(scan)
            return
        if not self._is_trying:
            self.scanned.emit(scan)
            return
        if any(text.upper() == CALIBRATION_TEXT.upper() for text in scan.candidates):
            return
        outcome = self._peek(scan)
        self._scan_log.note(scan, outcome.decision, is_tried=True)
        self.tried.emit(Tried(outcome, scan.source, len(scan.candidates[0])))

    def _calibrate(self, burst: Burst) -> None:
        found = calibrate(burst, self._keyboards.layouts) if self._is_trying else None
        if found is not None:
            self.calibrated.emit(
                Found(
                    types_as=found.types_as,
                    computer=found.computer,
                    prefix=found.prefix,
                    suffix=found.suffix,
                    end=_ENDS.get(found.end, "none"),
                    is_caps_locked=found.is_caps_locked,
                    lost=found.lost,
                    gap_ms=found.gap_ms,
                    case=found.case,
                )
            )

    def _last(self) -> Sequence[LoggedScan]:
        with self._store.read() as reader:
            return [replace(scan, at=self._event.local(scan.at)) for scan in reader.scans(_SHOWN)]

    def _serial_state(self) -> DeviceState | None:
        if self._serial is None:
            return None
        state = self._serial.state
        return DeviceState(
            state.kind.name, {"port": state.port, "baud": state.baud}, state.kind is SerialKind.CONNECTED
        )

    def _camera_state(self) -> DeviceState | None:
        if self._camera is None:
            return None
        state = self._camera.state
        name = state.device.name if state.device is not None else ""
        return DeviceState(state.kind.name, {"name": name}, state.kind.name in _WELL)


def _cameras() -> Sequence[Option]:
    from kiosk.scan.camera_devices import QtCameras

    return [Option(one.device_id, one.name) for one in QtCameras().listed()]
