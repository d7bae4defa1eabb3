"""Further texts by which a ticket is known: what is inside a ticket of another system, and what was revoked."""

from alembic import op

from kiosk.domain.ticket_forms import ticket_aliases

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Create the projection and fill it from the roster; no ticket of another system was revoked before."""
    op.execute(
        "CREATE TABLE ticket_alias ( text TEXT NOT NULL, registration_id TEXT NOT NULL, is_void BOOLEAN NOT NULL, "
        "PRIMARY KEY (text, registration_id) )"
    )
    op.execute("CREATE INDEX ix_ticket_alias_registration_id ON ticket_alias (registration_id)")
    connection = op.get_bind()
    asked = "SELECT registration_id, ticket FROM registration WHERE ticket LIKE '{%'"
    for registration_id, ticket in connection.exec_driver_sql(asked).fetchall():
        for text in ticket_aliases(ticket):
            connection.exec_driver_sql(
                "INSERT INTO ticket_alias (text, registration_id, is_void) VALUES (?, ?, 0)",
                (text, registration_id),
            )
