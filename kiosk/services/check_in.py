"""Check in: snapshot, decision and record in one transaction; the print job stands in it too.

A failed print never undoes a check-in, and nothing here waits for a printer or the network.
"""

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.domain.admission import (
    Admit,
    BadgeTask,
    Decision,
    Place,
    Reason,
    Refuse,
    Snapshot,
    decide,
    tasks_for,
)
from kiosk.domain.codes import BODY_LENGTH, TOKEN_BODY_LENGTH, CodeKind, make_badge_number, make_badge_token
from kiosk.domain.credential import Credential, RawScan, Unreadable, decode
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import Event
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import (
    EVENT_PLACE,
    OPEN_JOB_STATES,
    Badge,
    BadgeId,
    CheckIn,
    FactId,
    JobId,
    JobState,
    Printer,
    PrintJob,
    Registration,
    RegistrationId,
)
from kiosk.domain.money import Money
from kiosk.domain.payments import open_amount, payments, price_of
from kiosk.domain.projection import PersonState
from kiosk.domain.questions import Question, open_questions
from kiosk.domain.ticket import Proof
from kiosk.services.edit import edited
from kiosk.services.outcome import Outcome, printed_before
from kiosk.services.place import facts_of_place
from kiosk.services.ports import Reader, Store, Tx, Verifier
from kiosk.services.record import Recorder
from kiosk.services.shift import sign_of_badge
from kiosk.services.spares import bind
from kiosk.services.verify_ticket import proof_of_sig1, snapshot_of_ticket


@dataclass(frozen=True, slots=True)
class Desk:
    """What the use cases of a station share: its event, its store and how it records. `printer` may be None.

    `used_days` are the days that a lead chose, by the day that a doubtful clock showed.
    """

    event: Event
    store: Store
    recorder: Recorder
    printer: Printer | None
    verifier: Verifier
    used_days: Mapping[date, date] = field(default_factory=dict)

    def today(self) -> date:
        """Return the event day that it is now: by the clock, or as a lead has said."""
        day = self.event.day_at(self.recorder.clock.now())
        return self.used_days.get(day, day)


def check_in(desk: Desk, scan: RawScan, beside: RegistrationId | None = None) -> Outcome:
    """Answer one scan; an admission is durable when this returns. The same scan again answers "already in".

    Args:
        desk: the station.
        scan: what was scanned.
        beside: the guest who stands at the desk; a spare badge becomes this guest's, who has to be checked in.
    """
    credential = decode(scan)
    if isinstance(credential, Unreadable):
        return _unreadable(desk, credential, scan)
    with desk.store.write() as tx:
        snapshot = _snapshot(desk, tx, credential)
        spare = snapshot.scanned_badge
        if spare is not None and spare.is_spare and beside is not None:
            bound = _bound(desk, tx, spare, beside)
            if bound is not None:
                return bound
        return _answer(desk, tx, credential, snapshot)


def _bound(desk: Desk, tx: Tx, spare: Badge, registration_id: RegistrationId) -> Outcome | None:
    """Give a spare badge to a guest who is in; None where the guest is not."""
    snapshot = snapshot_of(desk, tx, registration_id)
    if snapshot.claim is None:
        return None
    registration = next(one for one in snapshot.matches if one.registration_id == registration_id)
    badge = bind(desk.recorder, tx, spare, registration_id)
    decision = Admit(registration, BadgeTask.HAS_BADGE, tasks_for(registration, desk.event))
    outcome = _outcome(desk, tx, decision, "", snapshot, badge=badge)
    return replace(outcome, is_bound=True)


def peek(desk: Desk, scan: RawScan) -> Outcome:
    """Return what a scan would be answered with; records nothing."""
    credential = decode(scan)
    if isinstance(credential, Unreadable):
        return _unreadable(desk, credential, scan)
    with desk.store.read() as reader:
        snapshot = _snapshot(desk, reader, credential)
        decision = decide(credential, snapshot, place_of(desk), desk.event, scan.at)
        return _outcome(desk, reader, decision, credential.text, snapshot, credential=credential)


def _unreadable(desk: Desk, credential: Unreadable, scan: RawScan) -> Outcome:
    decision = decide(credential, Snapshot(), place_of(desk), desk.event, scan.at)
    return Outcome(decision=decision, text="", now=desk.recorder.clock.now())


class _NothingHappened(Exception):
    """Leaves the transaction of a dry run; never seen outside this module."""


