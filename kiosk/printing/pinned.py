"""TLS to a printer, whose certificate no authority signs: the first one that is met is known from then on.

Another certificate at the same address is refused before a byte is sent. A person says whether it is the same printer.
"""

import hashlib
import hmac
import socket
import ssl
from collections.abc import Callable
from typing import Protocol


class Pins(Protocol):
    """Certificates by the address of the printer that showed them."""

    def known(self, uri: str) -> str:
        """Return the SHA-256 of the certificate that is known at an address, in hexadecimal; "" is none."""
        ...

    def keep(self, uri: str, fingerprint: str) -> None:
        """Know a certificate from now on."""
        ...


class StrangerError(Exception):
    """Another certificate than the known one is shown at a printer's address; nothing was sent."""


def context_for(uri: str, pins: Pins | None) -> ssl.SSLContext:
    """Return what a connection to a printer is made with.

    Args:
        uri: its address.
        pins: certificates that are known; None takes any, where nothing is sent but a question how the printer is.
    """
    context = _Looking(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers("DEFAULT:@SECLEVEL=1")  # many printers know no newer key exchange
    if pins is not None:
        context.look = lambda shown: _look(uri, shown, pins)
    return context


def _look(uri: str, shown: bytes, pins: Pins) -> None:
    fingerprint, known = hashlib.sha256(shown).hexdigest(), pins.known(uri)
    if not known:
        pins.keep(uri, fingerprint)
    elif not hmac.compare_digest(known, fingerprint):
        raise StrangerError("the printer's certificate is not the known one")


class _Looking(ssl.SSLContext):
    """Looks at the other side's certificate as soon as there is one."""

    look: Callable[[bytes], None] | None = None

    def wrap_socket(  # as the library has it
        self,
        sock: socket.socket,
        server_side: bool = False,
        do_handshake_on_connect: bool = True,
        suppress_ragged_eofs: bool = True,
        server_hostname: str | bytes | None = None,
        session: ssl.SSLSession | None = None,
    ) -> ssl.SSLSocket:
        """Shake hands; close and raise where the certificate is a stranger's."""
        made = super().wrap_socket(
            sock, server_side, do_handshake_on_connect, suppress_ragged_eofs, server_hostname, session
        )
        try:
            if self.look is not None:
                self.look(made.getpeercert(binary_form=True) or b"")
        except BaseException:
            made.close()
            raise
        return made
