"""The whole way at a real kiosk: the real command on a real X server, a scanner's keys, fingers, a hub that goes away.

The kiosk is paired as one: it holds nobody's name but while she stands before it.
"""

import csv
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.app.data_dir import opened
from kiosk.domain.model import RegistrationId
from tests.scenarios.commands import PROJECT, Place, hub_running, made, program
from tests.scenarios.test_kiosk_data import PEOPLE, dump
from tests.x11.session import PROGRAMS, codes_of, missing

pytestmark = [
    pytest.mark.alone,
    pytest.mark.timeout(400),
    pytest.mark.skipif(bool(missing(PROGRAMS)), reason=missing(PROGRAMS) or "all installed"),
]
SIZE = (1080, 1920)
YES, NO_PHOTO, GO_ON, PRINT = (540, 1430), (540, 950), (540, 1590), (540, 1590)
"""Where the controls are, in pixels of the design."""


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """Start an X server of an upright panel."""
    reading, writing = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    try:
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait(10)


def until(is_it: Callable[[], bool], what: str, seconds: float = 90) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not is_it():
        assert time.monotonic() < end, what
        time.sleep(0.2)


class Panel:
    """A kiosk's panel: what is pressed on it, and what its station recorded."""

    def __init__(self, place: Place, environment: dict[str, str]) -> None:
        self.place, self.environment = place, environment

    def run(self, *words: object) -> str:
        """Run xdotool."""
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.environment, capture_output=True, text=True, timeout=60
        )
        return done.stdout.strip()

    def scan(self, text: str) -> None:
        """Let a scanner type a code."""
        self.run("key", "--delay", 4, *codes_of(text))

    def touch(self, at: tuple[int, int]) -> None:
        """Touch a place of the panel, once the screen that came last has been drawn."""
        time.sleep(1.5)
        self.run("mousemove", *at, "click", 1)

    def waits_for(self, screen: str, count: int) -> None:
        """Wait until a screen has come so often."""
        until(lambda: self.log().count(f" screen {screen}\n") >= count, f"{screen}, {count}")

    def log(self) -> str:
        """Return the kiosk's log."""
        return "".join(path.read_text(encoding="utf-8") for path in (self.place.data / "log").glob("*"))

    def badges(self, folder: Path) -> int:
        """Count the badges that came out."""
        return len(list(folder.glob("*.png")))

    def check_in(self, code: str, count: int) -> None:
        """Go the whole way with a ticket; `count` tells which guest it is."""
        self.scan(code)
        self.waits_for("confirm", count)
        self.touch(YES)
        self.waits_for("photo", count)
        self.touch(NO_PHOTO)
        self.touch(GO_ON)
        self.waits_for("badge", count)
        self.touch(PRINT)
        self.waits_for("take", count)


def test_a_guest_checks_in_alone_by_her_ticket_and_nothing_of_her_is_left(tmp_path: Path) -> None:
    hub, place = made(tmp_path, "hub", PEOPLE), Place(tmp_path / "kiosk", tmp_path / "kiosk.key")
    hub.done("tickets", "export", "--out", str(tmp_path / "out"))
    with (tmp_path / "out" / "tickets.csv").open(encoding="utf-8-sig", newline="") as file:
        tickets = {row["name"]: row for row in csv.DictReader(file)}
    layla, birgit = tickets["Layla Mansouri"], tickets["Birgit Sørgaard"]
    badges = tmp_path / "badges"
    with hub_running(hub, tmp_path / "said"):
        place.done("pair", *hub.done("hub", "pair", "--role", "kiosk").split())
        place.done("sync")
        place.done("printer", "add", "P", f"folder:{badges}", "--profile", "png")
        with display() as shown, kiosk_running(place, place.environment() | shown, tmp_path) as panel:
            # By a booking code, which the hub answers.
            panel.check_in(birgit["booking_code"], 1)
            assert panel.badges(badges) == 1
            hub_is_away(hub)
            panel.waits_for("language", 1)  # it clears by itself
            # By her own ticket, without a hub.
            panel.check_in(layla["ticket"], 2)
            assert panel.badges(badges) == 2
            # A booking code leads to a person now.
            panel.waits_for("language", 2)
            panel.scan(birgit["booking_code"])
            panel.waits_for("person", 1)
            said = panel.log()
    for name in ("Layla", "Mansouri", "Birgit", layla["ticket"], birgit["booking_code"]):
        assert name not in said
        for path in (tmp_path / "temporary").rglob("*"):
            assert not path.is_file() or name.encode() not in path.read_bytes(), path
    text = dump(place.data, place.key)
    assert not [one for one in ("Layla", "Mansouri", "Birgit", "Sørgaard") if one in text]
    with opened(place.data, place.key) as here, here.store.read() as reader:
        for who in (layla, birgit):
            facts = list(reader.facts([RegistrationId(who["registration_id"])]))
            kinds = [str(fact.kind) for fact in facts]
            assert kinds == ["edited", "checked_in", "badge_issued", "badge_printed"]
            assert all(set(fact.personal) <= {"sealed"} for fact in facts)


def hub_is_away(hub: Place) -> None:
    """End the hub that runs."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if b"hub" in words and str(hub.data).encode() in words and b"main.py" in words:
                os.kill(int(entry.name), 15)


@contextmanager
def kiosk_running(place: Place, environment: dict[str, str], folder: Path) -> Iterator[Panel]:
    """Run the real command until the block is left; its temporary files go into a folder of their own."""
    temporary = folder / "temporary"
    temporary.mkdir()
    process = subprocess.Popen(
        program("kiosk", "--data", str(place.data)),
        cwd=PROJECT,
        env=environment | {"TMPDIR": str(temporary)},
        stderr=subprocess.DEVNULL,
    )
    panel = Panel(place, environment)
    try:
        until(lambda: (place.data / "log").exists() and "the kiosk is shown" in panel.log(), "the kiosk")
        until(lambda: bool(panel.run("search", "--onlyvisible", "--name", "Madang")), "its window")
        window = panel.run("search", "--onlyvisible", "--name", "Madang").splitlines()[-1]
        time.sleep(2)
        panel.run("windowfocus", "--sync", window)
        yield panel
    finally:
        process.terminate()
        assert process.wait(30) == 0