def run_dry(desk: Desk) -> None:
    """Check an invented person in and take it all back, so that the first guest meets a warm path.

    Statements are prepared, pages read and the signature library loaded the first time they are needed, which takes
    ten times as long.
    """
    desk.verifier.verify(bytes(32), b"", bytes(64))
    registration_id = RegistrationId(desk.recorder.chance.new_id())
    with contextlib.suppress(_NothingHappened), desk.store.write() as tx:
        body = {"source": "dry run", "set": {"category": ""}}
        tx.append([desk.recorder.fact(tx, Kind.REGISTERED, registration_id, body, {"set": {"name": "x"}})])
        credential = Credential((desk.recorder.chance.code_body(BODY_LENGTH + 1),))
        tx.snapshot(credential, EVENT_PLACE, desk.today(), desk.event.check_in.once_per)
        for _ in range(2):
            check_in_in(desk, tx, registration_id)
        raise _NothingHappened


def check_in_registration(desk: Desk, registration_id: RegistrationId, *, prints: bool = True) -> Outcome:
    """Check in the registration that the volunteer chose from a list; without `prints` the badge is left for later.

    Raises:
        OperatorError: the event does not want a check-in without its badge.
    """
    with desk.store.write() as tx:
        return check_in_in(desk if prints else without_print(desk), tx, registration_id)


def without_print(desk: Desk) -> Desk:
    """Return the desk as one that checks in and offers to print, instead of printing.

    Raises:
        OperatorError: the event does not want a check-in without its badge.
    """
    policy = desk.event.check_in
    if "check_in" not in policy.apart:
        raise OperatorError(
            "This event prints a badge at every first check-in: `apart` in event.toml says so."
        )
    if policy.print_badge != "first":
        return desk
    return replace(desk, event=replace(desk.event, check_in=replace(policy, print_badge="always_ask")))


def add_today(desk: Desk, registration_id: RegistrationId) -> Outcome:
    """Book today for a registration and check it in, in one transaction; adding twice changes nothing more."""
    with desk.store.write() as tx:
        registration = tx.registration(registration_id)
        today = desk.today()
        if registration is not None and registration.days and today not in registration.days:
            days = ";".join(day.isoformat() for day in sorted({*registration.days, today}))
            tx.append([edited(desk.recorder, tx, registration_id, {"days": days}, "desk")])
        return check_in_in(desk, tx, registration_id)


def print_badge(desk: Desk, registration_id: RegistrationId) -> Outcome:
    """Issue and queue a badge for somebody who is checked in and has none; a second call changes nothing."""
    with desk.store.write() as tx:
        snapshot = snapshot_of(desk, tx, registration_id)
        decision = decide(
            _chosen(registration_id), snapshot, place_of(desk), desk.event, desk.recorder.clock.now()
        )
        if snapshot.claim is None or (snapshot.valid_badge is not None and snapshot.unmade is None):
            return _outcome(desk, tx, decision, "", snapshot)
        badge, job = issue_badge(desk, tx, snapshot.matches[0], snapshot.unmade)
        return _outcome(desk, tx, decision, "", snapshot, badge=badge, job=job)


def reopen(desk: Desk, fact_id: FactId) -> Outcome:
    """Show an earlier check-in again, as it stands now; records nothing."""
    with desk.store.read() as reader:
        check = reader.check_in(fact_id)
        if check is None:
            return Outcome(decision=Refuse(Reason.UNKNOWN), text="", now=desk.recorder.clock.now())
        snapshot = snapshot_of(desk, reader, check.registration_id)
        decision = decide(_chosen(check.registration_id), snapshot, place_of(desk), desk.event, check.at)
        return _outcome(desk, reader, decision, "", snapshot)


def issue_badge(
    desk: Desk, tx: Tx, registration: Registration, unmade: Badge | None = None
) -> tuple[Badge | None, PrintJob | None]:
    """Record a new badge for a registration, or take one that was never made, and queue it.

    (None, None) where the station has no printer.
    """
    if desk.printer is None:
        return None, None
    if unmade is not None:
        return unmade, queue_again(desk, tx, desk.printer, unmade)
    fact, count = issued(desk, tx, registration.registration_id)
    job = queued(desk, desk.printer, BadgeId(fact.body["badge_id"]), registration.registration_id, count)
    states = tx.append([fact])
    tx.add_job(job)
    return _badge(states, job.badge_id), job


def queue_again(desk: Desk, tx: Tx, printer: Printer, badge: Badge) -> PrintJob:
    """Queue a badge that was issued and never came to a printer: the same one, not another."""
    job = queued(desk, printer, badge.badge_id, badge.registration_id, tx.count_up("badge"))
    tx.add_job(job)
    return job


