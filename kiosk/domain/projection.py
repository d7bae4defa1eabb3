"""The fold from facts to the state of a person: pure, and the only place that says what facts mean.

A person is the connected group of registrations joined by `merged`. State is always recomputed from all facts of
the group, never patched, so that replaying the journal gives the same rows whatever the order of arrival was.
Facts come in hub order, those that the hub has not numbered after them in the station's own order.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.domain.capacity import giver, place_in
from kiosk.domain.facts import OF_EVENT, Fact, Kind
from kiosk.domain.merges import standing
from kiosk.domain.model import (
    Badge,
    BadgeId,
    CheckIn,
    FactId,
    PersonId,
    PlaceId,
    Registration,
    RegistrationId,
    RegistrationState,
)
from kiosk.domain.questions import Answer
from kiosk.domain.roster import EDITABLE, YES, from_values
from kiosk.domain.ticket import TicketKey
from kiosk.domain.withdrawn import holding


@dataclass(frozen=True, slots=True)
class Note:
    """A note on a registration: written by a person, or the value of a field (`field_name`) that was kept beside it.

    Such a value lost against a newer edit, or stood in a file against what was changed here.
    """

    fact_id: FactId
    registration_id: RegistrationId
    field_name: str
    text: str


@dataclass(frozen=True, slots=True)
class PersonState:
    """All that the journal says of one person.

    `versions` gives, by registration and field, the fact that set it; `void_serials`, by registration, the serial up
    to which its tickets are revoked; `void_tickets` the tickets of other systems that are. `answers` has the last one to
    each question. `placed_by` gives the fact that gave its place to each registration that holds one.
    """

    person_id: PersonId
    registrations: tuple[Registration, ...]
    check_ins: tuple[CheckIn, ...]
    badges: tuple[Badge, ...]
    notes: tuple[Note, ...]
    versions: Mapping[RegistrationId, Mapping[str, FactId]]
    void_serials: Mapping[RegistrationId, int] = field(default_factory=dict)
    void_tickets: Mapping[RegistrationId, tuple[str, ...]] = field(default_factory=dict)
    answers: tuple[Answer, ...] = ()
    placed_by: Mapping[RegistrationId, FactId] = field(default_factory=dict)


def project(facts: Sequence[Fact]) -> tuple[PersonState, ...]:
    """Return the state of every person that these facts speak of, ordered by person id.

    Args:
        facts: all facts of one or more whole groups, in order.
    """
    facts = standing([fact for fact in facts if fact.registration_id != OF_EVENT])
    by_registration: dict[RegistrationId, list[Fact]] = defaultdict(list)
    for fact in facts:
        by_registration[fact.registration_id].append(fact)
    groups = components(facts)
    return tuple(
        _project_person(
            sorted((f for r in group for f in by_registration.get(r, ())), key=_position(facts))
            if len(group) > 1
            else by_registration.get(next(iter(group)), []),
            PersonId(min(group)),
        )
        for group in sorted(groups, key=min)
    )


def project_keys(facts: Iterable[Fact]) -> tuple[TicketKey, ...]:
    """Return the event's ticket keys. Two places that were set up apart may each have made a key of one number."""
    keys: dict[str, TicketKey] = {}
    revoked = set()
    for fact in facts:
        if fact.kind == Kind.TICKET_KEY_ADDED:
            public = fact.body["public"]
            keys.setdefault(public, TicketKey(int(fact.body["key"]), bytes.fromhex(public)))
        elif fact.kind == Kind.TICKET_KEY_REVOKED:
            revoked.add(fact.body["public"])
    return tuple(replace(key, is_revoked=public in revoked) for public, key in keys.items())


def project_spares(facts: Iterable[Fact]) -> tuple[Badge, ...]:
    """Return the spare badges as they were made; one that was bound since is a badge of its registration."""
    return tuple(
        Badge(
            badge_id=BadgeId(fact.body["badge_id"]),
            registration_id=OF_EVENT,
            person_id=PersonId(""),
            number=fact.body["number"],
            token=fact.personal.get("token", ""),
            station_id=fact.station_id,
            issued_at=fact.happened_at,
            printed_at=fact.happened_at,
        )
        for fact in facts
        if fact.kind == Kind.SPARE_MADE
    )


