"""Finding a hub that moved: where it was last, where it said it can be, and what the network tells of.

An address is a hint. Only who proves to be the hub, by the authority that this station trusts, is taken.
"""

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from zeroconf import Error, IPVersion, ServiceBrowser, ServiceStateChange, Zeroconf

from kiosk.domain.errors import KioskError, RemoteFault
from kiosk.link.client import HubClient
from kiosk.link.known_hub import KnownHub
from kiosk.protocol.messages import DEFAULT_PORT, HUB_SERVICE
from kiosk.protocol.pairing import authority_hash

_log = logging.getLogger(__name__)
_INFO_MS = 1500
_PREFIX = 16


class HubFinder:
    """Knows where a station's hub is. `moved` is called with its new address when it was found elsewhere."""

    def __init__(
        self,
        urls: Sequence[str],
        authority: str,
        moved: Callable[[str], None],
        browse: Callable[[str], Sequence[str]] | None = None,
        known: KnownHub | None = None,
        heirs: Callable[[], Sequence[str]] = list,
    ) -> None:
        """Know a hub.

        Args:
            urls: its addresses, the last good one first; at least one.
            authority: the certificate (PEM) that it is known by, "" for a public hub.
            moved: keeps its new address.
            browse: what the network tells, for the beginning of an authority's hash.
            known: which of several hubs this station follows; others are not taken.
            heirs: addresses of the network where the next hub may be, each a host.
        """
        self._known, self._heirs = known, heirs
        self._urls, self._authority = list(urls), authority
        self._moved, self._browse = moved, browse or on_network

    @property
    def url(self) -> str:
        """Where the hub was last."""
        return self._urls[0]

    def look(self) -> None:
        """Look for the hub wherever it may be; nothing changes where it is not found."""
        newest = self._known.newest if self._known is not None else None
        told = newest.urls if newest is not None else []
        if self._try(list(dict.fromkeys([*told, *self._urls]))) or not self._authority:
            return
        if self._try(self._next_ones()):
            return
        try:
            heard = self._browse(authority_hash(self._authority)[:_PREFIX])
        except RemoteFault:
            return
        self._try([url for url in heard if url not in self._urls])

    def _next_ones(self) -> list[str]:
        """Return where a desk would serve that became the hub: at the usual port, or at that of the hub before."""
        ports = dict.fromkeys([DEFAULT_PORT, urlsplit(self.url).port or DEFAULT_PORT])
        hosts = [f"[{host}]" if ":" in host else host for host in self._heirs()]
        return [f"https://{host}:{port}" for port in ports for host in hosts]

    def _try(self, urls: Sequence[str]) -> bool:
        for url in list(urls):
            try:
                with HubClient(url, authority=self._authority, known=self._known) as client:
                    client.health()
            except KioskError as error:
                _log.debug("no hub at an address: %s", error.sentence)
                continue
            if url != self.url:
                self._urls = [url, *(one for one in self._urls if one != url)]
                _log.info("the hub is at another address now")
                self._moved(url)
            return True
        return False


@dataclass(frozen=True, slots=True)
class HeardHub:
    """A hub that the network tells of: its addresses, the likeliest first, and how its authority's hash begins."""

    urls: tuple[str, ...]
    authority_prefix: str


def on_network(prefix: str, seconds: float = 2.0) -> Sequence[str]:
    """Return the addresses of hubs whose authority's hash begins so, as the network tells; may be empty."""
    return [url for hub in hubs_on_network(seconds) if hub.authority_prefix == prefix for url in hub.urls]


def hubs_on_network(seconds: float = 2.0) -> Sequence[HeardHub]:
    """Return all hubs that the network tells of within some seconds; may be empty."""
    names: set[str] = set()

    def heard(zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        if state_change is not ServiceStateChange.Removed:
            names.add(name)

    try:
        with Zeroconf(ip_version=IPVersion.All) as network:
            ServiceBrowser(network, HUB_SERVICE, handlers=[heard])
            time.sleep(seconds)
            infos = [network.get_service_info(HUB_SERVICE, name, _INFO_MS) for name in sorted(names)]
    except (OSError, Error) as error:
        _log.info("the network cannot be searched for the hub: %s", type(error).__name__)
        return []
    found = []
    for info in infos:
        if info is None:
            continue
        urls = [f"https://{one}:{info.port}" for one in info.parsed_addresses(IPVersion.V4Only)]
        urls += [f"https://[{one}]:{info.port}" for one in info.parsed_addresses(IPVersion.V6Only)]
        found.append(
            HeardHub(tuple(urls), (info.properties.get(b"authority") or b"").decode(errors="replace"))
        )
    return [hub for hub in found if hub.urls]
