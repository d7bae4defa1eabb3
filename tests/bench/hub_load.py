"""Stations by the hundred in one thread: as little HTTP as it takes, so that the hub is measured and not they."""

import asyncio
import itertools
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import msgspec

from kiosk.protocol.messages import VERSION, FactMessage, PushRequest, encode, to_message
from tests.builders import Facts

_PAGE = 500
_ASK_S = 2.0
"""A station asks so often although the stream tells it."""


class Wire:
    """One kept connection of a station."""

    def __init__(self, port: int, station: int) -> None:
        self._port, self._station = port, station
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def call(self, method: str, path: str, body: bytes = b"") -> bytes:
        """Return the body of the answer; anything but 200 ends the bench."""
        reader = await self._send(method, path, body)
        status, length = await _head(reader)
        data = await reader.readexactly(length)
        if status != 200:
            raise RuntimeError(f"{path}: {status} {data[:200]!r}")
        return data

    async def stream(self) -> "Stream":
        """Open the stream."""
        reader = await self._send("GET", "/v1/stream?facts=yes", b"")
        await _head(reader)
        return Stream(self, reader)

    def close(self) -> None:
        """Hang up."""
        if self._writer is not None:
            self._writer.close()

    async def _send(self, method: str, path: str, body: bytes) -> asyncio.StreamReader:
        if self._reader is None or self._writer is None:
            self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port, limit=2**24)
        head = f"{method} {path} HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer key-{self._station}\r\n"
        self._writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        return self._reader


class Stream:
    """What a stream tells."""

    def __init__(self, wire: Wire, reader: asyncio.StreamReader) -> None:
        self._wire, self._reader = wire, reader  # A wire that nobody holds hangs up.

    async def next(self) -> "Page | None":
        """Return the next facts, None where they must be asked for."""
        while True:
            line = await self._reader.readline()
            if not line:
                raise RuntimeError("the stream ended")
            if line.startswith(b"data: {"):
                return msgspec.json.decode(line[6:], type=Page)
            if line.startswith(b"data: "):
                return None


async def _head(reader: asyncio.StreamReader) -> tuple[int, int]:
    head = (await reader.readuntil(b"\r\n\r\n")).split(b"\r\n")
    length = next((int(one[15:]) for one in head if one.lower().startswith(b"content-length:")), 0)
    return int(head[0].split()[1]), length


class Makes:
    """Facts of one station as they travel, numbered."""

    def __init__(self, station: int) -> None:
        self._station_id, self._facts = f"s{station}", Facts(f"s{station}", datetime.now(UTC))

    def __call__(
        self, kind: str, registration_id: str, body: dict[str, Any], personal: dict[str, Any]
    ) -> FactMessage:
        return to_message(self._facts(kind, registration_id, body, personal))

    def arrivals(self, registration_id: str) -> Iterator[FactMessage]:
        """Yield what one arrival writes at a desk."""
        badge = f"b-{registration_id}-{self._station_id}"
        yield self("checked_in", registration_id, {"place": "event", "day": "2019-09-30"}, {})
        yield self(
            "badge_issued", registration_id, {"badge_id": badge, "number": badge}, {"token": badge * 2}
        )
        yield self("badge_printed", registration_id, {"badge_id": badge}, {})


def push_body(facts: Sequence[FactMessage], after: str = "") -> bytes:
    return encode(PushRequest(version=VERSION, now=datetime.now(UTC), facts=list(facts), after=after))


class _Numbered(msgspec.Struct):
    fact_id: str
    seq: int


class Page(msgspec.Struct):
    """What a station must read of a page of changes or an event of the stream; the rest it would keep as it is."""

    epoch: str
    facts: list[_Numbered]


@dataclass
class Seen:
    """What came of a run: milliseconds of every push, and from its beginning until another station had the fact."""

    post_ms: list[float] = field(default_factory=list)
    seen_ms: list[float] = field(default_factory=list)
    pushed: int = 0
    missing: int = 0
    doubled: int = 0


async def batches(ports: Sequence[int], stations: int, people: int, size: int, seconds: float) -> float:
    """Push batches in a closed loop and return facts a second."""
    deadline = time.monotonic() + seconds

    async def push(station: int) -> int:
        wire, make, sent = Wire(ports[station % len(ports)], station), Makes(station), 0
        facts = (
            fact
            for person in itertools.cycle(range(station, people, stations))
            for fact in make.arrivals(f"r{person}")
        )
        while time.monotonic() < deadline:
            await wire.call("POST", "/v1/facts", push_body(list(itertools.islice(facts, size))))
            sent += size
        wire.close()
        return sent

    start = time.monotonic()
    total = sum(await asyncio.gather(*(push(station) for station in range(stations))))
    return total / (time.monotonic() - start)


