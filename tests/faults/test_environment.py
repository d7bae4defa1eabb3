"""A venue's bad days: no room on the disk, a clock that is hours wrong. Told in a sentence, nothing lost."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from db.store import FILE_NAME

resource = pytest.importorskip("resource", reason="limits of a process are a thing of Unix")

PROJECT = Path(__file__).parents[2]
GUESTS = 120
EVENT = 'timezone = "Asia/Seoul"\ndays = [2019-09-30, 2019-10-01]\nname = { en = "Forum" }\n'


def madang(
    key: Path, *arguments: str, text: str = "", most_bytes: int = 0
) -> subprocess.CompletedProcess[str]:
    """Run a command; with `most_bytes`, no file can grow beyond that, as on a full disk."""
    limit = (
        (lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))) if most_bytes else None
    )
    done = subprocess.run(
        [sys.executable, "main.py", *arguments],
        input=text,
        capture_output=True,
        text=True,
        cwd=PROJECT,
        env=os.environ | {"MADANG_KEY_FILE": str(key)},
        timeout=100,
        preexec_fn=limit,
    )
    assert "Traceback" not in done.stderr
    return done


def made(folder: Path, name: str, rehearse: str, *people: str) -> tuple[Path, Path]:
    """Make a data directory with some people and return it with its key."""
    data, key, file = folder / name, folder / f"{name}.key", folder / "event.toml"
    if not file.exists():
        file.write_text(EVENT, encoding="utf-8")
    assert (
        madang(key, "event", "init", str(file), "--data", str(data), "--rehearse", rehearse).returncode == 0
    )
    if people:
        roster = folder / f"{name}.csv"
        roster.write_text(
            "name,booking_code\n" + "".join(f"{one},{one}\n" for one in people), encoding="utf-8"
        )
        assert madang(key, "roster", "import", str(roster), "--data", str(data)).returncode == 0
    return data, key


def test_a_full_disk_is_told_and_nothing_that_was_admitted_is_lost(tmp_path: Path) -> None:
    codes = [f"TEST-{n:03}" for n in range(GUESTS)]
    data, key = made(tmp_path, "desk", "2019-09-30T09:00", *codes)
    room = (data / FILE_NAME).stat().st_size + 150_000
    text = "".join(f"{code}\n" for code in codes)
    full = madang(key, "station", "--data", str(data), text=text, most_bytes=room)
    answers = [json.loads(line) for line in full.stdout.splitlines()]
    assert len(answers) == GUESTS, full.stderr
    admitted = [a["code"] for a in answers if a["outcome"] == "admit"]
    refused = [a["code"] for a in answers if a["reason"] == "not_recorded"]
    assert admitted
    assert refused
    assert len(admitted) + len(refused) == GUESTS
    assert re.search(r"disk (is full|does not answer)", full.stderr)
    # There is room again: who was admitted is in, who was not is admitted now.
    again = madang(key, "station", "--data", str(data), text=text)
    reasons = {a["code"]: a["reason"] for a in map(json.loads, again.stdout.splitlines())}
    assert {code for code, reason in reasons.items() if reason == "already_in"} == set(admitted)
    assert {code for code, reason in reasons.items() if reason is None} == set(refused)
    assert madang(key, "doctor", "--rebuild", "--data", str(data)).returncode == 0


def test_a_clock_three_hours_wrong_changes_neither_the_order_nor_the_day(tmp_path: Path) -> None:
    hub, hub_key = made(tmp_path, "hub", "2019-09-30T09:00", "TEST-001")
    late, late_key = made(tmp_path, "late", "2019-09-30T12:00")
    right, right_key = made(tmp_path, "right", "2019-09-30T09:00")
    server = subprocess.Popen(
        [sys.executable, "main.py", "hub", "--data", str(hub), "--listen", "127.0.0.1:0"],
        stdout=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
        env=os.environ | {"MADANG_KEY_FILE": str(hub_key)},
    )
    assert server.stdout is not None
    try:
        server.stdout.readline()
        for data, key in ((late, late_key), (right, right_key)):
            address, code = madang(hub_key, "hub", "pair", "--data", str(hub)).stdout.split()
            assert madang(key, "pair", address, code, "--data", str(data)).returncode == 0
            assert madang(key, "sync", "--data", str(data)).returncode == 0
        # The one with the late clock is first in truth, and stays first.
        for data, key in ((late, late_key), (right, right_key)):
            assert '"admit"' in madang(key, "station", "--data", str(data), text="TEST-001\n").stdout
            assert madang(key, "sync", "--data", str(data)).returncode == 0
        doctor = madang(late_key, "doctor", "--data", str(late))
        assert "the clocks differ by" in doctor.stdout
    finally:
        server.terminate()
        server.wait(20)
        server.stdout.close()
    facts = [json.loads(line) for line in madang(hub_key, "journal", "--data", str(hub)).stdout.splitlines()]
    entries = [fact for fact in facts if fact["kind"] == "checked_in"]
    assert [fact["body"]["day"] for fact in entries] == ["2019-09-30", "2019-09-30"]
    assert entries[0]["station_at"] > entries[1]["station_at"]  # hub order, not the clocks', decides
