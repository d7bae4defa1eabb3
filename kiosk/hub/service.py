"""The hub's HTTP service: assembly of the routes, who may call them, and what errors look like.

POST /v1/pair      a station joins with a code and gets its key
POST /v1/facts     a station's new facts; answered after the commit
GET  /v1/changes   facts after a cursor, in hub order: the truth
GET  /v1/stream    server-sent events: the newest number, with `facts=yes` what is new; only speed
POST /v1/status    how a station is: its printer, what waits
GET  /v1/above     this hub and those above it, for a venue's hub
GET  /v1/heirloom  what a desk keeps so that it can become the hub
GET  /v1/health    that it lives
GET  /v1/openapi.json   all of this, for programs

Which of several hubs counts is `generations.py`; the page for people is `page.py`.
"""

import asyncio
import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from kiosk.domain.errors import KioskError
from kiosk.domain.facts import Fact, HubPosition, Taken
from kiosk.domain.model import PairedStation, StationId
from kiosk.hub.answers import Refused, answering, began_anew, body, reply
from kiosk.hub.description import description
from kiosk.hub.doorbell import Doorbell
from kiosk.hub.feed import Feed
from kiosk.hub.generations import Generations, Reign
from kiosk.hub.joining import HubEvent, Joining
from kiosk.hub.journal_writer import JournalWriter
from kiosk.hub.keys import Keys
from kiosk.hub.kiosks import Kiosks, SealedSource
from kiosk.hub.neighbours import Neighbours
from kiosk.hub.offsets import Offsets
from kiosk.hub.older_copy import OlderCopy
from kiosk.hub.overview import PageSource
from kiosk.hub.page import HubPage
from kiosk.hub.pages import Encoded, Newest, Pages
from kiosk.hub.pairing import hashed
from kiosk.hub.port import HubStore
from kiosk.hub.readable import is_readable
from kiosk.hub.revoking import LOST, RETIRE, RETIRED, revoked
from kiosk.hub.short_way import ShortWay
from kiosk.hub.watch import Watch
from kiosk.protocol.messages import (
    MOST_FACTS,
    AboveReply,
    FactResult,
    PushReply,
    PushRequest,
    StationName,
    StationStatus,
    decode,
    encode,
    from_message,
    parse_cursor,
    parse_known,
)
from kiosk.protocol.roles import VENUE, holds_all, may_inherit, may_write, readable
from kiosk.protocol.sealed import opened_personal
from kiosk.services.ports import Clock

_log = logging.getLogger(__name__)
_NAMES_S = 1.0
"""The names of the stations, and that a desk has more to keep, are told so late at most."""


class _Page(msgspec.Struct, frozen=True):
    """A `ChangesReply` whose lists are encoded already."""

    epoch: str
    head: int
    now: datetime
    facts: msgspec.Raw
    stations: msgspec.Raw
    heirloom: str
    heirs: list[str]


