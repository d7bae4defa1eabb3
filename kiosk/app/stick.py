"""The commands `sync export` and `sync import`: a desk cut off all day and its hub, by files on a memory stick.

The same two commands at both: at a station they speak with its hub, at the hub with one station.
"""

import os
from dataclasses import dataclass
from pathlib import Path

import typer

from db.hub_store import HubStore
from db.link_store import LinkStore
from kiosk.app.data_dir import Opened, opened
from kiosk.app.event_keys import event_keys
from kiosk.app.hub_database import hub_store
from kiosk.app.hub_link import known_hub, paired_hub
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.model import PairedStation, StationId
from kiosk.hub.pairing import hashed
from kiosk.hub.stick import TakenIn, answer, take_in
from kiosk.link.stick import TakenBack, packed, take_back
from kiosk.protocol.messages import VERSION
from kiosk.protocol.stick import (
    MOST_BYTES,
    TO_HUB,
    TO_STATION,
    StickFile,
    StickHeader,
    closed,
    opened_changes,
    opened_push,
    read,
)

_ENDINGS = {TO_HUB: "to-hub", TO_STATION: "from-hub"}
_OTHER_WAY = "This file goes the other way. Here you take in what was written at the other computer."


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written, and how many facts are in it."""

    file: Path
    facts: int


def export(
    file: Path = typer.Argument(..., help="The file to write, or a folder: the stick."),
    station: str | None = typer.Option(None, "--for", help="At the hub: for which station.", metavar="NAME"),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Write what the other side does not have into an encrypted file for a memory stick. Works while a window is open."""
    with opened(data, key_file, exclusive=False) as here:
        if paired_hub(here) is not None:
            if station is not None:
                raise OperatorError("--for is for the hub; this station writes for its hub alone.")
            written = write_for_hub(here, file)
            typer.echo(
                f"{written.facts} facts for the hub in {written.file}. There: python main.py sync import FILE"
            )
            return
        with hub_store(here) as store:
            written = write_for_station(here, store, station or "", file)
    typer.echo(
        f"{written.facts} facts for {station} in {written.file}. There: python main.py sync import FILE"
    )


