"""Jobs off the GUI thread, results back on it: one thread a lane, so that a scan never waits for a drawing.

`WRITE` is for what records (scans, undo, reprint), in order; `READ` for searches and counts; `DRAW` for previews.
"""

import logging
import queue
import threading
from collections.abc import Callable
from enum import Enum
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Lane(Enum):
    """Which thread a job runs on."""

    WRITE = "write"
    READ = "read"
    DRAW = "draw"


class Runner(Protocol):
    """Runs jobs and brings their results home."""

    def submit(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        lane: Lane = Lane.WRITE,
    ) -> None:
        """Run `job`, then call `done` with its result or `failed` with its error, on the GUI thread."""
        ...


class InlineRunner:
    """Runs every job at once, in the caller's thread; for tests and for windowless use."""

    def submit(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        lane: Lane = Lane.WRITE,
    ) -> None:
        """Run the job here and now."""
        try:
            result = job()
        except Exception as error:  # noqa: BLE001 # any error goes to `failed`, which logs what is a bug
            failed(error)
        else:
            done(result)


_Job = tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]]


class ThreadRunner(QObject):
    """One thread a lane. Its owner calls `close`, which joins them."""

    _home = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._queues: dict[Lane, queue.SimpleQueue[_Job | None]] = {
            lane: queue.SimpleQueue() for lane in Lane
        }
        self._threads = [
            threading.Thread(target=self._work, args=(jobs,), name=f"ui-{lane.value}", daemon=True)
            for lane, jobs in self._queues.items()
        ]
        self._is_open = True
        for thread in self._threads:
            thread.start()

    def submit(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        lane: Lane = Lane.WRITE,
    ) -> None:
        """Queue a job on a lane; ignored once closed."""
        if self._is_open:
            self._queues[lane].put((job, done, failed))

    def close(self, limit_s: float = 5.0) -> bool:
        """Let started jobs finish, drop no recorded ones, and join; return whether all threads ended in time."""
        self._is_open = False
        for jobs in self._queues.values():
            jobs.put(None)
        for thread in self._threads:
            thread.join(limit_s)
        ended = not any(thread.is_alive() for thread in self._threads)
        if not ended:
            _log.warning("a window thread did not end within %s s", limit_s)
        return ended

    def _work(self, jobs: "queue.SimpleQueue[_Job | None]") -> None:
        while (item := jobs.get()) is not None:
            job, done, failed = item
            try:
                result = job()
            except Exception as error:  # noqa: BLE001 # as above; the lane must outlive a job
                self._home.emit(failed, error)
            else:
                self._home.emit(done, result)

    @Slot(object, object)
    def _deliver(self, receive: Callable[[Any], None], value: object) -> None:
        if self._is_open:
            receive(value)
