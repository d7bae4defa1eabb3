"""Shutting a station out: one that retires delivers first, one that is lost destroys its data at its next contact."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.hub.conftest import lasting_port
from tests.scenarios.commands import PROJECT, Place, hub_running, made, paired, program

PEOPLE = "name,booking_code\nLayla Mansouri,K7QM-42X\nBirgit Sørgaard,D4TE-92K\n"


def states(hub: Place) -> dict[str, str]:
    lines = [json.loads(line) for line in hub.done("hub", "stations").splitlines()]
    return {line["name"]: line["state"] for line in lines}


@pytest.mark.timeout(400)
def test_one_retires_one_is_lost_and_nothing_is_dropped(tmp_path: Path) -> None:
    hub = made(tmp_path, "hub", PEOPLE)
    old, gone = Place(tmp_path / "old", tmp_path / "old.key"), Place(tmp_path / "gone", tmp_path / "gone.key")
    port = lasting_port()
    with hub_running(hub, tmp_path / "said", port):
        for desk in (old, gone):
            paired(desk, hub)
            desk.done("sync")
        names = list(states(hub))
        assert set(states(hub).values()) == {"at work"}
    for desk, code in ((old, "K7QM-42X"), (gone, "D4TE-92K")):
        assert '"admit"' in desk.done("station", text=f"{code}\n")
    with hub_running(hub, tmp_path / "said", port):
        nobody = hub.run("hub", "revoke", "Desk 99", "--lost")
        assert (nobody.returncode, "hub stations" in nobody.stderr) == (1, True)
        assert hub.run("hub", "revoke", names[0]).returncode == 1
        hub.done("hub", "revoke", names[0], "--retire")
        hub.done("hub", "revoke", names[1], "--lost")
        for desk in (old, gone):
            done = desk.run("sync")
            assert (done.returncode, "were destroyed" in done.stderr) == (1, True), done.stderr
            assert not desk.data.exists()
            assert not desk.key.exists()
        assert states(hub) == {names[0]: "retired", names[1]: "lost: destroys its data"}
        journal = hub.done("journal")
        assert journal.count('"checked_in"') == 1  # the retired one's
        kept = [json.loads(line) for line in hub.done("hub", "aside").splitlines()]
    assert "checked_in" in [line["kind"] for line in kept]
    assert "Layla" not in (tmp_path / "said").read_text()


@pytest.mark.timeout(400)
def test_a_station_that_runs_ends_by_itself(tmp_path: Path) -> None:
    hub, desk = made(tmp_path, "hub", PEOPLE), Place(tmp_path / "desk", tmp_path / "desk.key")
    with hub_running(hub, tmp_path / "hub.err"):
        paired(desk, hub)
        with subprocess.Popen(
            program("station", "--data", str(desk.data)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=PROJECT,
            env=desk.environment(),
        ) as running:
            hub.done("hub", "revoke", next(iter(states(hub))), "--lost")
            running.wait(60)
            assert running.stderr is not None
            said = running.stderr.read()
        assert (running.returncode, "were destroyed" in said) == (1, True), said
        assert not desk.key.exists()
        assert not desk.data.exists()
