"""Telling the network that a hub is here, by DNS-SD; only a hint, and stations believe the certificate alone.

Source: RFC 6763. Guest networks often keep stations from hearing it; then the addresses of the pairing code serve.
"""

import logging
import socket
import threading
from collections.abc import Callable
from urllib.parse import urlsplit

from zeroconf import Error, ServiceInfo, Zeroconf

from kiosk.protocol.messages import HUB_SERVICE

_log = logging.getLogger(__name__)
_JOIN_S = 3.0
_PREFIX = 16


class Announcer:
    """Announces a hub from a thread of its own: a network that cannot be announced to holds nothing up."""

    def __init__(self, urls: Callable[[], list[str]], authority_hash: str) -> None:
        self._urls, self._hash = urls, authority_hash
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hub-announcer", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Say that the hub goes, and join the thread."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join(_JOIN_S)

    def _run(self) -> None:
        try:
            with Zeroconf() as network:
                network.register_service(self._info(), allow_name_change=True)
                self._stop.wait()
        except (OSError, Error, ValueError) as error:
            _log.info("the hub is not announced on the network: %s", type(error).__name__)

    def _info(self) -> ServiceInfo:
        urls = [urlsplit(url) for url in self._urls()]
        addresses = [_packed(url.hostname or "") for url in urls]
        return ServiceInfo(
            HUB_SERVICE,
            f"hub-{self._hash[:_PREFIX].lower()}.{HUB_SERVICE}",
            port=urls[0].port or 443,
            addresses=[address for address in addresses if address],
            properties={"v": "1", "authority": self._hash[:_PREFIX]},
        )


def _packed(address: str) -> bytes:
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            return socket.inet_pton(family, address)
        except OSError:
            continue
    return b""  # A host name: who announces it has other means of being found.
