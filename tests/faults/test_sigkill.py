"""Killing a working station, really, at random moments: nobody who was admitted is lost, no badge comes out twice.

`MADANG_FAULT_RUNS` says how often (12 in `make test`, 200 in `make faults`). Each run kills a station that is
scanning and printing, starts it again, and holds what it says against what was seen from outside: the lines that
were answered, and the labels that a printer on a real socket was sent.
"""

import contextlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from kiosk.app.data_dir import opened
from kiosk.domain.facts import Kind
from kiosk.domain.model import JobState, Printer
from kiosk.rehearsal.people import DEMO
from tests.printing.fake_zpl import FakeZplPrinter

RUNS = int(os.environ.get("MADANG_FAULT_RUNS", "12"))
GUESTS = 6
AT_ONCE = 3
"""Runs side by side, each with a printer of its own: most of a run is waiting for the printer's word."""
PROJECT = Path(__file__).parents[2]


@dataclass
class Prepared:
    """A data directory with an event and a roster, to be copied for every run."""

    data: Path
    key: Path
    codes: list[str]


@dataclass
class Seen:
    """What was seen over all runs."""

    runs: int = 0
    admitted: int = 0
    labels: int = 0
    unknown: int = 0
    moments: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Seen") -> None:
        """Take in what another run saw."""
        self.runs += other.runs
        self.admitted += other.admitted
        self.labels += other.labels
        self.unknown += other.unknown
        self.moments += other.moments


