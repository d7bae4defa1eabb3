"""Another search index: more readings of a name, in columns of their own.

The words in it are no part of the schema: `db.search.fill` fills it when the store is opened.
"""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Put the new, empty index in the old one's place."""
    op.execute("DROP TABLE registration_search")
    op.execute(
        "CREATE VIRTUAL TABLE registration_search USING fts5("
        "name, place, code, korean, bones, tokenize='ascii', prefix='1 2', detail=column, content='', "
        "contentless_delete=1)"
    )
    op.execute("CREATE VIRTUAL TABLE registration_search_words USING fts5vocab(registration_search, col)")
