"""`hub check`: proves that a hub's journal is whole and that its lists are what the journal gives."""

import tempfile
from pathlib import Path

from db.hub_check import list_problems
from db.store import FILE_NAME, Store
from kiosk.app.data_dir import Opened
from kiosk.app.hub_database import hub_store


def check(here: Opened, key: bytes) -> tuple[int, list[str]]:
    """Return how many facts the journal has and what is wrong, a sentence each.

    The lists are compared on a copy beside the store, encrypted like it, so that a hub that serves goes on.
    """
    with hub_store(here) as hub:
        found = hub.problems()
        count = hub.head()
    with tempfile.TemporaryDirectory(dir=here.path, prefix="check-") as folder:
        path = Path(folder) / FILE_NAME
        here.store.copy_to(path)
        copy = Store(path, key)
        try:
            found += list_problems(copy)
        finally:
            copy.close()
    return count, found
