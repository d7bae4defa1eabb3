"""Places with a limit on the real store: nobody is given one too many silently, and a replay has the same rows."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.capacity import Seats, oversold
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import Category
from kiosk.domain.facts import Fact, HubPosition, Kind
from kiosk.domain.model import EVENT_PLACE, Registration, RegistrationId
from kiosk.services.check_in import Desk, check_in_registration
from kiosk.services.correct import correct
from kiosk.services.erase import erase
from kiosk.services.look_at import looked_at, take_other, to_look_at
from kiosk.services.merge import merge, unmerge
from kiosk.services.register import register
from kiosk.services.replace import replace_person
from kiosk.services.seats import Full, seats
from kiosk.services.withdraw import can_be_withdrawn, withdraw
from tests.builders import Facts, desk, opened_store

COURSE = "trainee"
CATEGORIES = (
    Category(COURSE, {"en": "Trainee", "ko": "연수생"}, "bars", "#78390F", seats=2),
    Category("press", {"en": "Press"}, "solid", "#444B59"),
)


@contextmanager
def begun(folder: Path, *people: str, **changes: Any) -> Iterator[Desk]:
    """A desk with these people in the course."""
    with opened_store(folder) as store:
        at = desk(store, categories=CATEGORIES, **changes)
        with store.write() as tx:
            make = Facts("importer")
            tx.register([make.registered(one, name=one, category=COURSE) for one in people])
        yield at
        with store.write() as tx:
            kept = tx.fingerprint()
            tx.replay()
            assert tx.fingerprint() == kept, "a replay gives the same rows"


def course(at: Desk) -> Seats:
    with at.store.read() as reader:
        (found,) = seats(reader, at.event)
    return found


def walk_in(at: Desk, name: str, **options: Any) -> Registration:
    values = {"name": name, "category": options.pop("category", COURSE)}
    return register(at, values, at.recorder.chance.new_id(), admits=False, **options)[0]


def too_many(at: Desk) -> list[str]:
    with at.store.read() as reader:
        return [one.display_name for one, _ in to_look_at(reader, at.event)]


def test_a_walk_in_takes_the_last_place_and_the_next_one_is_told_that_there_is_none(tmp_path: Path) -> None:
    with begun(tmp_path, "r1") as at:
        walk_in(at, "Last")
        assert course(at) == Seats(COURSE, 2, 2)
        with pytest.raises(Full, match="All 2 places of Trainee are taken") as full:
            walk_in(at, "Late")
        assert full.value.seats == Seats(COURSE, 2, 3)
        with at.store.read() as reader:
            assert reader.search("Late", 9, EVENT_PLACE, at.today()) == []
        walk_in(at, "Late", category="press")
        assert course(at).taken == 2


def test_a_lead_registers_all_the_same_and_nobody_is_asked_about_it(tmp_path: Path) -> None:
    with begun(tmp_path, "r1", "r2") as at:
        walk_in(at, "Late", is_over_seats=True)
        assert course(at) == Seats(COURSE, 2, 3)
        assert too_many(at) == []
        # The next one is told of nevertheless, and who is in keeps the name right.
        correct(at, RegistrationId("r1"), {"name": "Rosa"}, frozenset())
        with pytest.raises(Full):
            walk_in(at, "Later")


def test_moving_into_a_full_category_and_reviving_need_a_place(tmp_path: Path) -> None:
    with begun(tmp_path, "r1", "r2") as at:
        other = walk_in(at, "Other", category="press").registration_id
        with pytest.raises(Full):
            correct(at, other, {"category": COURSE}, frozenset())
        correct(at, RegistrationId("r2"), {"state": "cancelled"}, frozenset())
        correct(at, other, {"category": COURSE}, frozenset())
        with pytest.raises(Full):
            correct(at, RegistrationId("r2"), {"state": "paid"}, frozenset())
        correct(at, RegistrationId("r2"), {"state": "paid"}, frozenset(), is_over_seats=True)
        assert course(at).over == 1
        assert too_many(at) == []


def test_passing_a_place_on_needs_none_and_giving_it_back_neither(tmp_path: Path) -> None:
    with begun(tmp_path, "r1", "r2", "r3") as at:
        assert too_many(at) == ["r3"]
        came = replace_person(at, RegistrationId("r1"), {"name": "Came"}).registration_id
        assert course(at).taken == 3
        assert too_many(at) == ["r3"], "who comes instead has the place that was first"
        with at.store.read() as reader:
            passed = can_be_withdrawn(reader, came)[-1]
        withdraw(at, passed)
        assert too_many(at) == ["r3"]


def test_giving_back_a_place_that_was_left_meanwhile_needs_one(tmp_path: Path) -> None:
    with begun(tmp_path, "r1", "r2") as at:
        came = replace_person(at, RegistrationId("r1"), {"name": "Came"}).registration_id
        correct(at, came, {"category": "press"}, frozenset())
        walk_in(at, "Last")
        with at.store.read() as reader:
            passed = can_be_withdrawn(reader, came)[-1]
        with pytest.raises(Full):
            withdraw(at, passed)
        withdraw(at, passed, is_over_seats=True)
        assert course(at).over == 1
        assert too_many(at) == [], "the lead knows whom it makes one too many"


def test_who_is_one_too_many_is_told_and_checked_in_until_somebody_looked(tmp_path: Path) -> None:
    with begun(tmp_path, "r1", "r2", "r3") as at:
        assert check_in_registration(at, RegistrationId("r3")).fact_id is not None
        with at.store.read() as reader:
            ((_, one),) = to_look_at(reader, at.event)
        assert (one.holds.text, one.other.text, one.seats) == ("r2", "r3", Seats(COURSE, 2, 3))
        with pytest.raises(OperatorError, match="Both hold a place"):
            take_other(at, one)
        looked_at(at, one)
        looked_at(at, one)
        assert too_many(at) == []
        # Who comes instead of somebody that was looked at is not asked about again.
        replace_person(at, RegistrationId("r3"), {"name": "Came"})
        assert too_many(at) == []


def test_it_ends_when_somebody_leaves_or_the_seats_are_raised(tmp_path: Path) -> None:
    with begun(tmp_path, "r1", "r2", "r3", "r4", "r5") as at:
        assert too_many(at) == ["r5", "r4", "r3"]
        correct(at, RegistrationId("r1"), {"category": "press"}, frozenset())
        assert too_many(at) == ["r5", "r4"]
        joined = merge(at, RegistrationId("r4"), RegistrationId("r2"))
        assert too_many(at) == ["r5"]
        erase(at, RegistrationId("r3"))
        assert too_many(at) == []
        unmerge(at, joined, RegistrationId("r2"))
        assert too_many(at) == ["r5"]
        more = replace(at, event=replace(at.event, categories=(replace(CATEGORIES[0], seats=3),)))
        assert too_many(more) == []


def test_in_whatever_order_facts_come_in_the_hubs_order_says_who_was_late(tmp_path: Path) -> None:
    one, two = Facts("a"), Facts("b")
    made: list[Fact] = []
    for number in range(3):
        made += [one.registered(f"a{number}", category=COURSE), two.registered(f"b{number}", category=COURSE)]
    made.append(two(Kind.EDITED, "a0", {"set": {"category": "press"}, "base": {}}))
    made.append(one(Kind.EDITED, "a0", {"set": {"category": COURSE}, "base": {}}))
    numbered = [(fact, HubPosition("e", number)) for number, fact in enumerate(made, 1)]
    lists = []
    for name, order in (("x", numbered), ("y", numbered[::-1]), ("z", numbered[3:] + numbered[:3])):
        (tmp_path / name).mkdir()
        with opened_store(tmp_path / name) as store:
            for pair in order:
                with store.write() as tx:
                    tx.apply([pair])
            with store.read() as reader:
                lists.append([h.registration_id for h in oversold(reader.holders(COURSE), 2)])
    assert lists == [["b1", "a2", "b2", "a0"]] * 3
