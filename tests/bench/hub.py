"""The hub under load, on both databases: every station is paired, every write durable, PostgreSQL with its defaults.

The load comes from this process, on the same machine: what it takes is missing at the hub. It speaks plain HTTP over
loopback. MADANG_BENCH_HUB_S shortens the minute.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from db.follow import follow
from db.hub_store import HubStore
from db.link_store import LinkStore
from kiosk.link.client import HubClient
from kiosk.link.sync import sync_once
from tests.bench.data import PROJECT, figures
from tests.bench.hub_load import batches, cold_start, everybody, flood
from tests.builders import Facts, FixedClock, opened_store
from tests.postgres import Postgres, is_installed, opened, running

_DESKS = 200
_PEOPLE = 5_000
_MANY = 100_000
_MINUTE_S = float(os.environ.get("MADANG_BENCH_HUB_S", "60"))
_HOUR = int(3600 * _DESKS * _MINUTE_S / 60)
"""Facts of an hour in which every desk checks somebody in each second."""
Row = tuple[str, int, str, list[str]]


class Hub:
    """A hub process of the bench."""

    def __init__(self, folder: Path, database: str) -> None:
        folder.mkdir(exist_ok=True)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.hub_process", str(folder), str(_DESKS + 8), database],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=PROJECT,
        )
        self.port = int(self._line())

    def memory_mb(self) -> float:
        """Return its resident memory now."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return float(self._line())

    def cpu_s(self) -> float:
        """Return how much processor time it has taken."""
        told = Path(f"/proc/{self._process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(20)
        self._process.stdout.close()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


@contextmanager
def serving(database: str, people: int, processes: int = 1) -> Iterator[list[Hub]]:
    """Run hub processes over one journal that holds people already."""
    with tempfile.TemporaryDirectory(prefix="madang-bench-") as folder:
        first = Path(folder) / "0"
        first.mkdir()
        with opened_store(first) as store:
            make = Facts("importer")
            with store.write() as tx:
                named = (
                    {"name": f"Name {n}", "organisation": "Organisation", "country": "KR"}
                    for n in range(people)
                )
                tx.register([make.registered(f"r{n}", **values) for n, values in enumerate(named)])
            hub = HubStore(opened(database) if database else store)
            if database:
                follow(hub, store)
                hub.close()
            else:
                hub.head()
        hubs = [Hub(Path(folder) / str(number), database) for number in range(processes)]
        try:
            yield hubs
        finally:
            for one in hubs:
                one.stop()


def hub_rows() -> Iterator[Row]:
    """Yield what was measured, its count of people, its target, and the cells."""
    yield from _rows("SQLite", lambda: "", "≥ 5,000")
    if not is_installed():
        yield "hub on PostgreSQL", 0, "", ["PostgreSQL is not installed"]
        return
    with running(durable=True) as server:
        yield from _rows("PostgreSQL", server.database, "≥ 3,000")
        yield from _two_processes(server)


def _rows(name: str, database: Callable[[], str], least: str) -> Iterator[Row]:
    with serving(database(), _PEOPLE) as (hub,):
        rate = asyncio.run(batches([hub.port], 8, _PEOPLE, 20, 10))
        yield f"hub on {name}: batches of 20 from 8 stations, facts/s", _PEOPLE, least, [f"{rate:,.0f}"]
    with serving(database(), _PEOPLE) as (hub,):
        before_mb, before_s = hub.memory_mb(), hub.cpu_s()
        seen = asyncio.run(everybody([hub.port], _DESKS, _PEOPLE, _MINUTE_S, _PEOPLE))
        cpu = (hub.cpu_s() - before_s) / _MINUTE_S
        what = f"hub on {name}: {_DESKS} stations × 1 check-in/s, {_MINUTE_S:.0f} s, 5 % repeated"
        yield f"{what}; push answered, ms", _PEOPLE, "p99 ≤ 500", _cells(seen.post_ms)
        yield "… seen at every other station, ms", _PEOPLE, "p99 ≤ 1,000", _cells(seen.seen_ms)
        told = f"{seen.missing} missing, {seen.doubled} doubled, {seen.pushed:,} pushed"
        yield "… nothing missing or doubled", _PEOPLE, "0, 0", [told]
        memory = f"{before_mb:.0f} → {hub.memory_mb():.0f} MB, {cpu:.0%} of a core"
        yield "… memory and processor of the hub", _PEOPLE, "flat", [memory]
    with serving(database(), _PEOPLE) as (hub,):
        took_s, post_ms = asyncio.run(cold_start(hub.port, _DESKS, _PEOPLE))
        yield (
            f"hub on {name}: {_DESKS} stations read {_PEOPLE:,} people at once, s",
            _PEOPLE,
            "≤ 30",
            [f"{took_s:.1f}"],
        )
        yield "… push answered meanwhile, ms", _PEOPLE, "p99 ≤ 1,000", _cells(post_ms)
    with serving(database(), _MANY) as (hub,):
        yield (
            f"hub on {name}: first pull by one station, s",
            _MANY,
            "≤ 20",
            [f"{_first_pull_s(hub.port):.1f}"],
        )
        sizes_mb = asyncio.run(flood(hub.port, 8, _MANY, _HOUR, _MANY, hub.memory_mb))
        told = " ".join(f"{one:.0f}" for one in sizes_mb)
        yield f"hub on {name}: memory while {_HOUR:,} facts come, by tenths, MB", _MANY, "flat", [told]


def _two_processes(server: Postgres) -> Iterator[Row]:
    for processes in (1, 2):
        address = server.database()
        with serving(address, _PEOPLE, processes) as hubs:
            rate = asyncio.run(batches([hub.port for hub in hubs], 8, _PEOPLE, 20, 10))
            what = f"{processes} hub process{'es' if processes > 1 else ''} over one PostgreSQL, facts/s"
            journal = HubStore(opened(address))
            told = "; ".join(journal.problems()) or "journal whole"
            journal.close()
            yield what, _PEOPLE, "", [f"{rate:,.0f}", told]


def _first_pull_s(port: int) -> float:
    with tempfile.TemporaryDirectory(prefix="madang-bench-") as folder, opened_store(Path(folder)) as store:
        with HubClient(f"http://127.0.0.1:{port}", "key-0") as client:
            start = time.perf_counter()
            report = sync_once(client, LinkStore(store), FixedClock())
        assert report.pulled == _MANY
        return time.perf_counter() - start


def _cells(times_ms: list[float]) -> list[str]:
    return [f"{one:.0f}" for one in figures(times_ms)]
