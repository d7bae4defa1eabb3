"""Copies of a hub's data directory, made while it serves, and putting one back.

A copy is a data directory like any other, without its key: `latest` in the folder is the newest, `previous` the one
before. It is written beside them and takes the name when it is whole.
"""

import logging
import shutil
import threading
from pathlib import Path

from db.hub_lookups import counters
from db.hub_store import HubStore
from db.store import FILE_NAME, Store
from kiosk.app.clock import SystemChance
from kiosk.app.data_dir import Opened, lock
from kiosk.app.event_files import read_beside, write_beside
from kiosk.app.store_key import NOTE_NAME
from kiosk.domain.errors import EnvironmentFault, KioskError, OperatorError
from kiosk.domain.facts import HubPosition
from kiosk.domain.model import StationId

_log = logging.getLogger(__name__)

LATEST, PREVIOUS = "latest", "previous"
_UNFINISHED = "unfinished"
_JOIN_S = 30.0


def check_folder(here: Opened, folder: Path) -> None:
    """Refuse a folder where copies would be of no use.

    Raises:
        OperatorError: it lies in the data directory.
    """
    if folder.resolve().is_relative_to(here.path.resolve()):
        raise OperatorError(
            f"{folder} lies in the data directory itself, and would be lost with it. Name a folder on another disk."
        )


def copy_to(here: Opened, folder: Path) -> Path:
    """Copy an open data directory into a folder, as it is now; return the copy.

    Raises:
        EnvironmentFault: it cannot be written; earlier copies stay.
    """
    unfinished, latest, previous = folder / _UNFINISHED, folder / LATEST, folder / PREVIOUS
    try:
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True, mode=0o700)
        here.store.copy_to(unfinished / FILE_NAME)
        (unfinished / "event.toml").write_bytes((here.path / "event.toml").read_bytes())
        write_beside(unfinished, read_beside(here.path, here.event))
        if (here.path / NOTE_NAME).is_file():
            shutil.copy2(here.path / NOTE_NAME, unfinished / NOTE_NAME)
        if latest.exists():
            shutil.rmtree(previous, ignore_errors=True)
            latest.rename(previous)
        unfinished.rename(latest)
    except OSError as error:
        raise EnvironmentFault(
            f"No copy could be written to {folder}: {error.strerror}. Is the disk there, and has it room?"
        ) from error
    return latest


def restore(copy: Path, data: Path, key: bytes) -> int:
    """Make a hub's data directory from a copy, in a new epoch; return how many facts it holds.

    The hub that was copied may have recorded more under its own name since, so this one gets a new name and numbers.

    Raises:
        OperatorError: it is no copy, the directory is in use, or the key is another's.
    """
    if not (copy / FILE_NAME).is_file() or not (copy / "event.toml").is_file():
        raise OperatorError(
            f"{copy} is no copy of a hub. Name the folder “{LATEST}” in the folder of the copies."
        )
    if data.exists() and any(data.iterdir()):
        raise OperatorError(f"{data} is not empty. Name a new directory; this one stays as it is.")
    try:
        shutil.copytree(copy, data, dirs_exist_ok=True)
    except OSError as error:
        raise EnvironmentFault(f"{data} cannot be written: {error.strerror}.") from error
    try:
        with lock(data):
            store = Store(data / FILE_NAME, key)
            try:
                _become_another(store)
                with store.read() as reader:
                    return reader.fact_count()
            finally:
                store.close()
    except BaseException:  # Also Ctrl-C: no half of a hub is left.
        shutil.rmtree(data, ignore_errors=True)
        raise


def _become_another(store: Store) -> None:
    chance = SystemChance()
    with store.read() as reader:
        name, is_shared = reader.setting("station.name") or "Hub", bool(reader.setting("hub.database"))
    if not is_shared:
        with store.read() as reader:
            epoch, seq = counters(reader)
        HubStore(store).head()  # What it recorded itself is numbered under its old name.
        hub = HubStore.going_on(store, HubPosition(epoch, seq) if epoch else None)
        hub.begin_generation(
            hub.generation()[0] + 1
        )  # The one that was copied steps down, should it come back.
    with store.write() as tx:
        station_id = StationId(chance.new_id())
        tx.put_setting("station.id", station_id)
        tx.put_setting("station.prefix", chance.code_body(2))
        tx.put_station(station_id, name)


class Copies:
    """Makes a copy at once and then every few minutes, in a thread of its own; a failure is told and tried again."""

    def __init__(self, here: Opened, folder: Path, every_s: float) -> None:
        self._here, self._folder, self._every_s = here, folder, every_s
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hub-copies", daemon=True)

    def start(self) -> None:
        """Begin; the first copy is whole when this returns.

        Raises:
            KioskError: it could not be made: better told now than when it is needed.
        """
        check_folder(self._here, self._folder)
        copy_to(self._here, self._folder)
        self._thread.start()

    def stop(self) -> None:
        """Finish the copy that is being made, make no further one, and join the thread."""
        self._is_over.set()
        if self._thread.is_alive():
            self._thread.join(_JOIN_S)

    def _run(self) -> None:
        while not self._is_over.wait(self._every_s):
            try:
                copy_to(self._here, self._folder)
            except KioskError as error:
                _log.warning("no copy was made: %s", error.sentence)
