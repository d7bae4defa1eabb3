"""Where a hub keeps its journal: in its data directory, or with `--database` in a PostgreSQL that hubs share.

Which one is noted in the directory, encrypted: the commands beside a running hub find it without being told.
"""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from db.follow import follow
from db.hub_store import HubStore
from db.postgres import PostgresStore
from kiosk.app.data_dir import Opened
from kiosk.app.event_keys import SHARED, exported
from kiosk.domain.errors import KioskError
from kiosk.hub.generations import MET
from kiosk.hub.login import KEPT_AS

_log = logging.getLogger(__name__)

OWN = "own"
"""What `--database` says for the directory's own store."""
_NOTED = "hub.database"
_JOIN_S = 10.0


def noted(here: Opened, database: str | None) -> str:
    """Return the address of a hub's database, "" for the directory's own; what is named is noted for the next time."""
    with here.store.read() as reader:
        known = reader.setting(_NOTED) or ""
    if database is None:
        return known
    return "" if database == OWN else database


@contextmanager
def hub_store(here: Opened, database: str | None = None) -> Iterator[HubStore]:
    """Open a hub's journal.

    Raises:
        OperatorError: no address, another event's database, or another key.
        EnvironmentFault: the database does not answer.
    """
    address, known = noted(here, database), noted(here, None)
    if not address:
        if database == OWN:
            _note(here, "")
        yield HubStore(here.store)
        return
    event_id = here.event.event_id
    shared = PostgresStore(address, here.store.sealing_key(event_id), event_id)
    try:
        store = HubStore(shared)
        if database is not None and not known:
            _move_in(here, store)
        if database is not None:
            _note(here, database)
        yield store
    finally:
        shared.close()


@contextmanager
def following(here: Opened, store: HubStore, database: str | None) -> Iterator[None]:
    """Keep the directory's lists like the shared journal, in a thread of its own; nothing to do for its own store."""
    if not noted(here, database):
        yield
        return
    follow(store, here.store)  # Once before anybody is served: what is wrong with the directory is told now.
    is_over = threading.Event()
    told = ""

    def rang() -> None:
        nonlocal told
        try:
            follow(store, here.store)
            told = ""
        except KioskError as error:
            if error.sentence != told:
                _log.warning("the hub's own lists wait: %s", told := error.sentence)

    thread = threading.Thread(
        target=store.listen, args=(rang, is_over.is_set), name="hub-follow", daemon=True
    )
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join(_JOIN_S)


def handed_over(here: Opened, store: HubStore) -> None:
    """Bring what the directory recorded itself into the shared journal at once; its own store numbers it by itself."""
    if noted(here, None):
        follow(store, here.store)


def _move_in(here: Opened, store: HubStore) -> None:
    """Take along what this directory was as a hub; another authority's stations would not follow."""
    with here.store.read() as reader:
        mine = exported(reader)
    if store.secret(SHARED) in (None, mine):
        store.move_in(here.store, (KEPT_AS, *MET))


def _note(here: Opened, address: str) -> None:
    with here.store.write() as tx:
        tx.put_setting(_NOTED, address)
