"""A made-up delegation and the station that answers for it, for tests and for pictures."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.admission import Admit, BadgeTask, Decision, Reason, Refer, Refuse, tasks_for
from kiosk.domain.model import Badge, BadgeId, FactId, Registration, RegistrationId, RegistrationState
from kiosk.services.group import Group, GroupUndone, Member
from kiosk.services.outcome import Outcome
from tests.ui import samples as s

NAME = "Red Interamericana de Ciudades por los Derechos Humanos y la Participación (Delegación Sur)"


def member(
    registration: Registration, decision: Decision | None = None, minutes: int | None = None
) -> Member:
    """Return a member; with `minutes`, in since so long."""
    one = replace(registration, delegation=NAME)
    if minutes is not None:
        decision = Refuse(Reason.ALREADY_IN, one)
    return Member(
        one,
        decision or Admit(one, BadgeTask.PRINT, tasks_for(one, s.EVENT)),
        s.claim(one, minutes) if minutes is not None else None,
        frozenset({one.registration_id}),
    )


def members(many: int = 0) -> tuple[Member, ...]:
    """Return a delegation with every state, and so many more people."""
    unpaid = s.in_state(s.VY, RegistrationState.UNPAID)
    more = [
        member(s.person(f"m{at}", f"Ana Lucía Restrepo Montoya {at}", category="delegate", country="CO"))
        for at in range(many)
    ]
    return (
        member(s.LONG),
        member(s.AMADOU),
        member(s.SEO),
        member(s.THIRI),
        *more,
        member(unpaid, Refer(Reason.UNPAID, unpaid)),
        member(s.ROSA, Refuse(Reason.NOT_VALID_TODAY, s.ROSA)),
        member(s.BIRGIT, Refuse(Reason.CANCELLED, s.BIRGIT)),
        member(s.HONG, minutes=49),
    )


@dataclass
class FakeGroups:
    """Answers for one delegation and remembers what it was asked."""

    group: Group | None = None
    refused: frozenset[RegistrationId] = frozenset()
    questions: tuple[Badge, ...] = ()
    error: Exception | None = None
    asked: list[tuple[object, ...]] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    def _note(self, *what: object) -> None:
        self.asked.append(what)
        if self.error is not None:
            raise self.error

    def group_size(self, registration_id: RegistrationId, *, is_lead: bool = False) -> int:
        self._note("group_size", registration_id, *["lead"] * is_lead)
        return len(self.group.members) if self.group else 0

    def group_of(self, registration_id: RegistrationId, *, is_lead: bool = False) -> Group | None:
        self._note("group_of", registration_id, *["lead"] * is_lead)
        return self.group

    def check_in_members(self, registration_ids: Sequence[RegistrationId]) -> Sequence[Outcome]:
        self._note("check_in_members", tuple(registration_ids))
        assert self.group is not None
        known = {one.registration.registration_id: one.registration for one in self.group.members}
        return [
            s.refused(Reason.BLOCKED, known[one]) if one in self.refused else s.admitted(known[one])
            for one in registration_ids
        ]

    def undo_members(self, fact_ids: Sequence[FactId]) -> GroupUndone:
        self._note("undo_members", tuple(fact_ids))
        return GroupUndone((s.LAYLA,) * len(fact_ids), self.questions)

    def take_back_badges(self, badge_ids: Sequence[BadgeId]) -> None:
        self._note("take_back_badges", tuple(badge_ids))

    def write_group_list(self, registration_id: RegistrationId) -> str:
        self._note("write_group_list", registration_id)
        return "/home/volunteer/forum/desk-3/lists/delegation-20190930-094107.pdf"

    def show_file(self, path: str) -> None:
        self.shown.append(path)
