"""The data directory of a station or hub: its files, its lock, and everything a program opens from it.

DIR/event.toml   the event (with the logo and template files it names beside it)
DIR/roster.db    the encrypted store
DIR/key.toml     where the store's key comes from; never the key
DIR/in-use.lock  held by the one program that writes
DIR/log/         the log, ids only
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from filelock import FileLock, Timeout

from db.store import FILE_NAME, Store
from kiosk.app import revoked
from kiosk.app.clock import StationClock, SystemChance
from kiosk.app.ed25519 import Ed25519
from kiosk.app.pin_guard import check
from kiosk.app.store_key import store_key
from kiosk.config import read_event
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.event import Event
from kiosk.domain.model import StationId
from kiosk.protocol.roles import KIOSK
from kiosk.protocol.sealed import sealed_personal
from kiosk.services.check_in import Desk
from kiosk.services.ports import StationIdentity
from kiosk.services.record import Recorder
from kiosk.services.retain import used_days
from kiosk.services.shift import who_is_on_shift

_log = logging.getLogger(__name__)

LOCK_NAME = "in-use.lock"
DAMAGED = "The roster file is damaged. Keep it, and fetch a copy from the hub or a backup."
RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@dataclass(frozen=True, slots=True)
class Opened:
    """An open data directory."""

    path: Path
    event: Event
    store: Store
    identity: StationIdentity
    clock: StationClock
    key_file: Path | None = None
    key: bytes = field(default=b"", repr=False)
    """Of the store, for a process of ours that opens it beside this one."""

    def desk(self) -> Desk:
        """Return what the use cases need, as whoever is on shift; the first printer is the one in use."""
        with self.store.read() as reader:
            printers = reader.printers()
            hubs_key = reader.setting("link.sealing_public") if self.identity.role == KIOSK else None
            seal = partial(sealed_personal, bytes.fromhex(hubs_key)) if hubs_key else None
            recorder = Recorder(self.identity, self.clock, SystemChance(), seal=seal)
            desk = Desk(self.event, self.store, recorder, printers[0] if printers else None, Ed25519())
            recorder = recorder.on_shift(who_is_on_shift(desk, reader))
            return replace(desk, recorder=recorder, used_days=used_days(desk, reader))


@contextmanager
def opened(
    data: Path,
    key_file: Path | None = None,
    *,
    exclusive: bool = True,
    demo: bool = False,
    key: bytes | None = None,
) -> Iterator[Opened]:
    """Open a data directory; with `exclusive`, as the one program that writes to it. `key` is known where it was asked before.

    Raises:
        OperatorError: no event here, wrong key, another program has it open, or the lead's PIN is missing; or the hub revoked this station.
    """
    revoked.finish(data)
    if not (data / "event.toml").is_file() or not (data / FILE_NAME).is_file():
        raise OperatorError(
            f"{data} holds no event. Make one: python main.py event init FILE.toml --data {data}"
        )
    if (data / FILE_NAME).stat().st_size == 0:
        raise EnvironmentFault(DAMAGED)
    try:
        with lock(data) if exclusive else _no_lock():
            key = key or store_key(data, key_file, create=False, demo=demo)
            store = Store(data / FILE_NAME, key)
            try:
                clock = clock_of(store)
                check(data, store, clock)
                if exclusive:
                    _log.info(
                        "the journal's clock is %+.3f s from this log's%s",
                        clock.shift.total_seconds(),
                        ", a rehearsal" if clock.is_rehearsal else "",
                    )
                yield Opened(data, _event(data), store, identity_of(store), clock, key_file, key)
            finally:
                store.close()
    finally:
        revoked.finish(data)


@contextmanager
def opened_beside(data: Path, key: bytes) -> Iterator[Opened]:
    """Open a data directory that this program's own main process holds; it sees to it that one of both writes at a time."""
    store = Store(data / FILE_NAME, key)
    try:
        yield Opened(data, _event(data), store, identity_of(store), clock_of(store), key=key)
    finally:
        store.close()


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


def identity_of(store: Store) -> StationIdentity:
    """Return who a data directory is.

    Raises:
        EnvironmentFault: it does not say; no store is made without.
    """
    with store.read() as reader:
        values = {n: reader.setting(f"station.{n}") or "" for n in ("id", "name", "prefix", "role")}
    if not values["id"]:
        raise EnvironmentFault(DAMAGED)
    return StationIdentity(StationId(values["id"]), values["name"], values["prefix"], values["role"])


def clock_of(store: Store) -> StationClock:
    """Return a data directory's clock."""
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
def lock(data: Path) -> Iterator[None]:
    """Hold a data directory as the one program that writes to it.

    Raises:
        OperatorError: another program holds it.
    """
    held = FileLock(data / LOCK_NAME)
    try:
        held.acquire(timeout=0)
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
        held.release()
