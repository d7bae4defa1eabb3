"""The commands `roster find` and `roster looked-for`."""

from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption, LeadOption
from kiosk.domain.errors import OperatorError
from kiosk.domain.shown import shown
from kiosk.services.find import find as find_people
from kiosk.services.look import looks, note_look


def find(
    text: str = typer.Argument(..., help="A code, or the beginning of a name."),
    lead: bool = LeadOption,
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Find people; one line each: booking code, name, organisation, category, in or not."""
    with opened(data, key_file, exclusive=False) as here:
        desk = here.desk()
        hits = find_people(desk, text, is_lead=lead)
        if not lead:
            note_look(desk, text)
    for found, claim in hits:
        registration = shown(found)
        names = " ".join(dict.fromkeys(n for n in (registration.display_name, registration.name_native) if n))
        state = f"in since {here.event.local(claim.at):%H:%M}" if claim else "not yet"
        typer.echo(
            "\t".join(
                (registration.booking_code, names, registration.organisation, registration.category, state)
            )
        )
    if not hits:
        raise OperatorError(f"Nobody found for “{text}”.")


def looked_for(data: Path = DataOption, key_file: Path | None = KeyFileOption) -> None:
    """Tell who looked for people whose presence is not confirmed: time, desk, sign, booking code. For the lead."""
    with opened(data, key_file, exclusive=False) as here, here.store.read() as reader:
        found = looks(reader)
        for one in found:
            desk = " ".join(filter(None, (reader.station_name(one.station_id), one.actor_id)))
            code = one.registration.booking_code or one.registration.registration_id
            typer.echo(f"{here.event.local(one.at):%Y-%m-%d %H:%M}\t{desk}\t{code}")
    if not found:
        typer.echo("Nobody was looked for.")
