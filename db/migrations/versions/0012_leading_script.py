"""Which of two names leads on somebody's badge."""

from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add the column: nobody has said it before."""
    op.execute("ALTER TABLE registration ADD COLUMN leading_script TEXT DEFAULT '' NOT NULL")
