"""The renderer: badges drawn in one process of its own, so that drawing never holds up a window or a decision.

Its owner starts it early and closes it. A worker that dies or hangs is replaced; the badge it was drawing is drawn
again once, which is safe because drawing changes nothing.
"""

import logging
import multiprocessing
import threading
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from kiosk.badge import worker
from kiosk.badge.request import Rendered, RenderRequest
from kiosk.domain.errors import EnvironmentFault, KioskError

log = logging.getLogger(__name__)

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_START_TIMEOUT_S = 60.0
_STOP_TIMEOUT_S = 2.0


def render_here(request: RenderRequest, resources: Path = RESOURCES) -> Rendered:
    """Draw one badge in this process; for commands that draw one and end.

    Raises:
        OperatorError: template, fonts, logo or icon is wrong, or the badge is wider than the printer.
    """
    from kiosk.badge.rendering import Studio  # heavy, and only commands need it in their own process

    return Studio(resources).render(request)


class Renderer:
    """Draws badges in a process of its own. May be called from any thread; one badge is drawn at a time."""

    def __init__(self, resources: Path = RESOURCES, timeout_s: float = 10.0) -> None:
        """Start the process and return at once; it warms up by itself.

        Args:
            resources: folder with fonts, icons and badges.
            timeout_s: longest time for one badge.
        """
        self._resources, self._timeout_s = resources, timeout_s
        self._lock = threading.Lock()
        self._is_warm = self._is_closed = False
        self._process, self._pipe = self._start()

    @property
    def pid(self) -> int | None:
        """Return the process id of the worker, for measuring."""
        return self._process.pid

    def render(self, request: RenderRequest) -> Rendered:
        """Draw one badge and wait for it.

        Raises:
            OperatorError: template, fonts, logo or icon is wrong, or the badge is wider than the printer.
            EnvironmentFault: the worker failed twice or took too long.
        """
        with self._lock:
            for is_last in (False, True):
                try:
                    return self._ask(request)
                except (EOFError, OSError) as error:
                    log.warning("rendering process ended (%s), starting another", type(error).__name__)
                    self._replace()
                    if is_last:
                        raise EnvironmentFault(
                            "The badge could not be drawn: the drawing process ends by itself. Start the program again."
                        ) from error
        raise AssertionError("unreachable")

    def close(self) -> None:
        """End the worker; a badge being drawn is waited for. May be called twice."""
        with self._lock:
            if self._is_closed:
                return
            self._is_closed = True
            try:
                self._pipe.send(None)
            except OSError:
                log.info("rendering process had ended before")
            self._process.join(_STOP_TIMEOUT_S)
            self._end()

    def _ask(self, request: RenderRequest) -> Rendered:
        if self._is_closed:
            raise EnvironmentFault("The badge could not be drawn: the program is closing.")
        if not self._is_warm:
            self._receive(_START_TIMEOUT_S)
            self._is_warm = True
        self._pipe.send(request)
        answer = self._receive(self._timeout_s)
        if isinstance(answer, Rendered):
            return answer
        log.error("rendering failed: %s", answer)
        raise EnvironmentFault(
            "The badge could not be drawn. Tell the lead; the check-in is safe.", str(answer)
        )

    def _receive(self, timeout_s: float) -> object:
        if not self._pipe.poll(timeout_s):
            self._replace()
            raise EnvironmentFault("Drawing the badge took too long. Try again; the check-in is safe.")
        answer = self._pipe.recv()
        if isinstance(answer, KioskError):
            raise answer
        return answer

    def _start(self) -> tuple[SpawnProcess, Connection]:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=worker.serve, args=(theirs, self._resources), name="madang-badges", daemon=True
        )
        process.start()
        theirs.close()
        return process, ours

    def _replace(self) -> None:
        self._end()
        self._is_warm = False
        self._process, self._pipe = self._start()

    def _end(self) -> None:
        if self._process.is_alive():
            self._process.kill()
            self._process.join(_STOP_TIMEOUT_S)
        self._pipe.close()
