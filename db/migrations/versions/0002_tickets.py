"""Signed tickets: the event's keys, and the serial up to which a registration's tickets are void."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create the two projections; no fact of theirs can be older than they are."""
    op.execute(
        "CREATE TABLE ticket_key ( public TEXT NOT NULL, number INTEGER NOT NULL, is_revoked BOOLEAN NOT NULL, "
        "PRIMARY KEY (public) )"
    )
    op.execute(
        "CREATE TABLE ticket_void ( registration_id TEXT NOT NULL, serial INTEGER NOT NULL, "
        "PRIMARY KEY (registration_id) )"
    )
