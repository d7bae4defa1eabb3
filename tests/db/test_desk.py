"""The use cases of a desk on a real store: check in, badge, undo, reprint, add today, find."""

from pathlib import Path

import pytest

from db.store import Store
from kiosk.app.spool_store import SpoolStore
from kiosk.domain.admission import Admit, BadgeTask, Reason, Refuse
from kiosk.domain.codes import CodeKind, code_kind
from kiosk.domain.credential import RawScan
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import CheckInPolicy
from kiosk.domain.facts import Kind
from kiosk.domain.model import FactId, JobState, RegistrationId
from kiosk.services.check_in import (
    Desk,
    add_today,
    check_in,
    check_in_registration,
    print_badge,
    reopen,
    run_dry,
)
from kiosk.services.find import find
from kiosk.services.outcome import Outcome
from kiosk.services.print_ahead import print_ahead
from kiosk.services.printed import record_job
from kiosk.services.reprint import reprint
from kiosk.services.undo import take_back, undo
from tests.builders import DAYS, NOW, Facts, FixedClock, desk, opened_store

LAYLA = RegistrationId("r1")


@pytest.fixture
def store(tmp_path: Path):  # type: ignore[no-untyped-def]
    make = Facts("importer")
    with opened_store(tmp_path) as opened:
        with opened.write() as tx:
            tx.append(
                [
                    make.registered("r1", booking_code="K7QM-42X", ticket="ticket of layla", photo="no"),
                    make.registered("r2", name="Rosa", booking_code="N6XA-35Q", days="2019-10-02;2019-10-03"),
                    make.registered("r3", name="Zed", booking_code="ZZZZ-222", state="cancelled"),
                ]
            )
        yield opened


def scan(at: Desk, text: str) -> Outcome:
    return check_in(at, RawScan((text,), "test", NOW))


def kinds(store: Store) -> list[str]:
    with store.read() as reader:
        return [fact.kind for fact in reader.facts()][3:]


@pytest.mark.parametrize("text", ["K7QM-42X", "k7qm42x", "ticket of layla"])
def test_a_ticket_admits_once_and_prints_once(store: Store, text: str) -> None:
    here = desk(store)
    first = scan(here, text)
    assert isinstance(first.decision, Admit)
    assert first.decision.badge_task is BadgeTask.PRINT
    assert [task.icon for task in first.decision.tasks] == ["camera-off"]
    assert first.job is not None
    assert first.job.state is JobState.QUEUED
    assert first.badge is not None
    assert code_kind(first.badge.token) is CodeKind.BADGE_TOKEN
    again = scan(here, text)
    assert again.decision == Refuse(Reason.ALREADY_IN, first.registration)
    assert (again.claim, again.claim_station) == (first.claim, "Desk 1")
    assert kinds(store) == [Kind.CHECKED_IN, Kind.BADGE_ISSUED]


def test_the_next_day_a_badge_checks_in_without_printing(store: Store) -> None:
    clock = FixedClock()
    here = desk(store, clock=clock)
    badge = scan(here, "K7QM-42X").badge
    assert badge is not None
    clock.move(days=1)
    outcome = scan(here, badge.token)
    assert isinstance(outcome.decision, Admit)
    assert outcome.decision.badge_task is BadgeTask.HAS_BADGE
    assert kinds(store) == [Kind.CHECKED_IN, Kind.BADGE_ISSUED, Kind.CHECKED_IN]


def test_a_badge_number_proves_nothing_but_finds_its_holder(store: Store) -> None:
    here = desk(store)
    badge = scan(here, "K7QM-42X").badge
    assert badge is not None
    outcome = scan(here, badge.number)
    assert isinstance(outcome.decision, Refuse)
    assert outcome.decision.reason is Reason.UNKNOWN
    assert outcome.is_badge_number
    assert [r.registration_id for r, _ in find(here, badge.number)] == ["r1"]


def test_once_per_event_means_once(store: Store) -> None:
    clock = FixedClock()
    here = desk(store, clock=clock, check_in=CheckInPolicy(once_per="event"))
    scan(here, "K7QM-42X")
    clock.move(days=1)
    assert scan(here, "K7QM-42X").decision.reason is Reason.ALREADY_IN  # type: ignore[union-attr]


def test_without_a_printer_people_are_still_checked_in(store: Store) -> None:
    outcome = scan(desk(store, printer=None), "K7QM-42X")
    assert isinstance(outcome.decision, Admit)
    assert (outcome.badge, outcome.job) == (None, None)
    assert kinds(store) == [Kind.CHECKED_IN]


