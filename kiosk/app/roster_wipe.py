"""The command `roster wipe`: after the event, nothing of it is left but counts and a certificate."""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import typer

from kiosk.app.data_dir import RESOURCES, Opened, lock, opened
from kiosk.app.destroy import MARKER, destroy_folder, destroy_key
from kiosk.app.hub_link import paired_hub
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.documents.certificate import write_certificate
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.event import pick
from kiosk.domain.sentence import counted
from kiosk.services.statistics import statistics

_METHOD = (
    "The store was encrypted throughout (SQLCipher, AES-256). {key}. Then every file of the data directory was "
    "overwritten once with random bytes and removed. On flash disks overwriting does not reach every cell; what may "
    "be left there is unreadable without the key. Exports, prints and copies elsewhere are not part of this."
)


def wipe(
    certificate: Path = typer.Option(
        ..., "--certificate", help="FILE.pdf that stays; outside the data directory."
    ),
    by: str = typer.Option(..., "--by", help="Who destroys it; stands on the certificate."),
    yes: bool = typer.Option(False, "--yes", help="Do not ask."),
    even_if_unsent: bool = typer.Option(False, "--even-if-unsent", help="Also what no hub has yet."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Destroy a data directory after the event; counts without names and a certificate stay. There is no way back."""
    if not by.strip():
        raise OperatorError("The certificate says who destroyed it: write your name after --by.")
    _check(certificate, data)
    if not (data / MARKER).is_file():
        _begin(certificate, by, data, key_file, yes=yes, even_if_unsent=even_if_unsent)
    try:
        told: dict[str, Any] = json.loads((data / MARKER).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise EnvironmentFault(
            f"{data / MARKER} cannot be read. Delete the data directory by hand."
        ) from error
    with lock(data):
        key = destroy_key(data, key_file)
        _write(certificate, told, key)
    files = destroy_folder(data)
    data.rmdir()
    typer.echo(
        f"{told['Records']} records and {files} files of “{told['Event']}” are destroyed. "
        f"Certificate: {certificate}. Counts: {_counts(certificate)}."
    )


def _begin(
    certificate: Path, by: str, data: Path, key_file: Path | None, *, yes: bool, even_if_unsent: bool
) -> None:
    with opened(data, key_file) as here:
        name = pick(here.event.name, "en", here.event.languages)
        with here.store.read() as reader:
            waiting = reader.waiting() if paired_hub(here) is not None else 0
        if waiting and not even_if_unsent:
            raise OperatorError(
                f"{counted(waiting, 'fact is', 'facts are')} not at the hub yet. Sync first, or say --even-if-unsent, which loses what is not sent."
            )
        if (
            not yes
            and typer.prompt(f"Everything is destroyed for good. Type the event's name, {name}") != name
        ):
            raise OperatorError("That was another name; nothing was destroyed.")
        told = _told(here, name, by)
        _write(certificate, told, "The key is destroyed next")
    (data / MARKER).write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")


def _told(here: Opened, name: str, by: str) -> dict[str, Any]:
    with here.store.read() as reader:
        counted = asdict(statistics(here.event, reader))
        records = reader.fact_count()
    return {
        "Event": name,
        "Days": f"{here.event.days[0]} to {here.event.days[-1]}" if here.event.days else "",
        "Station": here.identity.name,
        "Destroyed at": datetime.now(UTC).isoformat(timespec="seconds"),
        "Destroyed by": by,
        "Records": str(records),
        "counts": counted,
    }


def _write(certificate: Path, told: dict[str, Any], key: str) -> None:
    counts = told["counts"]
    rows = [(label, str(text)) for label, text in told.items() if label != "counts"]
    rows.append(("Method", _METHOD.format(key=f"{key[:1].upper()}{key[1:]}")))
    rows.append(("Registrations", str(counts["registrations"])))
    rows.append(("Persons who came", str(counts["came"])))
    tables = {
        "Came, by day": counts["by_day"],
        "Came, by hour": counts["by_hour"],
        "Came, by category": counts["by_category"],
        "Came, by country": counts["by_country"],
    }
    write_certificate(certificate, RESOURCES / "fonts", "Certificate of destruction", rows, tables)
    try:
        _counts(certificate).write_text(
            json.dumps(counts, ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
        )
    except OSError as error:
        raise EnvironmentFault(f"{_counts(certificate)} cannot be written: {error.strerror}.") from error


def _counts(certificate: Path) -> Path:
    return certificate.with_suffix(".json")


def _check(certificate: Path, data: Path) -> None:
    if certificate.suffix.lower() != ".pdf":
        raise OperatorError(f"--certificate ends in .pdf; {certificate.name} does not.")
    if certificate.resolve().is_relative_to(data.resolve()):
        raise OperatorError(
            "The certificate must lie outside the data directory, or it is destroyed with it."
        )
