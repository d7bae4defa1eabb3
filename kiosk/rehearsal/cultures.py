"""Invented names by culture: which parts a name has, in which order and scripts, read from `resources/demo/names.toml`.

A name's Latin form and its native one are made of the same parts. The pools are drawn once; then a name is a few
choices of the given generator, so that the same seed gives the same names.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from faker import Faker

Part = tuple[str, str]
"""A part of a name: (Latin, native); the native text is empty where the Latin form is the native one."""

Pool = tuple[tuple[Part, ...], tuple[Part, ...]]
"""Given and family names that go together: women's and men's apart where two given names are borne at once."""

_DRAWN = 200
"""Given and family names that are drawn from a locale of faker; less what comes twice."""


@dataclass(frozen=True, slots=True)
class InventedName:
    """A name as the roster has it; `given` and `family` are empty in cultures that have no family names."""

    latin: str
    native: str
    given: str
    family: str


@dataclass(frozen=True, slots=True)
class Culture:
    """How names of one culture are made; shares are 0 to 1."""

    pools: tuple[Pool, ...]
    latin: str
    native: str
    has_parts: bool
    single: float
    two_given: float
    two_family: float
    avoid: frozenset[str]

    def name(self, rng: random.Random) -> InventedName:
        """Invent a name."""
        while True:
            name = self._name(rng)
            if name.latin not in self.avoid and name.native not in self.avoid:
                return name

    def _name(self, rng: random.Random) -> InventedName:
        given_names, family_names = rng.choice(self.pools)
        given = self._drawn(given_names, self.two_given, rng)
        if self.single and rng.random() < self.single:
            return InventedName(given[0], given[1], "", "")
        family = self._drawn(family_names, self.two_family, rng)
        latin = self.latin.format(given=given[0], family=family[0])
        native = self.native.format(given=given[1], family=family[1]) if given[1] else ""
        if not self.has_parts:
            return InventedName(latin, native, "", "")
        return InventedName(latin, native, given[0], family[0])

    def _drawn(self, pool: tuple[Part, ...], two: float, rng: random.Random) -> Part:
        first = rng.choice(pool)
        if not two or rng.random() >= two or " " in first[0]:
            return first
        second = rng.choice(pool)
        if second == first or " " in second[0]:
            return first
        gap = " " if " " in self.native else ""  # where the native form is written without spaces
        return f"{first[0]} {second[0]}", f"{first[1]}{gap}{second[1]}" if first[1] else ""


def read_cultures(tables: Mapping[str, Mapping[str, Any]], seed: int) -> dict[str, Culture]:
    """Return the cultures by id.

    Args:
        tables: the `[culture.ID]` tables of the names file.
        seed: decides what is drawn from faker's locales.
    """
    return {culture_id: _culture(table, seed) for culture_id, table in tables.items()}


def _culture(table: Mapping[str, Any], seed: int) -> Culture:
    return Culture(
        pools=_from_faker(str(table["faker"]), seed) if "faker" in table else _listed(table),
        latin=table["latin"],
        native=table.get("native", ""),
        has_parts=table.get("parts", True),
        single=table.get("single", 0.0),
        two_given=table.get("two_given", 0.0),
        two_family=table.get("two_family", 0.0),
        avoid=frozenset(table.get("avoid", ())),
    )


def _listed(table: Mapping[str, Any]) -> tuple[Pool, ...]:
    family = _parts(table["family"])
    if "first" in table:
        return ((_composed(table), family),)
    pool = (_parts(table["given"]), family)
    if "given_men" not in table:
        return (pool,)
    return pool, (_parts(table["given_men"]), _parts(table.get("family_men", table["family"])))


def _parts(text: str) -> tuple[Part, ...]:
    pairs = (part.strip().partition("=") for part in text.split(","))
    return tuple((latin, native) for latin, _, native in pairs)


def _composed(table: Mapping[str, Any]) -> tuple[Part, ...]:
    """Return given names of two syllables, none of them twice the same."""
    return tuple(
        (f"{first}-{second}", f"{first_native}{second_native}")
        for first, first_native in _parts(table["first"])
        for second, second_native in _parts(table["second"])
        if first_native != second_native
    )


def _from_faker(locale: str, seed: int) -> tuple[Pool, ...]:
    source = Faker(locale)
    source.seed_instance(f"{locale} {seed}")
    family = _distinct(source.last_name)
    return (_distinct(source.first_name_female), family), (_distinct(source.first_name_male), family)


def _distinct(draw: Callable[[], str]) -> tuple[Part, ...]:
    return tuple((name, "") for name in dict.fromkeys(draw() for _ in range(_DRAWN)))
