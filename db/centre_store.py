"""A venue's hub as a station of a centre's hub: what is still to go up, what comes down, and one order of both.

A venue numbers facts when they arrive, for its stations and also while the uplink is down; the centre numbers them for
all venues. Where the two orders differ for one person, the centre's counts: the facts in question *move*, that is, they
get new numbers of this hub at the end, and their old numbers are left as `withheld`. A station reads them once more
under the new ones and recomputes that person, as after its own push. So no station ever reads backwards, numbers stay
without gaps, and every station of every venue ends with the same lists.
"""

import logging
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from sqlalchemy import RowMapping, and_, func, or_, select, update

from db import journal
from db.hub_lookups import counters
from db.hub_store import MOVED, HubStore
from db.projections import closure
from db.rows import fact_value
from db.schema import centre_order, fact, fact_order, fact_personal, merge_edge, station
from db.store import Store, Transaction
from db.upsert import upsert
from kiosk.domain.facts import Fact, HubPosition, Kind, Taken
from kiosk.domain.model import FactId, RegistrationId, StationId

_log = logging.getLogger(__name__)

_CURSOR, _SENT_TO, _ABOVE = "centre.cursor", "centre.sent_to", "centre.names"
_BEFORE, _ASIDE = "", "aside"
"""Instead of an epoch: numbered by a centre that began anew since; refused by the centre."""
_UNSENT = or_(centre_order.c.fact_id.is_(None), centre_order.c.epoch == _BEFORE)