async def flood(
    port: int, stations: int, people: int, total: int, head: int, told: Callable[[], float]
) -> list[float]:
    """Push facts in batches of twenty while one more station reads along; return what is told after each tenth."""
    left, figures = iter(range(0, total, 20)), list[float]()
    epoch = msgspec.json.decode(await Wire(port, 0).call("GET", "/v1/changes?limit=1"), type=Page).epoch

    async def push(station: int) -> None:
        wire, make = Wire(port, station), Makes(station)
        facts = (
            fact
            for person in itertools.cycle(range(station, people, stations))
            for fact in make.arrivals(f"r{person}")
        )
        for done in left:
            await wire.call("POST", "/v1/facts", push_body(list(itertools.islice(facts, 20))))
            if done // (total // 10) == len(figures):
                figures.append(told())
        wire.close()

    async def read() -> None:
        wire, cursor = Wire(port, stations), head
        while cursor < head + total:
            path = f"/v1/changes?after={epoch}.{cursor}&limit={_PAGE}"
            page = msgspec.json.decode(await wire.call("GET", path), type=Page)
            cursor += len(page.facts)
            await asyncio.sleep(0 if page.facts else 0.2)
        wire.close()

    await asyncio.gather(read(), *(push(station) for station in range(stations)))
    return [*figures, told()]


async def everybody(ports: Sequence[int], stations: int, people: int, seconds: float, head: int) -> Seen:
    """Let each station check somebody in every second, 5 % of them twice, while all listen; each reads from `head`."""
    seen, begun, had = Seen(), dict[str, float](), [dict[str, int]() for _ in range(stations)]
    done = asyncio.Event()
    epoch = msgspec.json.decode(await Wire(ports[0], 0).call("GET", "/v1/changes?limit=1"), type=Page).epoch

    async def listen(station: int) -> None:
        port = ports[station % len(ports)]
        stream, wire, cursor, asked_s = await Wire(port, station).stream(), Wire(port, station), head, 0.0
        while True:
            page = await stream.next()
            took = cursor
            if page is not None:
                cursor = take(station, page, cursor)
            if time.monotonic() - asked_s >= _ASK_S or cursor == took:
                path = f"/v1/changes?after={epoch}.{cursor}&limit={_PAGE}"
                asked = msgspec.json.decode(await wire.call("GET", path), type=Page)
                cursor, asked_s = take(station, asked, cursor), time.monotonic()

    def take(station: int, page: Page, cursor: int) -> int:
        """Take over what follows without a gap; return the newest number that the station has then."""
        new, now = [fact for fact in page.facts if fact.seq > cursor], time.monotonic()
        if not new or new[0].seq != cursor + 1:
            return cursor
        for fact in new:
            had[station][fact.fact_id] = had[station].get(fact.fact_id, 0) + 1
            if fact.fact_id in begun:
                seen.seen_ms.append((now - begun[fact.fact_id]) * 1000)
        return new[-1].seq

    async def work(station: int) -> None:
        wire, make = Wire(ports[station % len(ports)], station), Makes(station)
        await asyncio.sleep(station / stations)
        turns = itertools.count(station, stations)
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            start, turn = time.monotonic(), next(turns)
            fact = make("checked_in", f"r{turn % people}", {"place": "event", "day": "2019-09-30"}, {})
            begun[fact.fact_id] = start
            body = push_body([fact])
            await wire.call("POST", "/v1/facts", body)
            seen.post_ms.append((time.monotonic() - start) * 1000)
            if turn % 20 == 0:  # its answer was lost: it sends the same again
                await wire.call("POST", "/v1/facts", body)
            seen.pushed += 1
            await asyncio.sleep(max(0.0, start + 1 - time.monotonic()))
        wire.close()

    listeners = [asyncio.create_task(listen(station)) for station in range(stations)]
    await asyncio.sleep(1)
    await asyncio.gather(*(work(station) for station in range(stations)))
    deadline = time.monotonic() + 20
    while any(len(one) < len(begun) for one in had) and time.monotonic() < deadline:
        await asyncio.sleep(0.1)
    done.set()
    for listener in listeners:
        if listener.done():
            listener.result()
        listener.cancel()
    for one in had:
        seen.missing += len(begun.keys() - one.keys())
        seen.doubled += sum(count > 1 for fact_id, count in one.items() if fact_id in begun)
    with suppress(asyncio.CancelledError):
        await asyncio.gather(*listeners, return_exceptions=True)
    return seen


async def cold_start(port: int, stations: int, people: int) -> tuple[float, list[float]]:
    """Let all stations read everything from the beginning within 5 s, while eight go on checking people in.

    Returns:
        seconds until the last one has all that was there at the beginning, and milliseconds of every push.
    """
    is_over, post_ms = asyncio.Event(), list[float]()

    async def read(station: int) -> None:
        await asyncio.sleep(5 * station / stations)
        wire, cursor, got = Wire(port, station), "", 0
        while got < people:
            page = msgspec.json.decode(
                await wire.call("GET", f"/v1/changes?after={cursor}&limit={_PAGE}"), type=Page
            )
            got = page.facts[-1].seq
            cursor = f"{page.epoch}.{got}"
        wire.close()

    async def work(station: int) -> None:
        wire, make = Wire(port, station), Makes(station)
        while not is_over.is_set():
            start = time.monotonic()
            fact = make("checked_in", f"r{station}", {"place": "event", "day": "2019-09-30"}, {})
            await wire.call("POST", "/v1/facts", push_body([fact]))
            post_ms.append((time.monotonic() - start) * 1000)
            await asyncio.sleep(0.2)
        wire.close()

    workers = [asyncio.create_task(work(stations + n)) for n in range(8)]
    start = time.monotonic()
    await asyncio.gather(*(read(station) for station in range(stations)))
    took_s = time.monotonic() - start
    is_over.set()
    await asyncio.gather(*workers)
    return took_s, post_ms
