"""The doorbell: server-sent events that tell every listening station the newest number. Only speed, never the truth.

A ring carries no facts: a station fetches them from its own cursor, so that a lost or doubled ring does no harm.
Source: WHATWG HTML, section 9.2, "Server-sent events".
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

_KEEP_ALIVE_S = 15.0
_RING_APART_S, _LONGEST_APART_S, _PER_STREAM_S = 0.1, 0.5, 0.0015
"""Between two rings of one stream: what a busy hall does in that time is fetched at once.

Every ring brings a request of every station, so the more they are the longer: 0.3 s for two hundred.
"""


class Doorbell:
    """Rings at every stream that listens; lives on the service's loop."""

    def __init__(self, epoch: Callable[[], str]) -> None:
        self._epoch = epoch
        self._bells: set[asyncio.Event] = set()
        self._head = 0
        self._is_stopping = False

    def ring(self, head: int) -> None:
        """Tell all streams the newest number."""
        self._head = max(self._head, head)
        for bell in self._bells:
            bell.set()

    def stop(self) -> None:
        """End all streams."""
        self._is_stopping = True
        self.ring(self._head)

    async def stream(self, read_head: Callable[[], Awaitable[int]]) -> AsyncIterator[bytes]:
        """Yield a ring at once and at every new number, and a comment line every 15 s, until `stop`."""
        bell = asyncio.Event()
        self._bells.add(bell)
        try:
            self._head = max(self._head, await read_head())
            bell.set()
            while not self._is_stopping:
                try:
                    await asyncio.wait_for(bell.wait(), _KEEP_ALIVE_S)
                except TimeoutError:
                    yield b": still here\n\n"
                    continue
                bell.clear()
                yield f"id: {self._epoch()}.{self._head}\ndata: {self._head}\n\n".encode()
                await asyncio.sleep(
                    min(max(_RING_APART_S, _PER_STREAM_S * len(self._bells)), _LONGEST_APART_S)
                )
        finally:
            self._bells.discard(bell)
