"""The event's day: local, and beginning when the event says, not at midnight."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.config import read_event
from kiosk.domain.errors import OperatorError
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


HEAD = 'timezone = "Asia/Seoul"\ndays = [2019-09-30]\nname = { en = "Forum" }\n[[category]]\nid = "trainee"\n'


def test_a_category_has_as_many_seats_as_are_written_or_any_number(tmp_path: Path) -> None:
    file = tmp_path / "event.toml"
    for line, seats in (("", None), ("seats = 1", 1), ("seats = 30", 30)):
        file.write_text(HEAD + line, encoding="utf-8")
        assert [one.seats for one in read_event(file).categories] == [seats]


@pytest.mark.parametrize("text", ["0", "-3", "2.5", '"30"', "true", "[30]"])
def test_seats_that_are_no_whole_number_are_told_with_their_line(tmp_path: Path, text: str) -> None:
    file = tmp_path / "event.toml"
    file.write_text(f"{HEAD}seats = {text}", encoding="utf-8")
    with pytest.raises(
        OperatorError, match=r"event.toml:6:\d+: `seats` must be a whole number of at least 1"
    ):
        read_event(file)
