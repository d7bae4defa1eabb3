"""The hub's trust: pairing codes that prove themselves, stations that are revoked, and what such stations still send.

Codes that were waiting go: they live for ten minutes, and the new exchange needs what their hashes do not tell.
"""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the codes' table anew, and add what revoking needs."""
    op.execute("DROP TABLE hub_pairing")
    op.execute(
        "CREATE TABLE hub_pairing ( plate TEXT NOT NULL, code TEXT NOT NULL, role TEXT NOT NULL, "
        "expires_at TEXT NOT NULL, tries INTEGER DEFAULT '0' NOT NULL, PRIMARY KEY (plate) )"
    )
    op.execute("ALTER TABLE hub_station ADD COLUMN revoked_as TEXT DEFAULT '' NOT NULL")
    op.execute("ALTER TABLE hub_station ADD COLUMN revoked_at TEXT")
    op.execute(
        "CREATE TABLE hub_aside ( row_id INTEGER NOT NULL, station_id TEXT NOT NULL, received_at TEXT NOT NULL, "
        "fact_id TEXT NOT NULL, fact TEXT NOT NULL, PRIMARY KEY (row_id), UNIQUE (fact_id) )"
    )
    op.execute("CREATE INDEX ix_hub_aside_station_id ON hub_aside (station_id)")
