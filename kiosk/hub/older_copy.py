"""Noticing that an older copy of this hub was put back by hand, without `hub restore`: its numbers are given twice then.

Every station tells the newest facts that it holds with their numbers. Within an epoch a number belongs to one fact for ever;
so a number that this hub never gave, or gave to another fact, proves that it has forgotten something. A new epoch begins,
and the stations give back what is missing.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping

from kiosk.domain.facts import HubPosition
from kiosk.domain.sentence import Sentence
from kiosk.hub.port import HubStore

_log = logging.getLogger(__name__)
_MOST = 5000
TOLD = Sentence(
    "An older copy of this hub was put back by hand: a station holds facts that it does not know. A new count begins, and every station gives back what is missing. Next time use “hub restore”."
)


def is_older(ours: Mapping[int, str], known: Mapping[int, str]) -> bool:
    """Whether a station knows a number as another fact's than the hub, or one that the hub never gave.

    Args:
        ours: what the hub gave these numbers to; "" where that fact has another one by now.
        known: what the station holds.
    """
    return any(seq not in ours or ours[seq] not in ("", fact_id) for seq, fact_id in known.items())


class OlderCopy:
    """Looks at what stations tell; lives on the service's loop. `tell` gets a sentence when a new epoch had to begin."""

    def __init__(self, store: HubStore, tell: Callable[[str], None] = lambda _: None) -> None:
        self._store, self._tell = store, tell
        self._epoch = ""
        self._ids: OrderedDict[int, str] = OrderedDict()

    def numbered(self, epoch: str, seq: int, fact_id: str) -> None:
        """Know a number that was just given, so that nobody has to ask the store for it."""
        self._of(epoch)[seq] = fact_id
        if len(self._ids) > _MOST:
            self._ids.popitem(last=False)

    async def begins_anew(self, cursor: HubPosition, known: Mapping[int, str], head: int) -> bool:
        """Begin a new epoch where a station of this epoch proves that something is forgotten; return whether it did."""
        is_beyond = cursor.seq > head or any(seq > head for seq in known)
        if not is_beyond and not await self._differs(cursor.epoch, known):
            return False
        _log.warning(
            "an older copy of this hub was put back: a station holds what it does not; a new epoch begins"
        )
        await asyncio.to_thread(self._store.begin_epoch, cursor.epoch, is_older_copy=True)
        self._tell(TOLD)
        return True

    async def _differs(self, epoch: str, known: Mapping[int, str]) -> bool:
        ids = self._of(epoch)
        unknown = [seq for seq in known if seq not in ids]
        if unknown:
            for seq, fact_id in (await asyncio.to_thread(self._store.numbered, epoch, unknown)).items():
                self.numbered(epoch, seq, fact_id)
        return is_older(self._of(epoch), known)

    def _of(self, epoch: str) -> OrderedDict[int, str]:
        if epoch != self._epoch:
            self._epoch = epoch
            self._ids.clear()
        return self._ids
