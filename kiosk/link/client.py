"""The hub over HTTP, as a station calls it; library errors become sentences at this one place.

Longer than other modules: one short method a call of the protocol, all over the same connection and its errors.
"""

import contextlib
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Self, TypeVar

import httpx
import httpx_sse
import msgspec

from kiosk.domain.errors import EnvironmentFault, KioskError, OperatorError, RemoteFault
from kiosk.domain.facts import Fact, HubPosition
from kiosk.domain.model import FactId, StationId
from kiosk.domain.sentence import Sentence
from kiosk.link.known_hub import KnownHub
from kiosk.link.trust import plain_url, trusting, unproved
from kiosk.protocol.generation import (
    GENERATION_HEADER,
    SUPERSEDED,
    Generation,
    HeirloomReply,
    Standing,
)
from kiosk.protocol.messages import (
    HUB_NAME,
    VERSION,
    AboveReply,
    ChangesReply,
    NewFacts,
    Problem,
    PushReply,
    PushRequest,
    StationName,
    StationStatus,
    cursor_text,
    decode,
    encode,
    known_text,
    parse_cursor,
    to_message,
)
from kiosk.protocol.pairing import (
    Exchange,
    PairBegin,
    PairBegun,
    PairFinish,
    PairFinished,
    PairReply,
    PairRequest,
    opened,
    plate_of,
    sealed,
)
from kiosk.protocol.pairing import authority_hash as _hash
from kiosk.protocol.sealed import LookUpRequest, SealedRecord, SealedReply

_TIMEOUT = httpx.Timeout(10.0, connect=2.0)
_SILENCE_S = 40.0
"""A stream that says nothing for so long is dead: the hub says something every 15 s."""

_QUICK = httpx.Timeout(2.0)
RETIRE, WIPE = "retire", "wipe"
_OTHER_HUB = Sentence(
    "What answers there is not the hub of this pairing code. Check the address, or call the lead."
)

_NOTHING: Mapping[int, FactId] = {}
_M = TypeVar("_M", bound=msgspec.Struct)


class HubGone(RemoteFault):
    """The hub does not know this cursor: it began anew, and wants to be offered everything.

    Where `go_on` is a position of its epoch, what the station holds up to that number has the same numbers there.
    """

    def __init__(self, sentence: str, go_on: HubPosition | None = None) -> None:
        super().__init__(sentence)
        self.go_on = go_on


class HubMoved(EnvironmentFault):
    """What answered was the event's hub once, and gave way to another computer."""


class Revoked(OperatorError):
    """The hub revoked this station: it must retire, or destroy its data at once (`order`)."""

    def __init__(self, sentence: str, order: str) -> None:
        super().__init__(sentence)
        self.order = order


class HubRefusal(OperatorError):
    """The hub answered, and said no."""


@contextmanager
def _plain_errors(url: str) -> Iterator[None]:
    try:
        yield
    except httpx.TimeoutException as error:
        raise EnvironmentFault(
            "The hub did not answer in time. The desk goes on; it will be tried again."
        ) from error
    except httpx.TransportError as error:
        if _is_distrust(error):
            raise RemoteFault(
                "What answers at {url} is not this station's hub: its certificate is another one. Nothing was sent. Check the address; if the hub was set up anew, pair again.",
                url=url,
            ) from error
        raise EnvironmentFault(
            "The hub at {url} cannot be reached. Check that it runs and that the network is up; the desk goes on.",
            url=url,
        ) from error


def _http(url: str, context: ssl.SSLContext, headers: dict[str, str]) -> httpx.Client:
    return httpx.Client(base_url=url, timeout=_TIMEOUT, headers=headers, trust_env=False, verify=context)