def components(facts: Iterable[Fact]) -> list[frozenset[RegistrationId]]:
    """Return the groups of registrations joined by merges that are not undone; loners are groups of one."""
    facts = list(facts)
    undone = {fact.body["undoes"] for fact in facts if fact.kind == Kind.MERGE_UNDONE}
    group_of: dict[RegistrationId, set[RegistrationId]] = {
        f.registration_id: {f.registration_id} for f in facts
    }
    for fact in facts:
        if fact.kind != Kind.MERGED or fact.fact_id in undone:
            continue
        other = RegistrationId(fact.body["with"])
        joined = group_of[fact.registration_id] | group_of.get(other, {other})
        for member in joined:
            group_of[member] = joined
    return list({id(group): frozenset(group) for group in group_of.values()}.values())


def imported_values(facts: Iterable[Fact]) -> dict[str, str]:
    """Return the values of one registration as its last import gave them; what a further import compares with."""
    values: dict[str, str] = {}
    for fact in facts:
        if fact.kind in (Kind.REGISTERED, Kind.EDITED) and fact.body.get("source") == "import":
            values.update(set_values(fact))
            values.update({**fact.body.get("kept", {}), **fact.personal.get("kept", {})})
    return values


def set_values(fact: Fact) -> dict[str, str]:
    """Return the field texts that a `registered` or `edited` fact sets, personal ones included."""
    return {**fact.body.get("set", {}), **fact.personal.get("set", {})}


def _position(facts: Sequence[Fact]) -> "_Position":
    return _Position({fact.fact_id: index for index, fact in enumerate(facts)})


@dataclass(frozen=True, slots=True)
class _Position:
    index: Mapping[FactId, int]

    def __call__(self, fact: Fact) -> int:
        return self.index[fact.fact_id]


@dataclass(slots=True)
class _Fold:
    person_id: PersonId
    values: dict[RegistrationId, dict[str, str]] = field(default_factory=dict)
    versions: dict[RegistrationId, dict[str, FactId]] = field(default_factory=dict)
    check_ins: list[CheckIn] = field(default_factory=list)
    badges: dict[BadgeId, Badge] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    erased: set[RegistrationId] = field(default_factory=set)
    replaced: set[RegistrationId] = field(default_factory=set)
    undone: set[FactId] = field(default_factory=set)
    void_serials: dict[RegistrationId, int] = field(default_factory=dict)
    void_tickets: dict[RegistrationId, tuple[str, ...]] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    placed_by: dict[RegistrationId, FactId] = field(default_factory=dict)

    def set_fields(self, fact: Fact) -> None:
        values = self.values.setdefault(fact.registration_id, {})
        versions = self.versions.setdefault(fact.registration_id, {})
        base = fact.body.get("base", {})
        place = place_in(values)
        changed = {} if fact.registration_id in self.erased else fact.personal.get("set", {})
        for name, text in {**fact.body.get("set", {}), **changed}.items():
            if name not in EDITABLE:
                continue
            overruled = values.get(name, "")
            if (
                fact.kind == Kind.EDITED
                and overruled
                and overruled != text
                and base.get(name) != versions.get(name)
            ):
                self.notes.append(Note(fact.fact_id, fact.registration_id, name, overruled))
            values[name] = text
            versions[name] = fact.fact_id
        if place_in(values) != place:
            self.placed_by[fact.registration_id] = giver(fact)
        if fact.registration_id not in self.erased:
            kept = {**fact.body.get("kept", {}), **fact.personal.get("kept", {})}
            self.notes += [
                Note(fact.fact_id, fact.registration_id, name, text) for name, text in kept.items()
            ]

    def registrations(self) -> Iterable[Registration]:
        """Return the registrations in order of their ids.

        Whose place passed on stays so, whatever was edited since. One protected registration protects the person.
        """
        is_protected = any(values.get("protected") == YES for values in self.values.values())
        for registration_id, values in sorted(self.values.items()):
            if is_protected:
                values = {**values, "protected": YES}
            if registration_id in self.replaced:
                values = {**values, "state": RegistrationState.REPLACED.value}
            yield from_values(registration_id, values)

    def places(self) -> dict[RegistrationId, FactId]:
        """Return what gave its place to each registration that holds one."""
        gone = self.erased | self.replaced
        return {
            one: self.placed_by[one]
            for one, values in self.values.items()
            if place_in(values) and one not in gone
        }

    def add_check_in(self, fact: Fact) -> None:
        self.check_ins.append(
            CheckIn(
                fact_id=fact.fact_id,
                registration_id=fact.registration_id,
                person_id=self.person_id,
                place_id=PlaceId(fact.body["place"]),
                day=date.fromisoformat(fact.body["day"]),
                station_id=fact.station_id,
                at=fact.happened_at,
                actor_id=fact.actor_id,
            )
        )

    def add_answer(self, fact: Fact) -> None:
        if fact.registration_id in self.erased:
            return
        question_id = fact.body["question"]
        self.answers[question_id] = Answer(
            fact_id=fact.fact_id,
            registration_id=fact.registration_id,
            question_id=question_id,
            version=fact.body["version"],
            text=fact.personal.get("answer", ""),
            at=fact.happened_at,
            station_id=fact.station_id,
            actor_id=fact.actor_id,
        )

    def add_badge(self, fact: Fact) -> None:
        badge_id = BadgeId(fact.body["badge_id"])
        self.badges[badge_id] = Badge(
            badge_id=badge_id,
            registration_id=fact.registration_id,
            person_id=self.person_id,
            number=fact.body["number"],
            token="" if fact.registration_id in self.erased else fact.personal.get("token", ""),
            station_id=fact.station_id,
            issued_at=fact.happened_at,
            copy=len(self.badges) + 1,
        )

    def mark_badge(self, fact: Fact) -> None:
        badge = self.badges.get(BadgeId(fact.body["badge_id"]))
        if badge is None:
            return
        if fact.kind == Kind.BADGE_PRINTED and badge.printed_at is None:
            badge = replace(badge, printed_at=fact.happened_at)
        if fact.kind == Kind.BADGE_VOIDED and badge.is_valid:
            badge = replace(badge, void_reason=fact.body.get("reason", "void"))
        self.badges[badge.badge_id] = badge


