"""What can stand between a station and its hub: a TCP proxy that passes, cuts, delays or holds streams back."""

import contextlib
import random
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

_CHUNK = 65536
_STREAM = b"GET /v1/stream"


class Between:
    """A proxy on the loopback; its modes can be changed while connections are open.

    Attributes:
        delay_s: every piece of data is passed on so much later, each way.
        loss: the share of pieces that come only after `again_s` more, as when a packet was lost and is sent again.
        is_buffering: answers that never end (the doorbell) are held back for good, as some proxies do.
    """

    again_s = 0.6

    def __init__(self, port: int) -> None:
        """Pass on to a port of this computer."""
        self._to = port
        self.delay_s, self.loss, self.is_buffering = 0.0, 0.0, False
        self._is_cut = False
        self._chance = random.Random(7)
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.passed = 0
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """The hub's address through this."""
        return f"http://127.0.0.1:{self.port}"

    def cut(self) -> None:
        """Break every connection, and let none come about."""
        self._is_cut = True
        with self._lock:
            for one in self._open:
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)

    def mend(self) -> None:
        """Pass on again, without delay, loss or buffering."""
        self._is_cut, self.delay_s, self.loss, self.is_buffering = False, 0.0, 0.0, False

    def close(self) -> None:
        """End everything."""
        self.cut()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            if self._is_cut:
                client.close()
                continue
            try:
                server = socket.create_connection(("127.0.0.1", self._to), 5)
                server.settimeout(None)
            except OSError:
                client.close()
                continue
            for one in (client, server):
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._open |= {client, server}
            held = threading.Event()
            for source, target in ((client, server), (server, client)):
                threading.Thread(
                    target=self._pass, args=(source, target, source is client, held), daemon=True
                ).start()

    def _pass(
        self, source: socket.socket, target: socket.socket, is_asking: bool, held: threading.Event
    ) -> None:
        try:
            while data := source.recv(_CHUNK):
                if is_asking and data.startswith(_STREAM) and self.is_buffering:
                    held.set()
                if not is_asking and held.is_set():
                    continue
                if self.delay_s:
                    again_s = self.again_s if self._chance.random() < self.loss else 0.0
                    time.sleep(self.delay_s + again_s)
                if self._is_cut:
                    break
                target.sendall(data)
                self.passed += len(data)
        except OSError:
            pass  # Cut, or hung up: both ends are closed below.
        for one in (source, target):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        with self._lock:
            if source in self._open:
                self._open.discard(source)
                source.close()


@contextmanager
def between(port: int) -> Iterator[Between]:
    """Run a proxy until the block is left."""
    made = Between(port)
    try:
        yield made
    finally:
        made.close()
