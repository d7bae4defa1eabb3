"""The hub's server: a socket, a thread with uvicorn, and an orderly end."""

import asyncio
import errno
import ipaddress
import os
import socket
import threading
from typing import Protocol

import uvicorn

from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.hub.announce import Announcer
from kiosk.hub.patience import Patience
from kiosk.hub.service import HubService
from kiosk.hub.tls import OwnTls, Tls
from kiosk.protocol.messages import DEFAULT_PORT

_START_S = 10.0
_STOP_S = 5.0
_HANG_UP_S, _HANG_UP_TRIES = 0.1, 5
_FOLLOW_S = 5.0
"""How often the certificate is held against this computer's addresses."""


def parse_listen(text: str) -> tuple[str, int]:
    """Return host and port of `HOST:PORT`, `[IPV6]:PORT` or `:PORT`.

    Raises:
        OperatorError: it is none of these.
    """
    host, sign, port = text.rpartition(":")
    if not sign or not port.isdigit() or not 0 <= int(port) <= 65535:
        raise OperatorError(
            "--listen takes HOST:PORT, like 127.0.0.1:{port}, not “{text}”.", port=DEFAULT_PORT, text=text
        )
    return host.strip("[]") or "0.0.0.0", int(port)


def is_loopback(host: str) -> bool:
    """Whether only this computer can reach the address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Companion(Protocol):
    """Something that works while the hub serves, in a thread of its own."""

    def start(self) -> None:
        """Begin."""
        ...

    def stop(self) -> None:
        """End, and join the thread."""
        ...


class HubServer:
    """Serves a hub until it is stopped. `url` is known once it was made."""

    def __init__(
        self,
        service: HubService,
        host: str,
        port: int,
        tls: Tls | None = None,
        announcer: Announcer | None = None,
        companion: Companion | None = None,
    ) -> None:
        """Take the address; port 0 lets the system choose. Without `tls` it speaks plain HTTP.

        `announcer` tells the network that the hub is here; `companion` works beside it while it serves.

        Raises:
            OperatorError: plain HTTP where others than this computer could listen.
            EnvironmentFault: the port is in use, or the address is not this computer's.
        """
        if tls is None and not is_loopback(host):
            raise OperatorError("Plain HTTP is for this computer alone. Serve with a certificate.")
        self._service, self._tls = service, tls
        self._beside = [one for one in (announcer, companion) if one is not None]
        self._socket = _bound(host, port)
        shown = f"[{host}]" if ":" in host else host
        self.fingerprint = tls.fingerprint if isinstance(tls, OwnTls) else ""
        """Of the hub's own certificate when it was made, to compare in a browser; "" without one."""
        self.port = int(self._socket.getsockname()[1])
        self.url = f"{'http' if tls is None else 'https'}://{shown}:{self.port}"
        config = uvicorn.Config(
            service.app,
            http=Patience,
            log_config=None,
            access_log=False,
            lifespan="off",
            timeout_graceful_shutdown=2,
            timeout_keep_alive=60,
            ws="none",
            proxy_headers=False,  # Nothing asks from where a request came, or by which way.
            server_header=False,
        )
        config.load()
        config.ssl = tls.context if tls is not None else None
        self._server = uvicorn.Server(config)
        self._server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
        self._loop: asyncio.AbstractEventLoop | None = None
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hub", daemon=True)

    def start(self) -> None:
        """Begin to serve; returns when requests are answered.

        Raises:
            EnvironmentFault: it did not start in time.
        """
        self._thread.start()
        if not self._started.wait(_START_S):
            raise EnvironmentFault("The hub did not start. Try again, or see the log.")
        for one in self._beside:
            one.start()

    def ring(self) -> None:
        """Let stations know soon what was recorded in the hub's own directory. Any thread, at once."""
        if self._loop is not None and self._thread.is_alive():
            asyncio.run_coroutine_threadsafe(self._service.ring(), self._loop)

    def stop(self) -> None:
        """Answer what was begun, close, and join the thread."""
        for one in reversed(self._beside):
            one.stop()
        if self._loop is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._service.stop)
            self._server.should_exit = True
            self._thread.join(_STOP_S)
        self._socket.close()
        self._service.close()

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._service.start()
        serving = asyncio.create_task(self._server.serve(sockets=[self._socket]))
        while not self._server.started and not serving.done():
            await asyncio.sleep(0.005)
        self._started.set()
        following = asyncio.create_task(self._follow())
        await serving
        following.cancel()
        await self._hang_up()

    async def _hang_up(self) -> None:
        """Close what browsers and stations keep open, before the loop ends and nobody can."""
        for _ in range(_HANG_UP_TRIES):  # Again for who came in while the first were closed.
            for connection in list(self._server.server_state.connections):
                transport = getattr(connection, "transport", None)
                if transport is not None:
                    transport.abort()
            await asyncio.sleep(_HANG_UP_S)
            if not self._server.server_state.connections:
                return

    async def _follow(self) -> None:
        while self._tls is not None:
            await asyncio.sleep(_FOLLOW_S)
            self._tls.refresh()


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named, or asyncio leaves Nagle's algorithm on, and every answer comes 40 ms late.
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name != "nt":  # On Windows this option would let two hubs share a port.
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, port))
        bound.listen(128)
    except OSError as error:
        bound.close()
        other = f"{host}:{port + 1 if 0 < port < 65535 else DEFAULT_PORT}"
        if error.errno == errno.EACCES:
            raise EnvironmentFault(
                "This user may not serve on port {port}. Choose another: --listen {other}",
                port=port,
                other=f"{host}:{DEFAULT_PORT}",
            ) from error
        if error.errno == errno.EADDRINUSE:
            raise EnvironmentFault(
                "Port {port} is in use by another program (perhaps a hub that runs already). Stop it, or choose another: --listen {other}",
                port=port,
                other=other,
            ) from error
        raise EnvironmentFault(
            "{host} is not an address of this computer. Choose another with --listen.", host=host
        ) from error
    return bound
