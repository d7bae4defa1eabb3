"""Other hub processes over the same database: what they record rings at this one's streams too."""

import asyncio
import logging
import threading
from collections.abc import Callable

from kiosk.domain.errors import KioskError
from kiosk.hub.port import HubStore

_log = logging.getLogger(__name__)
_JOIN_S = 5.0


class Neighbours:
    """Listens in a thread of its own; `recorded` is called with the newest number, on the loop, when it has grown."""

    def __init__(self, store: HubStore, recorded: Callable[[int], None]) -> None:
        self._store, self._recorded = store, recorded
        self._is_over = threading.Event()
        self._head = 0
        self._thread: threading.Thread | None = None

    def start(self, loop: asyncio.AbstractEventLoop) -> None:
        """Begin to listen."""
        self._thread = threading.Thread(target=self._listen, args=(loop,), name="hub-neighbours", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Listen no more; returns at once."""
        self._is_over.set()

    def close(self) -> None:
        """Join the thread, within a time limit."""
        self.stop()
        if self._thread is not None:
            self._thread.join(_JOIN_S)

    def _listen(self, loop: asyncio.AbstractEventLoop) -> None:
        def rang() -> None:
            try:
                head = self._store.head()
            except KioskError as error:
                _log.warning("cannot look for what other hubs recorded: %s", error.sentence)
                return
            if head > self._head and not self._is_over.is_set():
                self._head = head
                loop.call_soon_threadsafe(self._recorded, head)

        self._store.listen(rang, self._is_over.is_set)
