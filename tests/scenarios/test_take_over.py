"""The hub's computer dies, a desk takes over, the others go on; the old one comes back and hands over what it has alone."""

import json
import re
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.hub.server import is_loopback
from kiosk.hub.tls import own_addresses
from tests.hub.conftest import lasting_port
from tests.scenarios.commands import PROJECT, Place, hub_running, made, paired, program

PEOPLE = "name,booking_code\nLayla Mansouri,K7QM-42X\nBirgit Sørgaard,D4TE-92K\nOmar Haddad,PZXG-RZV\n"
LONGEST_S = 120
LATE_S = 3.5
"""So long after a pairing a hub may still leave what it left before."""
NETWORK = [one for one in own_addresses() if ":" not in one and not is_loopback(one)]


@pytest.fixture
def hub(tmp_path: Path) -> Place:
    """A hub whose recovery passphrase lies in a file beside it."""
    made(tmp_path, "unused")
    place = Place(tmp_path / "hub", tmp_path / "hub.key")
    said = place.done(
        "event", "init", str(tmp_path / "event.toml"), "--rehearse", "2019-09-30T09:00", "--station", "Hub"
    )
    found = re.search(r"passphrase:\s*((?:[a-z]{4} ){5}[a-z]{4})", said)
    assert found is not None, said
    (tmp_path / "passphrase").write_text(f"{found[1].upper()}\n")
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    place.done("roster", "import", str(tmp_path / "people.csv"))
    return place


def desk_of(folder: Path, name: str, hub: Place) -> Place:
    place = Place(folder / name, folder / f"{name}.key")
    paired(place, hub)
    place.done("sync")
    return place


@contextmanager
def taken_over(desk: Place, folder: Path, port: int, host: str = "127.0.0.1") -> Iterator[list[str]]:
    """Run `hub take-over` until the block is left; give what it said until it served."""
    with (
        (folder / f"{desk.data.name}.err").open("a") as errors,
        subprocess.Popen(
            program(
                "hub", "take-over", "--passphrase-file", str(folder / "passphrase"),
                "--listen", f"{host}:{port}", "--data", str(desk.data),
            ),
            stdout=subprocess.PIPE, stderr=errors, text=True, cwd=PROJECT, env=desk.environment(),
        ) as process,
    ):  # fmt: skip
        assert process.stdout is not None
        try:
            yield [process.stdout.readline() for _ in range(2)]
        finally:
            process.terminate()
            process.wait(20)


def scanned(desk: Place, code: str) -> dict[str, object]:
    return dict(json.loads(desk.done("station", text=f"{code}\n").splitlines()[0]))


def facts(place: Place) -> list[str]:
    return [str(json.loads(line)["fact_id"]) for line in place.done("journal").splitlines()]


def until(said: Path, text: str) -> str:
    deadline = time.monotonic() + 40
    while text not in (now := said.read_text()) and time.monotonic() < deadline:
        time.sleep(0.2)
    assert text in now, now
    return now


