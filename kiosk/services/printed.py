"""What became of a print job: its state in the spool, and the badge's fact, in one transaction."""

from datetime import datetime

from kiosk.domain.facts import Kind
from kiosk.domain.model import JobId, JobState
from kiosk.services.check_in import Desk
from kiosk.services.undo import void


def record_job(desk: Desk, job_id: JobId, state: JobState, at: datetime, detail: str = "") -> None:
    """Move a job on. `printed` records `badge_printed`; `failed` and `cancelled` void the badge: it never came out.

    A badge that was voided while it printed stays void.
    """
    with desk.store.write() as tx:
        job = tx.job(job_id)
        if job is None:
            return
        tx.set_job(job_id, state, at, detail)
        badge = tx.badge(job.badge_id)
        if state is JobState.PRINTED and badge is not None and badge.printed_at is None:
            body = {"badge_id": job.badge_id, "job_id": job_id}
            tx.append([desk.recorder.fact(tx, Kind.BADGE_PRINTED, job.registration_id, body)])
        elif state in (JobState.FAILED, JobState.CANCELLED):
            void(desk, tx, job.badge_id, "not_printed")
