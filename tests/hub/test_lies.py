"""A hub that breaks the protocol: the station takes nothing over, loses nothing, and says so."""

import json
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from db.link_store import LinkStore
from kiosk.domain.errors import EnvironmentFault, KioskError, OperatorError, RemoteFault
from kiosk.domain.facts import Fact, HubPosition, Taken
from kiosk.domain.model import FactId
from kiosk.hub.joining import HubEvent
from kiosk.hub.pairing import new_code
from kiosk.hub.server import HubServer
from kiosk.hub.service import HubService
from kiosk.link.client import HubClient
from kiosk.link.sync import SyncReport, sync_once
from tests.builders import NOW, Facts, FixedClock, opened_store
from tests.fakes_hub import FakeHubStore


class Gaps(FakeHubStore):
    """Leaves out its second fact."""

    def changes(self, after: int, limit: int) -> Sequence[tuple[Fact, HubPosition]]:
        return [one for one in super().changes(after, limit) if one[1].seq != 2]


class Forgets(FakeHubStore):
    """Answers for all facts but the last."""

    def accept(self, facts: Sequence[Fact]) -> Sequence[tuple[FactId, int, Taken]]:
        return super().accept(facts)[:-1]


class Restless(FakeHubStore):
    """Begins anew while a station reads."""

    def changes(self, after: int, limit: int) -> Sequence[tuple[Fact, HubPosition]]:
        read = super().changes(after, limit)
        self.begin_epoch(self.epoch())
        return read


Sync = Callable[[FakeHubStore, LinkStore], SyncReport]


@pytest.fixture
def sync() -> Iterator[Sync]:
    with ExitStack() as stack:

        def run(store: FakeHubStore, link: LinkStore) -> SyncReport:
            server = HubServer(HubService(store, HubEvent("event-1", ""), FixedClock()), "127.0.0.1", 0)
            server.start()
            stack.callback(server.stop)
            with HubClient(server.url) as stranger:
                key = stranger.pair(new_code(store, "desk", NOW), "event-1", "a", "Desk 1", "K7").token
            return sync_once(stack.enter_context(HubClient(server.url, key)), link, FixedClock())

        yield run


def test_a_gap_in_the_numbers_is_told_and_nothing_is_taken_over(tmp_path: Path, sync: Sync) -> None:
    make, hub = Facts("b"), Gaps()
    hub.accept([make.registered(f"r{n}") for n in range(3)])
    with opened_store(tmp_path) as store:
        with pytest.raises(RemoteFault, match="gap"):
            sync(hub, LinkStore(store))
        with store.read() as reader:
            assert reader.count() == 0


def test_a_fact_without_an_answer_stays_in_the_outbox(tmp_path: Path, sync: Sync) -> None:
    make = Facts("a")
    with opened_store(tmp_path) as store:
        with store.write() as tx:
            tx.append([make.registered("r1"), make.registered("r2")])
        with pytest.raises(RemoteFault, match="did not answer for every fact"):
            sync(Forgets(), LinkStore(store))
        assert LinkStore(store).waiting() == 2


def test_a_hub_that_begins_anew_while_it_is_read_is_offered_everything(tmp_path: Path, sync: Sync) -> None:
    make, hub = Facts("b"), Restless()
    hub.accept([make.registered(f"r{n}") for n in range(150)])
    with opened_store(tmp_path) as store:
        link = LinkStore(store)
        for _ in range(2):
            with pytest.raises(KioskError):  # It never settles: told, not tried for ever.
                sync(hub, link)
        hub.changes = super(Restless, hub).changes  # type: ignore[method-assign]
        sync(hub, link)
        assert link.waiting() == 0
        with store.read() as reader:
            assert reader.count() == 150


@contextmanager
def answering(answer: bytes) -> Iterator[str]:
    """Something at an address that gives one fixed answer, or hangs up without one."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            with listener.accept()[0] as client:
                client.recv(100_000)
                client.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread.join()


def http(status: str, body: bytes) -> bytes:
    return b"HTTP/1.1 %s\r\nContent-Length: %d\r\n\r\n%s" % (status.encode(), len(body), body)


SENTENCE = json.dumps({"sentence": "The disk is full."}).encode()


@pytest.mark.parametrize(
    ("answer", "kind", "says"),
    [
        (b"", EnvironmentFault, "cannot be reached"),
        (http("404 Not Found", b"<h1>a router</h1>"), RemoteFault, "is not a hub"),
        (http("200 OK", b'{"epoch": 1}'), RemoteFault, "does not understand"),
        (http("503 Busy", SENTENCE), EnvironmentFault, "The disk is full"),
        (http("403 No", SENTENCE), OperatorError, "The disk is full"),
    ],
)
def test_every_answer_is_a_sentence(answer: bytes, kind: type[KioskError], says: str) -> None:
    with answering(answer) as url, HubClient(url, "key") as client, pytest.raises(kind, match=says):
        client.changes(None, 10)


@pytest.mark.parametrize("url", ["192.168.0.10:8470", "ftp://hub", "hub", ""])
def test_what_is_no_address_is_told(url: str) -> None:
    with pytest.raises(OperatorError, match="looks like https://"), HubClient(url) as client:
        client.changes(None, 10)


def test_a_hub_that_is_not_there_is_told_at_once() -> None:
    with HubClient("http://127.0.0.1:9", "key") as client:
        with pytest.raises(EnvironmentFault, match="cannot be reached"):
            client.changes(None, 10)
        client.hang_up()


@pytest.mark.expected_warnings
def test_facts_that_hub_and_station_know_differently_are_set_aside_once(tmp_path: Path, sync: Sync) -> None:
    """The hub has another fact under this id; the station keeps its own and goes on."""
    make, hub = Facts("a"), FakeHubStore()
    mine = make.registered("r1")
    hub.accept([replace(mine, registration_id=make.registered("r9").registration_id)])
    with opened_store(tmp_path) as store:
        with store.write() as tx:
            tx.append([mine])
        report = sync(hub, LinkStore(store))
        assert report.conflicts == [mine.fact_id]
        assert LinkStore(store).waiting() == 0
