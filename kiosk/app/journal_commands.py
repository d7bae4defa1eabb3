"""The commands that look inside: `journal` prints the facts, `doctor` checks everything and says what to do."""

import json
from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.domain.facts import Fact


def journal(
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
    personal: bool = typer.Option(False, "--personal", help="Print the personal values as well."),
) -> None:
    """Print the facts, one JSON object a line, in order."""
    with opened(data, key_file, exclusive=False) as here, here.store.read() as reader:
        for fact in reader.facts():
            typer.echo(json.dumps(_line(fact, personal), ensure_ascii=False))


def _line(fact: Fact, personal: bool) -> dict[str, object]:
    line: dict[str, object] = {
        "fact_id": fact.fact_id,
        "station_id": fact.station_id,
        "station_seq": fact.station_seq,
        "station_at": fact.station_at.isoformat(),
        "happened_at": fact.happened_at.isoformat(),
        "actor_id": fact.actor_id,
        "kind": str(fact.kind),
        "registration_id": fact.registration_id,
        "body": fact.body,
    }
    if personal:
        line["personal"] = fact.personal
    return line
