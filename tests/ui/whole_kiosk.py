"""A whole kiosk in this process: the real store, station, renderer and window, a printer that is a folder, a made-up camera.

Tests and benchmarks press, scan and hold tickets before it.
"""

import csv
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import patch

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kiosk.app.data_dir import RESOURCES, opened
from kiosk.app.kiosk_parts import KioskParts, make_kiosk
from kiosk.app.self_service import KioskSettings
from kiosk.documents.tickets import qr_matrix
from kiosk.domain.self_check_in import Screen
from kiosk.scan.camera_devices import CameraDevice, OpenCamera
from kiosk.ui.self_service.parts import KioskButton
from tests.scan.frames import Grey
from tests.scenarios.commands import Place
from tests.scenarios.inside import done, event_file
from tests.ui.gallery import dispose

SIZE = (540, 960)
"""Half of the upright panel: drawn four times as fast."""

ROOM: Grey = np.random.default_rng(7).integers(90, 150, (720, 1280), np.uint8)
"""What a camera sees of an empty room."""


@dataclass
class FilmCamera:
    """The only camera of the computer; it shows what is given to `show`."""

    sink: QVideoSink | None = None

    def watch(self, changed: Callable[[], None]) -> None:
        """Nothing is ever plugged in or out."""

    def listed(self) -> tuple[CameraDevice, ...]:
        """Return the one."""
        return (CameraDevice("film", "Film"),)

    def is_permitted(self, device_id: str) -> bool:
        """Everybody may use it."""
        return True

    def open(self, device_id: str, sink: QVideoSink, failed: Callable[[], None]) -> OpenCamera:
        """Take the sink."""
        self.sink = sink
        return self

    def close(self) -> None:
        """Show nothing any more."""
        self.sink = None

    def show(self, grey: Grey) -> None:
        """Let the camera see a picture."""
        height, width = grey.shape
        frame = QVideoFrame(
            QVideoFrameFormat(QSize(width, height), QVideoFrameFormat.PixelFormat.Format_NV12)
        )
        frame.map(QVideoFrame.MapMode.WriteOnly)
        rows = np.frombuffer(frame.bits(0), np.uint8).reshape(-1, frame.bytesPerLine(0))
        rows[:height, :width] = grey
        np.frombuffer(frame.bits(1), np.uint8)[:] = 128
        frame.unmap()
        if self.sink is not None:
            self.sink.setVideoFrame(frame)


@dataclass
class WholeKiosk:
    """A kiosk that runs, with hands, a scanner and a camera for it."""

    place: Place
    parts: KioskParts
    tickets: dict[str, dict[str, str]]
    badges: Path
    camera: FilmCamera = field(default_factory=FilmCamera)
    clock_ms: int = 10_000

    @property
    def screen(self) -> Screen:
        """Where the visit is."""
        return self.parts.window.controller.visit.screen

    def until(self, screen: Screen, longest_s: float = 20.0) -> None:
        """Wait until a screen has come."""
        self.wait_for(lambda: self.screen is screen, f"{screen} does not come", longest_s)

    def wait_for(
        self, is_so: Callable[[], bool], what: str = "it never was", longest_s: float = 20.0
    ) -> None:
        """Wait until something is so, and what follows is shown."""
        end_s = time.monotonic() + longest_s
        while not is_so():
            assert time.monotonic() < end_s, what
            pump()
            time.sleep(0.001)
        pump()

    def control(self, act: str) -> KioskButton:
        """Return a control of the screen."""
        shown = self.parts.window._screen
        assert shown is not None
        return next(one for one in shown.findChildren(KioskButton) if one.objectName() == act)

    def touch(self, *acts: str) -> None:
        """Press controls with a finger."""
        for act in acts:
            QTest.mouseClick(self.control(act), Qt.MouseButton.LeftButton)
            pump()

    def scan(self, text: str) -> None:
        """Let a scanner type a text with its Enter, three milliseconds a key."""
        for character in text:
            self._key(Qt.Key(ord(character.upper())), character)
        self._key(Qt.Key.Key_Return, "\r")
        pump()

    def _key(self, key: Qt.Key, text: str) -> None:
        self.clock_ms += 3
        shift = Qt.KeyboardModifier.ShiftModifier if text.isupper() else Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, shift, text)
            event.setTimestamp(self.clock_ms)
            QApplication.sendEvent(QApplication.focusWidget() or self.parts.window, event)

    def texts(self) -> str:
        """Return all that is to be read."""
        shown = self.parts.window._screen
        assert shown is not None
        return "\n".join(label.text() for label in shown.findChildren(QLabel) if label.isVisible())


def pump() -> None:
    """Let what is waiting happen; screens that are over go, as in the program's own loop."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def frame_of(text: str) -> Grey:
    """Return what a camera of 1280 × 720 sees of a telephone with a code, six pixels a module."""
    modules = np.array(qr_matrix(text), bool)
    code = np.where(np.kron(modules, np.ones((6, 6), bool)), 20, 235).astype(np.uint8)
    made = ROOM.copy()
    high, wide = code.shape
    made[60 : 60 + high, 400 : 400 + wide] = code
    return made


def film(kiosk: WholeKiosk, pictures: Sequence[Grey], is_over: Callable[[], bool]) -> list[float]:
    """Show pictures to the camera, thirty a second, until something is so; return when each was shown, in seconds."""
    shown: list[float] = []
    begun_s = time.perf_counter()
    for number, picture in enumerate(pictures):
        while time.perf_counter() < begun_s + number / 30:
            pump()
            if is_over():
                return shown
            time.sleep(0.0005)
        shown.append(time.perf_counter())
        kiosk.camera.show(picture)
    return shown


@contextmanager
def whole_kiosk(
    folder: Path,
    rows: Sequence[str],
    *,
    printer: bool = True,
    size: tuple[int, int] = SIZE,
) -> Iterator[WholeKiosk]:
    """Run a kiosk over a new data directory until the block is left.

    Args:
        folder: an empty one.
        rows: the list as lines of CSV, its header first.
        printer: whether it has one.
        size: of its window.
    """
    place = Place(folder / "data", folder / "key")
    done(place, "event", "init", str(event_file(folder)), "--rehearse", "2019-09-30T09:00")
    (folder / "list.csv").write_text("\n".join(rows), encoding="utf-8")
    done(place, "roster", "import", str(folder / "list.csv"))
    done(place, "tickets", "export", "--out", str(folder / "out"))
    with (folder / "out" / "tickets.csv").open(encoding="utf-8-sig", newline="") as file:
        tickets = {row["name"]: row for row in csv.DictReader(file)}
    badges = folder / "badges"
    if printer:
        done(place, "printer", "add", "P", f"folder:{badges}", "--profile", "png")
    application, camera = QApplication.instance() or QApplication(["madang"]), FilmCamera()
    assert isinstance(application, QApplication)
    with (
        opened(place.data, place.key) as here,
        patch("kiosk.scan.camera_devices.QtCameras", lambda: camera),
        make_kiosk(application, here, KioskSettings(), RESOURCES) as parts,
    ):
        parts.window.resize(*size)
        parts.window.show()
        parts.window.activateWindow()
        pump()
        yield WholeKiosk(place, parts, tickets, badges, camera)
        parts.window.let_go()
    dispose(parts.window)
