"""The tables: the journal, the personal values beside it, the projections, and what is this station's own.

`fact` is append-only. `registration`, `check_in`, `badge`, `note`, `merge_edge` and `registration_search` are
projections: `db.replay` rebuilds them from the facts alone. Instants are stored as UTC text in ISO 8601 with
microseconds, so that they sort as text; days as YYYY-MM-DD.
"""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData()

fact = Table(
    "fact",
    metadata,
    Column("local_seq", Integer, primary_key=True),
    Column("fact_id", Text, nullable=False, unique=True),
    Column("station_id", Text, nullable=False),
    Column("station_seq", Integer, nullable=False),
    Column("station_at", Text, nullable=False),
    Column("happened_at", Text, nullable=False),
    Column("actor_id", Text),
    Column("kind", Text, nullable=False),
    Column("registration_id", Text, nullable=False),
    Column("body", Text, nullable=False),
    # Not unique: a cloned station gives its numbers twice. The hub notices, and nothing is thrown away.
    Index("fact_by_station", "station_id", "station_seq"),
    Index("fact_by_registration", "registration_id"),
)

fact_personal = Table(
    "fact_personal",
    metadata,
    Column("local_seq", Integer, primary_key=True),
    Column("personal", Text, nullable=False),
)

fact_order = Table(
    "fact_order",
    metadata,
    Column("fact_id", Text, primary_key=True),
    Column("epoch", Text, nullable=False),
    Column("hub_seq", Integer, nullable=False),
    UniqueConstraint("epoch", "hub_seq"),
    sqlite_with_rowid=False,
)

