"""INSERT … ON CONFLICT for whichever database a connection speaks to: SQLAlchemy has no common word for it."""

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def upsert(tx: Connection, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """Return an INSERT of the connection's own dialect; both know `on_conflict_do_update`."""
    return postgresql.insert(table) if tx.dialect.name == "postgresql" else sqlite.insert(table)
