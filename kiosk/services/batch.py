"""Badges before anybody arrives: issued for many at once, in transactions small enough that a desk goes on meanwhile.

Doing it again does nothing twice: who has a valid badge keeps it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain.facts import Kind
from kiosk.domain.model import Badge, BadgeId, JobState, Printer, PrintJob, RegistrationId
from kiosk.services.check_in import Desk, issued, queued
from kiosk.services.ports import Tx

_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a batch made: a valid badge for each registration, in their order; how many are new."""

    badges: tuple[tuple[RegistrationId, BadgeId], ...]
    new: int


def prepare(
    desk: Desk,
    registration_ids: Sequence[RegistrationId],
    printer: Printer | None = None,
    progress: Callable[[int], None] = lambda done: None,
) -> Prepared:
    """Issue badges for those who have none; with a printer they are queued there in the same transaction.

    Args:
        desk: the station.
        registration_ids: for whom; in the order in which they shall be printed.
        printer: who prints; None issues only, for a file.
        progress: told how many are done.
    """
    badges: list[tuple[RegistrationId, BadgeId]] = []
    new = 0
    for start in range(0, len(registration_ids), _AT_ONCE):
        with desk.store.write() as tx:
            for registration_id in registration_ids[start : start + _AT_ONCE]:
                valid = next((one for one in reversed(tx.badges_of(registration_id)) if one.is_valid), None)
                if valid is None:
                    new += 1
                badge_id = valid.badge_id if valid else _issue(desk, tx, registration_id, printer)
                badges.append((registration_id, badge_id))
        progress(len(badges))
    return Prepared(tuple(badges), new)


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
    open_states = (JobState.QUEUED, JobState.SENDING, JobState.SENT, JobState.UNKNOWN)
    with desk.store.read() as reader:
        return reader.jobs(open_states, printer.name)


def _issue(desk: Desk, tx: Tx, registration_id: RegistrationId, printer: Printer | None) -> BadgeId:
    fact, count = issued(desk, tx, registration_id)
    tx.append([fact])
    if printer is not None:
        tx.add_job(queued(desk, printer, fact, count))
    return BadgeId(fact.body["badge_id"])
