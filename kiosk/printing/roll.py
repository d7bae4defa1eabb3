"""How many badges a roll still gives, learned from how many the rolls before gave; pure.

Few printers tell how much paper is left. All tell when it is out: what was printed between two of these moments is
the size of a roll.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

_LEAST = 5
"""A roll that ended sooner was changed by hand or jammed; nothing is learned from it."""
_RATE_S = 900.0
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
