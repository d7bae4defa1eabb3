"""The command `roster import`: any spreadsheet in; what was understood, what would change, what was refused and why."""

import gc
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import typer

from kiosk.app.data_dir import Opened, opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.documents.table import write_cells
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import Event
from kiosk.domain.names import search_key
from kiosk.services.import_plan import ImportReport
from kiosk.services.import_roster import import_roster
from kiosk.upstream.columns import Guess, Sureness, guessed, signature
from kiosk.upstream.contents import Known
from kiosk.upstream.countries import country_codes
from kiosk.upstream.header_words import WHY_REFUSED, is_ignored
from kiosk.upstream.mapping import check_fields, checked_mapping, remembered, to_remember
from kiosk.upstream.reader import places, read_spreadsheet
from kiosk.upstream.rows import ImportRows, import_rows
from kiosk.upstream.spreadsheet import Spreadsheet

_MAPPING = "roster.columns."
_CATEGORIES = "roster.category_words"
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
        table = read_spreadsheet(file, with_hidden, sheet, said.__contains__)
        checked_mapping(said, table, str(file))
        words = _category_words(here, dict(_pair(text, "--category", "category") for text in category))
        known = known_to(here.event)
        before = _before(here, table)
        guesses = guessed(table, known, said, before)
        check_fields(guesses, table, str(file))
        made = import_rows(table, guesses, known, words)
        _tell_file(table, guesses, before, made)
        if not table.rows:
            raise OperatorError(
                f"{file}: there is no row under the names of the columns, so nobody was imported."
            )
        rows = ((row.line, row.values, row.fault) for row in made.rows)
        recorder = here.desk().recorder
        report = import_roster(
            here.store, recorder, here.event, country_codes(), rows, dry_run, mark_gone, also_erased
        )
        if not dry_run and report.taken:
            _remember(here, table, guesses, words)
    _tell_report(file, table, guesses, made, report, dry_run)
    if report.gone:
        _tell_gone(len(report.gone), mark_gone, dry_run)
    if report.refused and not dry_run:
        back = _give_back(file, table, report)
        typer.echo(
            f"The refused rows are in {back}, each with why. Mend them there and import that file. It holds personal "
            "data: delete it afterwards."
        )
    if report.refused and not report.taken:
        raise OperatorError(f"{file}: no row could be taken. Mend the rows listed above and import again.")


def known_to(event: Event) -> Known:
    """Return what the event knows of the cells of a spreadsheet."""
    words = (word for one in event.categories for word in (*one.aliases, *one.name.values(), one.category_id))
    return Known(tuple(event.days), frozenset(map(search_key, words)))


def _before(here: Opened, table: Spreadsheet) -> Sequence[str]:
    with here.store.read() as reader:
        return remembered(reader.setting(_MAPPING + signature(table.header)))


def _category_words(here: Opened, said: Mapping[str, str]) -> Mapping[str, str]:
    ids = [one.category_id for one in here.event.categories]
    for word, category in said.items():
        if category not in ids:
            raise OperatorError(
                f'--category "{word}={category}": the event has no category “{category}”. It has {", ".join(ids)}.'
            )
    with here.store.read() as reader:
        kept: dict[str, str] = json.loads(reader.setting(_CATEGORIES) or "{}")
    return {word: one for word, one in {**kept, **said}.items() if one in ids}


def _remember(here: Opened, table: Spreadsheet, guesses: Sequence[Guess], words: Mapping[str, str]) -> None:
    with here.store.write() as tx:
        tx.put_setting(_MAPPING + signature(table.header), to_remember(guesses))
        if words:
            tx.put_setting(_CATEGORIES, json.dumps(dict(words), ensure_ascii=False))


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
        f"{report.taken} rows {verb} ({report.new} new, {report.changed} changed, {report.unchanged} unchanged), "
        f"{len(report.refused)} refused."
    )
    fields = [one.field for one in guesses]
    faults = {**report.fields, **made.faulty}
    at = {line: fields.index(field) for line, field in faults.items() if field in fields}
    where = places(file, table, at)
    looks = sorted([*report.conflicts, *made.warnings])
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


def _give_back(file: Path, table: Spreadsheet, report: ImportReport) -> Path:
    """Write the refused rows beside the file, as they were and with why, and return where."""
    stem = f"{file.stem}-2" if file.stem.endswith(".refused") else f"{file.stem}.refused"
    back = file.with_name(f"{stem}{'.csv' if table.delimiter else '.xlsx'}")
    by_line = {row.line: row.cells for row in table.rows}
    kept = [at for at, name in enumerate(table.header) if name != WHY_REFUSED]
    rows = (
        [*(cells[at] if at < len(cells) else "" for at in kept), why, *cells[len(table.header) :]]
        for line, why in report.refused
        for cells in (by_line[line],)
    )
    write_cells(back, [*(table.header[at] for at in kept), WHY_REFUSED], rows)
    return back
