"""Whether the window stays smooth while likely duplicates are looked for among 100,000: the time from frame to frame."""

import gc
import sys
import tempfile
import threading
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app.desk_command import SWITCH_S
from kiosk.app.duplicate_watch import DuplicateWatch
from kiosk.rehearsal.people import people
from kiosk.ui import theme
from tests.bench.data import SEED, figures
from tests.builders import Facts, opened_store
from tests.ui import samples as s
from tests.ui.gallery import FONTS, open_window

_FRAME_MS = 16


def main(count: int) -> None:
    """Print median, p95, p99 and longest time from frame to frame, ms; then how long the look took, s, with its pairs."""
    sys.setswitchinterval(SWITCH_S)  # This, and the frozen garbage below, as the desk's window does.
    application = QApplication(["frames"])
    theme.apply(application, FONTS)
    window = open_window(s.FakeStation())
    answers = [s.admitted(s.LAYLA), s.already(s.LONG)]
    stamps: list[float] = []
    with tempfile.TemporaryDirectory() as folder, opened_store(Path(folder)) as store:
        make = Facts("bench")
        rows = enumerate(people(SEED, count))
        with store.write() as tx:
            tx.register(
                [make.registered(f"r{at}", **{k: v for k, v in row.items() if v}) for at, row in rows]
            )
        watch, took_s = DuplicateWatch(store), [0.0]
        done = threading.Event()

        def look() -> None:
            start = time.perf_counter()
            watch.look()
            took_s[0] = time.perf_counter() - start
            done.set()

        def frame() -> None:
            stamps.append(time.perf_counter())
            if len(stamps) % 15 == 0:  # four guests a second
                window.controller.show_outcome(answers[len(stamps) // 15 % 2])
            window.repaint()
            if done.is_set():
                application.quit()

        timer = QTimer()
        timer.timeout.connect(frame)
        worker = threading.Thread(target=look)
        timer.start(_FRAME_MS)
        QTimer.singleShot(1000, worker.start)
        gc.collect()
        gc.freeze()
        application.exec()
        worker.join()
    gaps = [(after - before) * 1000 for before, after in pairwise(stamps)][5:]
    told = (f"{one:.1f}" for one in (*figures(gaps), max(gaps)))
    print(*told, f"{took_s[0]:.1f}/{len(watch.pairs)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
