"""What wrong codes cost at one kiosk: nothing at first, then twice as long each time, whatever is typed next. Pure.

A right code does not shorten it: who has one could else try others with it in turn.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

FREE_TRIES = 3
LONGEST_S = 60
COUNTED = timedelta(minutes=15)
"""How long a wrong code counts."""


def counted(wrong: Sequence[datetime], now: datetime) -> tuple[datetime, ...]:
    """Return the wrong codes that still count; of a clock that was set back none is in the future."""
    return tuple(min(at, now) for at in wrong if now - at < COUNTED)


def wait_s(wrong: Sequence[datetime], now: datetime) -> float:
    """Return how long the next code waits, seconds; 0 for not at all."""
    known = counted(wrong, now)
    if len(known) < FREE_TRIES:
        return 0.0
    whole = min(LONGEST_S, 2 ** (len(known) - FREE_TRIES))
    return max(0.0, (max(known) + timedelta(seconds=whole) - now).total_seconds())
