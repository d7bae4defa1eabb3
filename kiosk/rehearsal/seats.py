"""Who the demo forum expects before anybody has a name: country, city, organisation, category and delegation.

Categories have fixed shares of all attendees. City delegates and students come in delegations of 3 to 25 people of
one organisation. Half of all are the hosts', the staff wholly; each other country comes once before any comes twice.
"""

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

SHARES: tuple[tuple[str, float], ...] = (
    ("presenter", 0.092),
    ("city-delegate", 0.17),
    ("invited-guest", 0.045),
    ("trainee", 0.06),
    ("student", 0.13),
    ("press", 0.035),
    ("staff", 0.08),
)
"""The share of each category; the rest are participants."""

_IN_GROUPS = frozenset({"city-delegate", "student"})
_HOSTS_ONLY = frozenset({"staff"})
_SMALLEST, _LARGEST = 3, 25
_KOREAN_ORGANISATION = 0.45


@dataclass(frozen=True, slots=True)
class Seat:
    """One expected attendee; `delegation` is empty for people who come on their own."""

    country: str
    city: str
    organisation: str
    category: str
    delegation: str = ""


def drawn_seats(
    places: Mapping[str, Any], cast: Sequence[Mapping[str, str]], count: int, rng: random.Random
) -> list[Seat]:
    """Return `count` seats in an order that mixes all.

    Args:
        places: the names file: its countries and organisations.
        cast: the rows that exist already; they count for the shares of categories and countries.
        count: how many more.
        rng: decides all.
    """
    seats = _Seats(places, cast, rng)
    for category, number in _numbers(cast, count).items():
        seats.add(category, number)
    rng.shuffle(seats.taken)
    return seats.taken


def _numbers(cast: Sequence[Mapping[str, str]], count: int) -> dict[str, int]:
    """Return how many more of each category are wanted; together `count`."""
    there = Counter(row["category"] for row in cast)
    wanted = {name: max(0, round(share * (count + len(cast))) - there[name]) for name, share in SHARES}
    while sum(wanted.values()) > count:  # only when few are wanted
        largest = max(wanted, key=lambda name: wanted[name])
        wanted[largest] -= 1
    return {**wanted, "participant": count - sum(wanted.values())}


class _Seats:
    def __init__(
        self, places: Mapping[str, Any], cast: Sequence[Mapping[str, str]], rng: random.Random
    ) -> None:
        self._rng = rng
        self._organisations = places["organisations"]
        self._host = places["country"][0]
        self._guests = self._drawn_guests(places["country"][1:])
        self._there = len(cast)
        self._hosts_there = sum(row["country"] == self._host["code"] for row in cast)
        self._delegations: Counter[str] = Counter()
        self.taken: list[Seat] = []

    def add(self, category: str, number: int) -> None:
        """Take seats for `number` people of a category."""
        while number:
            size = self._size(number) if category in _IN_GROUPS else 1
            self._add_together(category, size)
            number -= size

    def _size(self, left: int) -> int:
        """Return a delegation's size that leaves none or enough for another; what is under 3 comes alone."""
        if left < _SMALLEST:
            return 1
        size = min(left, self._rng.randint(_SMALLEST, _LARGEST))
        if 0 < left - size < _SMALLEST:
            size = left if left <= _LARGEST else size - _SMALLEST
        return size

    def _add_together(self, category: str, size: int) -> None:
        country = self._country(category)
        is_host = country is self._host
        organisation = self._organisation(category, is_host)
        delegation = self._delegation(organisation) if size >= _SMALLEST else ""
        seat = Seat(country["code"], self._rng.choice(country["cities"]), organisation, category, delegation)
        self.taken += [seat] * size
        self._there += size
        self._hosts_there += size if is_host else 0

    def _country(self, category: str) -> Mapping[str, Any]:
        host: Mapping[str, Any] = self._host
        if category in _HOSTS_ONLY or self._hosts_there * 2 <= self._there:
            return host
        return next(self._guests)

    def _drawn_guests(self, countries: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
        yield from self._rng.sample(countries, len(countries))
        weights = [country["weight"] for country in countries]
        while True:
            yield from self._rng.choices(countries, weights, k=100)

    def _organisation(self, category: str, is_host: bool) -> str:
        tongue = "_ko" if is_host and self._rng.random() < _KOREAN_ORGANISATION else ""
        body: str = self._rng.choice(self._organisations[f"bodies{tongue}"][category])
        return body.format(place=self._rng.choice(self._organisations[f"place{tongue}"]))

    def _delegation(self, organisation: str) -> str:
        """Return a delegation's name; organisations that come twice number them."""
        self._delegations[organisation] += 1
        number = self._delegations[organisation]
        return organisation if number == 1 else f"{organisation} {number}"
