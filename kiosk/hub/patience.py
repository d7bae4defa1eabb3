"""How long the hub waits for a client to say what it wants: one that sends a letter a second would hold a connection.

Without it, uvicorn waits for the end of a request's head for ever, and keeps as much of it as comes.
"""

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_S = 10.0
"""From the connection, or from the first byte of a further request, to the end of its head."""

HEAD_BYTES = 64 * 1024
"""The longest head; those of stations and browsers have a few hundred bytes."""


class Patience(HttpToolsProtocol):
    """uvicorn's own protocol, which hangs up on a client whose request does not come."""

    head_s = HEAD_S
    _watch: asyncio.TimerHandle | None = None
    _head_bytes = 0

    def connection_made(self, transport: Any) -> None:
        """Begin to wait for the first head."""
        super().connection_made(transport)
        self._wait()

    def on_message_begin(self) -> None:
        """Wait for the head of a further request."""
        super().on_message_begin()
        self._wait()

    def on_headers_complete(self) -> None:
        """Wait no more: the head is whole."""
        self._stop_waiting()
        super().on_headers_complete()

    def data_received(self, data: bytes) -> None:
        """Take what came; a head that does not end is not kept."""
        super().data_received(data)
        if self._watch is not None:
            self._head_bytes += len(data)
            if self._head_bytes > HEAD_BYTES:
                self._hang_up()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _wait(self) -> None:
        if self._watch is None:
            self._head_bytes = 0
            self._watch = self.loop.call_later(self.head_s, self._hang_up)

    def _stop_waiting(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
            self._watch = None

    def _hang_up(self) -> None:
        self._stop_waiting()
        if self.transport is not None and not self.transport.is_closing():
            self.transport.close()
