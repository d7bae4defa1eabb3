"""The scan log in the store: at most 20,000 scans, of at most 200 of them the text that nobody could read."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime

from sqlalchemy import Connection

from db import direct
from db.rows import instant_text
from kiosk.domain.scan_log import LoggedScan

MOST_SCANS, MOST_RAW = 20_000, 200

_COLUMNS = [field.name for field in fields(LoggedScan)]
_ADD = f"INSERT INTO scan_log ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' for _ in _COLUMNS)})"
_DROP_OLD = "DELETE FROM scan_log WHERE row_id <= (SELECT max(row_id) FROM scan_log) - ?"
_DROP_RAW = (
    "UPDATE scan_log SET raw = '' WHERE raw <> '' AND row_id NOT IN "
    "(SELECT row_id FROM scan_log WHERE raw <> '' ORDER BY row_id DESC LIMIT ?)"
)
_NEWEST = f"SELECT {', '.join(_COLUMNS)} FROM scan_log ORDER BY row_id DESC LIMIT :limit"
_COUNTS = (
    "SELECT (SELECT count(*) FROM scan_log) AS scans, (SELECT count(*) FROM scan_log WHERE raw <> '') AS raw"
)


def add(tx: Connection, scans: Sequence[LoggedScan]) -> None:
    """Write scans in their order and drop the oldest beyond what is kept."""
    rows = [[_stored(getattr(one, name)) for name in _COLUMNS] for one in scans]
    direct.run_many(tx, _ADD, rows)
    direct.run_many(tx, _DROP_OLD, [(MOST_SCANS,)])
    direct.run_many(tx, _DROP_RAW, [(MOST_RAW,)])


def _stored(value: object) -> object:
    return instant_text(value) if isinstance(value, datetime) else value


def newest(tx: Connection, limit: int) -> Sequence[LoggedScan]:
    """Return the newest scans, the newest first."""
    found = direct.rows(tx, _NEWEST, {"limit": limit})
    return [LoggedScan(**row | {"at": datetime.fromisoformat(row["at"])}) for row in found]


def counts(tx: Connection) -> tuple[int, int]:
    """Return how many scans are kept, and of how many the text."""
    row = direct.rows(tx, _COUNTS, {})[0]
    return row["scans"], row["raw"]
