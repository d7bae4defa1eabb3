"""What the hub asks at every push, in the words of each database: as text, for SQLAlchemy takes longer to write such
a question than the database to answer it.
"""

from collections.abc import Sequence

from db.postgres import PostgresTransaction
from db.queries import Queries
from db.rows import json_text
from kiosk.domain.facts import Fact
from kiosk.domain.model import FactId, StationId

_COUNTERS = "SELECT name, value FROM setting WHERE name IN ('hub.epoch', 'hub.seq', 'hub.given_way')"
_KNOWN = (
    "SELECT fact.*, fact_personal.personal, fact_order.epoch, fact_order.hub_seq FROM fact "
    "JOIN fact_order ON fact_order.fact_id = fact.fact_id "
    "LEFT JOIN fact_personal ON fact_personal.local_seq = fact.local_seq WHERE fact.fact_id "
)
_KNOWN_HERE = _KNOWN + "IN (SELECT value FROM json_each(:ids))"
_KNOWN_SHARED = _KNOWN + "IN (SELECT json_array_elements_text(CAST(:ids AS json)))"
_HOLDERS = "SELECT fact.station_id, fact.station_seq, fact.fact_id FROM "
_HOLDERS_HERE = (
    _HOLDERS + "json_each(:claims) AS claim JOIN fact ON fact.station_id = json_extract(claim.value, '$[0]') "
    "AND fact.station_seq = json_extract(claim.value, '$[1]')"
)
_HOLDERS_SHARED = (
    _HOLDERS
    + "json_array_elements(CAST(:claims AS json)) AS claim JOIN fact ON fact.station_id = claim ->> 0 "
    "AND fact.station_seq = CAST(claim ->> 1 AS integer)"
)
Reading = Queries | PostgresTransaction


def counters(tx: Reading) -> tuple[str, int]:
    """Return the epoch and the newest number."""
    epoch, last, _ = counting(tx)
    return epoch, last


def counting(tx: Reading) -> tuple[str, int, bool]:
    """Return the epoch, the newest number, and whether this hub gives any: not once it has given way to another."""
    found = {row["name"]: row["value"] for row in tx.rows(_COUNTERS, {})}
    return found.get("hub.epoch", ""), int(found.get("hub.seq", 0)), not found.get("hub.given_way")


def known(tx: Reading, fact_ids: Sequence[FactId]) -> dict[FactId, tuple[int, Fact]]:
    """Return those of these facts that are numbered already, with their numbers."""
    statement = _KNOWN_SHARED if isinstance(tx, PostgresTransaction) else _KNOWN_HERE
    rows = tx.rows(statement, {"ids": json_text(fact_ids)})
    return {FactId(row["fact_id"]): (row["hub_seq"], tx.fact(row)) for row in rows}


def holders(tx: Reading, facts: Sequence[Fact]) -> dict[tuple[StationId, int], FactId]:
    """Return which fact holds each (station, station number) that these facts claim; a clone claims another's."""
    statement = _HOLDERS_SHARED if isinstance(tx, PostgresTransaction) else _HOLDERS_HERE
    rows = tx.rows(statement, {"claims": json_text([(f.station_id, f.station_seq) for f in facts])})
    return {(StationId(row["station_id"]), row["station_seq"]): FactId(row["fact_id"]) for row in rows}
