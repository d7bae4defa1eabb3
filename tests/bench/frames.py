"""Whether the window stays smooth while 500 badges are drawn: the time from frame to frame of a stage that changes."""

import threading
import time
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.badge.renderer import Renderer
from kiosk.printing.profiles import profile_named
from kiosk.ui import theme
from tests.bench.data import figures
from tests.printing.badges import A6, LAYLA
from tests.ui import samples as s
from tests.ui.gallery import FONTS, open_window

_BADGES, _FRAME_MS = 500, 16


def main() -> None:
    """Print the median, p95, p99 and longest time from frame to frame, ms; for a process of its own."""
    application = QApplication(["frames"])
    theme.apply(application, FONTS)
    window = open_window(s.FakeStation())
    renderer = Renderer()
    profile, done = profile_named("zpl-300"), threading.Event()

    def draw() -> None:
        for number in range(_BADGES):
            renderer.render(profile.request(replace(LAYLA, lead_name=f"Layla {number}"), A6))
        done.set()

    renderer.render(profile.request(LAYLA, A6))  # its process has started then
    stamps: list[float] = []
    answers = [s.admitted(s.LAYLA), s.already(s.LONG)]

    def frame() -> None:
        stamps.append(time.perf_counter())
        if len(stamps) % 15 == 0:  # four guests a second
            window.controller.show_outcome(answers[len(stamps) // 15 % 2])
        window.repaint()
        if done.is_set():
            application.quit()

    timer = QTimer()
    timer.timeout.connect(frame)
    worker = threading.Thread(target=draw)
    worker.start()
    timer.start(_FRAME_MS)
    application.exec()
    worker.join()
    renderer.close()
    gaps = [(after - before) * 1000 for before, after in pairwise(stamps)][5:]
    print(*(f"{one:.1f}" for one in (*figures(gaps), max(gaps))))


if __name__ == "__main__":
    main()
