"""The hub's side of the store: numbering facts without gaps, stations and their keys, pairing codes.

The number comes from a counter row in the transaction that records the fact, so that a reader never sees a higher
number before a lower one. In the data directory's own store facts go through the same journal and projections as a
station's; in PostgreSQL (`db.postgres`) other hub processes number too, so that epoch and counter are read anew in
every transaction.
"""

import itertools
import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import delete, func, select, text, update

from db import hub_check, hub_registry, journal
from db.hub_lookups import counters, counting, holders
from db.hub_lookups import known as known_facts
from db.postgres import PostgresStore, PostgresTransaction
from db.queries import Queries
from db.rows import fact_row, instant_text, json_text
from db.schema import fact, fact_order, hub_aside, hub_pairing, hub_station, outbox, station
from db.store import Store, Transaction
from db.upsert import upsert
from kiosk.domain.codes import ALPHABET
from kiosk.domain.errors import EnvironmentFault
from kiosk.domain.facts import Fact, HubPosition, Taken, withheld
from kiosk.domain.model import FactId, PairedStation, StationId

_OWN_AT_ONCE = 500
_Writing = Transaction | PostgresTransaction
_FACTS = hub_check.FACTS
_MOST_TRIES = 5
_BELOW = "hub.below"
_GOES_ON = "hub.goes_on"
MOVED = "moved "
"""With these words begins what stands, instead of a fact's id, at the number that a fact had before it moved."""


_RENUMBER = text(
    "UPDATE fact_order SET epoch = :epoch, hub_seq = anew.seq FROM "
    "(SELECT fact_id, row_number() OVER (ORDER BY hub_seq) AS seq FROM fact_order) AS anew "
    "WHERE anew.fact_id = fact_order.fact_id"
)


