"""A desk cut off all day and its hub, by commands and a folder that is the stick."""

import json
from pathlib import Path

import pytest

from tests.hub.conftest import lasting_port
from tests.scenarios.commands import Place, hub_running, made, paired

PEOPLE = "name,booking_code\nLayla Mansouri,K7QM-42X\nBirgit Sørgaard,D4TE-92K\nOmar Haddad,PZXG-RZV\n"


@pytest.mark.timeout(500)
def test_a_desk_without_a_network_hands_over_and_gets_back(tmp_path: Path) -> None:
    hub, stick = made(tmp_path, "hub", PEOPLE), tmp_path / "stick"
    stick.mkdir()
    desk, other = (Place(tmp_path / name, tmp_path / f"{name}.key") for name in ("desk", "other"))
    port = lasting_port()
    with hub_running(hub, tmp_path / "said", port):
        for one in (desk, other):
            paired(one, hub)
            one.done("sync")
        assert '"admit"' in other.done("station", text="D4TE-92K\n")
        other.done("sync")
    name = next(json.loads(line)["name"] for line in hub.done("hub", "stations").splitlines())
    assert '"admit"' in desk.done("station", text="K7QM-42X\n")

    with hub_running(hub, tmp_path / "said", port):  # it runs on while the stick is taken in
        assert "facts for the hub" in desk.done("sync", "export", str(stick))
        for times in ("facts taken, 0 known", "0 facts taken"):
            assert times in hub.done("sync", "import", str(stick))
        wrong = hub.run("sync", "export", str(stick))
        assert (wrong.returncode, name in wrong.stderr) == (1, True)
        hub.done("sync", "export", str(stick), "--for", name)
        for times in ("0 waiting", "0 facts received, 0 of this station"):
            assert times in desk.done("sync", "import", str(stick))
        other.done("sync")
    assert '"already_in"' in desk.done("station", text="D4TE-92K\n")
    assert '"already_in"' in other.done("station", text="K7QM-42X\n")

    up, down = sorted(stick.iterdir(), key=lambda file: file.suffix, reverse=True)
    assert (up.suffix, down.suffix) == (".to-hub", ".from-hub")
    for file in (up, down):
        assert b"Layla" not in file.read_bytes()
    cut, foreign, changed = (tmp_path / name for name in ("cut", "foreign", "changed"))
    cut.write_bytes(up.read_bytes()[:-9])
    foreign.write_bytes(b"name,booking_code\n")
    changed.write_bytes(down.read_bytes()[:-9] + b"123456789")
    for place, file, sentence in (
        (hub, cut, "not whole"),
        (hub, foreign, "none that Madang wrote"),
        (hub, down, "goes the other way"),
        (hub, tmp_path / "missing", "cannot be read"),
        (desk, changed, "not whole"),
        (desk, up, "goes the other way"),
        (other, down, "for another station"),
        (other, stick, "holds no file for this computer"),
    ):
        refused = place.run("sync", "import", str(file))
        assert (refused.returncode, sentence in refused.stderr) == (1, True), refused.stderr
        assert refused.stderr.count("\n") == 1
    nowhere = desk.run("sync", "export", str(tmp_path / "no" / "stick"))
    assert (nowhere.returncode, "cannot be written" in nowhere.stderr) == (1, True)
    assert "whole" in hub.done("hub", "check")
