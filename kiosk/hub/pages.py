"""The journal as it goes over the wire: each fact is read and encoded once, however many stations ask for it.

A hall full of desks asks for the same facts within a moment, and two hundred desks that start ask for all of them. What
is numbered never changes within an epoch, so it is kept encoded, in blocks, the least used of which go. An `erased` fact
takes personal values away that stand in earlier ones: then everything is read anew.
"""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence

from kiosk.domain.facts import Fact, HubPosition, Kind
from kiosk.hub.port import HubStore
from kiosk.protocol.messages import MOST_FACTS, encode, to_message

_BLOCK = MOST_FACTS
_MOST_BLOCKS = 240
"""120,000 facts, about 60 MB."""
_FRESH_S = 0.05

Encoded = Sequence[bytes]


def _encoded(fact: Fact, seq: int) -> bytes:
    return encode(to_message(fact, seq))


class Pages:
    """Reads through; lives on the service's loop."""

    def __init__(self, store: HubStore, encoded: Callable[[Fact, int], bytes] = _encoded) -> None:
        self._store, self._encoded = store, encoded
        self._epoch = ""
        self._kept_since = 0
        self._blocks: OrderedDict[int, list[bytes]] = OrderedDict()
        self._reading = asyncio.Lock()

    def forget(self) -> None:
        """Read everything anew: personal values were erased."""
        self._blocks.clear()
        self._kept_since += 1

    async def facts(self, epoch: str, after: int, upto: int) -> Encoded | None:
        """Return the facts after a number up to another one, each encoded; None where the epoch is over.

        Args:
            epoch: as the asker knows it.
            after: from 0.
            upto: at most the newest number.
        """
        if epoch != self._epoch:
            self.forget()
            self._epoch = epoch
        found: list[bytes] = []
        first, kept_since = after, self._kept_since
        while after < upto:
            if (
                kept_since != self._kept_since
            ):  # Erased while this was put together: from the start once more.
                found, after, kept_since = [], first, self._kept_since
            number, start = divmod(after, _BLOCK)
            end = min(upto - number * _BLOCK, _BLOCK)
            block = self._blocks.get(number)
            if block is None or len(block) < end:
                block = await self._read(epoch, number, end)
                if block is None:
                    return None
            else:
                self._blocks.move_to_end(number)
            if kept_since == self._kept_since:
                found += block[start:end]
                after = number * _BLOCK + end
        return found

    async def _read(self, epoch: str, number: int, end: int) -> list[bytes] | None:
        async with self._reading:  # One reads for all who wait.
            block = self._blocks.get(number, [])
            if len(block) >= end:
                return block
            numbered = await self._from_store(number, len(block))
            if any(fact.kind == Kind.ERASED for fact, _ in numbered):
                self.forget()
                block, numbered = [], await self._from_store(number, 0)
            if any(position.epoch != epoch for _, position in numbered) or epoch != self._epoch:
                return None
            block = [*block, *(self._encoded(fact, position.seq) for fact, position in numbered)]
            self._blocks[number] = block
            while len(self._blocks) > _MOST_BLOCKS:
                self._blocks.popitem(last=False)
            return block

    async def _from_store(self, number: int, known: int) -> Sequence[tuple[Fact, HubPosition]]:
        return await asyncio.to_thread(self._store.changes, number * _BLOCK + known, _BLOCK - known)


class Newest:
    """The newest number, asked of the store at most every 50 ms however many stations want to know it.

    A station may have read further at another hub process: then it is asked at once.
    """

    def __init__(self, store: HubStore) -> None:
        self._store = store
        self.known, self._until_s = 0, 0.0
        self._asking = asyncio.Lock()

    def grew(self, head: int) -> None:
        """Know a number that was just committed."""
        self.known = max(self.known, head)

    def forget(self) -> None:
        """Ask anew: a new epoch began."""
        self._until_s = 0.0

    async def head(self, at_least: int = 0) -> int:
        """Return the newest number; below `at_least` only where the store has just said so."""
        if not self._is_known(at_least):
            async with self._asking:
                if not self._is_known(at_least):
                    self.known = await asyncio.to_thread(self._store.head)
                    self._until_s = time.monotonic() + _FRESH_S
        return self.known

    def _is_known(self, at_least: int) -> bool:
        return time.monotonic() < self._until_s and self.known >= at_least
