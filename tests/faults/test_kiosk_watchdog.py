"""The watchdog of a kiosk, on the real command: killed or stopped, it is back within ten seconds, and asks nobody for a key."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.keeper import FAULT_STATUS, Heart, Keeper, Watch
from tests.scenarios.commands import PROJECT, made, program

QUICK = Watch(starting_s=10, silent_s=0.5, pauses_s=(0.0, 0.05), lived_s=30, look_s=0.02)
BEATING = "import sys, time\nkey = sys.stdin.readline()\n"


def child(data: Path) -> int:
    """Return the process of a kiosk's window, 0 for none."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
                state = (entry / "stat").read_text().rpartition(")")[2].split()[0]
            except OSError:
                continue
            if b"kiosk.app.kiosk_child" in words and str(data.resolve()).encode() in words and state != "Z":
                return int(entry.name)
    return 0


def until(is_it: Callable[[], bool], seconds: float) -> float:
    """Wait until something is so; return how long it took."""
    began = time.monotonic()
    while time.monotonic() - began < seconds:
        if is_it():
            return time.monotonic() - began
        time.sleep(0.05)
    raise AssertionError("it did not happen in time")


@pytest.mark.alone
@pytest.mark.timeout(240)
@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="needs /proc")
def test_a_killed_and_a_hanging_kiosk_are_back_and_the_key_file_is_not_needed(tmp_path: Path) -> None:
    place = made(tmp_path, "kiosk", "name,booking_code\nLayla Mansouri,K7QM-42X\n")
    log = place.data / "log"

    def starts() -> int:
        return (
            sum(path.read_text().count("the kiosk is shown") for path in log.glob("*")) if log.exists() else 0
        )

    keeper = subprocess.Popen(
        program("kiosk", "--data", str(place.data)),
        cwd=PROJECT,
        env=place.environment() | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        until(lambda: starts() == 1, 60)
        place.key.rename(tmp_path / "key.away")
        time.sleep(1)
        for number in (signal.SIGKILL, signal.SIGSTOP):
            first, wanted = child(place.data), starts() + 1
            assert first
            os.kill(first, number)
            took_s = until(lambda: starts() == wanted, 45)  # noqa: B023 - it is asked at once
            print(f"back after {number.name} in {took_s:.1f} s")
            assert child(place.data) not in (0, first)
            time.sleep(1)
        keeper.send_signal(signal.SIGTERM)
        assert keeper.wait(30) == 0
        until(lambda: child(place.data) == 0, 5)
        assert keeper.stderr is not None
        assert "Anybody can close this kiosk" in keeper.stderr.read()
        keeper.stderr.close()
    finally:
        keeper.kill()
        keeper.wait(10)
        left = child(place.data)
        if left:
            os.kill(left, signal.SIGKILL)


def kept(code: str) -> int:
    """Keep a small program running."""
    return Keeper([sys.executable, "-c", BEATING + code], b"key\n", QUICK).run()


@pytest.mark.expected_warnings
def test_what_has_told_the_user_is_not_started_again(tmp_path: Path) -> None:
    assert kept(f"raise SystemExit({FAULT_STATUS})") == 1
    assert kept("raise SystemExit(0)") == 0


@pytest.mark.expected_warnings
def test_it_is_started_again_until_it_ends_well_and_gets_its_key_each_time(tmp_path: Path) -> None:
    tries = tmp_path / "tries"
    code = (
        f"file = open({str(tries)!r}, 'a'); file.write(key); file.close()\n"
        f"count = open({str(tries)!r}).read().count('key')\n"
        "print('.', end='', flush=True)\n"
        "time.sleep(5) if count == 2 else None\n"
        "raise SystemExit(0 if count > 2 else 7)"
    )
    assert kept(code) == 0
    assert tries.read_text() == "key\n" * 3


def test_a_keeper_that_ends_starts_nothing_again() -> None:
    keeper = Keeper([sys.executable, "-c", BEATING + "time.sleep(60)"], b"key\n", QUICK)
    threading.Timer(0.5, keeper.end).start()
    assert keeper.run() == 0


@pytest.mark.expected_warnings
def test_a_kiosk_whose_watchdog_is_gone_goes_on_and_says_so_once(caplog: pytest.LogCaptureFixture) -> None:
    reading, writing = os.pipe()
    heart = Heart(writing)
    heart.beat()
    assert os.read(reading, 9) == b"."
    os.close(reading)
    for _ in range(3):
        heart.beat()
    os.close(writing)
    assert [one.getMessage().partition(":")[0] for one in caplog.records] == [
        "nobody watches this kiosk any more, it goes on alone"
    ]
