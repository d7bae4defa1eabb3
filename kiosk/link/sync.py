"""One synchronisation: push what the hub has not numbered, then pull what it has and we have not.

What the hub's stream brings of itself is taken over as if it had been pulled (`take_over`).
"""

import logging
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kiosk.domain.errors import RemoteFault
from kiosk.domain.facts import WITHHELD, HubPosition, Taken
from kiosk.domain.model import FactId, StationId
from kiosk.link.client import RETIRE, HubClient, HubGone, Revoked
from kiosk.protocol.messages import MOST_FACTS, ChangesReply, FactMessage, NewFacts, from_message
from kiosk.services.ports import Clock, LinkStore, SealedBoxes

_log = logging.getLogger(__name__)

BATCH = 100
"""Facts in one local transaction: few enough that a scan never waits long for the writer."""
FAR = 2000
"""So far behind a station takes a whole page at a time."""
VERY_FAR, GATHERED = 10_000, 2500
"""So far behind it takes so many facts in one transaction: at its first pull nobody is served yet."""


@dataclass(slots=True)
class SyncReport:
    """What one synchronisation did. `pulled` does not count the own facts that came back with their number.

    `offset` is the hub's clock less this station's, None where the hub was not asked.
    """

    pushed: int = 0
    pulled: int = 0
    conflicts: list[FactId] = field(default_factory=list)
    offset: timedelta | None = None
    _heirloom: str = field(default="", repr=False)


def sync_once(
    client: HubClient,
    store: LinkStore,
    clock: Clock,
    boxes: SealedBoxes | None = None,
    came: Sequence[NewFacts] = (),
    *,
    must_pull: bool = True,
) -> SyncReport:
    """Push and pull until both sides have everything.

    `boxes` is where a kiosk keeps its sealed roster, None for other stations; `came` is what a stream brought. Where
    nothing is missing between, and it is not `must_pull`, the hub is not asked for more.
    May be repeated and broken off at any point: every step is a transaction, and every fact has its id.

    Raises:
        EnvironmentFault: the hub cannot be reached.
        RemoteFault: the hub broke the protocol.
        Revoked: this station is to destroy its data; a retired one has delivered everything then.
    """
    report = SyncReport()
    try:
        was_asked = _sync(client, store, clock, report, came, must_pull)
    except Revoked as order:
        if order.order == RETIRE:
            _push(client, store, clock, report)
            client.retired()
        raise
    if boxes is not None and was_asked:
        _pull_sealed(client, boxes)
    if report._heirloom and report._heirloom != store.heirloom_stamp():
        kept = client.heirloom()
        store.put_heirloom(kept.stamp, kept.heirloom)
    return report


def _sync(
    client: HubClient,
    store: LinkStore,
    clock: Clock,
    report: SyncReport,
    came: Sequence[NewFacts],
    must_pull: bool,
) -> bool:
    """Return whether the hub was asked what there is."""
    try:
        _push(client, store, clock, report)
        is_missing = not all(_took(store, one, report) for one in came)
        if must_pull or is_missing:
            _pull(client, store, clock, report)
        return must_pull or is_missing
    except HubGone as gone:
        if gone.go_on is not None:
            _log.info("another hub goes on; offering what came after its last number")
            store.go_on(gone.go_on)
        else:
            _log.info("the hub began anew; offering everything again")
            store.start_over()
        _push(client, store, clock, report)
        _pull(client, store, clock, report)
        return True


def _pull_sealed(client: HubClient, boxes: SealedBoxes) -> None:
    while True:
        reply = client.sealed(boxes.place())
        boxes.put(reply.build, reply.rank, [(b.lookup, b.box) for b in reply.boxes], is_last=reply.is_last)
        if reply.is_last:
            return


