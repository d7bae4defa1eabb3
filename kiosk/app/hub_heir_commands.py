"""The commands `hub take-over` and `hub keep`: become the hub when its computer died, and choose between two."""

import getpass
import sys
from pathlib import Path

import typer

from kiosk import logs
from kiosk.app.data_dir import opened
from kiosk.app.hub_commands import serve
from kiosk.app.hub_database import hub_store
from kiosk.app.hub_takeover import can_take_over, reign_of, take_over
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.domain.errors import OperatorError
from kiosk.hub.server import parse_listen
from kiosk.protocol.messages import DEFAULT_PORT

_LONGEST = 1000


def take_over_here(
    passphrase_file: Path | None = typer.Option(
        None,
        "--passphrase-file",
        help="A file with the recovery passphrase, for scripts; else it is asked for.",
    ),
    listen: str = typer.Option(f"0.0.0.0:{DEFAULT_PORT}", help="HOST:PORT to serve at."),
    is_serving: bool = typer.Option(True, "--serve/--no-serve", help="Serve at once, until Ctrl-C."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Make this desk the hub, because the hub's computer died; by the recovery passphrase that `event init` showed."""
    host, port = parse_listen(listen)
    logs.to_file(data)
    with opened(data, key_file) as here:
        if not can_take_over(here):
            raise OperatorError(
                "This directory cannot become the hub: only a desk that was paired with the event's hub can. Take the "
                "hub over there."
            )
        taken = take_over(here, _passphrase(passphrase_file))
        typer.echo(
            f"{here.identity.name} is the hub now (generation {taken.generation}): {taken.facts} facts, "
            f"{taken.stations} stations. Nobody has to be paired again."
        )
        if not is_serving:
            typer.echo(f"Next: python main.py hub --data {data} --listen {listen}")
            return
        with hub_store(here) as store:
            serve(here, store, host, port)
    typer.echo("Hub stopped; everything is kept.")


def keep(data: Path = DataOption, key_file: Path | None = KeyFileOption) -> None:
    """Of two hubs that were taken over at once, keep this one; the other steps down. Works while the hub runs."""
    with opened(data, key_file, exclusive=False) as here, hub_store(here) as store:
        reign = reign_of(here, store)
        if reign is None:
            raise OperatorError("This directory is no hub. Give this command at the hub that is to stay.")
        rival = reign.rival()
        kept = reign.keep()
    typer.echo(
        f"{here.identity.name} stays the hub (generation {kept.number}). "
        + (f"{rival.name} steps down when it hears of it." if rival is not None else "No other hub was met.")
    )


def _passphrase(file: Path | None) -> str:
    if file is not None:
        try:
            with file.open(encoding="utf-8-sig") as opened_file:
                return opened_file.read(_LONGEST)
        except (OSError, UnicodeDecodeError) as error:
            raise OperatorError(
                f"{file} cannot be read. Name the file with the recovery passphrase."
            ) from error
    if not sys.stdin.isatty():
        raise OperatorError(
            "Nobody is there to type. Name a file that holds the recovery passphrase: --passphrase-file FILE."
        )
    return getpass.getpass("Recovery passphrase: ")
