"""Data directories of invented registrations, imported by the real command; and figures.

A measured run works on a copy of its own, so that runs do not use up each other's guests.
"""

import os
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.documents.table import write_table
from kiosk.rehearsal.people import DEMO, people

PROJECT = Path(__file__).parents[2]
SEED = 7


@dataclass(frozen=True)
class Made:
    """A data directory, the codes that are admitted, and how long its import took."""

    data: Path
    key: Path
    codes: list[str]
    import_s: float

    @property
    def size_mb(self) -> float:
        """Return the size of the encrypted store."""
        return (self.data / "roster.db").stat().st_size / 2**20


def run(key: Path, *arguments: str, **more: object) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    done: subprocess.CompletedProcess[str] = subprocess.run(
        [sys.executable, "main.py", *arguments],
        capture_output=True,
        text=True,
        cwd=PROJECT,
        env=environment(key),
        check=True,
        **more,  # type: ignore[call-overload] # only `input` and `timeout` are passed
    )
    return done


def environment(key: Path) -> dict[str, str]:
    """Return the environment of a command: its key, no display."""
    return os.environ | {"MADANG_KEY_FILE": str(key), "QT_QPA_PLATFORM": "offscreen"}


def make(folder: Path, count: int) -> Made:
    """Make an event with so many invented registrations, and time the import."""
    folder.mkdir(parents=True)
    key, data, file = folder / "key", folder / "data", folder / "event.toml"
    text = re.sub(r"^logo.*$", "", (DEMO / "event.toml").read_text(encoding="utf-8"), flags=re.MULTILINE)
    file.write_text(text.replace('"a6-portrait"', '"label-62x100"'), encoding="utf-8")
    rows = people(SEED, count)
    write_table(folder / "people.csv", list(rows[0]), rows)
    run(key, "event", "init", str(file), "--data", str(data), "--rehearse", "2019-09-30T09:00")
    os.sync()
    start = time.perf_counter()
    run(key, "roster", "import", str(folder / "people.csv"), "--data", str(data))
    took = time.perf_counter() - start
    today = [r for r in rows if r["state"] in ("", "paid") and (not r["days"] or "2019-09-30" in r["days"])]
    # In the order of the list its guests would find their pages in the cache: a door is not so kind.
    codes = sorted(r["booking_code"] for r in today)
    return Made(data, key, codes, took)


def copy_of(made: Made, name: str) -> Path:
    """Copy a data directory for one run, and wait until the disk has it."""
    data = made.data.with_name(name)
    shutil.rmtree(data, ignore_errors=True)
    shutil.copytree(made.data, data)
    os.sync()
    return data


def figures(times_ms: Sequence[float]) -> tuple[float, float, float]:
    """Return median, p95 and p99."""
    ordered = sorted(times_ms)
    last = len(ordered) - 1
    p95, p99 = (ordered[min(last, int(len(ordered) * share))] for share in (0.95, 0.99))
    return statistics.median(ordered), p95, p99


def fsync_ms(folder: Path, rounds: int = 200) -> tuple[float, float, float]:
    """Return median, p95 and p99 of appending 4 KiB and forcing it to the disk."""
    times = []
    with (folder / "fsync.tmp").open("wb", buffering=0) as file:
        for _ in range(rounds):
            start = time.perf_counter()
            file.write(bytes(4096))
            os.fsync(file.fileno())
            times.append((time.perf_counter() - start) * 1000)
    (folder / "fsync.tmp").unlink()
    return figures(times)


def floor_ms(folder: Path, codes: Sequence[str], scans: int, pause_s: float) -> tuple[float, float, float]:
    """Return what the bare minimum takes: plain sqlite3, not encrypted, one row found, one inserted, one commit."""
    file = folder / "floor.db"
    base = sqlite3.connect(file, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL"):
        base.execute(f"PRAGMA {pragma}")
    base.execute("CREATE TABLE guest (id INTEGER PRIMARY KEY, code TEXT UNIQUE, name TEXT, more TEXT)")
    base.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, guest_id INTEGER, at TEXT)")
    base.execute("BEGIN")
    base.executemany(
        "INSERT INTO guest (code, name, more) VALUES (?, ?, ?)", ((c, c, "x" * 300) for c in codes)
    )
    base.execute("COMMIT")
    times = []
    for code in codes[:: max(1, len(codes) // scans)][:scans]:
        time.sleep(pause_s)
        start = time.perf_counter()
        base.execute("BEGIN IMMEDIATE")
        found = base.execute("SELECT id, name, more FROM guest WHERE code = ?", (code,)).fetchone()
        base.execute("INSERT INTO entry (guest_id, at) VALUES (?, ?)", (found[0], "2019-09-30T00:00:00Z"))
        base.execute("COMMIT")
        times.append((time.perf_counter() - start) * 1000)
    base.close()
    for path in folder.glob("floor.db*"):
        path.unlink()
    return figures(times)
