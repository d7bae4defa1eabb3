"""A wire over a raw TCP port, IPv4 or IPv6. Source: the port is 9100 by custom ("AppSocket")."""

import socket

from kiosk.domain.model import PrinterTrouble
from kiosk.printing.transport import NothingSentError

_CONNECT_S = 2.0
_READ_BYTES = 1024


class TcpWire:
    """One connection. Such printers serve one client at a time: open it late, close it early."""

    def __init__(self, host: str, port: int) -> None:
        """Connect.

        Raises:
            NothingSentError: the printer cannot be reached.
        """
        try:
            self._connection = socket.create_connection((host, port), _CONNECT_S)
        except OSError as error:
            raise NothingSentError(PrinterTrouble.OFFLINE, f"{type(error).__name__}") from error
        self._connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def write(self, data: bytes, timeout_s: float) -> None:
        """Send all of it."""
        self._connection.settimeout(timeout_s)
        self._connection.sendall(data)

    def read(self, timeout_s: float) -> bytes:
        """Return what came."""
        self._connection.settimeout(timeout_s)
        return self._connection.recv(_READ_BYTES)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
