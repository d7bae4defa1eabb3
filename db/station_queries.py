"""Reading what a station keeps of itself and of its journal: settings, names, counts, the scan log."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, desc, func, select

from db import direct, scans
from db.on_connection import OnConnection
from db.rows import (
    Row,
    fact_value,
)
from db.schema import fact, setting, station
from kiosk.domain.facts import Fact
from kiosk.domain.model import (
    StationId,
)
from kiosk.domain.scan_log import LoggedScan

_STATION_NAME = select(station.c.name).where(station.c.station_id == bindparam("id"))
_SETTING = select(setting.c.value).where(setting.c.name == bindparam("name"))


class StationQueries(OnConnection):
    """What a station asks of itself and its journal."""

    def rows(self, statement: str, values: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the rows of a query of `db.hub_lookups`."""
        return direct.rows(self._tx, statement, values)

    def fact(self, row: Row) -> Fact:
        """Return the fact of a row of the journal."""
        return fact_value(row)

    def seal(self, text: str, about: str) -> str:
        """Return a text as it is kept here: as it is, for this whole store is encrypted."""
        return text

    def unseal(self, text: str, about: str) -> str:
        """Return a text that was kept."""
        return text

    def newest_after(self, seq: int, kinds: Sequence[str]) -> int:
        """Return the place in the journal of the newest fact of these kinds after another one; that one where there is none."""
        newest = self._tx.execute(
            select(func.max(fact.c.local_seq)).where(fact.c.local_seq > seq, fact.c.kind.in_(kinds))
        ).scalar()
        return seq if newest is None else int(newest)

    def fact_count(self) -> int:
        """Return how many facts the journal has."""
        return int(self._tx.execute(select(func.count()).select_from(fact)).scalar_one())

    def last_fact_at(self, station_id: StationId) -> datetime | None:
        """Return the instant of a station's last fact by its own clock, None before the first."""
        last = select(fact.c.station_at).where(fact.c.station_id == station_id)
        found = self._tx.execute(last.order_by(desc(fact.c.station_seq)).limit(1)).scalar()
        return datetime.fromisoformat(found) if found else None

    def waiting(self) -> int:
        """Return how many facts the hub has not numbered yet."""
        return int(direct.value(self._tx, "SELECT count(*) FROM outbox", {}))

    def scans(self, limit: int) -> Sequence[LoggedScan]:
        """Return the newest scans of the scan log, the newest first."""
        return scans.newest(self._tx, limit)

    def scan_counts(self) -> tuple[int, int]:
        """Return how many scans the scan log has, and of how many the text that nobody could read."""
        return scans.counts(self._tx)

    def integrity(self) -> str:
        """Return what is wrong with the file's structure, or ""; reads all of it."""
        found = [str(row[0]) for row in self._tx.exec_driver_sql("PRAGMA integrity_check(3)")]
        return "" if found == ["ok"] else "; ".join(found)

    def station_name(self, station_id: StationId) -> str:
        """Return a station's name, or the beginning of its id where no name is known."""
        name = direct.value(self._tx, _STATION_NAME, {"id": station_id})
        return str(name) if name else str(station_id)[:8]

    def setting(self, name: str) -> str | None:
        """Return a setting of this data directory, or None."""
        value = self._tx.execute(_SETTING, {"name": name}).scalar()
        return None if value is None else str(value)
