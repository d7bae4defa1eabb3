"""`hub check` says nothing of a whole journal, and names every kind of damage; copies, and putting one back."""

import threading
import time
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import text

from db.hub_check import list_problems
from db.hub_store import HubStore
from db.store import FILE_NAME, Store
from kiosk.app.data_dir import Opened, clock_of, identity_of
from kiosk.app.hub_check import check
from kiosk.app.hub_copies import LATEST, PREVIOUS, Copies, check_folder, copy_to, restore
from kiosk.config import read_event
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.link.client import HubClient
from tests.builders import KEY, NOW, Facts, opened_store
from tests.hub.conftest import Hub, MakeStation, Station

DAMAGE = [
    ("DELETE FROM fact_order WHERE hub_seq = 2", "have a gap: 5 facts are numbered from 1 to 6"),
    ("UPDATE fact_order SET hub_seq = 99 WHERE hub_seq = 6", "have a gap"),
    ("UPDATE setting SET value = '7' WHERE name = 'hub.seq'", "counter stands at 7, but 6 facts"),
    ("UPDATE fact_order SET epoch = 'older' WHERE hub_seq = 1", "of another epoch"),
    ("UPDATE fact SET station_seq = 1 WHERE local_seq = 2", "one number: a station was copied"),
    ("DELETE FROM fact WHERE local_seq = 6", "1 number belongs to no fact"),
    ("DELETE FROM fact WHERE local_seq = 1", "not have 1 fact of which"),
    ("UPDATE fact SET body = '{' WHERE local_seq = 3", "1 fact cannot be read"),
    ("UPDATE fact SET happened_at = 'noon' WHERE local_seq = 3", "1 fact cannot be read"),
]


def filled(hub: Hub) -> None:
    make = Facts("a")
    facts = [make.registered(f"r{n}") for n in range(4)] + [make.checked_in("r1"), make.checked_in("r2")]
    hub.hub_store.accept(facts)
    hub.settle()


def test_a_whole_journal_has_no_problem(hub: Hub) -> None:
    assert hub.hub_store.problems() == []
    filled(hub)
    hub.hub_store.begin_epoch(hub.hub_store.epoch())
    assert hub.hub_store.problems() == []


@pytest.mark.parametrize(("sql", "says"), DAMAGE)
def test_every_damage_of_the_journal_is_named(hub: Hub, sql: str, says: str) -> None:
    filled(hub)
    with hub.journal.write() as tx:
        assert tx.connection.execute(text(sql)).rowcount == 1
    assert says in " ".join(hub.hub_store.problems())


def test_a_personal_value_that_was_changed_in_a_shared_database_is_told(hub: Hub) -> None:
    filled(hub)
    if hub.shared is None:
        pytest.skip("in a directory's own store the file's encryption proves them")
    with hub.journal.write() as tx:
        swapped = (
            "UPDATE fact_personal SET personal = other.personal FROM fact_personal AS other "
            "WHERE fact_personal.local_seq = 1 AND other.local_seq = 2"
        )
        tx.connection.execute(text(swapped))
    assert ["key does not open" in one for one in hub.hub_store.problems()] == [True]


def test_checking_while_stations_push_finds_nothing(hub: Hub) -> None:
    enough = threading.Event()

    def push() -> None:
        make = Facts("busy")
        while not enough.is_set():
            hub.hub_store.accept([make.registered("r1")])

    thread = threading.Thread(target=push)
    thread.start()
    found = [problem for _ in range(15) for problem in hub.hub_store.problems()]
    enough.set()
    thread.join()
    assert found == []
    assert hub.hub_store.head() > 1