def _is_distrust(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


class HubClient:
    """One station's connection to its hub; not for several threads at once."""

    def __init__(
        self,
        url: str,
        token: str = "",
        authority: str = "",
        known: KnownHub | None = None,
        event_id: str = "",
        names: Callable[[], Sequence[tuple[StationId, str]]] = tuple,
    ) -> None:
        """Make a connection; nothing is sent yet.

        Args:
            url: the hub's address.
            token: this station's key, "" for a stranger.
            authority: the certificate (PEM) of the one authority that is trusted; "" trusts the public ones.
            known: which of several hubs this station follows; None follows whoever answers.
            event_id: whose facts are pushed; a hub of another event then takes nothing. "" does not say.
            names: tells the stations of a venue's hub; nothing for a station.

        Raises:
            OperatorError: this is no hub's address, or plain HTTP over a network.
        """
        self._url = plain_url(url)
        self._authority, self._known, self._event_id = authority, known, event_id
        self._names = names
        self._socket: socket.socket | None = None
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        context = trusting(authority) if self._url.startswith("https:") else unproved()
        self._http = _http(self._url, context, headers)
        # The authority signs for one hub alone, so that its name is asked for and not its address.
        self._extensions = {"sni_hostname": HUB_NAME} if authority and self._url.startswith("https:") else {}

    def pair(
        self, code: str, event_id: str, station_id: str, name: str, prefix: str, authority_hash: str = ""
    ) -> PairReply:
        """Join with a pairing code.

        Args:
            code: the hub's single-use code.
            event_id: of this station's event, "" where it holds none.
            station_id, name, prefix: who this station is.
            authority_hash: what the QR said of the hub's authority; "" where the code was typed.

        Raises:
            HubRefusal: the code, or the event, is not right.
            EnvironmentFault: the hub cannot be reached.
            RemoteFault: who answers does not know the code, or is another hub than the QR's.
        """
        asked = PairRequest(event_id=event_id, station_id=station_id, name=name, prefix=prefix)
        # Until the exchange has proved the hub, no certificate can: nothing secret goes over this connection.
        with _http(self._url, unproved(), {}) as stranger:
            if authority_hash:
                self._meet(stranger, authority_hash)
            half = Exchange(code, is_hub=False)
            begin = PairBegin(version=VERSION, plate=plate_of(code), message=half.message)
            begun = self._ask(stranger, "/v1/pairing/begin", encode(begin), PairBegun)
            keys = half.finish(begun.message)
            sealed_request = sealed(keys.station, encode(asked))
            finish = PairFinish(version=VERSION, exchange=begun.exchange, sealed=sealed_request)
            finished = self._ask(stranger, "/v1/pairing/finish", encode(finish), PairFinished)
        answer = opened(keys.hub, finished.sealed)
        if answer is None:
            raise RemoteFault(
                "What answered there does not know this code. It is not your hub: call the lead."
            )
        reply = decode(answer, PairReply)
        if authority_hash and _hash(reply.authority) != authority_hash:
            raise RemoteFault(_OTHER_HUB)
        return reply

    def _meet(self, stranger: httpx.Client, wanted_hash: str) -> None:
        with _plain_errors(self._url):
            response = stranger.get("/v1/authority")
        if response.status_code != 200 or _hash(response.text) != wanted_hash:
            raise RemoteFault(_OTHER_HUB)

    def _ask(self, stranger: httpx.Client, path: str, content: bytes, kind: type[_M]) -> _M:
        with _plain_errors(self._url):
            response = stranger.post(path, content=content)
        if response.status_code != 200:
            raise _refusal(response)
        return decode(response.content, kind)

    def health(self) -> None:
        """Ask whether the hub is there, and is the one that is trusted.

        Raises:
            KioskError: it is not.
        """
        response = self._send("GET", "/v1/health", timeout=_QUICK)
        if response.status_code != 200:
            raise _refusal(response)

    def push(
        self,
        facts: Sequence[Fact],
        now: datetime,
        after: HubPosition | None,
        known: Mapping[int, FactId] = _NOTHING,
    ) -> PushReply:
        """Send facts, how far this station has read, and the newest facts it knows; may be repeated safely.

        The hub has them durably when this returns.

        Raises:
            HubGone: the hub began anew, and took nothing.
        """
        request = PushRequest(
            version=VERSION,
            now=now,
            facts=[to_message(fact) for fact in facts],
            after=cursor_text(after),
            event_id=self._event_id,
            known=known_text(known),
            stations=[StationName(station_id, name) for station_id, name in self._names()],
        )
        return self._call("POST", "/v1/facts", PushReply, content=encode(request))

    def tell(self, status: StationStatus) -> None:
        """Tell how this station is; a hub that is older than the message does not mind.

        Raises:
            KioskError: the hub is away, or does not know this station.
        """
        response = self._send("POST", "/v1/status", content=encode(status))
        if response.status_code not in (204, 404):
            raise _refusal(response)

    def changes(
        self, after: HubPosition | None, limit: int, known: Mapping[int, FactId] = _NOTHING
    ) -> ChangesReply:
        """Return the facts after a cursor; `known` are the newest facts that this station has.

        Raises:
            HubGone: the hub began anew.
        """
        params = {"after": cursor_text(after), "limit": str(limit)}
        if known:
            params["known"] = known_text(known)
        return self._call("GET", "/v1/changes", ChangesReply, params=params)

    def above(self) -> list[str]:
        """Return the ids of the hub and of those above it."""
        return self._call("GET", "/v1/above", AboveReply).hubs

    def retired(self) -> None:
        """Tell the hub that everything is delivered; it acknowledges, and this station's data may be destroyed."""
        response = self._send("POST", "/v1/retired")
        if response.status_code != 200:
            raise _refusal(response)

    def heirloom(self) -> HeirloomReply:
        """Return what this desk keeps so that it can become the hub; for desks alone."""
        return self._call("GET", "/v1/heirloom", HeirloomReply)

    def generation(self) -> Generation:
        """Return the generation of this hub, or of the one that it gave way to."""
        return self._generation("GET", None)

    def tell_generation(self, other: Generation) -> Generation:
        """Tell this hub of another one; return what it says then."""
        return self._generation("POST", encode(other))

    def sealed(self, after: str) -> SealedReply:
        """Return boxes of the sealed roster after `BUILD.RANK`, "" for the beginning; for kiosks alone."""
        return self._call("GET", "/v1/sealed", SealedReply, params={"after": after})

    def look_up(self, code: str) -> SealedRecord:
        """Return whom a code names; for kiosks alone, and slower after each wrong one.

        Raises:
            HubRefusal: nobody, or too many wrong codes.
        """
        request = LookUpRequest(version=VERSION, code=code)
        return self._call("POST", "/v1/lookup", SealedRecord, content=encode(request))

    def listen(self, rang: Callable[[NewFacts | None], bool]) -> None:
        """Call `rang` whenever the hub has something new, until it returns False or the stream ends.

        It gets the facts that came since the call before; None where they must be asked for (`changes`).
        """
        timeout = httpx.Timeout(_SILENCE_S, connect=2.0)
        with (
            _plain_errors(self._url),
            httpx_sse.connect_sse(
                self._http,
                "GET",
                "/v1/stream",
                params={"facts": "yes"},
                timeout=timeout,
                headers=self._headers(),
                extensions=self._extensions,
            ) as source,
        ):
            if source.response.status_code != 200:
                source.response.read()
                self._mind(source.response)
                raise _refusal(source.response)
            stream = source.response.extensions["network_stream"]
            self._socket = stream.get_extra_info("socket")
            try:
                for said in source.iter_sse():
                    if not rang(None if said.data.isdigit() else decode(said.data.encode(), NewFacts)):
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

    def _send(
        self,
        method: str,
        path: str,
        content: bytes | None = None,
        params: dict[str, str] | None = None,
        timeout: httpx.Timeout = _TIMEOUT,
    ) -> httpx.Response:
        with _plain_errors(self._url):
            response = self._http.request(
                method,
                path,
                content=content,
                params=params,
                timeout=timeout,
                headers=self._headers(),
                extensions=self._extensions,
            )
        self._mind(response)
        return response

    def _headers(self) -> dict[str, str]:
        header = self._known.header if self._known is not None else ""
        return {GENERATION_HEADER: header} if header else {}

    def _mind(self, response: httpx.Response) -> None:
        """See whether who answered is the hub that counts; learn of a newer one, and tell one that is none any more.

        Raises:
            HubMoved: it is none any more, or not this station's.
        """
        if self._known is None:
            return
        stands, newest = self._known.stands(response.headers.get(GENERATION_HEADER, "")), self._known.newest
        if newest is not None and stands in (Standing.OLDER, Standing.RIVAL):
            told = self.tell_generation(newest)
        elif stands is Standing.NEWER or response.status_code == SUPERSEDED:
            told = self.generation()
        else:
            return
        self._known.learn(told)
        if stands is not Standing.NEWER or response.status_code == SUPERSEDED:
            raise HubMoved(
                "The hub at {url} has given way to another computer, which is looked for. The desk goes on.",
                url=self._url,
            )

    def _generation(self, method: str, content: bytes | None) -> Generation:
        with _plain_errors(self._url):
            response = self._http.request(
                method, "/v1/generation", content=content, timeout=_QUICK, extensions=self._extensions
            )
        if response.status_code != 200:
            raise _refusal(response)
        return decode(response.content, Generation)

    def _call(
        self,
        method: str,
        path: str,
        kind: type[_M],
        content: bytes | None = None,
        params: dict[str, str] | None = None,
    ) -> _M:
        response = self._send(method, path, content=content, params=params)
        if response.status_code != 200:
            raise _refusal(response)
        return decode(response.content, kind)


def _refusal(response: httpx.Response) -> KioskError:
    try:
        problem = decode(response.content, Problem)
    except RemoteFault:
        return RemoteFault(
            "What answers at this address is not a hub. Check the address.",
            f"{response.status_code}",
        )
    sentence = problem.sentence
    if problem.order in (RETIRE, WIPE):
        return Revoked(sentence, problem.order)
    if response.status_code == 410:
        return HubGone(sentence, parse_cursor(problem.go_on))
    if response.status_code >= 500:
        return EnvironmentFault(sentence)
    return HubRefusal(sentence)
