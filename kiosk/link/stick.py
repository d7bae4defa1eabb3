"""The station's side of a memory stick: what it hands over, and taking in what came back. As `sync`, without a network."""

import logging
from dataclasses import dataclass

from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import WITHHELD, HubPosition, Taken
from kiosk.domain.model import FactId, StationId
from kiosk.link.known_hub import KnownHub
from kiosk.link.sync import BATCH
from kiosk.protocol.generation import Standing
from kiosk.protocol.messages import VERSION, cursor_text, from_message, known_text, to_message
from kiosk.protocol.stick import StickChanges, StickPush
from kiosk.services.ports import Clock, LinkStore

_log = logging.getLogger(__name__)
_ALL = 10_000_000


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What came of a file from the hub: new facts of others, own ones that the hub has now, and those it refused.

    `begins_anew` is whether everything has to be handed over once more.
    """

    pulled: int = 0
    acknowledged: int = 0
    refused: int = 0
    begins_anew: bool = False


def packed(store: LinkStore, clock: Clock, known: KnownHub) -> StickPush:
    """Return everything that the hub has not numbered; nothing leaves the outbox by this."""
    return StickPush(
        version=VERSION,
        now=clock.now(),
        facts=[to_message(fact) for fact in store.outbox(_ALL)],
        after=cursor_text(store.cursor()),
        generation=known.header,
        known=known_text(store.furthest()),
    )


def take_back(store: LinkStore, known: KnownHub, back: StickChanges) -> TakenBack:
    """Take in what the hub wrote. May be repeated, and broken off at any point.

    Raises:
        OperatorError: it is of a hub that gave way, of a count that is over, or one before it is missing.
    """
    if known.stands(back.generation) in (Standing.OLDER, Standing.RIVAL):
        raise OperatorError(
            "This file is of a hub that has given way to another one. Write it at the hub that counts."
        )
    cursor = store.cursor()
    if back.begins_anew:
        if cursor is None or cursor.epoch == back.epoch:
            return TakenBack()
        _log.info("the hub began anew; everything is handed over again")
        store.start_over()
        return TakenBack(begins_anew=True)
    if cursor is not None and cursor.epoch != back.epoch:
        raise OperatorError(
            "This file does not fit: the hub, or this station, began anew meanwhile. Hand over a new file, and fetch the "
            "answer to that."
        )
    read = cursor.seq if cursor is not None else 0
    if back.after > read:
        raise OperatorError(
            "A file before this one is missing. Hand over a new file to the hub, and fetch the answer to that."
        )
    before = store.waiting()
    store.put_stations([(StationId(one.station_id), one.name) for one in back.stations])
    done = [one for one in back.results if one.outcome is not Taken.CONFLICT]
    store.mark_numbered([(FactId(one.fact_id), HubPosition(back.epoch, one.seq)) for one in done])
    refused = [FactId(one.fact_id) for one in back.results if one.outcome is Taken.CONFLICT]
    if refused:
        _log.error("the hub holds other facts under %d of our numbers; set aside", len(refused))
        store.set_aside(refused)
    own = {one.fact_id for one in back.results}
    fresh = [one for one in back.facts if one.seq > read]
    for start in range(0, len(fresh), BATCH):
        batch = fresh[start : start + BATCH]
        told = [one for one in batch if one.kind != WITHHELD]
        store.apply([(from_message(one), HubPosition(back.epoch, one.seq)) for one in told])
        store.put_cursor(HubPosition(back.epoch, batch[-1].seq))
    pulled = sum(one.kind != WITHHELD and one.fact_id not in own for one in fresh)
    return TakenBack(pulled, before - store.waiting() - len(refused), len(refused))
