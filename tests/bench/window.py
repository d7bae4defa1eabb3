"""A child process: the real `desk` command over a data directory, scanned by key events; prints one JSON object.

Arguments: DATA KEY STARTED_AT CODES_FILE. `STARTED_AT` is CLOCK_MONOTONIC when the parent started this process. On an X
display keys are really pressed; elsewhere a key event is posted to whatever has the focus. "Painted" is when Qt has handled the window's first
update after the new stage, so the pixels are with the display (offscreen: in the window's buffer). The way there is
told in four parts: until the station begins, decision and durable commit, until the stage is set, the paint.
"""

import json
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk.app import cli, desk_command
from kiosk.app.data_dir import Opened
from kiosk.app.desk_parts import DeskParts
from kiosk.domain.credential import RawScan
from kiosk.domain.model import RegistrationId
from kiosk.services.outcome import Outcome
from tests.bench.x_keys import XKeys

_WAITING = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_GAP_MS = 4
_LONGEST_S = 5.0
_BETWEEN_S = 0.1
PARTS = ("key → station begins", "decision and commit", "answer → stage set", "stage set → painted")


class Updates(QObject):
    """Notes that the window is about to paint what was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self.seen = True
        return False


class _Bench:
    def __init__(
        self, application: QApplication, parts: DeskParts, codes: list[str], started_at: float
    ) -> None:
        self._application, self._parts, self._codes = application, parts, codes
        self._started_at = started_at
        self._begun = self._done = self._told = 0.0
        self._outcome: Outcome | None = None
        self._updates = Updates()
        self._stamp_ms = 1_000
        self._x_keys = XKeys(int(parts.window.winId())) if application.platformName() == "xcb" else None
        parts.window.installEventFilter(self._updates)
        parts.window.controller.stage_changed.connect(self._tell)
        self._station_answers = parts.station.check_in
        parts.station.check_in = self._check_in  # type: ignore[method-assign] # the station's own, timed
        self._wait_for_paint()
        self._ready_s = time.monotonic() - started_at
        QTimer.singleShot(0, self._run)

    def _wait_for_paint(self) -> None:
        self._parts.window.update()
        end = time.perf_counter() + _LONGEST_S
        while not self._updates.seen and time.perf_counter() < end:
            self._application.processEvents()

    def _check_in(self, scan: RawScan, beside: RegistrationId | None = None) -> Outcome:
        self._begun = time.perf_counter()
        self._outcome = self._station_answers(scan, beside)
        self._done = time.perf_counter()
        return self._outcome

    def _tell(self, _: object) -> None:
        self._told = time.perf_counter()
        self._updates.seen = False

    def _run(self) -> None:
        try:
            self._measure()
        finally:
            self._application.quit()

    def _measure(self) -> None:
        first_ms = sum(self._scan(self._codes[0]))
        first_s = time.monotonic() - self._started_at
        parts_ms = []
        for code in self._codes[1:]:
            self._rest()
            parts_ms.append(self._scan(code))
        self._rest()
        worker = self._parts.station.station.renderer.pid
        told = {
            "ready_s": self._ready_s,
            "first_answer_s": first_s,
            "first_ms": first_ms,
            "parts_ms": parts_ms,
            "window_mb": memory_mb("self"),
            "worker_mb": memory_mb(str(worker)),
            "platform": self._application.platformName(),
        }
        print(json.dumps(told), flush=True)

    def _scan(self, code: str) -> tuple[float, float, float, float]:
        """Scan one guest; return the four parts of the way in ms."""
        for character in code:
            self._press(character)
            self._wait(_GAP_MS / 1000)
        self._told, self._updates.seen = 0.0, False
        start = time.perf_counter()
        self._press("\r")
        while time.perf_counter() - start < _LONGEST_S:
            # Waits as a running window does: without the interpreter, which the station's threads need meanwhile.
            self._application.processEvents(_WAITING)
            if self._told and self._updates.seen:
                painted = time.perf_counter()
                if self._outcome is None or self._outcome.fact_id is None:
                    raise AssertionError("a guest who may come in was not admitted")
                marks = (start, self._begun, self._done, self._told, painted)
                one, two, three, four = ((b - a) * 1000 for a, b in pairwise(marks))
                return one, two, three, four
        raise AssertionError("a scan was not answered")

    def _press(self, text: str) -> None:
        if self._x_keys is not None:
            self._x_keys.press(text)
            return
        self._stamp_ms += _GAP_MS
        key = Qt.Key.Key_Return if text == "\r" else Qt.Key(ord(text.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._stamp_ms)
            QCoreApplication.postEvent(self._application.focusWidget() or self._parts.window, event)

    def _rest(self) -> None:
        """Let the preview, the printer and the lists come to rest, as they do between two guests."""
        self._stamp_ms += 2_000
        self._wait(_BETWEEN_S)

    def _wait(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self._application.processEvents()
            time.sleep(0.001)


def memory_mb(pid: str) -> tuple[float, float]:
    """Return a process's resident memory and its share of what is shared (PSS), in MB of 2**20 bytes."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    sizes = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in lines[1:]}
    return sizes["Rss"], sizes["Pss"]


def main() -> None:
    """Open the desk as its command does, scan, print, close."""
    data, key, started_at, codes_file = sys.argv[1:]
    codes = Path(codes_file).read_text().split()

    def ready(application: QApplication, parts: DeskParts) -> object:
        return _Bench(application, parts, codes, float(started_at))

    sys.exit(desk_with(data, key, ready))


def desk_with(data: str, key: str, ready: Callable[[QApplication, DeskParts], object]) -> int:
    """Open the desk by its own command with a measurement beside it, and return its exit status."""
    run_desk = desk_command.run_desk

    def measured(here: Opened, volunteer: str | None, _beside: object, language: str | None) -> int:
        return run_desk(here, volunteer, ready, language)

    desk_command.run_desk = measured  # type: ignore[assignment] # the desk's own way in, with the bench beside it
    return cli.run(["desk", "--data", data, "--key-file", key, "--volunteer", "J-07", "--language", "en"])
