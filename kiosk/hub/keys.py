"""The stations by their keys: read together, or two hundred of them would be looked up one by one whenever they are old."""

import asyncio
import time
from collections.abc import Callable, Mapping

from kiosk.domain.model import PairedStation

_KEY_S = 10.0
"""Keys are read again after so long: one that was withdrawn at another process of the hub ends by then."""


class Keys:
    """Lives on the service's loop."""

    def __init__(self, read: Callable[[], Mapping[str, PairedStation]]) -> None:
        """Take what reads all stations by the hashes of their keys; called in a thread."""
        self._read = read
        self._known: Mapping[str, PairedStation] = {}
        self._read_at_s = self._forgot_s = 0.0
        self._reading = asyncio.Lock()

    def forget(self) -> None:
        """Read anew: a station joined, or was shut out."""
        self._forgot_s = time.monotonic()

    async def holder(self, key_hash: str) -> PairedStation | None:
        """Return the station that has the key; None only where the store has just said so."""
        asked_s = time.monotonic()
        if key_hash not in self._known or not self._is_good():
            async with self._reading:  # One reads for all who wait.
                if self._read_at_s < asked_s and (key_hash not in self._known or not self._is_good()):
                    began_s = time.monotonic()
                    self._known = await asyncio.to_thread(self._read)
                    self._read_at_s = began_s
        return self._known.get(key_hash)

    def _is_good(self) -> bool:
        return self._forgot_s < self._read_at_s > time.monotonic() - _KEY_S
