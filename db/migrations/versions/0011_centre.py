"""The numbers that a centre's hub gave to the facts of a venue's hub."""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Make its table."""
    op.execute(
        "CREATE TABLE centre_order ( fact_id TEXT NOT NULL, epoch TEXT NOT NULL, seq INTEGER NOT NULL, "
        "PRIMARY KEY (fact_id) ) WITHOUT ROWID"
    )
