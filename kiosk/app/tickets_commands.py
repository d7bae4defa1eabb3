"""The commands `tickets …`: handing tickets out, taking one back, and the keys that sign them."""

from datetime import date
from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption, LeadOption
from kiosk.app.ticket_keys import Signer, add_key, keep, revoke_key, signer, unwrapped, wrapped
from kiosk.documents.tickets import Ticket, write_tickets
from kiosk.domain.credential import Credential
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.model import EVENT_PLACE, Registration, RegistrationId
from kiosk.domain.sentence import counted
from kiosk.domain.shown import listed
from kiosk.domain.ticket import parse_ticket
from kiosk.services.edit import edited
from kiosk.services.ports import Reader

_MOST_SERIALS = 255


def export(
    out: Path = typer.Option(..., "--out", help="The folder to write into."),
    lead: bool = LeadOption,
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Write QR images, tickets.pdf and tickets.csv."""
    from kiosk.documents.tickets_pdf import write_tickets_pdf

    with opened(data, key_file, exclusive=False) as here, here.store.read() as reader:
        signing = signer(here.event.event_id, reader)
        all_tickets = [
            Ticket(one, _text(reader, signing, one))
            for one in listed((one for _, one in reader.registrations()), is_lead=lead)
        ]
    count = write_tickets(out, all_tickets)
    write_tickets_pdf(out / "tickets.pdf", all_tickets)
    if signing is None:
        typer.echo(
            "This directory has no ticket key, so the tickets hold booking codes. Export where the event was set "
            "up, or bring its key here: tickets key import.",
            err=True,
        )
    typer.echo(f"{counted(count, 'ticket')} written to {out}. A ticket opens the door: keep the folder safe.")


def revoke(
    code: str = typer.Argument(help="The ticket, the booking code or the registration id."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Let a registration's tickets work no more, also one of another system; its next export has a new one."""
    with opened(data, key_file) as here:
        desk = here.desk()
        recorder = desk.recorder
        with here.store.write() as tx:
            registration = _registration(tx, code, desk.today())
            serial = tx.void_serial(registration.registration_id) + 1
            if serial >= _MOST_SERIALS:
                raise OperatorError("This registration has had 254 tickets; there can be no more.")
            of, foreign = registration.registration_id, registration.ticket
            facts = [
                recorder.fact(
                    tx, Kind.TICKET_REVOKED, of, {"serial": serial}, {"ticket": foreign} if foreign else None
                )
            ]
            if foreign:
                facts.append(edited(recorder, tx, of, {"ticket": ""}, "tickets"))
            tx.append(facts)
    typer.echo(
        f"The ticket of {registration.display_name} works no more. Its booking code still does; export again for a "
        "new ticket."
    )


def rotate_key(
    revoke_old: bool = typer.Option(
        False, "--revoke-old", help="Refuse every ticket that an earlier key signed."
    ),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Sign with a new key from now on."""
    with opened(data, key_file) as here:
        recorder = here.desk().recorder
        with here.store.write() as tx:
            old = [key for key in tx.ticket_keys() if not key.is_revoked]
            number = add_key(recorder, tx)
            for one in old if revoke_old else []:
                revoke_key(recorder, tx, one)
    typer.echo(f"Ticket key {number} signs from now on. Export the tickets again.")
    if revoke_old and old:
        typer.echo("Tickets of earlier keys are refused from now on, at each desk once it has synchronised.")


def export_key(
    file: Path = typer.Argument(help="Where to write the wrapped key."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Write the ticket key, wrapped under a passphrase that you type."""
    with opened(data, key_file, exclusive=False) as here, here.store.read() as reader:
        signing = signer(here.event.event_id, reader)
    if signing is None:
        raise OperatorError("There is no ticket key in this directory.")
    passphrase = typer.prompt("Passphrase for the key", hide_input=True, confirmation_prompt=True, err=True)
    if len(passphrase) < 8:
        raise OperatorError("Take a passphrase of 8 characters or more; nothing was written.")
    try:
        file.write_text(wrapped(signing, passphrase), encoding="utf-8")
        file.chmod(0o600)
    except OSError as error:
        raise EnvironmentFault(
            f"{file} cannot be written: {error.strerror}. Choose another place."
        ) from error
    typer.echo(
        f"Ticket key {signing.number} written to {file}. Whoever has it and the passphrase can make tickets."
    )


def import_key(
    file: Path = typer.Argument(help="What `tickets key export` wrote."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Keep a ticket key of this event here, so that tickets can be made here too."""
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise OperatorError(
            f"{file} cannot be read. Name the file that `tickets key export` wrote."
        ) from error
    passphrase = typer.prompt("Passphrase of the key", hide_input=True, err=True)
    one = unwrapped(text, passphrase)
    with opened(data, key_file) as here, here.store.write() as tx:
        keep(here.event.event_id, tx, one)
    typer.echo(f"Ticket key {one.number} is kept here.")


def _text(reader: Reader, signing: Signer | None, one: Registration) -> str:
    if one.ticket:
        return one.ticket  # Sold elsewhere: the guest holds it already, and the desk knows it.
    if signing is None:
        return one.booking_code
    serial = reader.void_serial(one.registration_id) + 1
    return signing.ticket(one.registration_id, serial) or one.booking_code


def _registration(reader: Reader, code: str, today: date) -> Registration:
    ticket = parse_ticket(code)
    found = reader.registration(ticket.registration_id if ticket else RegistrationId(code.strip()))
    if found is None:
        matches = reader.snapshot(Credential((code.strip(),)), EVENT_PLACE, today, "day").matches
        found = matches[0] if len(matches) == 1 else None
    if found is None:
        raise OperatorError(
            f"Nobody on the list has {code}. Give a ticket, a booking code or a registration id."
        )
    return found