def madang(key: Path, *arguments: str, text: str = "") -> str:
    """Run a command to its end and return its output."""
    done = subprocess.run(
        [sys.executable, "main.py", *arguments],
        input=text,
        capture_output=True,
        text=True,
        cwd=PROJECT,
        env=os.environ | {"MADANG_KEY_FILE": str(key)},
        timeout=90,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    folder = tmp_path_factory.mktemp("kill")
    key, file, data = folder / "key", folder / "event.toml", folder / "data"
    text = (DEMO / "event.toml").read_text(encoding="utf-8")
    text = re.sub(r"^logo.*$", "", text, flags=re.MULTILINE).replace('"a6-portrait"', '"label-62x100"')
    file.write_text(text, encoding="utf-8")
    codes = [f"TEST-{n:03}" for n in range(GUESTS)]
    rows = "".join(f"Guest {n},{code}\n" for n, code in enumerate(codes))
    (folder / "people.csv").write_text("name,booking_code\n" + rows, encoding="utf-8")
    madang(key, "event", "init", str(file), "--data", str(data), "--rehearse", "2019-09-30T09:00")
    madang(key, "roster", "import", str(folder / "people.csv"), "--data", str(data))
    return Prepared(data, key, codes)


@pytest.mark.alone
@pytest.mark.timeout(4000)
def test_killing_a_station_loses_nobody_and_prints_nothing_twice(prepared: Prepared, tmp_path: Path) -> None:
    seen = Seen()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for one in pool.map(lambda number: _run(prepared, tmp_path / f"run{number}"), range(RUNS)):
            seen.add(one)
    print(
        f"\nkilled {seen.runs} times: {seen.admitted} admitted, 0 lost; {seen.labels} labels, 0 of them twice; "
        f"{seen.unknown} badges asked about; moments: {dict(seen.moments)}"
    )
    assert seen.admitted > 0


def _run(prepared: Prepared, data: Path) -> Seen:
    rng, seen = random.Random(os.urandom(8)), Seen()
    shutil.copytree(prepared.data, data)
    with FakeZplPrinter(print_s=0.01) as printer:
        with opened(data, prepared.key) as here, here.store.write() as tx:
            tx.put_printer(Printer("P", printer.uri, "zpl-203"))
        received = partial(_labels, printer)
        answered = _kill_at_a_random_moment(prepared, data, rng, seen, received)
        _check(prepared, data, answered, received, seen)
    shutil.rmtree(data)
    return seen


def _labels(printer: FakeZplPrinter) -> list[bytes]:
    return [label.rstrip() for label in printer.received]


def _kill_at_a_random_moment(
    prepared: Prepared, data: Path, rng: random.Random, seen: Seen, received: Callable[[], list[bytes]]
) -> list[dict[str, object]]:
    station = subprocess.Popen(
        [sys.executable, "main.py", "station", "--data", str(data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=PROJECT,
        env=os.environ | {"MADANG_KEY_FILE": str(prepared.key)},
    )
    assert station.stdin is not None
    assert station.stdout is not None
    answered: list[dict[str, object]] = []
    first = threading.Event()

    def listen() -> None:
        assert station.stdout is not None
        for line in station.stdout:
            if line.endswith(b"\n"):
                answered.append(json.loads(line))
                first.set()

    listener = threading.Thread(target=listen)
    listener.start()
    codes = rng.sample(prepared.codes, GUESTS)
    moment = rng.choice(["starting", "scanning", "scanning", "printing", "printing", "draining"])
    seen.moments[moment] += 1
    station.stdin.write("".join(f"{code}\n" for code in codes).encode())
    station.stdin.flush()
    if moment == "draining":
        station.stdin.close()
    if moment == "starting":
        time.sleep(rng.uniform(0.0, 0.8))
    elif moment == "printing":
        deadline = time.monotonic() + 30
        while not received() and time.monotonic() < deadline:
            time.sleep(0.002)
        time.sleep(rng.uniform(0.0, 1.5))
    else:
        first.wait(30)
        time.sleep(rng.uniform(0.0, 0.9 if moment == "draining" else 0.35))
    station.kill()
    station.wait()
    listener.join()
    if not station.stdin.closed:
        with contextlib.suppress(BrokenPipeError):  # killed before it had read everything: the very point
            station.stdin.close()
    station.stdout.close()
    seen.runs += 1
    return answered


def _check(
    prepared: Prepared,
    data: Path,
    answered: list[dict[str, object]],
    received: Callable[[], list[bytes]],
    seen: Seen,
) -> None:
    admitted = [str(one["code"]) for one in answered if one["outcome"] == "admit"]
    seen.admitted += len(admitted)
    # A restart drains the queue; scanning the admitted once more admits nobody a second time.
    text = "".join(f"{code}\n" for code in admitted)
    again = [
        json.loads(line)
        for line in madang(prepared.key, "station", "--data", str(data), text=text).splitlines()
    ]
    assert [one["reason"] for one in again] == ["already_in"] * len(admitted), "an admitted attendee was lost"
    with opened(data, prepared.key) as here, here.store.write() as tx:
        facts = list(tx.facts())
        asked_about = len(tx.jobs([JobState.UNKNOWN]))
        still_waiting = len(tx.jobs([JobState.QUEUED, JobState.SENDING, JobState.SENT]))
        as_they_grew = tx.fingerprint()
        tx.replay()
        assert tx.fingerprint() == as_they_grew, "the lists are not what the journal says"
    entries = Counter(fact.registration_id for fact in facts if fact.kind == Kind.CHECKED_IN)
    assert max(entries.values(), default=1) == 1, "somebody was checked in twice"
    assert {str(one["registration_id"]) for one in again} <= set(entries)
    issued = Counter(fact.registration_id for fact in facts if fact.kind == Kind.BADGE_ISSUED)
    assert max(issued.values(), default=1) == 1, "somebody was issued two badges"
    labels = received()
    assert max(Counter(labels).values(), default=1) == 1, "a badge was sent to the printer twice"
    assert len(labels) <= sum(issued.values()), "more labels than badges"
    printed = sum(fact.kind == Kind.BADGE_PRINTED for fact in facts)
    assert still_waiting == 0, "a badge was left in the queue though the printer is well"
    assert printed + asked_about == sum(issued.values()), "a badge is neither out nor asked about"
    assert printed <= len(labels), "the journal tells of a badge that never came out"
    seen.labels += len(labels)
    seen.unknown += asked_about
