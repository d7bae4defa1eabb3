"""Making a data directory, whole or not at all: for a new event, or for one that a hub told."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from db.store import FILE_NAME, Store, Transaction
from kiosk.app.clock import SystemChance
from kiosk.app.data_dir import clock_of, identity_of, known_icons, lock
from kiosk.app.event_files import checked, read_beside, write_beside
from kiosk.app.event_keys import make_event_keys
from kiosk.app.store_key import store_key
from kiosk.app.ticket_keys import add_key
from kiosk.config import read_event
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.event import Event
from kiosk.domain.model import StationId
from kiosk.services.record import Recorder

_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Made:
    """An event that was made, and the recovery passphrase of its keys: to be shown once, kept nowhere."""

    event: Event
    passphrase: str


def make(
    file: Path,
    data: Path,
    key_file: Path | None,
    *,
    rehearse_at: datetime | None,
    name: str,
    role: str,
    demo: bool = False,
) -> Made:
    """Make a data directory for an event; the event's id is written into the file where it has none.

    Raises:
        OperatorError: a mistake in the file or beside it, or the directory holds an event already.
        EnvironmentFault: it cannot be written. Nothing is left of it then.
    """
    event = read_event(file, known_icons())
    checked(file.parent, event)
    if (data / FILE_NAME).exists():
        raise OperatorError(
            f"{data} holds an event already. Name another directory, or delete this one by hand."
        )
    chance = SystemChance()
    with _whole(data):
        write_beside(data, read_beside(file.parent, event))
        (data / "event.toml").write_bytes(_with_id(file.read_bytes(), event, chance))
        event = read_event(data / "event.toml", known_icons())
        with lock(data):
            store = Store(data / FILE_NAME, store_key(data, key_file, create=True, demo=demo))
            try:
                with store.write() as tx:
                    _write_identity(tx, chance.new_id(), name, chance.code_body(2), role)
                    if rehearse_at is not None:
                        _rehearse(tx, (rehearse_at - datetime.now(UTC)).total_seconds())
                with store.write() as tx:
                    add_key(Recorder(identity_of(store), clock_of(store), chance), tx)
                    passphrase = make_event_keys(tx)
            finally:
                store.close()
        if (data / "event.toml").read_bytes() != file.read_bytes():
            _replace(file, (data / "event.toml").read_bytes())
    return Made(event, passphrase)


def make_from_hub(
    toml: str,
    files: Mapping[str, bytes],
    rehearsal_shift_s: float | None,
    data: Path,
    key_file: Path | None,
    station: tuple[str, str, str],
    role: str,
) -> None:
    """Make the data directory of an event that a hub told; the station keeps the identity it paired with.

    Args:
        toml, files: the event, and what stands beside it, by name.
        rehearsal_shift_s: how far the hub's rehearsal clock is from the true one, None for no rehearsal.
        station: id, name and prefix.
        role: what the station may do.
    """
    with _whole(data):
        write_beside(data, files)
        (data / "event.toml").write_text(toml, encoding="utf-8")
        checked(data, read_event(data / "event.toml", known_icons()))
        with lock(data):
            store = Store(data / FILE_NAME, store_key(data, key_file, create=True))
            try:
                with store.write() as tx:
                    _write_identity(tx, *station, role)
                    if rehearsal_shift_s is not None:
                        _rehearse(tx, rehearsal_shift_s)
            finally:
                store.close()


@contextmanager
def _whole(data: Path) -> Iterator[None]:
    """Make a directory; whatever goes wrong in the block, nothing that was made is left."""
    before = set(data.iterdir()) if data.is_dir() else None
    try:
        data.mkdir(parents=True, exist_ok=True)
        data.chmod(0o700)
        yield
    except BaseException as error:  # Also Ctrl-C: half a directory is worse than none. The error goes on.
        if before is None:
            shutil.rmtree(data, ignore_errors=True)
        else:
            for path in set(data.iterdir()) - before:
                shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise EnvironmentFault(
                f"{data} cannot be made: {error.strerror or type(error).__name__}. Nothing was left there."
            ) from error
        raise


def _with_id(text: bytes, event: Event, chance: SystemChance) -> bytes:
    """Return an `event.toml` with an id, changing no other byte."""
    if event.event_id:
        return text
    decoded = text.decode("utf-8")
    bom = _BOM if decoded.startswith(_BOM) else ""
    lines = decoded.removeprefix(_BOM).splitlines(keepends=True)
    end = "\r\n" if "\r\n" in decoded else "\n"
    line = f'event_id   = "{chance.new_id()}"'
    for number, one in enumerate(lines):
        if one.split("=")[0].strip() == "event_id" and "=" in one:
            comment = one[one.index("#") :].rstrip() if "#" in one else ""
            lines[number] = f"{line}  {comment}".rstrip() + end
            break
    else:
        lines.insert(0, line + end)
    return (bom + "".join(lines)).encode()


def _replace(file: Path, text: bytes) -> None:
    beside = file.with_name(file.name + ".new")
    try:
        beside.write_bytes(text)
        beside.replace(file)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise EnvironmentFault(
            f"The event's id cannot be written into {file}: {error.strerror}. Give this user the right to, or copy "
            "the file somewhere else."
        ) from error


def _write_identity(tx: Transaction, station_id: str, name: str, prefix: str, role: str) -> None:
    tx.put_setting("station.id", station_id)
    tx.put_setting("station.name", name)
    tx.put_setting("station.prefix", prefix)
    tx.put_setting("station.role", role)
    tx.put_station(StationId(station_id), name)


def _rehearse(tx: Transaction, shift_s: float) -> None:
    tx.put_setting("clock.rehearsal_shift_s", repr(shift_s))
