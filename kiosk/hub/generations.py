"""A hub among others that are the event's: it tells its generation, and steps down before a higher one.

GET  /v1/generation   this hub's generation; of a hub that stepped down, the one it gave way to
POST /v1/generation   another hub's, told by a station or by that hub; answered like GET

What is told counts only with its proof, which hubs alone can make: nobody else can make a hub step down. Of two of one
generation both go on, and each notes the other, for the lead to choose.
"""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.domain.errors import OperatorError
from kiosk.domain.sentence import Sentence
from kiosk.hub.answers import Refused, answering, body, reply
from kiosk.protocol.generation import (
    GENERATION_HEADER,
    SUPERSEDED,
    Generation,
    Standing,
    generation_text,
    is_proved,
    parse_generation,
    proof,
    standing,
)
from kiosk.protocol.messages import Problem, decode, encode

_log = logging.getLogger(__name__)
_FRESH_S = 1.0
"""What another process did to this hub, such as `hub keep`, counts after so long."""
_PATH = "/v1/generation"
_SUCCESSOR, _RIVAL = MET = ("hub.successor", "hub.rival")
_GAVE_WAY = Sentence("Another computer is the event's hub now. The station looks for it by itself.")


class GenerationStore(Protocol):
    """What is kept of a hub's generation; `db.hub_store.HubStore` is the real one."""

    def generation(self) -> tuple[int, str]:
        """Return which generation this hub is of, and its own id."""
        ...

    def begin_generation(self, number: int) -> tuple[int, str]:
        """Let this hub be of a generation, under a new id; return both."""
        ...

    def secret(self, name: str) -> str | None:
        """Return what is kept under a name, None for nothing."""
        ...

    def put_secret(self, name: str, value: str) -> None:
        """Keep something, encrypted."""
        ...


class Reign:
    """This hub's place among the event's hubs; any thread."""

    def __init__(
        self, store: GenerationStore, event_id: str, key: bytes, name: str, urls: Callable[[], list[str]]
    ) -> None:
        """Know a hub's place.

        Args:
            store: the hub's.
            event_id: the event.
            key: proves generations (`EventKeys.generation_key`).
            name: what people call this hub.
            urls: tells where it is.
        """
        self._store, self._event_id, self._key = store, event_id, key
        self._name, self._urls = name, urls

    def number(self) -> tuple[int, str]:
        """Return this hub's generation and its own id."""
        return self._store.generation()

    def own(self) -> Generation:
        """Return this hub's generation, for others."""
        number, hub_id = self._store.generation()
        return Generation(
            number=number,
            hub_id=hub_id,
            name=self._name,
            urls=self._urls(),
            proof=proof(self._key, self._event_id, number, hub_id),
        )

    def successor(self) -> Generation | None:
        """Return the hub that this one gave way to, None while it counts."""
        return self._kept(_SUCCESSOR, Standing.NEWER)

    def rival(self) -> Generation | None:
        """Return another hub of the same generation, None where there is none."""
        return self._kept(_RIVAL, Standing.RIVAL)

    def others(self) -> list[str]:
        """Return where other hubs are that were met, whatever became of them."""
        texts = [self._store.secret(name) for name in (_RIVAL, _SUCCESSOR)]
        return [url for text in texts if text for url in decode(text.encode(), Generation).urls]

    def meet(self, other: Generation) -> Standing:
        """Know another hub; return how it stands to this one. May be repeated.

        Raises:
            Refused: no hub of this event said so.
        """
        if not is_proved(self._key, self._event_id, other):
            raise Refused(403, "This was not said by a hub of this event.")
        stands = standing((other.number, other.hub_id), self._store.generation())
        if stands is Standing.NEWER:
            before = self.successor()
            if before is None or before.number <= other.number:
                self._put(_SUCCESSOR, before, other)
            if before is None:
                _log.warning("another computer is the hub of a higher generation; this one steps down")
        elif stands is Standing.RIVAL:
            before = self.rival()
            self._put(_RIVAL, before, other)
            if before is None:
                _log.warning("another computer is a hub of the same generation; the lead has to choose")
        return stands

    def keep(self) -> Generation:
        """Let this hub be of the next generation: every other one steps down. The lead has chosen.

        Raises:
            OperatorError: it has given way already; a take-over is asked for then.
        """
        if self.successor() is not None:
            raise OperatorError(
                "This hub has given way to another one. To make it the hub again: python main.py hub take-over --data DIR"
            )
        known = [one.number for one in (self.own(), self.rival()) if one is not None]
        self._store.begin_generation(max(known) + 1)
        return self.own()

    def _put(self, name: str, before: Generation | None, now: Generation) -> None:
        if before != now:
            self._store.put_secret(name, encode(now).decode())

    def _kept(self, name: str, wanted: Standing) -> Generation | None:
        text = self._store.secret(name)
        if not text:
            return None
        other = decode(text.encode(), Generation)
        is_so = standing((other.number, other.hub_id), self._store.generation()) is wanted
        return other if is_so else None


@dataclass(frozen=True, slots=True)
class _Place:
    own: tuple[int, str]
    has_given_way: bool


class Generations:
    """The routes, and the door before all others: who knows a higher generation is not served."""

    def __init__(self, reign: Reign) -> None:
        self._reign = reign
        self._place: _Place | None = None
        self._until_s = 0.0

    def routes(self) -> list[Route]:
        """Return the routes, for the service."""
        return [
            Route(_PATH, answering(self._told), methods=["GET"]),
            Route(_PATH, answering(self._tell), methods=["POST"]),
        ]

    async def _told(self, _: Request) -> Response:
        return reply(await asyncio.to_thread(lambda: self._reign.successor() or self._reign.own()))

    async def _tell(self, request: Request) -> Response:
        other = decode(await body(request), Generation)
        await asyncio.to_thread(self._reign.meet, other)
        self._until_s = 0.0
        return await self._told(request)

    def before(self, app: ASGIApp) -> ASGIApp:
        """Return an application that tells this hub's generation in every answer, and serves nobody who knows better."""

        async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
            path = str(scope.get("path", ""))
            if scope["type"] != "http" or not path.startswith("/v1/"):
                await app(scope, receive, send)
                return
            place = await self._now()
            shown = generation_text(*place.own)

            async def marked(message: Message) -> None:
                if message["type"] == "http.response.start":
                    MutableHeaders(scope=message)[GENERATION_HEADER] = shown
                await send(message)

            known = parse_generation(Headers(scope=scope).get(GENERATION_HEADER, ""))
            knows_better = known is not None and standing(known, place.own) in (
                Standing.NEWER,
                Standing.RIVAL,
            )
            if path != _PATH and (place.has_given_way or knows_better):
                refusal = reply(Problem(str(_GAVE_WAY)), SUPERSEDED)
                await refusal(scope, receive, marked)
                return
            await app(scope, receive, marked)

        return guarded

    async def _now(self) -> _Place:
        if self._place is None or time.monotonic() >= self._until_s:
            self._place = await asyncio.to_thread(self._look)
            self._until_s = time.monotonic() + _FRESH_S
        return self._place

    def _look(self) -> _Place:
        return _Place(self._reign.number(), self._reign.successor() is not None)
