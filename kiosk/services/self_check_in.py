"""Self check-in of one person: who she is and whether she may come in alone, then all that she said in one transaction.

A kiosk that holds the whole list finds her there; one that is paired as a kiosk learns of her from her own ticket or from
the hub, as a `Met`, and forgets her again. Both decide by the same rules, and both decide once more when they record.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.domain.admission import Admit, BadgeTask, Decision, Reason, Snapshot, decide
from kiosk.domain.badge_content import leading_script
from kiosk.domain.codes import code_kind, normal
from kiosk.domain.credential import Credential, RawScan, Unreadable, decode
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import (
    Badge,
    BadgeId,
    CheckIn,
    JobState,
    PersonId,
    PhotoChoice,
    PrintJob,
    Registration,
    RegistrationId,
)
from kiosk.domain.patience import counted
from kiosk.domain.questions import YES, Question, checked_answer, concerns
from kiosk.domain.self_check_in import Choices, Guest
from kiosk.services.check_in import Desk, issued_with_token, peek, place_of, queue_again, queued, snapshot_of
from kiosk.services.edit import edited
from kiosk.services.help_call import ask_for_help
from kiosk.services.ports import Reader, Tx
from kiosk.services.undo import void

SOURCE = "kiosk"
_WRONG, _MOST_KEPT = "kiosk.wrong_codes", 20
_SHORT = 16
"""Characters of a code that a person types."""
_PRINTED = (BadgeTask.PRINT, BadgeTask.ASK)
"""Where a volunteer would be asked whether to print, the guest is: she has the button."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """What a sealed record or the hub told of somebody; `answered` are (question, version), `badge` her valid one."""

    registration: Registration
    person_id: PersonId
    claims: tuple[CheckIn, ...] = ()
    answered: tuple[tuple[str, str], ...] = ()
    badge: Badge | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Who was found: she may check in as `guest`, or a person must help, for `why`; neither where it was not read."""

    guest: Guest | None = None
    why: str = ""
    registration_id: RegistrationId | None = None
    met: Met | None = field(default=None, repr=False)
    is_wrong_code: bool = False
    """A short code that nobody has: such tries are counted."""


@dataclass(frozen=True, slots=True)
class Finished:
    """What was recorded: `why` where she may not come in after all; else her badge and its job, if any was made."""

    registration: Registration
    why: str = ""
    badge: Badge | None = None
    job: PrintJob | None = None


def find(desk: Desk, scan: RawScan) -> Found:
    """Answer a scan or a typed code from the whole list; records nothing."""
    outcome = peek(desk, scan)
    if _is_unknown(outcome.decision) and _is_no_code(scan):
        return Found(is_wrong_code=_is_short(scan))
    return _answered(outcome.decision, outcome.ask)


def meet(desk: Desk, met: Met) -> Found:
    """Answer for somebody of whom a sealed record or the hub told; records nothing."""
    with desk.store.read() as reader:
        snapshot = _snapshot_of_met(desk, reader, met)
    decision = _decide(desk, met.registration.registration_id, snapshot)
    registration = met.registration
    known = dict(met.answered)
    asked = tuple(
        one
        for one in desk.event.questions
        if concerns(one, registration) and known.get(one.question_id) != one.version
    )
    return replace(_answered(decision, asked), met=met)


def unknown(scan: RawScan) -> Found:
    """Answer for a code that neither a ticket's box nor the hub knows."""
    if _is_no_code(scan):
        return Found(is_wrong_code=_is_short(scan))
    return Found(why=str(Reason.UNKNOWN), is_wrong_code=True)


