"""A real hub on a real socket over a real encrypted store, and stations with stores of their own."""

import random
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from db.follow import follow
from db.hub_store import HubStore
from db.link_store import LinkStore
from db.postgres import PostgresStore
from db.store import Store
from kiosk.app.ed25519 import Ed25519
from kiosk.domain.credential import RawScan
from kiosk.domain.model import Printer, StationId
from kiosk.hub.generations import Reign
from kiosk.hub.joining import HubEvent
from kiosk.hub.pairing import new_code
from kiosk.hub.server import HubServer
from kiosk.hub.service import HubService
from kiosk.link.client import HubClient
from kiosk.link.sync import SyncReport, sync_once
from kiosk.services.check_in import Desk, check_in
from kiosk.services.outcome import Outcome
from kiosk.services.ports import StationIdentity
from kiosk.services.record import Recorder
from tests.builders import KEY, NOW, CountingChance, FixedClock, event, opened_store
from tests.postgres import Postgres, opened


def lasting_port() -> int:
    """Return a free port that nobody else is given while a hub is away.

    Below the ports that the system hands out: a client that knocks at one of those may even be given that one
    itself, and then the hub cannot come back.
    """
    while True:
        with socket.socket() as one:
            try:
                one.bind(("127.0.0.1", port := random.SystemRandom().randrange(20_000, 32_000)))
            except OSError:
                continue
            return port


@dataclass
class Hub:
    """A hub that can be stopped and started again on the same address and store.

    `store` is its data directory; the journal is there, or in `shared`.
    """

    store: Store
    hub_store: HubStore
    clock: FixedClock
    shared: PostgresStore | None = None
    address: str = ""
    port: int = field(default_factory=lasting_port)
    server: HubServer | None = None

    def start(self) -> None:
        reign = Reign(self.hub_store, "event-1", KEY, "Hub", lambda: [self.url])
        service = HubService(self.hub_store, HubEvent("event-1", "the toml"), self.clock, reign=reign)
        self.server = HubServer(service, "127.0.0.1", self.port)
        self.server.start()

    def stop(self) -> None:
        if self.server is not None:
            self.server.stop()
            self.server = None

    def settle(self) -> None:
        """Let a directory beside a shared journal catch up; the running program has a thread for it."""
        if self.shared is not None:
            follow(self.hub_store, self.store)

    @property
    def journal(self) -> Store | PostgresStore:
        """What holds the journal."""
        return self.shared or self.store

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def code(self) -> str:
        return new_code(self.hub_store, "desk", self.clock.now())


@dataclass
class Station:
    """A paired station."""

    store: Store
    desk: Desk
    link: LinkStore
    client: HubClient
    token: str

    def sync(self) -> SyncReport:
        return sync_once(self.client, self.link, self.desk.recorder.clock)

    def scan(self, text: str) -> Outcome:
        return check_in(self.desk, RawScan((text,), "test", NOW))

    def fingerprint(self) -> dict[str, list[tuple[object, ...]]]:
        with self.store.write() as tx:
            return tx.fingerprint()


MakeStation = Callable[[str], Station]


@pytest.fixture(params=["sqlite", "postgresql"])
def hub(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Hub]:
    folder = tmp_path / "hub"
    folder.mkdir()
    with opened_store(folder) as store, ExitStack() as stack:
        shared, address = None, ""
        if request.param == "postgresql":
            server: Postgres = request.getfixturevalue("postgres")
            shared = stack.enter_context(closing(opened(address := server.database())))
        made = Hub(store, HubStore(shared or store), FixedClock(), shared, address)
        made.start()
        yield made
        made.stop()


@pytest.fixture
def station(hub: Hub, tmp_path: Path) -> Iterator[MakeStation]:
    with ExitStack() as stack:

        def make(name: str) -> Station:
            folder = tmp_path / name
            folder.mkdir()
            store = stack.enter_context(opened_store(folder))
            with HubClient(hub.url) as stranger:
                paired = stranger.pair(hub.code(), "event-1", name, f"Desk {name}", "K7")
            identity = StationIdentity(StationId(name), paired.name, paired.prefix)
            recorder = Recorder(identity, FixedClock(), CountingChance())
            desk = Desk(event(), store, recorder, Printer("P", "folder:out", "pdf"), Ed25519())
            client = stack.enter_context(HubClient(hub.url, paired.token))
            return Station(store, desk, LinkStore(store), client, paired.token)

        yield make
