"""The sealed roster of a kiosk."""

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Make its table; without rowid, so that the order in which boxes came is kept nowhere."""
    op.execute(
        "CREATE TABLE sealed_record ( lookup TEXT NOT NULL, box TEXT NOT NULL, build TEXT NOT NULL, "
        "PRIMARY KEY (lookup) ) WITHOUT ROWID"
    )
