"""What a hub leaves to the one after it: all keys, stations and its page's passphrase, wrapped for every desk to keep.

It is wrapped anew whenever a station joined, was revoked, or a key was made; desks see by its stamp that it changed.
"""

import hashlib
import json
import threading
import time

from db.hub_store import HubStore
from kiosk.app.data_dir import Opened
from kiosk.app.event_keys import Estate, event_keys, wrapped_keys
from kiosk.hub.login import KEPT_AS
from kiosk.hub.pairing import hashed
from kiosk.protocol.generation import HeirloomReply
from kiosk.protocol.roles import LEAD

_FRESH_S = 2.0


def estate(here: Opened, store: HubStore) -> Estate:
    """Return what a hub leaves beside its keys; it is one of the stations itself, so that it can come back as one."""
    stations = [dict(one) for one in store.registry()]
    mine = here.identity
    with here.store.read() as reader:
        keys = event_keys(reader)
    if keys is not None and mine.station_id not in [one["station_id"] for one in stations]:
        stations.append(
            {
                "station_id": mine.station_id,
                "name": mine.name,
                "role": LEAD,
                "prefix": mine.prefix,
                "token_hash": hashed(keys.hub_token(mine.station_id)),
                "paired_at": here.clock.now().isoformat(),
                "revoked_as": "",
                "revoked_at": None,
            }
        )
    return Estate(store.generation()[0], stations, store.secret(KEPT_AS) or "")


class Heirloom:
    """Wraps it when it has changed; any thread."""

    def __init__(self, here: Opened, store: HubStore) -> None:
        self._here, self._store = here, store
        self._lock = threading.Lock()
        self._reply = HeirloomReply(stamp="", heirloom="")
        self._until_s = 0.0

    def __call__(self) -> HeirloomReply:
        """Return it, at most two seconds old."""
        with self._lock:
            if time.monotonic() >= self._until_s:
                self._renew()
                self._until_s = time.monotonic() + _FRESH_S
            return self._reply

    def _renew(self) -> None:
        left = estate(self._here, self._store)
        stations = [{k: v for k, v in one.items() if k != "paired_at"} for one in left.stations]
        with self._here.store.read() as reader:
            keys = event_keys(reader)
            told = [left.generation, stations, left.page, [k.public.hex() for k in reader.ticket_keys()]]
            # The stamp goes over the network: what it is made of is mixed with what only hubs know.
            secret = keys.generation_key() if keys is not None else b""
            stamp = hashlib.sha256(secret + json.dumps(told, sort_keys=True).encode()).hexdigest()[:32]
            if stamp != self._reply.stamp:
                text = wrapped_keys(self._here.event.event_id, reader, left)
                self._reply = HeirloomReply(stamp=stamp, heirloom=text)
