"""Group commit: one transaction at a time, and everything that waits goes into the next one.

Source: reference measurements in docs/architecture.md, "The hub"; it is worth more than any choice of server.
"""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from kiosk.domain.facts import Fact, Taken
from kiosk.domain.model import FactId
from kiosk.hub.port import HubStore
from kiosk.protocol.messages import MOST_FACTS

Result = tuple[FactId, int, Taken]
_Waiting = tuple[Sequence[Fact], "asyncio.Future[Sequence[Result]]"]


class JournalWriter:
    """Takes facts from many requests and records them in few transactions; answers after the commit.

    One thread of its own writes, so that a hundred stations that read do not hold up one that pushes.
    `committed` is called with the newest number, on the loop.
    """

    def __init__(self, store: HubStore, committed: Callable[[int], None]) -> None:
        self._store = store
        self._committed = committed
        self._waiting: list[_Waiting] = []
        self._running: asyncio.Task[None] | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="hub-writer")

    def close(self) -> None:
        """Finish what was begun and join the thread; nothing can be accepted afterwards."""
        self._thread.shutdown()

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
            if not await self._record(group):
                # One station's bad fact must not hold up the others' good ones.
                for one in group:
                    await self._record([one])

    async def _record(self, group: Sequence[_Waiting]) -> bool:
        """Record the facts of some requests in one transaction; False where the requests must be tried alone."""
        facts = [fact for batch, _ in group for fact in batch]
        loop = asyncio.get_running_loop()
        try:
            results = await loop.run_in_executor(self._thread, self._store.accept, facts)
        except Exception as error:  # noqa: BLE001 - handed to the request, which answers with it
            if len(group) > 1:
                return False
            self._answer(group[0][1], error)
            return True
        start = 0
        for batch, future in group:
            self._answer(future, results[start : start + len(batch)])
            start += len(batch)
        fresh = [seq for _, seq, taken in results if taken is Taken.APPLIED]
        if fresh:
            self._committed(fresh[-1])
        return True

    @staticmethod
    def _answer(future: "asyncio.Future[Sequence[Result]]", answer: Sequence[Result] | Exception) -> None:
        if future.done():  # The station hung up; it will push again.
            return
        if isinstance(answer, Exception):
            future.set_exception(answer)
        else:
            future.set_result(answer)

    def _take(self) -> list[_Waiting]:
        group = [self._waiting.pop(0)]
        size = len(group[0][0])
        while self._waiting and size + len(self._waiting[0][0]) <= MOST_FACTS:
            size += len(self._waiting[0][0])
            group.append(self._waiting.pop(0))
        return group
