"""The hub over HTTP, as a station calls it; library errors become sentences at this one place."""

import contextlib
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Self, TypeVar

import httpx
import httpx_sse
import msgspec

from kiosk.domain.errors import EnvironmentFault, KioskError, OperatorError, RemoteFault
from kiosk.domain.facts import Fact, HubPosition
from kiosk.protocol.messages import (
    VERSION,
    ChangesReply,
    PairReply,
    PairRequest,
    Problem,
    PushReply,
    PushRequest,
    cursor_text,
    decode,
    encode,
    to_message,
)

_TIMEOUT = httpx.Timeout(10.0, connect=2.0)
_SILENCE_S = 40.0
"""A stream that says nothing for so long is dead: the hub says something every 15 s."""

_M = TypeVar("_M", bound=msgspec.Struct)


class HubGone(RemoteFault):
    """The hub does not know this cursor: it began anew, and wants to be offered everything."""


class HubRefusal(OperatorError):
    """The hub answered, and said no."""


@contextmanager
def _plain_errors(url: str) -> Iterator[None]:
    try:
        yield
    except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise OperatorError(
            f"“{url}” is not a hub's address; it looks like http://192.168.0.10:8470."
        ) from error
    except httpx.TimeoutException as error:
        raise EnvironmentFault(
            "The hub did not answer in time. The desk goes on; it will be tried again."
        ) from error
    except httpx.TransportError as error:
        raise EnvironmentFault(
            f"The hub at {url} cannot be reached. Check that it runs and that the network is up; the desk goes on."
        ) from error


class HubClient:
    """One station's connection to its hub; not for several threads at once."""

    def __init__(self, url: str, token: str = "") -> None:
        self._url = url.rstrip("/")
        self._socket: socket.socket | None = None
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        with _plain_errors(url):
            self._http = httpx.Client(base_url=self._url, timeout=_TIMEOUT, headers=headers, trust_env=False)

    def pair(self, code: str, event_id: str, station_id: str, name: str, prefix: str) -> PairReply:
        """Join with a pairing code.

        Raises:
            HubRefusal: the code, or the event, is not right.
            EnvironmentFault: the hub cannot be reached.
        """
        asked = PairRequest(
            version=VERSION, code=code, event_id=event_id, station_id=station_id, name=name, prefix=prefix
        )
        return self._call("POST", "/v1/pair", PairReply, content=encode(asked))

    def push(self, facts: Sequence[Fact], now: datetime, after: HubPosition | None) -> PushReply:
        """Send facts, and how far this station has read; may be repeated safely.

        The hub has them durably when this returns.

        Raises:
            HubGone: the hub began anew, and took nothing.
        """
        request = PushRequest(
            version=VERSION, now=now, facts=[to_message(fact) for fact in facts], after=cursor_text(after)
        )
        return self._call("POST", "/v1/facts", PushReply, content=encode(request))

    def changes(self, after: HubPosition | None, limit: int) -> ChangesReply:
        """Return the facts after a cursor.

        Raises:
            HubGone: the hub began anew.
        """
        params = {"after": cursor_text(after), "limit": str(limit)}
        return self._call("GET", "/v1/changes", ChangesReply, params=params)

    def listen(self, rang: Callable[[], bool]) -> None:
        """Call `rang` whenever the hub has something new, until it returns False or the stream ends."""
        timeout = httpx.Timeout(_SILENCE_S, connect=2.0)
        with (
            _plain_errors(self._url),
            httpx_sse.connect_sse(self._http, "GET", "/v1/stream", timeout=timeout) as source,
        ):
            if source.response.status_code != 200:
                source.response.read()
                raise _refusal(source.response)
            stream = source.response.extensions["network_stream"]
            self._socket = stream.get_extra_info("socket")
            try:
                for _ in source.iter_sse():
                    if not rang():
                        return
            finally:
                self._socket = None

    def hang_up(self) -> None:
        """End a `listen` that runs in another thread; it ends with an EnvironmentFault."""
        with contextlib.suppress(OSError):  # Closed already: then there is nothing to end.
            if self._socket is not None:
                self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _call(
        self,
        method: str,
        path: str,
        kind: type[_M],
        content: bytes | None = None,
        params: dict[str, str] | None = None,
    ) -> _M:
        with _plain_errors(self._url):
            response = self._http.request(method, path, content=content, params=params)
        if response.status_code != 200:
            raise _refusal(response)
        return decode(response.content, kind)


def _refusal(response: httpx.Response) -> KioskError:
    try:
        sentence = decode(response.content, Problem).sentence
    except RemoteFault:
        return RemoteFault(
            "What answers at this address is not a hub. Check the address.", f"{response.status_code}"
        )
    if response.status_code == 410:
        return HubGone(sentence)
    if response.status_code >= 500:
        return EnvironmentFault(sentence)
    return HubRefusal(sentence)
