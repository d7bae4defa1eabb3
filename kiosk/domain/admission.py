"""The decision: one ordered table of rules over what the roster and the journal say, pure and total.

The first rule that objects decides. Their order is the order in which a volunteer could act on them: what makes
the credential worthless first, then the registration, then today.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.credential import Credential, Unreadable
from kiosk.domain.event import Event, TaskRule
from kiosk.domain.model import BARRED, Badge, CheckIn, PersonId, PlaceId, Registration, RegistrationState
from kiosk.domain.roster import to_values
from kiosk.domain.ticket import Proof


class Reason(StrEnum):
    """Why somebody is not simply admitted."""

    ALREADY_IN = "already_in"
    NOT_VALID_TODAY = "not_valid_today"
    CANCELLED = "cancelled"
    UNPAID = "unpaid"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"
    BADGE_VOIDED = "badge_voided"
    REPLACED = "replaced"
    SEVERAL_MATCH = "several_match"
    UNREADABLE = "unreadable"
    FORGED = "forged"
    WRONG_EVENT = "wrong_event"
    TICKET_REVOKED = "ticket_revoked"
    KEY_UNKNOWN = "key_unknown"
    GENUINE_NOT_LISTED = "genuine_not_listed"
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"
    SPARE_BADGE = "spare_badge"
    STAFF_BADGE = "staff_badge"
    STAFF_BADGE_VOID = "staff_badge_void"


REFERRED = frozenset({Reason.UNPAID, Reason.SEVERAL_MATCH, Reason.GENUINE_NOT_LISTED, Reason.KEY_UNKNOWN})
"""Reasons that a person must settle; every other one refuses."""


class BadgeTask(StrEnum):
    """What an admission means for the badge, apart from the admission itself."""

    PRINT = "print"
    HAS_BADGE = "has_badge"
    ASK = "ask"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """What the store knows of a credential, read in the transaction that also records.

    `staff_sign` is whose staff badge the credential is, "" where it is none that holds;
    `matches` are the registrations it names (of one person unless `persons` says otherwise); `claim` is the
    check-in that already holds this place for the person (this day, or at all where one check-in is enough);
    `badges` are the person's badges, oldest first; `unmade` the valid one that this station issued and that is neither
    on paper nor on its way there; `scanned_badge` is set when the credential is a badge; `proof` is
    what it proves when it is a ticket of ours.
    """

    matches: tuple[Registration, ...] = ()
    persons: tuple[PersonId, ...] = ()
    claim: CheckIn | None = None
    badges: tuple[Badge, ...] = ()
    unmade: Badge | None = None
    scanned_badge: Badge | None = None
    proof: Proof = Proof.NONE
    staff_sign: str = ""

    @property
    def valid_badge(self) -> Badge | None:
        """The newest badge that still admits, waiting to print or printed."""
        return next((badge for badge in reversed(self.badges) if badge.is_valid), None)


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody wants in, and on which day."""

    place_id: PlaceId
    day: date


@dataclass(frozen=True, slots=True)
class Admit:
    """Let in. `tasks` are the event's rules that apply, in its order."""

    registration: Registration
    badge_task: BadgeTask
    tasks: tuple[TaskRule, ...] = ()


@dataclass(frozen=True, slots=True)
class Refuse:
    """Do not let in, for a reason that can be told."""

    reason: Reason
    registration: Registration | None = None


@dataclass(frozen=True, slots=True)
class Refer:
    """A person must settle it."""

    reason: Reason
    registration: Registration | None = None


Decision = Admit | Refuse | Refer


@dataclass(frozen=True, slots=True)
class _Case:
    credential: Credential | Unreadable
    snapshot: Snapshot
    place: Place
    event: Event

    @property
    def registration(self) -> Registration:
        """The registration that speaks for the person: a blocked one, one that holds today, rather paid, else the first."""
        matches = self.snapshot.matches
        blocked = [one for one in matches if one.state is RegistrationState.BLOCKED]
        today = [one for one in matches if _holds(one) and _is_booked(one, self.place.day)]
        paid = [one for one in today if one.state is not RegistrationState.UNPAID]
        return (blocked or paid or today or list(matches))[0]


