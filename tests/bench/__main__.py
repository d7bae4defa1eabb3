"""Runs the benchmarks and prints one markdown table: `python -m tests.bench [--quick] [--only NAME] [SIZE…]`.

Every figure has the disk's own time beside it, taken just before. "best p99" is that of the best of three runs; the
median, p95 and p99 before it are of all runs together.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.bench.badges import batch_row
from tests.bench.camera import camera_rows
from tests.bench.data import PROJECT, Made, copy_of, environment, figures, floor_ms, fsync_ms, make, run
from tests.bench.display import display
from tests.bench.duplicates import duplicate_rows
from tests.bench.hub import hub_rows
from tests.bench.kiosk import kiosk_rows
from tests.bench.printers import blabel_peer, brother_peers, first_byte_ms, label_rows, raster_peers
from tests.bench.tickets import recognised_ms, verified_ms
from tests.bench.wedge import wedge_row
from tests.bench.window import PARTS

NAMES = (
    "import",
    "floor",
    "start",
    "window",
    "typing",
    "station",
    "label",
    "peers",
    "camera",
    "ticket",
    "wedge",
    "batch",
    "frames",
    "duplicates",
    "hub",
    "kiosk",
)
QUICK_NAMES = ("import", "floor", "start", "window", "station")
WITHOUT_ROSTER = {"peers", "camera", "ticket", "wedge", "batch", "frames", "duplicates", "hub", "kiosk"}
_WARM_UP = 10
_STARTS = 5
_PAUSE_S = 0.03
_NAMES = 100


@dataclass(frozen=True)
class Plan:
    """How much is measured at one number of registrations."""

    size: int
    scans: int
    runs: int
    labels: int


FULL = (Plan(2_000, 100, 3, 20), Plan(20_000, 100, 3, 20), Plan(100_000, 600, 3, 40))
QUICK = (Plan(2_000, 90, 1, 3),)


class Table:
    """Prints rows as they come; the disk's time is taken before each."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        print("| what | registrations | target | median | p95 | p99 | best p99 | fsync p50 / p99, ms |")
        print("|---|---|---|---|---|---|---|---|")

    def fsync(self) -> str:
        """Return the disk's own time now."""
        median, _, p99 = fsync_ms(self._folder)
        return f"{median:.2f} / {p99:.2f}"

    def row(
        self, what: str, size: int, target: str, numbers: Sequence[float], best: float | None, fsync: str
    ) -> None:
        """Print one row."""
        cells = [f"{number:.2f}" for number in numbers] + [""] * (3 - len(numbers))
        cells.append("" if best is None else f"{best:.2f}")
        self.text(what, size, target, [*cells, fsync])

    def text(self, what: str, size: int, target: str, cells: Sequence[str]) -> None:
        """Print one row of texts."""
        filled = [*cells, *[""] * (5 - len(cells))]
        print(f"| {what} | {size or ''} | {target} | {' | '.join(filled)} |", flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="2,000 registrations, no display, no labels: half a minute"
    )
    parser.add_argument("--only", choices=NAMES, help="only one kind of measurement")
    parser.add_argument("sizes", nargs="*", type=int, help="only these of 2000, 20000 and 100000")
    asked = parser.parse_args()
    plans = [plan for plan in (QUICK if asked.quick else FULL) if not asked.sizes or plan.size in asked.sizes]
    wanted = (asked.only,) if asked.only else QUICK_NAMES if asked.quick else NAMES
    print(f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {_machine()}\n")
    with tempfile.TemporaryDirectory(prefix="madang-bench-") as folder, display() as screen:
        table = Table(Path(folder))
        platforms = {"offscreen": ""} | ({"xcb": screen} if screen and not asked.quick else {})
        for plan in plans if set(wanted) - WITHOUT_ROSTER else ():
            _measure(table, plan, make(Path(folder) / str(plan.size), plan.size), wanted, platforms)
        if "peers" in wanted:
            for what, told in (*raster_peers(), *brother_peers()):
                if isinstance(told, str):
                    table.text(what, 0, "", [told])
                else:
                    table.row(what, 0, "", told, None, "")
        if "ticket" in wanted:
            for layout_id in ("us", "fr"):
                what = f"scanned keys ({layout_id}) → own ticket, signature verified, ms"
                table.row(what, 0, "p99 ≤ 1", verified_ms(layout_id), None, "")
            table.row("text → a signed pretix ticket recognised, ms", 0, "", recognised_ms(), None, "")
        if "peers" in wanted:
            first_ms = 0.0
            for what, target, numbers in label_rows():
                table.row(what, 0, target, numbers, None, "")
                first_ms = first_ms or numbers[0]
            for what, told in blabel_peer(first_ms):
                if isinstance(told, str):
                    table.text(what, 0, "", [told])
                else:
                    table.row(what, 0, "", told, None, "")
        if "frames" in wanted:
            table.text(
                "500 badges drawn beside: from frame to frame, ms", 0, "none over 50", _frames("frames")
            )
            what = "duplicates looked for beside: from frame to frame, ms; the look, s; pairs"
            table.text(what, 100_000, "none over 50; ≤ 10", _frames("duplicate_frames"))
        if "batch" in wanted:
            what, target, told = batch_row()
            table.text(what, 0, target, [told])
        if "duplicates" in wanted:
            for what, target, told in duplicate_rows():
                table.text(what, 0, target, [told])
        if "hub" in wanted:
            for what, size, target, cells in hub_rows():
                table.text(what, size, target, cells)
        if "kiosk" in wanted:
            for what, target, cells in kiosk_rows():
                table.text(what, 0, target, cells)
        if "wedge" in wanted:
            what, target, told = wedge_row(screen)
            table.text(what, 0, target, [told])
        if "camera" in wanted:
            for row, target, measured in camera_rows():
                if isinstance(measured, str):
                    table.text(row, 0, target, [measured])
                else:
                    table.row(row, 0, target, measured, None, "")
    print(f"\nLoad average at the end: {os.getloadavg()[0]:.1f}. Sounds, hub and other programs: none.")


def _measure(table: Table, plan: Plan, made: Made, wanted: Sequence[str], platforms: dict[str, str]) -> None:
    if "import" in wanted:
        what = f"`roster import`, store of {made.size_mb:.0f} MB, s"
        table.row(what, plan.size, "≤ 12 at 100,000", (made.import_s,), None, table.fsync())
    if "floor" in wanted:
        fsync = table.fsync()
        floor = floor_ms(made.data.parent, made.codes, plan.scans, _PAUSE_S)
        table.row("floor: plain sqlite3, found, inserted, committed, ms", plan.size, "", floor, None, fsync)
    for name, screen in platforms.items():
        if "start" in wanted:
            _start(table, plan, made, name, screen)
        if "window" in wanted:
            _window(table, plan, made, name, screen)
    if "typing" in wanted:
        _typing(table, plan, made)
    if "station" in wanted:
        _station(table, plan, made)
    if "label" in wanted:
        fsync = table.fsync()
        times = first_byte_ms(
            copy_of(made, "run"), made.key, iter(_spread(made, plan.labels + 9)), plan.labels
        )
        what = "check-in answered → first byte of the label's ZPL, ms"
        table.row(what, plan.size, "p50 ≤ 15", figures(times), None, fsync)


def _frames(which: str) -> list[str]:
    """Return median, p95, p99 and the longest, from a process of its own."""
    command = [sys.executable, "-m", f"tests.bench.{which}"]
    told = subprocess.run(
        command,
        cwd=PROJECT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    return told.stdout.split()


def _spread(made: Made, count: int, offset: int = 0) -> list[str]:
    """Return that many guests from all over the list; another offset gives others."""
    step = len(made.codes) // (count + 1)
    return made.codes[offset :: max(1, step)][:count]


def _start(table: Table, plan: Plan, made: Made, name: str, screen: str) -> None:
    data, fsync = copy_of(made, "run"), table.fsync()
    warm_up = 0 if plan.runs == 1 else 1
    told = [_desk(data, made, name, screen, [code]) for code in _spread(made, warm_up * _STARTS + 1)][
        warm_up:
    ]
    ready, answered = ([one[key] for one in told] for key in ("ready_s", "first_answer_s"))
    what = f"start of `desk` → painted and ready to scan, {name}, s"
    table.row(what, plan.size, "≤ 1.5", figures(ready), None, fsync)
    table.row("… → first guest, scanned at once, painted, s", plan.size, "", figures(answered), None, fsync)


def _window(table: Table, plan: Plan, made: Made, name: str, screen: str) -> None:
    fsync, results = table.fsync(), []
    for number in range(plan.runs):
        data = copy_of(made, "run")
        run(made.key, "printer", "add", "P", "screen:", "--profile", "screen", "--data", str(data))
        codes = _spread(made, plan.scans + _WARM_UP, number)
        results.append(_desk(data, made, name, screen, codes))
    runs = [[sum(parts) for parts in one["parts_ms"][_WARM_UP - 1 :]] for one in results]
    best = min(figures(times)[2] for times in runs)
    pooled = [time_ms for times in runs for time_ms in times]
    what = f"last key → decision → durable → painted, {results[0]['platform']}, ms"
    table.row(what, plan.size, "p50 ≤ 3, p99 ≤ 16.7", figures(pooled), best, fsync)
    for index, part in enumerate(PARTS):
        times = [parts[index] for one in results for parts in one["parts_ms"][_WARM_UP - 1 :]]
        table.row(f"… of it: {part}", plan.size, "", figures(times), None, "")
    (rss, pss), (worker_rss, worker_pss) = results[-1]["window_mb"], results[-1]["worker_mb"]
    memory = [f"{rss:.0f} / {worker_rss:.0f}", f"PSS {pss:.0f} / {worker_pss:.0f}"]
    what = f"memory after {plan.scans} scans, window / drawing process, {name}, MB"
    table.text(what, plan.size, "≤ 300 / ≤ 250", memory)


def _typing(table: Table, plan: Plan, made: Made) -> None:
    """Type names into the search box, key by key, without a display."""
    fsync = table.fsync()
    program = "from tests.bench.typing import main; main()"
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            program,
            str(copy_of(made, "run")),
            str(made.key),
            str(min(plan.scans, _NAMES)),
        ],
        stdout=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
        env=environment(made.key) | {"QT_QPA_PLATFORM": "offscreen"},
        check=True,
        timeout=600,
    )
    told = json.loads(done.stdout.splitlines()[-1])
    table.row("key → list painted, ms", plan.size, "p99 ≤ 16.7", figures(told["keys_ms"]), None, fsync)
    what = "key of a text with a typing error → list painted, ms"
    table.row(what, plan.size, "p99 ≤ 50", figures(told["near_ms"]), None, "")
    memory = [f"{size:.0f}" for size in told["window_mb"]]
    table.text(
        "memory of the window with the known words, RSS / PSS, MB", plan.size, "≤ 300", [" / ".join(memory)]
    )


