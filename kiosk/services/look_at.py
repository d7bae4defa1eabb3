"""Conflicts that wait for a person: which there are, and what a person says of one. Nothing here settles by itself."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from kiosk.domain.capacity import oversold
from kiosk.domain.conflicts import OF_PEOPLE, Conflict, ConflictKind, Side, conflicts, oversold_conflicts
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import Event
from kiosk.domain.facts import Kind
from kiosk.domain.model import BadgeId, JobState, Registration, RegistrationId
from kiosk.services.check_in import Desk
from kiosk.services.edit import edited
from kiosk.services.ports import Reader, Tx
from kiosk.services.seats import seats
from kiosk.services.undo import void

OTHER_KEPT = "other_kept"
"""Why a badge is void of whose holder another one was chosen."""
SOURCE = "conflict"

Disputed = tuple[Registration, Conflict]


def to_look_at(reader: Reader, event: Event, *, is_lead: bool = False) -> Sequence[Disputed]:
    """Return the open conflicts with the person each is about, the newest first; protected people's for a lead. Reads only."""
    of_persons = (one for disputed in reader.disputed() for one in _of_person(reader, disputed))
    known = cache(reader.registration)
    found = [
        (registration, _named(known, one, is_lead=is_lead))
        for one in (*of_persons, *_of_seats(reader, event))
        if (registration := known(one.registration_id)) is not None
        and (is_lead or not registration.protected)
    ]
    return sorted(found, key=lambda pair: (pair[1].other.at, pair[1].other.key), reverse=True)


def looked_at(desk: Desk, conflict: Conflict) -> None:
    """Record that somebody looked and leaves it as it stands; twice is harmless."""
    with desk.store.write() as tx:
        if conflict.other.key in [one.other.key for one in _of(desk, tx, conflict.registration_id)]:
            body = {"about": conflict.other.key}
            tx.append([desk.recorder.fact(tx, Kind.LOOKED_AT, conflict.registration_id, body)])


def take_other(desk: Desk, conflict: Conflict) -> None:
    """Let the other side hold: the field gets its value, the badge that held is void; twice is harmless.

    Raises:
        OperatorError: what was done twice was a check-in; both happened, and there is nothing to choose. Or a place
            passed to two people: who has it is told by taking one back. Or people are too many: nobody's place is given
            to another.
    """
    if conflict.kind is ConflictKind.GIVEN_TWICE:
        raise OperatorError("Take one of the two back in the record of who has the place no more.")
    if conflict.kind is ConflictKind.OVERSOLD:
        raise OperatorError("Both hold a place. Change the category of one, or say that you looked at it.")
    if conflict.kind is ConflictKind.TWICE_IN:
        raise OperatorError("Both check-ins happened; there is nothing to choose. Say that you looked at it.")
    with desk.store.write() as tx:
        if conflict not in _of(desk, tx, conflict.registration_id):
            return
        if conflict.kind is ConflictKind.TWO_BADGES:
            _give_up(desk, tx, BadgeId(conflict.holds.key))
        else:
            changes = {conflict.field_name: conflict.other.text}
            tx.append([edited(desk.recorder, tx, conflict.registration_id, changes, SOURCE)])


def keep_first_badge(desk: Desk, conflict: Conflict) -> None:
    """Make the other badge of two void; twice is harmless."""
    with desk.store.write() as tx:
        if conflict in _of(desk, tx, conflict.registration_id):
            _give_up(desk, tx, BadgeId(conflict.other.key))


def _give_up(desk: Desk, tx: Tx, badge_id: BadgeId) -> None:
    void(desk, tx, badge_id, OTHER_KEPT)
    for job in tx.jobs_of_badge(badge_id):
        if job.state is JobState.QUEUED:
            tx.set_job(job.job_id, JobState.CANCELLED, desk.recorder.clock.now(), OTHER_KEPT)


def _named(
    known: Callable[[RegistrationId], Registration | None], conflict: Conflict, *, is_lead: bool
) -> Conflict:
    """Return it with the names of those to whom a place passed or was given, "" for whom only a lead may see."""
    if conflict.kind not in OF_PEOPLE:
        return conflict

    def named(side: Side) -> Side:
        came = known(RegistrationId(side.text))
        is_shown = came is not None and (is_lead or not came.protected)
        return replace(side, text=came.display_name if came is not None and is_shown else "")

    return replace(conflict, holds=named(conflict.holds), other=named(conflict.other))


def _of(desk: Desk, reader: Reader, registration_id: RegistrationId) -> Sequence[Conflict]:
    of_seats = (one for one in _of_seats(reader, desk.event) if one.registration_id == registration_id)
    return [*_of_person(reader, registration_id), *of_seats]


def _of_seats(reader: Reader, event: Event) -> Sequence[Conflict]:
    """Return the conflicts of all categories with too many people; those that have enough places cost a count."""
    found: list[Conflict] = []
    for one in seats(reader, event):
        if one.over:
            found += late(reader, one.category_id, one.limit)
    return found


def late(reader: Reader, category_id: str, limit: int) -> Sequence[Conflict]:
    """Return the open conflicts of a category's places."""
    holders = reader.holders(category_id)
    over = oversold(holders, limit)
    asked = {i for one in over for i in (one.registration_id, one.given_to)}
    seen = {fact.body["about"] for fact in reader.facts(sorted(asked)) if fact.kind == Kind.LOOKED_AT}
    return oversold_conflicts(category_id, limit, holders, seen)


def _of_person(reader: Reader, registration_id: RegistrationId) -> Sequence[Conflict]:
    return conflicts(list(reader.facts(sorted(reader.persons_registrations(registration_id)))))
