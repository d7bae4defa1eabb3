"""What every hub store holds to: the one in memory, the encrypted one, and the one in PostgreSQL."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from db.hub_store import HubStore as RealHubStore
from kiosk.domain.facts import Taken
from kiosk.domain.model import PairedStation, StationId
from kiosk.hub.port import HubStore
from tests.builders import NOW, Facts, opened_store
from tests.fakes_hub import FakeHubStore
from tests.postgres import shared_store

SOON = NOW + timedelta(minutes=10)


@pytest.fixture(params=["in memory", "encrypted", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[HubStore]:
    if request.param == "in memory":
        yield FakeHubStore()
    elif request.param == "postgresql":
        with closing(shared_store(request)) as shared:
            yield RealHubStore(shared)
    else:
        with opened_store(tmp_path) as opened:
            yield RealHubStore(opened)


def asked(station_id: str, name: str = "Desk 1", prefix: str = "K7") -> PairedStation:
    return PairedStation(StationId(station_id), name, "", prefix)


def test_facts_are_numbered_from_one_without_gaps_and_read_back_whole(store: HubStore) -> None:
    make = Facts("a")
    facts = [make.registered("r1", name="Layla"), make.registered("r2"), make.checked_in("r1")]
    first = store.accept(facts[:2])
    assert first == [(facts[0].fact_id, 1, Taken.APPLIED), (facts[1].fact_id, 2, Taken.APPLIED)]
    assert store.accept(facts[2:]) == [(facts[2].fact_id, 3, Taken.APPLIED)]
    assert store.head() == 3
    read = store.changes(0, 10)
    assert [fact for fact, _ in read] == facts
    assert [(p.epoch, p.seq) for _, p in read] == [(store.epoch(), n) for n in (1, 2, 3)]
    assert [p.seq for _, p in store.changes(1, 1)] == [2]
    assert store.changes(3, 10) == []


def test_a_fact_sent_again_keeps_its_number_also_within_one_push(store: HubStore) -> None:
    one = Facts("a").registered()
    assert [r[1:] for r in store.accept([one, one])] == [(1, Taken.APPLIED), (1, Taken.DUPLICATE)]
    assert [r[1:] for r in store.accept([one])] == [(1, Taken.DUPLICATE)]
    assert store.head() == 1


def test_other_content_under_a_known_id_or_number_is_a_conflict_and_takes_no_number(store: HubStore) -> None:
    store.accept([Facts("a").registered()])
    same_id = Facts("a").registered(name="Another")
    assert [r[2] for r in store.accept([same_id])] == [Taken.CONFLICT]
    assert store.head() == 1
    assert [p.seq for _, p in store.changes(0, 10)] == [1]


def test_a_new_epoch_keeps_the_order_and_begins_once(store: HubStore) -> None:
    make = Facts("a")
    facts = [make.registered(f"r{n}") for n in range(3)]
    store.accept(facts)
    old = store.epoch()
    store.begin_epoch(old)
    store.begin_epoch(old)
    assert store.epoch() != old
    read = store.changes(0, 10)
    assert [(fact.fact_id, p.epoch, p.seq) for fact, p in read] == [
        (fact.fact_id, store.epoch(), n) for n, fact in enumerate(facts, 1)
    ]
    assert [r[1] for r in store.accept([make.registered("r3")])] == [4]


def test_a_code_pairs_one_station_with_the_codes_role(store: HubStore) -> None:
    assert store.add_pairing("K7", "K7QM42XP", "lead", NOW, SOON)
    assert not store.add_pairing("K7", "K7AAAAAA", "desk", NOW, SOON)  # a plate names one code
    assert store.try_pairing("K7", NOW) == "K7QM42XP"
    assert store.redeem("K7", "K7AAAAAA", asked("b"), "hash of key 2", NOW) is None
    paired = store.redeem("K7", "K7QM42XP", asked("a"), "hash of key", NOW)
    assert paired == PairedStation(StationId("a"), "Desk 1", "lead", "K7")
    assert store.stations_by_token().get("hash of key") == paired
    assert store.stations_by_token().get("another") is None
    assert ("a", "Desk 1") in store.stations()
    assert store.redeem("K7", "K7QM42XP", asked("b"), "hash of key 2", NOW) is None
    assert store.try_pairing("K7", NOW) is None
    store.put_offsets({StationId("a"): -40, StationId("unknown"): 7})


def test_a_late_or_unknown_code_pairs_nobody_and_its_plate_is_free_again(store: HubStore) -> None:
    store.add_pairing("K7", "K7QM42XP", "desk", NOW - timedelta(minutes=10), NOW)
    for plate in ("K7", "D4"):
        assert store.try_pairing(plate, NOW) is None
        assert store.redeem(plate, "K7QM42XP", asked("a"), "hash of key", NOW) is None
    assert store.stations_by_token().get("hash of key") is None
    assert store.add_pairing("K7", "K7AAAAAA", "desk", NOW, SOON)


def test_a_code_is_tried_five_times_at_most(store: HubStore) -> None:
    store.add_pairing("K7", "K7QM42XP", "desk", NOW, SOON)
    assert [store.try_pairing("K7", NOW) for _ in range(6)] == ["K7QM42XP"] * 5 + [None]


def test_a_station_that_pairs_again_gets_a_new_key_and_the_old_one_ends(store: HubStore) -> None:
    for n in (1, 2):
        store.add_pairing("K7", f"code {n}", "desk", NOW, SOON)
        again = store.redeem("K7", f"code {n}", asked("a"), f"key {n}", NOW)
        assert again is not None
        assert (again.name, again.prefix) == ("Desk 1", "K7")
    assert store.stations_by_token().get("key 1") is None
    assert store.stations_by_token().get("key 2") is not None


def test_no_two_stations_share_a_name_or_prefix(store: HubStore) -> None:
    paired = []
    for station_id in "abc":
        store.add_pairing(station_id, station_id, "desk", NOW, SOON)
        paired.append(store.redeem(station_id, station_id, asked(station_id), f"key {station_id}", NOW))
    assert len({one.name for one in paired if one}) == 3
    assert len({one.prefix for one in paired if one}) == 3


def test_a_revoked_station_is_known_as_that_until_it_pairs_again(store: HubStore) -> None:
    store.add_pairing("K7", "code 1", "desk", NOW, SOON)
    store.redeem("K7", "code 1", asked("a"), "key 1", NOW)
    assert not store.revoke("Nobody", "lost", NOW)
    for how in ("retire", "retired", "lost"):
        assert store.revoke("Desk 1", how, NOW)
        known = store.stations_by_token().get("key 1")
        assert known is not None
        assert known.revoked_as == how
    store.keep_aside(StationId("a"), [Facts("a").registered()] * 2, NOW)
    store.add_pairing("K7", "code 2", "desk", NOW, SOON)
    store.redeem("K7", "code 2", asked("a"), "key 2", NOW)
    known = store.stations_by_token().get("key 2")
    assert known is not None
    assert known.revoked_as == ""
    assert store.head() == 0
