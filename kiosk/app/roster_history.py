"""The command `roster history`: what happened to a person, in the sentences of the window's record."""

from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.roster_correct import code_argument, named
from kiosk.domain.history import Entry, history
from kiosk.services.who import others_named
from kiosk.ui.desk.record.happened import Telling, happened
from kiosk.ui.words import Words


def show_history(
    code: str = code_argument(), data: Path = DataOption, key_file: Path | None = KeyFileOption
) -> None:
    """Tell what happened to a person: who changed what, when, from what to what. The output holds personal data."""
    with opened(data, key_file, exclusive=False) as here:
        desk = here.desk()
        one = named(desk, code)
        with here.store.read() as reader:
            ids = sorted(reader.persons_registrations(one.registration_id))
            entries = history(reader.facts(ids))
            telling = Telling(
                Words("en", lambda _language, text: text), here.event, others_named(reader, entries)
            )
            lines = [_line(telling, entry, reader.station_name(entry.station_id)) for entry in entries]
    typer.echo("\n".join(lines))


def _line(telling: Telling, entry: Entry, station: str) -> str:
    local = telling.event.local(entry.at)
    who_did = " ".join(filter(None, (station, entry.actor_id)))
    said = happened(telling, entry).translate(_ISOLATES)
    end = "" if said.endswith((".", "!", "?", "…")) else "."
    return "\t".join((f"{local:%Y-%m-%d %H:%M}", who_did, said + end))


_ISOLATES = {0x2068: None, 0x2069: None}
"""What keeps the direction of a name in a window; a terminal shows it as a box."""