def test_always_ask_prints_when_asked_and_only_once(store: Store) -> None:
    here = desk(store, check_in=CheckInPolicy(print_badge="always_ask"))
    assert scan(here, "K7QM-42X").job is None
    printed = print_badge(here, LAYLA)
    assert printed.job is not None
    assert print_badge(here, LAYLA).job == printed.job
    assert kinds(store) == [Kind.CHECKED_IN, Kind.BADGE_ISSUED]


def test_a_check_in_without_a_badge_and_the_badge_later(store: Store) -> None:
    here = desk(store)
    outcome = check_in_registration(here, LAYLA, prints=False)
    assert isinstance(outcome.decision, Admit)
    assert (outcome.badge, outcome.job) == (None, None)
    assert kinds(store) == [Kind.CHECKED_IN]
    assert print_badge(here, LAYLA).job is not None


def test_a_badge_without_a_check_in_and_the_check_in_later_prints_none(store: Store) -> None:
    here = desk(store)
    badge = print_ahead(here, LAYLA)
    assert kinds(store) == [Kind.BADGE_ISSUED]
    with pytest.raises(OperatorError, match="There is a badge already"):
        print_ahead(here, LAYLA)
    outcome = scan(here, "K7QM-42X")
    assert isinstance(outcome.decision, Admit)
    assert outcome.badge == badge
    assert kinds(store) == [Kind.BADGE_ISSUED, Kind.CHECKED_IN]


def test_an_event_may_want_both_together_only(store: Store) -> None:
    here = desk(store, check_in=CheckInPolicy(apart=()))
    with pytest.raises(OperatorError, match="only at the check-in"):
        print_ahead(here, LAYLA)
    with pytest.raises(OperatorError, match="at every first check-in"):
        check_in_registration(here, LAYLA, prints=False)
    assert kinds(store) == []


def test_nobody_gets_a_badge_without_a_check_in(store: Store) -> None:
    assert print_badge(desk(store), LAYLA).badge is None
    assert kinds(store) == []


def test_undo_cancels_a_queued_badge_and_undoing_twice_is_harmless(store: Store) -> None:
    here = desk(store)
    outcome = scan(here, "K7QM-42X")
    assert outcome.fact_id is not None
    assert undo(here, outcome.fact_id).question is None
    undo(here, outcome.fact_id)
    assert kinds(store) == [Kind.CHECKED_IN, Kind.BADGE_ISSUED, Kind.CHECK_IN_UNDONE, Kind.BADGE_VOIDED]
    assert isinstance(scan(here, "K7QM-42X").decision, Admit)


@pytest.mark.parametrize("state", [JobState.SENT, JobState.PRINTED, JobState.UNKNOWN])
def test_undo_asks_for_a_badge_that_may_be_out(store: Store, state: JobState) -> None:
    here = desk(store)
    outcome = scan(here, "K7QM-42X")
    assert outcome.job is not None
    assert outcome.fact_id is not None
    record_job(here, outcome.job.job_id, state, NOW)
    question = undo(here, outcome.fact_id).question
    assert question is not None
    take_back(here, question.badge_id)
    take_back(here, question.badge_id)
    assert kinds(store).count(Kind.BADGE_VOIDED) == 1
    assert scan(here, question.token).decision.reason is Reason.BADGE_VOIDED  # type: ignore[union-attr]


def test_only_todays_check_ins_of_this_desk_can_be_undone(store: Store) -> None:
    clock = FixedClock()
    here = desk(store, clock=clock)
    outcome = scan(here, "K7QM-42X")
    assert outcome.fact_id is not None
    clock.move(days=1)
    with pytest.raises(OperatorError, match="today"):
        undo(here, outcome.fact_id)
    with pytest.raises(OperatorError, match="list"):
        undo(here, FactId("nobody's"))


def test_a_reprint_voids_the_old_badge_and_says_why(store: Store) -> None:
    here = desk(store)
    old = scan(here, "K7QM-42X").badge
    assert old is not None
    new = reprint(here, LAYLA, "lost").badge
    assert new is not None
    assert new.token != old.token
    assert new.copy == 2
    assert scan(here, old.token).decision.reason is Reason.BADGE_VOIDED  # type: ignore[union-attr]
    assert scan(here, new.token).decision.reason is Reason.ALREADY_IN  # type: ignore[union-attr]
    with store.read() as reader:
        voided = [fact.body["reason"] for fact in reader.facts() if fact.kind == Kind.BADGE_VOIDED]
        assert voided == ["lost"]
        assert [job.state for job in reader.jobs_of_badge(old.badge_id)] == [JobState.CANCELLED]


