"""How many badges a roll still gives, learned from how many the rolls before gave.

Few printers tell how much paper is left. All tell when it is out: what was printed between two of these moments is
the size of a roll.
"""

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.model import PrinterTrouble

_LEAST = 5
"""A roll that ended sooner was changed by hand or jammed; nothing is learned from it."""
_RATE_S, _RATE_BADGES = 900.0, 100
_LEAST_SPAN_S = 60.0


@dataclass(frozen=True, slots=True)
class RollCount:
    """One printer's paper. `size` is how many badges a roll gives, None until one was used up; `printed` of this one."""

    size: int | None = None
    printed: int = 0

    @property
    def left(self) -> int | None:
        """Return about how many badges are left; None where nobody knows yet."""
        return None if self.size is None else max(0, self.size - self.printed)

    def after_badge(self) -> "RollCount":
        """Return the count after a badge came out."""
        return replace(self, printed=self.printed + 1)

    def after_refill(self) -> "RollCount":
        """Return the count after the paper was out and a new roll was put in."""
        learned = self.printed if self.printed >= _LEAST else self.size
        return RollCount(size=learned)


def minutes_left(left: int | None, printed_at_s: Sequence[float], now_s: float) -> int | None:
    """Return about how many minutes the paper lasts at the pace of the last quarter of an hour; None where unknown.

    Args:
        left: badges left.
        printed_at_s: when badges came out, seconds of a clock that never steps back, oldest first.
        now_s: now, of the same clock.
    """
    recent = [at for at in printed_at_s if now_s - at <= _RATE_S]
    if left is None or len(recent) < 2 or now_s - recent[0] < _LEAST_SPAN_S:
        return None
    return round(left * (now_s - recent[0]) / len(recent) / 60)


class Paper:
    """One printer's paper while it prints; its count outlives the program."""

    def __init__(self, load: Callable[[], RollCount], keep: Callable[[RollCount], None]) -> None:
        """Take where the count is kept; it is read when the first badge came out."""
        self._load, self._keep = load, keep
        self._roll: RollCount | None = None
        self._was_out = False
        self._printed_s: deque[float] = deque(maxlen=_RATE_BADGES)

    @property
    def left(self) -> int | None:
        """Return about how many badges are left; None where nobody knows."""
        return self._roll.left if self._roll is not None else None

    @property
    def minutes_left(self) -> int | None:
        """Return about how many minutes that lasts; None where nobody knows."""
        return minutes_left(self.left, self._printed_s, time.monotonic())

    def badge_out(self) -> None:
        """Count a badge."""
        self._printed_s.append(time.monotonic())
        self._count((self._roll or self._load()).after_badge())

    def is_refilled_after(self, trouble: PrinterTrouble) -> bool:
        """Take how the printer is; return whether a new roll is in: it was out of paper once, and is well now.

        Between the two the cover is open, or the printer is off.
        """
        if trouble is PrinterTrouble.PAPER_OUT:
            self._was_out = True
        is_refilled = self._was_out and trouble is PrinterTrouble.NONE
        if is_refilled:
            self._was_out = False
            self._count((self._roll or self._load()).after_refill())
        return is_refilled

    def _count(self, roll: RollCount) -> None:
        self._roll = roll
        self._keep(roll)
