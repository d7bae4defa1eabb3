"""Venues under a centre: any interleaving of work, uplinks that are down, lost answers, restarts and restored copies ends
in one list at every station of every venue, and no station ever reads backwards.
"""

import shutil
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from db.centre_store import CentreStore
from db.hub_check import list_problems
from db.hub_store import HubStore
from db.link_store import LinkStore
from db.store import FILE_NAME, Store
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import RegistrationId, StationId
from kiosk.hub.joining import HubEvent
from kiosk.hub.pairing import new_code
from kiosk.hub.server import HubServer
from kiosk.hub.service import HubService
from kiosk.link.client import HubClient
from kiosk.link.sync import sync_once
from kiosk.protocol.roles import VENUE
from tests.builders import KEY, NOW, Facts, FixedClock, opened_store
from tests.hub.conftest import lasting_port

CENTRE, VENUES, DESKS = "centre", ("north", "south"), ("a", "b")
PLACES = [f"{venue}-{desk}" for venue in VENUES for desk in DESKS]
PEOPLE = [f"r{n}" for n in range(3)]
places, people, venues = st.sampled_from(PLACES), st.sampled_from(PEOPLE), st.sampled_from(VENUES)


@dataclass
class Hub:
    """A hub that serves, over the store in a folder."""

    store: Store
    port: int
    hub: HubStore = field(init=False)
    server: HubServer = field(init=False)

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        self.hub = HubStore(self.store)
        service = HubService(self.hub, HubEvent("event-1", ""), FixedClock())
        self.server = HubServer(service, "127.0.0.1", self.port)
        self.server.start()

    def paired(self, role: str, name: str) -> str:
        with HubClient(self.server.url) as stranger:
            return stranger.pair(new_code(self.hub, role, NOW), "event-1", name, name, "K7").token


@dataclass
class Desk:
    """A station that only records and synchronises."""

    store: Store
    make: Facts
    client: HubClient
    made: list[Fact] = field(default_factory=list)

    def record(self, kind: str, person: str, body: object = None, personal: object = None) -> None:
        fact = self.make(kind, person, body, personal)
        self.made.append(fact)
        with self.store.write() as tx:
            tx.append([fact])

    def sync(self) -> None:
        sync_once(self.client, LinkStore(self.store), FixedClock())


