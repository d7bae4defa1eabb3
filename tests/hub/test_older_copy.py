"""An older copy of the hub put back by hand is noticed though it has counted on, and nothing is lost by it."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from db.centre_store import CentreStore
from db.hub_store import HubStore
from db.link_store import LinkStore
from db.store import FILE_NAME, Store
from kiosk.domain.facts import Fact, HubPosition
from kiosk.domain.model import FactId
from kiosk.hub.joining import HubEvent
from kiosk.hub.older_copy import TOLD, is_older
from kiosk.hub.pairing import new_code
from kiosk.hub.server import HubServer
from kiosk.hub.service import HubService
from kiosk.hub.stick import answer, take_in
from kiosk.link.client import HubClient, HubRefusal
from kiosk.link.known_hub import KnownHub
from kiosk.link.stick import packed, take_back
from kiosk.link.sync import sync_once
from tests.builders import KEY, NOW, Facts, FixedClock, opened_store
from tests.hub.conftest import lasting_port

pytestmark = pytest.mark.expected_warnings


class Desk:
    """A station that records what it is told to."""

    def __init__(self, store: Store, name: str) -> None:
        self.store, self.link, self.make, self.name = store, LinkStore(store), Facts(name), name
        self.token = ""

    def record(self, registration_id: str) -> Fact:
        fact = self.make.registered(registration_id)
        with self.store.write() as tx:
            tx.append([fact])
        return fact

    def journal(self) -> list[str]:
        with self.store.read() as reader:
            return [one.fact_id for one in reader.facts()]


class Place:
    """A hub whose directory can be copied and put back while it is down."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder, self.stack, self.port = folder, stack, lasting_port()
        self.told: list[str] = []
        (folder / "hub").mkdir()
        with opened_store(folder / "hub") as store, store.write() as tx:
            tx.put_setting("station.id", "the-hub")
        self.own = Facts("the-hub")
        self.open()
        stack.callback(self.close)

    def open(self) -> None:
        self.store = Store(self.folder / "hub" / FILE_NAME, KEY)
        self.hub = HubStore(self.store)
        service = HubService(self.hub, HubEvent("event-1", ""), FixedClock(), tell=self.told.append)
        self.server = HubServer(service, "127.0.0.1", self.port)
        self.server.start()

    def close(self) -> None:
        self.server.stop()
        self.store.close()

    def copy(self) -> None:
        self.close()
        shutil.copytree(self.folder / "hub", self.folder / "copy")
        self.open()

    def put_back(self) -> None:
        self.close()
        shutil.rmtree(self.folder / "hub")
        shutil.copytree(self.folder / "copy", self.folder / "hub")
        self.open()

    def records(self, registration_id: str) -> Fact:
        fact = self.own.registered(registration_id)
        with self.store.write() as tx:
            tx.append([fact])
        return fact

    def desk(self, name: str) -> Desk:
        (self.folder / name).mkdir()
        one = Desk(self.stack.enter_context(opened_store(self.folder / name)), name)
        with HubClient(self.server.url) as stranger:
            code = new_code(self.hub, "desk", NOW)
            one.token = stranger.pair(code, "event-1", name, f"Desk {name}", "K7").token
        return one

    def sync(self, *desks: Desk) -> None:
        for one in desks:
            with HubClient(self.server.url, one.token) as client:
                sync_once(client, one.link, FixedClock())

    def is_whole(self, *desks: Desk) -> None:
        journal = [fact.fact_id for fact, _ in self.hub.changes(0, 1000)]
        for one in desks:
            assert one.journal() == journal
            assert (one.link.waiting(), one.link.refused()) == (0, 0)
        assert self.hub.problems() == []


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with ExitStack() as stack:
        yield Place(tmp_path, stack)


def test_it_has_counted_past_the_station_that_read_furthest(place: Place) -> None:
    a, b = place.desk("a"), place.desk("b")
    a.record("r1")
    place.sync(a, b)
    place.copy()
    a.record("r2")
    lost = a.record("r3")
    place.sync(a)
    place.put_back()
    for number in range(4):
        b.record(f"new{number}")
    place.sync(b)
    assert place.hub.head() == 5  # a's cursor is 3: by numbers alone nothing is to be seen
    place.sync(a, b, a)
    assert place.told == [TOLD]
    place.is_whole(a, b)
    assert lost.fact_id in b.journal()


