"""The event's day: local, and beginning when the event says, not at midnight."""

from datetime import UTC, date, datetime

import pytest

from tests.builders import event


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        (datetime(2019, 9, 29, 18, 59, tzinfo=UTC), date(2019, 9, 29)),  # 03:59 in Seoul: still yesterday
        (datetime(2019, 9, 29, 19, 0, tzinfo=UTC), date(2019, 9, 30)),
        (datetime(2019, 9, 30, 14, 59, tzinfo=UTC), date(2019, 9, 30)),
        (
            datetime(2019, 9, 30, 16, 0, tzinfo=UTC),
            date(2019, 9, 30),
        ),  # 01:00 the next morning: the gala goes on
    ],
)
def test_the_day_begins_at_four(instant: datetime, day: date) -> None:
    assert event().day_at(instant) == day


def test_known_categories_and_days() -> None:
    happening = event()
    assert happening.category("presenter") is happening.categories[0]
    assert happening.category("nobody") is None
    assert happening.has_day(date(2019, 10, 3))
    assert not happening.has_day(date(2019, 10, 4))