class Venues(RuleBasedStateMachine):
    """A centre, two venues, two desks each."""

    template: Path

    @initialize()
    def begin(self) -> None:
        self.stack = ExitStack()
        self.folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory(prefix="venues-")))
        self.count = 0
        self.hubs = {name: Hub(self.fresh(name), lasting_port()) for name in (CENTRE, *VENUES)}
        self.desks: dict[str, Desk] = {}
        self.uplinks: dict[str, HubClient] = {}
        for venue in VENUES:
            with self.hubs[venue].store.write() as tx:
                tx.put_setting("station.id", venue)
                tx.put_setting("station.name", venue.title())
                tx.put_station(StationId(venue), venue.title())
            self.raise_uplink(venue)
            for desk in DESKS:
                name = f"{venue}-{desk}"
                hub = self.hubs[venue]
                client = HubClient(hub.server.url, hub.paired("desk", name))
                self.desks[name] = Desk(self.fresh(name), Facts(name), client)

    def raise_uplink(self, venue: str) -> None:
        hub = self.hubs[venue]
        token = self.hubs[CENTRE].paired(VENUE, venue)
        names = CentreStore(hub.store, hub.hub).names
        self.uplinks[venue] = HubClient(self.hubs[CENTRE].server.url, token, names=names)

    def fresh(self, name: str) -> Store:
        self.count += 1
        shutil.copytree(self.template, folder := self.folder / f"{name}{self.count}")
        store = Store(folder / FILE_NAME, KEY)
        self.stack.callback(store.close)
        return store

    def up(self, venue: str) -> CentreStore:
        return CentreStore(self.hubs[venue].store, self.hubs[venue].hub)

    @rule(name=places, person=people, text=st.sampled_from("xyz"))
    def register_or_edit(self, name: str, person: str, text: str) -> None:
        desk = self.desks[name]
        with desk.store.read() as reader:
            base = dict(reader.versions(RegistrationId(person)))
        if not base:
            desk.record(Kind.REGISTERED, person, {"source": "import", "set": {}}, {"set": {"name": text}})
        else:
            body = {"source": "desk", "base": {"name": base.get("name")}, "set": {}}
            desk.record(Kind.EDITED, person, body, {"set": {"name": text}})

    @rule(name=places, person=people)
    def check_in(self, name: str, person: str) -> None:
        self.desks[name].record(Kind.CHECKED_IN, person, {"place": "event", "day": "2019-09-30"})

    @rule(name=places, data=st.data())
    def undo(self, name: str, data: st.DataObject) -> None:
        with self.desks[name].store.read() as reader:
            known = [fact for fact in reader.facts() if fact.kind == Kind.CHECKED_IN]
        if known:
            one = data.draw(st.sampled_from(known))
            self.desks[name].record(Kind.CHECK_IN_UNDONE, one.registration_id, {"undoes": one.fact_id})

    @rule(name=places, person=people, other=people)
    def merge(self, name: str, person: str, other: str) -> None:
        if person != other:
            self.desks[name].record(Kind.MERGED, person, {"with": other})

    @rule(name=places, person=people)
    def erase(self, name: str, person: str) -> None:
        self.desks[name].record(Kind.ERASED, person)

    @rule(name=places, day=st.sampled_from(["2019-10-01", "2019-10-02"]))
    def speak_of_the_event(self, name: str, day: str) -> None:
        self.desks[name].record(Kind.RETENTION_SET, "", {"until": day})

    @rule(name=places)
    def synchronise(self, name: str) -> None:
        self.desks[name].sync()

    @rule(venue=venues)
    def uplink(self, venue: str) -> None:
        sync_once(self.uplinks[venue], self.up(venue), FixedClock())

    @rule(venue=venues)
    def send_up_without_hearing_the_answer(self, venue: str) -> None:
        up = self.up(venue)
        cursor = up.cursor()
        if cursor is None or cursor.epoch == self.hubs[CENTRE].hub.epoch():
            self.uplinks[venue].push(up.outbox(2), NOW, cursor)

    @rule(name=st.sampled_from((CENTRE, *VENUES)))
    def restart(self, name: str) -> None:
        self.hubs[name].server.stop()
        self.hubs[name].start()

    @precondition(lambda self: self.count > 0)
    @rule(name=st.sampled_from((CENTRE, *VENUES)))
    def begin_anew(self, name: str) -> None:
        """As after a restored copy: every station below offers everything again."""
        hub = self.hubs[name].hub
        hub.begin_epoch(hub.epoch())

    def teardown(self) -> None:
        if not hasattr(self, "desks"):
            return
        try:
            self.settle()
        finally:
            for client in (*(desk.client for desk in self.desks.values()), *self.uplinks.values()):
                client.close()
            for hub in self.hubs.values():
                hub.server.stop()
            self.stack.close()

    def settle(self) -> None:
        """Let everybody synchronise, and hold all to the same."""
        for _ in range(4):
            for name in PLACES:
                self.synchronise(name)
            for venue in VENUES:
                self.uplink(venue)
        made = {fact.fact_id for desk in self.desks.values() for fact in desk.made}
        prints = {}
        for name, hub in self.hubs.items():
            assert hub.hub.problems() == [], name
            with hub.store.write() as tx:
                prints[name] = tx.fingerprint()
            with hub.store.read() as reader:
                assert {fact.fact_id for fact in reader.facts()} == made
        for name, desk in self.desks.items():
            with desk.store.write() as tx:
                prints[name] = tx.fingerprint()
            with desk.store.read() as reader:
                facts = [fact.fact_id for fact in reader.facts()]
                assert sorted(facts) == sorted(made)
                assert self.persons_order(reader.facts()) == self.persons_order(self.centre_facts())
            assert LinkStore(desk.store).waiting() == LinkStore(desk.store).refused() == 0
        for name, one in prints.items():
            assert one == prints[CENTRE], name
        for venue in VENUES:
            assert self.up(venue).waiting() == self.up(venue).refused() == 0
            assert list_problems(self.hubs[venue].store) == []

    def centre_facts(self) -> list[Fact]:
        return [fact for fact, _ in self.hubs[CENTRE].hub.changes(0, 10_000)]

    @staticmethod
    def persons_order(facts: object) -> dict[str, list[str]]:
        order: dict[str, list[str]] = {}
        for fact in facts:  # type: ignore[attr-defined] # any iterable of facts
            order.setdefault(fact.registration_id, []).append(fact.fact_id)
        return order


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty")
    with opened_store(folder):
        pass
    return folder


def test_any_interleaving_ends_in_one_list_at_every_station_of_every_venue(template: Path) -> None:
    machine = type("Venues", (Venues,), {"template": template})
    few = settings(
        max_examples=6, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
    )
    run_state_machine_as_test(machine, settings=few)
