"""The stream brings what is new to whom may read it, and says no more than the number where it cannot."""

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta

import httpx
import httpx_sse
import msgspec
import pytest

from kiosk.domain.errors import EnvironmentFault
from kiosk.domain.facts import WITHHELD, Fact, HubPosition, Kind
from kiosk.domain.model import PairedStation, StationId
from kiosk.hub.joining import HubEvent
from kiosk.hub.keys import Keys
from kiosk.hub.offsets import Offsets
from kiosk.hub.pairing import new_code
from kiosk.hub.server import HubServer
from kiosk.hub.service import HubService
from kiosk.link.client import HubClient
from kiosk.link.sync import sync_once
from kiosk.link.worker import LinkWorker
from kiosk.protocol.messages import MOST_FACTS, NewFacts, decode, to_message
from tests.builders import NOW, Facts, FixedClock
from tests.fakes_hub import FakeHubStore
from tests.hub.conftest import Hub, MakeStation, Station


@pytest.fixture
def fake() -> FakeHubStore:
    return FakeHubStore()


@pytest.fixture
def streams() -> list["Said"]:
    return []


@pytest.fixture
def server(fake: FakeHubStore, streams: list["Said"]) -> Iterator[HubServer]:
    made = HubServer(HubService(fake, HubEvent("event-1", ""), FixedClock()), "127.0.0.1", 0)
    made.start()
    yield made
    made.stop()
    for one in streams:
        one.end()


@pytest.fixture
def listen(server: HubServer, streams: list["Said"]) -> Callable[..., "Said"]:
    def begin(token: str, facts: str = "yes") -> "Said":
        streams.append(Said(server, token, facts))
        return streams[-1]

    return begin


def joined(server: HubServer, fake: FakeHubStore, name: str, role: str = "desk") -> str:
    """Return the key of a new station."""
    with HubClient(server.url) as stranger:
        return stranger.pair(new_code(fake, role, NOW), "event-1", name, name, "K7").token


class Said:
    """What a stream says, in a thread of its own."""

    def __init__(self, server: HubServer, token: str, facts: str = "yes") -> None:
        self.all: list[str] = []
        self._more = threading.Condition()
        headers = {"Authorization": f"Bearer {token}"}
        self._http = httpx.Client(base_url=server.url, headers=headers, trust_env=False, timeout=20)
        self._thread = threading.Thread(target=self._listen, args=(facts,))
        self._thread.start()
        self.wait(1)

    def _listen(self, facts: str) -> None:
        with (
            self._http,
            httpx_sse.connect_sse(self._http, "GET", "/v1/stream", params={"facts": facts}) as source,
        ):
            for one in source.iter_sse():
                with self._more:
                    self.all.append(one.data)
                    self._more.notify_all()

    def wait(self, count: int) -> str:
        """Return what was said; 1 is the first."""
        with self._more:
            assert self._more.wait_for(lambda: len(self.all) >= count, 5), self.all
            return self.all[count - 1]

    def end(self) -> None:
        """Wait until the hub has hung up."""
        self._thread.join(5)
        assert not self._thread.is_alive()


def pushed(server: HubServer, token: str, *facts: Fact) -> None:
    with HubClient(server.url, token) as client:
        client.push(facts, NOW, None)


def test_what_is_pushed_comes_with_the_ring_for_each_as_its_role_may_read(
    server: HubServer, fake: FakeHubStore, listen: Callable[..., Said]
) -> None:
    keys = {role: joined(server, fake, role, role) for role in ("desk", "kiosk")}
    desk, kiosk, old = listen(keys["desk"]), listen(keys["kiosk"]), listen(keys["desk"], "")
    assert [one.wait(1) for one in (desk, kiosk, old)] == ["0", "0", "0"]
    make = Facts("desk")
    first, second = make.registered("r1", name="Layla"), make.registered("r2", name="Kofi")
    pushed(server, keys["desk"], first)
    told = decode(desk.wait(2).encode(), NewFacts)
    assert told == NewFacts(epoch="epoch-1", facts=[to_message(first, 1)])
    kept_back = decode(kiosk.wait(2).encode(), NewFacts)
    assert [(one.seq, one.kind, one.personal) for one in kept_back.facts] == [(1, WITHHELD, {})]
    assert old.wait(2) == "1"
    pushed(server, keys["desk"], second)
    assert decode(desk.wait(3).encode(), NewFacts).facts == [to_message(second, 2)]
    assert "Kofi" not in kiosk.wait(3)


def test_too_much_at_once_is_asked_for(
    server: HubServer, fake: FakeHubStore, listen: Callable[..., Said]
) -> None:
    key = joined(server, fake, "desk")
    said, make = listen(key), Facts("desk")
    many = [make.registered(f"r{n}") for n in range(MOST_FACTS + 1)]
    fake.accept(many[:-1])  # As another process over the same store does, which rings not here.
    pushed(server, key, many[-1])
    assert said.wait(2) == str(MOST_FACTS + 1)
    pushed(server, key, make.registered("one more"))
    assert len(decode(said.wait(3).encode(), NewFacts).facts) == 1


