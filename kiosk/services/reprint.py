"""Reprint: a reason, a new badge with a new token, and the old one void, in one transaction."""

from kiosk.domain.admission import Reason, Refuse
from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.model import BARRED, EVENT_PLACE, JobState, RegistrationId
from kiosk.services.check_in import Desk, issue_badge
from kiosk.services.outcome import Outcome, printed_before
from kiosk.services.ports import Tx

REASONS = ("lost", "name_wrong", "misprint", "other")


def reprint(desk: Desk, registration_id: RegistrationId, reason: str) -> Outcome:
    """Void the person's valid badges, issue a new one and queue it.

    Raises:
        OperatorError: no printer is set up, or the place does not hold; nothing was voided.
        ValueError: the reason is none of REASONS.
    """
    with desk.store.write() as tx:
        return reprint_in(desk, tx, registration_id, reason)


def reprint_in(desk: Desk, tx: Tx, registration_id: RegistrationId, reason: str) -> Outcome:
    """Reprint in a transaction that is open; raises as `reprint`."""
    if reason not in REASONS:
        raise ValueError(f"not a reprint reason: {reason}")
    if desk.printer is None:
        raise OperatorError(
            "No printer is set up at this desk, so nothing was changed. Add one, then reprint."
        )
    registration = tx.registration(registration_id)
    if registration is None:
        raise OperatorError("This registration is not on the list any more.")
    before = tx.snapshot_of(registration_id, EVENT_PLACE, desk.today(), desk.event.check_in.once_per)
    if all(one.state in BARRED for one in before.matches):
        raise OperatorError("This place does not hold any more, so no badge is printed.")
    now = desk.recorder.clock.now()
    for old in tx.badges_of(registration_id):
        if not old.is_valid:
            continue
        body = {"badge_id": old.badge_id, "reason": reason}
        tx.append([desk.recorder.fact(tx, Kind.BADGE_VOIDED, old.registration_id, body)])
        for waiting in tx.jobs_of_badge(old.badge_id):
            if waiting.state is JobState.QUEUED:
                tx.set_job(waiting.job_id, JobState.CANCELLED, now, "reprinted")
    badge, job = issue_badge(desk, tx, registration)
    snapshot = tx.snapshot_of(registration_id, EVENT_PLACE, desk.today(), desk.event.check_in.once_per)
    claim = snapshot.claim
    return Outcome(
        decision=Refuse(Reason.ALREADY_IN, registration),
        text="",
        now=now,
        registration=registration,
        claim=claim,
        claim_station=tx.station_name(claim.station_id) if claim else "",
        badge=badge,
        job=job,
        printed_before=printed_before(snapshot.badges, badge),
    )
