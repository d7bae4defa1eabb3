"""Spare badges: printed before anybody has one, each with its own number and token, and bound to a guest by a scan.

A desk without a printer goes on with them: the guest is checked in, the spare is scanned, the name written by hand.
"""

from collections.abc import Sequence

from kiosk.domain.codes import TOKEN_BODY_LENGTH, make_badge_number, make_badge_token
from kiosk.domain.facts import OF_EVENT, Kind
from kiosk.domain.model import Badge, BadgeId, JobState, RegistrationId
from kiosk.services.ports import Store, Tx
from kiosk.services.record import Recorder

REPLACED = "spare"
"""Why a badge is void that a spare took the place of."""


def make_spares(recorder: Recorder, store: Store, count: int) -> Sequence[Badge]:
    """Record new spare badges, all or none; they belong to nobody yet."""
    chance, identity = recorder.chance, recorder.identity
    with store.write() as tx:
        facts = []
        for _ in range(count):
            number = make_badge_number(identity.prefix, tx.count_up("badge"))
            body = {"badge_id": chance.new_id(), "number": number}
            token = make_badge_token(chance.code_body(TOKEN_BODY_LENGTH))
            facts.append(recorder.fact(tx, Kind.SPARE_MADE, OF_EVENT, body, {"token": token}))
        tx.append(facts)
        made = [tx.badge(BadgeId(fact.body["badge_id"])) for fact in facts]
    return [badge for badge in made if badge is not None]


def bind(recorder: Recorder, tx: Tx, spare: Badge, registration_id: RegistrationId) -> Badge:
    """Give a spare badge to a registration; what it had before is void, what still waited to print is not printed."""
    now = recorder.clock.now()
    facts = []
    for old in tx.badges_of(registration_id):
        if old.is_valid:
            body = {"badge_id": old.badge_id, "reason": REPLACED}
            facts.append(recorder.fact(tx, Kind.BADGE_VOIDED, old.registration_id, body))
            for job in tx.jobs_of_badge(old.badge_id):
                if job.state is JobState.QUEUED:
                    tx.set_job(job.job_id, JobState.CANCELLED, now, "a spare badge was given")
    issued = {"badge_id": spare.badge_id, "number": spare.number}
    facts.append(recorder.fact(tx, Kind.BADGE_ISSUED, registration_id, issued, {"token": spare.token}))
    printed = {"badge_id": spare.badge_id, "job_id": ""}
    facts.append(recorder.fact(tx, Kind.BADGE_PRINTED, registration_id, printed))
    states = tx.append(facts)
    return next(one for state in states for one in state.badges if one.badge_id == spare.badge_id)
