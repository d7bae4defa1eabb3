"""What a hub leaves to the one after it: all keys, stations and its page's passphrase, wrapped for every desk to keep.

It is wrapped anew whenever a station joined, was revoked, or a key was made; desks see by its stamp that it changed.
"""

import hashlib
import json
import threading
from collections.abc import Sequence

from db.hub_store import HubStore
from kiosk.app.data_dir import Opened
from kiosk.app.event_keys import Estate, event_keys, wrapped_keys
from kiosk.hub.login import KEPT_AS
from kiosk.hub.pairing import hashed
from kiosk.protocol.generation import HeirloomReply
from kiosk.protocol.roles import LEAD

_PROCESSES = "hub.processes"


def estate(here: Opened, store: HubStore) -> Estate:
    """Return what a hub leaves beside its keys; it is one of the stations itself, so that it can come back as one.

    So is every other process of this hub.
    """
    stations = [dict(one) for one in store.registry()]
    known = {one["station_id"] for one in stations}
    with here.store.read() as reader:
        keys = event_keys(reader)
    for station_id, (name, prefix, *_) in sorted((_processes(store) | _process(here)).items()):
        if keys is not None and station_id not in known:
            stations.append(
                {
                    "station_id": station_id,
                    "name": name,
                    "role": LEAD,
                    "prefix": prefix,
                    "token_hash": hashed(keys.hub_token(station_id)),
                    "paired_at": here.clock.now().isoformat(),
                    "revoked_as": "",
                    "revoked_at": None,
                }
            )
    return Estate(store.generation()[0], stations, store.secret(KEPT_AS) or "")


def note_process(here: Opened, store: HubStore, hosts: Sequence[str]) -> None:
    """Let the other processes of a hub over one database know this one, and where it serves."""
    before, mine = _processes(store), _process(here, hosts)
    if before | mine != before:
        store.put_secret(_PROCESSES, json.dumps(before | mine))


def beside(here: Opened, store: HubStore) -> list[str]:
    """Return where the other processes of this hub serve: a station goes there when this one dies."""
    others = (one for station_id, one in _processes(store).items() if station_id != here.identity.station_id)
    return [host for _, _, *hosts in others for host in hosts]


def _process(here: Opened, hosts: Sequence[str] = ()) -> dict[str, list[str]]:
    return {here.identity.station_id: [here.identity.name, here.identity.prefix, *hosts]}


def _processes(store: HubStore) -> dict[str, list[str]]:
    return dict(json.loads(store.secret(_PROCESSES) or "{}"))


class Heirloom:
    """Wraps it when it has changed; any thread."""

    def __init__(self, here: Opened, store: HubStore) -> None:
        self._here, self._store = here, store
        self._lock = threading.Lock()
        self._reply = HeirloomReply(stamp="", heirloom="")

    def __call__(self) -> HeirloomReply:
        """Return it as it is now."""
        with self._lock:
            self._renew()
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
