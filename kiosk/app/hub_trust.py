"""The commands `hub stations`, `hub revoke` and `hub aside`: who is paired, who is shut out, and what such still sent."""

import json
from datetime import datetime
from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.hub_database import hub_store
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.domain.errors import OperatorError

_WORDS = {"": "at work", "retire": "is to retire", "retired": "retired", "lost": "lost: destroys its data"}


def stations(data: Path = DataOption, key_file: Path | None = KeyFileOption) -> None:
    """List the paired stations, one JSON object a line; works while the hub runs."""
    with opened(data, key_file, exclusive=False) as here, hub_store(here) as store:
        for one, paired_at, offset_ms in store.paired_since():
            if one.station_id == here.identity.station_id:
                continue  # a desk that took the hub over
            shown = {
                "name": one.name,
                "role": one.role,
                "state": _WORDS[one.revoked_as],
                "paired_at": _local(here.event.local(paired_at)),
                "clock_off_ms": offset_ms,
                "station_id": one.station_id,
            }
            typer.echo(json.dumps(shown, ensure_ascii=False))


def revoke(
    name: str = typer.Argument(..., help="The station's name, as `hub stations` says it."),
    retire: bool = typer.Option(False, "--retire", help="It delivers what it has, then destroys its data."),
    lost: bool = typer.Option(False, "--lost", help="It destroys its data at its next contact, at once."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Shut a station out; works while the hub runs, within ten seconds."""
    if retire == lost:
        raise OperatorError(
            "Say how: --retire for a station that is here, --lost for one that is lost or stolen."
        )
    with opened(data, key_file, exclusive=False) as here, hub_store(here) as store:
        if not store.revoke(name, "lost" if lost else "retire", here.clock.now()):
            raise OperatorError(
                f"No paired station is called “{name}”. See: python main.py hub stations --data {data}"
            )
    if lost:
        typer.echo(
            f"{name} is shut out. It destroys its data at its next contact; what it sends is kept aside."
        )
    else:
        typer.echo(f"{name} retires: it delivers what it has, then destroys its data.")


def aside(data: Path = DataOption, key_file: Path | None = KeyFileOption) -> None:
    """Show what revoked stations still sent, one JSON object a line; none of it counts."""
    with opened(data, key_file, exclusive=False) as here, hub_store(here) as store:
        for received_at, fact in store.aside():
            shown = {
                "received_at": _local(here.event.local(received_at)),
                "station_id": fact.station_id,
                "happened_at": _local(here.event.local(fact.happened_at)),
                "kind": fact.kind,
                "registration_id": fact.registration_id,
                "body": fact.body,
            }
            typer.echo(json.dumps(shown, ensure_ascii=False))


def _local(instant: datetime) -> str:
    return instant.isoformat(timespec="seconds")
