"""How a station joins: the two steps of the exchange, counted, and the station's key at its end.

Between the steps the hub keeps nothing: what it needs again goes out sealed under a key of its own and comes back,
so that any of several processes can answer the second step.
"""

import asyncio
import logging
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from kiosk.domain.errors import RemoteFault
from kiosk.domain.model import PairedStation, StationId
from kiosk.domain.sentence import Sentence
from kiosk.hub.answers import Refused, body, reply
from kiosk.hub.pairing import Guesses, hashed, new_token
from kiosk.hub.port import HubStore
from kiosk.protocol.generation import HeirloomReply
from kiosk.protocol.messages import decode, encode
from kiosk.protocol.pairing import (
    Exchange,
    PairBegin,
    PairBegun,
    PairFinish,
    PairFinished,
    PairingKeys,
    PairReply,
    PairRequest,
    opened,
    sealed,
)
from kiosk.protocol.roles import KIOSK, may_inherit
from kiosk.services.ports import Clock

_log = logging.getLogger(__name__)

_BETWEEN = timedelta(seconds=60)
_WRONG = Sentence("This code is wrong, used or older than ten minutes. Make a new one at the hub.")
_LONGEST_NAME = 100


def _no_heirloom() -> HeirloomReply:
    return HeirloomReply(stamp="", heirloom="")


@dataclass(frozen=True, slots=True)
class HubEvent:
    """The event that this hub is for, and for stations that hold none yet its `event.toml` with what stands beside.

    `authority` is the certificate that signs the hub's own, "" where it needs none. `urls` tells the hub's addresses.
    `sealing` is as in `PairReply`. `heirloom` tells what desks keep, with a stamp that changes with it; from any thread.
    `desks_private` and `desks_public` are the keys of help slips. `above` tells this hub and those above it, by their ids.
    `beside` tells the hosts at which other processes of this hub serve.
    """

    event_id: str
    toml: str
    files: Mapping[str, bytes] = field(default_factory=dict)
    rehearsal_shift_s: float | None = None
    authority: str = ""
    urls: Callable[[], list[str]] = list
    sealing: bytes = b""
    heirloom: Callable[[], HeirloomReply] = _no_heirloom
    sealing_private: bytes = field(default=b"", repr=False)
    above: Callable[[], list[str]] = list
    desks_private: bytes = field(default=b"", repr=False)
    desks_public: bytes = b""
    beside: Callable[[], list[str]] = list


class _Between(msgspec.Struct, frozen=True):
    """What the hub needs again in the second step."""

    plate: str
    code: str
    secret: bytes
    until: datetime


class Joining:
    """The two steps. `joined` is called when a station has a new key: its old one ends."""

    def __init__(
        self, store: HubStore, event: HubEvent, clock: Clock, joined: Callable[[], None], cookie_key: bytes
    ) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._store, self._event, self._clock, self._joined = store, event, clock, joined
        self._guesses = Guesses()
        self._one_at_a_time = asyncio.Lock()
        self._cookies = AESGCM(cookie_key)

    async def begin(self, request: Request) -> Response:
        """Answer the first step; each counts as a guess until the second one proves the code."""
        asked = decode(await body(request), PairBegin)
        async with self._one_at_a_time:  # Or many guesses at once would count as none.
            if self._guesses.are_too_many(time.monotonic()):
                raise Refused(429, "Too many wrong codes. Wait a minute, then type the code again.")
            self._guesses.add(time.monotonic())
            now = self._clock.now()
            code = await asyncio.to_thread(self._store.try_pairing, asked.plate, now)
        if code is None:
            raise Refused(403, _WRONG)
        half = Exchange(code, is_hub=True)
        keys = await asyncio.to_thread(half.finish, asked.message)
        kept = encode(_Between(asked.plate, code, keys.secret, now + _BETWEEN))
        nonce = secrets.token_bytes(12)
        return reply(
            PairBegun(exchange=nonce + self._cookies.encrypt(nonce, kept, None), message=half.message)
        )

    async def finish(self, request: Request) -> Response:
        """Answer the second step: know the station, and give it its key."""
        asked = decode(await body(request), PairFinish)
        now = self._clock.now()
        kept = self._kept(asked.exchange)
        keys = PairingKeys.of(kept.secret) if kept is not None and kept.until > now else None
        data = opened(keys.station, asked.sealed) if keys is not None else None
        if kept is None or keys is None or data is None:
            raise Refused(403, _WRONG)
        wanted = decode(data, PairRequest)
        if wanted.event_id and wanted.event_id != self._event.event_id:
            raise Refused(
                409, "This hub is for another event. Check the address, or the event.toml of this station."
            )
        if not 1 <= len(wanted.name) <= _LONGEST_NAME:
            raise RemoteFault("The station's name is empty or too long.", detail="name")
        token = new_token()
        station = PairedStation(StationId(wanted.station_id), wanted.name, "", wanted.prefix)
        paired = await asyncio.to_thread(
            self._store.redeem, kept.plate, kept.code, station, hashed(token), now
        )
        if paired is None:
            raise Refused(403, _WRONG)
        self._guesses.forgive()
        self._joined()
        _log.info("paired station %s as %s", paired.station_id, paired.role)
        heirloom = (
            (await asyncio.to_thread(self._event.heirloom)).heirloom if may_inherit(paired.role) else ""
        )
        return reply(
            PairFinished(sealed=sealed(keys.hub, encode(self._welcome(paired, token, now, heirloom))))
        )

    async def too_old(self, _: Request) -> Response:
        """Tell a station that pairs as the first release did."""
        raise Refused(426, "This station's Madang is older than the hub's. Update the station.")

    def _kept(self, exchange: bytes) -> _Between | None:
        from cryptography.exceptions import InvalidTag

        try:
            return msgspec.json.decode(
                self._cookies.decrypt(exchange[:12], exchange[12:], None), type=_Between
            )
        except (InvalidTag, ValueError):
            return None

    def _desks_key(self, role: str) -> bytes:
        if may_inherit(role):
            return self._event.desks_private
        return self._event.desks_public if role == KIOSK else b""

    def _welcome(self, paired: PairedStation, token: str, now: datetime, heirloom: str) -> PairReply:
        event = self._event
        return PairReply(
            token=token,
            event_id=event.event_id,
            event_toml=event.toml,
            name=paired.name,
            prefix=paired.prefix,
            role=paired.role,
            epoch=self._store.epoch(),
            now=now,
            authority=event.authority,
            urls=event.urls(),
            files=dict(event.files),
            rehearsal_shift_s=event.rehearsal_shift_s,
            sealing=event.sealing,
            desks=self._desks_key(paired.role),
            heirloom=heirloom,
        )
