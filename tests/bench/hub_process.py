"""A hub in a process of its own for the bench: `python -m tests.bench.hub_process FOLDER STATIONS [DATABASE]`.

Its stations are paired beforehand, with keys that the bench can tell: `key-0`, `key-1` …. Prints its port when it
serves, and its resident memory in MB at each line that it reads.
"""

import resource
import sys
from datetime import timedelta
from pathlib import Path

from db.hub_store import HubStore
from db.schema import hub_station
from db.upsert import upsert
from kiosk.app.clock import StationClock
from kiosk.hub.joining import HubEvent
from kiosk.hub.pairing import hashed
from kiosk.hub.server import HubServer
from kiosk.hub.service import HubService
from tests.builders import opened_store
from tests.postgres import opened


def main(folder: Path, stations: int, database: str) -> None:
    with opened_store(folder) as store:
        shared = opened(database) if database else None
        hub = HubStore(shared or store)
        with (shared or store).write() as tx:
            for number in range(stations):
                row = {"station_id": f"s{number}", "name": f"Desk {number}", "role": "desk", "prefix": "K7"}
                row |= {"token_hash": hashed(f"key-{number}"), "paired_at": ""}
                tx.connection.execute(upsert(tx.connection, hub_station).on_conflict_do_nothing(), row)
        clock = StationClock(timedelta())
        server = HubServer(HubService(hub, HubEvent("event-1", ""), clock), "127.0.0.1", 0)
        server.start()
        print(server.port, flush=True)
        for _ in sys.stdin:
            print(_resident_mb(), flush=True)
        server.stop()
        hub.close()


def _resident_mb() -> float:
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return pages * resource.getpagesize() / 1e6


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "")
