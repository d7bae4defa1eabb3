"""The command `roster answer`: what the event asks of a person, and what was answered."""

from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.roster_correct import code_argument, named
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import Event, pick
from kiosk.domain.questions import Answer, Question
from kiosk.services.answer import answer, answers_of


def answer_one(
    code: str = code_argument(),
    question: str = typer.Argument("", help="The question's id; without it all are listed."),
    said: str = typer.Argument("", help="yes, no, the id of a choice, or a text."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Note an answer to a question of the event, or list the questions. Also while a station has the directory open."""
    if question and not said:
        raise OperatorError(f"Say the answer as well: roster answer {code} {question} yes.")
    with opened(data, key_file, exclusive=False) as here:
        desk = here.desk()
        one = named(desk, code)
        if question:
            noted = answer(desk, one.registration_id, question, said)
            left = ", ".join(other.question_id for other in noted.open)
            typer.echo(
                f"{one.booking_code or one.registration_id}: {question}: {noted.text}, "
                f"version {noted.question.version}" + (f". Still open: {left}." if left else ".")
            )
            return
        with here.store.read() as reader:
            lines = [_line(here.event, asked, given) for asked, given in answers_of(desk, reader, one)]
    typer.echo("\n".join(lines) or "The event has no question for this person.")


def _line(event: Event, question: Question, given: Answer | None) -> str:
    told = "open"
    if given is not None:
        is_old = given.version != question.version
        told = f"{given.text} ({event.local(given.at):%Y-%m-%d %H:%M}, version {given.version}{', asked again' * is_old})"
    marks = [
        word
        for word, holds in (("consent", question.is_consent), ("required", question.is_required))
        if holds
    ]
    taken = "/".join(question.taken) or "text"
    words = (
        question.question_id,
        told,
        taken,
        " ".join(marks),
        pick(question.ask, event.languages[0], event.languages),
    )
    return "\t".join(words)
