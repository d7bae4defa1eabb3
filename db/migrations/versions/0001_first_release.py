"""The first release: journal, personal values, projections, spool, settings and the hub's own tables."""

from alembic import op

from db.schema import SEARCH_TABLE, metadata

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create all tables."""
    metadata.create_all(op.get_bind(), checkfirst=False)
    op.execute(SEARCH_TABLE)
