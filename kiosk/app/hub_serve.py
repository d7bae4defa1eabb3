"""A hub's server over an open data directory: its event, its certificate, its addresses, and being found."""

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from db.hub_store import HubStore
from kiosk.app.data_dir import Opened
from kiosk.app.event_files import read_beside
from kiosk.app.event_keys import SHARED, EventKeys, event_keys, exported, imported, make_event_keys
from kiosk.app.hub_centre import above_of
from kiosk.app.hub_heirloom import Heirloom, beside
from kiosk.app.hub_sealed import HubSealed
from kiosk.app.hub_succession import Succession
from kiosk.domain.errors import EnvironmentFault
from kiosk.hub.announce import Announcer
from kiosk.hub.generations import Reign
from kiosk.hub.joining import HubEvent
from kiosk.hub.overview import PageSource
from kiosk.hub.server import HubServer, is_loopback
from kiosk.hub.service import HubService
from kiosk.hub.tls import OrdinaryTls, OwnTls, Tls, own_addresses
from kiosk.protocol.pairing import Invitation, authority_hash

_ANYWHERE = ("0.0.0.0", "::")


def keys_here(here: Opened, store: HubStore, tell: Callable[[str], None]) -> EventKeys:
    """Return the event's keys; all processes of a hub have the ones of the first.

    A directory of an earlier release gets them now, and `tell` gets its recovery passphrase.

    Raises:
        EnvironmentFault: they are damaged.
    """
    with here.store.read() as reader:
        keys, mine = event_keys(reader), exported(reader)
    shared = store.secret(SHARED)
    if keys is None and shared is None:
        with here.store.write() as tx:
            tell(make_event_keys(tx))
            mine = exported(tx)
    if shared is None:
        store.put_secret(SHARED, mine)
    elif shared != mine:
        with here.store.write() as tx:
            imported(shared, tx)
    with here.store.read() as reader:
        keys = event_keys(reader)
    if keys is None:
        raise EnvironmentFault("The event's keys cannot be read. Restore this data directory from a copy.")
    return keys


def make_server(
    here: Opened,
    host: str,
    port: int,
    store: HubStore | None = None,
    ordinary: tuple[Path, Path] | None = None,
    tell: Callable[[str], None] = lambda _: None,
    page: PageSource | None = None,
    gave_way: Callable[[str], None] = lambda _: None,
    recorded: Callable[[], None] = lambda: None,
) -> HubServer:
    """Return a hub's server over an open data directory, and note its addresses for `hub pair`.

    Args:
        here: the hub's directory.
        host, port: where to listen; on this computer alone it is plain HTTP.
        store: the hub's journal, None for the directory's own.
        ordinary: an ordinary certificate and its key, instead of one of the event's own authority.
        tell: gets a recovery passphrase that was made now.
        page: where the page for people has its figures from; None serves none.
        gave_way: gets a sentence when another hub of the event was met, or this one is an older copy; from its threads.
        recorded: told that stations' facts came in, on the hub's loop.
    """
    store = store or HubStore(here.store)
    keys = keys_here(here, store, tell)
    tls: Tls | None = None
    if ordinary is not None:
        tls = OrdinaryTls(*ordinary)
    elif not is_loopback(host):
        tls = OwnTls(keys.authority, lambda: [*own_addresses(), "localhost"])
    authority = "" if ordinary is not None else keys.authority.certificate
    server: HubServer | None = None

    def urls() -> list[str]:
        return urls_of(host, server.port if server is not None else port, tls is not None)

    event = HubEvent(
        here.event.event_id,
        (here.path / "event.toml").read_text(encoding="utf-8-sig"),
        read_beside(here.path, here.event),
        here.clock.shift.total_seconds() if here.clock.is_rehearsal else None,
        authority,
        urls,
        keys.sealing_public,
        Heirloom(here, store),
        keys.sealing_private,
        lambda: above_of(here),
        keys.desks_private,
        keys.desks_public,
        lambda: beside(here, store),
    )
    reign = Reign(store, here.event.event_id, keys.generation_key(), here.identity.name, urls)
    service = HubService(
        store,
        event,
        here.clock,
        keys.cookie_key(),
        page,
        HubSealed(here),
        reign,
        is_tls=tls is not None,
        recorded=recorded,
        tell=gave_way,
    )
    announcer = None if is_loopback(host) else Announcer(urls, authority_hash(authority) if authority else "")
    succession = Succession(here, store, reign, authority, gave_way, is_networked=not is_loopback(host))
    server = HubServer(service, host, port, tls, announcer, succession)
    with here.store.write() as tx:
        tx.put_setting("hub.url", urls()[0])
        tx.put_setting("hub.listen", json.dumps([host, server.port, tls is not None]))
        tx.put_setting("hub.authority_hash", authority_hash(authority) if authority else "")
    return server


def urls_of(host: str, port: int, is_tls: bool) -> list[str]:
    """Return the addresses at which a hub is found, the likeliest first."""
    scheme = "https" if is_tls else "http"
    hosts = [host]
    if host in _ANYWHERE:
        everywhere = own_addresses()
        hosts = [one for one in everywhere if not is_loopback(one)] or everywhere
    return [f"{scheme}://[{one}]:{port}" if ":" in one else f"{scheme}://{one}:{port}" for one in hosts]


def hosts_of(host: str) -> list[str]:
    """Return the hosts by which other computers reach a hub that listens at `host`."""
    if is_loopback(host):
        return []
    return [one for url in urls_of(host, 0, is_tls=True) if (one := urlsplit(url).hostname) is not None]


def invitation(here: Opened, code: str, default: str) -> Invitation:
    """Return what the pairing QR of the hub says."""
    with here.store.read() as reader:
        listen, wanted = reader.setting("hub.listen"), reader.setting("hub.authority_hash") or ""
    urls = urls_of(*json.loads(listen)) if listen else [default]
    return Invitation(code, wanted, tuple(urls))
