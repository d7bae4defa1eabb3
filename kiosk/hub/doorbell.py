"""The doorbell: rings at every listening stream when there is something new. Only speed, never the truth.

What is lost or doubled on a stream does no harm: a station asks from its own cursor, and asks now and then anyhow.
Source: WHATWG HTML, section 9.2, "Server-sent events".
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

_KEEP_ALIVE_S = 15.0
_RING_APART_S, _LONGEST_APART_S, _PER_STREAM_S = 0.1, 0.5, 0.001
"""Between two rings: what a busy hall does in that time is told at once.

Every ring writes to every stream, so the more they are the longer: 0.2 s for two hundred.
"""
STILL_HERE = b": still here\n\n"


class Doorbell:
    """Rings at every stream that listens; lives on the service's loop.

    All hear a ring together, so that what it says is made once for all of them; one timer keeps all of them alive.
    """

    def __init__(self, epoch: Callable[[], str], keep_alive_s: float = _KEEP_ALIVE_S) -> None:
        self._epoch, self._keep_alive_s = epoch, keep_alive_s
        self._bells: set[asyncio.Event] = set()
        self._head = self._rung = 0
        self._next: asyncio.TimerHandle | None = None
        self._not_before_s = 0.0
        self._reminder: asyncio.TimerHandle | None = None
        self._is_stopping = False

    def ring(self, head: int) -> None:
        """Tell all streams the newest number: at once, or a moment after the ring before."""
        self._head = max(self._head, head)
        self._rung += 1
        if self._next is None and self._bells:
            loop = asyncio.get_running_loop()
            self._next = loop.call_at(max(loop.time(), self._not_before_s), self._strike)

    def stop(self) -> None:
        """End all streams."""
        self._is_stopping = True
        self._rung += 1
        self._wake()
        for timer in (self._reminder, self._next):
            if timer is not None:
                timer.cancel()

    async def rings(self, read_head: Callable[[], Awaitable[int]]) -> AsyncIterator[int | None]:
        """Yield the newest number at once and at every ring, and None every 15 s as a sign of life, until `stop`."""
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
                    yield None
                else:
                    heard = self._rung
                    yield self._head
        finally:
            self._bells.discard(bell)

    async def stream(self, read_head: Callable[[], Awaitable[int]]) -> AsyncIterator[bytes]:
        """Yield `rings` as they go over the wire: the number alone, or a comment line."""
        async for head in self.rings(read_head):
            yield STILL_HERE if head is None else self.told(head)

    def told(self, head: int) -> bytes:
        """Return a number as it goes over the wire."""
        return f"id: {self._epoch()}.{head}\ndata: {head}\n\n".encode()

    def _strike(self) -> None:
        apart_s = min(max(_RING_APART_S, _PER_STREAM_S * len(self._bells)), _LONGEST_APART_S)
        self._next, self._not_before_s = None, asyncio.get_running_loop().time() + apart_s
        self._wake()

    def _wake(self) -> None:
        for bell in self._bells:
            bell.set()

    def _remind_later(self) -> None:
        loop = asyncio.get_running_loop()
        self._reminder = loop.call_later(self._keep_alive_s, self._remind) if self._bells else None

    def _remind(self) -> None:
        self._wake()
        self._remind_later()
