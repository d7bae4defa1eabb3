"""Forget one person: the personal values of all registrations go, what is counted stays."""

from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.model import JobState, RegistrationId
from kiosk.services.check_in import Desk
from kiosk.services.forgotten import salt_of, trace


def erase(desk: Desk, registration_id: RegistrationId, *, leaves_trace: bool = True) -> int:
    """Record that a person is erased; the store drops the personal values in the same transaction.

    Args:
        leaves_trace: keep marks by which a further list does not bring the person back (`kiosk.services.forgotten`).

    What still waits to print is cancelled: a badge would be drawn without a name.

    Returns:
        How many registrations the person had.

    Raises:
        OperatorError: nobody has this id.
    """
    with desk.store.write() as tx:
        ids = sorted(tx.persons_registrations(registration_id))
        if not ids:
            raise OperatorError("This registration is not on the list any more.")
        for badge in tx.badges_of(registration_id):
            for job in tx.jobs_of_badge(badge.badge_id):
                if job.state is JobState.QUEUED:
                    tx.set_job(job.job_id, JobState.CANCELLED, desk.recorder.clock.now(), "erased")
        salt = salt_of(tx, desk.recorder.chance) if leaves_trace else b""
        traces = {one: trace(tx, salt, one, list(tx.facts([one]))) if salt else {} for one in ids}
        tx.append([desk.recorder.fact(tx, Kind.ERASED, one, traces[one]) for one in ids])
    return len(ids)
