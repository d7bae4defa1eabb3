"""What wrong codes cost: three are free, then each costs twice the last, and a right one pays nothing back."""

from datetime import UTC, datetime, timedelta

from kiosk.domain.patience import COUNTED, LONGEST_S, counted, wait_s

NOW = datetime(2019, 9, 30, 0, 0, tzinfo=UTC)


def test_three_are_free_then_it_doubles_up_to_a_minute() -> None:
    assert [wait_s([NOW] * count, NOW) for count in range(3)] == [0, 0, 0]
    assert [wait_s([NOW] * count, NOW) for count in (3, 4, 5, 9, 30)] == [1, 2, 4, LONGEST_S, LONGEST_S]


def test_the_wait_is_from_the_last_one_on() -> None:
    wrong = [NOW, NOW, NOW, NOW + timedelta(seconds=5)]
    assert wait_s(wrong, NOW + timedelta(seconds=6)) == 1
    assert wait_s(wrong, NOW + timedelta(seconds=60)) == 0


def test_old_ones_are_forgotten_and_a_clock_that_was_set_back_keeps_nobody_out() -> None:
    assert counted([NOW], NOW + COUNTED) == ()
    assert counted([NOW + timedelta(hours=2)], NOW) == (NOW,)
    assert wait_s([NOW + timedelta(hours=2)] * 3, NOW) == 1