def import_(
    file: Path = typer.Argument(
        ..., help="The file that was written at the other side, or the folder it is in."
    ),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Take in a file from a memory stick; any number of times. At the hub it works while the hub runs."""
    with opened(data, key_file, exclusive=False) as here:
        is_station = paired_hub(here) is not None
        if not is_station:
            with hub_store(here) as store:
                for one in _files(file, TO_HUB, ""):
                    station, taken = take_from_station(here, store, one)
                    typer.echo(_at_hub(station, taken))
    if is_station:
        with opened(data, key_file) as here:
            for one in _files(file, TO_STATION, here.identity.station_id):
                back = take_from_hub(here, one)
                typer.echo(_at_station(back, LinkStore(here.store).waiting()))
                if back.refused:
                    raise OperatorError(
                        f"The hub refused {back.refused} facts: this data directory seems to be a copy of another "
                        "station's. They are kept here. Pair a new directory and call the lead."
                    )


def write_for_hub(here: Opened, file: Path) -> Written:
    """Write what the hub has not numbered; nothing changes here until the hub's answer is taken in.

    Raises:
        OperatorError: this station has no hub.
        EnvironmentFault: the file cannot be written.
    """
    secret, public = _with_hub(here)
    message = packed(LinkStore(here.store), here.clock, known_hub(here))
    header = _header(here, TO_HUB, here.identity.station_id)
    return Written(_write(file, header, closed(header, message, secret, public)), len(message.facts))


def take_from_hub(here: Opened, file: Path) -> TakenBack:
    """Take in the hub's file at a station that is open for writing. May be repeated.

    Raises:
        KioskError: it is none, not whole, another's, or does not fit.
    """
    secret, _ = _with_hub(here)
    found = _read(here, file, TO_STATION)
    if found.header.station_id != here.identity.station_id:
        raise OperatorError("This file is for another station. Each station has a file of its own.")
    return take_back(LinkStore(here.store), known_hub(here), opened_changes(found, secret))


def write_for_station(here: Opened, store: HubStore, name: str, file: Path) -> Written:
    """Write what a station had not read when it wrote its newest file.

    Raises:
        OperatorError: there is no such station, or it was shut out.
        EnvironmentFault: the file cannot be written.
    """
    _hub_key(here)
    one = next((one for one, _, _ in store.paired_since() if one.name == name), None)
    if one is None:
        known = ", ".join(one.name for one, _, _ in store.paired_since()) or "none yet"
        raise OperatorError(f"Say for which station with --for. Paired are: {known}.")
    message = answer(store, one, here.clock.now())
    header = _header(here, TO_STATION, one.station_id)
    return Written(
        _write(file, header, closed(header, message, _secret_of(store, one.station_id))), len(message.facts)
    )


def take_from_station(here: Opened, store: HubStore, file: Path) -> tuple[PairedStation, TakenIn]:
    """Take in a station's file at the hub. May be repeated.

    Raises:
        KioskError: it is none, not whole, or of no station of this hub.
    """
    private = _hub_key(here)
    found = _read(here, file, TO_HUB)
    station_id = StationId(found.header.station_id)
    station = next((one for one, _, _ in store.paired_since() if one.station_id == station_id), None)
    if station is None:
        raise OperatorError("This file is of a station that was never paired with this hub.")
    push = opened_push(found, _secret_of(store, station_id), private)
    return station, take_in(store, station, push, private, here.clock.now())


def _at_hub(station: PairedStation, taken: TakenIn) -> str:
    back = f'Its answer: python main.py sync export FILE --for "{station.name}"'
    if taken.begins_anew:
        return f"{station.name}: the hub began anew since it was here last. Nothing was taken yet. {back}"
    refused = f", {taken.refused} refused" if taken.refused else ""
    return f"{station.name}: {taken.applied} facts taken, {taken.known} known already{refused}. {back}"


def _at_station(back: TakenBack, waiting: int) -> str:
    if back.begins_anew:
        return f"The hub began anew: hand over everything once more, {waiting} facts: python main.py sync export FILE"
    return f"{back.pulled} facts received, {back.acknowledged} of this station are at the hub, {waiting} waiting."


def _with_hub(here: Opened) -> tuple[bytes, bytes]:
    hub = paired_hub(here)
    with here.store.read() as reader:
        public = reader.setting("link.sealing_public")
    if hub is None or not public:
        raise OperatorError("This station has no hub. Join one: python main.py pair URL CODE --data DIR")
    return bytes.fromhex(hashed(hub.token)), bytes.fromhex(public)


def _hub_key(here: Opened) -> bytes:
    with here.store.read() as reader:
        keys = event_keys(reader)
    if keys is None:
        raise OperatorError(
            "This directory is neither a hub nor a station of one. Join one: python main.py pair"
        )
    return keys.sealing_private


def _secret_of(store: HubStore, station_id: str) -> bytes:
    return bytes.fromhex(
        next(str(o["token_hash"]) for o in store.registry() if o["station_id"] == station_id)
    )


def _header(here: Opened, direction: str, station_id: str) -> StickHeader:
    return StickHeader(
        version=VERSION, direction=direction, event_id=here.event.event_id, station_id=station_id
    )


def _named(station_id: str, direction: str) -> str:
    return f"madang-{station_id.replace('-', '')[-12:]}.{_ENDINGS[direction]}"


def _files(named: Path, direction: str, station_id: str) -> list[Path]:
    if not named.is_dir():
        return [named]
    pattern = _named(station_id, direction) if station_id else f"madang-*.{_ENDINGS[direction]}"
    found = sorted(named.glob(pattern))
    if not found:
        raise OperatorError(f"{named} holds no file for this computer. Write one at the other: sync export")
    return found


def _read(here: Opened, file: Path, direction: str) -> StickFile:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise OperatorError("This file is none that Madang wrote for a memory stick. Name another.")
        found = read(file.read_bytes())
    except OSError as error:
        raise OperatorError(f"{file} cannot be read: {error.strerror}. Is the stick there?") from error
    if found.header.event_id != here.event.event_id:
        raise OperatorError("This file is of another event. Nothing was taken.")
    if found.header.direction != direction:
        raise OperatorError(_OTHER_WAY)
    return found


def _write(named: Path, header: StickHeader, data: bytes) -> Path:
    file = named / _named(header.station_id, header.direction) if named.is_dir() else named
    unfinished = file.with_name(file.name + ".new")
    try:
        with unfinished.open("wb") as writing:
            writing.write(data)
            writing.flush()
            os.fsync(writing.fileno())
        unfinished.replace(file)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise EnvironmentFault(
            f"{file} cannot be written: {error.strerror}. Is the stick there, and has it room?"
        ) from error
    return file
