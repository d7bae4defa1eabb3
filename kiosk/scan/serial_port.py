"""A scanner on a serial line or a USB-COM port: opened again whenever it comes back, and what is wrong with it.

A USB scanner is known by what it says of itself, since ports are numbered anew at every plugging. The text of a scan
is given to whoever listens and written nowhere else. Everything runs on the thread of the owner, who closes it.
"""

import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QIODeviceBase, QObject, Qt, QTimer, Signal
from PySide6.QtSerialPort import QSerialPort, QSerialPortInfo

from kiosk.domain.credential import RawScan
from kiosk.scan.serial_text import Assembler, Suffix

_log = logging.getLogger(__name__)
_Error = QSerialPort.SerialPortError

BAUD_RATES = (1_200, 2_400, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200)
REOPEN_S = (0.5, 1.0, 2.0, 3.0)
"""How long until each further attempt to open; the last one stays."""


class SerialKind(Enum):
    """How a serial scanner is; the value is a sentence for the screen with its {port} and {baud}."""

    CONNECTED = "The scanner is connected ({port})."
    AWAY = "The scanner is away ({port}). Plug it in, it is found again by itself."
    DENIED = "This computer does not let Madang use {port}. On Linux, add this user to the group dialout and log in again."
    BUSY = "Another program uses {port}. Close that program, then the scanner is found by itself."
    WRONG_BAUD = (
        "What the scanner sends makes no sense at {baud} baud ({port}). Set the speed that is in its manual."
    )


@dataclass(frozen=True, slots=True)
class SerialState:
    """How a serial scanner is now."""

    kind: SerialKind
    port: str
    baud: int

    @property
    def sentence(self) -> str:
        """What to tell, in English."""
        return self.kind.value.format(port=self.port, baud=self.baud)


@dataclass(frozen=True, slots=True)
class SerialSettings:
    """Where a scanner is and how it speaks: 8 data bits, no parity, 1 stop bit.

    Args:
        port: the `port_id` of an `AvailablePort`, or a path or name as the system has it (/dev/ttyS0, COM3).
        baud: bits a second; a USB scanner does not care.
        suffix: what ends a code.
        name: what people know it by, the `label` of its `AvailablePort`; "" tells the port instead.
    """

    port: str
    baud: int = 9_600
    suffix: Suffix = Suffix.ANY_LINE
    name: str = ""


@dataclass(frozen=True, slots=True)
class AvailablePort:
    """A port that is plugged in now. `port_id` is what to remember, `path` where it is today."""

    port_id: str
    path: str
    label: str


def available_ports() -> tuple[AvailablePort, ...]:
    """Return the ports of this computer, those on USB first."""
    found = []
    for info in QSerialPortInfo.availablePorts():
        is_usb = info.hasVendorIdentifier() and info.hasProductIdentifier()
        path = info.systemLocation()
        usb_id = f"usb:{info.vendorIdentifier():04x}:{info.productIdentifier():04x}:{info.serialNumber()}"
        words = " ".join(dict.fromkeys(filter(None, (info.manufacturer(), info.description()))))
        label = f"{words} ({info.portName()})" if words else info.portName()
        found.append((not is_usb, AvailablePort(usb_id if is_usb else path, path, label)))
    return tuple(port for _, port in sorted(found, key=lambda pair: (pair[0], pair[1].path)))


def kind_of(error: QSerialPort.SerialPortError, is_permitted: bool) -> SerialKind:
    """Return what an error of the port means.

    Args:
        error: as QSerialPort tells it; its PermissionError is also that of a port in use.
        is_permitted: whether the file may be read and written; on Windows every port may, so there it is in use.
    """
    if error is _Error.PermissionError:
        return SerialKind.BUSY if is_permitted else SerialKind.DENIED
    return SerialKind.AWAY


class SerialPort(QObject):
    """One serial scanner.

    Signals:
        scanned: a `RawScan`; its text is "" where the bytes made no sense.
        state_changed: a `SerialState`.
    """

    scanned = Signal(object)
    state_changed = Signal(object)

    def __init__(
        self,
        settings: SerialSettings,
        now: Callable[[], datetime],
        reopen_s: tuple[float, ...] = REOPEN_S,
        list_ports: Callable[[], tuple[AvailablePort, ...]] = available_ports,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings, self._now, self._reopen_s, self._list_ports = settings, now, reopen_s, list_ports
        self._state = SerialState(SerialKind.AWAY, settings.name or settings.port, settings.baud)
        self._assembler = Assembler(settings.suffix)
        self._attempts = 0
        self._is_told = False
        self._port = QSerialPort(self)
        self._port.readyRead.connect(self._read)
        self._port.errorOccurred.connect(self._failed)
        self._silence = self._timer(self._fell_silent)
        self._again = self._timer(self._open)

    @property
    def state(self) -> SerialState:
        """How the scanner is now."""
        return self._state

    def start(self) -> None:
        """Open the port, now and whenever it comes back."""
        self._attempts = 0
        self._open()

    def close(self) -> None:
        """Let the port go; `start` takes it again."""
        self._again.stop()
        self._silence.stop()
        self._assembler.forget()
        self._port.close()

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(act)
        return timer

    def _path(self) -> str:
        """Return where the port is now; "" when a remembered USB scanner is not plugged in."""
        if not self.settings.port.startswith("usb:"):
            return self.settings.port
        return next((port.path for port in self._list_ports() if port.port_id == self.settings.port), "")

    def _open(self) -> None:
        path = self._path()
        if not path:
            self._lost(SerialKind.AWAY)
            return
        self._port.setPortName(path)
        self._port.setBaudRate(self.settings.baud)
        if self._port.open(QIODeviceBase.OpenModeFlag.ReadWrite):  # a failure goes to `_failed`
            self._attempts = 0
            self._assembler.forget()
            self._show(SerialKind.CONNECTED)

    def _failed(self, error: QSerialPort.SerialPortError) -> None:
        if error is not _Error.NoError and not self._again.isActive():
            self._lost(kind_of(error, _is_permitted(self._path())))

    def _lost(self, kind: SerialKind) -> None:
        delay_s = self._reopen_s[min(self._attempts, len(self._reopen_s) - 1)]
        self._attempts += 1
        self._again.start(round(delay_s * 1000))
        self._silence.stop()
        self._assembler.forget()
        if self._port.isOpen():
            self._port.close()
        self._show(kind)

    def _read(self) -> None:
        texts = self._assembler.feed(bytes(self._port.readAll().data()))
        self._silence.start(self._assembler.patience_ms)
        self._tell(texts)

    def _fell_silent(self) -> None:
        self._tell(self._assembler.silence())
        if self._assembler.looks_wrong:
            self._show(SerialKind.WRONG_BAUD)

    def _tell(self, texts: list[str]) -> None:
        for text in texts:
            if text and self._state.kind is SerialKind.WRONG_BAUD:
                self._show(SerialKind.CONNECTED)
            self.scanned.emit(RawScan((text,), "serial", self._now()))

    def _show(self, kind: SerialKind) -> None:
        if kind is self._state.kind and self._is_told:
            return
        self._is_told = True
        _log.info("serial scanner: %s", kind.name.lower())
        self._state = SerialState(kind, self.settings.name or self.settings.port, self.settings.baud)
        self.state_changed.emit(self._state)


def _is_permitted(path: str) -> bool:
    """Return whether this user may use a port's file, by the rights the process has now."""
    if sys.platform == "win32":
        return True
    return os.access(path, os.R_OK | os.W_OK, effective_ids=os.access in os.supports_effective_ids)
