"""A venue's hub under a centre: facts move to later numbers where the centre's order is another one, and only then."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.centre_store import CentreStore
from db.hub_store import HubStore
from db.store import Store
from kiosk.domain.facts import WITHHELD, Fact, HubPosition, Kind
from kiosk.domain.model import RegistrationId, StationId
from tests.builders import Facts, opened_store

HERE, THERE = Facts("here"), Facts("there")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened_store(tmp_path) as made:
        with made.write() as tx:
            tx.put_setting("station.id", "venue")
            tx.put_setting("station.name", "North")
        yield made


def edited(make: Facts, name: str, who: str = "r1") -> Fact:
    return make(
        Kind.EDITED, who, {"source": "desk", "base": {"name": None}, "set": {}}, {"set": {"name": name}}
    )


def name_of(store: Store, who: str = "r1") -> str:
    with store.read() as reader:
        one = reader.registration(RegistrationId(who))
        assert one is not None
        return one.name


def numbered(hub: HubStore) -> list[str]:
    return [fact.fact_id for fact, _ in hub.changes(0, 100)]


def test_what_came_in_another_order_than_the_centres_moves_to_the_end_and_the_lists_follow(
    store: Store,
) -> None:
    hub = HubStore(store)
    up = CentreStore(store, hub)
    first, ours, theirs = HERE.registered(), edited(HERE, "Ours"), edited(THERE, "Theirs")
    other = HERE.registered("r2")
    hub.accept([first, ours, other])
    up.mark_numbered([(first.fact_id, HubPosition("c", 1)), (other.fact_id, HubPosition("c", 2))])
    up.apply([(theirs, HubPosition("c", 3))])
    assert name_of(store) == "Ours", "the centre has not numbered it: it stays the newest"
    assert numbered(hub) == [first.fact_id, WITHHELD, other.fact_id, theirs.fact_id, ours.fact_id]
    up.mark_numbered([(ours.fact_id, HubPosition("c", 4))])
    assert numbered(hub)[-1] == ours.fact_id, "nothing moves where the order is right"
    assert (name_of(store), hub.head(), hub.problems()) == ("Ours", 5, [])
    assert up.cursor() == HubPosition("c", 3)
    assert up.waiting() == 0


def test_the_centres_word_on_who_was_last_turns_a_list_round(store: Store) -> None:
    hub = HubStore(store)
    up = CentreStore(store, hub)
    first, ours, theirs = HERE.registered(), edited(HERE, "Ours"), edited(THERE, "Theirs")
    hub.accept([first, theirs, ours])
    up.mark_numbered([(first.fact_id, HubPosition("c", 1)), (ours.fact_id, HubPosition("c", 2))])
    assert name_of(store) == "Theirs", "what the centre has not numbered comes last"
    up.mark_numbered([(theirs.fact_id, HubPosition("c", 3))])
    assert name_of(store) == "Theirs"
    assert [one for one in numbered(hub) if one != WITHHELD] == [first.fact_id, ours.fact_id, theirs.fact_id]
    page = hub.changes(1, 2)
    assert [position.seq for _, position in page] == [2, 3], "pages are without gaps, whatever moved"
    assert hub.problems() == []


def test_facts_go_up_once_and_again_after_the_centre_began_anew_in_its_old_order(store: Store) -> None:
    hub = HubStore(store)
    up = CentreStore(store, hub)
    facts = [HERE.registered(f"r{number}") for number in range(3)]
    hub.accept(facts)
    assert [one.fact_id for one in up.outbox(2)] == [one.fact_id for one in facts[:2]]
    up.mark_numbered([(facts[1].fact_id, HubPosition("c", 1)), (facts[0].fact_id, HubPosition("c", 2))])
    up.set_aside([facts[2].fact_id])
    assert (up.waiting(), up.refused(), list(up.outbox(9))) == (0, 1, [])
    up.start_over()
    assert up.cursor() is None
    assert [one.fact_id for one in up.outbox(9)] == [facts[1].fact_id, facts[0].fact_id]
    assert (up.waiting(), up.refused()) == (2, 1)
    up.put_cursor(HubPosition("d", 0))
    assert up.cursor() == HubPosition("d", 0)


@pytest.mark.expected_warnings
def test_a_copied_station_at_another_venue_is_not_taken_in(store: Store) -> None:
    hub = HubStore(store)
    up = CentreStore(store, hub)
    mine, clone = Facts("desk").registered("r1"), Facts("desk").registered("r2")
    hub.accept([mine])
    up.apply([(clone, HubPosition("c", 1))])
    assert numbered(hub) == [mine.fact_id]
    assert up.cursor() == HubPosition("c", 1)


def test_stations_are_told_up_with_the_venues_name_and_those_of_others_come_down(store: Store) -> None:
    hub = HubStore(store)
    up = CentreStore(store, hub)
    with store.write() as tx:
        tx.put_station(StationId("venue"), "North")
    hub.put_below([(StationId("desk"), "Desk 1")])
    up.put_stations([(StationId("desk"), "North · Desk 1"), (StationId("far"), "South · Desk 1")])
    assert set(up.names()) == {("venue", "North"), ("desk", "North · Desk 1")}
    with store.read() as reader:
        assert reader.station_name(StationId("desk")) == "Desk 1"
        assert reader.station_name(StationId("far")) == "South · Desk 1"
