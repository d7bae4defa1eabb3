"""A real X server with a real desk window in it, real key presses and, where asked, a real Hangul input method."""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.scan.keyboards import US, load_keyboards

PROJECT = Path(__file__).parents[2]
KEYBOARDS = load_keyboards(PROJECT / "resources" / "keyboards")
PROGRAMS = ("Xvfb", "xdotool", "setxkbmap")
IME_PROGRAMS = (*PROGRAMS, "dbus-daemon", "ibus-daemon", "ibus")
_CODES = {position: code for code, position in KEYBOARDS.positions["x11"].items()}
_ENTER, _TAB = 36, 23
_LONGEST_S = 20.0


def missing(programs: tuple[str, ...]) -> str:
    """Return which of these programs this machine does not have, as a reason to skip; "" for none."""
    absent = [name for name in programs if shutil.which(name) is None]
    return f"not installed: {', '.join(absent)}" if absent else ""


def codes_of(text: str, ends: tuple[int, ...] = (_ENTER,)) -> list[str]:
    """Return the keys that a scanner set to a US keyboard presses for a text, as xdotool takes them."""
    keys = KEYBOARDS.layouts[US].keys_of(text)
    assert keys, text
    pressed = [f"{'shift+' * key.is_shifted}{_CODES[key.position]}" for key in keys]
    return [*pressed, *map(str, ends)]


@dataclass
class XDesk:
    """A desk under test and the display it is on."""

    environment: dict[str, str]
    process: subprocess.Popen[str]
    window: int = 0
    said: "queue.Queue[dict[str, Any]]" = field(default_factory=queue.Queue)

    def listen(self) -> None:
        """Read what the desk says, on a thread of its own."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith("{"):
                self.said.put(json.loads(line))

    def wait_for(self, is_it: Callable[[dict[str, Any]], bool], what: str) -> dict[str, Any]:
        """Return the next event of a kind."""
        end = time.monotonic() + _LONGEST_S
        while (left := end - time.monotonic()) > 0:
            try:
                event = self.said.get(timeout=left)
            except queue.Empty:
                break
            if is_it(event):
                return event
        raise AssertionError(f"the desk never told {what}")

    def scans(self, count: int) -> list[list[str]]:
        """Return the readings of the next scans."""
        return [self.wait_for(lambda event: "scan" in event, "a scan")["scan"] for _ in range(count)]

    def rest(self, seconds: float = 0.3) -> list[dict[str, Any]]:
        """Let everything come to rest and return what was said until then."""
        time.sleep(seconds)
        heard = []
        while not self.said.empty():
            heard.append(self.said.get())
        return heard

    def run(self, *command: str) -> None:
        """Run a program on this display."""
        subprocess.run(command, env=self.environment, check=True, capture_output=True, timeout=60)

    def layout(self, layout_id: str) -> None:
        """Give the keyboard another layout."""
        self.run("setxkbmap", {"uk": "gb", "ar": "ara", "ko": "kr"}.get(layout_id, layout_id))
        time.sleep(0.15)

    def press(self, keys: list[str], delay_ms: int) -> None:
        """Press keys one after the other."""
        self.run("xdotool", "key", "--delay", str(delay_ms), *keys)

    def scan(self, text: str, delay_ms: int = 4, ends: tuple[int, ...] = (_ENTER,)) -> None:
        """Let a scanner type a code."""
        self.press(codes_of(text, ends), delay_ms)

    def hands(self, keys: str, delay_ms: int = 100) -> None:
        """Let hands press keys, named as on a US keyboard."""
        self.press(codes_of(keys, ()), delay_ms)
        time.sleep(0.3)

    def tell(self, command: str) -> dict[str, Any]:
        """Ask the desk to do something, and wait until it did."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{command}\n")
        self.process.stdin.flush()
        return self.wait_for(lambda event: event.get("did") == command, command)


@contextmanager
def open_desk(environment: dict[str, str]) -> Iterator[XDesk]:
    """Open the desk on a display and give it the keyboard."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.x11.desk"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
        env=environment,
    )
    desk = XDesk(environment, process)
    listener = threading.Thread(target=desk.listen)
    listener.start()
    try:
        desk.window = desk.wait_for(lambda event: "ready" in event, "that it is ready")["ready"]
        desk.run("xdotool", "windowfocus", "--sync", str(desk.window))
        time.sleep(0.3)
        yield desk
    finally:
        process.terminate()
        process.wait(10)
        listener.join(10)
        for pipe in (process.stdin, process.stdout):
            assert pipe is not None
            pipe.close()


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """Start an X server and return the environment of its programs."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    try:
        yield os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait(10)


@contextmanager
def hangul(environment: dict[str, str], folder: Path) -> Iterator[dict[str, str]]:
    """Start ibus with its Hangul engine; it begins in Latin mode."""
    with ExitStack() as stack:
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--print-address=1", "--nofork"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        assert bus.stdout is not None
        stack.callback(bus.stdout.close)
        stack.callback(bus.wait, 10)
        stack.callback(bus.terminate)
        folder.chmod(0o700)
        environment = environment | {
            "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_CONFIG_HOME": str(folder),
            "QT_IM_MODULE": "ibus",
            "XMODIFIERS": "@im=ibus",
        }
        daemon = subprocess.Popen(
            ["ibus-daemon", "--panel", "disable", "--xim"],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        stack.callback(daemon.wait, 10)
        stack.callback(daemon.terminate)
        end = time.monotonic() + _LONGEST_S
        while subprocess.run(["ibus", "engine", "hangul"], env=environment, capture_output=True).returncode:
            if time.monotonic() > end:
                raise AssertionError("ibus does not take the Hangul engine")
            time.sleep(0.2)
        yield environment
