"""How many came: counts of persons, never names. A person who holds two registrations counts once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Part:
    """How many of a group are expected and how many came."""

    group: str
    expected: int
    arrived: int


@dataclass(frozen=True, slots=True)
class Pace:
    """How many arrived in the ten minutes from an instant on."""

    begins_at: datetime
    arrived: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The counts of one day at the event's door.

    `expected` are persons whose place holds (cancelled, blocked and passed-on ones are not counted), `arrived` who of
    all came today, `came` on any day. `cities` and `countries` are how many there are of persons expected and arrived.
    """

    day: date
    expected: int
    arrived: int
    came: int
    cities: tuple[int, int]
    countries: tuple[int, int]
    categories: tuple[Part, ...]
    pace: tuple[Pace, ...]

    @property
    def peak(self) -> int:
        """The most that arrived in ten minutes."""
        return max((one.arrived for one in self.pace), default=0)


def parts_of(expected: Sequence[tuple[str, int]], arrived: Sequence[tuple[str, int]]) -> tuple[Part, ...]:
    """Join what is expected and what came by group; the largest group first."""
    came = dict(arrived)
    groups = dict(expected) | {group: dict(expected).get(group, 0) for group in came}
    parts = [Part(group, count, came.get(group, 0)) for group, count in groups.items()]
    return tuple(sorted(parts, key=lambda part: (-part.expected, part.group)))
