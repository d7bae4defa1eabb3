"""The command line in processes of their own: what a command says, what it leaves, and a hub that can be killed."""

import os
import re
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.scenarios import warm

PROJECT = Path(__file__).parents[2]
DEMO_EVENT = PROJECT / "resources" / "demo" / "event.toml"


@dataclass(frozen=True)
class Place:
    """A data directory and its key file."""

    data: Path
    key: Path

    def run(self, *arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command on it to its end; whatever it does, it shows no traceback."""
        done = warm.run([*arguments, "--data", str(self.data)], self.environment(), text, 100)
        assert "Traceback" not in done.stderr, done.stderr
        return done

    def done(self, *arguments: str, text: str = "") -> str:
        """Run a command that has to succeed, and return what it printed."""
        ended = self.run(*arguments, text=text)
        assert ended.returncode == 0, ended.stderr
        return ended.stdout

    def environment(self) -> dict[str, str]:
        """Return the environment that names the key."""
        return os.environ | {"MADANG_KEY_FILE": str(self.key)}


def program(*arguments: str) -> list[str]:
    """Return what starts a command."""
    return [sys.executable, "main.py", *arguments]


def made(
    folder: Path, name: str, rows: str = "", rehearse: str = "2019-09-30T09:00", more: str = ""
) -> Place:
    """Make a data directory of one event for all that share the folder; `rows` is a roster as CSV, `more` TOML for it."""
    place = Place(folder / name, folder / f"{name}.key")
    file = folder / "event.toml"
    if not file.exists():
        text = re.sub(r"^logo.*$", "", DEMO_EVENT.read_text(encoding="utf-8"), flags=re.MULTILINE)
        file.write_text(text.replace('"a6-portrait"', '"label-62x100"') + more, encoding="utf-8")
    place.done("event", "init", str(file), "--rehearse", rehearse, "--station", name)
    if rows:
        roster = folder / f"{name}.csv"
        roster.write_text(rows, encoding="utf-8")
        place.done("roster", "import", str(roster))
    return place


@contextmanager
def hearing_ctrl_c() -> Iterator[None]:
    """Let a process that is started here hear Ctrl-C: a shell lets jobs in the background ignore it, and so do their children."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def heard(terminal: int, process: "subprocess.Popen[bytes]", longest_s: float = 60) -> str:
    """Return what a process wrote to its terminal next, "" once it has closed it; one that says nothing tells where it hangs."""
    if not select.select([terminal], [], [], longest_s)[0]:
        process.send_signal(signal.SIGABRT)  # it shows its threads before it ends: `PYTHONFAULTHANDLER`
        process.wait(10)
        raise AssertionError(
            f"silent for {longest_s} s: {os.read(terminal, 60_000).decode(errors='replace')}"
        )
    try:
        return os.read(terminal, 4096).decode(errors="replace")
    except OSError:  # Linux says so when the other side has closed
        return ""


@contextmanager
def hub_running(
    place: Place, said: Path, port: int = 0, *options: str, host: str = "127.0.0.1"
) -> Iterator["subprocess.Popen[str]"]:
    """Run a hub until the block is left; what it says on standard error is added to the file `said`."""
    with (
        said.open("a", encoding="utf-8") as errors,
        subprocess.Popen(
            program("hub", "--data", str(place.data), "--listen", f"{host}:{port}", *options),
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            cwd=PROJECT,
            env=place.environment(),
        ) as hub,
    ):
        assert hub.stdout is not None
        try:
            assert "Hub of" in hub.stdout.readline()
            yield hub
        finally:
            hub.terminate()
            hub.wait(20)


def paired(station: Place, hub: Place) -> None:
    """Pair a station with a hub that runs."""
    address, code = hub.done("hub", "pair").split()
    station.done("pair", address, code)
