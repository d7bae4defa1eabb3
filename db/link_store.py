"""The station's side of the hub in the store: the outbox, the hub's numbers, the cursor."""

from collections.abc import Mapping, Sequence

import msgspec
from sqlalchemy import delete, select, true, update

from db import journal
from db.rows import fact_value
from db.schema import fact, fact_order, fact_personal, outbox, station
from db.store import Store
from kiosk.domain.facts import Fact, HubPosition
from kiosk.domain.model import FactId, StationId

_OUTBOX = (
    select(fact, fact_personal.c.personal)
    .join(outbox, outbox.c.local_seq == fact.c.local_seq)
    .outerjoin(fact_personal, fact_personal.c.local_seq == fact.c.local_seq)
    .outerjoin(fact_order, fact_order.c.fact_id == fact.c.fact_id)
    .order_by(fact_order.c.hub_seq.is_(None), fact_order.c.hub_seq, fact.c.local_seq)
)
"""After a hub was restored, facts that were numbered before come first and in their old order."""


class LinkStore:
    """`kiosk.services.ports.LinkStore` on a station's store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def outbox(self, limit: int) -> Sequence[Fact]:
        """Return the oldest facts that the hub has not numbered."""
        with self._store.read() as reader:
            return [fact_value(row) for row in reader.connection.execute(_OUTBOX.limit(limit)).mappings()]

    def waiting(self) -> int:
        """Return how many facts the hub has not numbered."""
        with self._store.read() as reader:
            return reader.waiting()

    def mark_numbered(self, positions: Sequence[tuple[FactId, HubPosition]]) -> None:
        """Note the hub's numbers; the facts leave the outbox, and their persons are recomputed in hub order."""
        with self._store.write() as tx:
            tx.number(positions)
            tx.recompute([fact_id for fact_id, _ in positions])

    def set_aside(self, fact_ids: Sequence[FactId]) -> None:
        """Keep facts that the hub refuses out of the outbox, and remember which; nothing is lost."""
        with self._store.write() as tx:
            kept = msgspec.json.decode(tx.setting("link.set_aside") or "[]", type=list[str])
            tx.put_setting(
                "link.set_aside", msgspec.json.encode(list(dict.fromkeys([*kept, *fact_ids]))).decode()
            )
            chosen = select(fact.c.local_seq).where(fact.c.fact_id.in_(fact_ids))
            tx.connection.execute(delete(outbox).where(outbox.c.local_seq.in_(chosen)))

    def refused(self) -> int:
        """Return how many facts the hub has refused."""
        with self._store.read() as reader:
            return len(msgspec.json.decode(reader.setting("link.set_aside") or "[]", type=list[str]))

    def apply(self, facts: Sequence[tuple[Fact, HubPosition]]) -> int:
        """Take in facts from the hub and move the cursor behind the last one; return how many were new here.

        Own facts mostly have their number from the push already; for them there is nothing to do.
        """
        if not facts:
            return 0
        with self._store.write() as tx:
            known = journal.positions_of(tx.connection, [one.fact_id for one, _ in facts])
            new = [(one, position) for one, position in facts if known.get(one.fact_id) != position]
            tx.apply(new)
            last = facts[-1][1]
            tx.put_setting("link.cursor", f"{last.epoch}.{last.seq}")
        return len(new)

    def cursor(self) -> HubPosition | None:
        """Return how far this station has read, None before the first time."""
        with self._store.read() as reader:
            epoch, _, seq = (reader.setting("link.cursor") or "").rpartition(".")
        return HubPosition(epoch, int(seq)) if epoch else None

    def furthest(self) -> Mapping[int, FactId]:
        """Return the newest facts that have a number of the cursor's epoch, three at most, with their numbers."""
        cursor = self.cursor()
        newest = (
            select(fact_order.c.hub_seq, fact_order.c.fact_id)
            .where(fact_order.c.epoch == (cursor.epoch if cursor else ""))
            .order_by(fact_order.c.hub_seq.desc())
            .limit(3)
        )
        with self._store.read() as reader:
            return {row.hub_seq: FactId(row.fact_id) for row in reader.connection.execute(newest)}

    def put_cursor(self, read: HubPosition) -> None:
        """Move the cursor behind facts that this station may not read; writes only where it is elsewhere."""
        if self.cursor() == read:
            return
        with self._store.write() as tx:
            tx.put_setting("link.cursor", f"{read.epoch}.{read.seq}")

    def start_over(self) -> None:
        """Forget the cursor and offer every fact again: the hub has a new epoch.

        A station that does not hold all offers what it made itself; of others' facts it has parts.
        """
        with self._store.write() as tx:
            tx.drop_setting("link.cursor")
            mine = tx.setting("station.id") if tx.setting("station.role") in ("door", "kiosk") else None
            offered = select(fact.c.local_seq).where(
                (fact.c.station_id == mine) if mine is not None else true(),
                fact.c.local_seq.not_in(select(outbox.c.local_seq)),
            )
            tx.connection.execute(outbox.insert().from_select(["local_seq"], offered))

    def go_on(self, at: HubPosition) -> None:
        """Take over the numbers of a hub's new epoch, and offer only what was numbered after them or not at all.

        Args:
            at: up to this position the new epoch's numbers are those of the epoch that this station has read.
        """
        with self._store.write() as tx:
            epoch, _, seq = (tx.setting("link.cursor") or "").rpartition(".")
            mine = tx.setting("station.id") if tx.setting("station.role") in ("door", "kiosk") else None
            is_later = (fact_order.c.epoch == epoch) & (fact_order.c.hub_seq > at.seq)
            offered = (
                select(fact.c.local_seq)
                .join(fact_order, fact_order.c.fact_id == fact.c.fact_id)
                .where(
                    is_later,
                    (fact.c.station_id == mine) if mine is not None else true(),
                    fact.c.local_seq.not_in(select(outbox.c.local_seq)),
                )
            )
            tx.connection.execute(outbox.insert().from_select(["local_seq"], offered))
            kept = (fact_order.c.epoch == epoch) & (fact_order.c.hub_seq <= at.seq)
            tx.connection.execute(update(fact_order).where(kept).values(epoch=at.epoch))
            tx.put_setting("link.cursor", f"{at.epoch}.{min(int(seq or 0), at.seq)}")

    def put_stations(self, names: Sequence[tuple[StationId, str]]) -> None:
        """Know the other stations by name; writes only what changed, for the hub tells it with every answer."""
        with self._store.read() as reader:
            known = {row.station_id: row.name for row in reader.connection.execute(select(station))}
        changed = [(station_id, name) for station_id, name in names if known.get(station_id) != name]
        if changed:
            with self._store.write() as tx:
                for station_id, name in changed:
                    tx.put_station(station_id, name)

    def put_heirs(self, hosts: Sequence[str]) -> None:
        """Know where desks are that could become the hub; writes only what changed."""
        told = msgspec.json.encode(list(hosts)).decode()
        with self._store.read() as reader:
            known = reader.setting("link.heirs") or "[]"
        if told not in (known, "[]"):
            with self._store.write() as tx:
                tx.put_setting("link.heirs", told)

    def heirs(self) -> Sequence[str]:
        """Return where desks are that could become the hub, as the hub told last."""
        with self._store.read() as reader:
            return msgspec.json.decode(reader.setting("link.heirs") or "[]", type=list[str])

    def heirloom_stamp(self) -> str:
        """Return the stamp of what this desk keeps so that it can become the hub, "" for nothing."""
        with self._store.read() as reader:
            return reader.setting("link.heirloom_stamp") or ""

    def put_heirloom(self, stamp: str, heirloom: str) -> None:
        """Keep what this desk needs to become the hub; only the recovery passphrase opens it."""
        with self._store.write() as tx:
            tx.put_setting("link.heirloom", heirloom)
            tx.put_setting("link.heirloom_stamp", stamp)
