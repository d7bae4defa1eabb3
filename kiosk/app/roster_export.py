"""The command `roster export`: the list or a part of it, with the check-ins, as a file that a spreadsheet opens right."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption, LeadOption
from kiosk.documents.table import SUFFIXES, write_table
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import Event
from kiosk.domain.model import EVENT_PLACE, CheckIn, PersonId, Registration
from kiosk.domain.questions import Answer
from kiosk.domain.roster import FIELDS, to_values
from kiosk.domain.selection import ORDERS, Selection, selected
from kiosk.domain.sentence import counted
from kiosk.services.ports import Reader
from kiosk.upstream.header_words import ANSWERED, CHECKED_IN


def export(
    file: Path = typer.Argument(..., help="The file to write, .csv or .xlsx."),
    lead: bool = LeadOption,
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
    category: str = typer.Option("", help="Only this category, by its id."),
    organisation: str = typer.Option("", help="Only organisations with this in their name."),
    delegation: str = typer.Option("", help="Only this delegation."),
    country: str = typer.Option("", help="Only this country, by its two letters."),
    letters: str = typer.Option("", help="Only these initial letters: A-F, ㄱ-ㄹ, KM."),
    order: str = typer.Option("", "--sort", help=f"By {', '.join(ORDERS)}; else as they came in."),
    arrived: bool | None = typer.Option(
        None, "--arrived/--not-arrived", help="Only who was checked in, on any day, or nobody who was."
    ),
) -> None:
    """Write the list or a part of it, every field under its own name, with the check-ins."""
    if file.suffix.lower() not in SUFFIXES:
        raise OperatorError(f"{file}: the file's name has to end in .csv or .xlsx.")
    if order and order not in ORDERS:
        raise OperatorError(f"--sort is {', '.join(ORDERS)}, not “{order}”.")
    with opened(data, key_file, exclusive=False) as here:
        known = [one.category_id for one in here.event.categories]
        if category and category not in known:
            raise OperatorError(f"The event has no category “{category}”. It has {', '.join(known)}.")
        wanted = Selection(category, organisation, country, letters, delegation, is_export=True)
        with here.store.read() as reader:
            rows = list(_rows(reader, here.event, wanted, order, arrived, is_lead=lead))
        if not rows and (arrived is not None or wanted != Selection(is_export=True)):
            raise OperatorError("Nobody on the list is meant by that. Nothing was written.")
        columns = (*_ASKED_FOR, *_answer_columns(here.event), *_OTHERS)
        count = write_table(file, columns, rows, frozen=2)
    typer.echo(
        f"{counted(count, 'registration')} written to {file}. It holds personal data: keep it safe, then delete it."
    )


_ASKED_FOR = (
    "booking_code",
    *("name", "name_native", "organisation", "country", "category", "days", "state"),
    *CHECKED_IN,
)
"""What an organiser looks for stands first; ids and what is seldom filled in, last."""
_OTHERS = (
    *(name for name in FIELDS if name not in (*_ASKED_FOR, "registration_id", "external_id", "ticket")),
    *("external_id", "ticket", "registration_id"),
)


def _rows(
    reader: Reader, event: Event, wanted: Selection, order: str, arrived: bool | None, *, is_lead: bool
) -> Iterator[Mapping[str, str]]:
    check_ins: dict[PersonId, list[CheckIn]] = defaultdict(list)
    for check_in in reader.check_ins():
        if check_in.place_id == EVENT_PLACE:
            check_ins[check_in.person_id].append(check_in)
    people = [pair for pair in reader.registrations() if is_lead or not pair[1].protected]
    person_of = {one.registration_id: person for person, one in people}
    chosen = selected((one for _, one in people), wanted, order or "name")
    if not order:
        ids = {one.registration_id for one in chosen}
        chosen = [one for _, one in people if one.registration_id in ids]
    for one in chosen:
        mine = check_ins.get(person_of[one.registration_id], ())
        if arrived is None or arrived == bool(mine):
            answers = reader.answers(one.registration_id) if event.questions else ()
            yield {**_row(one, mine, event), **_answered(answers, event)}


def _answer_columns(event: Event) -> list[str]:
    return [name.format(one.question_id) for one in event.questions for name in ANSWERED]


def _answered(answers: Sequence[Answer], event: Event) -> Mapping[str, str]:
    """Return the columns of each question: what was answered, and when to which version."""
    known = {one.question_id: one for one in answers}
    row = dict.fromkeys(_answer_columns(event), "")
    for question in event.questions:
        if answer := known.get(question.question_id):
            told = (answer.text, f"{event.local(answer.at):%Y-%m-%d %H:%M}, version {answer.version}")
            row.update(
                {name.format(question.question_id): text for name, text in zip(ANSWERED, told, strict=True)}
            )
    return row


def _row(one: Registration, mine: Sequence[CheckIn], event: Event) -> Mapping[str, str]:
    days, first = CHECKED_IN
    return {
        "registration_id": one.registration_id,
        **to_values(one),
        days: ";".join(sorted({check_in.day.isoformat() for check_in in mine})),
        first: f"{event.local(mine[0].at):%Y-%m-%d %H:%M}" if mine else "",
    }
