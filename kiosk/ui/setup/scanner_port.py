"""What the set-up screen needs of the program around it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import SignalInstance

from kiosk.domain.scan_log import LoggedScan
from kiosk.services.outcome import Outcome
from kiosk.services.scanner_settings import ScannerSettings


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose: what is kept, and what people see."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class DeviceState:
    """How a device is: the name of its state, what its sentence needs, and whether it can be used."""

    name: str
    values: Mapping[str, object] = field(default_factory=dict)
    is_well: bool = True


@dataclass(frozen=True, slots=True)
class ScannerStatus:
    """Everything about the scanners now; a device that is not in use has no state. `last`: the newest scan first."""

    settings: ScannerSettings
    layouts: Sequence[Option] = ()
    ports: Sequence[Option] = ()
    cameras: Sequence[Option] = ()
    bauds: Sequence[int] = ()
    serial: DeviceState | None = None
    camera: DeviceState | None = None
    last: Sequence[LoggedScan] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What a scan of the calibration code told; names of layouts are those of `ScannerStatus.layouts`.

    `end` is enter, tab or none; `case` is lower or upper where the scanner turns all letters into these; `lost` counts characters that did not arrive.
    """

    types_as: str
    computer: str
    prefix: str
    suffix: str
    end: str
    is_caps_locked: bool
    lost: int
    gap_ms: float
    case: str = ""


@dataclass(frozen=True, slots=True)
class Tried:
    """What a scan would have been at the desk; `length` is that of the reading that counted."""

    outcome: Outcome
    source: str
    length: int


class Scanners(Protocol):
    """The scanners of this station.

    Signals:
        changed: devices or their states are others now.
        calibrated: a `Found`.
        tried: a `Tried`, while the set-up screen is open.
        frame_arrived: a picture of the camera.
    """

    @property
    def calibration(self) -> Sequence[Sequence[bool]]:
        """The modules of the calibration code; True is dark."""
        ...

    @property
    def changed(self) -> SignalInstance: ...
    @property
    def calibrated(self) -> SignalInstance: ...
    @property
    def tried(self) -> SignalInstance: ...
    @property
    def frame_arrived(self) -> SignalInstance: ...

    def status(self) -> ScannerStatus:
        """Return how everything is now."""
        ...

    def apply(self, settings: ScannerSettings) -> None:
        """Use other settings from now on, and keep them."""
        ...

    def set_trying(self, is_trying: bool) -> None:
        """While trying, a scan checks nobody in; it is told by `tried`."""
        ...
