"""Counts of a day: what was expected and what came, by group."""

from datetime import UTC, date, datetime

from kiosk.domain.tally import Pace, Part, Tally, parts_of


def test_groups_are_joined_and_the_largest_comes_first() -> None:
    expected = [("press", 2), ("trainee", 30), ("staff", 2)]
    arrived = [("trainee", 12), ("nobody expected these", 1), ("staff", 2)]
    assert parts_of(expected, arrived) == (
        Part("trainee", 30, 12),
        Part("press", 2, 0),
        Part("staff", 2, 2),
        Part("nobody expected these", 0, 1),
    )


def test_the_peak_is_the_busiest_ten_minutes_and_nothing_before_anybody_came() -> None:
    begins_at = datetime(2019, 9, 30, tzinfo=UTC)

    def tally(*arrived: int) -> Tally:
        return Tally(
            day=date(2019, 9, 30),
            expected=9,
            arrived=sum(arrived),
            came=sum(arrived),
            cities=(0, 0),
            countries=(0, 0),
            categories=(),
            pace=tuple(Pace(begins_at, one) for one in arrived),
        )

    assert (tally(3, 7, 1).peak, tally().peak) == (7, 0)
