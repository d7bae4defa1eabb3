"""The command `scans`: what was scanned here and what became of it; never the codes themselves."""

import json
from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.domain.scan_log import LoggedScan


def scans(
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
    last: int = typer.Option(100, "--last", min=1, help="How many, the newest first."),
) -> None:
    """Print the scan log, one JSON object a line, the newest first; without any code."""
    with opened(data, key_file, exclusive=False) as here, here.store.read() as reader:
        for scan in reader.scans(last):
            typer.echo(json.dumps(_line(scan), ensure_ascii=False))


def _line(scan: LoggedScan) -> dict[str, object]:
    return {
        "at": scan.at.isoformat(),
        "source": scan.source,
        "form": scan.form,
        "length": scan.length,
        "hash": scan.fingerprint,
        "verdict": scan.verdict,
        "reading": scan.way,
        "text_kept": bool(scan.raw),
    }
