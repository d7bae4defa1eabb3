"""Enter from paper: check-ins that happened earlier, with the time at which they did."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from kiosk.domain.admission import Admit, Place, Reason, Refuse, decide
from kiosk.domain.codes import CodeKind, code_kind
from kiosk.domain.credential import Credential
from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.model import EVENT_PLACE, Registration, RegistrationId
from kiosk.domain.names import search_key
from kiosk.services.check_in import Desk
from kiosk.services.look import note_look
from kiosk.services.ports import Tx

_LOOKS_LIKE_A_TIME = re.compile(r".*:.*|\d{1,2}[.h]\d{2}")
"""What a last word is read as a time by: as written on paper, 09:15, 9.15 or 9h15."""


class Entered(StrEnum):
    """What became of a line."""

    IN = "in"
    ALREADY_IN = "already_in"
    NOBODY = "nobody"
    SEVERAL = "several"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Answer:
    """A line's answer: `matches` are the person, or those among whom to choose; `reason` why one was refused."""

    line: int
    text: str
    result: Entered
    matches: tuple[Registration, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A line as it was written: a code or a name, and when."""

    line: int
    text: str
    at: datetime


def read_lines(lines: Iterable[str], desk: Desk, day: date, usual: time | None) -> list[Written]:
    """Return lines of `CODE` or `NAME`, each with a time at its end or not (`09:15`); empty ones are left out.

    Args:
        lines: as they were typed.
        desk: whose event and clock.
        day: the event day on which it happened.
        usual: the time of a line that has none.

    Raises:
        OperatorError: a line without a time where there is no usual one, a time that is none, or one to come.
    """
    written = []
    for number, raw in enumerate(lines, start=1):
        words = raw.split()
        if not words:
            continue
        at, text = usual, " ".join(words)
        if len(words) > 1 and _LOOKS_LIKE_A_TIME.fullmatch(words[-1]):
            at, text = _time(words[-1], number), " ".join(words[:-1])
        if at is None:
            raise OperatorError(
                "line {number}: “{text}” has no time. Write it at its end, like 09:15, or use --at.",
                number=number,
                text=text,
            )
        moment = _moment(desk, day, at)
        if moment > desk.recorder.clock.now() + timedelta(minutes=1):
            raise OperatorError(
                "line {number}: {at:%H:%M} on {day} is still to come.",
                number=number,
                at=at,
                day=day.isoformat(),
            )
        written.append(Written(number, text, moment))
    return written


def enter(desk: Desk, day: date, written: Sequence[Written]) -> Sequence[Answer]:
    """Record check-ins from paper, all in one transaction; entering them twice changes nothing more.

    Nobody is guessed: a name that several have is answered with all of them. No badge is printed. The whole name of a
    protected person is answered like a stranger's, and the look is recorded.
    """
    with desk.store.write() as tx:
        answers = [_enter(desk, tx, day, one) for one in written]
    for one in answers:
        if one.result is Entered.NOBODY:
            note_look(desk, one.text)
    return answers


def _enter(desk: Desk, tx: Tx, day: date, one: Written) -> Answer:
    found = _matches(desk, tx, one.text)
    if not found:
        return Answer(one.line, one.text, Entered.NOBODY)
    people = {tx.persons_registrations(match.registration_id) for match in found}
    if len(people) > 1:
        return Answer(one.line, one.text, Entered.SEVERAL, tuple(found))
    registration_id = found[0].registration_id
    snapshot = tx.snapshot_of(registration_id, EVENT_PLACE, day, desk.event.check_in.once_per)
    decision = decide(Credential((registration_id,)), snapshot, Place(EVENT_PLACE, day), desk.event, one.at)
    if not isinstance(decision, Admit):
        is_in = isinstance(decision, Refuse) and decision.reason is Reason.ALREADY_IN
        result = Entered.ALREADY_IN if is_in else Entered.REFUSED
        return Answer(one.line, one.text, result, (found[0],), str(decision.reason))
    body = {"place": EVENT_PLACE, "day": day.isoformat(), "source": "paper"}
    tx.append(
        [
            desk.recorder.fact(
                tx, Kind.CHECKED_IN, decision.registration.registration_id, body, happened_at=one.at
            )
        ]
    )
    return Answer(one.line, one.text, Entered.IN, (decision.registration,))


def _matches(desk: Desk, tx: Tx, text: str) -> list[Registration]:
    if code_kind(text) is CodeKind.BADGE_NUMBER:
        badge = tx.badge_by_number(text)
        named = tx.registration(badge.registration_id) if badge is not None else None
        return [named] if named is not None and not named.protected else []
    by_id = tx.registration(RegistrationId(text))
    exact = (by_id,) if by_id else tx.snapshot(Credential((text,)), EVENT_PLACE, desk.today(), "day").matches
    if exact:
        return list(exact)
    wanted = "".join(sorted(search_key(text).split()))
    hits = [one for one, _ in tx.search(text, 50, EVENT_PLACE, desk.today())]
    return [one for one in hits if wanted in (_key(one.name), _key(one.name_native), _key(one.badge_name))]


def _key(name: str) -> str:
    return "".join(sorted(search_key(name).split()))


def _time(text: str, number: int) -> time:
    try:
        return time.fromisoformat(re.sub("[.h]", ":", text).zfill(5))
    except ValueError:
        raise OperatorError(
            "line {number}: “{text}” is no time. Write it like 09:15.", number=number, text=text
        ) from None


def _moment(desk: Desk, day: date, at: time) -> datetime:
    """Return the instant of a local time on an event day, which may go on after midnight."""
    late = timedelta(days=1) if at < desk.event.day_starts else timedelta()
    return datetime.combine(day + late, at, tzinfo=desk.event.zone)
