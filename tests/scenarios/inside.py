"""Commands given inside the test's own process, stores looked into beside whoever holds them, and stations that run on."""

import contextlib
import io
import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kiosk.app.cli import run
from kiosk.app.data_dir import opened
from tests.scenarios.commands import DEMO_EVENT, PROJECT, Place, program


def inside(place: Place, *words: str) -> tuple[int, str]:
    """Give a command in this process; return its status and all that it said."""
    said = io.StringIO()
    before = os.environ.get("MADANG_KEY_FILE")
    os.environ["MADANG_KEY_FILE"] = str(place.key)
    try:
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            status = run([*words, "--data", str(place.data)])
    finally:
        os.environ.pop("MADANG_KEY_FILE")
        if before is not None:
            os.environ["MADANG_KEY_FILE"] = before
    return status, said.getvalue()


def done(place: Place, *words: str) -> str:
    status, said = inside(place, *words)
    assert status == 0, said
    return said


def until(is_so: Callable[[], bool], longest_s: float = 120.0) -> None:
    end_s = time.monotonic() + longest_s
    while not is_so():
        assert time.monotonic() < end_s
        time.sleep(0.1)


def event_file(folder: Path) -> Path:
    """Write the demo's event without its logo, and return the file."""
    text = "\n".join(
        line for line in DEMO_EVENT.read_text(encoding="utf-8").splitlines() if line[:4] != "logo"
    )
    file = folder / "event.toml"
    file.write_text(text.replace('"a6-portrait"', '"label-62x100"'), encoding="utf-8")
    return file


def invited(hub: Place, role: str) -> tuple[str, str]:
    """Return an address and a code for one station."""
    lines = done(hub, "hub", "pair", "--role", role).splitlines()
    address, code = next(line for line in lines if line[:4] == "http").split()
    return address, code


class Working:
    """A station that runs, and synchronises by itself."""

    def __init__(self, place: Place, process: "subprocess.Popen[str]") -> None:
        self.place, self.process = place, process

    def scan(self, code: str) -> str:
        """Scan a code, and return the reason, or else the outcome."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{code}\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        return str(answer["reason"] or answer["outcome"])


def facts(place: Place) -> dict[str, tuple[str, int]]:
    """Return who made each fact: its station and its number there."""
    with opened(place.data, place.key, exclusive=False) as here, here.store.read() as reader:
        return {fact.fact_id: (fact.station_id, fact.station_seq) for fact in reader.facts()}


def has(place: Place, code: str) -> bool:
    with opened(place.data, place.key, exclusive=False) as here, here.store.read() as reader:
        return any(one.booking_code == code for _, one in reader.registrations())


def arrived(place: Place) -> int:
    with opened(place.data, place.key, exclusive=False) as here, here.store.read() as reader:
        return len({one.person_id for one in reader.check_ins() if one.is_winner})


@contextmanager
def working(place: Place, said: Path, before: Sequence[str] = ()) -> Iterator[Working]:
    """Run a station until the block is left; `before` stands before its command."""
    with (
        said.open("a", encoding="utf-8") as errors,
        subprocess.Popen(
            [*before, *program("station", "--data", str(place.data))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            cwd=PROJECT,
            env=place.environment(),
        ) as process,
    ):
        try:
            yield Working(place, process)
        finally:
            process.terminate()
            process.wait(20)
