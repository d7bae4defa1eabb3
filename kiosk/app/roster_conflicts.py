"""The command `roster conflicts`: what two places did apart and nobody has looked at yet."""

from collections.abc import Set
from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption, LeadOption
from kiosk.domain.conflicts import OF_PEOPLE, Conflict, ConflictKind, Side
from kiosk.domain.event import Event, pick
from kiosk.domain.sentence import counted
from kiosk.domain.shown import hidden_fields, shown
from kiosk.services.look_at import looked_at, to_look_at

_SAYS = {
    ConflictKind.TWICE_IN: "checked in twice; the first one counts",
    ConflictKind.EDITED_APART: "{field} changed at two places; the newer one holds",
    ConflictKind.FILE_DIFFERS: "{field} changed here and in the list; what was changed here holds",
    ConflictKind.TWO_BADGES: "two badges are valid; void one with a reprint, or at a desk with Ctrl+L",
    ConflictKind.GIVEN_TWICE: "the place passed to two people; take one back: roster undo CODE replace",
    ConflictKind.OVERSOLD: "{people} for {places} of {category}; this one came last",
}


def list_conflicts(
    seen: bool = typer.Option(False, "--seen", help="Record that somebody looked at all of them."),
    lead: bool = LeadOption,
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """List what two places did apart: code, name, what, and both sides with place and time; the newest first."""
    with opened(data, key_file, exclusive=seen) as here:
        with here.store.read() as reader:
            found = to_look_at(reader, here.event, is_lead=lead)
            names = {
                side.station_id: reader.station_name(side.station_id)
                for _, one in found
                for side in (one.holds, one.other)
            }

        def told(side: Side, conflict: Conflict, hidden: Set[str]) -> str:
            is_hidden = conflict.field_name in hidden or (conflict.kind in OF_PEOPLE and not side.text)
            text = "not shown here" if is_hidden else side.text
            text = "" if conflict.kind is ConflictKind.TWICE_IN else f": {text}"
            return f"{names[side.station_id]}, {here.event.local(side.at):%d %b %H:%M}{text}"

        for registration, one in found:
            person = shown(registration)
            what = _SAYS[one.kind].format(field=one.field_name, **_seats(here.event, one))
            hidden = hidden_fields(registration)
            sides = (told(one.holds, one, hidden), told(one.other, one, hidden))
            typer.echo("\t".join((person.booking_code, person.display_name, what, *sides)))
            if seen:
                looked_at(here.desk(), one)
    if not found:
        typer.echo("No two places did the same thing apart, or somebody has looked at it.")
    elif seen:
        typer.echo(f"{counted(len(found), 'conflict')} looked at.")


def _seats(event: Event, conflict: Conflict) -> dict[str, str]:
    if conflict.seats is None:
        return {}
    category = event.category(conflict.seats.category_id)
    return {
        "people": counted(conflict.seats.taken, "person", "people"),
        "places": counted(conflict.seats.limit, "place"),
        "category": pick(category.name, "en", event.languages) if category else conflict.seats.category_id,
    }