def unmade(desk: Desk, reader: Reader, badge: Badge | None) -> Badge | None:
    """Return a badge that this station issued and that is neither on paper nor on its way there, else None.

    A batch issues its badges first and draws them then: a full disk or a kill may come between. What another station
    issued is for that station to print.
    """
    if badge is None or badge.printed_at is not None:
        return None
    if badge.station_id != desk.recorder.identity.station_id:
        return None
    jobs = reader.jobs_of_badge(badge.badge_id)
    is_made = any(job.state is JobState.PRINTED or job.state in OPEN_JOB_STATES for job in jobs)
    return None if is_made else badge


def issued(desk: Desk, tx: Tx, registration_id: RegistrationId) -> tuple[Fact, int]:
    """Return the `badge_issued` fact of a new badge, and which badge of this station it is.

    Its token is a secret; its number begins with the station's prefix.
    """
    fact, count, _ = issued_with_token(desk, tx, registration_id)
    return fact, count


def issued_with_token(desk: Desk, tx: Tx, registration_id: RegistrationId) -> tuple[Fact, int, str]:
    """Return the same with the token, for a station that seals what it records and must print it all the same."""
    chance, identity = desk.recorder.chance, desk.recorder.identity
    count = tx.count_up("badge")
    body = {"badge_id": chance.new_id(), "number": make_badge_number(identity.prefix, count)}
    token = make_badge_token(chance.code_body(TOKEN_BODY_LENGTH))
    return desk.recorder.fact(tx, Kind.BADGE_ISSUED, registration_id, body, {"token": token}), count, token


def check_in_in(desk: Desk, tx: Tx, registration_id: RegistrationId) -> Outcome:
    """Check in a chosen registration in a transaction that is open."""
    return _answer(desk, tx, _chosen(registration_id), snapshot_of(desk, tx, registration_id), text="")


def _snapshot(desk: Desk, reader: Reader, credential: Credential) -> Snapshot:
    found = _found(desk, reader, credential)
    if found.scanned_badge is not None and found.scanned_badge == found.valid_badge:
        return found  # It is on paper: it was scanned.
    return replace(found, unmade=unmade(desk, reader, found.valid_badge))


def _found(desk: Desk, reader: Reader, credential: Credential) -> Snapshot:
    if credential.staff_token:
        return Snapshot(staff_sign=sign_of_badge(reader, credential.staff_token))
    today, once_per = desk.today(), desk.event.check_in.once_per
    found = reader.snapshot(credential, EVENT_PLACE, today, once_per)
    if not found.matches and reader.is_void_ticket(credential):
        return replace(found, proof=Proof.REVOKED)
    keys, now = desk.event.tickets.pretix_keys, desk.recorder.clock.now()
    for text in credential.candidates:
        proof = proof_of_sig1(text, keys, desk.verifier, now)
        if proof in (Proof.NOT_YET, Proof.OVER) or (proof is not Proof.NONE and not found.matches):
            return replace(found, proof=proof)
    if found.matches or not credential.tickets:
        return found
    return snapshot_of_ticket(credential, reader, desk.verifier, desk.event.event_id, today, once_per)


def snapshot_of(desk: Desk, reader: Reader, registration_id: RegistrationId) -> Snapshot:
    """Return what is known of a registration at the event today. Reads only."""
    found = reader.snapshot_of(registration_id, EVENT_PLACE, desk.today(), desk.event.check_in.once_per)
    return replace(found, unmade=unmade(desk, reader, found.valid_badge))


def decided(desk: Desk, reader: Reader, registration_id: RegistrationId) -> tuple[Snapshot, Decision]:
    """Return what is known of a registration and what choosing it would be answered with now. Reads only."""
    snapshot = snapshot_of(desk, reader, registration_id)
    now = desk.recorder.clock.now()
    return snapshot, decide(_chosen(registration_id), snapshot, place_of(desk), desk.event, now)


def _chosen(registration_id: RegistrationId) -> Credential:
    return Credential((registration_id,))


def place_of(desk: Desk) -> Place:
    """Return what is checked in to: the event, today."""
    return Place(EVENT_PLACE, desk.today())


