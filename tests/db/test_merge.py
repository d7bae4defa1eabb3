"""Merging two registrations and taking it back, on the real store: nothing of either is lost."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.store import Store
from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Fact, HubPosition, Kind
from kiosk.domain.model import Registration, RegistrationId
from kiosk.domain.projection import project
from kiosk.domain.roster import to_values
from kiosk.services.check_in import Desk, check_in_registration
from kiosk.services.correct import correct
from kiosk.services.merge import keep_apart, merge, merges_of, unmerge
from kiosk.services.reprint import reprint
from kiosk.services.undo import undo
from tests.builders import Facts, desk, opened_store

ONE, TWO = RegistrationId("one"), RegistrationId("two")
TEXTS = st.sampled_from(["", "a", "b"])
VALUES = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["Lee", "Yi"]),
        "organisation": TEXTS,
        "note": TEXTS,
        "hide": st.sampled_from(["", "country", "organisation"]),
        "photo": st.sampled_from(["", "yes", "no"]),
        "days": st.sampled_from(["", "2019-09-30"]),
        "booking_code": st.sampled_from(["", "X"]),
    }
)


def both(at: Desk) -> list[dict[str, str]]:
    with at.store.read() as reader:
        found = [reader.registration(one) for one in (ONE, TWO)]
    return [to_values(one) for one in found if isinstance(one, Registration)]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(VALUES, VALUES, st.dictionaries(st.sampled_from(["organisation", "note"]), st.just("c")))
def test_a_merge_that_is_taken_back_leaves_everything_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, one: dict[str, str], two: dict[str, str], chosen: dict[str, str]
) -> None:
    folder: Path = tmp_path_factory.mktemp("merge")
    with opened_store(folder) as store:
        at, facts = desk(store), Facts()
        two["booking_code"] = two["booking_code"] and "Y"
        with store.write() as tx:
            tx.append([facts.registered(ONE, **one), facts.registered(TWO, **two)])
        before = both(at)
        joined = merge(at, ONE, TWO, chosen)
        mine, theirs = both(at)
        own = ("booking_code", "days", "state", "external_id", "ticket")
        assert {k: v for k, v in mine.items() if k not in own} == {
            k: v for k, v in theirs.items() if k not in own
        }
        assert all(mine[name] == text for name, text in chosen.items())
        assert set(filter(None, (one["hide"], two["hide"]))) <= set(mine["hide"].split(";"))
        with store.read() as reader:
            assert reader.persons_registrations(TWO) == {ONE, TWO}
        unmerge(at, joined, TWO)
        unmerge(at, joined, ONE)
        assert both(at) == before
        with store.read() as reader:
            assert reader.persons_registrations(TWO) == {TWO}
        with store.write() as tx:
            kept = tx.fingerprint()
            tx.replay()
            assert tx.fingerprint() == kept


def test_what_was_corrected_since_the_merge_stays_when_it_is_taken_back(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at, facts = desk(store), Facts()
        with store.write() as tx:
            tx.append([facts.registered(ONE, name="Lee", note="a"), facts.registered(TWO, name="Yi")])
        joined = merge(at, ONE, TWO)
        correct(at, TWO, {"note": "written since"}, frozenset())
        unmerge(at, joined, ONE)
        assert [one["note"] for one in both(at)] == ["a", "written since"]
        assert [one["name"] for one in both(at)] == ["Lee", "Yi"]


def test_merged_people_are_in_once_and_cannot_be_merged_twice(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at, facts = desk(store), Facts()
        with store.write() as tx:
            tx.append([facts.registered(ONE, name="Lee"), facts.registered(TWO, name="Yi")])
        check_in_registration(at, ONE)
        check_in_registration(at, TWO)
        joined = merge(at, ONE, TWO)
        with store.read() as reader:
            assert [one.registration_id for one in reader.check_ins()] == [ONE]
        with pytest.raises(OperatorError, match="one person already"):
            merge(at, TWO, ONE)
        assert [fact.fact_id for fact in merges_of(at, TWO)] == [joined]
        with pytest.raises(OperatorError, match="no such merge"):
            unmerge(at, type(joined)("none"), ONE)
        with pytest.raises(OperatorError, match="not on the list"):
            keep_apart(at, ONE, RegistrationId("nobody"))


STEPS = st.one_of(
    st.tuples(st.just("in"), st.integers(0, 2)),
    st.tuples(st.just("out"), st.integers(0, 2)),
    st.tuples(st.just("reprint"), st.integers(0, 2)),
    st.tuples(st.sampled_from(["organisation", "note", "photo", "hide"]), st.integers(0, 2)),
)
TEXT = {"organisation": "z", "note": "z", "photo": "yes", "hide": "country"}
Steps = Sequence[tuple[str, int]]


def step(at: Desk, what: str, one: RegistrationId) -> None:
    """Do what a desk does to a registration, whether it is merged or not."""
    if what == "in":
        check_in_registration(at, one)
    elif what == "out":
        with at.store.read() as reader:
            facts = list(reader.facts([one]))
        for fact in facts:
            if fact.kind == Kind.CHECKED_IN:
                undo(at, fact.fact_id)
    elif what == "reprint":
        reprint(at, one, "lost")
    else:
        correct(at, one, {what: TEXT[what]}, frozenset())


def is_of_a_merge(fact: Fact) -> bool:
    return fact.kind in (Kind.MERGED, Kind.MERGE_UNDONE) or not {"merge", "unmerges"}.isdisjoint(fact.body)


def rows(facts: Sequence[Fact]) -> list[tuple[object, ...]]:
    """What somebody sees of these facts: values, check-ins, badges; not which fact wrote a value, nor notes."""
    return [
        (state.person_id, *map(to_values, state.registrations), state.check_ins, state.badges)
        for state in project(facts)
    ]


@dataclass
class Merging:
    """A store in which three people after three are merged and taken apart, and one that hears of it over a hub."""

    store: Store
    heard: Store
    number: int = 0
    numbered: int = 0
    ids: tuple[RegistrationId, ...] = ()

    def done_and_taken_back(
        self, three: Sequence[dict[str, str]], first: Steps, second: Steps, is_first_undone_first: bool
    ) -> list[Fact]:
        """Merge three registrations, let things happen, take both merges back; return their facts."""
        self.number += 1
        at, make = desk(self.store), Facts(f"importer-{self.number}")
        self.ids = ids = tuple(RegistrationId(f"{name}-{self.number}") for name in ("one", "three", "two"))
        with self.store.write() as tx:
            tx.append(
                [
                    make.registered(one, **{**values, "booking_code": one.upper()})
                    for one, values in zip(ids, three, strict=True)
                ]
            )
        joined = [merge(at, ids[0], ids[1])]
        for what, whom in first:
            step(at, what, ids[whom])
        joined.append(merge(at, ids[1], ids[2]))
        for what, whom in second:
            step(at, what, ids[whom])
        ends = [(joined[0], ids[0]), (joined[1], ids[1])]
        for fact_id, whose in ends if is_first_undone_first else reversed(ends):
            unmerge(at, fact_id, whose)
        with self.store.read() as reader:
            assert [reader.persons_registrations(one) for one in ids] == [{one} for one in ids]
            return list(reader.facts(ids))

    def among_others(self, made: Sequence[Fact], places: Sequence[int]) -> list[Fact]:
        """Return the facts with what a desk without a line did among them; each keeps its own order."""
        one, two, _ = self.ids
        apart = Facts(f"desk-b-{self.number}")
        others = [
            apart(Kind.EDITED, two, {"source": "desk", "set": {}}, {"set": {"note": "from b"}}),
            apart.checked_in(one),
            apart(Kind.EDITED, one, {"source": "desk", "set": {}}, {"set": {"organisation": "from b"}}),
        ]
        order = list(made)
        spots = sorted(3 + place % (len(made) - 2) for place in places)
        for spot, fact in reversed(list(zip(spots, others, strict=True))):
            order.insert(spot, fact)
        return order

    def hear(self, order: Sequence[Fact], chance: Random) -> list[tuple[object, ...]]:
        """Let the other store hear of facts that a hub numbered so, in pieces in any order; return what it shows."""
        numbered = [(fact, HubPosition("e", self.numbered + at)) for at, fact in enumerate(order, 1)]
        self.numbered += len(order)
        chance.shuffle(numbered)
        for start in range(0, len(numbered), 4):
            with self.heard.write() as tx:
                tx.apply(numbered[start : start + 4])
        with self.heard.read() as reader:
            found = [reader.registration(one) for one in self.ids]
            winners = {one.fact_id for one in reader.check_ins() if one.registration_id in self.ids}
            badges = [tuple(reader.badges_of(one)) for one in self.ids]
        return [(to_values(one), badge) for one, badge in zip(found, badges, strict=True) if one] + [
            (winners,)
        ]


@pytest.fixture(scope="module")
def merging(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Merging]:
    with (
        opened_store(tmp_path_factory.mktemp("at")) as store,
        opened_store(tmp_path_factory.mktemp("heard")) as heard,
    ):
        made = Merging(store, heard)
        yield made
        for one in (store, heard):
            with one.write() as tx:
                kept = tx.fingerprint()
                tx.replay()
                assert tx.fingerprint() == kept


@settings(max_examples=25, deadline=None)
@given(
    st.lists(VALUES, min_size=3, max_size=3),
    st.lists(STEPS, max_size=4),
    st.lists(STEPS, max_size=4),
    st.booleans(),
    st.lists(st.integers(0, 1000), min_size=3, max_size=3),
    st.randoms(use_true_random=False),
)
def test_nothing_of_a_merge_is_left_when_it_is_taken_back_whatever_happened_meanwhile_and_wherever(
    merging: Merging,
    three: list[dict[str, str]],
    first: Steps,
    second: Steps,
    is_first_undone_first: bool,
    places: list[int],
    chance: Random,
) -> None:
    made = merging.done_and_taken_back(three, first, second, is_first_undone_first)
    assert rows(made) == rows([fact for fact in made if not is_of_a_merge(fact)])
    with merging.store.read() as reader:
        kept = [reader.registration(one) for one in merging.ids]
    assert [to_values(one) for one in kept if one] == [row[1] for row in rows(made)]
    order = merging.among_others(made, places)
    plain = project([fact for fact in order if not is_of_a_merge(fact)])
    expected: list[tuple[object, ...]] = [
        (to_values(one), state.badges) for state in plain for one in state.registrations
    ]
    winners = {one.fact_id for state in plain for one in state.check_ins if one.is_winner}
    assert merging.hear(order, chance) == [*expected, (winners,)]
