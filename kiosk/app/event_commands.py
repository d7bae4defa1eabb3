"""The commands `event`: make an event's data directory, show what it is."""

import json
from pathlib import Path

import typer

from kiosk.app.data_dir import opened, parse_instant
from kiosk.app.make_dir import make
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.config import read_event
from kiosk.domain.event import pick
from kiosk.domain.sentence import counted


def init(
    file: Path = typer.Argument(..., help="The event.toml."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
    rehearse: str | None = typer.Option(None, help="Rehearse: start the clock at this instant."),
    station: str = typer.Option("Desk 1", help="This station's name."),
) -> None:
    """Make the data directory of an event from its event.toml."""
    start = parse_instant(rehearse, read_event(file)) if rehearse else None
    made = make(file, data, key_file, rehearse_at=start, name=station, role="desk")
    event = made.event
    days = f"{event.days[0]} to {event.days[-1]}" if len(event.days) > 1 else f"{event.days[0]}"
    kinds = counted(len(event.categories), "category", "categories")
    typer.echo(f"{pick(event.name, 'en', event.languages)}: {days}, {kinds}.")
    typer.echo(f"Recovery passphrase: {made.passphrase}")
    typer.echo(
        "Write it on paper now; it is not shown again. It opens the event's keys, which every paired desk keeps."
    )
    typer.echo(f"Ready in {data}. Next: python main.py roster import FILE.csv --data {data}")


def show(data: Path = DataOption, key_file: Path | None = KeyFileOption) -> None:
    """Print the event of a data directory as one JSON object."""
    with opened(data, key_file, exclusive=False) as here:
        event = here.event
        with here.store.read() as reader:
            registrations, now = reader.count(), here.clock.now()
            printers = [one.name for one in reader.printers()]
    shown = {
        "event_id": event.event_id,
        "name": dict(event.name),
        "place": dict(event.place),
        "timezone": event.timezone,
        "days": [day.isoformat() for day in event.days],
        "categories": [category.category_id for category in event.categories],
        "prices": {one.category_id: str(one.price) for one in event.categories if one.price is not None},
        "seats": {one.category_id: one.seats for one in event.categories if one.seats is not None},
        "station": here.identity.name,
        "station_id": here.identity.station_id,
        "registrations": registrations,
        "printers": printers,
        "now": event.local(now).isoformat(timespec="seconds"),
        "day": event.day_at(now).isoformat(),
        "rehearsal": here.clock.is_rehearsal,
    }
    typer.echo(json.dumps(shown, ensure_ascii=False, indent=1))
