"""A child process: the real desk window over a data directory, scanned by key events; prints one JSON object.

    python -m tests.bench.window DATA KEY STARTED_AT CODE…

`STARTED_AT` is CLOCK_MONOTONIC at the parent's start of this process. "Painted" is when the window's paint events
that follow the new stage have been handled.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kiosk.app.data_dir import opened
from kiosk.app.desk_command import run_desk
from kiosk.app.desk_parts import DeskParts

_WAITING = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_GAP_MS = 4
_LONGEST_S = 5.0
_BETWEEN_S = 0.15
_WARM_UP = 10


class _Paints(QObject):
    """Notes when the stage was last painted."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


class _Bench:
    def __init__(self, application: QApplication, parts: DeskParts, codes: list[str], ready_s: float) -> None:
        self._application, self._parts, self._codes = application, parts, codes
        self._ready_s = ready_s
        self._told = 0.0
        self._answered = 0.0
        self._paints = _Paints()
        self._stamp_ms = 1_000
        application.installEventFilter(self._paints)
        parts.window.controller.stage_changed.connect(self._tell)
        QTimer.singleShot(200, self.run)

    def _tell(self, _: object) -> None:
        self._told = time.perf_counter()

    def run(self) -> None:
        answers: list[float] = []
        times = [self._scan(code, answers) for code in self._codes]
        window, worker = _memory_mb(None), _memory_mb(self._parts.station.station.renderer.pid)
        print(
            json.dumps(
                {
                    "ready_s": self._ready_s,
                    "painted_ms": times[_WARM_UP:],
                    "answered_ms": answers[_WARM_UP:],
                    "window_mb": window,
                    "worker_mb": worker,
                    "platform": self._application.platformName(),
                }
            ),
            flush=True,
        )
        self._application.quit()

    def _scan(self, code: str, answers: list[float]) -> float:
        self._rest()
        for character in code:
            self._press(character)
            self._wait(_GAP_MS / 1000)
        self._told = 0.0
        start = time.perf_counter()
        self._press("\r")
        while time.perf_counter() - start < _LONGEST_S:
            # Waits as a running window does: without the interpreter, which the station's threads need meanwhile.
            self._application.processEvents(_WAITING)
            if self._told and self._paints.at > self._told:
                answers.append((self._told - start) * 1000)
                return (self._paints.at - start) * 1000
        raise AssertionError(f"a scan was not answered: {code}")

    def _press(self, text: str) -> None:
        self._stamp_ms += _GAP_MS
        key = Qt.Key.Key_Return if text == "\r" else Qt.Key(ord(text.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self._stamp_ms)
            target = self._application.focusWidget() or self._parts.window
            QCoreApplication.sendEvent(target, event)

    def _rest(self) -> None:
        """Let the preview, the printers and the hub come to rest, as they do between two guests."""
        self._stamp_ms += 2_000
        self._wait(_BETWEEN_S)

    def _wait(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self._application.processEvents()
            time.sleep(0.001)


def _memory_mb(pid: int | None) -> float:
    status = Path(f"/proc/{pid or 'self'}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def main() -> None:
    """Open the desk, scan, print, close."""
    data, key, started_at, *codes = sys.argv[1:]
    with opened(Path(data), Path(key)) as here:

        def ready(application: QApplication, parts: DeskParts) -> object:
            application.processEvents()
            return _Bench(application, parts, codes, time.monotonic() - float(started_at))

        sys.exit(run_desk(here, "J-07", ready, language="en"))


if __name__ == "__main__":
    main()
