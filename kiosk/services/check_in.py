"""Check in: snapshot, decision and record in one transaction; the print job stands in it too.

A failed print never undoes a check-in, and nothing here waits for a printer or the network.
"""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.admission import Admit, BadgeTask, Decision, Place, Reason, Refuse, Snapshot, decide
from kiosk.domain.codes import TOKEN_BODY_LENGTH, CodeKind, make_badge_number, make_badge_token
from kiosk.domain.credential import Credential, RawScan, Unreadable, decode
from kiosk.domain.event import Event
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import (
    EVENT_PLACE,
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
from kiosk.services.edit import edited
from kiosk.services.outcome import Outcome
from kiosk.services.ports import Reader, Store, Tx
from kiosk.services.record import Recorder


@dataclass(frozen=True, slots=True)
class Desk:
    """What the use cases of a station share: its event, its store and how it records. `printer` may be None."""

    event: Event
    store: Store
    recorder: Recorder
    printer: Printer | None

    def today(self) -> date:
        """Return the event day that it is now."""
        return self.event.day_at(self.recorder.clock.now())


def check_in(desk: Desk, scan: RawScan) -> Outcome:
    """Answer one scan; an admission is durable when this returns. The same scan again answers "already in"."""
    credential = decode(scan)
    if isinstance(credential, Unreadable):
        decision = decide(credential, Snapshot(), Place(EVENT_PLACE, desk.today()), desk.event, scan.at)
        return Outcome(decision=decision, text="", now=desk.recorder.clock.now())
    with desk.store.write() as tx:
        snapshot = tx.snapshot(credential, EVENT_PLACE, desk.today(), desk.event.check_in.once_per)
        return _answer(desk, tx, credential, snapshot)


def check_in_registration(desk: Desk, registration_id: RegistrationId) -> Outcome:
    """Check in the registration that the volunteer chose from a list."""
    with desk.store.write() as tx:
        return _check_in_chosen(desk, tx, registration_id)


def add_today(desk: Desk, registration_id: RegistrationId) -> Outcome:
    """Book today for a registration and check it in, in one transaction; adding twice changes nothing more."""
    with desk.store.write() as tx:
        registration = tx.registration(registration_id)
        today = desk.today()
        if registration is not None and registration.days and today not in registration.days:
            days = ";".join(day.isoformat() for day in sorted({*registration.days, today}))
            tx.append([edited(desk.recorder, tx, registration_id, {"days": days}, "desk")])
        return _check_in_chosen(desk, tx, registration_id)


def print_badge(desk: Desk, registration_id: RegistrationId) -> Outcome:
    """Issue and queue a badge for somebody who is checked in and has none; a second call changes nothing."""
    with desk.store.write() as tx:
        snapshot = _snapshot_of(desk, tx, registration_id)
        decision = decide(
            _chosen(registration_id), snapshot, _place(desk), desk.event, desk.recorder.clock.now()
        )
        if snapshot.claim is None or snapshot.valid_badge is not None:
            return _outcome(desk, tx, decision, "", snapshot)
        badge, job = issue_badge(desk, tx, snapshot.matches[0])
        return _outcome(desk, tx, decision, "", snapshot, badge=badge, job=job)


def reopen(desk: Desk, fact_id: FactId) -> Outcome:
    """Show an earlier check-in again, as it stands now; records nothing."""
    with desk.store.read() as reader:
        check = reader.check_in(fact_id)
        if check is None:
            return Outcome(decision=Refuse(Reason.UNKNOWN), text="", now=desk.recorder.clock.now())
        snapshot = _snapshot_of(desk, reader, check.registration_id)
        decision = decide(_chosen(check.registration_id), snapshot, _place(desk), desk.event, check.at)
        return _outcome(desk, reader, decision, "", snapshot)


def issue_badge(desk: Desk, tx: Tx, registration: Registration) -> tuple[Badge | None, PrintJob | None]:
    """Record a new badge for a registration and queue it; (None, None) where the station has no printer."""
    if desk.printer is None:
        return None, None
    fact = issued(desk, tx, registration.registration_id)
    tx.append([fact])
    return _queue(desk, tx, fact)


def issued(desk: Desk, tx: Tx, registration_id: RegistrationId) -> Fact:
    """Return the `badge_issued` fact of a new badge: a secret token, a number that begins with the station's prefix."""
    chance, identity = desk.recorder.chance, desk.recorder.identity
    body = {
        "badge_id": chance.new_id(),
        "number": make_badge_number(identity.prefix, tx.count_up("badge")),
    }
    token = make_badge_token(chance.code_body(TOKEN_BODY_LENGTH))
    return desk.recorder.fact(tx, Kind.BADGE_ISSUED, registration_id, body, {"token": token})


def _check_in_chosen(desk: Desk, tx: Tx, registration_id: RegistrationId) -> Outcome:
    return _answer(desk, tx, _chosen(registration_id), _snapshot_of(desk, tx, registration_id), text="")


def _snapshot_of(desk: Desk, reader: Reader, registration_id: RegistrationId) -> Snapshot:
    return reader.snapshot_of(registration_id, EVENT_PLACE, desk.today(), desk.event.check_in.once_per)


def _chosen(registration_id: RegistrationId) -> Credential:
    return Credential((registration_id,))


def _place(desk: Desk) -> Place:
    return Place(EVENT_PLACE, desk.today())


def _answer(
    desk: Desk, tx: Tx, credential: Credential, snapshot: Snapshot, text: str | None = None
) -> Outcome:
    place, now = _place(desk), desk.recorder.clock.now()
    decision = decide(credential, snapshot, place, desk.event, now)
    shown = credential.text if text is None else text
    if not isinstance(decision, Admit):
        return _outcome(desk, tx, decision, shown, snapshot, kind=credential.kind)
    registration_id = decision.registration.registration_id
    entry = desk.recorder.fact(
        tx, Kind.CHECKED_IN, registration_id, {"place": place.place_id, "day": place.day.isoformat()}
    )
    facts = [entry]
    if decision.badge_task is BadgeTask.PRINT and desk.printer is not None:
        facts.append(issued(desk, tx, registration_id))
    tx.append(facts)
    badge, job = _queue(desk, tx, facts[1]) if len(facts) > 1 else (None, None)
    claim = tx.check_in(entry.fact_id)
    return _outcome(
        desk, tx, decision, shown, snapshot, claim=claim, badge=badge, job=job, fact_id=entry.fact_id
    )


def _queue(desk: Desk, tx: Tx, fact: Fact) -> tuple[Badge | None, PrintJob | None]:
    if desk.printer is None:
        return None, None
    now = desk.recorder.clock.now()
    job = PrintJob(
        job_id=JobId(desk.recorder.chance.new_id()),
        badge_id=BadgeId(fact.body["badge_id"]),
        registration_id=fact.registration_id,
        printer=desk.printer.name,
        state=JobState.QUEUED,
        slip=tx.count_up("slip") % 99 + 1,
        created_at=now,
        updated_at=now,
    )
    tx.add_job(job)
    return tx.badge(job.badge_id), job


def _outcome(
    desk: Desk,
    reader: Reader,
    decision: Decision,
    text: str,
    snapshot: Snapshot,
    *,
    kind: CodeKind | None = None,
    claim: CheckIn | None = None,
    badge: Badge | None = None,
    job: PrintJob | None = None,
    fact_id: FactId | None = None,
) -> Outcome:
    claim = claim or snapshot.claim
    badge = badge or snapshot.valid_badge
    if job is None and badge is not None:
        job = next(reversed(reader.jobs_of_badge(badge.badge_id)), None)
    return Outcome(
        decision=decision,
        text=text,
        now=desk.recorder.clock.now(),
        registration=decision.registration,
        claim=claim,
        claim_station=reader.station_name(claim.station_id) if claim else "",
        fact_id=fact_id,
        badge=badge,
        job=job,
        is_badge_number=kind is CodeKind.BADGE_NUMBER,
    )
