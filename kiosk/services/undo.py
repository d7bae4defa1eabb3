"""Undo a check-in, and what becomes of its badge: a queued one is cancelled, any other is asked about."""

from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.model import BadgeId, FactId, JobState
from kiosk.services.check_in import Desk
from kiosk.services.outcome import Undone
from kiosk.services.ports import Tx


def undo(desk: Desk, fact_id: FactId, *, is_any: bool = False) -> Undone:
    """Undo one of today's check-ins of this station; undoing twice is harmless.

    Args:
        desk: the station.
        fact_id: the check-in.
        is_any: also one of another station or day, as a lead may.

    Raises:
        OperatorError: the check-in is not of this station and day.
    """
    with desk.store.write() as tx:
        return undo_in(desk, tx, fact_id, is_any=is_any)


def undo_in(desk: Desk, tx: Tx, fact_id: FactId, *, is_any: bool = False) -> Undone:
    """Undo a check-in in a transaction that is open; as `undo`."""
    check = tx.check_in(fact_id)
    registration = tx.registration(check.registration_id) if check else None
    if check is None or registration is None:
        raise OperatorError("This check-in is not on this station's list.")
    is_own = check.station_id == desk.recorder.identity.station_id and check.day == desk.today()
    if not (is_own or is_any):
        raise OperatorError("Only today's check-ins of this desk can be undone here. Call the lead.")
    if not check.undone:
        body = {"undoes": fact_id}
        tx.append([desk.recorder.fact(tx, Kind.CHECK_IN_UNDONE, check.registration_id, body)])
    badge = next((b for b in reversed(tx.badges_of(check.registration_id)) if b.is_valid), None)
    if badge is None or badge.issued_at < check.at:
        return Undone(registration, None)
    job = next(reversed(tx.jobs_of_badge(badge.badge_id)), None)
    if job is not None and job.state is JobState.QUEUED:
        tx.set_job(job.job_id, JobState.CANCELLED, desk.recorder.clock.now(), "undone")
        void(desk, tx, badge.badge_id, "not_printed")
        return Undone(registration, None)
    return Undone(registration, badge)


def take_back(desk: Desk, badge_id: BadgeId) -> None:
    """Void a badge that the volunteer took back; taking it twice is harmless."""
    with desk.store.write() as tx:
        void(desk, tx, badge_id, "taken_back")


def void(desk: Desk, tx: Tx, badge_id: BadgeId, reason: str) -> None:
    """Record that a badge no longer admits; one that is void already stays as it is."""
    badge = tx.badge(badge_id)
    if badge is not None and badge.is_valid:
        body = {"badge_id": badge_id, "reason": reason}
        tx.append([desk.recorder.fact(tx, Kind.BADGE_VOIDED, badge.registration_id, body)])
