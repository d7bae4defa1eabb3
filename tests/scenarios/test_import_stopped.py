"""Ctrl-C, or the end of its process, in the middle of an import: the list is as it was, and the next import works."""

import os
import pty
import re
import signal
import subprocess
from pathlib import Path

import pytest

from tests.scenarios.commands import PROJECT, Place, heard, hearing_ctrl_c, made, program

pytestmark = pytest.mark.alone

ROWS = 4_000
BEFORE = "name,email,booking_code\nLayla Mansouri,layla@example.org,LAYL-AAA1\nRosa Ruiz,rosa@example.org,\n"
_SHARE = re.compile(r"(\d+)%")


def stop_at(place: Place, file: Path, share: int, number: signal.Signals) -> tuple[int, str]:
    """Begin an import at a terminal, and signal it once its bar says that much; return its status and what it said."""
    ours, theirs = pty.openpty()
    command = [*program("roster", "import", str(file)), "--data", str(place.data)]
    with (
        hearing_ctrl_c(),
        subprocess.Popen(
            command,
            cwd=PROJECT,
            env=place.environment() | {"PYTHONFAULTHANDLER": "1"},
            stdout=subprocess.DEVNULL,
            stderr=theirs,
        ) as running,
    ):
        os.close(theirs)
        said, is_sent = "", False
        while chunk := heard(ours, running):
            said += chunk
            if not is_sent and max([0, *map(int, _SHARE.findall(said))]) >= share:
                running.send_signal(number)
                is_sent = True
        status = running.wait(60)
    os.close(ours)
    assert is_sent, said
    return status, said


@pytest.mark.parametrize(
    ("share", "number"), [(10, signal.SIGINT), (85, signal.SIGINT), (45, signal.SIGKILL)]
)
def test_the_list_is_as_it_was(tmp_path: Path, share: int, number: signal.Signals) -> None:
    place = made(tmp_path, "desk", BEFORE)
    journal = place.done("journal")
    file = tmp_path / "many.csv"
    rows = "".join(f"Person {n},p{n}@example.org,Changed Town\n" for n in range(ROWS))
    file.write_text(f"name,email,organisation\nLayla Mansouri,layla@example.org,Cedar\n{rows}", "utf-8")
    status, said = stop_at(place, file, share, number)
    assert "Traceback" not in said
    if share < 80 or place.done("journal") == journal:
        assert status == (-number if number is signal.SIGKILL else 130)
        assert ("Nothing was imported" in said) is (number is signal.SIGINT)
        assert place.done("journal") == journal
        left = f"({ROWS} new, 1 changed, 0 unchanged)"
    else:  # it came after the commit: then all of it is there, and Ctrl-C is not said to have stopped it
        assert status == (-number if number is signal.SIGKILL else 0)
        left = f"(0 new, 0 changed, {ROWS + 1} unchanged)"
    assert f"{ROWS + 1:,} rows taken {left}, 0 refused." in place.done("roster", "import", str(file))