def decide(
    credential: Credential | Unreadable, snapshot: Snapshot, place: Place, event: Event, now: datetime
) -> Decision:
    """Decide on one credential at one place.

    Pure and total: never raises, reads nothing. `now` is the instant of the decision (UTC-aware); it does not
    choose the day, which the station decided once and passes in `place`.
    """
    case = _Case(credential, snapshot, place, event)
    for reason, objects in RULES:
        if objects(case):
            registration = case.registration if snapshot.matches else None
            return Refer(reason, registration) if reason in REFERRED else Refuse(reason, registration)
    registration = case.registration
    return Admit(registration, _badge_task(snapshot, event), tasks_for(registration, event))


def tasks_for(registration: Registration, event: Event) -> tuple[TaskRule, ...]:
    """Return the event's "Do now" rules that apply to a registration, in the event's order."""
    values = to_values(registration)
    return tuple(rule for rule in event.tasks if rule.when.holds(values))


def _badge_task(snapshot: Snapshot, event: Event) -> BadgeTask:
    if snapshot.valid_badge is not None and snapshot.unmade is None:
        return BadgeTask.HAS_BADGE
    return {"first": BadgeTask.PRINT, "always_ask": BadgeTask.ASK}.get(
        event.check_in.print_badge, BadgeTask.NONE
    )


def _holds(registration: Registration) -> bool:
    return registration.state not in BARRED


def _is_booked(registration: Registration, day: date) -> bool:
    return not registration.days or day in registration.days


def _is_genuine_not_listed(case: _Case) -> bool:
    return case.snapshot.proof is Proof.GENUINE and not case.snapshot.matches


def _is_staff_badge(case: _Case) -> bool:
    return isinstance(case.credential, Credential) and bool(case.credential.staff_token)


def _is_voided_badge(case: _Case) -> bool:
    badge = case.snapshot.scanned_badge
    return badge is not None and not badge.is_valid


def _is_spare_badge(case: _Case) -> bool:
    return case.snapshot.scanned_badge is not None and case.snapshot.scanned_badge.is_spare


def _is_unpaid(case: _Case) -> bool:
    return case.registration.state is RegistrationState.UNPAID and case.event.check_in.unpaid == "refer"


RULES: tuple[tuple[Reason, Callable[[_Case], bool]], ...] = (
    (Reason.UNREADABLE, lambda case: isinstance(case.credential, Unreadable)),
    (Reason.STAFF_BADGE_VOID, lambda case: _is_staff_badge(case) and not case.snapshot.staff_sign),
    (Reason.STAFF_BADGE, _is_staff_badge),
    (Reason.WRONG_EVENT, lambda case: case.snapshot.proof is Proof.OTHER_EVENT),
    (Reason.FORGED, lambda case: case.snapshot.proof is Proof.FORGED),
    (Reason.TICKET_REVOKED, lambda case: case.snapshot.proof is Proof.REVOKED),
    (Reason.KEY_UNKNOWN, lambda case: case.snapshot.proof is Proof.KEY_UNKNOWN),
    (Reason.NOT_YET_VALID, lambda case: case.snapshot.proof is Proof.NOT_YET),
    (Reason.EXPIRED, lambda case: case.snapshot.proof is Proof.OVER),
    (Reason.GENUINE_NOT_LISTED, _is_genuine_not_listed),
    (Reason.SPARE_BADGE, _is_spare_badge),
    (Reason.UNKNOWN, lambda case: not case.snapshot.matches),
    (Reason.SEVERAL_MATCH, lambda case: len(case.snapshot.persons) > 1),
    (Reason.REPLACED, lambda case: case.registration.state is RegistrationState.REPLACED),
    (Reason.BADGE_VOIDED, _is_voided_badge),
    (Reason.BLOCKED, lambda case: case.registration.state is RegistrationState.BLOCKED),
    (Reason.CANCELLED, lambda case: case.registration.state is RegistrationState.CANCELLED),
    (Reason.ALREADY_IN, lambda case: case.snapshot.claim is not None),
    (Reason.NOT_VALID_TODAY, lambda case: not _is_booked(case.registration, case.place.day)),
    (Reason.UNPAID, _is_unpaid),
)
