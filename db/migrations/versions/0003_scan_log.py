"""The scan log: what was scanned here and what became of it, for support."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the log; scans before it were not kept."""
    op.execute(
        "CREATE TABLE scan_log ( row_id INTEGER NOT NULL, at TEXT NOT NULL, source TEXT NOT NULL, "
        "form TEXT NOT NULL, length INTEGER NOT NULL, fingerprint TEXT NOT NULL, verdict TEXT NOT NULL, "
        "way TEXT NOT NULL, raw TEXT DEFAULT '' NOT NULL, PRIMARY KEY (row_id) )"
    )
    op.execute("CREATE INDEX scan_log_raw ON scan_log (row_id) WHERE raw <> ''")
