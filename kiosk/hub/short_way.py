"""The short way: what stations ask all day goes straight to its endpoint, everything else through Starlette.

Starlette's layers (errors, routing, three wrappers around every message) take longer than most of these answers. Such an
endpoint must answer every error itself (`answers.answering`).
"""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from kiosk.hub.answers import Endpoint


class ShortWay:
    """An ASGI application before another one."""

    def __init__(self, app: ASGIApp, endpoints: Mapping[tuple[str, str], Endpoint]) -> None:
        """Make it.

        Args:
            app: answers everything else.
            endpoints: by method and path.
        """
        self._app, self._endpoints = app, endpoints

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        endpoint = self._endpoints.get((scope.get("method", ""), scope.get("path", "")))
        if endpoint is None:
            await self._app(scope, receive, send)
            return
        response = await endpoint(Request(scope, receive))
        await response(scope, receive, send)
