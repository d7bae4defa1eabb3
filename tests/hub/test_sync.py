"""Stations and a hub: everything arrives, once, in one order, whatever is cut off when."""

import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.hub_store import HubStore
from db.link_store import LinkStore
from db.store import Transaction
from kiosk.domain.admission import Admit, Reason, Refuse
from kiosk.domain.errors import EnvironmentFault, RemoteFault
from kiosk.domain.facts import Fact, HubPosition, Kind, Taken
from kiosk.domain.model import EVENT_PLACE, FactId, StationId
from kiosk.link.client import HubClient, HubRefusal
from kiosk.link.sync import sync_once
from kiosk.link.worker import LinkState, LinkWorker
from tests.builders import FIRST_DAY, Facts, FixedClock, opened_store
from tests.hub.conftest import Hub, MakeStation


def roster(hub: Hub) -> None:
    make = Facts("importer")
    with hub.store.write() as tx:
        tx.append(
            [make.registered("r1", booking_code="K7QM-42X"), make.registered("r2", booking_code="D4TE-92K")]
        )
    hub.settle()


def test_a_check_in_at_one_desk_is_already_in_at_another(hub: Hub, station: MakeStation) -> None:
    roster(hub)
    one, two = station("a"), station("b")
    assert one.sync().pulled == two.sync().pulled == 2
    assert isinstance(one.scan("K7QM-42X").decision, Admit)
    one.sync()
    two.sync()
    outcome = two.scan("K7QM-42X")
    assert isinstance(outcome.decision, Refuse)
    assert outcome.decision.reason is Reason.ALREADY_IN
    assert outcome.claim_station == "Desk a"
    assert outcome.badge is not None  # so the second desk will not print another


def test_two_desks_apart_admit_the_same_person_both_are_kept_and_one_wins(
    hub: Hub, station: MakeStation
) -> None:
    roster(hub)
    one, two = station("a"), station("b")
    one.sync(), two.sync()
    assert isinstance(one.scan("K7QM-42X").decision, Admit)
    assert isinstance(two.scan("K7QM-42X").decision, Admit)
    for each in (two, one, two):
        each.sync()
    assert one.fingerprint() == two.fingerprint()
    with one.desk.store.read() as reader:
        entries = [f for f in reader.facts() if f.kind == Kind.CHECKED_IN]
        assert [f.station_id for f in entries] == ["b", "a"]
        assert [reader.check_in(f.fact_id).is_winner for f in entries] == [True, False]  # type: ignore[union-attr]
        assert reader.arrived(EVENT_PLACE, FIRST_DAY) == 1


def test_with_the_hub_away_desks_go_on_and_afterwards_everything_arrives_once(
    hub: Hub, station: MakeStation
) -> None:
    roster(hub)
    one, two = station("a"), station("b")
    one.sync(), two.sync()
    hub.stop()
    assert isinstance(one.scan("K7QM-42X").decision, Admit)
    with pytest.raises(EnvironmentFault, match="desk goes on"):
        one.sync()
    hub.start()
    one.sync(), two.sync(), one.sync()
    assert one.fingerprint() == two.fingerprint()
    hub.settle()
    with hub.store.read() as reader:
        assert [f.kind for f in reader.facts()].count(Kind.CHECKED_IN) == 1


