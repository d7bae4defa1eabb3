"""What a place costs, people whose presence is not confirmed with an index of their own, and what people answered.

No ordinary search reads the index of protected people.
"""

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add two columns that no list had, the empty index, and the projection of answers: nobody was asked before."""
    op.execute("ALTER TABLE registration ADD COLUMN price TEXT DEFAULT '' NOT NULL")
    op.execute("ALTER TABLE registration ADD COLUMN protected TEXT DEFAULT '' NOT NULL")
    op.execute(
        "CREATE VIRTUAL TABLE registration_search_protected USING fts5("
        "name, place, code, korean, bones, tokenize='ascii', prefix='1 2', detail=column, content='', "
        "contentless_delete=1)"
    )
    op.execute(
        "CREATE TABLE answer ( fact_id TEXT NOT NULL, registration_id TEXT NOT NULL, person_id TEXT NOT NULL, "
        "question TEXT NOT NULL, version TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL, "
        "station_id TEXT NOT NULL, actor_id TEXT, PRIMARY KEY (fact_id) )"
    )
    op.execute("CREATE INDEX ix_answer_registration_id ON answer (registration_id)")
    op.execute("CREATE INDEX ix_answer_person_id ON answer (person_id)")
