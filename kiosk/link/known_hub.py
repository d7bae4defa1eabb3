"""Which of the event's hubs a station follows: the one of the newest generation that it has heard of."""

import threading
from collections.abc import Callable

from kiosk.domain.errors import RemoteFault
from kiosk.protocol.generation import Generation, Standing, parse_generation, standing
from kiosk.protocol.messages import decode, encode


class KnownHub:
    """The newest generation that a station knows; any thread. `keep` gets it as a text whenever it changes."""

    def __init__(self, kept: str = "", keep: Callable[[str], None] = lambda _: None) -> None:
        """Know what was kept, "" for nothing yet."""
        self._lock, self._keep = threading.Lock(), keep
        try:
            self._newest = decode(kept.encode(), Generation) if kept else None
        except RemoteFault:  # Of a newer release, which was here before: the next hub tells it anew.
            self._newest = None

    @property
    def newest(self) -> Generation | None:
        """The newest generation, None before the first hub has told one."""
        return self._newest

    @property
    def header(self) -> str:
        """What stands in every request, "" for nothing."""
        return self._newest.text if self._newest is not None else ""

    def stands(self, told: str) -> Standing:
        """Return how a hub stands to the one that is known, by what its answer's header told.

        A hub of an older release tells nothing, and is taken as it is.
        """
        place = parse_generation(told)
        if place is None:
            return Standing.SAME
        if self._newest is None:
            return Standing.NEWER
        return standing(place, (self._newest.number, self._newest.hub_id))

    def learn(self, told: Generation) -> None:
        """Take a generation over where it is newer than what is known, or says new addresses of the same."""
        with self._lock:
            if self._newest == told or self.stands(told.text) in (Standing.OLDER, Standing.RIVAL):
                return
            self._newest = told
        self._keep(encode(told).decode())