def test_a_reprint_needs_a_reason_and_a_printer(store: Store) -> None:
    with pytest.raises(ValueError, match="reason"):
        reprint(desk(store), LAYLA, "because")
    with pytest.raises(OperatorError, match="printer"):
        reprint(desk(store, printer=None), LAYLA, "lost")
    with pytest.raises(OperatorError, match="list"):
        reprint(desk(store), RegistrationId("nobody"), "lost")


def test_today_can_be_added_at_the_desk(store: Store) -> None:
    here = desk(store)
    refused = scan(here, "N6XA-35Q")
    assert refused.decision.reason is Reason.NOT_VALID_TODAY  # type: ignore[union-attr]
    assert kinds(store) == []
    admitted = add_today(here, RegistrationId("r2"))
    assert isinstance(admitted.decision, Admit)
    assert admitted.registration is not None
    assert admitted.registration.days == (DAYS[0], DAYS[2], DAYS[3])
    assert add_today(here, RegistrationId("r2")).decision.reason is Reason.ALREADY_IN  # type: ignore[union-attr]
    assert kinds(store) == [Kind.EDITED, Kind.CHECKED_IN, Kind.BADGE_ISSUED]


def test_a_chosen_row_is_checked_in_and_can_be_reopened(store: Store) -> None:
    here = desk(store)
    outcome = check_in_registration(here, LAYLA)
    assert isinstance(outcome.decision, Admit)
    assert outcome.claim is not None
    shown = reopen(here, outcome.claim.fact_id)
    assert shown.registration == outcome.registration
    assert shown.badge == outcome.badge
    assert reopen(here, FactId("nobody's")).decision == Refuse(Reason.UNKNOWN)
    assert check_in_registration(here, RegistrationId("nobody")).decision == Refuse(Reason.UNKNOWN)


def test_a_reopened_check_in_knows_why_its_badge_failed_until_another_is_issued(store: Store) -> None:
    here = desk(store)
    first = scan(here, "K7QM-42X")
    assert first.claim is not None
    assert first.job is not None
    record_job(here, first.job.job_id, JobState.FAILED, NOW, "missing glyph")
    shown = reopen(here, first.claim.fact_id)
    assert shown.badge is None
    assert shown.job is not None
    assert (shown.job.state, shown.job.detail) == (JobState.FAILED, "missing glyph")
    again = print_badge(here, LAYLA)
    shown = reopen(here, first.claim.fact_id)
    assert shown.job == again.job
    assert shown.badge == again.badge


def test_a_badge_held_by_the_printer_is_wanted_until_another_one_replaces_it(store: Store) -> None:
    here = desk(store)
    held = scan(here, "K7QM-42X").job
    assert held is not None
    record_job(here, held.job_id, JobState.SENT, NOW)
    spool = SpoolStore(lambda: here, lambda: None)
    assert spool.is_wanted(held.job_id)
    again = reprint(here, LAYLA, "misprint").job
    assert again is not None
    assert not spool.is_wanted(held.job_id)
    assert spool.is_wanted(again.job_id)
    record_job(here, again.job_id, JobState.PRINTED, NOW)
    assert not spool.is_wanted(again.job_id)


def test_a_printed_badge_is_a_fact_and_one_that_never_came_is_void(store: Store) -> None:
    here = desk(store)
    job = scan(here, "K7QM-42X").job
    assert job is not None
    record_job(here, job.job_id, JobState.PRINTED, NOW)
    record_job(here, job.job_id, JobState.PRINTED, NOW)
    assert kinds(store) == [Kind.CHECKED_IN, Kind.BADGE_ISSUED, Kind.BADGE_PRINTED]
    second = reprint(here, LAYLA, "misprint")
    assert second.job is not None
    record_job(here, second.job.job_id, JobState.FAILED, NOW, "missing glyph")
    assert print_badge(here, LAYLA).job is not None
    record_job(here, type(job.job_id)("nobody's"), JobState.PRINTED, NOW)


def test_a_dry_run_leaves_nothing(store: Store) -> None:
    here = desk(store)
    with store.write() as tx:
        before = (tx.fingerprint(), tx.fact_count(), tx.waiting(), tx.setting("count.badge"))
    run_dry(here)
    with store.write() as tx:
        assert (tx.fingerprint(), tx.fact_count(), tx.waiting(), tx.setting("count.badge")) == before


def test_a_scan_that_no_ticket_can_be_records_nothing(store: Store) -> None:
    assert scan(desk(store), "\x00").decision == Refuse(Reason.UNREADABLE)
    assert kinds(store) == []