def _desk(data: Path, made: Made, name: str, screen: str, codes: list[str]) -> dict[str, Any]:
    file = data / "codes.txt"
    file.write_text("\n".join(codes))
    # Not as a module: the drawing process would load this one again, as it never does from main.py.
    program = "from tests.bench.window import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, str(data), str(made.key), str(time.monotonic()), str(file)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
        env=environment(made.key) | {"QT_QPA_PLATFORM": name, "DISPLAY": screen},
        check=True,
        timeout=600,
    )
    return json.loads(done.stdout.splitlines()[-1])  # type: ignore[no-any-return] # our own child's JSON


def _station(table: Table, plan: Plan, made: Made) -> None:
    """One guest after the other, with a printer that is a folder; badges are drawn and written meanwhile."""
    fsync, runs = table.fsync(), []
    for number in range(plan.runs):
        data = copy_of(made, "run")
        folder = f"folder:{data.parent / 'badges'}"
        run(made.key, "printer", "add", "P", folder, "--profile", "zpl-203", "--data", str(data))
        station = subprocess.Popen(
            [sys.executable, "main.py", "station", "--data", str(data)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=PROJECT,
            env=environment(made.key),
        )
        runs.append(list(_took(station, _spread(made, plan.scans + _WARM_UP, number)))[_WARM_UP:])
    pooled = [took for times in runs for took in times]
    best = min(figures(times)[2] for times in runs)
    table.row("`station`, took_ms", plan.size, "p99 ≤ 10", figures(pooled), best, fsync)


def _took(station: subprocess.Popen[bytes], codes: Sequence[str]) -> Iterator[float]:
    assert station.stdin is not None
    assert station.stdout is not None
    for code in codes:
        station.stdin.write(f"{code}\n".encode())
        station.stdin.flush()
        answer = json.loads(station.stdout.readline())
        if answer["outcome"] != "admit":
            raise AssertionError("a guest who may come in was not admitted")
        yield answer["took_ms"]
        time.sleep(_PAUSE_S)
    station.stdin.close()
    station.wait(120)
    station.stdout.close()


def _machine() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    model = next((line.split(":")[1].strip() for line in lines if "model name" in line), platform.processor())
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return f"{os.cpu_count()} × {model}, {system}, load average {os.getloadavg()[0]:.1f}"


if __name__ == "__main__":
    main()
