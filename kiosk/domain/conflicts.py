"""What two places did apart and only a person can judge: kept, settled by one rule, and told until somebody looked.

The rule says which side holds meanwhile: of two check-ins the first in hub order, of two edits of one field the newest
in hub order, what was changed here before what a file has; of two badges, and of two people to whom a place passed, both, until a person chooses; of more people than there are places,
all. A conflict ends when somebody says that it was looked at, or when what made it is gone: a check-in undone, a badge
void, the field written once more, a place free.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.capacity import Holder, Seats, oversold, people
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.merges import standing
from kiosk.domain.model import RegistrationId, StationId
from kiosk.domain.projection import PersonState, project, set_values
from kiosk.domain.withdrawn import holding


class ConflictKind(StrEnum):
    """What was done twice."""

    TWICE_IN = "twice_in"
    EDITED_APART = "edited_apart"
    FILE_DIFFERS = "file_differs"
    TWO_BADGES = "two_badges"
    GIVEN_TWICE = "given_twice"
    OVERSOLD = "oversold"


OF_PEOPLE = frozenset({ConflictKind.GIVEN_TWICE, ConflictKind.OVERSOLD})
"""Kinds of which both sides are people: their texts are registrations."""


@dataclass(frozen=True, slots=True)
class Side:
    """What one place did. `text` is the field's value, the badge's number or the registration that came instead or got a
    place; `key` the fact or badge.
    """

    station_id: StationId
    at: datetime
    text: str
    key: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """One conflict: `holds` is what counts meanwhile, `other` what was kept beside it and names the conflict.

    Of people who are too many `holds` is who got the last place, and `seats` how many there are.
    """

    kind: ConflictKind
    registration_id: RegistrationId
    holds: Side
    other: Side
    field_name: str = ""
    seats: Seats | None = None

    def concerns(self, station_id: StationId) -> bool:
        """Whether a station did one of the two."""
        return station_id in (self.holds.station_id, self.other.station_id)


def conflicts(facts: Sequence[Fact]) -> tuple[Conflict, ...]:
    """Return the open conflicts of one person, those that arose first first.

    Args:
        facts: all facts of the person's registrations, in order.
    """
    seen = {fact.body["about"] for fact in facts if fact.kind == Kind.LOOKED_AT}
    erased = {fact.registration_id for fact in facts if fact.kind == Kind.ERASED}
    found = [one for state in project(facts) for one in (*_check_ins(state), *_badges(state))]
    found += [one for one in (*_edits(facts), *_passed_on(facts)) if one.registration_id not in erased]
    return tuple(
        sorted(
            (one for one in found if one.other.key not in seen), key=lambda one: (one.other.at, one.other.key)
        )
    )


def oversold_conflicts(
    category_id: str, limit: int, holders: Sequence[Holder], seen: Set[str]
) -> tuple[Conflict, ...]:
    """Return the open conflicts of a category in which more people hold a place than there are: one for each too many.

    Args:
        category_id: the category.
        limit: how many places it has, at least 1.
        holders: the registrations that hold one, in the journal's order.
        seen: the keys of the conflicts that somebody looked at.
    """
    placed = people(holders)
    seats = Seats(category_id, limit, len(placed))
    return tuple(
        Conflict(
            ConflictKind.OVERSOLD,
            one.registration_id,
            _placing(placed[limit - 1]),
            _placing(one),
            seats=seats,
        )
        for one in oversold(holders, limit)
        if one.placed_by not in seen
    )


def _placing(one: Holder) -> Side:
    return Side(one.station_id, one.at, one.registration_id, one.placed_by)


def _check_ins(state: PersonState) -> Sequence[Conflict]:
    winners = {(one.place_id, one.day): one for one in state.check_ins if one.is_winner}
    made = []
    for one in state.check_ins:
        if one.undone or one.is_winner:
            continue
        first = winners[one.place_id, one.day]
        made.append(
            Conflict(
                ConflictKind.TWICE_IN,
                one.registration_id,
                Side(first.station_id, first.at, first.day.isoformat(), first.fact_id),
                Side(one.station_id, one.at, one.day.isoformat(), one.fact_id),
            )
        )
    return made


def _badges(state: PersonState) -> Sequence[Conflict]:
    sides = [
        (one.registration_id, Side(one.station_id, one.issued_at, one.number, one.badge_id))
        for one in state.badges
        if one.is_valid
    ]
    return [Conflict(ConflictKind.TWO_BADGES, whose, sides[0][1], side) for whose, side in sides[1:]]


def _passed_on(facts: Sequence[Fact]) -> Sequence[Conflict]:
    first: dict[RegistrationId, Fact] = {}
    made = []
    for fact in holding(facts, [Kind.REPLACED]):
        before = first.setdefault(fact.registration_id, fact)
        if fact.body.get("by") != before.body.get("by"):
            made.append(
                Conflict(ConflictKind.GIVEN_TWICE, fact.registration_id, _passing(before), _passing(fact))
            )
    return made


def _passing(fact: Fact) -> Side:
    return Side(fact.station_id, fact.happened_at, str(fact.body.get("by", "")), fact.fact_id)


@dataclass(slots=True)
class _Written:
    """The value of a field, the fact that wrote it, and the conflict about it that is open."""

    by: Fact
    text: str
    open: Conflict | None = None


@dataclass(slots=True)
class _Fields:
    written: dict[str, _Written] = field(default_factory=dict)

    def take(self, fact: Fact) -> None:
        base: Mapping[str, str] = fact.body.get("base", {})
        for name, text in set_values(fact).items():
            old = self.written.get(name)
            self.written[name] = _Written(fact, text)
            if fact.kind != Kind.EDITED or old is None or not old.text or old.text == text:
                continue
            if base.get(name) != old.by.fact_id:
                self.written[name].open = _edit(ConflictKind.EDITED_APART, name, fact, text, old.by, old.text)
        for name, text in {**fact.body.get("kept", {}), **fact.personal.get("kept", {})}.items():
            now = self.written.get(name)
            if now is not None and now.text != text:
                now.open = _edit(ConflictKind.FILE_DIFFERS, name, now.by, now.text, fact, text)


def _edits(facts: Sequence[Fact]) -> Sequence[Conflict]:
    by_registration: dict[RegistrationId, _Fields] = {}
    for fact in standing(facts):
        if fact.kind in (Kind.REGISTERED, Kind.EDITED):
            by_registration.setdefault(fact.registration_id, _Fields()).take(fact)
    return [
        one.open
        for fields in by_registration.values()
        for one in fields.written.values()
        if one.open is not None
    ]


def _edit(kind: ConflictKind, name: str, holds: Fact, text: str, other: Fact, other_text: str) -> Conflict:
    return Conflict(
        kind,
        holds.registration_id,
        Side(holds.station_id, holds.happened_at, text, holds.fact_id),
        # A fact may write several fields: the key names the field as well.
        Side(other.station_id, other.happened_at, other_text, f"{other.fact_id}.{name}"),
        name,
    )