@pytest.mark.timeout(600)
def test_a_desk_takes_over_and_nothing_is_lost(tmp_path: Path, hub: Place) -> None:
    port, new_port = lasting_port(), lasting_port()
    with hub_running(hub, tmp_path / "said", port) as running:
        heir, other = desk_of(tmp_path, "heir", hub), desk_of(tmp_path, "other", hub)
        time.sleep(LATE_S)
        heir.done("sync")  # it keeps the other's pairing by now
        assert scanned(other, "K7QM-42X")["outcome"] == "admit"
        other.done("sync")
        running.send_signal(signal.SIGKILL)
        running.wait(10)
    # The last check-in is at the other desk and at the dead hub, not at the heir; and the hub's laptop noted something.
    hub.done("roster", "note", "PZXG-RZV", "Wheelchair")
    (tmp_path / "wrong").write_text("raru joda mone vaju raru joda\n")
    wrong = heir.run("hub", "take-over", "--passphrase-file", str(tmp_path / "wrong"))
    assert (wrong.returncode, "not the recovery passphrase" in wrong.stderr) == (1, True), wrong.stderr
    assert heir.run("hub", "take-over").returncode == 1  # nobody is there to type

    began = time.monotonic()
    with taken_over(heir, tmp_path, new_port) as said:
        assert "is the hub now (generation 2)" in said[0], said
        assert "Hub of" in said[1]
        done = other.done("sync", "--at", f"http://127.0.0.1:{new_port}")
        assert "0 waiting" in done
        assert time.monotonic() - began < LONGEST_S
        assert scanned(other, "D4TE-92K")["outcome"] == "admit"
        assert "0 waiting" in other.done("sync")
        names = [json.loads(line)["name"] for line in heir.done("hub", "stations").splitlines()]
        assert "Hub" in names

        with hub_running(hub, tmp_path / "old", port):
            until(tmp_path / "old", "Everything is handed over")
            late = Place(tmp_path / "late", tmp_path / "late.key")
            refused = late.run("pair", f"http://127.0.0.1:{port}", "K7QM-42XP")
            assert "Another computer is the event's hub now" in refused.stderr
        assert "0 waiting" in other.done("sync")
        again = hub.run("hub")
        assert (again.returncode, "is the event's hub now" in again.stderr) == (1, True), again.stderr
        assert facts(hub) == facts(other) == facts(heir)
        history = other.done("roster", "history", "PZXG-RZV")
        assert "Wheelchair" in history
    assert "whole" in heir.done("hub", "check")
    assert scanned(heir, "K7QM-42X")["reason"] == "already_in"
    assert heir.done("tickets", "export", "--out", str(tmp_path / "tickets"))


@pytest.mark.timeout(600)
def test_of_two_take_overs_the_lead_chooses_one(tmp_path: Path, hub: Place) -> None:
    port, ports = lasting_port(), (lasting_port(), lasting_port())
    with hub_running(hub, tmp_path / "said", port):
        one, two, third = (desk_of(tmp_path, name, hub) for name in ("one", "two", "third"))
        for desk in (one, two):
            desk.done("sync")
    for desk, code in ((one, "K7QM-42X"), (two, "D4TE-92K")):
        assert scanned(desk, code)["outcome"] == "admit"
    with taken_over(one, tmp_path, ports[0]), taken_over(two, tmp_path, ports[1]):
        third.done("sync", "--at", f"http://127.0.0.1:{ports[0]}")
        lost = third.run("sync", "--at", f"http://127.0.0.1:{ports[1]}")  # it stays with its own
        assert lost.returncode == 0, lost.stderr
        until(tmp_path / "two.err", "Two hubs")
        until(tmp_path / "one.err", "Two hubs")
        assert "steps down" in two.done("hub", "keep")
        until(tmp_path / "one.err", "Everything is handed over")
        assert "0 waiting" in third.done("sync")
        assert facts(one) == facts(two) == facts(third)
    assert "whole" in two.done("hub", "check")
    kinds = [json.loads(line)["kind"] for line in two.done("journal").splitlines()]
    assert kinds.count("checked_in") == 2


@pytest.mark.timeout(400)
@pytest.mark.skipif(not NETWORK, reason="this computer has no network")
def test_a_station_that_runs_finds_the_new_hub_by_itself_within_two_minutes(
    tmp_path: Path, hub: Place
) -> None:
    port, new_port = lasting_port(), lasting_port()
    with hub_running(hub, tmp_path / "said", port, host=NETWORK[0]) as running:
        heir, other = desk_of(tmp_path, "heir", hub), desk_of(tmp_path, "other", hub)
        time.sleep(LATE_S)
        heir.done("sync")
        with subprocess.Popen(
            program("station", "--data", str(other.data)),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            cwd=PROJECT, env=other.environment(),
        ) as station:  # fmt: skip
            assert station.stdin is not None
            assert station.stdout is not None
            try:
                running.send_signal(signal.SIGKILL)
                began = time.monotonic()
                running.wait(10)
                station.stdin.write("K7QM-42X\n")
                station.stdin.flush()
                assert '"admit"' in station.stdout.readline()
                with taken_over(heir, tmp_path, new_port, NETWORK[0]):
                    while "checked_in" not in heir.done("journal"):
                        assert time.monotonic() - began < LONGEST_S
                        time.sleep(1)
                    print(f"served again after {time.monotonic() - began:.0f} s")
            finally:
                station.stdin.close()
                station.wait(20)
    assert "whole" in heir.done("hub", "check")
