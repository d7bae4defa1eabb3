"""New facts on the streams themselves, so that a busy hall does not ask for each of them: made once for all who may read
the same, and written to every stream.

A stream follows from the ring at which it began. Where too much came at once, or none that can be told, it rings with the
number alone, and the station asks.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import msgspec

from kiosk.domain.model import PairedStation
from kiosk.hub.answers import Refused
from kiosk.hub.doorbell import STILL_HERE, Doorbell
from kiosk.hub.pages import Encoded
from kiosk.protocol.messages import MOST_FACTS
from kiosk.protocol.roles import holds_all

Read = Callable[[str, str, int, int], Awaitable[Encoded | None]]
"""Returns the facts for a role in an epoch after a number up to another one; None where the epoch is over."""


class Feed:
    """What the streams of stations say; lives on the service's loop."""

    def __init__(self, doorbell: Doorbell, epoch: Callable[[], str], read: Read) -> None:
        self._doorbell, self._epoch, self._read = doorbell, epoch, read
        self._made_for = "", 0
        self._made: dict[tuple[str, int], bytes] = {}
        self._making = asyncio.Lock()

    async def stream(
        self,
        read_head: Callable[[], Awaitable[int]],
        station: Callable[[], Awaitable[PairedStation]],
    ) -> AsyncIterator[bytes]:
        """Yield the newest number, then the facts that came between two rings, until the doorbell stops.

        Args:
            read_head: returns the newest number.
            station: returns who listens; raises where it may not any more. Then it hears one more ring, so that it asks
                and learns why.
        """
        at = -1
        async for head in self._doorbell.rings(read_head):
            if head is None:
                yield STILL_HERE
                continue
            try:
                told = await self._told((await station()).role, at, head)
            except Refused:
                yield self._doorbell.told(head)
                return
            yield told or self._doorbell.told(head)
            at = head

    async def _told(self, role: str, after: int, head: int) -> bytes:
        if not 0 <= after < head <= after + MOST_FACTS:
            return b""
        async with self._making:  # One makes it for all who hear this ring.
            epoch = self._epoch()
            if self._made_for != (epoch, head):
                self._made_for, self._made = (epoch, head), {}
            key = "" if holds_all(role) else role, after
            if key not in self._made:
                facts = await self._read(role, epoch, after, head)
                self._made[key] = _event(epoch, head, facts) if facts else b""
            return self._made[key]


def _event(epoch: str, head: int, facts: Encoded) -> bytes:
    said = b'{"epoch":' + msgspec.json.encode(epoch) + b',"facts":[' + b",".join(facts) + b"]}"
    return f"id: {epoch}.{head}\ndata: ".encode() + said + b"\n\n"
