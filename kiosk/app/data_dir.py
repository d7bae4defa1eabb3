"""The data directory of a station or hub: its files, its lock, and everything a program opens from it.

DIR/event.toml   the event (with the logo and template files it names beside it)
DIR/roster.db    the encrypted store
DIR/key.toml     where the store's key comes from; never the key
DIR/in-use.lock  held by the one program that writes
DIR/log/         the log, ids only
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from filelock import FileLock, Timeout

from db.store import FILE_NAME, Store
from kiosk.app.clock import StationClock, SystemChance
from kiosk.app.ed25519 import Ed25519
from kiosk.app.store_key import store_key
from kiosk.app.ticket_keys import add_key
from kiosk.config import read_event
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.event import Event
from kiosk.domain.model import StationId
from kiosk.services.check_in import Desk
from kiosk.services.ports import StationIdentity
from kiosk.services.record import Recorder

LOCK_NAME = "in-use.lock"
RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@dataclass(frozen=True, slots=True)
class Opened:
    """An open data directory."""

    path: Path
    event: Event
    store: Store
    identity: StationIdentity
    clock: StationClock

    def desk(self, actor_id: str | None = None) -> Desk:
        """Return what the use cases need; the first printer is the one in use."""
        with self.store.read() as reader:
            printers = reader.printers()
        recorder = Recorder(self.identity, self.clock, SystemChance(), actor_id)
        return Desk(self.event, self.store, recorder, printers[0] if printers else None, Ed25519())


@contextmanager
def opened(
    data: Path, key_file: Path | None = None, *, exclusive: bool = True, demo: bool = False
) -> Iterator[Opened]:
    """Open a data directory; with `exclusive`, as the one program that writes to it.

    Raises:
        OperatorError: no event here, wrong key, or another program has it open.
    """
    if not (data / "event.toml").is_file() or not (data / FILE_NAME).is_file():
        raise OperatorError(
            f"{data} holds no event. Make one: python main.py event init FILE.toml --data {data}"
        )
    with _lock(data) if exclusive else _no_lock():
        store = Store(data / FILE_NAME, store_key(data, key_file, create=False, demo=demo))
        try:
            yield Opened(data, _event(data), store, _identity(store), _clock(store))
        finally:
            store.close()


def make(
    file: Path,
    data: Path,
    key_file: Path | None,
    *,
    rehearse_at: datetime | None,
    name: str,
    role: str,
    demo: bool = False,
) -> Event:
    """Make a data directory for an event; the event's id is written into the file where it has none.

    Raises:
        OperatorError: a mistake in the file, or the directory holds an event already.
    """
    event = read_event(file, known_icons())
    if (data / FILE_NAME).exists():
        raise OperatorError(
            f"{data} holds an event already. Name another directory, or delete this one by hand."
        )
    chance = SystemChance()
    try:
        data.mkdir(parents=True, exist_ok=True)
        data.chmod(0o700)
        if not event.event_id:
            write_event_id(file, chance.new_id())
            event = read_event(file, known_icons())
        for beside in ("", event.badge.template, event.badge.logo):
            source = file if not beside else file.parent / beside
            if source.is_file() and source.resolve() != (data / source.name).resolve():
                shutil.copyfile(source, data / (beside or "event.toml"))
    except OSError as error:
        raise EnvironmentFault(f"{error.filename or data} cannot be written: {error.strerror}.") from error
    with _lock(data):
        store = Store(data / FILE_NAME, store_key(data, key_file, create=True, demo=demo))
        try:
            _write_identity(store, chance, name, role, rehearse_at)
            with store.write() as tx:
                add_key(Recorder(_identity(store), _clock(store), chance), tx)
        finally:
            store.close()
    return event


def make_from_text(
    toml: str, data: Path, key_file: Path | None, station_id: str, name: str, prefix: str
) -> None:
    """Make the data directory of an event that a hub told; the station keeps the identity it paired with.

    A logo or a template beside the hub's file stays there: it is no part of the event's text.
    """
    data.mkdir(parents=True, exist_ok=True)
    data.chmod(0o700)
    lines = [line for line in toml.splitlines() if line.split("=")[0].strip() != "logo"]
    (data / "event.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    read_event(data / "event.toml", known_icons())
    with _lock(data):
        store = Store(data / FILE_NAME, store_key(data, key_file, create=True))
        try:
            with store.write() as tx:
                tx.put_setting("station.id", station_id)
                tx.put_setting("station.name", name)
                tx.put_setting("station.prefix", prefix)
                tx.put_setting("station.role", "desk")
                tx.put_station(StationId(station_id), name)
        finally:
            store.close()


def write_event_id(file: Path, event_id: str) -> None:
    """Write the id into an `event.toml` that has none, changing no other line."""
    lines = file.read_text(encoding="utf-8-sig").splitlines(keepends=True)
    line = f'event_id   = "{event_id}"'
    for number, text in enumerate(lines):
        if text.split("=")[0].strip() == "event_id" and "=" in text:
            comment = text[text.index("#") :].rstrip() if "#" in text else ""
            lines[number] = f"{line}  {comment}".rstrip() + "\n"
            break
    else:
        lines.insert(0, line + "\n")
    beside = file.with_name(file.name + ".new")
    beside.write_text("".join(lines), encoding="utf-8")
    beside.replace(file)


def known_icons() -> frozenset[str] | None:
    """Return the names of the bundled icons."""
    return frozenset(path.stem for path in (RESOURCES / "icons").glob("*.svg")) or None


def parse_instant(text: str, event: Event) -> datetime:
    """Return the instant of an ISO 8601 text; without an offset it is in the event's time zone.

    Raises:
        OperatorError: the text is no instant.
    """
    try:
        instant = datetime.fromisoformat(text)
    except ValueError as error:
        raise OperatorError(
            f"“{text}” is not an instant; write 2019-09-30T09:00 or 2019-09-30T09:00+09:00."
        ) from error
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=event.local(datetime.now(UTC)).tzinfo)
    return instant.astimezone(UTC)


def _write_identity(
    store: Store, chance: SystemChance, name: str, role: str, rehearse_at: datetime | None
) -> None:
    station_id = StationId(chance.new_id())
    with store.write() as tx:
        tx.put_setting("station.id", station_id)
        tx.put_setting("station.name", name)
        tx.put_setting("station.prefix", chance.code_body(2))
        tx.put_setting("station.role", role)
        tx.put_station(station_id, name)
        if rehearse_at is not None:
            shift = rehearse_at - datetime.now(UTC)
            tx.put_setting("clock.rehearsal_shift_s", repr(shift.total_seconds()))


def _identity(store: Store) -> StationIdentity:
    with store.read() as reader:
        values = {n: reader.setting(f"station.{n}") or "" for n in ("id", "name", "prefix", "role")}
    return StationIdentity(StationId(values["id"]), values["name"], values["prefix"], values["role"])


def _clock(store: Store) -> StationClock:
    with store.read() as reader:
        shift = reader.setting("clock.rehearsal_shift_s")
        offset = reader.setting("clock.hub_offset_s")
    moved = timedelta(seconds=float(shift or 0) + float(offset or 0))
    return StationClock(moved, is_rehearsal=shift is not None)


def _event(data: Path) -> Event:
    return read_event(data / "event.toml")


@contextmanager
def _no_lock() -> Iterator[None]:
    yield


@contextmanager
def _lock(data: Path) -> Iterator[None]:
    lock = FileLock(data / LOCK_NAME)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise OperatorError(
            f"{data} is in use by another Madang on this computer. Close that window, or use another directory."
        ) from error
    except OSError as error:
        raise EnvironmentFault(
            f"{data} cannot be written: {error.strerror}. Give this user the right to."
        ) from error
    try:
        yield
    finally:
        lock.release()
