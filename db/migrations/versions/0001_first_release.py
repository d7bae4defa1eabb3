"""The first release: journal, personal values, projections, spool, settings and the hub's own tables.

The statements stand in the file beside this one and are never changed: `db/schema.py` goes on, a migration does not.
"""

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create all tables."""
    text = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    body = "\n".join(line for line in text.splitlines() if not line.startswith("--"))
    for statement in body.split(";\n"):
        if statement.strip():
            op.execute(statement)
