"""Likely duplicates found by a process of its own over the real store, while the store is written to."""

import threading
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from kiosk.app.desk_duplicates import WindowDuplicates
from kiosk.app.desk_station import WindowStation
from kiosk.app.duplicate_watch import DuplicateWatch
from kiosk.domain.duplicates import Reason
from kiosk.domain.model import RegistrationId
from kiosk.services.merge import keep_apart, merge, unmerge
from tests.builders import Facts, desk, opened_store

ID = RegistrationId


def test_a_guest_is_hinted_at_but_not_for_a_shared_address_nor_for_somebody_protected(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at, facts = desk(store), Facts()
        with store.write() as tx:
            tx.append(
                [
                    facts.registered("a", name="Ana Lima", city="Lima"),
                    facts.registered("b", name="Ana Lima", city="Lima"),
                    facts.registered("c", name="Bela Cruz", city="Lima", email="home@example.net"),
                    facts.registered("d", name="Cem Cruz", city="Lima", email="home@example.net"),
                    facts.registered("e", name="Dina Noor", city="Lima"),
                    facts.registered("f", name="Dina Noor", city="Lima", protected="yes"),
                ]
            )
        watch = DuplicateWatch(store)
        watch.look()
        window = SimpleNamespace(
            here=SimpleNamespace(store=store), station=SimpleNamespace(desk=at, did=lambda done: done)
        )
        asked = WindowDuplicates(cast(WindowStation, window), watch)
        pair = asked.likely_of(ID("b"))
        assert pair is not None
        assert (pair.one, pair.other) == ("a", "b")
        assert [asked.likely_of(ID(one)) for one in ("c", "d", "e", "f")] == [None] * 4
        found, total = asked.likely()
        assert ([(one.pair.one, one.pair.other) for one in found], total) == ([("a", "b"), ("c", "d")], 2)
        fact_id = asked.merge(ID("a"), ID("b"), {})
        assert asked.likely_of(ID("a")) is None
        assert asked.sides(ID("a"), ID("b")) is None
        merged = asked.last_merge(ID("b"))
        assert merged is not None
        assert merged.fact_id == fact_id
        asked.unmerge(fact_id, ID("a"))
        assert asked.likely_of(ID("a")) == pair
        asked.keep_apart(ID("a"), ID("b"))
        assert asked.likely_of(ID("a")) is None
        assert len(asked.likely()[0]) == 1


def test_a_pair_is_found_kept_apart_merged_and_back(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at, facts = desk(store), Facts()
        with store.write() as tx:
            tx.append(
                [
                    facts.registered("a", name="Hong Gil-dong", email="hong@example.net"),
                    facts.registered("b", name="", name_native="홍길동", email="hong@example.net"),
                    facts.registered("c", name="Lee Soon-shin", city="Asan"),
                    facts.registered("d", name="Yi Sunsin", city="Asan"),
                    facts.registered("e", name="Ana", email="office@example.net"),
                    facts.registered("f", name="Bela", email="office@example.net"),
                ]
            )
        watch = DuplicateWatch(store)
        watch.look()
        assert [(pair.one, pair.other) for pair in watch.pairs] == [("a", "b"), ("c", "d"), ("e", "f")]
        assert watch.pairs_of([ID("b")])[0].reasons == (Reason.SAME_SOUND, Reason.SAME_EMAIL)
        assert watch.pairs_of([ID("x")]) == []
        keep_apart(at, ID("c"), ID("d"))
        joined = merge(at, ID("a"), ID("b"))
        watch.look()
        assert [(pair.one, pair.other) for pair in watch.pairs] == [("e", "f")]
        unmerge(at, joined, ID("a"))
        watch.look()
        assert [(pair.one, pair.other) for pair in watch.pairs] == [("a", "b"), ("e", "f")]


def test_it_looks_by_itself_and_again_only_after_something_new(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        facts = Facts()
        with store.write() as tx:
            tx.append([facts.registered(one, name="Ana Lima", city="Lima") for one in ("a", "b")])
        watch = DuplicateWatch(store, first_s=0.0, look_s=0.05)
        looks: list[int] = []
        look = watch.look

        def counted() -> None:
            look()
            looks.append(len(watch.pairs))

        watch.look = counted  # type: ignore[method-assign] # to count
        watch.start()
        try:
            assert watch.wait(60)
            with store.write() as tx:
                tx.append([facts.checked_in("a")])
            threading.Event().wait(0.5)
            assert looks == [1]
        finally:
            watch.stop()
        assert threading.active_count() < 20


def test_it_can_be_stopped_in_the_middle_of_a_look(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        facts = Facts()
        with store.write() as tx:
            tx.append([facts.registered("a")])
        watch = DuplicateWatch(store, first_s=0.0)
        watch.start()
        threading.Event().wait(0.2)
        watch.stop()
        assert not [one for one in threading.enumerate() if one.name == "madang-duplicates"]
