"""Members of a delegation are found without looking through the whole list."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the index."""
    op.execute("CREATE INDEX registration_by_delegation ON registration (delegation) WHERE delegation <> ''")
