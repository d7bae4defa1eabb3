"""Runs all benchmarks and prints one markdown table: `python -m tests.bench [--quick] [SIZE…]`."""

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.bench.data import PROJECT, Made, environment, figures, fsync_ms, make, run
from tests.printing.fake_zpl import FakeZplPrinter

SIZES = (2_000, 20_000, 100_000)
RUNS = 2
SCANS = 100


def main() -> None:
    """Measure and print."""
    quick = "--quick" in sys.argv
    scans, runs = (60, 1) if quick else (SCANS, RUNS)
    asked = tuple(int(one) for one in sys.argv[1:] if one.isdigit())
    sizes: tuple[int, ...] = asked or (SIZES[:1] if quick else SIZES)
    print(f"{datetime.now(UTC):%Y-%m-%d}, {_machine()}\n")
    print("| what | registrations | target | median | p95 | p99 |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory(prefix="madang-bench-") as folder:
        for size in sizes:
            made = make(Path(folder) / str(size), size)
            _row("import, s", size, "≤ 15 at 100,000", (made.import_s,))
            codes = iter(made.codes)
            _row("fsync of 4 KiB, ms", size, "the disk's own", fsync_ms(made.data))
            for name in ("offscreen", *(["xcb"] if shutil.which("Xvfb") else [])):
                _window(name, made, size, codes, scans, runs)
            _station(made, size, codes, scans)
            _first_byte(made, size, codes, scans // 3)


def _window(name: str, made: Made, size: int, codes: Iterator[str], scans: int, runs: int) -> None:
    results = [_window_once(name, made, [next(codes) for _ in range(scans)]) for _ in range(runs)]
    best = min(results, key=lambda one: figures(one["painted_ms"])[2])
    what = f"scan → painted, {best['platform']}, best of {runs}, ms"
    _row(what, size, "p50 ≤ 3, p99 ≤ 16.7", figures(best["painted_ms"]))
    _row("… of it until the answer is home", size, "", figures(best["answered_ms"]))
    _row(
        f"start → ready to scan, {best['platform']}, s",
        size,
        "≤ 1.5",
        (min(one["ready_s"] for one in results),),
    )
    memory = f"{best['window_mb']:.0f} / {best['worker_mb']:.0f}"
    print(f"| memory, window / drawing process, MB | {size:,} | ≤ 300 / ≤ 250 | {memory} | | |", flush=True)


def _window_once(name: str, made: Made, codes: list[str]) -> dict[str, Any]:
    # Not as a module: the drawing process would load this one again, as it never does from main.py.
    program = "from tests.bench.window import main; main()"
    command = [sys.executable, "-c", program, str(made.data), str(made.key)]
    shell = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"] if name == "xcb" else []
    done = subprocess.run(
        [*shell, *command, str(time.monotonic()), *codes],
        capture_output=True,
        text=True,
        cwd=PROJECT,
        env=environment(made.key) | {"QT_QPA_PLATFORM": name},
        check=True,
        timeout=600,
    )
    return json.loads(done.stdout.splitlines()[-1])  # type: ignore[no-any-return] # our own child's JSON


def _station(made: Made, size: int, codes: Iterator[str], scans: int) -> None:
    text = "".join(f"{next(codes)}\n" for _ in range(scans))
    done = run(made.key, "station", "--data", str(made.data), input=text, timeout=600)
    times = [json.loads(line)["took_ms"] for line in done.stdout.splitlines()]
    _row("station, took_ms", size, "p99 ≤ 10", figures(times))


def _first_byte(made: Made, size: int, codes: Iterator[str], scans: int) -> None:
    """From the answered line on standard output to the first byte of the label at the printer."""
    with FakeZplPrinter(print_s=0.005) as printer:
        run(made.key, "printer", "add", "P", printer.uri, "--profile", "zpl-203", "--data", str(made.data))
        station = subprocess.Popen(
            [sys.executable, "main.py", "station", "--data", str(made.data)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=PROJECT,
            env=environment(made.key),
        )
        assert station.stdin is not None
        assert station.stdout is not None
        times = []
        for count in range(scans):
            station.stdin.write(f"{next(codes)}\n".encode())
            station.stdin.flush()
            station.stdout.readline()
            answered = time.perf_counter()
            while len(printer.times) <= count:
                time.sleep(0.0002)
            times.append((printer.times[count] - answered) * 1000)
            while len(printer.labels) <= count:
                time.sleep(0.005)
            time.sleep(0.9)  # a printer is followed until it said twice that it is idle
        station.stdin.close()
        station.wait(60)
        station.stdout.close()
    run(made.key, "printer", "remove", "P", "--data", str(made.data))
    _row("decision → first byte of the label's ZPL, ms", size, "p50 ≤ 15", figures(times[3:]))


def _row(what: str, size: int, target: str, numbers: tuple[float, ...]) -> None:
    cells = [f"{number:.2f}" for number in numbers] + [""] * (3 - len(numbers))
    print(f"| {what} | {size:,} | {target} | {' | '.join(cells)} |", flush=True)


def _machine() -> str:
    model = next(
        (
            line.split(":")[1].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if "model name" in line
        ),
        platform.processor(),
    )
    load = os.getloadavg()[0]
    return f"{os.cpu_count()} × {model}, {platform.system()} {platform.release()}, Python {platform.python_version()}, load {load:.1f}"


if __name__ == "__main__":
    main()
