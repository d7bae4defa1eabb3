"""The command `tickets export`."""

from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.documents.tickets import Ticket, write_tickets

tickets_app = typer.Typer(help="Tickets to hand out.", no_args_is_help=True)


@tickets_app.callback()
def tickets() -> None:
    """Tickets to hand out."""


@tickets_app.command("export")
def export(
    out: Path = typer.Option(..., "--out", help="The folder to write into."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Write QR images and tickets.csv."""
    from kiosk.documents.tickets_pdf import write_tickets_pdf

    with opened(data, key_file, exclusive=False) as here, here.store.read() as reader:
        all_tickets = [Ticket(one) for _, one in reader.registrations()]
    count = write_tickets(out, all_tickets)
    write_tickets_pdf(out / "tickets.pdf", all_tickets)
    typer.echo(f"{count} tickets written to {out}. They open the door: keep them safe.")
