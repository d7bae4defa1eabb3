"""A hub that is killed while stations push: everything arrives, once, in the order it answered."""

import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from db.hub_store import HubStore
from db.link_store import LinkStore
from db.store import Store
from kiosk.domain.errors import EnvironmentFault
from kiosk.domain.model import StationId
from kiosk.hub.pairing import new_code
from kiosk.link.client import HubClient
from kiosk.link.sync import sync_once
from tests.builders import NOW, Facts, FixedClock, opened_store
from tests.hub.conftest import lasting_port
from tests.postgres import opened

KILLS = 4


class HubProcess:
    """Starts and kills the hub; the address stays."""

    def __init__(self, folder: Path, database: str = "") -> None:
        self.folder, self.database, self.port = folder, database, lasting_port()
        self.start()

    def start(self, die_after: int = 0) -> None:
        command = [sys.executable, "-m", "tests.hub.hub_process", str(self.folder), str(self.port)]
        command += ["--database", self.database, "--die-after", str(die_after)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        assert self.process.stdout.readline().endswith(f":{self.port}\n")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        assert self.process.stdout is not None
        self.process.stdout.close()


@contextmanager
def journal(hub: HubProcess) -> Iterator[HubStore]:
    """The journal, opened beside the hub that runs."""
    with opened_store(hub.folder) as store:
        if not hub.database:
            yield HubStore(store)
            return
        with closing(HubStore(opened(hub.database))) as shared:
            yield shared


@pytest.fixture(params=["sqlite", "postgresql"])
def hub(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[HubProcess]:
    database = request.getfixturevalue("postgres").database() if request.param == "postgresql" else ""
    (tmp_path / "hub").mkdir()
    made = HubProcess(tmp_path / "hub", database)
    yield made
    made.kill()


def paired(hub: HubProcess, name: str) -> HubClient:
    """Pair as the command line does: the code is written by another process than the hub that runs."""
    with journal(hub) as store:
        code = new_code(store, "desk", NOW)
    url = f"http://127.0.0.1:{hub.port}"
    with HubClient(url) as stranger:
        return HubClient(url, stranger.pair(code, "event-1", name, f"Desk {name}", "K7").token)


def work(name: str, store: Store, client: HubClient, enough: threading.Event) -> None:
    """Record and synchronise, like a desk that does not wait for its hub, until it is enough."""
    make, link = Facts(name), LinkStore(store)
    while not enough.is_set():
        with store.write() as tx:
            tx.append([make.registered()])
        try:
            sync_once(client, link, FixedClock())
        except EnvironmentFault:
            time.sleep(0.05)


def test_a_hub_killed_while_stations_push_loses_nothing_and_takes_nothing_twice(
    hub: HubProcess, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    chance = random.Random(7)
    with opened_store(tmp_path / "a") as a, opened_store(tmp_path / "b") as b:
        stations = [(name, one, paired(hub, name)) for name, one in (("a", a), ("b", b))]
        enough = threading.Event()
        threads = [threading.Thread(target=work, args=(*station, enough)) for station in stations]
        for thread in threads:
            thread.start()
        for _ in range(KILLS):
            time.sleep(chance.uniform(0.1, 0.4))
            hub.kill()
            hub.start()
        enough.set()
        for thread in threads:
            thread.join()
        for _ in range(2):
            for _, one, client in stations:
                sync_once(client, LinkStore(one), FixedClock())
        seen = []
        for _, one, client in stations:
            assert LinkStore(one).waiting() == 0
            with one.read() as reader:
                seen.append([(fact.station_id, fact.station_seq) for fact in reader.facts()])
            client.close()
    with journal(hub) as store:
        assert store.problems() == []
        numbered = store.changes(0, 5000)
    assert [p.seq for _, p in numbered] == list(range(1, len(numbered) + 1))
    order = [(fact.station_id, fact.station_seq) for fact, _ in numbered]
    assert seen == [order, order]
    for name in "ab":
        own = [n for s, n in order if s == StationId(name)]
        assert own == list(range(1, len(own) + 1))
        assert len(own) > KILLS


def test_a_hub_killed_between_commit_and_answer_has_the_facts_once(hub: HubProcess, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    make = Facts("a")
    with opened_store(tmp_path / "a") as store, paired(hub, "a") as client:
        with store.write() as tx:
            tx.append([make.registered(f"r{n}") for n in range(250)])
        hub.kill()
        hub.start(die_after=101)  # in the middle of the second batch of a hundred
        with pytest.raises(EnvironmentFault, match="desk goes on"):
            sync_once(client, LinkStore(store), FixedClock())
        assert hub.process.wait(10) == -signal.SIGKILL
        hub.kill()
        assert LinkStore(store).waiting() == 150  # the station was told of one batch, the hub has two
        with journal(hub) as left:
            assert left.head() == 200
        hub.start()
        assert sync_once(client, LinkStore(store), FixedClock()).pushed == 150
        assert LinkStore(store).waiting() == 0
        with journal(hub) as left:
            assert (left.head(), left.problems()) == (250, [])
