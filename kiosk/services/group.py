"""A delegation before the desk: who may come in now, checking in those who are here at one go, and taking that back.

Each member is decided on as if it came alone: nobody is let in who would not be, and who is in stays in. What happens to
all happens in one transaction, so a fault in the middle leaves nobody half checked in.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.admission import Admit, Decision
from kiosk.domain.model import (
    Badge,
    BadgeId,
    CheckIn,
    FactId,
    Registration,
    RegistrationId,
    RegistrationState,
)
from kiosk.domain.names import search_key
from kiosk.services.check_in import Desk, check_in_in, decided
from kiosk.services.outcome import Outcome, Undone
from kiosk.services.ports import Reader
from kiosk.services.undo import undo_in, void


@dataclass(frozen=True, slots=True)
class Member:
    """A person of a delegation: the registration, and what a scan would be answered with now.

    `ids` are all registrations of the person, also those that were merged with this one.
    """

    registration: Registration
    decision: Decision
    claim: CheckIn | None
    ids: frozenset[RegistrationId]

    @property
    def may_come_in(self) -> bool:
        """Whether checking in would admit the person now."""
        return isinstance(self.decision, Admit)


@dataclass(frozen=True, slots=True)
class Group:
    """A delegation: its name as the list has it, and its members in order of their names."""

    name: str
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class GroupUndone:
    """A group's check-in taken back; `questions` are badges that may be in hands already."""

    registrations: tuple[Registration, ...]
    questions: tuple[Badge, ...]


def group_size(reader: Reader, registration_id: RegistrationId, *, is_lead: bool = False) -> int:
    """Return how many persons a member's delegation has on its page; 0 where there is none. Reads only."""
    registration = reader.registration(registration_id)
    if registration is None or not registration.delegation:
        return 0
    return len({person for person, _ in _people(reader, registration.delegation, is_lead=is_lead)})


def group_of(
    desk: Desk, reader: Reader, registration_id: RegistrationId, *, is_lead: bool = False
) -> Group | None:
    """Return a member's delegation; None where the member has none. Reads only.

    Cancelled places are among them, so that they can be told; those whose presence is not confirmed for a lead only.
    """
    registration = reader.registration(registration_id)
    if registration is None or not registration.delegation:
        return None
    persons: dict[str, list[Registration]] = {}
    people = _people(reader, registration.delegation, is_lead=is_lead)
    for person, one in sorted(people, key=lambda pair: _name(pair[1])):
        persons.setdefault(person, []).append(one)
    members = (_member(desk, reader, found) for found in persons.values())
    return Group(registration.delegation, tuple(members))


def check_in_members(desk: Desk, registration_ids: Sequence[RegistrationId]) -> Sequence[Outcome]:
    """Check in several people in one transaction, each once; their badges print in this order."""
    with desk.store.write() as tx:
        return [check_in_in(desk, tx, one) for one in dict.fromkeys(registration_ids)]


def undo_members(desk: Desk, fact_ids: Sequence[FactId]) -> GroupUndone:
    """Undo several of today's check-ins of this station in one transaction, or none; twice is harmless.

    Raises:
        OperatorError: one is not of this station and day.
    """
    with desk.store.write() as tx:
        undone: list[Undone] = [undo_in(desk, tx, fact_id) for fact_id in fact_ids]
    return GroupUndone(
        tuple(one.registration for one in undone),
        tuple(one.question for one in undone if one.question is not None),
    )


def take_back_badges(desk: Desk, badge_ids: Sequence[BadgeId]) -> None:
    """Void badges that the volunteer took back; taking one twice is harmless."""
    with desk.store.write() as tx:
        for badge_id in badge_ids:
            void(desk, tx, badge_id, "taken_back")


def _people(reader: Reader, delegation: str, *, is_lead: bool) -> list[tuple[str, Registration]]:
    wanted = search_key(delegation)
    spelled = [name for name in reader.delegations() if search_key(name) == wanted]
    return [
        (person, one)
        for person, one in reader.members(spelled)
        if (is_lead or not one.protected) and one.state is not RegistrationState.REPLACED
    ]


def _member(desk: Desk, reader: Reader, found: Sequence[Registration]) -> Member:
    first = found[0]
    snapshot, decision = decided(desk, reader, first.registration_id)
    ids = frozenset(one.registration_id for one in snapshot.matches)
    speaking = next((one for one in found if one == decision.registration), first)
    return Member(speaking, decision, snapshot.claim, ids)


def _name(one: Registration) -> tuple[str, str]:
    return search_key(one.display_name), one.registration_id
