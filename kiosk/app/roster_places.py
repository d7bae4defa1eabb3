"""The commands `roster replace`, `collect` and `pay`: whose place it is, who took the badge, and that it is paid."""

from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.roster_correct import SetOption, code_argument, fields_of, named
from kiosk.domain.admission import Admit
from kiosk.services.collect import collect
from kiosk.services.pay import pay
from kiosk.services.register import checked_values
from kiosk.services.replace import replace_person
from kiosk.upstream.countries import country_codes


def replace(
    code: str = code_argument(),
    name: str = typer.Option(..., "--name", help="Who comes instead."),
    fields: list[str] = SetOption,
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Let a place pass to somebody else: category, days and delegation; the old ticket, code and badge stop."""
    with opened(data, key_file) as here:
        desk = here.desk()
        old = named(desk, code)
        values = checked_values(desk, {"name": name, **fields_of(fields)}, country_codes())
        made = replace_person(desk, old.registration_id, values)
    typer.echo(
        f"{made.booking_code}\t{made.display_name}\tin place of {old.booking_code or old.registration_id}"
    )


def hand_over(
    code: str = code_argument(),
    by: str = typer.Option(..., "--by", help="Who takes the badge along."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Hand out a badge to somebody else; its holder is checked in at the first own scan."""
    with opened(data, key_file) as here:
        desk = here.desk()
        badge = collect(desk, named(desk, code).registration_id, by)
    printed = "" if badge.printed_at else "; it prints at the next start of desk or station"
    typer.echo(f"Badge {badge.number} is handed out{printed}.")


def pay_here(
    code: str = code_argument(),
    amount: str = typer.Option(..., "--amount", help="With its currency: “50000 KRW”."),
    receipt: str = typer.Option(..., "--receipt", help="The number of the receipt."),
    part: bool = typer.Option(False, "--part", help="Only a part: it stays unpaid."),
    check_in: bool = typer.Option(False, "--check-in", help="Check in today as well."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Note a payment at the desk; the registration is paid from now on."""
    with opened(data, key_file) as here:
        desk = here.desk()
        after, outcome = pay(
            desk, named(desk, code).registration_id, amount, receipt, is_all=not part, admits=check_in
        )
    is_in = outcome is not None and isinstance(outcome.decision, Admit)
    typer.echo(f"{after.booking_code}: {amount} noted, {after.state}" + (", checked in." if is_in else "."))
