"""What each row of an imported list said, as a hash: rows that say the same again are known at sight.

Nothing is filled in: the first import after this looks at every row, as before.
"""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Create the table."""
    op.execute(
        "CREATE TABLE imported_row ( registration_id TEXT NOT NULL, fingerprint BLOB NOT NULL, "
        "PRIMARY KEY (registration_id) ) WITHOUT ROWID"
    )
