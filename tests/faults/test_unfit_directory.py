"""A data directory that cannot be worked with, and a hub that dies in the middle: a sentence, and nothing is lost."""

import ctypes
import json
import os
import random
import subprocess
import time
from collections import Counter
from pathlib import Path

import pytest

from db.engine import writer_engine
from db.store import FILE_NAME
from tests.hub.conftest import lasting_port
from tests.scenarios.commands import PROJECT, Place, hub_running, made, paired, program

ONE = "name,booking_code\nGuest,TEST-001\n"
MANY = 4000
_CAP_DAC_OVERRIDE, _PR_CAPBSET_DROP = 1, 24


def test_a_store_of_a_newer_release_is_left_alone(tmp_path: Path) -> None:
    here = made(tmp_path, "data", ONE)
    engine = writer_engine(here.data / FILE_NAME, bytes.fromhex(here.key.read_text().strip()))
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()
    before = (here.data / FILE_NAME).read_bytes()
    for command in (("station",), ("journal",), ("doctor",), ("sync",)):
        done = here.run(*command, text="TEST-001\n")
        assert (done.returncode, done.stdout) == (1, "")
        assert "newer Madang" in done.stderr
    assert (here.data / FILE_NAME).read_bytes() == before


def _as_anybody() -> None:
    """Let the system's rights hold for the child even where the tests run as root (Linux)."""
    if os.geteuid() == 0:
        ctypes.CDLL(None).prctl(_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE, 0, 0, 0)


@pytest.mark.skipif(not Path("/proc").exists(), reason="rights are dropped the Linux way")
def test_a_directory_that_may_only_be_read_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    here = made(tmp_path, "data", ONE)
    files = [here.data, *here.data.rglob("*")]
    modes = {path: path.stat().st_mode for path in files}
    for path in files:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        done = subprocess.run(
            program("station", "--data", str(here.data)),
            input="TEST-001\n",
            capture_output=True,
            text=True,
            cwd=PROJECT,
            env=here.environment(),
            timeout=60,
            preexec_fn=_as_anybody,
        )
    finally:
        for path, mode in modes.items():
            path.chmod(mode)
    assert done.returncode == 1
    assert '"admit"' not in done.stdout
    assert "Traceback" not in done.stderr
    assert "right" in done.stderr
    assert "right to write" in done.stderr or "cannot be written" in done.stderr
    assert '"admit"' in here.done("station", text="TEST-001\n")


@pytest.mark.alone
def test_a_hub_that_dies_in_the_middle_of_a_push_has_everything_once_in_the_end(tmp_path: Path) -> None:
    rows = "name,booking_code\n" + "".join(f"Guest {n},N{n:05}\n" for n in range(MANY))
    hub, desk = made(tmp_path, "hub"), made(tmp_path, "desk", rows)
    said, port = tmp_path / "hub.err", lasting_port()
    with hub_running(hub, said, port):
        paired(desk, hub)
    broken = 0
    for wait_s in (0.0, random.uniform(0.05, 0.3), random.uniform(0.05, 0.6)):
        broken += _sync_and_kill_the_hub(hub, desk, said, port, wait_s)
    with hub_running(hub, said, port):
        assert "0 waiting" in desk.done("sync")
        assert "0 facts sent, 0 received, 0 waiting" in desk.done("sync")
    assert broken > 0, "no push was interrupted; the test tried nothing"
    ids = [_ids(place) for place in (desk, hub)]
    assert len(ids[0]) == MANY + 2  # the guests, and the ticket key of each directory
    assert max(Counter(ids[1]).values()) == 1
    assert ids[1] == ids[0]
    assert "Traceback" not in said.read_text(encoding="utf-8")


def _sync_and_kill_the_hub(hub: Place, desk: Place, said: Path, port: int, wait_s: float) -> bool:
    """Kill the hub some moments after the first facts reached its disk; return whether the station noticed."""
    with hub_running(hub, said, port) as running:
        wal = hub.data / f"{FILE_NAME}-wal"
        size = wal.stat().st_size
        with subprocess.Popen(
            program("sync", "--data", str(desk.data)),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=PROJECT,
            env=desk.environment(),
        ) as sync:
            while wal.stat().st_size == size and sync.poll() is None:
                time.sleep(0.001)
            time.sleep(wait_s)
            running.kill()
            _, errors = sync.communicate(timeout=60)
    assert "Traceback" not in errors
    assert sync.returncode in (0, 1)
    assert (sync.returncode == 1) == bool(errors.strip())
    return sync.returncode == 1


def _ids(place: Place) -> list[str]:
    return [json.loads(line)["fact_id"] for line in place.done("journal").splitlines()]
