"""Data directories of 2,000, 20,000 and 100,000 registrations, imported by the real command; and figures."""

import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.documents.roster_csv import write_csv
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
    write_csv(folder / "people.csv", list(rows[0]), rows)
    run(key, "event", "init", str(file), "--data", str(data), "--rehearse", "2019-09-30T09:00")
    start = time.perf_counter()
    run(key, "roster", "import", str(folder / "people.csv"), "--data", str(data))
    took = time.perf_counter() - start
    today = [r for r in rows if r["state"] in ("", "paid") and (not r["days"] or "2019-09-30" in r["days"])]
    codes = [r["booking_code"] for r in today]
    return Made(data, key, codes, took)


def figures(times_ms: Sequence[float]) -> tuple[float, float, float]:
    """Return median, p95 and p99."""
    ordered = sorted(times_ms)
    last = len(ordered) - 1
    p95, p99 = (ordered[min(last, int(len(ordered) * share))] for share in (0.95, 0.99))
    return statistics.median(ordered), p95, p99


def fsync_ms(folder: Path, rounds: int = 200) -> tuple[float, float, float]:
    """Return median, p95 and p99 of appending 4 KiB and forcing it to the disk."""
    times = []
    with (folder / "fsync.tmp").open("wb") as file:
        for _ in range(rounds):
            start = time.perf_counter()
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())
            times.append((time.perf_counter() - start) * 1000)
    (folder / "fsync.tmp").unlink()
    return figures(times)
