"""Self check-in on the real store: who is found, what one press records, and what a kiosk that knows nobody records."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from db.store import Store
from kiosk.domain.badge_content import name_lines
from kiosk.domain.codes import make_booking_code
from kiosk.domain.credential import RawScan
from kiosk.domain.facts import Kind
from kiosk.domain.model import (
    EVENT_PLACE,
    Badge,
    BadgeId,
    CheckIn,
    FactId,
    JobState,
    PersonId,
    PhotoChoice,
    Printer,
    RegistrationId,
    RegistrationState,
    StationId,
)
from kiosk.domain.questions import Question
from kiosk.domain.self_check_in import Choices, Guest
from kiosk.services.check_in import Desk, check_in_registration
from kiosk.services.help_call import recent_calls
from kiosk.services.self_check_in import (
    Finished,
    Met,
    call_person,
    chosen,
    count_wrong_code,
    find,
    finish,
    leave_to_desk,
    meet,
    unknown,
    wrong_codes,
)
from tests.builders import Facts, desk, opened_store, registration

ONE, TWO = RegistrationId("one"), RegistrationId("two")
CODE, OTHERS = make_booking_code("K7QM42"), make_booking_code("ZT8R62")
CONSENT = Question(question_id="consent", ask={"en": "?"}, is_consent=True)
MEAL = Question(question_id="meal", ask={"en": "?"})
PRINTER = Printer("P", "folder:/nowhere", "png")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened_store(tmp_path) as made:
        with made.write() as tx:
            facts = Facts()
            tx.append(
                [
                    facts.registered(ONE, name="Layla Mansouri", booking_code=CODE, organisation="Cedar"),
                    facts.registered(TWO, name="Tomás Iriarte", state="cancelled", booking_code=OTHERS),
                ]
            )
        yield made


def at(store: Store) -> Desk:
    return replace(desk(store, questions=(CONSENT, MEAL)), printer=PRINTER)


def scan(text: str, here: Desk) -> RawScan:
    return RawScan((text,), "kiosk", here.recorder.clock.now())


def done(here: Desk, guest: Guest, choices: Choices, met: Met | None = None, **how: object) -> Finished:
    named = {"prints": True, "is_taken": lambda listed, spelled: True} | how
    return finish(here, guest, choices, met, **named)  # type: ignore[arg-type]


def kinds(store: Store, registration_id: RegistrationId = ONE) -> list[str]:
    with store.read() as reader:
        return [str(fact.kind) for fact in reader.facts([registration_id])]


def test_finding_records_nothing_and_asks_what_is_open(store: Store) -> None:
    here = at(store)
    found = find(here, scan(CODE.lower(), here))
    assert found.guest is not None
    assert found.guest.questions == (CONSENT, MEAL)
    assert found.guest.gets_badge
    assert kinds(store) == ["registered"]


@pytest.mark.parametrize(
    ("text", "why", "is_wrong"),
    [
        (OTHERS, "cancelled", False),
        (make_booking_code("ACACAC"), "unknown", True),
        (make_booking_code("ACACAC")[:-1] + "X", "", True),
        ("https://example.org/poster", "", False),
        ("\x07", "", True),
    ],
)
def test_whoever_may_not_come_in_alone_leads_to_a_person_and_nonsense_to_another_try(
    store: Store, text: str, why: str, is_wrong: bool
) -> None:
    here = at(store)
    found = find(here, scan(text, here))
    assert (found.guest, found.why, found.is_wrong_code) == (None, why, is_wrong)
    assert unknown(scan(text, here)).why == ("unknown" if why else "")


def test_one_press_records_all_that_she_said_in_one_transaction(store: Store) -> None:
    here = at(store)
    found = find(here, scan(CODE, here))
    assert found.guest is not None
    choices = Choices(
        answers=(("consent", "yes"), ("meal", ""), ("gone", "yes")),
        photo=PhotoChoice.NO,
        hidden=("organisation",),
        spelling="Leyla Mansouri",
    )
    finished = done(here, found.guest, choices)
    assert kinds(store) == ["registered", "edited", "consent_given", "checked_in", "badge_issued"]
    assert finished.job is not None
    assert finished.badge is not None
    with store.read() as reader:
        now = reader.registration(ONE)
        badges, job = reader.badges_of(ONE), reader.job(finished.job.job_id)
    assert now is not None
    assert (now.badge_name, now.photo, now.hide) == ("Leyla Mansouri", PhotoChoice.NO, ("organisation",))
    assert [(one.token, one.number) for one in badges] == [(finished.badge.token, finished.badge.number)]
    assert job is not None
    assert (job.state, finished.registration) == (JobState.QUEUED, now)
    assert chosen(found.guest.registration, choices) == now


def test_which_name_leads_is_kept_with_her_for_every_badge(store: Store) -> None:
    here = at(store)
    code, three = make_booking_code("ACACAC"), RegistrationId("three")
    with store.write() as tx:
        known = {"name": "Layla Mansouri", "name_native": "ليلى المنصوري", "booking_code": code}
        tx.append([Facts("d2").registered(three, **known)])
    found = find(here, scan(code, here))
    assert found.guest is not None
    done(here, found.guest, Choices(leading="native"))
    with store.read() as reader:
        now = reader.registration(three)
    assert now is not None
    assert name_lines(now) == ("ليلى المنصوري", "", "Layla Mansouri")
    assert chosen(found.guest.registration, Choices(leading="native")) == now


def test_of_two_names_the_corrected_one_leaves_the_other_on_the_badge(store: Store) -> None:
    here = at(store)
    code, three = make_booking_code("ACACAC"), RegistrationId("three")
    with store.write() as tx:
        tx.append(
            [Facts("d2").registered(three, name="Hong Gildong", name_native="홍길동", booking_code=code)]
        )
    found = find(here, scan(code, here))
    assert found.guest is not None
    choices = Choices(spelling="Hong Gil-dong", spelling_native="홍길둥")
    done(here, found.guest, choices)
    with store.read() as reader:
        now = reader.registration(three)
    assert now is not None
    assert name_lines(now) == ("홍길둥", "", "Hong Gil-dong")
    assert chosen(found.guest.registration, choices) == now


def test_nothing_of_it_is_recorded_where_she_came_in_elsewhere_meanwhile(store: Store) -> None:
    here = at(store)
    found = find(here, scan(CODE, here))
    assert found.guest is not None
    check_in_registration(here, ONE)
    before = kinds(store)
    assert done(here, found.guest, Choices(photo=PhotoChoice.NO)).why == "already_in"
    assert kinds(store) == before
    assert find(here, scan(CODE, here)).why == "already_in"


def test_a_name_beyond_the_limits_is_not_taken_and_no_answer_changes_nothing(store: Store) -> None:
    here = at(store)
    guest = Guest(registration(ONE, name="Layla Mansouri", photo=PhotoChoice.YES), (MEAL,))
    finished = done(
        here,
        guest,
        Choices(spelling="Rosa", answers=(("meal", "no"),)),
        is_taken=lambda listed, spelled: False,
    )
    assert kinds(store) == ["registered", "answered", "checked_in", "badge_issued"]
    assert finished.registration.badge_name == ""


def test_without_a_printer_she_is_in_and_the_desk_prints(store: Store) -> None:
    here = at(store)
    found = find(here, scan(CODE, here))
    assert found.guest is not None
    finished = done(here, found.guest, Choices(), prints=False)
    assert (finished.job, finished.badge, finished.why) == (None, None, "")
    assert kinds(store) == ["registered", "checked_in"]
    number = call_person(here, "collect", ONE)
    with store.read() as reader:
        (call,) = recent_calls(here, reader)
    assert (call.number, call.reason, call.about) == (number, "collect", ONE)
    assert number.startswith(here.recorder.identity.prefix)
    assert call_person(here, "asked", None) != number


def test_who_has_a_badge_gets_no_other(store: Store) -> None:
    here = at(store)
    check_in_registration(here, ONE)
    tomorrow = replace(here, used_days={here.today(): here.today() + timedelta(days=1)})
    found = find(tomorrow, scan(CODE, here))
    assert found.guest is not None
    assert not found.guest.gets_badge
    assert done(tomorrow, found.guest, Choices()).job is None


def test_a_badge_that_no_printer_has_begun_is_left_to_the_desk(store: Store) -> None:
    here = at(store)
    found = find(here, scan(CODE, here))
    assert found.guest is not None
    finished = done(here, found.guest, Choices())
    leave_to_desk(here, finished)
    leave_to_desk(here, finished)
    assert kinds(store)[-1] == "badge_voided"
    leave_to_desk(here, Finished(found.guest.registration))
    again = done(here, found.guest, Choices())
    assert again.why == "already_in"


def test_a_badge_that_is_being_sent_goes_on(store: Store) -> None:
    here = at(store)
    found = find(here, scan(CODE, here))
    assert found.guest is not None
    finished = done(here, found.guest, Choices())
    assert finished.job is not None
    with store.write() as tx:
        tx.set_job(finished.job.job_id, JobState.SENDING, here.recorder.clock.now())
    leave_to_desk(here, finished)
    assert "badge_voided" not in kinds(store)


def test_somebody_that_a_ticket_opened_is_recorded_by_a_kiosk_that_knows_nobody(store: Store) -> None:
    here = at(store)
    rosa = registration("rosa", name="Rosa", photo=PhotoChoice.YES)
    met = Met(registration=rosa, person_id=PersonId("rosa"), answered=(("consent", "1"),))
    found = meet(here, met)
    assert found.guest is not None
    assert found.guest.questions == (MEAL,)
    held = []
    finished = done(
        here, found.guest, Choices(answers=(("meal", "yes"),)), met, queueing=lambda *what: held.append(what)
    )
    assert finished.job is not None
    assert held == [(finished.job, finished.registration, finished.badge)]
    assert kinds(store, RegistrationId("rosa")) == ["answered", "checked_in", "badge_issued"]
    assert meet(here, met).why == "already_in"


def test_what_was_told_of_her_decides_too(store: Store) -> None:
    here = at(store)
    rosa, person_id = registration("rosa", name="Rosa"), PersonId("rosa")
    claim = CheckIn(
        fact_id=FactId("f"),
        registration_id=rosa.registration_id,
        person_id=person_id,
        place_id=EVENT_PLACE,
        day=here.today(),
        station_id=StationId("desk"),
        at=here.recorder.clock.now(),
    )
    yesterday = replace(claim, day=here.today() - timedelta(days=1))
    badge = Badge(
        badge_id=BadgeId("b"),
        registration_id=rosa.registration_id,
        person_id=person_id,
        number="X",
        token="",
        station_id=StationId("desk"),
        issued_at=claim.at,
    )
    assert meet(here, Met(registration=rosa, person_id=person_id, claims=(claim,))).why == "already_in"
    later = meet(here, Met(registration=rosa, person_id=person_id, claims=(yesterday,), badge=badge))
    assert later.guest is not None
    assert not later.guest.gets_badge
    unpaid = replace(rosa, state=RegistrationState.UNPAID)
    assert meet(here, Met(registration=unpaid, person_id=person_id)).why == "unpaid"


def test_wrong_codes_are_remembered_in_the_store(store: Store) -> None:
    here = at(store)
    with store.read() as reader:
        assert wrong_codes(reader) == ()
    for _ in range(30):
        count_wrong_code(here)
    with store.read() as reader:
        assert len(wrong_codes(reader)) == 21
    assert Kind.HELP_ASKED not in kinds(store)