class CentreStore:
    """`kiosk.services.ports.LinkStore` on the store of a venue's hub, for its uplink."""

    def __init__(self, store: Store, hub: HubStore) -> None:
        """Args:
        store: the venue's own.
        hub: numbers for the venue, on the same store.
        """
        self._store, self._hub = store, hub

    def outbox(self, limit: int) -> Sequence[Fact]:
        """Return the oldest facts that the centre has not numbered, whoever of this venue made them."""
        with self._store.read() as reader:
            rows = reader.connection.execute(
                select(fact, fact_personal.c.personal)
                .outerjoin(fact_personal, fact_personal.c.local_seq == fact.c.local_seq)
                .outerjoin(centre_order, centre_order.c.fact_id == fact.c.fact_id)
                .where(fact.c.local_seq > int(reader.setting(_SENT_TO) or 0), _UNSENT)
                .order_by(centre_order.c.seq.is_(None), centre_order.c.seq, fact.c.local_seq)
                .limit(limit)
            )
            return [fact_value(row) for row in rows.mappings()]

    def waiting(self) -> int:
        """Return how many facts the centre has not numbered."""
        with self._store.read() as reader:
            return int(
                reader.connection.execute(
                    select(func.count())
                    .select_from(fact.outerjoin(centre_order, centre_order.c.fact_id == fact.c.fact_id))
                    .where(fact.c.local_seq > int(reader.setting(_SENT_TO) or 0), _UNSENT)
                ).scalar_one()
            )

    def mark_numbered(self, positions: Sequence[tuple[FactId, HubPosition]]) -> None:
        """Note the centre's numbers of this venue's facts."""
        self._hub.head()  # What this hub recorded itself has its own number before it may move.
        with self._store.write() as tx:
            _note(tx, positions)
            _put_in_order(tx, [fact_id for fact_id, _ in positions])

    def set_aside(self, fact_ids: Sequence[FactId]) -> None:
        """Keep facts that the centre refuses out of what goes up; here they count."""
        with self._store.write() as tx:
            _note(tx, [(fact_id, HubPosition(_ASIDE, 0)) for fact_id in fact_ids])

    def refused(self) -> int:
        """Return how many facts the centre has refused."""
        with self._store.read() as reader:
            chosen = select(func.count()).where(centre_order.c.epoch == _ASIDE)
            return int(reader.connection.execute(chosen).scalar_one())

    def apply(self, facts: Sequence[tuple[Fact, HubPosition]]) -> int:
        """Take in facts from the centre, number them for this venue, and move the cursor behind the last one.

        Returns how many were new here.
        """
        if not facts:
            return 0
        results = self._hub.accept([one for one, _ in facts])
        refused = {fact_id for fact_id, _, taken in results if taken is Taken.CONFLICT}
        if refused:
            _log.error("the centre holds other facts under %d numbers of this venue", len(refused))
        kept = [(one.fact_id, position) for one, position in facts if one.fact_id not in refused]
        with self._store.write() as tx:
            _note(tx, kept)
            alone = _alone(tx, [one for one, _ in facts])
            _put_in_order(tx, [fact_id for fact_id, _ in kept if fact_id not in alone])
            last = facts[-1][1]
            tx.put_setting(_CURSOR, f"{last.epoch}.{last.seq}")
        return sum(taken is Taken.APPLIED for _, _, taken in results)

    def cursor(self) -> HubPosition | None:
        """Return how far this venue has read, None before the first time."""
        with self._store.read() as reader:
            epoch, _, seq = (reader.setting(_CURSOR) or "").rpartition(".")
        return HubPosition(epoch, int(seq)) if epoch else None

    def furthest(self) -> Mapping[int, FactId]:
        """Return the newest facts that have a number of the centre's epoch, three at most, with their numbers."""
        cursor = self.cursor()
        newest = (
            select(centre_order.c.seq, centre_order.c.fact_id)
            .where(centre_order.c.epoch == (cursor.epoch if cursor else _BEFORE))
            .order_by(centre_order.c.seq.desc())
            .limit(3)
        )
        if cursor is None:
            return {}
        with self._store.read() as reader:
            return {row.seq: FactId(row.fact_id) for row in reader.connection.execute(newest)}

    def put_cursor(self, read: HubPosition) -> None:
        """Move the cursor behind numbers that hold nothing; writes only where it is elsewhere."""
        if self.cursor() == read:
            return
        with self._store.write() as tx:
            tx.put_setting(_CURSOR, f"{read.epoch}.{read.seq}")

    def start_over(self) -> None:
        """Forget the cursor and offer every fact again: the centre has a new epoch."""
        with self._store.write() as tx:
            tx.drop_setting(_CURSOR)
            tx.drop_setting(_SENT_TO)
            before = update(centre_order).where(centre_order.c.epoch != _ASIDE).values(epoch=_BEFORE)
            tx.connection.execute(before)

    def go_on(self, at: HubPosition) -> None:
        """Offer everything: a venue has too little to save by less."""
        self.start_over()

    def put_stations(self, names: Sequence[tuple[StationId, str]]) -> None:
        """Know the stations of other venues by name; writes only what changed."""
        with self._store.read() as reader:
            known = {row.station_id: row.name for row in reader.connection.execute(select(station))}
            below = self._hub.below(reader)
            above = set(msgspec.json.decode(reader.setting(_ABOVE) or "[]", type=list[str]))
        told = [(one, name) for one, name in names if one not in below]
        changed = [(one, name) for one, name in told if known.get(one) != name]
        if changed or {one for one, _ in told} - above:
            with self._store.write() as tx:
                for station_id, name in changed:
                    tx.put_station(station_id, name)
                tx.put_setting(_ABOVE, msgspec.json.encode(sorted(above | {o for o, _ in told})).decode())

    def names(self) -> Sequence[tuple[StationId, str]]:
        """Return the stations of this venue, each with the venue's name before its own."""
        with self._store.read() as reader:
            below = self._hub.below(reader)
            mine, name = reader.setting("station.id"), reader.setting("station.name") or ""
            rows = reader.connection.execute(select(station).order_by(station.c.station_id)).all()
        return [
            (StationId(row.station_id), row.name if row.station_id == mine else f"{name} · {row.name}")
            for row in rows
            if row.station_id in below
        ]

    def put_heirs(self, hosts: Sequence[str]) -> None:
        """A venue's hub does not become the centre."""

    def heirloom_stamp(self) -> str:
        """Return "": a venue's hub keeps no keys of the centre."""
        return ""

    def put_heirloom(self, stamp: str, heirloom: str) -> None:
        """Keep nothing: a venue's hub does not become the centre."""


