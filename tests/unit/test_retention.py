"""Until when the data is kept: the event's day, or the newest that a lead has set; reminded, then insisted upon."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.retention import Retention, Stand, retention
from kiosk.services.retain import keep_until, kept_until, use_day, used_days
from tests.builders import Facts, FixedClock, desk, opened_store

UNTIL = date(2019, 12, 31)


@pytest.mark.parametrize(
    ("today", "stand"),
    [
        (date(2019, 12, 31), Stand.NONE),
        (date(2020, 1, 1), Stand.DUE),
        (date(2020, 1, 7), Stand.DUE),
        (date(2020, 1, 8), Stand.OVERDUE),
    ],
)
def test_a_week_lies_between_the_reminder_and_the_notice(today: date, stand: Stand) -> None:
    assert retention(UNTIL, [], today) == Retention(UNTIL, stand)


def test_the_newest_day_counts_and_none_is_no_day() -> None:
    facts = Facts()
    later = facts(Kind.RETENTION_SET, "", {"until": "2020-02-01", "was": "2019-12-31"})
    assert retention(UNTIL, [later], date(2020, 1, 20)) == Retention(date(2020, 2, 1))
    assert retention(None, [], date(2099, 1, 1)) == Retention(None)


def test_setting_the_day_is_recorded_once_with_the_day_before(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at = desk(store)
        with pytest.raises(OperatorError, match="2019-10-03"):
            keep_until(at, date(2019, 10, 2))
        keep_until(at, date(2020, 1, 31))
        keep_until(at, date(2020, 1, 31))
        with store.read() as reader:
            assert [fact.body for fact in reader.facts()] == [{"until": "2020-01-31", "was": "2019-12-31"}]
            assert kept_until(at, reader).until == date(2020, 1, 31)


def test_a_chosen_day_counts_as_long_as_the_clock_shows_the_same_day(tmp_path: Path) -> None:
    from dataclasses import replace

    clock = FixedClock()
    clock.move(days=-9)
    with opened_store(tmp_path) as store:
        at = desk(store, clock=clock)
        with pytest.raises(OperatorError, match="not a day of this event"):
            use_day(at, date(2019, 9, 1))
        use_day(at, date(2019, 10, 1))
        with store.read() as reader:
            at = replace(at, used_days=used_days(at, reader))
        assert at.today() == date(2019, 10, 1)
        clock.move(days=1)
        assert at.today() == date(2019, 9, 22)
