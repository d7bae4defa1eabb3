"""Any interleaving of work, pushes, lost answers, half reads, restarts, restored copies and take-overs ends in one list
everywhere.
"""

import contextlib
import shutil
import tempfile
from contextlib import ExitStack, closing, nullcontext
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

from db.follow import follow
from db.hub_check import list_problems
from db.hub_lookups import counters
from db.hub_store import HubStore
from db.link_store import LinkStore
from db.store import FILE_NAME, Store
from kiosk.domain.facts import Fact, HubPosition, Kind
from kiosk.domain.roster import split_values
from kiosk.hub.joining import HubEvent
from kiosk.hub.pairing import new_code
from kiosk.hub.server import HubServer
from kiosk.hub.service import HubService
from kiosk.link.client import HubClient, HubGone
from kiosk.link.sync import sync_once
from kiosk.protocol.messages import from_message
from tests.builders import KEY, NOW, Facts, FixedClock, opened_store
from tests.hub.conftest import lasting_port
from tests.postgres import Postgres, opened

NAMES = "abc"
PEOPLE = [f"r{n}" for n in range(4)]
stations = st.sampled_from(NAMES)
people = st.sampled_from(PEOPLE)


@dataclass
class Desk:
    """A station that only records and synchronises; its store outlives every hub."""

    store: Store
    make: Facts
    client: HubClient | None = None
    made: list[Fact] = field(default_factory=list)

    @property
    def link(self) -> LinkStore:
        return LinkStore(self.store)

    def record(self, kind: str, person: str, body: object = None, personal: object = None) -> None:
        fact = self.make(kind, person, body, personal)
        self.made.append(fact)
        with self.store.write() as tx:
            tx.append([fact])


