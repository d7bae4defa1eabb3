"""Replace a person: the place passes to somebody else, the old ticket and badge stop, both names are kept.

The fact `replaced` stops the old registration for good: its state follows from it, so no edit or import revives it. A
mistake is taken back by `kiosk.services.withdraw`.
"""

from collections.abc import Mapping

from kiosk.domain.capacity import SINCE
from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.model import BARRED, FactId, JobState, Registration, RegistrationId
from kiosk.domain.projection import project
from kiosk.domain.roster import split_values, to_values
from kiosk.services.check_in import Desk
from kiosk.services.ports import Tx
from kiosk.services.register import check_free, free_code

SOURCE = "replacement"
_PASSES = ("category", "days", "state", "price", "delegation")
"""What belongs to the place and not to the person."""


def replace_person(desk: Desk, old_id: RegistrationId, values: Mapping[str, str]) -> Registration:
    """Give a registration's place to another person, in one transaction.

    Args:
        desk: the station.
        old_id: whose place it was.
        values: checked field texts of who comes instead.

    Returns:
        The new registration, with a booking code of its own; it is not checked in.

    Raises:
        OperatorError: nobody has this id, the place does not hold (cancelled, blocked, passed on already), or the code
            or ticket for the new one is somebody's.
    """
    with desk.store.write() as tx:
        old = tx.registration(old_id)
        if old is None:
            raise OperatorError("This registration is not on the list any more.")
        if old.state in BARRED:
            raise OperatorError("This place is {state}; it cannot pass to anybody.", state=old.state)
        check_free(desk, tx, values)
        new_id = RegistrationId(desk.recorder.chance.new_id())
        place = {name: text for name, text in to_values(old).items() if name in _PASSES and text}
        texts = {**values, **place, "booking_code": values.get("booking_code") or free_code(desk, tx)}
        counted, personal = split_values(texts)
        recorder = desk.recorder
        since = _placed_by(tx, old_id)
        tx.append(
            [
                recorder.fact(
                    tx,
                    Kind.REGISTERED,
                    new_id,
                    {
                        "source": SOURCE,
                        "set": counted,
                        "replaces": old_id,
                        **({SINCE: since} if since else {}),
                    },
                    {"set": personal},
                ),
                recorder.fact(tx, Kind.REPLACED, old_id, {"by": new_id}),
            ]
        )
        stop_badges(desk, tx, old_id)
        made = tx.registration(new_id)
    assert made is not None
    return made


def _placed_by(tx: Tx, registration_id: RegistrationId) -> FactId | None:
    """Return the fact that gave a registration its place: whoever takes it over has it from then."""
    states = project(list(tx.facts(sorted(tx.persons_registrations(registration_id)))))
    return next((one.placed_by[registration_id] for one in states if registration_id in one.placed_by), None)


def stop_badges(desk: Desk, tx: Tx, registration_id: RegistrationId) -> None:
    """Void a person's badges, because the place is another's; what is queued is not printed."""
    now = desk.recorder.clock.now()
    for badge in tx.badges_of(registration_id):
        if not badge.is_valid:
            continue
        body = {"badge_id": badge.badge_id, "reason": "replaced"}
        tx.append([desk.recorder.fact(tx, Kind.BADGE_VOIDED, badge.registration_id, body)])
        for job in tx.jobs_of_badge(badge.badge_id):
            if job.state is JobState.QUEUED:
                tx.set_job(job.job_id, JobState.CANCELLED, now, "replaced")
