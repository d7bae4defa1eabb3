"""A whole kiosk at work: touches, ways, tickets before its camera, and eight hours of guests one after the other.

Runs in a process of its own: `python -m tests.bench.kiosk [GUESTS]` prints rows of a markdown table.
"""

import gc
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kiosk.domain.self_check_in import Screen
from tests.bench.data import PROJECT, figures
from tests.ui.whole_kiosk import ROOM, WholeKiosk, film, frame_of, pump, whole_kiosk

_HOURS_8 = 1440
"""Guests of eight hours, one every twenty seconds."""
_TOUCHES, _WAYS, _SHOWN = 300, 40, 40
_PANEL = (1080, 1920)
_SURNAME = "Zarathustra"


@dataclass(frozen=True)
class Left:
    """What stands in the process between two guests."""

    memory_mb: float
    widgets: int
    threads: int
    files: int
    names: int


def kiosk_rows() -> Iterator[tuple[str, str, list[str]]]:
    """Yield (what, target, cells), measured in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", "from tests.bench.kiosk import main; main()"],
        cwd=PROJECT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=3600,
    )
    for line in done.stdout.splitlines():
        if "\t" in line:
            what, target, *cells = line.split("\t")
            yield what, target, cells


def main() -> None:
    """Measure and print, one row a line, its cells between tabs."""
    guests = int(sys.argv[1]) if len(sys.argv) > 1 else _HOURS_8
    rows = ["name,photo,email,language"]
    rows += [f"Guest {_SURNAME} {number},no,g{number}@example.org,en" for number in range(guests + 200)]
    with (
        tempfile.TemporaryDirectory(prefix="madang-kiosk-") as folder,
        whole_kiosk(Path(folder), rows, size=_PANEL) as kiosk,
    ):
        tickets = iter([one["ticket"] for one in kiosk.tickets.values()])
        pressed, painted = touches(kiosk)
        _row("touch → its key shown pressed, ms", "p99 ≤ 50", figures(pressed))
        _row("… finger lifted → all that it brings painted, ms", "", figures(painted))
        ways = [way_s(kiosk, next(tickets)) for _ in range(_WAYS)]
        _row(
            "kiosk: ticket scanned → … → durable, the machine's time without printing, s",
            "≤ 2",
            figures(ways),
        )
        shown = [camera_ms(kiosk, next(tickets)) for _ in range(_SHOWN)]
        _row("ticket in view, 30 frames a second → confirm screen painted, ms", "≤ 300", figures(shown))
        day(kiosk, [next(tickets) for _ in range(guests)])


def touches(kiosk: WholeKiosk) -> tuple[list[float], list[float]]:
    """Touch keys, switches and ways; return how long each took until the key shows it, and then until all is painted."""
    pressed, painted = [], []
    kiosk.touch("language:en", "to_code")
    acts = ["type:K", "type:7", "erase", "larger", "contrast", "to_scan", "to_code", "languages"]
    for number in range(_TOUCHES):
        key = kiosk.control(acts[number % len(acts)])
        begun_s = time.perf_counter()
        QTest.mousePress(key, Qt.MouseButton.LeftButton)
        pump()
        pressed.append((time.perf_counter() - begun_s) * 1000)
        begun_s = time.perf_counter()
        QTest.mouseRelease(key, Qt.MouseButton.LeftButton)
        pump()
        painted.append((time.perf_counter() - begun_s) * 1000)
    kiosk.touch("done")
    return pressed, painted


def way_s(kiosk: WholeKiosk, ticket: str) -> float:
    """Go the way of a guest who has answered everything before; return what it took until she is in."""
    begun_s = time.perf_counter()
    kiosk.scan(ticket)
    kiosk.until(Screen.CONFIRM)
    kiosk.touch("yes", "print")
    kiosk.wait_for(lambda: kiosk.parts.window.controller._finished is not None)
    took_s = time.perf_counter() - begun_s
    kiosk.until(Screen.TAKE)
    kiosk.touch("done")
    return took_s


def camera_ms(kiosk: WholeKiosk, ticket: str) -> float:
    """Hold a ticket before the camera; return the time from its first frame to the painted screen."""
    picture = frame_of(ticket)
    kiosk.touch("language:en")
    times = film(kiosk, [*[ROOM] * 6, *[picture] * 60], lambda: kiosk.screen is Screen.CONFIRM)
    kiosk.until(Screen.CONFIRM)
    took_ms = (time.perf_counter() - times[6]) * 1000
    kiosk.touch("done")
    return took_ms


def day(kiosk: WholeKiosk, tickets: Sequence[str]) -> None:
    """Let guests come one after the other; print what is left and how long they took, at the begin and at the end."""
    part = max(1, len(tickets) // 8)
    times, marks = list[float](), list[Left]()
    for number, ticket in enumerate(tickets, 1):
        times.append(way_s(kiosk, ticket))
        if number % part == 0:
            marks.append(left(kiosk))
    early, after = marks[0], left(kiosk)
    what = f"{len(tickets)} guests one after the other: in the first / last eighth"
    told = median(times[:part]), median(times[-part:])
    _line(f"{what}, a way, median, s", "no slowdown", *(f"{one:.3f}" for one in told))
    _line("… memory by eighths, MB", "flat", " ".join(f"{one.memory_mb:.0f}" for one in marks))
    what = "… widgets, threads, open files, names in widgets: after the first eighth / at the end"
    _line(
        what,
        "the same",
        *(f"{one.widgets}, {one.threads}, {one.files}, {one.names}" for one in (early, after)),
    )


def left(kiosk: WholeKiosk) -> Left:
    """Return what stands in the process now."""
    kiosk.wait_for(lambda: kiosk.screen is Screen.LANGUAGE)
    QApplication.sendPostedEvents(None, 52)
    gc.collect()
    resident = next(
        line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS")
    )
    shown = [one.text() for one in QApplication.allWidgets() if isinstance(one, QLabel)]
    return Left(
        memory_mb=int(resident.split()[1]) / 1024,
        widgets=len(QApplication.allWidgets()),
        threads=threading.active_count(),
        files=len(list(Path("/proc/self/fd").iterdir())),
        names=sum(_SURNAME in text for text in shown),
    )


def _row(what: str, target: str, numbers: Sequence[float]) -> None:
    _line(what, target, *(f"{one:.2f}" for one in numbers))


def _line(*cells: str) -> None:
    print("\t".join(cells), flush=True)


if __name__ == "__main__":
    main()
