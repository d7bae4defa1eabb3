"""What a hub knows of its stations and of itself, as it is handed to the hub that comes after it.

A station's key is here only as the hash of 256 random bits: who reads it cannot speak for the station.
"""

import secrets
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select

from db.hub_lookups import counters
from db.postgres import PostgresTransaction
from db.schema import hub_aside, hub_station
from db.store import Transaction
from db.upsert import upsert
from kiosk.domain.model import StationId

_Writing = Transaction | PostgresTransaction
_GENERATION = "hub.generation"
GIVEN_WAY = "hub.given_way"
"""Set while another hub counts; `db.hub_lookups` reads it with every number that is given."""
_KEPT = tuple(column.name for column in hub_station.columns if column.name != "offset_ms")


def stations_kept(tx: Any) -> Sequence[Mapping[str, str | None]]:
    """Return every paired station, revoked ones too, in the order of their ids."""
    rows = tx.connection.execute(select(hub_station).order_by(hub_station.c.station_id)).mappings()
    return [{name: row[name] for name in _KEPT} for row in rows]


def keep_stations(tx: _Writing, stations: Iterable[Mapping[str, str | None]]) -> None:
    """Know these stations, each as it is told here.

    Raises:
        KeyError: one lacks something.
    """
    for one in stations:
        values = {name: one[name] for name in _KEPT}
        statement = upsert(tx.connection, hub_station).values(**values)
        changed = {name: statement.excluded[name] for name in _KEPT if name != "station_id"}
        tx.connection.execute(statement.on_conflict_do_update(index_elements=["station_id"], set_=changed))
        tx.put_station(StationId(str(values["station_id"])), str(values["name"]))


def generation(tx: Any) -> tuple[int, str] | None:
    """Return the hub's generation and its own id, None where it has none yet."""
    number, _, hub_id = (tx.setting(_GENERATION) or "").partition(".")
    return (int(number), hub_id) if number else None


def begin_generation(tx: _Writing, number: int) -> tuple[int, str]:
    """Let this hub be of a generation, under a new id; return both."""
    made = number, secrets.token_hex(8)
    tx.put_setting(_GENERATION, f"{made[0]}.{made[1]}")
    tx.put_setting(GIVEN_WAY, "")
    return made


def move_in(before: Any, tx: _Writing, names: Sequence[str]) -> None:
    """Let a shared journal be the hub that a directory was until now; does nothing where it was none.

    An empty journal becomes that very hub, so that its stations notice nothing. One that hubs of an earlier generation
    share becomes of the directory's; a newer one stays what it is.

    Args:
        before: reads the directory.
        tx: writes the shared journal.
        names: under which the hub's secrets are kept.
    """
    mine, ours = generation(before), generation(tx)
    if mine is None:
        return
    stations = stations_kept(tx)
    is_empty = not stations and not counters(tx)[1]
    if not is_empty and ours is not None and ours[0] >= mine[0]:
        return
    tx.put_setting(_GENERATION, f"{mine[0]}.{mine[1]}")
    tx.put_setting(GIVEN_WAY, "")
    known = {one["station_id"] for one in stations}
    keep_stations(tx, [one for one in stations_kept(before) if one["station_id"] not in known])
    for name in names:
        if (kept := before.setting(name)) is not None:
            tx.put_setting(name, tx.seal(before.unseal(kept, name), name))
    for row in before.connection.execute(select(hub_aside).order_by(hub_aside.c.row_id)):
        kept = {"station_id": row.station_id, "received_at": row.received_at, "fact_id": row.fact_id}
        fact = tx.seal(before.unseal(row.fact, row.fact_id), row.fact_id)
        added = upsert(tx.connection, hub_aside).values(**kept, fact=fact)
        tx.connection.execute(added.on_conflict_do_nothing(index_elements=["fact_id"]))
