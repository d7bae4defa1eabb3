"""How far the stations' clocks are behind the hub's, kept in the store: together, and seldom.

A busy hub takes a push later than it came, so that two hundred clocks seem to go a little wrong at once; if each of
them were written alone, the hub would be busier still.
"""

import asyncio
import logging

from kiosk.domain.errors import KioskError
from kiosk.domain.model import StationId
from kiosk.hub.port import HubStore

_log = logging.getLogger(__name__)
_CHANGE_MS = 500
"""An offset is written again when it moved by so much; less is the network."""
_MOST_MS = 2**31 - 1
_WRITE_S = 1.0


class Offsets:
    """Lives on the service's loop, but for `close`."""

    def __init__(self, store: HubStore) -> None:
        self._store = store
        self._known_ms: dict[StationId, int] = {}
        self._changed_ms: dict[StationId, int] = {}
        self._writing: asyncio.Task[None] | None = None

    def note(self, station_id: StationId, offset_ms: int) -> None:
        """Know a station's offset; it is in the store within some seconds."""
        known_ms = self._known_ms.get(station_id)
        if known_ms is None or abs(offset_ms - known_ms) >= _CHANGE_MS:
            self._known_ms[station_id] = offset_ms
            self._changed_ms[station_id] = max(-_MOST_MS, min(offset_ms, _MOST_MS))
            if self._writing is None or self._writing.done():
                self._writing = asyncio.create_task(self._write_soon())

    def close(self) -> None:
        """Write what was not yet; after the service has ended."""
        if self._changed_ms:
            self._write()

    async def _write_soon(self) -> None:
        while self._changed_ms:
            await asyncio.sleep(_WRITE_S)
            await asyncio.to_thread(self._write)

    def _write(self) -> None:
        changed, self._changed_ms = self._changed_ms, {}
        try:
            self._store.put_offsets(changed)
        except KioskError as error:
            _log.warning("the stations' clocks are not noted: %s", error.sentence)
