"""A hub in a process of its own, so that a test can kill it: `python -m tests.hub.hub_process FOLDER PORT`.

--database ADDRESS   keeps the journal in PostgreSQL
--die-after N        dies by SIGKILL once N facts are committed, before it answers
"""

import argparse
import os
import signal
import time
from collections.abc import Sequence
from pathlib import Path

from db.hub_store import HubStore
from kiosk.domain.facts import Fact, Taken
from kiosk.domain.model import FactId
from kiosk.hub.joining import HubEvent
from kiosk.hub.server import HubServer
from kiosk.hub.service import HubService
from tests.builders import FixedClock, opened_store
from tests.postgres import opened


class Mortal(HubStore):
    """Dies between commit and answer."""

    die_after = 0

    def accept(self, facts: Sequence[Fact]) -> Sequence[tuple[FactId, int, Taken]]:
        results = super().accept(facts)
        if self.die_after and self.head() >= self.die_after:
            os.kill(os.getpid(), signal.SIGKILL)
        return results


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("port", type=int)
    parser.add_argument("--database", default="")
    parser.add_argument("--die-after", type=int, default=0)
    asked = parser.parse_args()
    with opened_store(asked.folder) as store:
        hub = Mortal(opened(asked.database) if asked.database else store)
        hub.die_after = asked.die_after
        server = HubServer(HubService(hub, HubEvent("event-1", ""), FixedClock()), "127.0.0.1", asked.port)
        server.start()
        print(server.url, flush=True)
        time.sleep(600)


if __name__ == "__main__":
    main()
