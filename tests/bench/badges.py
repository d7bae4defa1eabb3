"""What many badges take: 2,000 of them into one PDF, with the memory of all processes together."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path

from kiosk.badge.batch import write_badges
from tests.bench.data import PROJECT
from tests.printing.badges import A6, SAMPLES

_BADGES = 2_000
_LOOK_S = 0.1


def batch_row() -> tuple[str, str, str]:
    """Return what was measured, its target, and what came of it, in a process that does nothing else."""
    command = [sys.executable, "-m", "tests.bench.badges"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True, timeout=300)
    return f"{_BADGES:,} A6 badges to one PDF", "≤ 15 s on two cores, ≤ 400 MB", done.stdout.strip()


def main() -> None:
    """Print seconds, megabytes of the file, and of the memory of all processes together."""
    contents = [replace(SAMPLES[number % 4], qr_text=f"B{number:021d}") for number in range(_BADGES)]
    stop, most = threading.Event(), [0.0]

    def watch() -> None:
        while not stop.wait(_LOOK_S):
            most[0] = max(most[0], _resident_mb())

    watcher = threading.Thread(target=watch)
    watcher.start()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "badges.pdf"
        begun = time.perf_counter()
        write_badges(contents, A6, out)
        seconds, size_mb = time.perf_counter() - begun, out.stat().st_size / 1e6
    stop.set()
    watcher.join()
    print(f"{seconds:.1f} s, {size_mb:.0f} MB, memory {most[0]:.0f} MB")


def _resident_mb() -> float:
    """Return the memory that this process and its children do not share, MB. Source: proc(5), smaps_rollup, Pss."""
    parents: dict[int, int] = {}
    for path in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(path.name)] = int((path / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue  # it ended meanwhile
    ours = {os.getpid()}
    while more := {pid for pid, parent in parents.items() if parent in ours} - ours:
        ours |= more
    total = 0
    for pid in ours:
        try:
            text = (Path("/proc") / str(pid) / "smaps_rollup").read_text()
        except OSError:
            continue  # it ended meanwhile
        total += next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
    return total / 1024


if __name__ == "__main__":
    main()
