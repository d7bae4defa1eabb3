"""What the hub's service is, as OpenAPI 3.1: made from the messages themselves, so that it cannot say anything else.

Source: OpenAPI Specification 3.1.0; the schemas are JSON Schema 2020-12, by msgspec.
"""

from dataclasses import dataclass
from typing import Any

import msgspec

from kiosk.protocol.generation import Generation, HeirloomReply
from kiosk.protocol.messages import (
    MOST_BYTES,
    MOST_FACTS,
    VERSION,
    ChangesReply,
    Problem,
    PushReply,
    PushRequest,
)
from kiosk.protocol.pairing import PairBegin, PairBegun, PairFinish, PairFinished

_REFUSALS = {
    "400": "it cannot be understood, or a fact says not what its kind has to say",
    "401": "no key, or one of no station",
    "403": "the code is wrong, used or too old, or the station may not",
    "408": "the request did not come in time",
    "409": "another event",
    "410": "the cursor is not of this epoch: read everything again and offer all facts",
    "413": f"more than {MOST_BYTES} bytes or {MOST_FACTS} facts",
    "421": "another computer is the hub now, or the station knows of a newer one",
    "426": "this way of pairing is no longer spoken",
    "429": "too many wrong codes",
    "503": "the hub cannot, for now: its disk is full or its database away",
}


@dataclass(frozen=True, slots=True)
class _Call:
    method: str
    path: str
    summary: str
    takes: type[msgspec.Struct] | None = None
    gives: type[msgspec.Struct] | str = ""
    refuses: str = ""
    is_open: bool = False
    asks: tuple[tuple[str, dict[str, Any]], ...] = ()


_AFTER = ("after", {"type": "string", "description": "A cursor, EPOCH.NUMBER; empty for the beginning."})
_LIMIT = ("limit", {"type": "integer", "minimum": 1, "maximum": MOST_FACTS})
_FACTS = ("facts", {"type": "string", "enum": ["yes"]})
_CALLS = (
    _Call("post", "/v1/pairing/begin", "Join with a code, first step (SPAKE2).", PairBegin, PairBegun, "400 403 408 413 429", True),
    _Call("post", "/v1/pairing/finish", "Join with a code, second step.", PairFinish, PairFinished, "400 403 408 409 413 429", True),
    _Call("get", "/v1/authority", "The certificate whose hash the pairing code's picture names.", None, "application/x-pem-file", "404", True),
    _Call("post", "/v1/facts", "A station's new facts; answered when they are durable. May be repeated.", PushRequest, PushReply, "400 401 403 408 409 410 413 503"),
    _Call("get", "/v1/changes", "Facts after a cursor, in hub order without gaps.", None, ChangesReply, "400 401 403 410 503", False, (_AFTER, _LIMIT)),
    _Call("get", "/v1/stream", "Server-sent events: the newest number, whenever it grows; with facts=yes, what came.", None, "text/event-stream", "401 403", False, (_FACTS,)),
    _Call("get", "/v1/heirloom", "What a desk keeps so that it can become the hub; only the recovery passphrase opens it.", None, HeirloomReply, "401 403 421 503"),
    _Call("get", "/v1/generation", "This hub's generation, or that of the hub it gave way to.", None, Generation, "", True),
    _Call("post", "/v1/generation", "Tell of another hub; answered like GET. It counts with its proof alone.", Generation, Generation, "400 403 408 413", True),
    _Call("get", "/v1/health", "That it lives.", None, "application/json", "", True),
    _Call("get", "/v1/openapi.json", "This description.", None, "application/json", "", True),
)  # fmt: skip


def description() -> bytes:
    """Return the description as JSON."""
    kinds = [kind for call in _CALLS for kind in (call.takes, call.gives) if isinstance(kind, type)]
    references, schemas = msgspec.json.schema_components(
        [*kinds, Problem], ref_template="#/components/schemas/{name}"
    )
    known = dict(zip([*kinds, Problem], references, strict=True))
    paths: dict[str, dict[str, Any]] = {}
    for call in _CALLS:
        paths.setdefault(call.path, {})[call.method] = _operation(call, known)
    return msgspec.json.encode(
        {
            "openapi": "3.1.0",
            "info": {"title": "Madang hub", "version": str(VERSION)},
            "paths": paths,
            "components": {
                "schemas": schemas,
                "securitySchemes": {"station": {"type": "http", "scheme": "bearer"}},
            },
        }
    )


def _operation(call: _Call, known: dict[object, dict[str, Any]]) -> dict[str, Any]:
    given: dict[str, Any] = (
        {call.gives: {}}
        if isinstance(call.gives, str)
        else {"application/json": {"schema": known[call.gives]}}
    )
    said: dict[str, Any] = {"200": {"description": call.summary, "content": given}}
    for status in call.refuses.split():
        why = _REFUSALS.get(status, "there is none")
        said[status] = {"description": why, "content": {"application/json": {"schema": known[Problem]}}}
    operation: dict[str, Any] = {
        "summary": call.summary,
        "responses": said,
        "security": [] if call.is_open else [{"station": []}],
    }
    if call.asks:
        operation["parameters"] = [{"name": n, "in": "query", "schema": s} for n, s in call.asks]
    if call.takes is not None:
        content = {"application/json": {"schema": known[call.takes]}}
        operation["requestBody"] = {"required": True, "content": content}
    return operation