def finish(
    desk: Desk,
    guest: Guest,
    choices: Choices,
    met: Met | None,
    *,
    prints: bool,
    is_taken: Callable[[str, str], bool],
    queueing: Callable[[PrintJob, Registration, Badge], None] = lambda job, registration, badge: None,
) -> Finished:
    """Record what she said, her check-in and her badge, in one transaction; where she may not come in, nothing.

    Args:
        desk: the station.
        guest: as she was found.
        choices: what she said.
        met: where this station knows her from, None where she is on its list.
        prints: whether the printer can print now; else the desk does.
        is_taken: whether a listed name and its correction are within the event's limits, asked once more here.
        queueing: told of the badge before a printer can see its job.
    """
    registration_id = guest.registration.registration_id
    with desk.store.write() as tx:
        snapshot = snapshot_of(desk, tx, registration_id) if met is None else _snapshot_of_met(desk, tx, met)
        decision = _decide(desk, registration_id, snapshot)
        if not isinstance(decision, Admit):
            return Finished(guest.registration, str(decision.reason))
        changes = _changes(guest.registration, choices, is_taken)
        facts = [edited(desk.recorder, tx, registration_id, changes, SOURCE)] if changes else []
        facts += _answers(desk, tx, guest, choices)
        place = place_of(desk)
        body = {"place": place.place_id, "day": place.day.isoformat()}
        facts.append(desk.recorder.fact(tx, Kind.CHECKED_IN, registration_id, body))
        badge: Badge | None = None
        job: PrintJob | None = None
        queue: PrintJob | None = None
        if not prints or desk.printer is None or decision.badge_task not in _PRINTED:
            pass  # She has a badge, or the desk prints it.
        elif snapshot.unmade is not None:
            badge, job = snapshot.unmade, queue_again(desk, tx, desk.printer, snapshot.unmade)
        else:
            issued, count, token = issued_with_token(desk, tx, registration_id)
            facts.append(issued)
            badge_id = BadgeId(issued.body["badge_id"])
            job = queued(desk, desk.printer, badge_id, registration_id, count)
            badge = _badge(desk, issued, token, met)
            queue = job
        tx.append(facts)
        after = _after(guest.registration, choices, changes)
        if queue is not None and badge is not None:
            queueing(queue, after, badge)
            tx.add_job(queue)
    return Finished(after, "", badge, job)


def leave_to_desk(desk: Desk, finished: Finished) -> None:
    """Take back a badge that no printer has begun; the desk makes her another. One that was begun goes on."""
    with desk.store.write() as tx:
        job = tx.job(finished.job.job_id) if finished.job is not None else None
        if job is not None and job.state is JobState.QUEUED:
            tx.set_job(job.job_id, JobState.CANCELLED, desk.recorder.clock.now(), "left to the desk")
            void(desk, tx, job.badge_id, "not_printed")


def call_person(desk: Desk, why: str, registration_id: RegistrationId | None) -> str:
    """Call a person for whoever stands at the kiosk, and return the number that she takes to the desk.

    It begins with the two characters of this station, so that no two kiosks give out the same.
    """
    with desk.store.write() as tx:
        count = tx.count_up("help")
    number = f"{desk.recorder.identity.prefix} {count % 99 + 1}"
    return ask_for_help(desk, number, why, registration_id or "").number


def wrong_codes(reader: Reader) -> tuple[datetime, ...]:
    """Return when wrong codes were tried at this kiosk."""
    return tuple(datetime.fromisoformat(one) for one in (reader.setting(_WRONG) or "").split())


def count_wrong_code(desk: Desk) -> None:
    """Remember a wrong code; in the store, so that an end of the program gives no further tries."""
    with desk.store.write() as tx:
        now = desk.recorder.clock.now()
        known = counted(wrong_codes(tx), now)[-_MOST_KEPT:]
        tx.put_setting(_WRONG, " ".join(one.isoformat() for one in (*known, now)))


def chosen(registration: Registration, choices: Choices) -> Registration:
    """Return the registration as her choices make it, for a preview."""
    return _after(registration, choices, _changes(registration, choices, lambda listed, spelled: True))


def _answered(decision: Decision, asked: tuple[Question, ...]) -> Found:
    registration = decision.registration
    if isinstance(decision, Admit):
        guest = Guest(decision.registration, asked, gets_badge=decision.badge_task in _PRINTED)
        return Found(guest, registration_id=guest.registration.registration_id)
    return Found(
        why=str(decision.reason),
        registration_id=registration.registration_id if registration is not None else None,
        is_wrong_code=decision.reason is Reason.UNKNOWN,
    )


def _is_unknown(decision: Decision) -> bool:
    return not isinstance(decision, Admit) and decision.reason in (Reason.UNKNOWN, Reason.UNREADABLE)


