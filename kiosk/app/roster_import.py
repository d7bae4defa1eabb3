"""The command `roster import`: any spreadsheet in; what was understood, what would change, what was refused and why."""

import gc
import signal
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.list_import import ListImport
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.roster_seats import told
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import Event
from kiosk.domain.sentence import counted
from kiosk.services.import_plan import ImportReport, Progress
from kiosk.services.import_roster import COMMITTING
from kiosk.upstream.columns import Guess, Sureness
from kiosk.upstream.date_order import DateOrder
from kiosk.upstream.header_words import is_ignored
from kiosk.upstream.mapping import check_fields
from kiosk.upstream.reader import places
from kiosk.upstream.rows import ImportRows
from kiosk.upstream.spreadsheet import Spreadsheet

_MANY, _STEPS = 2_000, 100
_ONCE = ("category", "country")
"""Fields whose unknown words are told once each, with the number of rows."""


def import_(
    file: Path = typer.Argument(..., help="A spreadsheet: .xlsx, .csv, .tsv or .txt."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
    dry_run: bool = typer.Option(False, "--dry-run", help="Only say what would happen."),
    mapping: list[str] = typer.Option(
        [], "--map", help="COLUMN=field, where the guess is wrong; COLUMN= to leave it out."
    ),
    category: list[str] = typer.Option(
        [], "--category", help="WORD=category, for a word the event does not know."
    ),
    dates: DateOrder | None = typer.Option(
        None, "--dates", help="What comes first in dates like 03/04/2019, where the column does not tell."
    ),
    sheet: str = typer.Option("", "--sheet", help="The sheet of a workbook to read."),
    with_hidden: bool = typer.Option(False, "--with-hidden", help="Also hidden sheets, rows and columns."),
    mark_gone: bool = typer.Option(
        False, "--mark-gone", help="Give a note to those of an earlier import who are not in this file."
    ),
    also_erased: bool = typer.Option(
        False, "--also-erased", help="Also people who were erased: they want to be on the list again."
    ),
) -> None:
    """Import a roster, or update it from a newer file."""
    said = dict(_pair(text, "--map", "field") for text in mapping)
    gc.disable()  # a hundred thousand rows are kept to the end: looking for garbage among them only takes time
    with opened(data, key_file) as here:
        words = dict(_pair(text, "--category", "category") for text in category)
        _check_categories(here.event, words)
        one = ListImport(
            here, file, sheet=sheet, with_hidden=with_hidden, said=said, categories=words, dates=dates
        )
        table, guesses = one.table, one.guesses
        check_fields(guesses, table, str(file))
        doubt = one.date_doubt()
        if doubt is not None:
            raise OperatorError(doubt.sentence())
        made = one.rows()
        _tell_file(table, guesses, one.before, made)
        if not table.rows:
            raise OperatorError(
                f"{file}: there is no row under the names of the columns, so nobody was imported."
            )
        try:
            with _progress_bar(is_wanted=len(table.rows) >= _MANY) as progress:
                report = (
                    one.look(progress)
                    if dry_run
                    else one.take(
                        marks_gone=mark_gone,
                        takes_forgotten=also_erased,
                        progress=_heedless_at_the_end(progress),
                    )
                )
        except KeyboardInterrupt:
            typer.echo("Stopped. Nothing was imported; the list is as it was.", err=True)
            raise
    _tell_report(file, table, guesses, made, report, dry_run)
    for seats in report.seats:
        if seats.over:
            typer.echo(told(seats, here.event))
    if report.gone:
        _tell_gone(len(report.gone), mark_gone, dry_run)
    if report.refused and not dry_run:
        back = one.give_back(report)
        typer.echo(
            f"The refused rows are in {back}, each with why. Mend them there and import that file. It holds personal "
            "data: delete it afterwards."
        )
    if report.refused and not report.taken:
        raise OperatorError(f"{file}: no row could be taken. Mend the rows listed above and import again.")


def _heedless_at_the_end(progress: Progress) -> Progress:
    """Let Ctrl-C do nothing from the commit on: who is told that it was stopped can rely on it that nothing was taken."""

    def told(done: float) -> None:
        if done >= COMMITTING:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
        progress(done)

    return told


@contextmanager
def _progress_bar(*, is_wanted: bool) -> Iterator[Progress]:
    """Show how much is done where somebody looks on; a script sees nothing of it."""
    if not is_wanted or not sys.stderr.isatty():
        yield lambda _: None
        return
    with typer.progressbar(length=_STEPS, label="Importing", file=sys.stderr) as bar:
        yield lambda done: bar.update(round(done * _STEPS) - bar.pos)


def _check_categories(event: Event, said: Mapping[str, str]) -> None:
    ids = [one.category_id for one in event.categories]
    for word, category in said.items():
        if category not in ids:
            raise OperatorError(
                f'--category "{word}={category}": the event has no category “{category}”. It has {", ".join(ids)}.'
            )


def _pair(text: str, option: str, what: str) -> tuple[str, str]:
    column, sign, field = text.rpartition("=")
    if not sign or not column or (not field and option != "--map"):
        raise OperatorError(
            f"{option} takes {'COLUMN' if option == '--map' else 'WORD'}={what}, not “{text}”."
        )
    return column.strip(), field.strip()


def _tell_file(table: Spreadsheet, guesses: Sequence[Guess], before: Sequence[str], made: ImportRows) -> None:
    for note in (*table.notes, *made.notes):
        typer.echo(note)
    for question in table.questions:
        typer.echo(f"To decide: {question}")
    guesses = [one for one in guesses if one.column]
    told = [one for one in guesses if one.field and one.sureness is not Sureness.CERTAIN]
    if before:
        typer.echo("The columns were taken as in the last import of such a file. To change one: --map.")
    elif told:
        typer.echo('Columns, as guessed (to change one: --map "COLUMN=field"):')
        for one in told:
            doubt = "" if one.sureness is Sureness.SURE else "; look whether that is right"
            typer.echo(f"  {one.column} → {one.field} ({one.why}{doubt})")
    unused = [one for one in guesses if not one.field and not is_ignored(one.column)]
    if unused:
        names = ", ".join(f"{one.column} ({one.why})" if one.why else one.column for one in unused)
        typer.echo(f'Not used: {names}. To use one: --map "COLUMN=field".')


def _tell_report(
    file: Path,
    table: Spreadsheet,
    guesses: Sequence[Guess],
    made: ImportRows,
    report: ImportReport,
    dry_run: bool,
) -> None:
    verb = "would be taken" if dry_run else "taken"
    typer.echo(
        f"{counted(report.taken, 'row')} {verb} ({report.new} new, {report.changed} changed, {report.unchanged} unchanged), "
        f"{len(report.refused)} refused."
    )
    fields = [one.field for one in guesses]
    faults = {**report.fields, **made.faulty}
    at = {line: fields.index(field) for line, field in faults.items() if field in fields}
    where = places(file, table, at)
    looks = sorted([*report.conflicts, *made.warnings])
    if any(field == "category" for field in report.fields.values()):
        typer.echo('To say what a word for a category means: --category "WORD=ID".')
    for title, lines in (("Refused", [*_grouped(report.refused, faults)]), ("To look at", looks)):
        if lines:
            typer.echo(f"{title}:")
        for line, sentence in lines:
            end = "" if sentence.endswith((".", "?")) else "."
            place = where.get(line, f"{line}:1") if title == "Refused" else f"{line}:1"
            typer.echo(f"  {file}:{place}: {sentence}{end}")


def _grouped(refused: Sequence[tuple[int, str]], fields: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """Yield each refusal; those of one unknown word as one, with the number of its rows."""
    counts = Counter(sentence for line, sentence in refused if fields.get(line) in _ONCE)
    told: set[str] = set()
    for line, sentence in refused:
        if sentence in told:
            continue
        if counts[sentence] > 1:
            told.add(sentence)
            yield line, f"{sentence} ({counts[sentence]} rows, this is the first)"
        else:
            yield line, sentence


def _tell_gone(count: int, mark_gone: bool, dry_run: bool) -> None:
    what = "would get a note" if dry_run else "have a note now"
    end = f"they {what} that says so" if mark_gone else "to note it beside their names: --mark-gone"
    typer.echo(f"In an earlier import and not in this file: {count}. Nobody was taken off the list; {end}.")