class HubService:
    """The hub's routes over its store. `stop()` ends the streams, so that a server can close."""

    def __init__(
        self,
        store: HubStore,
        event: HubEvent,
        clock: Clock,
        cookie_key: bytes | None = None,
        page: PageSource | None = None,
        sealed: SealedSource | None = None,
        reign: Reign | None = None,
        *,
        is_tls: bool = False,
        recorded: Callable[[], None] = lambda: None,
        tell: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Make the service.

        Args:
            store: the hub's.
            event: what this hub is for.
            clock: the hub's.
            cookie_key: 32 bytes; the same in all processes of one hub, None where there is one process.
            page: where the page for people has its figures from; None serves no page.
            is_tls: whether this is served over TLS.
            sealed: the roster for kiosks, None for a hub that serves none.
            reign: this hub's place among others of the event, None for one that knows of no others.
            recorded: told on the service's loop that the journal grew; for a window over the same directory.
            tell: gets a sentence when an older copy of the hub turned out to have been put back by hand.
        """
        self._told, self._older_copy = recorded, OlderCopy(store, tell)
        self._store, self._event, self._clock = store, event, clock
        self._keys = Keys(store.stations_by_token)
        self._offsets = Offsets(store)
        self._below: dict[StationId, tuple[tuple[StationId, str], ...]] = {}
        self._doorbell = Doorbell(store.epoch)
        self._pages, self._newest = Pages(store), Newest(store)
        self._feed = Feed(self._doorbell, store.epoch, self._facts)
        self._known_names = msgspec.Raw(b"[]"), 0.0
        self._beside: list[str] = []
        self._known_stamp: tuple[str, float] = "", 0.0
        self._writer = JournalWriter(store, self._recorded)
        self._others = Neighbours(store, self._recorded_beside)
        key = cookie_key or secrets.token_bytes(32)
        joining = Joining(store, event, clock, self._joined, key)
        self._watch = Watch()
        pages = (
            HubPage(page, self._watch, self._doorbell, self.look, clock, key, is_tls=is_tls).routes()
            if page is not None
            else []
        )
        kiosks = Kiosks(sealed, self._at_work)
        generations = Generations(reign) if reign is not None else None
        often = {
            ("POST", "/v1/facts"): answering(self._push),
            ("GET", "/v1/changes"): answering(self._changes),
            ("GET", "/v1/stream"): answering(self._stream),
        }
        others = Starlette(
            routes=[
                Route("/v1/pair", answering(joining.too_old), methods=["POST"]),
                Route("/v1/pairing/begin", answering(joining.begin), methods=["POST"]),
                Route("/v1/pairing/finish", answering(joining.finish), methods=["POST"]),
                Route("/v1/authority", answering(self._authority), methods=["GET"]),
                *(Route(path, endpoint, methods=[method]) for (method, path), endpoint in often.items()),
                Route("/v1/status", answering(self._status), methods=["POST"]),
                Route("/v1/retired", answering(self._retired), methods=["POST"]),
                Route("/v1/sealed", answering(kiosks.sealed), methods=["GET"]),
                Route("/v1/lookup", answering(kiosks.look_up), methods=["POST"]),
                Route("/v1/above", answering(self._above), methods=["GET"]),
                Route("/v1/heirloom", answering(self._heirloom), methods=["GET"]),
                Route("/v1/health", self._health, methods=["GET"]),
                Route("/v1/openapi.json", self._openapi, methods=["GET"]),
                *pages,
                *(generations.routes() if generations is not None else []),
            ]
        )
        app = ShortWay(others, often)
        self.app: ASGIApp = generations.before(app) if generations is not None else app

    def start(self) -> None:
        """Begin to listen to other hub processes; call on the service's own loop."""
        self._others.start(asyncio.get_running_loop())

    def stop(self) -> None:
        """End all streams; call on the service's own loop."""
        self._doorbell.stop()
        self._others.stop()

    def close(self) -> None:
        """Join the threads; after the server has ended."""
        self._others.close()
        self._writer.close()
        self._offsets.close()

    def _recorded(self, head: int) -> None:
        self._newest.grew(head)
        self._doorbell.ring(head)
        self._told()

    def _recorded_beside(self, head: int) -> None:
        if head > self._newest.known:  # Or it is what this process recorded itself, and has rung for.
            self._recorded(head)

    async def _health(self, _: Request) -> Response:
        return Response(b'{"ok":true}', media_type="application/json")

    async def _openapi(self, _: Request) -> Response:
        return Response(description(), media_type="application/json")

    async def _authority(self, _: Request) -> Response:
        """Answer with the certificate that a station compares with the hash it scanned."""
        if not self._event.authority:
            raise Refused(404, "This hub has an ordinary certificate.")
        return Response(self._event.authority, media_type="application/x-pem-file")

    async def look(self) -> int:
        """Return the newest number, what this hub recorded itself included, and ring for it."""
        head = await asyncio.to_thread(self._store.head)
        self._newest.grew(head)
        self._doorbell.ring(head)
        return head

    async def ring(self) -> None:
        """Let stations know what this hub recorded itself; where that cannot be read now, they ask by themselves."""
        try:
            await self.look()
        except KioskError as error:
            _log.warning("stations are not told what was recorded here: %s", error.sentence)

    async def _status(self, request: Request) -> Response:
        station = await self._station(request)
        self._watch.tells(station.station_id, decode(await body(request), StationStatus), self._clock.now())
        return Response(status_code=204)

    async def _push(self, request: Request) -> Response:
        station = await self._station(request)
        push = decode(await body(request), PushRequest)
        if len(push.facts) > MOST_FACTS:
            raise Refused(413, f"At most {MOST_FACTS} facts at a time.")
        if push.event_id and push.event_id != self._event.event_id:
            raise Refused(409, "These facts are of another event than this hub's. Nothing was taken.")
        facts = [self._unsealed(from_message(message)) for message in push.facts]
        if not all(is_readable(fact) for fact in facts):
            raise Refused(400, "A fact does not say what its kind has to say. Nothing was taken; tell us.")
        now = self._clock.now()
        if station.revoked_as in (LOST, RETIRED):
            sent = [from_message(message) for message in push.facts]
            await asyncio.to_thread(self._store.keep_aside, station.station_id, sent, now)
            _log.warning("station %s is revoked; %d facts are kept aside", station.station_id, len(sent))
            raise revoked(station)
        await self._known_cursor(push.after, push.known)
        if not all(may_write(station.role, station.station_id, one) for one in facts):
            raise Refused(403, f"A station that is a {station.role} may not record this. Call the lead.")
        await self._know_below(station, push.stations)
        results = await self._writer.accept(facts)
        offset_ms = round((now - push.now).total_seconds() * 1000)
        self._watch.is_behind(station.station_id, offset_ms, now)
        self._offsets.note(station.station_id, offset_ms)
        _log.info("station %s pushed %d facts", station.station_id, len(results))
        epoch = self._store.epoch()
        for fact_id, seq, taken in results:
            if taken is Taken.APPLIED:
                self._older_copy.numbered(epoch, seq, fact_id)
        listed = [FactResult(fact_id=fact_id, seq=seq, outcome=taken) for fact_id, seq, taken in results]
        return reply(PushReply(epoch=epoch, now=self._clock.now(), results=listed))

    async def _know_below(self, station: PairedStation, names: list[StationName]) -> None:
        """Take the names of the stations of a venue's hub; written only where they changed."""
        told = tuple((StationId(one.station_id), one.name) for one in names)
        if station.role == VENUE and told and self._below.get(station.station_id) != told:
            await asyncio.to_thread(self._store.put_below, told)
            self._below[station.station_id] = told

    async def _above(self, request: Request) -> Response:
        await self._at_work(request)
        return reply(AboveReply(await asyncio.to_thread(self._event.above)))

    async def _retired(self, request: Request) -> Response:
        """Take the word of a station that it has delivered everything; from now on it may destroy its data."""
        station = await self._station(request)
        if station.revoked_as == RETIRE:
            await asyncio.to_thread(self._store.revoke, station.name, RETIRED, self._clock.now())
            self._keys.forget()
            _log.info("station %s is retired", station.station_id)
        elif station.revoked_as != RETIRED:
            raise Refused(409, "This station was not retired.")
        return Response(b'{"ok":true}', media_type="application/json")

    def _joined(self) -> None:
        """A station has a new key: every desk learns of it at its next question, for the case that this hub dies then."""
        self._keys.forget()
        self._known_stamp = "", 0.0

    async def _at_work(self, request: Request) -> PairedStation:
        station = await self._station(request)
        if station.revoked_as:
            raise revoked(station)
        return station

    def _unsealed(self, fact: Fact) -> Fact:
        if not self._event.sealing_private:
            return fact
        return replace(fact, personal=opened_personal(self._event.sealing_private, fact.personal))

    async def _changes(self, request: Request) -> Response:
        station = await self._at_work(request)
        limit = request.query_params.get("limit", str(MOST_FACTS))
        if not limit.isdigit() or not 1 <= int(limit) <= MOST_FACTS:
            raise Refused(400, f"limit is a number from 1 to {MOST_FACTS}.")
        asked = request.query_params
        after, head = await self._known_cursor(asked.get("after", ""), asked.get("known", ""))
        epoch = self._store.epoch()
        to = min(after + int(limit), head)
        facts = await self._facts(station.role, epoch, after, to)
        if facts is None:
            raise began_anew()
        self._watch.read_to(station.station_id, after + len(facts), self._clock.now())
        stamp = ""
        if may_inherit(station.role):
            stamp = await self._stamp()
            self._watch.can_follow(request.client.host if request.client else "", self._clock.now())
        listed = msgspec.Raw(b"[" + b",".join(facts) + b"]")
        names = await self._names()
        told = names, stamp, sorted({*self._watch.heirs(), *self._beside})
        return reply(_Page(epoch, head, self._clock.now(), listed, *told))

    async def _stamp(self) -> str:
        stamp, until_s = self._known_stamp
        if time.monotonic() >= until_s:
            stamp = (await asyncio.to_thread(self._event.heirloom)).stamp
            self._known_stamp = stamp, time.monotonic() + _NAMES_S
        return stamp

    async def _heirloom(self, request: Request) -> Response:
        station = await self._at_work(request)
        if not may_inherit(station.role):
            raise Refused(403, f"A station that is a {station.role} cannot become the hub.")
        return reply(await asyncio.to_thread(self._event.heirloom))

    async def _facts(self, role: str, epoch: str, after: int, upto: int) -> Encoded | None:
        """Return facts as a role may read them, each encoded; None where another epoch began."""
        if holds_all(role):
            return await self._pages.facts(epoch, after, upto)
        if upto <= after:
            return []
        found = await asyncio.to_thread(self._store.changes, after, upto - after)
        if any(position.epoch != epoch for _, position in found):
            return None
        return [encode(readable(role, fact, position.seq)) for fact, position in found]

    async def _names(self) -> msgspec.Raw:
        names, until_s = self._known_names
        if time.monotonic() >= until_s:
            found = [StationName(i, name) for i, name in await asyncio.to_thread(self._store.stations)]
            names = msgspec.Raw(msgspec.json.encode(found))
            self._beside = await asyncio.to_thread(self._event.beside)
            self._known_names = names, time.monotonic() + _NAMES_S
        return names

    async def _known_cursor(self, text: str, known: str) -> tuple[int, int]:
        """Return the number a station has read and the newest there is; 410 where the cursor is not of this epoch.

        A new epoch begins where the station proves that an older copy of this hub was put back.
        """
        cursor, holds = parse_cursor(text), parse_known(known)
        head = await self._newest.head(max([cursor.seq if cursor else 0, *holds]))
        if cursor is None:
            return 0, head
        is_this_epoch = cursor.epoch == self._store.epoch()
        if is_this_epoch and await self._older_copy.begins_anew(cursor, holds, head):
            self._newest.forget()
        if cursor.epoch != self._store.epoch():
            before = await asyncio.to_thread(self._store.goes_on)
            is_known = before is not None and before.epoch == cursor.epoch
            raise began_anew(HubPosition(self._store.epoch(), before.seq) if before and is_known else None)
        return cursor.seq, head

    async def _stream(self, request: Request) -> Response:
        await self._at_work(request)
        newest = self._newest.head
        said = (
            self._feed.stream(newest, lambda: self._at_work(request))
            if request.query_params.get("facts") == "yes"
            else self._doorbell.stream(newest)
        )
        return StreamingResponse(said, media_type="text/event-stream", headers={"Cache-Control": "no-store"})

    async def _station(self, request: Request) -> PairedStation:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and token:
            # Looked up by hash: what is compared is no secret, so its timing tells nothing.
            station = await self._keys.holder(hashed(token))
            if station is not None:
                return station
        await asyncio.sleep(secrets.randbelow(50) / 1000)
        raise Refused(
            401, "This station is not paired with this hub. Pair it: python main.py pair URL CODE --data DIR"
        )
