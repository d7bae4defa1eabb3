"""How much paper is left: learned from rolls that were used up, and how long it lasts at the present pace."""

import pytest

from kiosk.domain.model import PrinterTrouble
from kiosk.printing.roll import Paper, RollCount, minutes_left


def used(count: int, roll: RollCount) -> RollCount:
    for _ in range(count):
        roll = roll.after_badge()
    return roll


def test_nothing_is_known_before_a_roll_was_used_up() -> None:
    assert used(40, RollCount()).left is None


def test_the_next_roll_is_as_long_as_the_last_one() -> None:
    roll = used(250, RollCount()).after_refill()
    assert (roll.size, roll.left) == (250, 250)
    assert used(210, roll).left == 40
    assert used(260, roll).left == 0


def test_nothing_is_learned_from_a_jam() -> None:
    roll = used(250, RollCount()).after_refill()
    assert used(2, roll).after_refill().left == 250


@pytest.mark.parametrize(
    ("left", "printed_at_s", "now_s", "minutes"),
    [
        (40, [0, 60, 120, 180, 240], 300, 40),
        (40, [0, 30, 60, 90], 120, 20),
        (None, [0, 60], 120, None),
        (40, [0], 120, None),
        (40, [100, 110], 120, None),
        (40, [0, 5000, 5060], 5120, 40),
    ],
)
def test_how_long_it_lasts(
    left: int | None, printed_at_s: list[float], now_s: float, minutes: int | None
) -> None:
    assert minutes_left(left, printed_at_s, now_s) == minutes


def test_a_new_roll_is_in_once_the_printer_is_well_after_it_was_out() -> None:
    kept = [RollCount(printed=80)]
    paper = Paper(lambda: kept[-1], kept.append)
    for trouble in (PrinterTrouble.COVER_OPEN, PrinterTrouble.NONE):
        assert not paper.is_refilled_after(trouble)
    for trouble in (PrinterTrouble.PAPER_OUT, PrinterTrouble.COVER_OPEN, PrinterTrouble.OFFLINE):
        assert not paper.is_refilled_after(trouble)
    assert paper.is_refilled_after(PrinterTrouble.NONE)
    assert not paper.is_refilled_after(PrinterTrouble.NONE)
    assert (paper.left, kept[-1].size) == (80, 80)
    paper.badge_out()
    assert paper.left == 79