def test_who_may_not_listen_any_more_hears_a_ring_and_no_facts(
    server: HubServer, fake: FakeHubStore, listen: Callable[..., Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.hub.keys._KEY_S", 0.0)
    thief, desk = joined(server, fake, "thief"), joined(server, fake, "desk")
    said, make = listen(thief), Facts("desk")
    pushed(server, desk, make.registered("r1", name="Layla"))
    assert "Layla" in said.wait(2)
    fake.revoke("thief", "lost", NOW)
    pushed(server, desk, make.registered("r2", name="Kofi"))
    assert said.wait(3) == "2"
    said.end()
    assert len(said.all) == 3


def test_a_link_takes_what_its_stream_brings_and_asks_for_none_of_it(
    hub: Hub, station: MakeStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[float] = []
    changes = HubClient.changes

    def counted(client: HubClient, *args: object, **named: object) -> object:
        asked.append(time.monotonic())
        return changes(client, *args, **named)  # type: ignore[arg-type]

    one, two, arrived = station("a"), station("b"), threading.Event()
    monkeypatch.setattr(HubClient, "changes", counted)
    link = LinkWorker(
        lambda: HubClient(hub.url, two.token), two.link, FixedClock(), lambda _: None, arrived.set
    )
    link.start()
    try:
        make, took_s = Facts("a"), list[float]()
        push_now(one, make.registered("r0"))
        assert arrived.wait(5)
        for number in range(1, 21):
            arrived.clear()
            start = time.monotonic()
            push_now(one, make.registered(f"r{number}"))
            assert arrived.wait(5)
            took_s.append(time.monotonic() - start)
            assert registered(two) == number + 1
        # Asked every two seconds, and never for one of the twenty: before, each was a question.
        assert len(asked) <= 3 + sum(took_s) / 2
    finally:
        link.stop()


def push_now(one: Station, *facts: Fact) -> None:
    one.client.push(facts, NOW, None)


def registered(one: Station) -> int:
    with one.store.read() as reader:
        return sum(fact.kind == Kind.REGISTERED for fact in reader.facts())


@pytest.fixture
def behind(hub: Hub, station: MakeStation) -> tuple[Station, list[NewFacts]]:
    """Return a station that has read two facts of five, and the events of a stream for all of them."""
    one, two, make = station("a"), station("b"), Facts("a")
    facts = [make.registered(f"r{number}") for number in range(5)]
    push_now(one, *facts[:2])
    two.sync()
    push_now(one, *facts[2:])
    epoch = hub.hub_store.epoch()
    return two, [NewFacts(epoch=epoch, facts=[to_message(f, n)]) for n, f in enumerate(facts, 1)]


def test_what_came_twice_or_late_is_taken_once(behind: tuple[Station, list[NewFacts]]) -> None:
    two, came = behind
    report = sync_once(
        two.client, two.link, FixedClock(), None, [came[0], *came[2:], came[3]], must_pull=False
    )
    assert (report.pulled, report.offset, registered(two)) == (3, None, 5)
    assert two.link.cursor() == HubPosition(came[0].epoch, 5)


def test_what_is_missing_before_or_of_another_epoch_is_asked_for(
    behind: tuple[Station, list[NewFacts]],
) -> None:
    two, came = behind
    foreign = msgspec.structs.replace(came[2], epoch="another")
    report = sync_once(two.client, two.link, FixedClock(), None, [came[4]], must_pull=False)
    assert (report.pulled, report.offset) == (3, timedelta())
    report = sync_once(two.client, two.link, FixedClock(), None, [foreign], must_pull=False)
    assert (report.pulled, report.offset, registered(two)) == (0, timedelta(), 5)


def test_the_clocks_of_many_stations_are_noted_together(
    server: HubServer, fake: FakeHubStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted: list[dict[StationId, int]] = []
    monkeypatch.setattr(fake, "put_offsets", lambda offsets_ms: noted.append(dict(offsets_ms)))
    keys = [joined(server, fake, name) for name in "abc"]
    for minutes, key in enumerate(keys):
        for again in (0, 1):
            with HubClient(server.url, key) as client:
                client.push([], NOW - timedelta(minutes=minutes, milliseconds=again), None)
    deadline = time.monotonic() + 5
    while not noted and time.monotonic() < deadline:
        time.sleep(0.01)
    assert noted == [{StationId("a"): 0, StationId("b"): 60_000, StationId("c"): 120_000}]


def test_keys_are_read_once_for_all_who_ask_and_anew_for_one_that_is_not_known() -> None:
    station = PairedStation(StationId("a"), "Desk 1", "desk", "K7")
    kept, reads = {"a key": station}, list[float]()

    def read() -> dict[str, PairedStation]:
        reads.append(time.monotonic())
        return dict(kept)

    async def ask() -> None:
        keys = Keys(read)
        assert await asyncio.gather(*(keys.holder("a key") for _ in range(200))) == [station] * 200
        assert await keys.holder("a key") == station
        assert len(reads) == 1
        assert await keys.holder("another") is None
        kept["another"] = station
        assert await keys.holder("another") == station
        assert len(reads) == 3
        del kept["a key"]
        keys.forget()
        assert await keys.holder("a key") is None

    asyncio.run(ask())


@pytest.mark.expected_warnings
def test_clocks_that_cannot_be_noted_are_logged(
    fake: FakeHubStore, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(_: object) -> None:
        raise EnvironmentFault("The disk is full.")

    monkeypatch.setattr(fake, "put_offsets", full)
    offsets = Offsets(fake)
    offsets._changed_ms[StationId("a")] = 7
    offsets.close()
    assert "The disk is full" in caplog.text