class HubStore:
    """`kiosk.hub.port.HubStore` on the store of the hub's data directory, or on a PostgreSQL that hubs share."""

    def __init__(self, store: Store | PostgresStore) -> None:
        """Open the hub's side; makes the first epoch where there is none."""
        self._store = store
        with store.write() as tx:
            self._epoch = tx.setting("hub.epoch") or _begin_epoch(tx)
            hub_registry.generation(tx) or hub_registry.begin_generation(tx, 1)

    @classmethod
    def going_on(cls, store: Store, before: HubPosition | None) -> "HubStore":
        """Begin a new epoch in which every number up to `before` stays what it was in that hub's epoch.

        A station of that epoch then offers only what had a higher number. Where this store lacks one of the numbers, or
        gave some of them otherwise, it is an epoch like any other, and stations offer everything.
        """
        with store.write() as tx:
            keeps = before is not None and _holds_all_to(tx, before)
            # What was to be offered once more, after an epoch that ended, keeps its place in the order.
            numbered = select(fact.c.local_seq).join(fact_order, fact_order.c.fact_id == fact.c.fact_id)
            tx.connection.execute(delete(outbox).where(outbox.c.local_seq.in_(numbered)))
            _begin_epoch(tx)
            tx.put_setting(_GOES_ON, f"{before.epoch}.{before.seq}" if before is not None and keeps else "")
        return cls(store)

    def goes_on(self) -> HubPosition | None:
        """Return the position in another epoch up to which this epoch's numbers are the same, None for none."""
        with self._store.read() as reader:
            epoch, _, seq = (reader.setting(_GOES_ON) or "").rpartition(".")
        return HubPosition(epoch, int(seq)) if epoch else None

    def epoch(self) -> str:
        """Return the epoch in which facts were numbered when this was last asked of the store."""
        return self._epoch

    def begin_epoch(self, instead_of: str, *, is_older_copy: bool = False) -> None:
        """Number everything anew, in its old order.

        Does nothing where `instead_of` is not the epoch any more. With `is_older_copy` a copy of this hub was put back by
        hand: what it made itself since then comes back from stations, and may bear numbers that it has given again.
        """
        with self._store.write() as tx:
            self._epoch, _ = counters(tx)
            if self._epoch == instead_of:
                self._epoch = _begin_epoch(tx)
                if is_older_copy and (mine := tx.setting("station.id")):
                    tx.put_setting(hub_check.FORKED, mine)

    def numbered(self, epoch: str, seqs: Sequence[int]) -> Mapping[int, FactId]:
        """Return which facts have these numbers, those that are given; "" for a number that a fact had before it moved."""
        chosen = select(fact_order.c.hub_seq, fact_order.c.fact_id).where(
            fact_order.c.epoch == epoch, fact_order.c.hub_seq.in_(seqs)
        )
        with self._store.read() as reader:
            rows = reader.connection.execute(chosen)
            return {r.hub_seq: FactId("" if r.fact_id.startswith(MOVED) else r.fact_id) for r in rows}

    def head(self) -> int:
        """Return the newest number; facts that this hub recorded itself are numbered first."""
        self._number_own()
        with self._store.read() as reader:
            self._epoch, seq = counters(reader)
        return seq

    def accept(self, facts: Sequence[Fact]) -> Sequence[tuple[FactId, int, Taken]]:
        """Record and number facts, gapless, in one durable transaction; repeated ones keep their number.

        Raises:
            EnvironmentFault: this hub has given way to another one.
        """
        while True:
            with self._store.write() as tx:
                self._epoch, last, is_counting = counting(tx)
                if not is_counting:
                    raise EnvironmentFault("Another computer is the event's hub now. The desk goes on.")
                if not tx.waiting():
                    return self._accepted(tx, facts, last)
            self._number_own()

    def _accepted(
        self, tx: _Writing, facts: Sequence[Fact], last: int
    ) -> Sequence[tuple[FactId, int, Taken]]:
        known = known_facts(tx, [one.fact_id for one in facts])
        numbers = holders(tx, facts)
        fresh: list[tuple[Fact, HubPosition]] = []
        results: list[tuple[FactId, int, Taken]] = []
        for one in facts:
            if one.fact_id in known:
                seq, ours = known[one.fact_id]
                results.append((one.fact_id, seq, Taken.DUPLICATE if _same(ours, one) else Taken.CONFLICT))
            elif numbers.setdefault(
                (one.station_id, one.station_seq), one.fact_id
            ) != one.fact_id and one.station_id != tx.setting(hub_check.FORKED):
                results.append((one.fact_id, 0, Taken.CONFLICT))
            else:
                seq = last + len(fresh) + 1
                known[one.fact_id] = (seq, one)
                fresh.append((one, HubPosition(self._epoch, seq)))
                results.append((one.fact_id, seq, Taken.APPLIED))
        if fresh:
            tx.take_in(fresh)
            tx.put_setting("hub.seq", str(last + len(fresh)))
        return results

    def changes(self, after: int, limit: int) -> Sequence[tuple[Fact, HubPosition]]:
        """Return the facts after a number, in order, at most `limit`.

        At a number whose fact has moved (`db.centre_store`) stands a withheld one.
        """
        with self._store.read() as reader:
            of_epoch = (fact_order.c.epoch == self._epoch) & (fact_order.c.hub_seq > after)
            rows = reader.connection.execute(
                _FACTS.where(of_epoch).order_by(fact_order.c.hub_seq).limit(limit)
            )
            found = [(reader.fact(row), HubPosition(row["epoch"], row["hub_seq"])) for row in rows.mappings()]
            if not reader.setting("hub.has_moved"):
                return found
            left = select(fact_order.c.hub_seq).where(
                of_epoch, fact_order.c.hub_seq <= after + limit, fact_order.c.fact_id.startswith(MOVED)
            )
            moved = reader.connection.execute(left).scalars()
            found += [(withheld(), HubPosition(self._epoch, seq)) for seq in moved]
        return sorted(found, key=lambda one: one[1].seq)[:limit]

    def below(self, reader: Queries) -> frozenset[StationId]:
        """Return the stations of this hub and of the hubs under it, this one included."""
        rows = reader.connection.execute(select(hub_station.c.station_id)).scalars()
        told = msgspec.json.decode(reader.setting(_BELOW) or "[]", type=list[str])
        return frozenset(StationId(one) for one in (*rows, *told, reader.setting("station.id") or "") if one)

    def put_below(self, names: Sequence[tuple[StationId, str]]) -> None:
        """Know the stations of a venue's hub by name; a station that is paired here is known already."""
        with self._store.write() as tx:
            paired = set(tx.connection.execute(select(hub_station.c.station_id)).scalars())
            told = msgspec.json.decode(tx.setting(_BELOW) or "[]", type=list[str])
            for station_id, name in names:
                if station_id not in paired:
                    tx.put_station(station_id, name)
            kept = sorted({*told, *(one for one, _ in names)} - paired)
            tx.put_setting(_BELOW, msgspec.json.encode(kept).decode())

    def listen(self, rang: Callable[[], None], is_over: Callable[[], bool]) -> None:
        """Call `rang` when another hub process may have recorded something, until `is_over`.

        Returns at once where this is the only process that can.
        """
        if isinstance(self._store, PostgresStore):
            self._store.listen(rang, is_over)

    def problems(self) -> list[str]:
        """Return what is wrong with the journal, a sentence each; reads all of it."""
        if isinstance(self._store, PostgresStore):
            with self._store.snapshot() as snapshot:
                return hub_check.problems(snapshot)
        with self._store.read() as reader:
            return hub_check.problems(reader)

    def close(self) -> None:
        """Close the store."""
        self._store.close()

    def stations(self) -> Sequence[tuple[StationId, str]]:
        """Return every station that is known by name."""
        with self._store.read() as reader:
            rows = reader.connection.execute(select(station).order_by(station.c.name))
            return [(StationId(row.station_id), row.name) for row in rows]

    def stations_by_token(self) -> Mapping[str, PairedStation]:
        """Return all stations by the hashes of their keys."""
        with self._store.read() as reader:
            rows = reader.connection.execute(select(hub_station)).all()
        return {row.token_hash: _paired(row) for row in rows}

    def add_pairing(self, plate: str, code: str, role: str, now: datetime, expires_at: datetime) -> bool:
        """Let one station join with a code; False where another code has its plate. Codes that are too old go."""
        with self._store.write() as tx:
            tx.connection.execute(delete(hub_pairing).where(hub_pairing.c.expires_at <= instant_text(now)))
            values = {"plate": plate, "code": tx.seal(code, plate), "role": role}
            added = upsert(tx.connection, hub_pairing).values(**values, expires_at=instant_text(expires_at))
            kept = added.on_conflict_do_nothing().returning(hub_pairing.c.plate)
            return tx.connection.execute(kept).scalar() is not None

    def try_pairing(self, plate: str, now: datetime) -> str | None:
        """Return the code of a plate and count a try; after five the code is worth nothing. None where there is none."""
        with self._store.write() as tx:
            code = tx.connection.execute(
                update(hub_pairing)
                .where(
                    hub_pairing.c.plate == plate,
                    hub_pairing.c.expires_at > instant_text(now),
                    hub_pairing.c.tries < _MOST_TRIES,
                )
                .values(tries=hub_pairing.c.tries + 1)
                .returning(hub_pairing.c.code)
            ).scalar()
            return None if code is None else tx.unseal(code, plate)

    def redeem(
        self, plate: str, code: str, asked: PairedStation, token_hash: str, now: datetime
    ) -> PairedStation | None:
        """Use up a pairing code and know the station; None where the code is wrong, used or expired.

        The name and the prefix are changed where another station has them.
        """
        with self._store.write() as tx:
            is_meant = (hub_pairing.c.plate == plate) & (hub_pairing.c.expires_at > instant_text(now))
            waiting = tx.connection.execute(select(hub_pairing).where(is_meant)).first()
            if waiting is None or tx.unseal(waiting.code, plate) != code:
                return None
            tx.connection.execute(delete(hub_pairing).where(is_meant))
            paired = _without_clash(tx, asked, str(waiting.role))
            statement = upsert(tx.connection, hub_station).values(
                station_id=paired.station_id,
                name=paired.name,
                role=paired.role,
                prefix=paired.prefix,
                token_hash=token_hash,
                paired_at=instant_text(now),
                revoked_as="",
            )
            changed = ("name", "role", "prefix", "token_hash", "paired_at", "revoked_as")
            kept = {c: statement.excluded[c] for c in changed}
            tx.connection.execute(statement.on_conflict_do_update(index_elements=["station_id"], set_=kept))
            tx.put_station(paired.station_id, paired.name)
        return paired

    def paired_since(self) -> Sequence[tuple[PairedStation, datetime, int | None]]:
        """Return every paired station with when it was paired and how far its clock is behind, milliseconds."""
        with self._store.read() as reader:
            rows = reader.connection.execute(select(hub_station).order_by(hub_station.c.name)).all()
        return [(_paired(row), datetime.fromisoformat(row.paired_at), row.offset_ms) for row in rows]

    def revoke(self, name: str, how: str, now: datetime) -> bool:
        """Revoke the station of a name: `retire`, `retired` or `lost`; False where none has the name."""
        with self._store.write() as tx:
            revoked = (
                update(hub_station)
                .where(hub_station.c.name == name)
                .values(revoked_as=how, revoked_at=instant_text(now))
                .returning(hub_station.c.station_id)
            )
            return tx.connection.execute(revoked).first() is not None

    def keep_aside(self, station_id: StationId, facts: Sequence[Fact], now: datetime) -> None:
        """Keep what a revoked station still sent, for the lead to look at; the same fact once."""
        with self._store.write() as tx:
            for one in facts:
                kept = {
                    "station_id": station_id,
                    "received_at": instant_text(now),
                    "fact_id": one.fact_id,
                    "fact": tx.seal(json_text(one), one.fact_id),
                }
                added = upsert(tx.connection, hub_aside).values(kept)
                tx.connection.execute(added.on_conflict_do_nothing(index_elements=["fact_id"]))

    def aside(self) -> Sequence[tuple[datetime, Fact]]:
        """Return what revoked stations still sent, with when it came, in that order."""
        with self._store.read() as reader:
            rows = reader.connection.execute(select(hub_aside).order_by(hub_aside.c.row_id)).all()
            return [
                (
                    datetime.fromisoformat(row.received_at),
                    msgspec.json.decode(reader.unseal(row.fact, row.fact_id), type=Fact),
                )
                for row in rows
            ]

    def generation(self) -> tuple[int, str]:
        """Return which generation this hub is of, and its own id."""
        with self._store.read() as reader:
            return hub_registry.generation(reader) or (1, "")

    def begin_generation(self, number: int) -> tuple[int, str]:
        """Let this hub be of a generation, under a new id; return both."""
        with self._store.write() as tx:
            return hub_registry.begin_generation(tx, number)

    def give_way(self) -> None:
        """Number nothing any more: another hub does. Until this one begins another generation."""
        with self._store.write() as tx:
            tx.put_setting(hub_registry.GIVEN_WAY, "1")

    def has_given_way(self) -> bool:
        """Whether another hub numbers."""
        with self._store.read() as reader:
            return not counting(reader)[2]

    def registry(self) -> Sequence[Mapping[str, str | None]]:
        """Return the paired stations as the hub after this one needs them; their keys only as hashes."""
        with self._store.read() as reader:
            return hub_registry.stations_kept(reader)

    def take_registry(self, stations: Iterable[Mapping[str, str | None]]) -> None:
        """Know the stations of the hub before this one."""
        with self._store.write() as tx:
            hub_registry.keep_stations(tx, stations)

    def move_in(self, directory: Store, names: Sequence[str]) -> None:
        """Be the hub that a directory was until now, with its stations and the secrets of these names."""
        with directory.read() as before, self._store.write() as tx:
            hub_registry.move_in(before, tx, names)

    def secret(self, name: str) -> str | None:
        """Return what all processes of this hub keep under a name, None where there is nothing."""
        with self._store.read() as reader:
            kept = reader.setting(name)
            return None if kept is None else reader.unseal(kept, name)

    def put_secret(self, name: str, value: str) -> None:
        """Keep something for all processes of this hub, encrypted."""
        with self._store.write() as tx:
            tx.put_setting(name, tx.seal(value, name))

    def put_offsets(self, offsets_ms: Mapping[StationId, int]) -> None:
        """Note how far stations' clocks are behind the hub's, milliseconds; in one transaction."""
        with self._store.write() as tx:
            for station_id, offset_ms in offsets_ms.items():
                changed = update(hub_station).where(hub_station.c.station_id == station_id)
                tx.connection.execute(changed.values(offset_ms=offset_ms))

    def _number_own(self) -> None:
        """Number the facts that this hub recorded itself, such as an import; in small transactions.

        Nothing is recomputed: the oldest of them move behind all that is numbered and before all that is not,
        where they stood already.
        """
        while True:
            with self._store.read() as reader:
                if not reader.waiting() or reader.setting(hub_registry.GIVEN_WAY):
                    return
            with self._store.write() as tx:
                epoch, last = counters(tx)
                rows = tx.connection.execute(
                    select(outbox.c.local_seq, fact.c.fact_id)
                    .join(fact, fact.c.local_seq == outbox.c.local_seq)
                    .order_by(outbox.c.local_seq)
                    .limit(_OWN_AT_ONCE)
                ).all()
                positions = [
                    (FactId(row.fact_id), HubPosition(epoch, last + n)) for n, row in enumerate(rows, 1)
                ]
                journal.number(tx.connection, positions)
                tx.put_setting("hub.seq", str(last + len(rows)))
                tx.connection.execute(
                    delete(outbox).where(outbox.c.local_seq.in_([r.local_seq for r in rows]))
                )