class AnyOrder(RuleBasedStateMachine):
    """Three stations and a hub; `server` is None where the hub keeps its own store."""

    template: Path
    server: Postgres | None

    @initialize()
    def begin(self) -> None:
        self.stack = ExitStack()
        self.folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory(prefix="any-order-")))
        self.count, self.copy, self.port = 0, "", lasting_port()
        self.former: list[str] = []
        self.open_hub(self.server.database() if self.server else self.fresh("hub"))
        self.desks = {name: Desk(self.opened(self.fresh(name)), Facts(name)) for name in NAMES}
        self.pair()

    def fresh(self, name: str) -> str:
        """Return a folder with an empty store: a copy, for making one takes a second."""
        self.count += 1
        shutil.copytree(self.template, folder := self.folder / f"{name}{self.count}")
        return str(folder)

    def opened(self, folder: str) -> Store:
        store = Store(Path(folder) / FILE_NAME, KEY)
        self.stack.callback(store.close)
        return store

    def open_hub(self, where: str) -> None:
        self.where = where
        self.hub = HubStore(opened(where) if self.server else Store(Path(where) / FILE_NAME, KEY))
        self.serving = HubServer(
            HubService(self.hub, HubEvent("event-1", ""), FixedClock()), "127.0.0.1", self.port
        )
        self.serving.start()

    def close_hub(self) -> None:
        self.serving.stop()
        self.hub.close()

    def pair(self) -> None:
        for name, desk in self.desks.items():
            if desk.client is not None:
                desk.client.close()
            with HubClient(self.serving.url) as stranger:
                code = new_code(self.hub, "desk", NOW)
                token = stranger.pair(code, "event-1", name, f"Desk {name}", "K7").token
            desk.client = HubClient(self.serving.url, token)

    @rule(
        name=stations,
        person=people,
        field_name=st.sampled_from(["name", "city", "category"]),
        text=st.sampled_from("xyz"),
    )
    def register_or_edit(self, name: str, person: str, field_name: str, text: str) -> None:
        desk = self.desks[name]
        with desk.store.read() as reader:
            base = dict(reader.versions(person))  # type: ignore[arg-type]
        if not base:
            desk.record(
                Kind.REGISTERED,
                person,
                {"source": "import", "set": {"category": text}},
                {"set": {"name": text}},
            )
        else:
            counted, personal = split_values({field_name: text})
            body = {"source": "desk", "base": {field_name: base.get(field_name)}, "set": counted}
            desk.record(Kind.EDITED, person, body, {"set": personal})

    @rule(name=stations, person=people)
    def check_in(self, name: str, person: str) -> None:
        desk = self.desks[name]
        desk.record(Kind.CHECKED_IN, person, {"place": "event", "day": "2019-09-30"})

    @rule(name=stations, data=st.data())
    def undo(self, name: str, data: st.DataObject) -> None:
        desk = self.desks[name]
        with desk.store.read() as reader:
            known = [fact for fact in reader.facts() if fact.kind == Kind.CHECKED_IN]
        if known:
            one = data.draw(st.sampled_from(known))
            desk.record(Kind.CHECK_IN_UNDONE, one.registration_id, {"undoes": one.fact_id})

    @rule(name=stations, person=people, other=people)
    def merge(self, name: str, person: str, other: str) -> None:
        if person != other:
            self.desks[name].record(Kind.MERGED, person, {"with": other})

    @rule(name=stations, person=people)
    def erase(self, name: str, person: str) -> None:
        self.desks[name].record(Kind.ERASED, person)

    @rule(name=stations)
    def synchronise(self, name: str) -> None:
        desk = self.desks[name]
        assert desk.client is not None
        sync_once(desk.client, desk.link, FixedClock())

    @rule(name=stations)
    def start_over_and_be_cut_off(self, name: str) -> None:
        """As after an epoch that ended, with nothing offered yet; then this desk may even take over."""
        self.desks[name].link.start_over()

    @rule(name=stations)
    def push_without_hearing_the_answer(self, name: str) -> None:
        desk = self.desks[name]
        assert desk.client is not None
        cursor = desk.link.cursor()
        if cursor is None or cursor.epoch == self.hub.epoch():
            with contextlib.suppress(HubGone):  # An older copy was put back, and this proves it.
                desk.client.push(desk.link.outbox(3), NOW, cursor, desk.link.furthest())

    @rule(name=stations, limit=st.integers(1, 3))
    def read_a_little(self, name: str, limit: int) -> None:
        desk = self.desks[name]
        assert desk.client is not None
        cursor = desk.link.cursor()
        if cursor is None or cursor.epoch == self.hub.epoch():
            try:
                reply = desk.client.changes(cursor, limit, desk.link.furthest())
            except HubGone:
                return
            desk.link.apply([(from_message(m), HubPosition(reply.epoch, m.seq)) for m in reply.facts])

    @rule()
    def restart_the_hub(self) -> None:
        self.close_hub()
        self.open_hub(self.where)

    @rule()
    def copy_the_hub(self) -> None:
        if self.server:
            self.copy = self.server.copied(self.where)
        else:
            self.count += 1
            copy = self.folder / f"copy{self.count}"
            copy.mkdir()
            self.opened(self.where).copy_to(copy / FILE_NAME)
            self.copy = str(copy)

    @precondition(lambda self: bool(self.copy))
    @rule()
    def put_the_copy_back(self) -> None:
        self.close_hub()
        if not self.server:  # as `hub restore` does
            with closing(Store(Path(self.copy) / FILE_NAME, KEY)) as store:
                with store.read() as reader:
                    epoch, seq = counters(reader)
                HubStore.going_on(store, HubPosition(epoch, seq))
        self.open_hub(self.copy)
        if self.server:
            self.hub.begin_epoch(self.hub.epoch())
        self.copy = ""
        self.pair()

    @precondition(lambda self: bool(self.copy))
    @rule()
    def put_the_copy_back_by_hand(self) -> None:
        """Nobody tells the hub; it may go on for long before somebody comes who has read further."""
        self.close_hub()
        self.open_hub(self.copy)
        self.copy = ""
        self.pair()

    @rule(name=stations)
    def a_desk_takes_over(self, name: str) -> None:
        """As `hub take-over` does with a desk's directory; the hub before is away, perhaps for ever.

        Where hubs keep their journals in PostgreSQL, the new one moves into an empty one with `--database`.
        """
        self.count += 1
        heir = self.folder / f"heir{self.count}"
        heir.mkdir()
        self.desks[name].store.copy_to(heir / FILE_NAME)
        self.close_hub()
        self.former.append(self.where)
        where = self.server.database() if self.server else str(heir)
        with closing(Store(heir / FILE_NAME, KEY)) as store:
            taken = HubStore.going_on(store, LinkStore(store).cursor())
            taken.begin_generation(len(self.former) + 1)
            if self.server:
                with closing(opened(where)) as shared:
                    HubStore(shared).move_in(store, [])
                    follow(HubStore(shared), store)
        self.open_hub(where)
        assert self.hub.generation()[0] == len(self.former) + 1
        self.pair()

    @precondition(lambda self: bool(self.former))
    @rule()
    def a_former_hub_comes_back(self) -> None:
        """As `give_way` does: it is a station then, and offers all it holds."""
        where = self.former.pop()
        store = self.opened(self.fresh("former") if self.server else where)
        with closing(HubStore(opened(where))) if self.server else nullcontext(HubStore(store)) as former:
            former.head()
            former.give_way()
            if self.server:  # Its directory follows its database to the end.
                follow(former, store)
        LinkStore(store).start_over()
        with HubClient(self.serving.url) as stranger:
            self.count += 1
            token = stranger.pair(
                new_code(self.hub, "lead", NOW), "event-1", f"former{self.count}", "Hub", "H2"
            ).token
        with HubClient(self.serving.url, token) as client:
            sync_once(client, LinkStore(store), FixedClock())
        with store.read() as reader:
            assert [fact.fact_id for fact in reader.facts()] == [
                f.fact_id for f, _ in self.hub.changes(0, 10_000)
            ]

    def teardown(self) -> None:
        if not hasattr(self, "desks"):
            return
        try:
            self.settle()
        finally:
            for desk in self.desks.values():
                if desk.client is not None:
                    desk.client.close()
            self.close_hub()
            self.stack.close()

    def settle(self) -> None:
        """Let everybody synchronise, and hold all to the same."""
        for _ in range(3):
            for name in NAMES:
                self.synchronise(name)
        journal = [fact.fact_id for fact, _ in self.hub.changes(0, 10_000)]
        made = {fact.fact_id for desk in self.desks.values() for fact in desk.made}
        assert len(journal) == len(set(journal))
        assert set(journal) == made
        assert self.hub.problems() == []
        own = self.opened(self.fresh("own"))
        follow(self.hub, own)
        prints = []
        for store in (own, *(desk.store for desk in self.desks.values())):
            with store.write() as tx:
                prints.append(tx.fingerprint())
                assert [fact.fact_id for fact in tx.facts()] == journal
            assert LinkStore(store).waiting() == LinkStore(store).refused() == 0
        assert all(one == prints[0] for one in prints)
        assert list_problems(own) == []
        winners = [row for row in own_check_ins(own) if row[1]]
        assert len({person for person, _ in winners}) == len(winners)


def own_check_ins(store: Store) -> list[tuple[str, bool]]:
    with store.read() as reader:
        return [(one.person_id, one.is_winner) for one in reader.check_ins()]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty")
    with opened_store(folder):
        pass
    return folder


@pytest.fixture(params=["sqlite", "postgresql"])
def machine(request: pytest.FixtureRequest, template: Path) -> type[AnyOrder]:
    server = request.getfixturevalue("postgres") if request.param == "postgresql" else None
    return type("AnyOrder", (AnyOrder,), {"template": template, "server": server})


@pytest.mark.expected_warnings
def test_any_interleaving_ends_in_one_list_at_every_station(machine: type[AnyOrder]) -> None:
    few = settings(
        max_examples=4 if machine.server else 6,
        stateful_step_count=25,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=few)