def test_a_list_that_is_not_what_the_journal_gives_is_named(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        HubStore(store).accept([Facts("a").registered("r1")])
        assert list_problems(store) == []
        with store.write() as tx:
            tx.connection.execute(text("UPDATE registration SET city = 'Elsewhere'"))
        assert list_problems(store) == ["These lists are not what the journal gives: registration."]


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    from tests.scenarios.commands import DEMO_EVENT

    folder = tmp_path / "data"
    folder.mkdir()
    lines = DEMO_EVENT.read_text(encoding="utf-8").splitlines()
    toml = "\n".join(line for line in lines if not line.startswith("logo"))
    (folder / "event.toml").write_text(toml.replace("a6-portrait", "label-62x100"), encoding="utf-8")
    (folder / "key.toml").write_text('source = "keyring"\n', encoding="utf-8")
    return folder


def opened(folder: Path, store: Store) -> Opened:
    with store.write() as tx:
        if not tx.setting("station.id"):
            for name, value in (("id", "hub"), ("name", "Hub"), ("prefix", "H7")):
                tx.put_setting(f"station.{name}", value)
    return Opened(folder, read_event(folder / "event.toml"), store, identity_of(store), clock_of(store))


def test_check_compares_a_copy_and_leaves_nothing_behind(directory: Path) -> None:
    with opened_store(directory) as store:
        here = opened(directory, store)
        with store.write() as tx:
            tx.append([Facts("hub").registered("r1")])
        assert check(here, KEY) == (1, [])
        with store.write() as tx:
            tx.connection.execute(text("DELETE FROM registration"))
        assert check(here, KEY) == (1, ["These lists are not what the journal gives: registration."])
        with store.read() as reader:
            assert reader.count() == 0  # looked at, not put right
    assert not list(directory.glob("check-*"))


def test_copies_are_made_while_the_hub_writes_and_each_is_whole(directory: Path, tmp_path: Path) -> None:
    copies, enough = tmp_path / "stick", threading.Event()
    with opened_store(directory) as store:
        here, hub = opened(directory, store), HubStore(store)

        def push() -> None:
            make = Facts("busy")
            while not enough.is_set():
                hub.accept([make.registered(f"r{n}", name="Layla Mansouri") for n in range(20)])

        thread = threading.Thread(target=push)
        thread.start()
        maker = Copies(here, copies, 0.05)
        maker.start()
        deadline = time.monotonic() + 20
        while not (copies / PREVIOUS).exists() and time.monotonic() < deadline:
            time.sleep(0.01)
        maker.stop()
        enough.set()
        thread.join()
    for name in (LATEST, PREVIOUS):
        assert {path.name for path in (copies / name).iterdir()} == {FILE_NAME, "event.toml", "key.toml"}
        assert b"Layla" not in (copies / name / FILE_NAME).read_bytes()
        with opened_store(copies / name) as copy:
            assert HubStore(copy).problems() == list_problems(copy) == []


def test_a_folder_where_a_copy_is_of_no_use_and_one_that_cannot_be_written(
    directory: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    with opened_store(directory) as store:
        here = opened(directory, store)
        with pytest.raises(OperatorError, match="another disk"):
            check_folder(here, directory / "copies")
        with pytest.raises(EnvironmentFault, match="No copy could be written"):
            copy_to(here, tmp_path / "file")


def pair_again(hub: Hub, station: Station) -> HubClient:
    with HubClient(hub.url) as stranger:
        own = station.desk.recorder.identity
        token = stranger.pair(hub.code(), "event-1", own.station_id, own.name, own.prefix).token
    station.link.start_over()
    station.client = HubClient(hub.url, token)
    return station.client


def test_a_copy_is_put_back_and_two_stations_bring_what_it_does_not_hold(
    hub: Hub, station: MakeStation, directory: Path, tmp_path: Path
) -> None:
    """The hub's laptop dies; the copy is from before the check-ins, and before one station had a number."""
    make = Facts("hub")
    one, two = station("a"), station("b")
    with hub.store.write() as tx:
        tx.append(
            [make.registered("r1", booking_code="K7QM-42X"), make.registered("r2", booking_code="D4TE-92K")]
        )
    hub.settle()
    one.sync(), two.sync()
    one.scan("K7QM-42X")
    one.sync()
    hub.settle()
    copy = copy_to(opened(directory, hub.store), tmp_path / "stick")
    two.scan("D4TE-92K")
    with hub.store.write() as tx:
        tx.append(
            [make.registered("r3", booking_code="R9FA-3WZ")]
        )  # under the hub's own name, after the copy
    hub.settle()
    two.sync(), one.sync()
    hub.settle()
    two.scan("R9FA-3WZ")  # told to nobody
    before = one.fingerprint()
    hub.stop()
    assert restore(copy, tmp_path / "new", KEY) >= 4
    with opened_store(tmp_path / "new") as new, ExitStack() as stack:
        assert identity_of(new).station_id != "hub"
        stack.callback(hub.stop)
        old_epoch, old = hub.hub_store.epoch(), hub.store
        with new.write() as tx:
            tx.append([Facts(identity_of(new).station_id).registered("r4")])  # before any station is back
        shared, hub.store, hub.shared, hub.hub_store = hub.shared, new, None, HubStore(new)
        hub.start()
        if shared:  # Pairings are in the database's own copies: without one, every station pairs anew.
            for each in (one, two):
                stack.enter_context(pair_again(hub, each))
        for each in (one, two, one, two):
            each.sync()
        assert hub.hub_store.epoch() != old_epoch
        assert hub.hub_store.problems() == []
        with new.read() as reader, old.read() as earlier:
            facts = [fact.fact_id for fact in reader.facts()]
            assert len(set(facts)) == len(facts)
            assert {fact.fact_id for fact in earlier.facts()} < set(facts)
            assert reader.arrived("event", NOW.date()) == 3  # type: ignore[arg-type]
    assert one.fingerprint() == two.fingerprint() != before
    assert one.link.waiting() == two.link.waiting() == one.link.refused() == 0


def test_what_is_no_copy_and_where_there_is_something_already(directory: Path, tmp_path: Path) -> None:
    with pytest.raises(OperatorError, match="no copy"):
        restore(tmp_path, tmp_path / "new", KEY)
    with opened_store(directory) as store:
        copy = copy_to(opened(directory, store), tmp_path / "stick")
    with pytest.raises(OperatorError, match="not empty"):
        restore(copy, directory, KEY)
    with pytest.raises(OperatorError, match="key does not open"):
        restore(copy, tmp_path / "new", bytes(32))
    assert not (tmp_path / "new").exists()