def _begin_epoch(tx: _Writing) -> str:
    epoch = secrets.token_hex(8)
    tx.connection.execute(_RENUMBER, {"epoch": epoch})
    numbered = tx.connection.execute(select(func.count()).select_from(fact_order)).scalar_one()
    tx.put_setting("hub.epoch", epoch)
    tx.put_setting("hub.seq", str(numbered))
    tx.put_setting(_GOES_ON, "")
    return epoch


def _holds_all_to(tx: Transaction, before: HubPosition) -> bool:
    """Whether the first numbers are of this epoch alone, without a gap: numbering anew leaves them as they are."""
    counted = tx.connection.execute(
        select(
            func.count(),
            func.count().filter(fact_order.c.epoch == before.epoch, ~fact_order.c.fact_id.startswith(MOVED)),
        ).where(fact_order.c.hub_seq <= before.seq)
    ).one()
    return tuple(counted) == (before.seq, before.seq)


def _same(ours: Fact, theirs: Fact) -> bool:
    """Whether a repeated fact says the same; personal values may have been erased here or there since."""
    return fact_row(ours, 0) == fact_row(theirs, 0) and (
        not ours.personal or not theirs.personal or ours.personal == theirs.personal
    )


def _paired(row: Any) -> PairedStation:
    return PairedStation(StationId(row.station_id), row.name, row.role, row.prefix, row.revoked_as)


def _without_clash(tx: _Writing, asked: PairedStation, role: str) -> PairedStation:
    others = tx.connection.execute(
        select(hub_station).where(hub_station.c.station_id != asked.station_id)
    ).all()
    names, prefixes = {row.name for row in others}, {row.prefix for row in others}
    own = (tx.setting("station.name"), tx.setting("station.prefix"))
    names, prefixes = names | {own[0]}, prefixes | {own[1]}
    name, prefix = asked.name, asked.prefix
    stem = name.rstrip("0123456789 ") or "Desk"
    for number in itertools.count(2):
        if name not in names:
            break
        name = f"{stem} {number}"
    while prefix in prefixes or len(prefix) != 2 or not set(prefix) <= set(ALPHABET):
        prefix = "".join(secrets.choice(ALPHABET) for _ in range(2))
    return PairedStation(asked.station_id, name, role, prefix)
