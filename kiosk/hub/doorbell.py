"""The doorbell: server-sent events that tell every listening station the newest number. Only speed, never the truth.

A ring carries no facts: a station fetches them from its own cursor, so that a lost or doubled ring does no harm.
Source: WHATWG HTML, section 9.2, "Server-sent events".
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

_KEEP_ALIVE_S = 15.0
_RING_APART_S, _LONGEST_APART_S, _PER_STREAM_S = 0.1, 0.5, 0.002
"""Between two rings of one stream: what a busy hall does in that time is fetched at once.

Every ring brings a request of every station, so the more they are the longer: 0.4 s for two hundred.
"""


class Doorbell:
    """Rings at every stream that listens; lives on the service's loop.

    One timer keeps all streams alive: a timer and a task for every ring of every stream would cost more than the ring.
    """

    def __init__(self, epoch: Callable[[], str], keep_alive_s: float = _KEEP_ALIVE_S) -> None:
        self._epoch, self._keep_alive_s = epoch, keep_alive_s
        self._bells: set[asyncio.Event] = set()
        self._head = self._rung = 0
        self._reminder: asyncio.TimerHandle | None = None
        self._is_stopping = False

    def ring(self, head: int) -> None:
        """Tell all streams the newest number."""
        self._head = max(self._head, head)
        self._rung += 1
        self._wake()

    def stop(self) -> None:
        """End all streams."""
        self._is_stopping = True
        self.ring(self._head)
        if self._reminder is not None:
            self._reminder.cancel()

    async def stream(self, read_head: Callable[[], Awaitable[int]]) -> AsyncIterator[bytes]:
        """Yield a ring at once and at every new number, and a comment line every 15 s, until `stop`."""
        bell, heard = asyncio.Event(), -1
        self._bells.add(bell)
        try:
            self._head = max(self._head, await read_head())
            bell.set()
            if self._reminder is None:
                self._remind_later()
            while not self._is_stopping:
                await bell.wait()
                bell.clear()
                if heard == self._rung:
                    yield b": still here\n\n"
                    continue
                heard = self._rung
                yield f"id: {self._epoch()}.{self._head}\ndata: {self._head}\n\n".encode()
                await asyncio.sleep(
                    min(max(_RING_APART_S, _PER_STREAM_S * len(self._bells)), _LONGEST_APART_S)
                )
        finally:
            self._bells.discard(bell)

    def _wake(self) -> None:
        for bell in self._bells:
            bell.set()

    def _remind_later(self) -> None:
        loop = asyncio.get_running_loop()
        self._reminder = loop.call_later(self._keep_alive_s, self._remind) if self._bells else None

    def _remind(self) -> None:
        self._wake()
        self._remind_later()
