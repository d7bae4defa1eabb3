"""Which fact gave a registration its place; who holds one in a category is counted without looking through the list."""

from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Add the column and its index; the replay of an older list fills it."""
    op.execute("ALTER TABLE registration ADD COLUMN placed_by TEXT DEFAULT '' NOT NULL")
    op.execute("CREATE INDEX registration_places ON registration (category, person_id) WHERE placed_by <> ''")
