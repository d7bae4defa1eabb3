"""Places with a limit: who holds one, since which fact, and who came too late, whatever was recorded where."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.capacity import SINCE, Holder, Seats, oversold, people, seats_of
from kiosk.domain.conflicts import ConflictKind, oversold_conflicts
from kiosk.domain.event import Category
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import ENDED
from kiosk.domain.projection import project
from tests.builders import Facts

COURSE = "trainee"


def holders(facts: Sequence[Fact], category: str = COURSE) -> list[Holder]:
    """Return the registrations that hold a place, in the order of these facts, as the store does."""
    order = {fact.fact_id: number for number, fact in enumerate(facts)}
    by_id = {fact.fact_id: fact for fact in facts}
    found = []
    for state in project(facts):
        for one in state.registrations:
            placed_by = state.placed_by.get(one.registration_id)
            if placed_by is not None and one.category == category:
                gave = by_id[placed_by]
                made = Holder(
                    state.person_id,
                    one.registration_id,
                    placed_by,
                    gave.registration_id,
                    gave.station_id,
                    gave.happened_at,
                )
                found.append(made)
    return sorted(found, key=lambda one: (order[one.placed_by], one.registration_id))


def whose(facts: Sequence[Fact], category: str = COURSE) -> list[str]:
    return [one.registration_id for one in holders(facts, category)]


def edit(make: Facts, whom: str, **values: str) -> Fact:
    return make(Kind.EDITED, whom, {"source": "desk", "set": values, "base": {}})


def test_a_place_is_held_in_a_category_until_it_is_over() -> None:
    make = Facts()
    start = [make.registered("r1", category=COURSE), make.registered("r2", category=COURSE, state="unpaid")]
    assert whose([*start, make.registered("r3"), make.registered("r4", category="press")]) == ["r1", "r2"]
    assert whose([*start, edit(make, "r1", state="cancelled")]) == ["r2"]
    assert whose([*start, edit(make, "r1", state="blocked")]) == ["r1", "r2"]
    assert whose([*start, make(Kind.ERASED, "r1")]) == ["r2"]
    passed = make(Kind.REPLACED, "r1", {"by": "r5"})
    assert whose([*start, passed]) == ["r2"]
    back = make(Kind.WITHDRAWN, "r1", {"undoes": passed.fact_id, "what": "replaced"})
    assert whose([*start, passed, back]) == ["r1", "r2"]


def test_the_fact_that_gave_the_place_decides_who_was_first() -> None:
    make = Facts()
    start = [make.registered(one, category=COURSE) for one in ("r1", "r2", "r3")]
    assert whose([*start, edit(make, "r1", category=COURSE), edit(make, "r2", state="unpaid")]) == [
        "r1",
        "r2",
        "r3",
    ]
    moved = [*start, edit(make, "r1", category="press"), edit(make, "r1", category=COURSE)]
    assert whose(moved) == ["r2", "r3", "r1"]
    revived = [*start, edit(make, "r2", state="cancelled"), edit(make, "r2", state="paid")]
    assert whose(revived) == ["r1", "r3", "r2"]


def test_who_comes_in_place_of_somebody_has_the_place_since_then() -> None:
    make = Facts()
    start = [make.registered("r1", category=COURSE), make.registered("r2", category=COURSE)]
    body = {"source": "replacement", "set": {"category": COURSE}, "replaces": "r1", SINCE: start[0].fact_id}
    passed = [make(Kind.REGISTERED, "r9", body), make(Kind.REPLACED, "r1", {"by": "r9"})]
    assert whose([*start, *passed]) == ["r9", "r2"]
    assert [one.given_to for one in holders([*start, *passed])] == ["r1", "r2"]
    assert oversold(holders([*start, *passed]), 1)[0].registration_id == "r2"


def test_a_person_counts_once_by_the_registration_that_was_first() -> None:
    make = Facts()
    start = [make.registered(one, category=COURSE) for one in ("r1", "r2", "r3")]
    joined = make(Kind.MERGED, "r3", {"with": "r1"})
    assert [one.registration_id for one in people(holders([*start, joined]))] == ["r1", "r2"]
    assert oversold(holders([*start, joined]), 2) == ()
    parted = make(Kind.MERGE_UNDONE, "r3", {"undoes": joined.fact_id})
    assert [one.registration_id for one in oversold(holders([*start, joined, parted]), 2)] == ["r3"]


def test_seats_are_told_of_categories_with_a_limit() -> None:
    categories = [
        Category("press", {}, "solid", "#000000"),
        Category(COURSE, {}, "solid", "#000000", seats=30),
    ]
    (free,) = seats_of(categories, {"press": 7})
    assert (free.category_id, free.limit, free.taken, free.left, free.over) == (COURSE, 30, 0, 30, 0)
    (over,) = seats_of(categories, {COURSE: 34})
    assert (over.left, over.over) == (0, 4)
    few = [(limit, taken) for limit, taken in ((30, 24), (30, 25), (200, 179), (200, 180), (3, 0))]
    assert [Seats(COURSE, *one).is_few for one in few] == [False, True, False, True, True]


def test_one_too_many_is_a_conflict_on_who_came_last_with_both_desks_until_it_was_looked_at() -> None:
    here, there = Facts("here"), Facts("there")
    facts = [
        here.registered("r1", category=COURSE),
        here.registered("r2", category=COURSE),
        there.registered("r3", category=COURSE),
        there.registered("r4", category=COURSE),
    ]
    assert oversold_conflicts(COURSE, 4, holders(facts), set()) == ()
    assert oversold_conflicts(COURSE, 9, holders(facts), set()) == ()
    first, second = oversold_conflicts(COURSE, 2, holders(facts), set())
    assert (first.kind, first.registration_id, second.registration_id) == (
        ConflictKind.OVERSOLD,
        "r3",
        "r4",
    )
    assert (first.holds.station_id, first.holds.text) == ("here", "r2")
    assert (first.other.station_id, first.other.text, first.other.key) == ("there", "r3", facts[2].fact_id)
    assert first.seats == Seats(COURSE, 2, 4)
    assert oversold_conflicts(COURSE, 2, holders(facts), {facts[2].fact_id}) == (second,)


WHO = st.sampled_from([f"r{n}" for n in range(6)])
DID = st.one_of(
    st.tuples(st.just("category"), WHO, st.sampled_from([COURSE, "press", ""])),
    st.tuples(st.just("state"), WHO, st.sampled_from(["paid", "unpaid", "cancelled"])),
    st.tuples(st.sampled_from(["erase", "pass", "back", "merge", "part"]), WHO, WHO),
)


def recorded(did: list[tuple[str, str, str]]) -> list[Fact]:
    """Return what two stations recorded, in one order."""
    make = {0: Facts("a"), 1: Facts("b")}
    facts = [make[n % 2].registered(f"r{n}", category=COURSE) for n in range(6)]
    for number, (what, whom, other) in enumerate(did):
        one = make[number % 2]
        kinds = {"pass": Kind.REPLACED, "merge": Kind.MERGED}
        mine = [fact.fact_id for fact in facts if fact.registration_id == whom]
        if what in ("category", "state"):
            facts.append(edit(one, whom, **{what: other}))
        elif what == "erase":
            facts.append(one(Kind.ERASED, whom))
        elif what in kinds:
            if other != whom:
                facts.append(one(kinds[what], whom, {"by": other, "with": other}))
        else:
            undone = one(
                Kind.WITHDRAWN if what == "back" else Kind.MERGE_UNDONE,
                whom,
                {"undoes": mine[-1], "what": "replaced"},
            )
            facts.append(undone)
    return facts


@given(st.lists(DID, max_size=12), st.integers(1, 6))
def test_as_many_are_too_many_as_hold_a_place_beyond_the_seats(
    did: list[tuple[str, str, str]], limit: int
) -> None:
    facts = recorded(did)
    erased = {fact.registration_id for fact in facts if fact.kind == Kind.ERASED}
    held = [
        state.person_id
        for state in project(facts)
        if any(
            one.category == COURSE and one.state not in ENDED and one.registration_id not in erased
            for one in state.registrations
        )
    ]
    found = oversold(holders(facts), limit)
    assert len(found) == max(0, len(held) - limit)
    assert len(people(holders(facts))) == len(held)