@contextmanager
def cut_after_request(port: int) -> Iterator[int]:
    """A network that lets a request through and swallows the answer."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        client, _ = listener.accept()
        with client, socket.create_connection(("127.0.0.1", port)) as hub:
            hub.sendall(client.recv(1_000_000))
            client.settimeout(0.2)
            try:
                while more := client.recv(1_000_000):
                    hub.sendall(more)
            except TimeoutError:
                pass
            hub.recv(100)

    thread = threading.Thread(target=serve)
    thread.start()
    yield int(listener.getsockname()[1])
    thread.join()
    listener.close()


def test_a_push_whose_answer_was_lost_is_repeated_without_harm(hub: Hub, station: MakeStation) -> None:
    roster(hub)
    one = station("a")
    one.sync()
    one.scan("K7QM-42X")
    with (
        cut_after_request(hub.port) as port,
        HubClient(f"http://127.0.0.1:{port}", one.token) as bad,
        pytest.raises(EnvironmentFault),
    ):
        sync_once(bad, one.link, FixedClock())
    assert one.link.waiting() == 2
    hub.settle()
    with hub.store.read() as reader:
        before = [f.fact_id for f in reader.facts()]
    assert len(before) == 4  # the hub has them, though the station could not know
    one.sync()
    assert one.link.waiting() == 0
    hub.settle()
    with hub.store.read() as reader:
        assert [f.fact_id for f in reader.facts()] == before


def test_numbers_have_no_gaps_whoever_pushes(hub: Hub) -> None:
    makers = [Facts(name) for name in "abcd"]
    batches = [[make.registered(f"{n}-{i}") for i in range(25)] for n, make in enumerate(makers)]
    threads = [threading.Thread(target=hub.hub_store.accept, args=(batch,)) for batch in batches]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [p.seq for _, p in hub.hub_store.changes(0, 500)] == list(range(1, 101))


def test_another_content_under_a_known_id_or_number_is_a_conflict(hub: Hub) -> None:
    make = Facts("a")
    first = make.registered()
    assert [taken for *_, taken in hub.hub_store.accept([first, first])] == [Taken.APPLIED, Taken.DUPLICATE]
    other = Facts("a")
    clone = other.checked_in()  # the same station number as `first`, and the same id
    renumbered = type(clone)(**{n: getattr(clone, n) for n in clone.__slots__} | {"fact_id": "new"})
    results = hub.hub_store.accept([clone, renumbered])
    assert [taken for *_, taken in results] == [Taken.CONFLICT, Taken.CONFLICT]
    assert hub.hub_store.head() == 1


@pytest.mark.expected_warnings
def test_a_cloned_station_is_told_and_its_facts_are_kept(hub: Hub, station: MakeStation) -> None:
    roster(hub)
    one = station("a")
    one.sync()
    hub.hub_store.accept([Facts("a").checked_in("r2")])
    one.scan("K7QM-42X")
    report = one.sync()
    assert len(report.conflicts) == 1
    assert one.link.waiting() == 0
    with one.desk.store.read() as reader:
        assert reader.arrived(EVENT_PLACE, FIRST_DAY) == 2  # nothing that was recorded here is lost


@pytest.mark.expected_warnings
def test_a_laptop_put_back_from_an_image_is_refused_and_told(
    hub: Hub, station: MakeStation, tmp_path: Path
) -> None:
    """The image has used its numbers again for other facts; they are refused, told and kept, the rest goes on."""
    roster(hub)
    one = station("a")
    one.sync()
    shutil.copytree(tmp_path / "a", tmp_path / "image")
    one.scan("K7QM-42X")
    one.sync()
    with opened_store(tmp_path / "image") as image:
        with image.write() as tx:
            seq = tx.next_seq(StationId("a"))
            tx.append([replace(Facts("a").checked_in("r2"), station_seq=seq, fact_id=FactId("of the image"))])
        link = LinkStore(image)
        report = sync_once(one.client, link, FixedClock())
        assert (report.conflicts, link.refused(), link.waiting()) == (["of the image"], 1, 0)
        with image.read() as reader:
            assert reader.arrived(EVENT_PLACE, FIRST_DAY) == 2  # its own is kept, the other's came
    assert hub.hub_store.head() == 4
    assert hub.hub_store.problems() == []


def test_clocks_that_are_hours_wrong_change_neither_who_was_first_nor_what_arrives(
    hub: Hub, station: MakeStation
) -> None:
    roster(hub)
    ahead, behind = station("a"), station("b")
    for each, hours in ((ahead, 3), (behind, -5)):
        each.sync()
        clock = each.desk.recorder.clock
        assert isinstance(clock, FixedClock)
        clock.move(hours=hours)
    ahead.scan("K7QM-42X")
    ahead.sync()  # the first by the hub's order, with the later clock
    behind.scan("K7QM-42X")
    reports = [each.sync() for each in (behind, ahead)]
    assert [report.offset for report in reports] == [timedelta(hours=5), timedelta(hours=-3)]
    assert ahead.fingerprint() == behind.fingerprint()
    with behind.store.read() as reader:
        entries = [fact for fact in reader.facts() if fact.kind == Kind.CHECKED_IN]
        assert [reader.check_in(fact.fact_id).is_winner for fact in entries] == [True, False]  # type: ignore[union-attr]
        assert entries[0].happened_at > entries[1].happened_at


def test_four_hours_and_two_thousand_facts_offline_arrive_once_and_in_order(
    hub: Hub, station: MakeStation
) -> None:
    one, two, make = station("a"), station("b"), Facts("a")
    hub.stop()
    with one.store.write() as tx:
        tx.append([make.registered(f"r{n}") for n in range(1000)])
    clock = one.desk.recorder.clock
    assert isinstance(clock, FixedClock)
    clock.move(hours=4)
    with one.store.write() as tx:
        tx.append([make.checked_in(f"r{n}") for n in range(1000)])
    hub.start()
    assert one.sync().pushed == 2000
    assert two.sync().pulled == 2000
    assert (hub.hub_store.head(), hub.hub_store.problems()) == (2000, [])
    assert one.fingerprint() == two.fingerprint()
    with two.store.read() as reader:
        assert [fact.station_seq for fact in reader.facts()] == list(range(1, 2001))
        assert reader.arrived(EVENT_PLACE, FIRST_DAY) == 1000


def test_after_a_restored_hub_the_stations_bring_everything_back(
    hub: Hub, station: MakeStation, tmp_path: Path
) -> None:
    roster(hub)
    one, two = station("a"), station("b")
    one.sync(), two.sync()
    one.scan("K7QM-42X"), two.scan("D4TE-92K")
    one.sync(), two.sync(), one.sync()
    tokens = [(s.client, s) for s in (one, two)]
    hub.stop()
    with hub.journal.write() as tx:  # an old copy is put back: fewer facts, a new epoch
        for table in ("fact_order", "fact_personal", "outbox", "fact"):
            if table != "outbox" or isinstance(tx, Transaction):
                tx.connection.exec_driver_sql(f"DELETE FROM {table}")
        tx.put_setting("hub.epoch", "after")
        tx.put_setting("hub.seq", "0")
        if isinstance(tx, Transaction):
            tx.replay()
    hub.hub_store = HubStore(hub.journal)
    hub.start()
    for _, each in (*tokens, *tokens):
        each.sync()
    hub.settle()
    assert one.fingerprint() == two.fingerprint()
    with hub.store.write() as tx:
        assert tx.count() == 2
        assert tx.arrived(EVENT_PLACE, FIRST_DAY) == 2
    assert hub.hub_store.head() == 6


def test_who_is_not_paired_gets_nothing(hub: Hub) -> None:
    with HubClient(hub.url, "not a key") as stranger:
        with pytest.raises(HubRefusal, match="not paired"):
            stranger.changes(None, 10)
        with pytest.raises(HubRefusal, match="not paired"):
            stranger.listen(lambda _: True)


def test_a_pairing_code_works_once_and_for_ten_minutes(hub: Hub) -> None:
    code = hub.code()
    with HubClient(hub.url) as stranger:
        assert stranger.pair(code.lower(), "", "x", "Desk 1", "K7").event_toml == "the toml"
        with pytest.raises(HubRefusal, match="wrong, used or older"):
            stranger.pair(code, "", "y", "Desk 2", "K8")
        late = hub.code()
        hub.clock.move(minutes=11)
        with pytest.raises(HubRefusal, match="wrong, used or older"):
            stranger.pair(late, "", "y", "Desk 2", "K8")


def test_guessing_codes_is_slow(hub: Hub) -> None:
    with HubClient(hub.url) as stranger:
        for _ in range(5):
            with pytest.raises(HubRefusal, match="wrong"):
                stranger.pair("AAAA-AAAA", "", "x", "Desk 1", "K7")
        with pytest.raises(HubRefusal, match="Wait a minute"):
            stranger.pair(hub.code(), "", "x", "Desk 1", "K7")


def test_a_station_says_whose_facts_it_sends_and_another_events_hub_takes_none(
    hub: Hub, station: MakeStation
) -> None:
    one = station("a")
    with one.store.write() as tx:
        tx.append([Facts("a").registered("r1", name="Layla")])
    for event_id, says in (("event-2", "another event"), ("event-1", "")):
        with HubClient(hub.url, one.token, event_id=event_id) as client:
            if says:
                with pytest.raises(HubRefusal, match=says):
                    sync_once(client, one.link, FixedClock())
                assert (hub.hub_store.head(), one.link.waiting()) == (0, 1)
            else:
                assert sync_once(client, one.link, FixedClock()).pushed == 1


def test_another_event_and_another_program_are_told_apart(hub: Hub) -> None:
    with HubClient(hub.url) as stranger, pytest.raises(HubRefusal, match="another event"):
        stranger.pair(hub.code(), "event-2", "x", "Desk 1", "K7")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

        def say_hi() -> None:
            with listener.accept()[0] as client:
                client.recv(10_000)
                client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")

        answer = threading.Thread(target=say_hi)
        answer.start()
        with (
            HubClient(f"http://127.0.0.1:{port}") as client,
            pytest.raises(RemoteFault, match="does not understand"),
        ):
            client.pair("AAAA-AAAA", "", "x", "Desk 1", "K7")
        answer.join()


def test_no_two_stations_have_one_name_or_one_prefix(station: MakeStation) -> None:
    prefixes = {station(name).desk.recorder.identity.prefix for name in ("a", "b", "c")}
    assert len(prefixes) == 3


def test_a_running_link_brings_a_check_in_over_in_under_two_seconds(hub: Hub, station: MakeStation) -> None:
    roster(hub)
    one, two = station("a"), station("b")
    arrived = threading.Event()
    states: list[LinkState] = []
    workers = [
        LinkWorker(lambda: HubClient(hub.url, one.token), one.link, FixedClock(), states.append),
        LinkWorker(lambda: HubClient(hub.url, two.token), two.link, FixedClock(), states.append, arrived.set),
    ]
    for worker in workers:
        worker.start()
    assert arrived.wait(5)
    while one.link.cursor() is None:
        time.sleep(0.01)
    arrived.clear()
    one.scan("K7QM-42X")
    start = time.monotonic()
    workers[0].wake()
    assert arrived.wait(2)
    took_s = time.monotonic() - start
    assert two.scan("K7QM-42X").decision.reason is Reason.ALREADY_IN  # type: ignore[union-attr]
    assert took_s < 2
    hub.stop()
    one.scan("D4TE-92K")
    workers[0].wake()
    deadline = time.monotonic() + 5
    while not any(s.since and s.waiting == 2 for s in states) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert any(s.since and s.waiting == 2 for s in states)
    start = time.monotonic()
    for worker in workers:
        worker.stop()
    assert time.monotonic() - start < 4
    assert not any(t.name in ("link", "doorbell") for t in threading.enumerate())


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.sampled_from("ab"), st.sampled_from(["in", "undo", "push", "lost", "pull"])), max_size=12
    )
)
def test_any_interleaving_converges(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str]]
) -> None:
    """Two stations act, push and pull in any order; in the end all three hold the same."""
    folder = tmp_path_factory.mktemp("any")
    for name in ("hub", "a", "b"):
        (folder / name).mkdir()
    with (
        opened_store(folder / "hub") as hub,
        opened_store(folder / "a") as a,
        opened_store(folder / "b") as b,
    ):
        store = HubStore(hub)
        store.accept([Facts("importer").registered("r1")])
        make = {"a": Facts("a"), "b": Facts("b")}
        links = {"a": LinkStore(a), "b": LinkStore(b)}
        stores = {"a": a, "b": b}
        mine: dict[str, list[Fact]] = {"a": [], "b": []}

        def push(name: str) -> None:
            results = store.accept(links[name].outbox(100))
            links[name].mark_numbered([(f, HubPosition(store.epoch(), s)) for f, s, _ in results])

        def pull(name: str) -> None:
            cursor = links[name].cursor()
            links[name].apply(store.changes(cursor.seq if cursor else 0, 100))

        for name, step in steps:
            if step == "push":
                push(name)
            elif step == "lost":  # the hub has them, the station never hears of it
                store.accept(links[name].outbox(100))
            elif step == "pull":
                pull(name)
            else:
                if step == "undo" and not mine[name]:
                    continue
                fact = (
                    make[name].checked_in("r1")
                    if step == "in"
                    else make[name](Kind.CHECK_IN_UNDONE, "r1", {"undoes": mine[name][-1].fact_id})
                )
                if step == "in":
                    mine[name].append(fact)
                with stores[name].write() as tx:
                    tx.append([fact])
        for action in (push, pull):
            for name in "ab":
                action(name)
        prints = []
        for one in (hub, a, b):
            with one.write() as tx:
                prints.append(tx.fingerprint())
        assert prints[0] == prints[1] == prints[2]
