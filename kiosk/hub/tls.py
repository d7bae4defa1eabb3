"""The hub's TLS: its context, and a certificate that follows this computer's addresses.

A new certificate is put into the context that is in use: connections that are open go on, new ones get the new one.
"""

import logging
import secrets
import ssl
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import ifaddr

from kiosk.domain.errors import OperatorError
from kiosk.hub.certificate import Authority, certificate_fingerprint, new_leaf

_log = logging.getLogger(__name__)


class Tls(Protocol):
    """What a server needs to speak TLS."""

    @property
    def context(self) -> ssl.SSLContext:
        """The context; the same one all the time."""
        ...

    def refresh(self) -> None:
        """Follow what changed; called every few seconds on the server's loop."""
        ...


class OwnTls:
    """TLS under the event's own authority."""

    def __init__(self, authority: Authority, addresses: Callable[[], Sequence[str]]) -> None:
        self._authority, self._addresses = authority, addresses
        self._known: Sequence[str] = ()
        self.fingerprint = ""
        """The certificate's SHA-256 as a browser shows it: pairs of hexadecimal digits with colons."""
        self.context = _context()
        self.refresh()

    def refresh(self) -> None:
        """Make the certificate anew where the addresses are others than before."""
        addresses = sorted(self._addresses())
        if addresses == self._known:
            return
        if self._known:
            _log.info("the addresses of this computer changed; the certificate is made anew")
        self._known = addresses
        passphrase = secrets.token_bytes(24).hex().encode()
        leaf = new_leaf(self._authority, addresses, datetime.now(UTC), passphrase)
        self.fingerprint = certificate_fingerprint(leaf)
        # The context reads files alone; the key in this one is encrypted, and the file is gone at once.
        with tempfile.TemporaryDirectory(prefix="madang-") as folder:
            path = Path(folder) / "leaf.pem"
            path.write_bytes(leaf)
            self.context.load_cert_chain(path, password=passphrase)


class OrdinaryTls:
    """TLS with a certificate from elsewhere, as a public hub has one; renewed files are taken up by themselves."""

    def __init__(self, certificate: Path, key: Path) -> None:
        """Read both files.

        Raises:
            OperatorError: they cannot be read, or do not belong together.
        """
        self._files = (certificate, key)
        self._changed_at: tuple[float, ...] = ()
        self.context = _context()
        self._load()

    def refresh(self) -> None:
        """Take up renewed files; what cannot be used is left, and the old certificate stays."""
        try:
            self._load()
        except OperatorError as error:
            _log.warning("the renewed certificate is not used: %s", error.sentence)

    def _load(self) -> None:
        certificate, key = self._files
        try:
            changed_at = (certificate.stat().st_mtime, key.stat().st_mtime)
            if changed_at == self._changed_at:
                return
            self._changed_at = changed_at
            # First beside the one in use: a key that does not fit must not break it.
            _context().load_cert_chain(certificate, key, password="")
            self.context.load_cert_chain(certificate, key, password="")
        except (OSError, ValueError) as error:
            raise OperatorError(
                "{certificate} and {key} are no certificate and its key (PEM, without a passphrase). Name others with "
                "--certificate and --certificate-key.",
                detail=type(error).__name__,
                certificate=certificate,
                key=key,
            ) from error


def own_addresses() -> list[str]:
    """Return the IP addresses of this computer, those of its networks first; link-local ones are left out."""
    found = [
        str(ip.ip[0] if isinstance(ip.ip, tuple) else ip.ip)
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
    ]
    wanted = [one for one in dict.fromkeys(found) if not one.lower().startswith(("fe80:", "169.254."))]
    return sorted(wanted, key=lambda one: (one.startswith("127.") or one == "::1", ":" in one))


def _context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    return context
