"""The commands `roster` that correct: add, edit, note, erase."""

from pathlib import Path
from typing import Any

import typer

from kiosk.app.clock import SystemChance
from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.roster_seats import OverSeatsOption, few_left, full_told
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import Registration
from kiosk.domain.roster import EDITABLE
from kiosk.domain.sentence import counted
from kiosk.services.check_in import Desk
from kiosk.services.correct import add_note, correct
from kiosk.services.erase import erase
from kiosk.services.register import checked_values, register
from kiosk.services.who import who
from kiosk.upstream.countries import country_code, country_codes

SetOption: Any = typer.Option([], "--set", help='"FIELD=TEXT", as often as needed; "FIELD=" clears it.')


def code_argument() -> Any:
    """Return the argument that names a person."""
    return typer.Argument(..., help="A booking code, ticket, badge number or registration id.")


def add(
    name: str = typer.Argument(..., help="The name, as it shall stand on the badge."),
    fields: list[str] = SetOption,
    check_in: bool = typer.Option(False, "--check-in", help="Check in today as well, and print the badge."),
    over_seats: bool = OverSeatsOption,
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Put somebody on the list who is on none: a walk-in. Prints the new booking code."""
    with opened(data, key_file) as here:
        desk = here.desk()
        values = checked_values(desk, {"name": name, **fields_of(fields)}, country_codes())
        with full_told():
            new_id = SystemChance().new_id()
            made, outcome = register(desk, values, new_id, admits=check_in, is_over_seats=over_seats)
        left = few_left(desk, made.category)
    typer.echo(f"{made.booking_code}\t{made.display_name}" + (_in(outcome is not None) if check_in else ""))
    if left:
        typer.echo(left)


def edit(
    code: str = code_argument(),
    fields: list[str] = SetOption,
    reprint: bool = typer.Option(False, "--reprint", help="Void the badge and print another."),
    over_seats: bool = OverSeatsOption,
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Correct any field of a registration; what stood there before is kept in the history."""
    if not fields:
        raise OperatorError('Say what to change: --set "name=Layla Mansouri".')
    with opened(data, key_file) as here:
        desk = here.desk()
        one = named(desk, code)
        changes, known = fields_of(fields), country_codes()
        with full_told():
            after, _ = correct(
                desk, one.registration_id, changes, known, reprints=reprint, is_over_seats=over_seats
            )
    typer.echo(f"{after.booking_code}: {'nothing to change' if after == one else 'changed'}.")


def note(
    code: str = code_argument(),
    text: str = typer.Argument(..., help="What the next volunteer should know."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Add a note to a registration."""
    with opened(data, key_file) as here:
        desk = here.desk()
        one = named(desk, code)
        add_note(desk, one.registration_id, text)
    typer.echo(f"{one.booking_code}: noted.")


def erase_one(
    code: str = code_argument(),
    yes: bool = typer.Option(False, "--yes", help="Do not ask."),
    without_trace: bool = typer.Option(
        False,
        "--without-trace",
        help="Keep not even the marks by which a later import leaves this person out.",
    ),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Forget one person: every personal value goes, here and wherever this reaches; the counts stay."""
    with opened(data, key_file) as here:
        desk = here.desk()
        one = named(desk, code)
        if not yes and typer.prompt(f"This cannot be taken back. Type {code} once more") != code:
            raise OperatorError("That was another code; nothing was erased.")
        count = erase(desk, one.registration_id, leaves_trace=not without_trace)
        here.store.compact()
    typer.echo(
        f"{counted(count, 'registration')} of one person erased. Other stations follow with the next "
        "sync. Exports, printed badges and copies on other disks are not reached: delete these yourself."
    )
    typer.echo(
        "No mark was kept: the next import of a list with this person brings the person back."
        if without_trace
        else "Marks that nobody can read back are kept, so that a later import leaves this person out."
    )


def fields_of(pairs: list[str]) -> dict[str, str]:
    """Return what `--set` says, by field.

    Raises:
        OperatorError: one is no FIELD=TEXT.
    """
    found = {}
    for pair in pairs:
        name, sign, text = pair.partition("=")
        if not sign or name.strip() not in EDITABLE:
            raise OperatorError(
                f"--set takes FIELD=TEXT, not “{pair}”. Fields: {', '.join(sorted(EDITABLE))}."
            )
        found[name.strip()] = text.strip()
    if found.get("country"):
        found["country"] = country_code(found["country"]) or found["country"]
    return found


def named(desk: Desk, code: str) -> Registration:
    """Return whom a code names; raises as `who`."""
    with desk.store.read() as reader:
        return who(desk, reader, code)


def _in(is_answered: bool) -> str:
    return "\tchecked in" if is_answered else ""
