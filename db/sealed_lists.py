"""The sealed roster in the store: what the hub makes it from, and what a kiosk keeps of it."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, select

from db.rows import check_in_value
from db.schema import check_in, fact, registration, sealed_record
from db.store import Store
from db.upsert import upsert
from kiosk.domain.model import CheckIn, PersonId, RegistrationId


def touched_since(connection: Connection, local_seq: int) -> tuple[int, frozenset[RegistrationId]]:
    """Return the newest fact's place in this journal, and whom the facts after a place speak of."""
    last = connection.execute(select(func.max(fact.c.local_seq))).scalar() or 0
    rows = connection.execute(select(fact.c.registration_id).where(fact.c.local_seq > local_seq).distinct())
    return int(last), frozenset(RegistrationId(one) for one in rows.scalars())


def person_of(connection: Connection, registration_id: RegistrationId) -> PersonId:
    """Return whose registration it is; where nobody is known by it, its own."""
    found = select(registration.c.person_id).where(registration.c.registration_id == registration_id)
    return PersonId(connection.execute(found).scalar() or registration_id)


def check_ins_of(connection: Connection, person_id: PersonId) -> Sequence[CheckIn]:
    """Return a person's check-ins that count, the earliest first."""
    counts = select(check_in).where(check_in.c.person_id == person_id, check_in.c.is_winner)
    return [check_in_value(row) for row in connection.execute(counts.order_by(check_in.c.at)).mappings()]


class SealedStore:
    """The boxes of a kiosk."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def place(self) -> str:
        """Return how far the sealed roster was read, "" for the beginning."""
        with self._store.read() as reader:
            return reader.setting("sealed.place") or ""

    def put(self, build: str, rank: int, boxes: Sequence[tuple[bytes, bytes]], *, is_last: bool) -> None:
        """Keep boxes by name; with the last page those of earlier builds go. May be repeated safely."""
        with self._store.write() as tx:
            for lookup, box in boxes:
                values = {"lookup": lookup.hex(), "box": box.hex(), "build": build}
                added = upsert(tx.connection, sealed_record).values(values)
                tx.connection.execute(added.on_conflict_do_update(index_elements=["lookup"], set_=values))
            if is_last:
                tx.connection.execute(delete(sealed_record).where(sealed_record.c.build != build))
            tx.put_setting("sealed.place", f"{build}.{rank}")

    def box(self, lookup: bytes) -> bytes | None:
        """Return the box of a name, None where there is none."""
        with self._store.read() as reader:
            found = select(sealed_record.c.box).where(sealed_record.c.lookup == lookup.hex())
            kept = reader.connection.execute(found).scalar()
        return None if kept is None else bytes.fromhex(kept)
