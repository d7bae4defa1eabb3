"""Which of several hubs a station follows, over real sockets: the newest, told by whoever knows, proved by hubs alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from db.hub_store import HubStore
from db.link_store import LinkStore
from db.store import Store
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.facts import HubPosition
from kiosk.hub.certificate import new_authority
from kiosk.hub.generations import Reign
from kiosk.hub.joining import HubEvent
from kiosk.hub.pairing import new_code
from kiosk.hub.server import HubServer
from kiosk.hub.service import HubService
from kiosk.hub.watch import Watch
from kiosk.link.client import HubClient, HubMoved
from kiosk.link.finding import HubFinder
from kiosk.link.known_hub import KnownHub
from kiosk.link.sync import sync_once
from kiosk.protocol.generation import GENERATION_HEADER, Generation, Standing, proof
from kiosk.protocol.messages import encode
from tests.builders import NOW, Facts, FixedClock, opened_store

KEY = bytes(range(32))


@dataclass
class Ruler:
    """A hub that knows of others."""

    store: Store
    hub: HubStore
    reign: Reign
    server: HubServer


@pytest.fixture
def rulers(tmp_path: Path) -> Iterator[list[Ruler]]:
    """Two hubs of one event, each of its own first generation."""
    made: list[Ruler] = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    with opened_store(tmp_path / "one") as one, opened_store(tmp_path / "two") as two:
        for name, store in (("one", one), ("two", two)):
            hub, urls = HubStore(store), list[str]()
            reign = Reign(hub, "event-1", KEY, name, lambda urls=urls: urls)  # type: ignore[misc]
            service = HubService(hub, HubEvent("event-1", ""), FixedClock(), reign=reign)
            server = HubServer(service, "127.0.0.1", 0)
            urls.append(server.url)
            server.start()
            made.append(Ruler(store, hub, reign, server))
        yield made
        for ruler in made:
            ruler.server.stop()


@pytest.mark.expected_warnings
def test_a_station_follows_the_newest_and_makes_the_other_step_down(rulers: list[Ruler]) -> None:
    old, new = rulers
    new.hub.begin_generation(2)
    kept: list[str] = []
    known = KnownHub("", kept.append)
    with HubClient(old.server.url, known=known) as client:
        client.health()
    assert known.newest == old.reign.own()
    with HubClient(new.server.url, known=known) as client:
        client.health()
    assert known.newest == new.reign.own()
    assert KnownHub(kept[-1]).newest == new.reign.own()

    with HubClient(old.server.url, known=known) as client, pytest.raises(HubMoved, match="given way"):
        client.health()
    assert old.reign.successor() == new.reign.own()
    stranger = httpx.get(f"{old.server.url}/v1/health", trust_env=False)
    assert (stranger.status_code, stranger.headers[GENERATION_HEADER]) == (421, old.reign.own().text)

    late = KnownHub()  # Nobody has told it: the old hub itself does.
    with HubClient(old.server.url, known=late) as client, pytest.raises(HubMoved):
        client.health()
    assert late.newest == new.reign.own()
    moved: list[str] = []
    finder = HubFinder([old.server.url], "", moved.append, known=late)
    finder.look()
    assert (finder.url, moved) == (new.server.url, [new.server.url])


@pytest.mark.expected_warnings
def test_nobody_but_a_hub_makes_a_hub_step_down(rulers: list[Ruler]) -> None:
    old, new = rulers
    for false in (b"", proof(bytes(32), "event-1", 9, "x"), proof(KEY, "other", 9, "x")):
        said = Generation(number=9, hub_id="x", urls=["http://127.0.0.1:1"], proof=false)
        answer = httpx.post(f"{old.server.url}/v1/generation", content=encode(said), trust_env=False)
        assert answer.status_code == 403
    assert httpx.post(f"{old.server.url}/v1/generation", content=b"{}", trust_env=False).status_code == 400
    liar = {GENERATION_HEADER: "9.x"}
    assert httpx.get(f"{old.server.url}/v1/health", headers=liar, trust_env=False).status_code == 421
    assert old.reign.successor() is None
    assert httpx.get(f"{old.server.url}/v1/health", trust_env=False).status_code == 200
    assert new.reign.meet(old.reign.own()) is Standing.RIVAL


@pytest.mark.expected_warnings
def test_of_two_equal_ones_each_keeps_its_stations_until_one_is_chosen(rulers: list[Ruler]) -> None:
    one, two = rulers
    for ruler in rulers:
        ruler.hub.begin_generation(2)
    mine = KnownHub(encode(one.reign.own()).decode())
    with HubClient(two.server.url, known=mine) as client, pytest.raises(HubMoved):
        client.health()
    assert two.reign.rival() == one.reign.own()  # the station told it
    with HubClient(one.server.url, known=mine) as client:
        client.health()
        assert client.tell_generation(two.reign.own()) == one.reign.own()
    assert one.reign.rival() == two.reign.own()
    assert one.reign.others() == [two.server.url]

    assert two.reign.keep().number == 3
    assert two.reign.rival() is None
    assert one.reign.meet(two.reign.own()) is Standing.NEWER
    with pytest.raises(OperatorError, match="given way"):
        one.reign.keep()


def test_a_hub_that_gave_way_numbers_nothing_until_it_is_the_hub_again(rulers: list[Ruler]) -> None:
    old, make = rulers[0], Facts("hub")
    old.hub.give_way()
    with pytest.raises(EnvironmentFault, match="is the event's hub now"):
        old.hub.accept([make.registered()])
    with old.store.write() as tx:
        tx.append([make.registered()])
    assert old.hub.head() == 0
    old.hub.begin_generation(3)
    assert old.hub.head() == 1


def test_a_station_of_an_older_release_is_served_and_an_older_hub_is_taken(rulers: list[Ruler]) -> None:
    hub = rulers[0]
    code = new_code(hub.hub, "desk", NOW)
    with HubClient(hub.server.url) as client:
        token = client.pair(code, "event-1", "a", "Desk 1", "K7").token
    with HubClient(hub.server.url, token) as client:
        assert client.changes(None, 10).heirs == []
    assert KnownHub(encode(hub.reign.own()).decode()).stands("") is Standing.SAME
    assert KnownHub("{}").newest is None  # what another release kept is asked for anew


def test_stations_are_told_where_the_next_hub_may_be() -> None:
    watch = Watch()
    for host in ("127.0.0.1", "", "testclient"):
        watch.can_follow(host, NOW)
    assert watch.heirs() == []
    for n in range(12):
        watch.can_follow(f"10.0.0.{n}", NOW.replace(second=n))
    assert watch.heirs() == sorted(f"10.0.0.{n}" for n in range(4, 12))


def test_the_next_hub_is_looked_for_where_the_desks_are(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def nobody(self: HubFinder, urls: Sequence[str]) -> bool:
        asked.extend(urls)
        return False

    monkeypatch.setattr(HubFinder, "_try", nobody)
    pem = new_authority(NOW).certificate
    HubFinder(
        ["https://10.0.0.9:9000"], pem, asked.append, lambda _: [], heirs=lambda: ["10.0.0.2", "fd00::3"]
    ).look()
    assert asked[1:] == [
        "https://10.0.0.2:8470", "https://[fd00::3]:8470", "https://10.0.0.2:9000", "https://[fd00::3]:9000",
    ]  # fmt: skip


def test_after_a_take_over_a_station_offers_only_what_the_new_hub_cannot_have(
    rulers: list[Ruler], tmp_path: Path
) -> None:
    old, heir = rulers
    make, other = Facts("a"), Facts("b")
    (tmp_path / "a").mkdir()
    with opened_store(tmp_path / "a") as store:
        link = LinkStore(store)
        token = paired(old, "a")
        with HubClient(old.server.url, token) as client, HubClient(old.server.url, paired(old, "h")) as heirs:
            old.hub.accept([other.registered(f"r{n}") for n in range(5)])
            sync_once(client, link, FixedClock())
            sync_once(heirs, LinkStore(heir.store), FixedClock())  # the heir has read five
            with store.write() as tx:
                tx.append([make.registered("late")])
            old.hub.accept([other.registered("r5")])
            sync_once(client, link, FixedClock())
        with store.write() as tx:
            tx.append([make.registered("later")])
        HubStore.going_on(heir.store, LinkStore(heir.store).cursor())
        heir.hub.head()
        with HubClient(heir.server.url, paired(heir, "a")) as client:
            report = sync_once(client, link, FixedClock())
            assert (report.pushed, report.pulled) == (
                3,
                0,
            )  # number 6 and 7 of the old hub, and what had none
            assert sync_once(client, link, FixedClock()).pushed == 0
        with store.read() as reader:
            assert [f.fact_id for f in reader.facts()] == [f.fact_id for f, _ in heir.hub.changes(0, 99)]
        assert heir.hub.problems() == []
        heir.hub.begin_epoch(heir.hub.epoch())
        assert heir.hub.goes_on() is None


def test_a_store_with_a_gap_goes_on_with_nothing(rulers: list[Ruler]) -> None:
    one, make = rulers[0], Facts("a")
    one.hub.accept([make.registered(f"r{n}") for n in range(3)])
    epoch = one.hub.epoch()
    for seq in (4, 99):
        assert HubStore.going_on(one.store, HubPosition(epoch, seq)).goes_on() is None
    assert HubStore.going_on(one.store, None).goes_on() is None
    one.hub.head()
    kept = HubPosition(one.hub.epoch(), 2)
    assert HubStore.going_on(one.store, kept).goes_on() == kept


def paired(hub: Ruler, name: str) -> str:
    with HubClient(hub.server.url) as stranger:
        return stranger.pair(new_code(hub.hub, "desk", NOW), "event-1", name, f"Desk {name}", "K7").token