def _answer(
    desk: Desk, tx: Tx, credential: Credential, snapshot: Snapshot, text: str | None = None
) -> Outcome:
    place, now = place_of(desk), desk.recorder.clock.now()
    decision = decide(credential, snapshot, place, desk.event, now)
    shown = credential.text if text is None else text
    if not isinstance(decision, Admit):
        return _outcome(desk, tx, decision, shown, snapshot, credential=credential)
    registration_id = decision.registration.registration_id
    entry = desk.recorder.fact(
        tx, Kind.CHECKED_IN, registration_id, {"place": place.place_id, "day": place.day.isoformat()}
    )
    if decision.badge_task is BadgeTask.PRINT and desk.printer is not None and snapshot.unmade is not None:
        states, badge = tx.append([entry]), snapshot.unmade
        job = queue_again(desk, tx, desk.printer, badge)
    elif decision.badge_task is BadgeTask.PRINT and desk.printer is not None:
        fact, count = issued(desk, tx, registration_id)
        job = queued(desk, desk.printer, BadgeId(fact.body["badge_id"]), registration_id, count)
        states = tx.append([entry, fact])
        tx.add_job(job)
        badge = _badge(states, job.badge_id)
    else:
        states, badge, job = tx.append([entry]), None, None
    claim = next(one for state in states for one in state.check_ins if one.fact_id == entry.fact_id)
    return _outcome(
        desk, tx, decision, shown, snapshot, claim=claim, badge=badge, job=job, fact_id=entry.fact_id
    )


def queued(
    desk: Desk, printer: Printer, badge_id: BadgeId, registration_id: RegistrationId, count: int
) -> PrintJob:
    """Return the job that prints an issued badge; its slip is a number small enough to call out."""
    now = desk.recorder.clock.now()
    return PrintJob(
        job_id=JobId(desk.recorder.chance.new_id()),
        badge_id=badge_id,
        registration_id=registration_id,
        printer=printer.name,
        state=JobState.QUEUED,
        slip=count % 99 + 1,
        created_at=now,
        updated_at=now,
    )


def _badge(states: Sequence[PersonState], badge_id: BadgeId) -> Badge:
    return next(one for state in states for one in state.badges if one.badge_id == badge_id)


def _outcome(
    desk: Desk,
    reader: Reader,
    decision: Decision,
    text: str,
    snapshot: Snapshot,
    *,
    credential: Credential | None = None,
    claim: CheckIn | None = None,
    badge: Badge | None = None,
    job: PrintJob | None = None,
    fact_id: FactId | None = None,
) -> Outcome:
    claim = claim or snapshot.claim
    badge = badge or snapshot.valid_badge
    if job is None and badge is not None:
        job = _newest_job(reader, badge)
    elif job is None and not isinstance(decision, Admit):
        job = _failed_job(reader, snapshot)
    return Outcome(
        decision=decision,
        text=text,
        now=desk.recorder.clock.now(),
        registration=decision.registration,
        claim=claim,
        claim_station=_station_name(desk, reader, claim),
        fact_id=fact_id,
        badge=badge,
        job=job,
        printed_before=printed_before(snapshot.badges, badge),
        is_badge_number=credential is not None and credential.kind is CodeKind.BADGE_NUMBER,
        is_misread=credential is not None and credential.is_misread,
        staff_sign=snapshot.staff_sign,
        ask=asked(desk, reader, decision),
        open=_open(desk, reader, decision),
    )


def _newest_job(reader: Reader, badge: Badge) -> PrintJob | None:
    return next(reversed(reader.jobs_of_badge(badge.badge_id)), None)


def _failed_job(reader: Reader, snapshot: Snapshot) -> PrintJob | None:
    """Return the print job of a person's newest badge where it failed, which made the badge void: it knows why."""
    job = _newest_job(reader, snapshot.badges[-1]) if snapshot.badges else None
    return job if job is not None and job.state is JobState.FAILED else None


def _open(desk: Desk, reader: Reader, decision: Decision) -> Money | None:
    registration = decision.registration
    is_unpaid = not isinstance(decision, Admit) and decision.reason is Reason.UNPAID
    if registration is None or not is_unpaid or price_of(registration, desk.event) is None:
        return None
    paid = payments(facts_of_place(reader, registration.registration_id))
    return open_amount(registration, paid, desk.event)


def asked(desk: Desk, reader: Reader, decision: Decision) -> tuple[Question, ...]:
    """Return the questions to ask now: all open ones at a check-in, those that must be answered later too. Reads only."""
    registration = decision.registration
    is_in = isinstance(decision, Admit) or decision.reason is Reason.ALREADY_IN
    if not desk.event.questions or registration is None or not is_in:
        return ()
    answers = reader.answers(registration.registration_id)
    left = open_questions(desk.event.questions, registration, answers)
    return tuple(one for one in left if one.is_required or isinstance(decision, Admit))


def _station_name(desk: Desk, reader: Reader, claim: CheckIn | None) -> str:
    if claim is None:
        return ""
    identity = desk.recorder.identity
    return identity.name if claim.station_id == identity.station_id else reader.station_name(claim.station_id)
