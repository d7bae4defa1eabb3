"""How the hub answers: bodies in and out, and an error as a status with a sentence.

Names, codes and keys stay out of the log.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable

import msgspec
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from kiosk.domain.errors import EnvironmentFault, KioskError, RemoteFault
from kiosk.domain.facts import HubPosition
from kiosk.protocol.messages import MOST_BYTES, Problem, VersionFault, cursor_text, encode

_log = logging.getLogger(__name__)

BODY_S = 30.0
"""A body of 4 MB over a bad wireless network takes a third of it."""

Endpoint = Callable[[Request], Awaitable[Response]]


class Refused(Exception):
    """A request that is answered with a status and a sentence."""

    def __init__(self, status: int, sentence: str, order: str = "", go_on: str = "") -> None:
        super().__init__(sentence)
        self.order, self.go_on = order, go_on
        self.status = status
        self.sentence = sentence


def began_anew(go_on: HubPosition | None = None) -> Refused:
    """Return the refusal of a cursor that is not of this epoch.

    Args:
        go_on: a position of this epoch up to which the numbers are those of the epoch that was named, None for none.
    """
    return Refused(
        410,
        "This hub began anew. The station reads everything again and offers what it has.",
        go_on=cursor_text(go_on),
    )


async def body(request: Request) -> bytes:
    """Return a request's body.

    Raises:
        Refused: it is larger than the hub takes, or does not come.
    """
    data = bytearray()
    told = request.headers.get("content-length", "0")
    if told.isdigit() and int(told) > MOST_BYTES:
        raise Refused(413, "This is more than the hub takes at once.")
    try:
        async with asyncio.timeout(BODY_S):
            async for chunk in request.stream():
                data += chunk
                if len(data) > MOST_BYTES:
                    raise Refused(413, "This is more than the hub takes at once.")
    except TimeoutError as error:
        raise Refused(408, "The request did not come in time. Send it again.") from error
    return bytes(data)


def reply(message: msgspec.Struct, status: int = 200) -> Response:
    """Return a message as an answer."""
    return Response(encode(message), status, media_type="application/json")


def _problem(sentence: str, order: str = "", go_on: str = "") -> Problem:
    """Return a sentence as it travels: in English, and without what it was made of."""
    return Problem(str(sentence), order, go_on)


def answering(endpoint: Endpoint) -> Endpoint:
    """Return an endpoint that answers with a sentence where something is wrong."""

    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except Refused as refused:
            return reply(_problem(refused.sentence, refused.order, refused.go_on), refused.status)
        except VersionFault as fault:
            return reply(_problem(fault.sentence_for_station), 426)
        except RemoteFault as fault:
            _log.info("bad request on %s: %s", request.url.path, type(fault).__name__)
            return reply(_problem(fault.sentence), 400)
        except EnvironmentFault as fault:
            _log.warning("cannot answer %s: %s", request.url.path, fault.sentence)
            return reply(_problem(fault.sentence), 503)
        except KioskError as fault:
            return reply(_problem(fault.sentence), 400)
        except ClientDisconnect:
            return Response(status_code=400)  # Nobody reads it.
        except Exception:  # noqa: BLE001 - a bug: logged whole, told plainly, and the hub stays up
            _log.exception("cannot answer %s", request.url.path)
            return reply(Problem("The hub made a mistake. It is in the hub's log; nothing is lost."), 500)

    return answer
