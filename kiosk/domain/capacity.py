"""Places with a limit: who holds one, how many are taken, who came too late; pure.

A category's `seats` say how many people may hold a place in it. A registration holds a place while it has a category and
is not over: not cancelled, not passed on, not erased. A person counts once, however many registrations were merged. The
fact that gave the place decides who came first, in the journal's order: who registered, was moved into the category, or
was put back from cancelled. Who comes in place of somebody comes at the other's position (`SINCE`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.event import Category
from kiosk.domain.facts import Fact
from kiosk.domain.model import ENDED, FactId, PersonId, RegistrationId, StationId

SINCE = "place_since"
"""In the body of a `registered` fact: the fact that gave the place which passed to this registration."""

_OVER = frozenset(state.value for state in ENDED)
_FEW, _FEW_PERCENT = 5, 10


@dataclass(frozen=True, slots=True)
class Seats:
    """How the places of a category stand: `limit` of them, of which `taken` are held by people."""

    category_id: str
    limit: int
    taken: int

    @property
    def left(self) -> int:
        """How many more people may have a place."""
        return max(0, self.limit - self.taken)

    @property
    def over(self) -> int:
        """How many people have one too many."""
        return max(0, self.taken - self.limit)

    @property
    def is_few(self) -> bool:
        """Whether so few are left that it is worth telling: five, or one in ten."""
        return self.left <= max(_FEW, self.limit * _FEW_PERCENT // 100)


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who holds a place, and the fact that gave it: which, to whom at first, where and when."""

    person_id: PersonId
    registration_id: RegistrationId
    placed_by: FactId
    given_to: RegistrationId
    station_id: StationId
    at: datetime


def place_in(values: Mapping[str, str]) -> str:
    """Return the category in which a registration's field texts give a place, "" where they give none."""
    return "" if values.get("state") in _OVER else values.get("category", "")


def giver(fact: Fact) -> FactId:
    """Return the fact that counts as having given a place, where this one gave it."""
    return FactId(fact.body.get(SINCE, fact.fact_id))


def seats_of(categories: Sequence[Category], taken: Mapping[str, int]) -> tuple[Seats, ...]:
    """Return how the places stand of every category that has a limit.

    Args:
        categories: the event's.
        taken: how many people hold a place, by category.
    """
    return tuple(
        Seats(one.category_id, one.seats, taken.get(one.category_id, 0))
        for one in categories
        if one.seats is not None
    )


def people(holders: Sequence[Holder]) -> tuple[Holder, ...]:
    """Return each person once, by the registration that had the place first.

    Args:
        holders: the registrations that hold a place in one category, in the journal's order.
    """
    first: dict[PersonId, Holder] = {}
    for one in holders:
        first.setdefault(one.person_id, one)
    return tuple(first.values())


def oversold(holders: Sequence[Holder], limit: int) -> tuple[Holder, ...]:
    """Return the people who came after the last place was gone.

    Args:
        holders: as for `people`.
        limit: how many places there are, at least 1.
    """
    return people(holders)[limit:]
