"""Two hubs over one PostgreSQL, started as people start them, with a desk at each."""

import json
import re
from contextlib import closing
from pathlib import Path

import pytest

from db.store import FILE_NAME, Store
from kiosk.app.store_key import store_key
from tests.hub.conftest import lasting_port
from tests.postgres import Postgres
from tests.scenarios.commands import Place, hub_running, made, paired

PEOPLE = "name,booking_code\nLayla Mansouri,K7QM-42X\n홍길동,D4TE-92K\n"
PERSONAL = re.compile(rb"Layla|Mansouri|K7QM|42X")


def scanned(desk: Place, code: str) -> dict[str, object]:
    line: dict[str, object] = json.loads(desk.run("station", text=f"{code}\n").stdout.splitlines()[0])
    return line


@pytest.mark.timeout(300)
def test_two_hubs_over_one_database_are_one_list(tmp_path: Path, postgres: Postgres) -> None:
    address, said = postgres.database(), tmp_path / "said"
    one = made(tmp_path, "hub", PEOPLE)
    two = Place(tmp_path / "hub2", one.key)
    two.done("event", "init", str(tmp_path / "event.toml"), "--rehearse", "2019-09-30T09:00")
    desks = [Place(tmp_path / name, tmp_path / f"{name}.key") for name in ("a", "b")]
    with (
        hub_running(one, said, 0, "--database", address),
        hub_running(two, said, 0, "--database", address),
    ):
        for desk, hub in zip(desks, (one, two), strict=True):
            paired(desk, hub)
            assert "4 received, 0 waiting" in desk.done("sync")
        assert scanned(desks[0], "K7QM-42X")["outcome"] == "admit"
        desks[0].done("sync")
        desks[1].done("sync")
        assert scanned(desks[1], "K7QM-42X")["reason"] == "already_in"
    assert two.done("journal").count('"checked_in"') == 1  # each hub's own lists follow what the others took
    assert not PERSONAL.search(postgres.dump(address))
    assert "Traceback" not in said.read_text(encoding="utf-8")


def test_a_database_that_is_away_is_told_in_a_sentence(tmp_path: Path) -> None:
    hub = made(tmp_path, "hub", PEOPLE)
    for address, says in (
        ("postgresql+psycopg://me:hunter2@127.0.0.1:9/none", "does not answer"),
        ("sqlite:///somewhere", "--database takes"),
    ):
        done = hub.run("hub", "--database", address)
        assert (done.returncode, says in done.stderr) == (1, True)
        assert "hunter2" not in done.stderr


@pytest.mark.timeout(300)
def test_a_hub_that_was_killed_comes_back_from_its_copy_by_commands_alone(tmp_path: Path) -> None:
    hub, stick = made(tmp_path, "hub", PEOPLE), tmp_path / "stick"
    desk, new = Place(tmp_path / "a", tmp_path / "a.key"), Place(tmp_path / "new", hub.key)
    port = lasting_port()
    with hub_running(hub, tmp_path / "said", port, "--copy-to", str(stick), "--copy-every", "600") as process:
        paired(desk, hub)  # after the first copy: the pairing is not in it
        desk.done("sync")
        process.kill()
        process.wait()
    with hub_running(hub, tmp_path / "said", port, "--copy-to", str(stick), "--copy-every", "600") as process:
        assert scanned(desk, "K7QM-42X")["outcome"] == "admit"
        desk.done("sync")
        process.kill()
    new.done("hub", "restore", str(stick / "latest"))
    with hub_running(new, tmp_path / "said", port):
        assert "0 waiting" in desk.done("sync")
    assert new.done("journal").count('"checked_in"') == 1
    assert "is whole" in new.done("hub", "check")
    key = store_key(new.data, new.key, create=False)
    with closing(Store(new.data / FILE_NAME, key)) as store, store.write() as tx:
        tx.connection.exec_driver_sql("DELETE FROM fact_order WHERE hub_seq = 2")
        tx.connection.exec_driver_sql("UPDATE registration SET city = 'Elsewhere'")
    damaged = new.run("hub", "check")
    assert damaged.returncode == 1
    assert "have a gap" in damaged.stdout
    assert "lists are not what the journal gives: registration" in damaged.stdout
    assert "put the newest copy back" in damaged.stderr