centre_order = Table(
    "centre_order",
    metadata,
    Column("fact_id", Text, primary_key=True),
    Column("epoch", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    sqlite_with_rowid=False,
)

outbox = Table(
    "outbox", metadata, Column("local_seq", Integer, ForeignKey("fact.local_seq"), primary_key=True)
)

merge_edge = Table(
    "merge_edge",
    metadata,
    Column("fact_id", Text, primary_key=True),
    Column("one_id", Text, nullable=False, index=True),
    Column("other_id", Text, nullable=False, index=True),
)

registration = Table(
    "registration",
    metadata,
    Column("row_id", Integer, primary_key=True),
    Column("registration_id", Text, nullable=False, unique=True),
    Column("person_id", Text, nullable=False, index=True),
    *(
        Column(name, Text, nullable=False, server_default="")
        for name in (
            "external_id booking_code ticket name name_native given_name family_name badge_name organisation "
            "job_title city country category email phone language days state delegation photo hide access_needs note"
        ).split()
    ),
    Column("booking_key", Text, nullable=False, server_default=""),
    Column("versions", Text, nullable=False, server_default="{}"),
    Column("price", Text, nullable=False, server_default=""),
    Column("protected", Text, nullable=False, server_default=""),
    Column("leading_script", Text, nullable=False, server_default=""),
    Column("placed_by", Text, nullable=False, server_default=""),
    Index("registration_by_booking", "booking_key", sqlite_where=text("booking_key <> ''")),
    Index("registration_by_delegation", "delegation", sqlite_where=text("delegation <> ''")),
    Index("registration_places", "category", "person_id", sqlite_where=text("placed_by <> ''")),
    Index("registration_passed_on", "person_id", sqlite_where=text("state = 'replaced'")),
    Index("registration_by_ticket", "ticket", sqlite_where=text("ticket <> ''")),
)

check_in = Table(
    "check_in",
    metadata,
    Column("fact_id", Text, primary_key=True),
    Column("registration_id", Text, nullable=False),
    Column("person_id", Text, nullable=False, index=True),
    Column("place_id", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("station_id", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("actor_id", Text),
    Column("undone", Boolean, nullable=False),
    Column("is_winner", Boolean, nullable=False),
    Index("check_in_winners", "place_id", "day", "is_winner"),
    Index("check_in_recent", "station_id", "at"),
)

badge = Table(
    "badge",
    metadata,
    Column("badge_id", Text, primary_key=True),
    Column("registration_id", Text, nullable=False),
    Column("person_id", Text, nullable=False, index=True),
    Column("number", Text, nullable=False, index=True),
    Column("token", Text, nullable=False),
    Column("station_id", Text, nullable=False),
    Column("issued_at", Text, nullable=False),
    Column("copy", Integer, nullable=False),
    Column("printed_at", Text),
    Column("void_reason", Text, nullable=False),
    Index("badge_by_token", "token", sqlite_where=text("token <> ''")),
)

imported_row = Table(
    "imported_row",
    metadata,
    Column("registration_id", Text, primary_key=True),
    Column("fingerprint", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""What each row of the last lists said, as a hash, so that an unchanged one is known at sight; this station's own."""

note = Table(
    "note",
    metadata,
    Column("fact_id", Text, primary_key=True),
    Column("field_name", Text, primary_key=True),
    Column("person_id", Text, nullable=False, index=True),
    Column("registration_id", Text, nullable=False),
    Column("text", Text, nullable=False),
)

answer = Table(
    "answer",
    metadata,
    Column("fact_id", Text, primary_key=True),
    Column("registration_id", Text, nullable=False, index=True),
    Column("person_id", Text, nullable=False, index=True),
    Column("question", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("station_id", Text, nullable=False),
    Column("actor_id", Text),
)

ticket_key = Table(
    "ticket_key",
    metadata,
    Column("public", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("is_revoked", Boolean, nullable=False),
)

ticket_void = Table(
    "ticket_void",
    metadata,
    Column("registration_id", Text, primary_key=True),
    Column("serial", Integer, nullable=False),
)

ticket_alias = Table(
    "ticket_alias",
    metadata,
    Column("text", Text, primary_key=True),
    Column("registration_id", Text, primary_key=True, index=True),
    Column("is_void", Boolean, nullable=False),
)

print_job = Table(
    "print_job",
    metadata,
    Column("job_id", Text, primary_key=True),
    Column("badge_id", Text, nullable=False, index=True),
    Column("registration_id", Text, nullable=False),
    Column("printer", Text, nullable=False),
    Column("state", Text, nullable=False, index=True),
    Column("slip", Integer, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("updated_at", Text, nullable=False),
    Column("detail", Text, nullable=False, server_default=""),
)

printer = Table(
    "printer",
    metadata,
    Column("name", Text, primary_key=True),
    Column("uri", Text, nullable=False),
    Column("profile", Text, nullable=False),
    Column("position", Integer, nullable=False),
)

station = Table(
    "station", metadata, Column("station_id", Text, primary_key=True), Column("name", Text, nullable=False)
)

setting = Table(
    "setting", metadata, Column("name", Text, primary_key=True), Column("value", Text, nullable=False)
)

scan_log = Table(
    "scan_log",
    metadata,
    Column("row_id", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("form", Text, nullable=False),
    Column("length", Integer, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("way", Text, nullable=False),
    Column("raw", Text, nullable=False, server_default=""),
    Index("scan_log_raw", "row_id", sqlite_where=text("raw <> ''")),
)

hub_station = Table(
    "hub_station",
    metadata,
    Column("station_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("prefix", Text, nullable=False),
    Column("token_hash", Text, nullable=False, unique=True),
    Column("paired_at", Text, nullable=False),
    Column("offset_ms", Integer),
    Column("revoked_as", Text, nullable=False, server_default=""),
    Column("revoked_at", Text),
)

hub_pairing = Table(
    "hub_pairing",
    metadata,
    Column("plate", Text, primary_key=True),
    Column("code", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("expires_at", Text, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
)

sealed_record = Table(
    "sealed_record",
    metadata,
    Column("lookup", Text, primary_key=True),
    Column("box", Text, nullable=False),
    Column("build", Text, nullable=False),
    sqlite_with_rowid=False,
)

hub_aside = Table(
    "hub_aside",
    metadata,
    Column("row_id", Integer, primary_key=True),
    Column("station_id", Text, nullable=False, index=True),
    Column("received_at", Text, nullable=False),
    Column("fact_id", Text, nullable=False, unique=True),
    Column("fact", Text, nullable=False),
)

_SEARCHED = (
    "USING fts5(name, place, code, korean, bones, tokenize='ascii', prefix='1 2', detail=column, content='', "
    "contentless_delete=1)"
)
SEARCH_TABLE = f"CREATE VIRTUAL TABLE registration_search {_SEARCHED}"
"""Contentless: the words themselves are not kept twice; its rowid is `registration.row_id`.

What is in the columns says `kiosk.domain.names.search_columns`: words made ready, which the tokenizer only parts at
blanks. Where in a text a word stands is never asked, so it is not kept.
"""

PROTECTED_SEARCH_TABLE = f"CREATE VIRTUAL TABLE registration_search_protected {_SEARCHED}"
"""The same of people whose presence is not confirmed: an ordinary search cannot tell that there are any."""

SEARCH_WORDS_TABLE = (
    "CREATE VIRTUAL TABLE registration_search_words USING fts5vocab(registration_search, col)"
)
"""The distinct words of the index; a view, it keeps nothing."""

PROJECTIONS = (
    registration,
    check_in,
    badge,
    note,
    answer,
    merge_edge,
    ticket_key,
    ticket_void,
    ticket_alias,
)
