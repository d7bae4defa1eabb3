"""A hub in a process of its own, so that a test can kill it: `python -m tests.hub.hub_process FOLDER PORT`."""

import sys
import time
from pathlib import Path

from db.hub_store import HubStore
from kiosk.hub.joining import HubEvent
from kiosk.hub.server import HubServer
from kiosk.hub.service import HubService
from tests.builders import FixedClock, opened_store


def main(folder: Path, port: int) -> None:
    with opened_store(folder) as store:
        server = HubServer(
            HubService(HubStore(store), HubEvent("event-1", ""), FixedClock()), "127.0.0.1", port
        )
        server.start()
        print(server.url, flush=True)
        time.sleep(600)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
