"""Somebody copies yesterday's folder over the hub's, tells nobody and starts it: it is noticed, told, and nothing is lost."""

import json
import shutil
from pathlib import Path

import pytest

from tests.hub.conftest import lasting_port
from tests.scenarios.commands import Place, hub_running, made, paired

PEOPLE = "name,booking_code\nLayla Mansouri,K7QM-42X\nBirgit Sørgaard,D4TE-92K\nOmar Haddad,PZXG-RZV\n"


@pytest.mark.timeout(500)
def test_an_old_folder_copied_over_the_hubs(tmp_path: Path) -> None:
    hub = made(tmp_path, "hub", PEOPLE)
    one, two = (Place(tmp_path / name, tmp_path / f"{name}.key") for name in ("one", "two"))
    port = lasting_port()
    with hub_running(hub, tmp_path / "said", port):
        for desk in (one, two):
            paired(desk, hub)
            desk.done("sync")
    shutil.copytree(hub.data, tmp_path / "yesterday")
    assert '"admit"' in one.done("station", text="K7QM-42X\n")
    with hub_running(hub, tmp_path / "said", port):
        one.done("sync")
    shutil.rmtree(hub.data)
    shutil.copytree(tmp_path / "yesterday", hub.data)
    assert '"admit"' in two.done("station", text="D4TE-92K\nPZXG-RZV\n")
    with hub_running(hub, tmp_path / "said", port):
        two.done("sync")  # the hub counts past what the other one has read
        assert "older copy" not in (tmp_path / "said").read_text()
        for desk in (one, two, one):
            assert "0 waiting" in desk.done("sync")
        assert "An older copy of this hub was put back by hand" in (tmp_path / "said").read_text()
        journals = [
            [json.loads(line)["fact_id"] for line in place.done("journal").splitlines()]
            for place in (hub, one, two)
        ]
    assert journals[0] == journals[1] == journals[2]
    assert '"already_in"' in two.done("station", text="K7QM-42X\n")
    assert "whole" in hub.done("hub", "check")