def _project_person(facts: Sequence[Fact], person_id: PersonId) -> PersonState:
    fold = _Fold(person_id)
    fold.erased = {fact.registration_id for fact in facts if fact.kind == Kind.ERASED}
    fold.replaced = {fact.registration_id for fact in holding(facts, [Kind.REPLACED])}
    fold.undone = {FactId(fact.body["undoes"]) for fact in facts if fact.kind == Kind.CHECK_IN_UNDONE}
    # A badge's marks may be numbered before the badge itself is seen: issue first, mark after.
    for fact in facts:
        if fact.kind in (Kind.REGISTERED, Kind.EDITED):
            fold.set_fields(fact)
        elif fact.kind == Kind.CHECKED_IN:
            fold.add_check_in(fact)
        elif fact.kind == Kind.BADGE_ISSUED:
            fold.add_badge(fact)
        elif fact.kind in (Kind.ANSWERED, Kind.CONSENT_GIVEN):
            fold.add_answer(fact)
        elif fact.kind == Kind.NOTE_ADDED and fact.registration_id not in fold.erased:
            fold.notes.append(Note(fact.fact_id, fact.registration_id, "", fact.personal.get("text", "")))
        elif fact.kind == Kind.TICKET_REVOKED:
            serial = max(fold.void_serials.get(fact.registration_id, 0), int(fact.body["serial"]))
            fold.void_serials[fact.registration_id] = serial
            if "ticket" in fact.personal and fact.registration_id not in fold.erased:
                before = fold.void_tickets.get(fact.registration_id, ())
                fold.void_tickets[fact.registration_id] = (*before, str(fact.personal["ticket"]))
    for fact in facts:
        if fact.kind in (Kind.BADGE_PRINTED, Kind.BADGE_VOIDED):
            fold.mark_badge(fact)
    return PersonState(
        person_id=person_id,
        registrations=tuple(fold.registrations()),
        check_ins=tuple(_settle(fold.check_ins, fold.undone)),
        badges=tuple(fold.badges.values()),
        notes=tuple(note for note in fold.notes if note.registration_id not in fold.erased),
        versions=fold.versions,
        void_serials=fold.void_serials,
        void_tickets=fold.void_tickets,
        answers=tuple(fold.answers.values()),
        placed_by=fold.places(),
    )


def _settle(check_ins: Sequence[CheckIn], undone: set[FactId]) -> Iterable[CheckIn]:
    """Mark the undone ones and the winner of each place and day: the first in order that is not undone."""
    taken: set[tuple[PlaceId, date]] = set()
    for check_in in check_ins:
        key = (check_in.place_id, check_in.day)
        is_undone = check_in.fact_id in undone
        is_winner = not is_undone and key not in taken
        if is_winner:
            taken.add(key)
        yield replace(check_in, undone=is_undone, is_winner=is_winner)