def _push(client: HubClient, store: LinkStore, clock: Clock, report: SyncReport) -> None:
    while facts := store.outbox(BATCH):
        sent_at = clock.now()
        reply = client.push(facts, sent_at, store.cursor(), store.furthest())
        report.offset = _offset(sent_at, clock.now(), reply.now)
        if [result.fact_id for result in reply.results] != [fact.fact_id for fact in facts]:
            raise RemoteFault(
                "The hub did not answer for every fact. It will be tried again; tell us if it stays."
            )
        numbered = [r for r in reply.results if r.outcome is not Taken.CONFLICT]
        store.mark_numbered([(FactId(r.fact_id), HubPosition(reply.epoch, r.seq)) for r in numbered])
        refused = [FactId(r.fact_id) for r in reply.results if r.outcome is Taken.CONFLICT]
        if refused:
            # Another content under the same id or number: this station was cloned. Kept here, shown by `doctor`.
            _log.error("the hub holds other facts under %d of our numbers; set aside", len(refused))
            store.set_aside(refused)
            report.conflicts += refused
        report.pushed += len(numbered)


def _pull(client: HubClient, store: LinkStore, clock: Clock, report: SyncReport) -> None:
    with ThreadPoolExecutor(1, "link-ahead") as beside:
        cursor, ahead = store.cursor(), 0
        after, gathered = cursor.seq if cursor else 0, list[FactMessage]()
        coming: Future[ChangesReply] | None = None
        while True:
            if coming is not None:
                reply = coming.result()
            else:
                sent_at = clock.now()
                reply = client.changes(cursor, MOST_FACTS if ahead > FAR else BATCH, store.furthest())
                report.offset = _offset(sent_at, clock.now(), reply.now)
            if cursor is not None and reply.epoch != cursor.epoch:
                raise HubGone("The hub began anew. Everything is offered to it again.")
            gathered += reply.facts
            cursor = HubPosition(reply.epoch, reply.facts[-1].seq) if reply.facts else cursor
            ahead = reply.head - cursor.seq if reply.facts and cursor else 0
            # Far behind, the next page comes while this one is written.
            coming = beside.submit(client.changes, cursor, MOST_FACTS) if ahead > FAR else None
            store.put_heirs(reply.heirs)
            store.put_stations([(StationId(s.station_id), s.name) for s in reply.stations])
            if ahead <= VERY_FAR or len(gathered) >= GATHERED:
                _take(store, reply.epoch, after, gathered, report)
                after, gathered = after + len(gathered), []
            report._heirloom = reply.heirloom
            if ahead <= 0:
                return


def _took(store: LinkStore, new: NewFacts, report: SyncReport) -> bool:
    """Take over what came by a stream; return False where something is missing before it."""
    cursor = store.cursor()
    if cursor is None or cursor.epoch != new.epoch:
        return False
    facts = [one for one in new.facts if one.seq > cursor.seq]
    if facts and facts[0].seq != cursor.seq + 1:
        return False
    for start in range(0, len(facts), BATCH):
        _take(store, new.epoch, cursor.seq + start, facts[start : start + BATCH], report)
    return True


def _take(store: LinkStore, epoch: str, after: int, facts: Sequence[FactMessage], report: SyncReport) -> None:
    if [m.seq for m in facts] != list(range(after + 1, after + 1 + len(facts))):
        raise RemoteFault(
            "The hub's numbers have a gap; nothing was taken over. Tell us: this must not happen.",
            detail=f"expected {after + 1}",
        )
    # A fact that moved meanwhile may come twice: its later number counts.
    told = list({m.fact_id: m for m in facts if m.kind != WITHHELD}.values())
    told.sort(key=lambda m: m.seq)
    report.pulled += store.apply([(from_message(m), HubPosition(epoch, m.seq)) for m in told])
    if facts:
        store.put_cursor(HubPosition(epoch, facts[-1].seq))


def _offset(sent_at: datetime, back_at: datetime, hub_now: datetime) -> timedelta:
    return hub_now - (sent_at + (back_at - sent_at) / 2)
