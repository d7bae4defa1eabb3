"""Counting on the real store: persons, not registrations or scans, and no small step left out."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.facts import Kind
from kiosk.domain.model import EVENT_PLACE
from kiosk.domain.tally import Pace, Part, parts_of
from tests.builders import DAYS, FIRST_DAY, Facts, opened_store


def test_a_day_is_counted_by_persons(tmp_path: Path) -> None:
    make = Facts(now=datetime(2019, 9, 30, 0, 41, tzinfo=UTC))
    later = Facts("station-b", now=datetime(2019, 9, 30, 1, 12, tzinfo=UTC))
    facts = [
        make.registered("r1", category="presenter", city="Amman", country="JO"),
        make.registered("r2", category="participant", city="Gwangju", country="KR"),
        make.registered("r2b", category="participant", city="Gwangju", country="KR"),
        make.registered("r3", category="participant", city="", country="KR"),
        make.registered("r4", category="participant", country="PE", state="cancelled"),
        make(Kind.MERGED, "r2", {"with": "r2b"}),
        make.checked_in("r1"),
        make.checked_in("r2"),
        later.checked_in("r2b"),
        later.checked_in("r3"),
        later.checked_in("r3", day=DAYS[1]),
    ]
    with opened_store(tmp_path) as store:
        with store.write() as tx:
            tx.append(facts)
        with store.read() as reader:
            told = reader.tally(EVENT_PLACE, FIRST_DAY)
            nothing = reader.tally(EVENT_PLACE, DAYS[3])
    assert (told.expected, told.arrived, told.came) == (3, 3, 3)
    assert (told.cities, told.countries) == ((2, 2), (2, 2))
    assert told.categories == (Part("participant", 2, 2), Part("presenter", 1, 1))
    begin = datetime(2019, 9, 30, 0, 40, tzinfo=UTC)
    step = timedelta(minutes=10)
    assert told.pace == (
        Pace(begin, 2),
        Pace(begin + step, 0),
        Pace(begin + 2 * step, 0),
        Pace(begin + 3 * step, 1),
    )
    assert told.peak == 2
    assert (nothing.arrived, nothing.pace, nothing.peak) == (0, (), 0)


def test_a_group_of_which_none_is_expected_any_more_is_counted_too() -> None:
    assert parts_of([("a", 2), ("b", 5)], [("c", 1), ("a", 1)]) == (
        Part("b", 5, 0),
        Part("a", 2, 1),
        Part("c", 0, 1),
    )