def _note(tx: Transaction, positions: Sequence[tuple[FactId, HubPosition]]) -> None:
    """Keep the centre's numbers, and from where on facts may still have none."""
    for fact_id, position in positions:
        row = {"epoch": position.epoch, "seq": position.seq}
        added = upsert(tx.connection, centre_order).values(fact_id=fact_id, **row)
        tx.connection.execute(added.on_conflict_do_update(index_elements=["fact_id"], set_=row))
    sent_to = int(tx.setting(_SENT_TO) or 0)
    first = tx.connection.execute(
        select(func.min(fact.c.local_seq))
        .outerjoin(centre_order, centre_order.c.fact_id == fact.c.fact_id)
        .where(fact.c.local_seq > sent_to, _UNSENT)
    ).scalar()
    tx.put_setting(_SENT_TO, str(first - 1 if first is not None else journal.last(tx.connection)))


def _alone(tx: Transaction, facts: Sequence[Fact]) -> set[FactId]:
    """Return which of these are the only fact of their registration: there is nothing to put in order."""
    ids = {one.registration_id for one in facts if one.kind == Kind.REGISTERED}
    counts: dict[str, int] = {}
    for chunk in journal.chunks(sorted(ids)):
        counted = (
            select(fact.c.registration_id, func.count())
            .where(fact.c.registration_id.in_(chunk))
            .group_by(fact.c.registration_id)
        )
        counts.update({row[0]: row[1] for row in tx.connection.execute(counted)})
    edges = tx.connection.execute(select(merge_edge.c.one_id, merge_edge.c.other_id))
    merged = {one for edge in edges for one in edge}
    return {
        one.fact_id
        for one in facts
        if counts.get(one.registration_id) == 1 and one.registration_id not in merged
    }


def _put_in_order(tx: Transaction, fact_ids: Sequence[FactId]) -> None:
    """Move the facts of the persons that these speak of where this hub's order is not the centre's."""
    touched: set[RegistrationId] = set()
    for chunk in journal.chunks(fact_ids):
        chosen = select(fact.c.registration_id).where(fact.c.fact_id.in_(chunk)).distinct()
        touched.update(RegistrationId(one) for one in tx.connection.execute(chosen).scalars())
    done: set[RegistrationId] = set()
    for one in sorted(touched):
        if one not in done:
            # Not the person's registrations: one that nobody registered yet, or that was parted again, has its place too.
            person = closure(tx.connection, {one: None})
            done.update(person)
            _order_one(tx, person)


def _order_one(tx: Transaction, person: Iterable[RegistrationId]) -> None:
    rows = tx.connection.execute(
        select(fact.c.fact_id, fact_order.c.hub_seq, centre_order.c.epoch, centre_order.c.seq)
        .join(fact_order, fact_order.c.fact_id == fact.c.fact_id)
        .outerjoin(
            centre_order,
            and_(centre_order.c.fact_id == fact.c.fact_id, centre_order.c.epoch != _ASIDE),
        )
        .where(fact.c.registration_id.in_(sorted(person)))
    ).mappings()
    wanted = sorted(rows, key=_centre_first)
    numbers = [row["hub_seq"] for row in wanted]
    kept = next((n for n in range(1, len(numbers)) if numbers[n] < numbers[n - 1]), len(numbers))
    if kept == len(numbers):
        return
    epoch, last = counters(tx)
    for n, row in enumerate(wanted[kept:], 1):
        old = fact_order.c.fact_id == row["fact_id"]
        left = update(fact_order).where(old).values(fact_id=f"{MOVED}{epoch}.{row['hub_seq']}")
        tx.connection.execute(left)
        tx.connection.execute(
            fact_order.insert().values(fact_id=row["fact_id"], epoch=epoch, hub_seq=last + n)
        )
    tx.put_setting("hub.seq", str(last + len(wanted) - kept))
    tx.put_setting("hub.has_moved", "yes")
    tx.recompute([FactId(row["fact_id"]) for row in wanted])


def _centre_first(row: RowMapping) -> tuple[bool, int]:
    is_numbered = row["epoch"] is not None
    return not is_numbered, row["seq"] if is_numbered else row["hub_seq"]
