"""What the hub does for kiosks alone: the sealed roster in pages, and an answer to a short code, with growing patience."""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from starlette.requests import Request
from starlette.responses import Response

from kiosk.domain.model import PairedStation, StationId
from kiosk.hub.answers import Refused, body, reply
from kiosk.protocol.messages import decode
from kiosk.protocol.roles import KIOSK
from kiosk.protocol.sealed import LookUpRequest, SealedBox, SealedRecord, SealedReply

PAGE = 400
_FREE_TRIES = 3
_LONGEST_WAIT_S = 60.0
_MOST_WRONG, _WINDOW_S = 60, 60.0
_LONGEST_CODE = 200
_UNKNOWN = "The hub does not know this code."


class SealedSource(Protocol):
    """The hub's sealed roster; it follows the journal."""

    def page(self, build: str, rank: int, most: int) -> tuple[str, int, Sequence[SealedBox], bool]:
        """Return (build, rank, boxes, whether that is all) after a rank; of another build than asked, from its begin."""
        ...

    def look_up(self, code: str) -> SealedRecord | None:
        """Return whom a typed or scanned code names, None where it is nobody or several."""
        ...


class Patience:
    """Counts wrong codes: a kiosk waits longer after each, and all kiosks together have a limit."""

    def __init__(self) -> None:
        self._wrong: dict[StationId, tuple[int, float]] = {}
        self._all: deque[float] = deque(maxlen=_MOST_WRONG)

    def wait_s(self, station_id: StationId, now_s: float) -> float:
        """Return how long a kiosk must still wait, seconds; 0 for not at all."""
        count, last_s = self._wrong.get(station_id, (0, now_s))
        own_s = min(_LONGEST_WAIT_S, 2.0 ** (count - _FREE_TRIES)) if count >= _FREE_TRIES else 0.0
        waits = [last_s + own_s - now_s]
        if len(self._all) == _MOST_WRONG:
            waits.append(self._all[0] + _WINDOW_S - now_s)
        return max(0.0, *waits)

    def add(self, station_id: StationId, now_s: float) -> None:
        """Count a wrong code."""
        self._wrong[station_id] = (self._wrong.get(station_id, (0, now_s))[0] + 1, now_s)
        self._all.append(now_s)

    def forgive(self, station_id: StationId) -> None:
        """Begin anew with a kiosk: its code was right."""
        self._wrong.pop(station_id, None)


class Kiosks:
    """The endpoints for kiosks."""

    def __init__(
        self, source: SealedSource | None, station: Callable[[Request], Awaitable[PairedStation]]
    ) -> None:
        self._source, self._station = source, station
        self._patience = Patience()

    async def sealed(self, request: Request) -> Response:
        """Answer with the boxes after a rank."""
        _, source = await self._asked(request)
        build, _, rank = request.query_params.get("after", "").partition(".")
        if rank and (not rank.isdigit() or len(rank) > 18):
            raise Refused(400, "after is BUILD.RANK, as the last answer had them.")
        at, last, boxes, is_all = await asyncio.to_thread(source.page, build, int(rank or 0), PAGE)
        return reply(SealedReply(build=at, rank=last, boxes=list(boxes), is_last=is_all))

    async def look_up(self, request: Request) -> Response:
        """Answer whom a code names; a wrong one costs time, and looks like any other."""
        station, source = await self._asked(request)
        asked = decode(await body(request), LookUpRequest)
        wait_s = self._patience.wait_s(station.station_id, time.monotonic())
        if wait_s > 0:
            raise Refused(429, "Too many wrong codes. Please wait a moment, or ask a person.")
        self._patience.add(station.station_id, time.monotonic())
        found = None
        if len(asked.code) <= _LONGEST_CODE:
            found = await asyncio.to_thread(source.look_up, asked.code)
        if found is None:
            raise Refused(404, _UNKNOWN)
        self._patience.forgive(station.station_id)
        return reply(found)

    async def _asked(self, request: Request) -> tuple[PairedStation, SealedSource]:
        station = await self._station(request)
        if station.role != KIOSK:
            raise Refused(403, "Only a kiosk asks this.")
        if self._source is None:
            raise Refused(503, "This hub has no sealed roster.")
        return station, self._source
