"""Group commit: one transaction at a time, and everything that waits goes into the next one.

Source: reference measurements in docs/architecture.md, "The hub"; it is worth more than any choice of server.
"""

import asyncio
from collections.abc import Callable, Sequence

from kiosk.domain.facts import Fact, Taken
from kiosk.domain.model import FactId
from kiosk.hub.port import HubStore
from kiosk.protocol.messages import MOST_FACTS

Result = tuple[FactId, int, Taken]


class JournalWriter:
    """Takes facts from many requests and records them in few transactions; answers after the commit."""

    def __init__(self, store: HubStore, committed: Callable[[], None]) -> None:
        self._store = store
        self._committed = committed
        self._waiting: list[tuple[Sequence[Fact], asyncio.Future[Sequence[Result]]]] = []
        self._running: asyncio.Task[None] | None = None

    async def accept(self, facts: Sequence[Fact]) -> Sequence[Result]:
        """Record facts and return what became of each, in their order; durable when this returns."""
        future: asyncio.Future[Sequence[Result]] = asyncio.get_running_loop().create_future()
        self._waiting.append((facts, future))
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._drain())
        return await future

    async def _drain(self) -> None:
        while self._waiting:
            group = self._take()
            facts = [fact for batch, _ in group for fact in batch]
            try:
                results = await asyncio.to_thread(self._store.accept, facts)
            except Exception as error:  # noqa: BLE001 - handed to every request of the group, which answers with it
                for _, future in group:
                    if not future.done():
                        future.set_exception(error)
                continue
            start = 0
            for batch, future in group:
                if not future.done():
                    future.set_result(results[start : start + len(batch)])
                start += len(batch)
            self._committed()

    def _take(self) -> list[tuple[Sequence[Fact], "asyncio.Future[Sequence[Result]]"]]:
        group = [self._waiting.pop(0)]
        size = len(group[0][0])
        while self._waiting and size + len(self._waiting[0][0]) <= MOST_FACTS:
            size += len(self._waiting[0][0])
            group.append(self._waiting.pop(0))
        return group
