"""The decision: one row per reason, the ties between reasons, and what an admission means for the badge."""

from datetime import date
from typing import Any

import pytest

from kiosk.domain.admission import Admit, BadgeTask, Decision, Place, Reason, Refer, Refuse, Snapshot, decide
from kiosk.domain.credential import Credential, Unreadable
from kiosk.domain.event import CheckInPolicy
from kiosk.domain.model import (
    EVENT_PLACE,
    Badge,
    BadgeId,
    CheckIn,
    FactId,
    PersonId,
    RegistrationId,
    RegistrationState,
)
from tests.builders import DAYS, FIRST_DAY, NOW, STATION, event, registration

PERSON = PersonId("r1")
CLAIM = CheckIn(
    fact_id=FactId("f"),
    registration_id=RegistrationId("r1"),
    person_id=PERSON,
    place_id=EVENT_PLACE,
    day=FIRST_DAY,
    station_id=STATION,
    at=NOW,
    is_winner=True,
)


def badge(badge_id: str = "b1", void_reason: str = "") -> Badge:
    return Badge(
        badge_id=BadgeId(badge_id),
        registration_id=RegistrationId("r1"),
        person_id=PERSON,
        number="K7AA-AAA",
        token="B",
        station_id=STATION,
        issued_at=NOW,
        void_reason=void_reason,
    )


def answer(day: date = FIRST_DAY, policy: CheckInPolicy | None = None, **snapshot: Any) -> Decision:
    persons = tuple({PERSON for _ in snapshot.get("matches", ())})
    known = Snapshot(**({"persons": persons} | snapshot))
    happening = event(check_in=policy) if policy else event()
    return decide(Credential(("K7QM-42X",)), known, Place(EVENT_PLACE, day), happening, NOW)


CANCELLED = registration(state=RegistrationState.CANCELLED)
BLOCKED = registration(state=RegistrationState.BLOCKED)
REPLACED = registration(state=RegistrationState.REPLACED)
UNPAID = registration(state=RegistrationState.UNPAID)
LATER = registration(days=DAYS[2:])


@pytest.mark.parametrize(
    ("reason", "snapshot"),
    [
        (Reason.UNKNOWN, {}),
        (Reason.BADGE_VOIDED, {"matches": (registration(),), "scanned_badge": badge(void_reason="lost")}),
        (Reason.BLOCKED, {"matches": (BLOCKED,)}),
        (Reason.CANCELLED, {"matches": (CANCELLED,)}),
        (Reason.ALREADY_IN, {"matches": (registration(),), "claim": CLAIM}),
        (Reason.NOT_VALID_TODAY, {"matches": (LATER,)}),
        (Reason.REPLACED, {"matches": (REPLACED,)}),
        # ties
        (
            Reason.REPLACED,
            {"matches": (REPLACED,), "scanned_badge": badge(void_reason="replaced"), "claim": CLAIM},
        ),
        (
            Reason.BADGE_VOIDED,
            {"matches": (CANCELLED,), "scanned_badge": badge(void_reason="lost"), "claim": CLAIM},
        ),
        (Reason.CANCELLED, {"matches": (CANCELLED,), "claim": CLAIM}),
        (Reason.BLOCKED, {"matches": (BLOCKED,), "claim": CLAIM}),
        (Reason.ALREADY_IN, {"matches": (LATER,), "claim": CLAIM}),
        (Reason.ALREADY_IN, {"matches": (UNPAID,), "claim": CLAIM}),
        (
            Reason.NOT_VALID_TODAY,
            {"matches": (registration(state=RegistrationState.UNPAID, days=DAYS[2:]),)},
        ),
    ],
)
def test_refused(reason: Reason, snapshot: dict[str, Any]) -> None:
    decision = answer(**snapshot)
    assert isinstance(decision, Refuse)
    assert decision.reason is reason


def test_unreadable_is_refused_whatever_else() -> None:
    decision = decide(Unreadable("empty"), Snapshot(), Place(EVENT_PLACE, FIRST_DAY), event(), NOW)
    assert decision == Refuse(Reason.UNREADABLE, None)


def test_two_people_with_one_code_are_for_a_person_to_settle() -> None:
    two = (registration("r1"), registration("r2"))
    decision = answer(matches=two, persons=(PersonId("r1"), PersonId("r2")))
    assert decision == Refer(Reason.SEVERAL_MATCH, two[0])


def test_unpaid_is_referred_or_admitted_as_the_event_says() -> None:
    assert answer(matches=(UNPAID,)) == Refer(Reason.UNPAID, UNPAID)
    assert isinstance(answer(matches=(UNPAID,), policy=CheckInPolicy(unpaid="admit")), Admit)


def test_a_refusal_names_who_it_is_about() -> None:
    decision = answer(matches=(LATER,))
    assert decision.registration == LATER


def test_of_merged_registrations_the_one_that_holds_today_speaks() -> None:
    good = registration("r2", days=DAYS[:1])
    decision = answer(matches=(CANCELLED, REPLACED, LATER, good))
    assert isinstance(decision, Admit)
    assert decision.registration == good


def test_of_merged_registrations_a_paid_one_is_enough_and_a_blocked_one_too_many() -> None:
    paid, unpaid_first = registration("r2"), (UNPAID, LATER, registration("r2"))
    assert answer(matches=unpaid_first).registration == paid
    assert answer(matches=(UNPAID, LATER)) == Refer(Reason.UNPAID, UNPAID)
    assert answer(matches=(paid, BLOCKED)) == Refuse(Reason.BLOCKED, BLOCKED)


@pytest.mark.parametrize(
    ("badges", "policy", "task"),
    [
        ((), CheckInPolicy(), BadgeTask.PRINT),
        ((badge(),), CheckInPolicy(), BadgeTask.HAS_BADGE),
        ((badge(void_reason="lost"),), CheckInPolicy(), BadgeTask.PRINT),
        ((badge("b1", "lost"), badge("b2")), CheckInPolicy(), BadgeTask.HAS_BADGE),
        ((), CheckInPolicy(print_badge="never"), BadgeTask.NONE),
        ((), CheckInPolicy(print_badge="always_ask"), BadgeTask.ASK),
    ],
)
def test_admission_and_printing_are_two_decisions(
    badges: tuple[Badge, ...], policy: CheckInPolicy, task: BadgeTask
) -> None:
    decision = answer(matches=(registration(),), badges=badges, policy=policy)
    assert isinstance(decision, Admit)
    assert decision.badge_task is task


def test_the_events_rules_say_what_to_do() -> None:
    from kiosk.domain.model import PhotoChoice

    asked = answer(matches=(registration(photo=PhotoChoice.NO),))
    assert isinstance(asked, Admit)
    assert [task.icon for task in asked.tasks] == ["camera-off"]
    plain = answer(matches=(registration(),))
    assert isinstance(plain, Admit)
    assert plain.tasks == ()


def test_no_days_means_every_day_and_even_a_day_outside_the_event() -> None:
    assert isinstance(answer(day=date(2019, 9, 29), matches=(registration(),)), Admit)