def _is_no_code(scan: RawScan) -> bool:
    """Whether a scan is nothing that this event gives out: a web address on a poster, a code with a wrong letter."""
    credential = decode(scan)
    return isinstance(credential, Unreadable) or not (codes_in(credential) or credential.tickets)


def _is_short(scan: RawScan) -> bool:
    """Whether somebody could have typed it to try a code; of other systems too, whose codes have no check character."""
    return any(0 < len(normal(text)) <= _SHORT for text in scan.candidates)


def codes_in(credential: Credential) -> tuple[str, ...]:
    """Return the readings that are codes of ours, as their check character tells."""
    return tuple(text for text in credential.candidates if code_kind(text) is not None)


def _snapshot_of_met(desk: Desk, reader: Reader, met: Met) -> Snapshot:
    """Return what was told of her, and what this station did meanwhile. Reads only.

    She is on no list here, but this station's own check-ins and badges are known by her registration.
    """
    registration_id = met.registration.registration_id
    place, is_daily = place_of(desk), desk.event.check_in.once_per == "day"
    mine = (one for one in reader.check_ins() if one.registration_id == registration_id)
    claims = (one for one in (*met.claims, *mine) if one.place_id == place.place_id)
    claim = next((one for one in claims if not is_daily or one.day == place.day), None)
    told = (met.badge,) if met.badge is not None else ()
    badges = (*told, *reader.badges_of(registration_id))
    return Snapshot(matches=(met.registration,), persons=(met.person_id,), claim=claim, badges=badges)


def _decide(desk: Desk, registration_id: RegistrationId, snapshot: Snapshot) -> Decision:
    now = desk.recorder.clock.now()
    return decide(Credential((registration_id,)), snapshot, place_of(desk), desk.event, now)


def _badge(desk: Desk, issued: Fact, token: str, met: Met | None) -> Badge:
    return Badge(
        badge_id=BadgeId(issued.body["badge_id"]),
        registration_id=issued.registration_id,
        person_id=met.person_id if met is not None else PersonId(issued.registration_id),
        number=issued.body["number"],
        token=token,
        station_id=desk.recorder.identity.station_id,
        issued_at=issued.happened_at,
    )


def _changes(
    registration: Registration, choices: Choices, is_taken: Callable[[str, str], bool]
) -> dict[str, str]:
    """Return what her choices change. Of two names each is corrected for itself; one alone is for the badge only."""
    changes = {}
    if choices.photo is not None and choices.photo is not registration.photo:
        changes["photo"] = str(choices.photo)
    if set(choices.hidden) != set(registration.hide):
        changes["hide"] = ";".join(choices.hidden)
    if choices.leading and choices.leading != registration.leading_script:
        changes["leading_script"] = choices.leading
    if leading_script(registration):
        spelled = {
            "name": (registration.name, choices.spelling),
            "name_native": (registration.name_native, choices.spelling_native),
        }
    else:
        spelled = {"badge_name": (registration.display_name, choices.spelling)}
    for field_name, (listed, name) in spelled.items():
        if name and name != listed and is_taken(listed, name):
            changes[field_name] = name
    return changes


def _after(registration: Registration, choices: Choices, changes: dict[str, str]) -> Registration:
    return replace(
        registration,
        photo=PhotoChoice(changes.get("photo", registration.photo)),
        hide=tuple(choices.hidden) if "hide" in changes else registration.hide,
        leading_script=changes.get("leading_script", registration.leading_script),
        name=changes.get("name", registration.name),
        name_native=changes.get("name_native", registration.name_native),
        badge_name=changes.get("badge_name", registration.badge_name),
    )


def _answers(desk: Desk, tx: Tx, guest: Guest, choices: Choices) -> list[Fact]:
    """Return the facts of her answers; one that is none is left open, and asked at a desk."""
    questions = {one.question_id: one for one in guest.questions}
    facts = []
    for question_id, text in choices.answers:
        question = questions.get(question_id)
        if question is None or not text:
            continue
        taken = checked_answer(question, text)
        kind = Kind.CONSENT_GIVEN if question.is_consent and taken == YES else Kind.ANSWERED
        body = {"question": question_id, "version": question.version}
        facts.append(
            desk.recorder.fact(tx, kind, guest.registration.registration_id, body, {"answer": taken})
        )
    return facts
