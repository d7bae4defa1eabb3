"""Taking the hub over: a desk's directory becomes the hub of the next generation, by the lead's recovery passphrase.

A desk holds all facts, and the event's keys with the hub's stations as only the passphrase opens them. So nothing has to
come from the hub that died: every pairing, ticket and login stays good. A hub that gave way becomes a station again, with
the same identity; it can take over once more.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass

from db.hub_store import HubStore
from db.link_store import LinkStore
from kiosk.app.data_dir import Opened
from kiosk.app.event_keys import SHARED, event_keys, exported, take_keys, wrapped_keys
from kiosk.app.hub_database import noted
from kiosk.app.hub_heirloom import estate
from kiosk.app.hub_link import known_hub
from kiosk.domain.errors import OperatorError
from kiosk.hub.generations import Reign
from kiosk.hub.login import KEPT_AS
from kiosk.hub.pairing import hashed
from kiosk.protocol.generation import Generation
from kiosk.protocol.messages import decode

FORMER = "hub.former_urls"
"""Where the hub before was: the new one looks there for it, so that it steps down when it is back."""


@dataclass(frozen=True, slots=True)
class TakenOver:
    """A hub that was taken over: its generation, how many stations it knows, and how many facts it holds."""

    generation: int
    stations: int
    facts: int


def can_take_over(here: Opened) -> bool:
    """Whether this directory keeps what a take-over needs; a door and a kiosk never do."""
    with here.store.read() as reader:
        return bool(reader.setting("link.heirloom")) or _has_given_way(here)


def take_over(here: Opened, passphrase: str) -> TakenOver:
    """Make this directory the event's hub, of the next generation. Then serve it: `kiosk.app.hub_serve.make_server`.

    Does nothing but raise where the passphrase is wrong. A station that runs over this directory has to be stopped before.

    Args:
        here: a desk's directory, open for writing.
        passphrase: the lead's recovery passphrase, as it was typed.

    Raises:
        OperatorError: the passphrase is another one, or this directory keeps no keys of the event.
    """
    known = known_hub(here).newest
    with here.store.read() as reader:
        heirloom = reader.setting("link.heirloom") or ""
        token, urls = reader.setting("link.token") or "", _urls(reader.setting("link.urls"))
        last = reader.setting("link.url")
    if not heirloom and _has_given_way(here):
        own = HubStore(here.store)
        with here.store.read() as reader:
            heirloom = wrapped_keys(here.event.event_id, reader, estate(here, own))
    if not heirloom:
        raise OperatorError(
            "This directory cannot become the hub: only a desk that was paired with the event's hub can. Take the hub over there."
        )
    with here.store.write() as tx:
        left = take_keys(here.event.event_id, heirloom, passphrase, tx)
        former = dict.fromkeys([*([last] if last else []), *(known.urls if known else []), *urls])
        tx.put_setting(FORMER, json.dumps(list(former)))
        tx.drop_setting("hub.database")
        tx.drop_setting("hub.url")
        keys = exported(tx)
    hub = HubStore.going_on(here.store, LinkStore(here.store).cursor())
    hub.put_secret(SHARED, keys)
    hub.take_registry(left.stations)
    if token:
        _stay_known(here, hub, token)
    if left.page:
        hub.put_secret(KEPT_AS, left.page)
    number = max(left.generation, known.number if known else 0, hub.generation()[0]) + 1
    hub.begin_generation(number)
    facts = hub.head()
    with here.store.write() as tx:  # The last step: from now on this is no station any more.
        tx.drop_setting("link.url")
        tx.drop_setting("link.cursor")
        tx.drop_setting("link.generation")
    return TakenOver(number, len(hub.registry()), facts)


def reign_of(here: Opened, store: HubStore, urls: Callable[[], list[str]] = list) -> Reign | None:
    """Return a hub's place among the event's hubs, None for a directory that is none.

    Args:
        here: the directory.
        store: the hub's journal.
        urls: tells where it serves; needed where others are told of it.
    """
    with here.store.read() as reader:
        keys = event_keys(reader)
    if keys is None:
        return None
    return Reign(store, here.event.event_id, keys.generation_key(), here.identity.name, urls)


def has_given_way(store: HubStore) -> Generation | None:
    """Return the hub that this one gave way to, None while it counts."""
    text = store.secret("hub.successor")
    other = decode(text.encode(), Generation) if text else None
    return other if other is not None and other.number > store.generation()[0] else None


def _has_given_way(here: Opened) -> bool:
    with here.store.read() as reader:
        is_hub = event_keys(reader) is not None and reader.setting("hub.generation") is not None
    return is_hub and not noted(here, None) and has_given_way(HubStore(here.store)) is not None


def _stay_known(here: Opened, hub: HubStore, token: str) -> None:
    """Know this very desk as a station, with the key it was paired with: it may give way one day, and be one again."""
    mine = here.identity
    if mine.station_id in [one["station_id"] for one in hub.registry()]:
        return
    hub.take_registry(
        [
            {
                "station_id": mine.station_id,
                "name": mine.name,
                "role": mine.role,
                "prefix": mine.prefix,
                "token_hash": hashed(token),
                "paired_at": here.clock.now().isoformat(),
                "revoked_as": "",
                "revoked_at": None,
            }
        ]
    )


def _urls(kept: str | None) -> list[str]:
    return [str(url) for url in json.loads(kept or "[]")]
