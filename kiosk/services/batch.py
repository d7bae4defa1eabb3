"""Badges before anybody arrives: issued for many at once, in transactions small enough that a desk goes on meanwhile.

Doing it again does nothing twice: who has a valid badge keeps it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain.facts import Kind
from kiosk.domain.model import (
    OPEN_JOB_STATES,
    Badge,
    BadgeId,
    JobState,
    Printer,
    PrintJob,
    RegistrationId,
)
from kiosk.services.check_in import Desk, issued, queue_again, queued, unmade
from kiosk.services.ports import Tx

_AT_ONCE = 50

TO_FILE = "This badge went to a file instead."
"""The detail of a job that a batch to a file took over."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a batch has to do: `badges` (registration, badge) in their order, valid each; how many are new.

    `held` are the jobs of badges that are on their way at a printer already, and so are not in this batch.
    """

    badges: tuple[tuple[RegistrationId, BadgeId], ...]
    new: int
    held: tuple[PrintJob, ...] = ()


def prepare(
    desk: Desk,
    registration_ids: Sequence[RegistrationId],
    printer: Printer | None = None,
    progress: Callable[[int], None] = lambda done: None,
) -> Prepared:
    """Issue badges for those who have none; with a printer they are queued there in the same transaction.

    A badge that waits at another printer stays there. A file takes over what only waits; what a printer has begun
    stays with the printer.

    Args:
        desk: the station.
        registration_ids: for whom; in the order in which they shall be printed.
        printer: who prints; None issues only, for a file.
        progress: told how many are done.
    """
    badges: list[tuple[RegistrationId, BadgeId]] = []
    held: list[PrintJob] = []
    new = 0
    for start in range(0, len(registration_ids), _AT_ONCE):
        part = registration_ids[start : start + _AT_ONCE]
        with desk.store.write() as tx:
            for registration_id in part:
                valid = next((one for one in reversed(tx.badges_of(registration_id)) if one.is_valid), None)
                if valid is None:
                    new += 1
                    badges.append((registration_id, _issue(desk, tx, registration_id, printer)))
                    continue
                job = _elsewhere(desk, tx, valid, printer)
                if job is not None:
                    held.append(job)
                else:
                    badges.append((registration_id, valid.badge_id))
        progress(start + len(part))
    return Prepared(tuple(badges), new, tuple(held))


def _elsewhere(desk: Desk, tx: Tx, badge: Badge, printer: Printer | None) -> PrintJob | None:
    """Take a badge that was issued before into this batch; return the job that holds it elsewhere, if one does."""
    if printer is not None and unmade(desk, tx, badge) is not None:
        queue_again(desk, tx, printer, badge)
        return None
    for job in tx.jobs_of_badge(badge.badge_id):
        if job.state not in OPEN_JOB_STATES or (printer is not None and job.printer == printer.name):
            continue
        if printer is not None or job.state is not JobState.QUEUED:
            return job
        tx.set_job(job.job_id, JobState.CANCELLED, desk.recorder.clock.now(), TO_FILE)
    return None


def record_file(desk: Desk, badges: Sequence[Badge]) -> None:
    """Record that badges are on paper because the file that holds them is whole; once each."""
    for start in range(0, len(badges), _AT_ONCE):
        with desk.store.write() as tx:
            for one in badges[start : start + _AT_ONCE]:
                now = tx.badge(one.badge_id)
                if now is not None and now.is_valid and now.printed_at is None:
                    body = {"badge_id": one.badge_id, "job_id": ""}
                    tx.append([desk.recorder.fact(tx, Kind.BADGE_PRINTED, one.registration_id, body)])


def waiting(desk: Desk, printer: Printer) -> Sequence[PrintJob]:
    """Return the jobs that a printer has still to do, or that a person has to answer."""
    with desk.store.read() as reader:
        return reader.jobs(OPEN_JOB_STATES, printer.name)


def _issue(desk: Desk, tx: Tx, registration_id: RegistrationId, printer: Printer | None) -> BadgeId:
    fact, count = issued(desk, tx, registration_id)
    badge_id = BadgeId(fact.body["badge_id"])
    tx.append([fact])
    if printer is not None:
        tx.add_job(queued(desk, printer, badge_id, registration_id, count))
    return badge_id
