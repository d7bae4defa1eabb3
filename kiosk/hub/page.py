"""The hub's page for the lead's phone and for a projector: static files, the figures, and what only a lead may do.

GET  /                     the page; GET /projector the same figures, large, with nothing to press
GET  /page/overview        the figures, without any name; GET /page/stream rings when they changed
POST /page/login, /page/logout
POST /page/pair, /page/revoke, /page/call, /page/keep    only with the login
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec
from starlette.requests import Request
from starlette.responses import FileResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from kiosk.domain.model import FactId
from kiosk.hub.answers import Refused, answering, body, reply
from kiosk.hub.doorbell import Doorbell
from kiosk.hub.login import COOKIE, LASTS_S, is_cookie, is_passphrase, make_cookie
from kiosk.hub.overview import PageSource
from kiosk.hub.pairing import Guesses
from kiosk.hub.revoking import LOST, RETIRE
from kiosk.hub.watch import Watch
from kiosk.protocol.messages import decode
from kiosk.protocol.roles import ROLES
from kiosk.services.ports import Clock

_log = logging.getLogger(__name__)

FOLDER = Path(__file__).parents[2] / "resources" / "hub_page"
FONTS = Path(__file__).parents[2] / "resources" / "fonts"
_FILES = {
    "page.css": "text/css",
    "page.js": "text/javascript",
    "words.js": "text/javascript",
    "mark.svg": "image/svg+xml",
}
_FONT_FILES = ("Pretendard-Regular.ttf", "Pretendard-Bold.ttf", "Pretendard-ExtraBold.ttf")
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_FRESH_S = 1.0
"""Figures are counted at most so often, however many look."""


class _Login(msgspec.Struct, frozen=True):
    passphrase: str


class _Pair(msgspec.Struct, frozen=True):
    role: str


class _Revoke(msgspec.Struct, frozen=True):
    name: str
    how: str


class _Call(msgspec.Struct, frozen=True):
    call_id: str


class _In(msgspec.Struct, frozen=True):
    """Whether the browser is logged in, and whether there is a passphrase at all."""

    is_in: bool
    has_passphrase: bool


class HubPage:
    """The page's routes."""

    def __init__(
        self,
        source: PageSource,
        watch: Watch,
        doorbell: Doorbell,
        read_head: Callable[[], Awaitable[int]],
        clock: Clock,
        key: bytes,
        *,
        is_tls: bool,
    ) -> None:
        """Make the page.

        Args:
            source: figures and deeds.
            watch: the stations as this process hears them.
            doorbell: rings when something was recorded.
            read_head: returns the newest number, and rings for what the hub recorded itself.
            clock: the hub's.
            key: 32 bytes for the cookies, the same in all processes of the hub.
            is_tls: whether browsers come over TLS; the cookie then never travels without.
        """
        self._source, self._watch, self._doorbell, self._read_head = source, watch, doorbell, read_head
        self._clock, self._key, self._is_tls = clock, key, is_tls
        self._guesses = Guesses()
        self._one_at_a_time = asyncio.Lock()
        self._counting = asyncio.Lock()
        self._counted: tuple[float, bytes] = (0.0, b"")

    def routes(self) -> list[BaseRoute]:
        """Return the routes, for the service."""
        return [
            Route("/", _file("index.html", "text/html"), methods=["GET"]),
            Route("/projector", _file("projector.html", "text/html"), methods=["GET"]),
            *(Route(f"/page/{name}", _file(name, kind), methods=["GET"]) for name, kind in _FILES.items()),
            *(Route(f"/page/fonts/{name}", _font(name), methods=["GET"]) for name in _FONT_FILES),
            Route("/page/overview", answering(self._overview), methods=["GET"]),
            Route("/page/stream", answering(self._stream), methods=["GET"]),
            Route("/page/login", answering(self._who), methods=["GET"]),
            Route("/page/login", answering(self._login), methods=["POST"]),
            Route("/page/logout", answering(self._logout), methods=["POST"]),
            Route("/page/pair", answering(self._pair), methods=["POST"]),
            Route("/page/revoke", answering(self._revoke), methods=["POST"]),
            Route("/page/call", answering(self._call), methods=["POST"]),
            Route("/page/keep", answering(self._keep), methods=["POST"]),
        ]

    async def _overview(self, _: Request) -> Response:
        async with self._counting:
            counted_s, data = self._counted
            if not data or time.monotonic() - counted_s >= _FRESH_S:
                made = await asyncio.to_thread(self._source.overview, self._watch.heard(), self._clock.now())
                data = msgspec.json.encode(made)
                self._counted = (time.monotonic(), data)
        return Response(data, media_type="application/json", headers={"Cache-Control": "no-store"})

    async def _stream(self, _: Request) -> Response:
        rings = self._doorbell.stream(self._read_head)
        return StreamingResponse(
            rings,
            media_type="text/event-stream",
            headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
        )

    async def _who(self, request: Request) -> Response:
        kept = await asyncio.to_thread(self._source.passphrase)
        return reply(_In(self._is_in(request, kept), kept is not None))

    async def _login(self, request: Request) -> Response:
        _same_site(request)
        asked = decode(await body(request), _Login)
        kept = await asyncio.to_thread(self._source.passphrase)
        if kept is None:
            raise Refused(
                403, "The page has no passphrase yet. Set one at the hub: python main.py hub passphrase"
            )
        async with self._one_at_a_time:  # Or many guesses at once would count as none.
            if self._guesses.are_too_many(time.monotonic()):
                raise Refused(429, "Too many wrong passphrases. Wait a minute, then try again.")
            self._guesses.add(time.monotonic())
            if not await asyncio.to_thread(is_passphrase, asked.passphrase, kept):
                _log.warning("a wrong passphrase for the page")
                raise Refused(403, "This is not the page's passphrase.")
            self._guesses.forgive()
        answer = reply(_In(True, True))
        answer.set_cookie(
            COOKIE,
            make_cookie(self._key, kept, time.time()),
            max_age=LASTS_S,
            httponly=True,
            samesite="strict",
            secure=self._is_tls,
        )
        return answer

    async def _logout(self, request: Request) -> Response:
        _same_site(request)
        answer = reply(_In(False, True))
        answer.delete_cookie(COOKIE, httponly=True, samesite="strict", secure=self._is_tls)
        return answer

    async def _pair(self, request: Request) -> Response:
        await self._lead(request)
        asked = decode(await body(request), _Pair)
        if asked.role not in ROLES:
            raise Refused(400, f"A role is one of {', '.join(ROLES)}.")
        return reply(await asyncio.to_thread(self._source.invite, asked.role, self._clock.now()))

    async def _revoke(self, request: Request) -> Response:
        await self._lead(request)
        asked = decode(await body(request), _Revoke)
        if asked.how not in (RETIRE, LOST):
            raise Refused(400, f"Say {RETIRE} or {LOST}.")
        if not await asyncio.to_thread(self._source.revoke, asked.name, asked.how, self._clock.now()):
            raise Refused(404, "No paired station has this name.")
        self._counted = (0.0, b"")
        return Response(status_code=204)

    async def _call(self, request: Request) -> Response:
        await self._lead(request)
        asked = decode(await body(request), _Call)
        await asyncio.to_thread(self._source.take_call, FactId(asked.call_id))
        self._counted = (0.0, b"")
        await self._read_head()
        return Response(status_code=204)

    async def _keep(self, request: Request) -> Response:
        await self._lead(request)
        await asyncio.to_thread(self._source.keep)
        self._counted = (0.0, b"")
        return Response(status_code=204)

    async def _lead(self, request: Request) -> None:
        """Let only a lead's browser go on, and only from this page."""
        _same_site(request)
        if not self._is_in(request, await asyncio.to_thread(self._source.passphrase)):
            raise Refused(401, "Log in with the page's passphrase first.")

    def _is_in(self, request: Request, kept: str | None) -> bool:
        cookie = request.cookies.get(COOKIE, "")
        return kept is not None and is_cookie(cookie, self._key, kept, time.time())


def _same_site(request: Request) -> None:
    """Refuse what another site made the browser send: a form cannot set this header, a script of another site may not."""
    if request.headers.get("x-madang-page") != "1":
        raise Refused(403, "This comes from another page.")


def _file(name: str, kind: str) -> Callable[[Request], Awaitable[Response]]:
    async def answer(_: Request) -> Response:
        return FileResponse(FOLDER / name, media_type=kind, headers=_HEADERS)

    return answer


def _font(name: str) -> Callable[[Request], Awaitable[Response]]:
    async def answer(_: Request) -> Response:
        return FileResponse(
            FONTS / name, media_type="font/ttf", headers={"Cache-Control": "public, max-age=86400"}
        )

    return answer
