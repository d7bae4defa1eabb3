"""The cameras of this computer: which there are, which one is meant, the format to ask for, and one that is open."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrameFormat,
    QVideoSink,
)

WANTED = (1280, 720)
"""Pixels; enough for codes of two pixels a module. More costs time and finds little."""

_SMOOTH_FPS = 20
_Pixel = QVideoFrameFormat.PixelFormat
_PIXELS = (
    _Pixel.Format_NV12,
    _Pixel.Format_YUV420P,
    _Pixel.Format_YUYV,
    _Pixel.Format_UYVY,
    _Pixel.Format_Jpeg,
)
"""From what costs nothing to read to what costs most."""


@dataclass(frozen=True, slots=True)
class CameraDevice:
    """A camera that is plugged in now. Remember both: on Linux another camera may get the id."""

    device_id: str
    name: str


class OpenCamera(Protocol):
    """A camera that gives frames until it is closed."""

    def close(self) -> None:
        """Let the camera go."""
        ...


class Cameras(Protocol):
    """What a `Camera` needs of the computer."""

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` whenever a camera is plugged in or out, or its use was allowed."""
        ...

    def listed(self) -> tuple[CameraDevice, ...]:
        """Return the cameras, the system's default first."""
        ...

    def is_permitted(self, device_id: str) -> bool:
        """Return whether this program may use a camera; asks the user where the system wants that."""
        ...

    def open(self, device_id: str, sink: QVideoSink, failed: Callable[[], None]) -> OpenCamera | None:
        """Let a camera's frames go to `sink`, and tell when it fails; None if it is not there."""
        ...


def chosen(devices: Sequence[CameraDevice], wanted: CameraDevice | None) -> CameraDevice | None:
    """Return the camera that is meant, the first where none was chosen; None while it is away.

    The name counts where the id has gone to another camera or was given anew.
    """
    if wanted is None:
        return devices[0] if devices else None
    named = [device for device in devices if device.name == wanted.name] if wanted.name else []
    same = [device for device in named or devices if device.device_id == wanted.device_id]
    if same and (named or not wanted.name):
        return same[0]
    return named[0] if len(named) == 1 else None


def format_rank(
    width: int, height: int, fps: float, pixel: QVideoFrameFormat.PixelFormat
) -> tuple[float, ...]:
    """Return how far a format is from what reads codes best; the lowest is the one to ask for."""
    wanted = WANTED[0] * WANTED[1]
    distance = max(width * height, 1) / wanted
    pixel_rank = _PIXELS.index(pixel) if pixel in _PIXELS else len(_PIXELS)
    return (max(distance, 1 / distance), fps < _SMOOTH_FPS, pixel_rank, -min(fps, 30.0))


class QtCameras(QObject):
    """The real cameras, through QtMultimedia."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.changed)

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` whenever a camera is plugged in or out, or its use was allowed."""
        self.changed.connect(changed)

    def listed(self) -> tuple[CameraDevice, ...]:
        """Return the cameras, the system's default first."""
        default = _id(QMediaDevices.defaultVideoInput())
        found = [CameraDevice(_id(one), one.description()) for one in QMediaDevices.videoInputs()]
        return tuple(sorted(found, key=lambda device: device.device_id != default))

    def is_permitted(self, device_id: str) -> bool:
        """Return whether this program may use a camera; asks the user where the system wants that."""
        if os.path.exists(device_id) and not os.access(device_id, os.R_OK | os.W_OK):
            return False
        application, permission = QCoreApplication.instance(), QCameraPermission()
        if application is None:
            return True
        status = application.checkPermission(permission)
        if status == Qt.PermissionStatus.Undetermined:
            application.requestPermission(permission, self, self._answered)
        return status == Qt.PermissionStatus.Granted

    def open(self, device_id: str, sink: QVideoSink, failed: Callable[[], None]) -> OpenCamera | None:
        """Let a camera's frames go to `sink`, and tell when it fails; None if it is not there."""
        devices = QMediaDevices.videoInputs()
        device = next((one for one in devices if _id(one) == device_id), None)
        return None if device is None else _QtCamera(device, sink, failed)

    def _answered(self, _permission: object) -> None:
        self.changed.emit()


class _QtCamera:
    def __init__(self, device: QCameraDevice, sink: QVideoSink, failed: Callable[[], None]) -> None:
        self._camera = QCamera(device)
        formats = device.videoFormats()
        if formats:
            self._camera.setCameraFormat(min(formats, key=_rank))
        self._failed = failed
        self._camera.errorOccurred.connect(self._error)
        self._frames = QMediaCaptureSession()
        self._frames.setCamera(self._camera)
        self._frames.setVideoSink(sink)
        self._camera.start()

    def close(self) -> None:
        self._camera.stop()
        # The sink is the owner's and goes on to the next camera. Qt takes None here, its annotation does not.
        self._frames.setVideoSink(None)  # type: ignore[arg-type]
        self._frames.setCamera(None)  # type: ignore[arg-type]
        self._camera.deleteLater()
        self._frames.deleteLater()

    def _error(self, error: QCamera.Error, _text: str) -> None:
        if error != QCamera.Error.NoError:
            self._failed()


def _rank(offered: QCameraFormat) -> tuple[float, ...]:
    size = offered.resolution()
    return format_rank(size.width(), size.height(), offered.maxFrameRate(), offered.pixelFormat())


def _id(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")
