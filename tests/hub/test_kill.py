"""A hub that is killed while stations push: everything arrives, once, in the order it answered."""

import random
import subprocess
import sys
import threading
import time
from pathlib import Path

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

KILLS = 4


class HubProcess:
    """Starts and kills the hub; the address stays."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, lasting_port()
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "tests.hub.hub_process", str(self.folder), str(self.port)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        assert self.process.stdout.readline().endswith(f":{self.port}\n")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        assert self.process.stdout is not None
        self.process.stdout.close()


def paired(hub: HubProcess, name: str) -> HubClient:
    """Pair as the command line does: the code is written by another process than the hub that runs."""
    with opened_store(hub.folder) as store:
        code = new_code(HubStore(store), "desk", NOW)
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


def test_a_hub_killed_while_stations_push_loses_nothing_and_takes_nothing_twice(tmp_path: Path) -> None:
    for name in ("hub", "a", "b"):
        (tmp_path / name).mkdir()
    chance, hub = random.Random(7), HubProcess(tmp_path / "hub")
    try:
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
    finally:
        hub.kill()
    with opened_store(tmp_path / "hub") as store:
        numbered = HubStore(store).changes(0, 5000)
    assert [p.seq for _, p in numbered] == list(range(1, len(numbered) + 1))
    order = [(fact.station_id, fact.station_seq) for fact, _ in numbered]
    assert seen == [order, order]
    for name in "ab":
        own = [n for s, n in order if s == StationId(name)]
        assert own == list(range(1, len(own) + 1))
        assert len(own) > KILLS
