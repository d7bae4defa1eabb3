"""The commands `pin`: what the lead and the volunteers of a station prove themselves by."""

import getpass
import secrets
import sys
from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.pin_guard import read_pin_file
from kiosk.domain.errors import OperatorError
from kiosk.domain.pins import SALT_BYTES
from kiosk.domain.rights import Role
from kiosk.services.pins import remove_pins, set_pin


def set_(
    role: Role = typer.Option(Role.LEAD, "--role", help="Whose PIN."),
    from_file: Path | None = typer.Option(
        None, "--from-file", help="A file that holds the new PIN, for scripts; else it is asked for twice."
    ),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Set or change a PIN. Once the lead has one, lists and set-up are the lead's."""
    with opened(data, key_file) as here:
        pin = read_pin_file(from_file, data) if from_file is not None else _typed(role)
        set_pin(here.store, role, pin, secrets.token_bytes(SALT_BYTES))
    typer.echo(f"The {role}'s PIN is set. Nobody can read it any more: keep a copy with the copy of the key.")


def remove(data: Path = DataOption, key_file: Path | None = KeyFileOption) -> None:
    """Take the PINs of lead and volunteers away; everybody at this station may do everything again."""
    with opened(data, key_file) as here:
        remove_pins(here.store)
    typer.echo("There are no PINs at this station any more.")


def _typed(role: Role) -> str:
    if not sys.stdin.isatty():
        raise OperatorError("Nobody is there to type a PIN. Name a file that holds it with --from-file FILE.")
    pin = getpass.getpass(f"New PIN of the {role}: ")
    if getpass.getpass("Once more: ") != pin:
        raise OperatorError("The two PINs differ; nothing was changed. Try again.")
    return pin
