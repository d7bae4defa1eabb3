"""The commands `roster`: import, export, find."""

import gc
from pathlib import Path

import pycountry
import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.documents.roster_csv import columns_of, read_csv, write_csv
from kiosk.domain.errors import OperatorError
from kiosk.domain.roster import FIELDS, to_values
from kiosk.services.find import find as find_people
from kiosk.services.import_roster import ImportReport, import_roster

roster_app = typer.Typer(help="The list of registrations.", no_args_is_help=True)


@roster_app.command("import")
def import_(
    file: Path = typer.Argument(..., help="A CSV file in UTF-8."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
    dry_run: bool = typer.Option(False, "--dry-run", help="Only say what would happen."),
    mapping: list[str] = typer.Option([], "--map", help="COLUMN=field, for a column with another name."),
) -> None:
    """Import a roster, or update it from a newer file."""
    columns = dict(_pair(text) for text in mapping)
    gc.disable()  # a hundred thousand rows are kept to the end: looking for garbage among them only takes time
    with opened(data, key_file) as here:
        roster = read_csv(file, columns)
        countries = frozenset(country.alpha_2 for country in pycountry.countries)
        rows = ((row.line, row.values, row.fault) for row in roster.rows)
        report = import_roster(here.store, here.desk().recorder, here.event, countries, rows, dry_run)
    _print(file, report, dry_run, columns_of(file, roster.fields, report.fields) if report.fields else {})
    if roster.unused_columns:
        typer.echo(f'Not used: {", ".join(roster.unused_columns)}. To use one: --map "COLUMN=field".')
    if not roster.rows:
        raise OperatorError(
            f"{file}: there is no row under the names of the columns, so nobody was imported."
        )
    if report.refused and not report.taken:
        raise OperatorError(f"{file}: no row could be taken. Mend the rows listed above and import again.")


@roster_app.command("export")
def export(
    file: Path = typer.Argument(..., help="The CSV file to write."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Write the whole roster, every field under its own name."""
    with opened(data, key_file, exclusive=False) as here, here.store.read() as reader:
        rows = (
            {"registration_id": one.registration_id, **to_values(one)} for _, one in reader.registrations()
        )
        count = write_csv(file, FIELDS, rows)
    typer.echo(
        f"{count} registrations written to {file}. It holds personal data: keep it safe, then delete it."
    )


@roster_app.command("find")
def find(
    text: str = typer.Argument(..., help="A code, or the beginning of a name."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Find people; one line each: booking code, name, organisation, category, in or not."""
    with opened(data, key_file, exclusive=False) as here:
        hits = find_people(here.desk(), text)
    for registration, claim in hits:
        names = " ".join(dict.fromkeys(n for n in (registration.name, registration.name_native) if n))
        state = f"in since {here.event.local(claim.at):%H:%M}" if claim else "not yet"
        typer.echo(
            "\t".join(
                (registration.booking_code, names, registration.organisation, registration.category, state)
            )
        )
    if not hits:
        raise OperatorError(f"Nobody found for “{text}”.")


def _pair(text: str) -> tuple[str, str]:
    column, sign, field = text.rpartition("=")
    if not sign or not column or not field:
        raise OperatorError(f"--map takes COLUMN=field, not “{text}”.")
    return column.strip(), field.strip()


def _print(file: Path, report: ImportReport, dry_run: bool, columns: dict[int, int]) -> None:
    verb = "would be taken" if dry_run else "taken"
    typer.echo(
        f"{report.taken} rows {verb} ({report.new} new, {report.changed} changed, {report.unchanged} unchanged), "
        f"{len(report.refused)} refused."
    )
    for title, lines in (("Refused", report.refused), ("To look at", report.conflicts)):
        if lines:
            typer.echo(f"{title}:")
        for line, sentence in lines:
            end = "" if sentence.endswith((".", "?")) else "."
            column = columns.get(line, 1) if lines is report.refused else 1
            typer.echo(f"  {file}:{line}:{column}: {sentence}{end}")