def test_a_fact_was_numbered_and_its_station_had_not_read_on(place: Place) -> None:
    a, b = place.desk("a"), place.desk("b")
    place.records("r0")
    place.sync(a, b)
    place.copy()
    lost = a.record("r1")
    with HubClient(place.server.url, a.token) as client:  # pushed and answered; then the network went
        reply = client.push(a.link.outbox(9), NOW, a.link.cursor())
    a.link.mark_numbered([(FactId(lost.fact_id), HubPosition(reply.epoch, reply.results[0].seq))])
    assert a.link.waiting() == 0
    place.put_back()
    b.record("r2")
    place.sync(b, a, b, a)
    assert place.told == [TOLD]
    place.is_whole(a, b)
    assert lost.fact_id in b.journal()


def test_what_the_hub_made_itself_comes_back_though_it_has_given_its_own_numbers_again(place: Place) -> None:
    a, b = place.desk("a"), place.desk("b")
    place.copy()
    lost = place.records("import of noon")
    place.sync(a)
    place.put_back()
    place.own = Facts("the-hub")
    again = replace(place.own.registered("import of the afternoon"), fact_id=FactId("another-id"))
    with place.store.write() as tx:
        tx.append([again])
    assert again.station_seq == lost.station_seq
    place.sync(b, a, b, a)
    place.is_whole(a, b)
    assert {lost.fact_id, again.fact_id} <= set(b.journal())


def test_nothing_was_forgotten_and_nothing_is_said(place: Place) -> None:
    a, b = place.desk("a"), place.desk("b")
    for _ in range(3):
        a.record("r1")
        b.record("r9")
        place.sync(a, b, a)
    place.copy()
    place.put_back()
    epoch = place.hub.epoch()
    place.sync(a, b)
    assert (place.told, place.hub.epoch()) == ([], epoch)
    with (
        HubClient(place.server.url, a.token) as client,
        pytest.raises(HubRefusal, match="what a station knows"),
    ):
        client._call("GET", "/v1/changes", type(client.changes(None, 1)), params={"known": "x"})


def test_a_memory_stick_proves_it_too(place: Place) -> None:
    a, b = place.desk("a"), place.desk("b")
    place.copy()
    lost = a.record("r1")
    place.sync(a)
    place.put_back()
    b.record("r2")
    place.sync(b)
    paired = next(one for one, _, _ in place.hub.paired_since() if one.station_id == "a")
    known, private = KnownHub(), bytes(range(1, 33))
    assert take_in(place.hub, paired, packed(a.link, FixedClock(), known), private, NOW).begins_anew
    assert take_back(a.link, known, answer(place.hub, paired, NOW)).begins_anew
    assert take_in(place.hub, paired, packed(a.link, FixedClock(), known), private, NOW).applied == 1
    take_back(a.link, known, answer(place.hub, paired, NOW))
    place.sync(b)
    place.is_whole(a, b)
    assert lost.fact_id in b.journal()


def test_a_number_that_a_fact_had_before_it_moved_proves_nothing(place: Place) -> None:
    """A centre put the facts of one person into another order than this venue's hub."""
    a = place.desk("a")
    one, two = a.record("r1"), a.record("r1")
    place.sync(a)
    epoch = place.hub.epoch()
    centre = CentreStore(place.store, place.hub)
    centre.mark_numbered([(two.fact_id, HubPosition("centre", 1)), (one.fact_id, HubPosition("centre", 2))])
    assert place.hub.head() == 3
    assert list(centre.furthest()) == []  # nothing was read from there yet
    centre.put_cursor(HubPosition("centre", 2))
    assert centre.furthest() == {2: one.fact_id, 1: two.fact_id}
    place.sync(a)
    assert (place.told, place.hub.epoch()) == ([], epoch)
    assert a.journal() == [two.fact_id, one.fact_id]


@pytest.mark.parametrize(
    ("ours", "known", "proves"),
    [
        ({7: "a"}, {7: "a"}, False),
        ({7: "a"}, {}, False),
        ({7: ""}, {7: "a"}, False),
        ({7: "b"}, {7: "a"}, True),
        ({}, {7: "a"}, True),
        ({7: "a", 6: "x"}, {7: "a", 6: "y"}, True),
    ],
)
def test_what_proves_an_older_copy(ours: dict[int, str], known: dict[int, str], proves: bool) -> None:
    assert is_older(ours, known) is proves
