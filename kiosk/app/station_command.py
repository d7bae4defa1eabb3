"""The command `station`: no window; one code a line in, one JSON object a line out."""

import json
import logging
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from kiosk import logs
from kiosk.app.data_dir import Opened, opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.station import Station, running
from kiosk.domain.admission import Admit, Refer
from kiosk.domain.errors import KioskError
from kiosk.domain.model import JobId, JobState
from kiosk.domain.questions import AnswerForm, Question
from kiosk.printing.view import SpoolView
from kiosk.services.check_in import without_print
from kiosk.services.outcome import Outcome

_log = logging.getLogger(__name__)
_DRAIN_S = 30.0
NOT_RECORDED = "not_recorded"
_UNKNOWN = ("registration_id", "name", "job_id")


def station(
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
    volunteer: str | None = typer.Option(None, help="Who is on shift, as a short sign, not a name."),
    no_print: bool = typer.Option(False, "--no-print", help="Check in and print nothing."),
) -> None:
    """Answer codes from standard input; badges go to the printers."""
    logs.to_file(data)
    with (
        opened(data, key_file) as here,
        _ended_orderly(),
        running(Station(here, actor_id=volunteer, printing_changed=_Lost().tell)) as running_station,
    ):
        if no_print:
            running_station.desk = without_print(running_station.desk)
        _tell_the_day(here)
        while line := sys.stdin.buffer.readline():
            started = time.perf_counter()
            code = line.decode("utf-8", "replace").strip("\r\n")
            try:
                answer = _answer(code, running_station.scan_text(code, "stdin"))
            except KioskError as error:
                # Nothing was recorded: say so and go on, the next one may work again.
                typer.echo(error.sentence, err=True)
                answer = {"code": code, "outcome": "refer", "reason": NOT_RECORDED} | dict.fromkeys(_UNKNOWN)
            answer["took_ms"] = round((time.perf_counter() - started) * 1000, 3)
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
            sys.stdout.flush()
        _drain(running_station)


@contextmanager
def _ended_orderly() -> Iterator[None]:
    """Let go of the directory when the program is asked to end: one that the hub revoked is destroyed then."""

    def end(number: int, _: object) -> None:
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _tell_the_day(here: Opened) -> None:
    day = here.event.day_at(here.clock.now())
    if not here.event.has_day(day):
        typer.echo(
            f"Today, {day}, is not a day of this event ({here.event.days[0]} to {here.event.days[-1]}). Who booked "
            "certain days is refused; everybody else is checked in. Set the computer's clock if it is wrong.",
            err=True,
        )


def _answer(code: str, outcome: Outcome) -> dict[str, object]:
    decision = outcome.decision
    is_admitted = isinstance(decision, Admit)
    registration = outcome.registration
    answer: dict[str, object] = {
        "code": code,
        "outcome": "admit" if is_admitted else "refer" if isinstance(decision, Refer) else "refuse",
        "reason": None if isinstance(decision, Admit) else str(decision.reason),
        "registration_id": registration.registration_id if registration else None,
        "name": registration.display_name if registration else outcome.staff_sign or None,
        "job_id": outcome.job.job_id if outcome.job and _is_new(outcome) else None,
    }
    if outcome.ask:
        answer["ask"] = [_asked(one) for one in outcome.ask]
    return answer


def _asked(question: Question) -> dict[str, object]:
    return {
        "id": question.question_id,
        "kind": "consent" if question.is_consent else "question",
        "version": question.version,
        "required": question.is_required,
        "ask": dict(question.ask),
        "answers": str(question.form)
        if question.form is not AnswerForm.CHOICE
        else [{"id": one.choice_id, "name": dict(one.name)} for one in question.choices],
    }


def _is_new(outcome: Outcome) -> bool:
    """Whether this check-in made its job: a badge that was printed ahead has an older one."""
    made = outcome.fact_id is not None and outcome.claim is not None and outcome.job is not None
    return made and outcome.job.created_at >= outcome.claim.at  # type: ignore[union-attr]


class _Lost:
    """Tells each badge that did not come out, or of which nobody knows, once; from the printers' threads."""

    def __init__(self) -> None:
        self._told: set[tuple[JobId, JobState]] = set()

    def tell(self, view: SpoolView) -> None:
        """Tell what is new in a view."""
        for job in (job for printer in view.printers for job in printer.jobs):
            if job.state not in (JobState.FAILED, JobState.UNKNOWN) or (job.job_id, job.state) in self._told:
                continue
            self._told.add((job.job_id, job.state))
            if job.state is JobState.FAILED:
                typer.echo(f"A badge was not printed (job {job.job_id}): {job.detail}", err=True)
            else:
                typer.echo(
                    f"Nobody knows whether a badge came out (job {job.job_id}): {job.detail} "
                    "It is not sent again by itself. Look for it, and answer in the desk window.",
                    err=True,
                )


def _drain(running_station: Station) -> None:
    """Let the printers finish while they get on; what is left stays in the queue, and is told."""
    deadline = time.monotonic() + _DRAIN_S
    left = running_station.open_jobs()
    while left and time.monotonic() < deadline:
        time.sleep(0.05)
        now_left = running_station.open_jobs()
        if len(now_left) < len(left):
            deadline = time.monotonic() + _DRAIN_S
        left = now_left
    if left:
        typer.echo(f"Badges that have not come out yet: {len(left)}. They stay in the queue.", err=True)
