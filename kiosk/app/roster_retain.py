"""The command `roster retain-until`: the day until which the list is kept, told to every station."""

from datetime import date
from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.domain.errors import OperatorError
from kiosk.domain.retention import GRACE_DAYS
from kiosk.services.retain import keep_until


def retain_until(
    day: str = typer.Argument(..., metavar="DATE", help="A day like 2019-12-31."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Set until when the list is kept; from then on you are reminded, and a week later the desk insists."""
    try:
        until = date.fromisoformat(day)
    except ValueError as error:
        raise OperatorError(f"“{day}” is no day; write it like 2019-12-31.") from error
    with opened(data, key_file) as here:
        keep_until(here.desk(), until)
    typer.echo(
        f"The list is kept until {until}. From the day after on `doctor` and the desk remind you; {GRACE_DAYS} days later the "
        "desk waits for the lead. Other stations follow with the next sync. Nothing is deleted by itself: roster wipe."
    )
