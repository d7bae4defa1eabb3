-- The schema of the first release, as it was. Never changed: a later release migrates from it.

CREATE TABLE badge (
    badge_id TEXT NOT NULL,
    registration_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    number TEXT NOT NULL,
    token TEXT NOT NULL,
    station_id TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    copy INTEGER NOT NULL,
    printed_at TEXT,
    void_reason TEXT NOT NULL,
    PRIMARY KEY (badge_id)
);

CREATE INDEX badge_by_token ON badge (token) WHERE token <> '';

CREATE INDEX ix_badge_number ON badge (number);

CREATE INDEX ix_badge_person_id ON badge (person_id);

CREATE TABLE check_in (
    fact_id TEXT NOT NULL,
    registration_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    place_id TEXT NOT NULL,
    day TEXT NOT NULL,
    station_id TEXT NOT NULL,
    at TEXT NOT NULL,
    actor_id TEXT,
    undone BOOLEAN NOT NULL,
    is_winner BOOLEAN NOT NULL,
    PRIMARY KEY (fact_id)
);

CREATE INDEX check_in_recent ON check_in (station_id, at);

CREATE INDEX check_in_winners ON check_in (place_id, day, is_winner);

CREATE INDEX ix_check_in_person_id ON check_in (person_id);

CREATE TABLE fact (
    local_seq INTEGER NOT NULL,
    fact_id TEXT NOT NULL,
    station_id TEXT NOT NULL,
    station_seq INTEGER NOT NULL,
    station_at TEXT NOT NULL,
    happened_at TEXT NOT NULL,
    actor_id TEXT,
    kind TEXT NOT NULL,
    registration_id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (local_seq),
    UNIQUE (fact_id)
);

CREATE INDEX fact_by_registration ON fact (registration_id);

CREATE INDEX fact_by_station ON fact (station_id, station_seq);

CREATE TABLE fact_order (
    fact_id TEXT NOT NULL,
    epoch TEXT NOT NULL,
    hub_seq INTEGER NOT NULL,
    PRIMARY KEY (fact_id),
    UNIQUE (epoch, hub_seq)
)
 WITHOUT ROWID;

CREATE TABLE fact_personal (
    local_seq INTEGER NOT NULL,
    personal TEXT NOT NULL,
    PRIMARY KEY (local_seq)
);

CREATE TABLE hub_pairing (
    code_hash TEXT NOT NULL,
    role TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT,
    PRIMARY KEY (code_hash)
);

CREATE TABLE hub_station (
    station_id TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    prefix TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    paired_at TEXT NOT NULL,
    offset_ms INTEGER,
    PRIMARY KEY (station_id),
    UNIQUE (token_hash)
);

CREATE TABLE merge_edge (
    fact_id TEXT NOT NULL,
    one_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    PRIMARY KEY (fact_id)
);

CREATE INDEX ix_merge_edge_one_id ON merge_edge (one_id);

CREATE INDEX ix_merge_edge_other_id ON merge_edge (other_id);

CREATE TABLE note (
    fact_id TEXT NOT NULL,
    field_name TEXT NOT NULL,
    person_id TEXT NOT NULL,
    registration_id TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (fact_id, field_name)
);

CREATE INDEX ix_note_person_id ON note (person_id);

CREATE TABLE print_job (
    job_id TEXT NOT NULL,
    badge_id TEXT NOT NULL,
    registration_id TEXT NOT NULL,
    printer TEXT NOT NULL,
    state TEXT NOT NULL,
    slip INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    detail TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (job_id)
);

CREATE INDEX ix_print_job_badge_id ON print_job (badge_id);

CREATE INDEX ix_print_job_state ON print_job (state);

CREATE TABLE printer (
    name TEXT NOT NULL,
    uri TEXT NOT NULL,
    profile TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (name)
);

CREATE TABLE registration (
    row_id INTEGER NOT NULL,
    registration_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    external_id TEXT DEFAULT '' NOT NULL,
    booking_code TEXT DEFAULT '' NOT NULL,
    ticket TEXT DEFAULT '' NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    name_native TEXT DEFAULT '' NOT NULL,
    given_name TEXT DEFAULT '' NOT NULL,
    family_name TEXT DEFAULT '' NOT NULL,
    badge_name TEXT DEFAULT '' NOT NULL,
    organisation TEXT DEFAULT '' NOT NULL,
    job_title TEXT DEFAULT '' NOT NULL,
    city TEXT DEFAULT '' NOT NULL,
    country TEXT DEFAULT '' NOT NULL,
    category TEXT DEFAULT '' NOT NULL,
    email TEXT DEFAULT '' NOT NULL,
    phone TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    days TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    delegation TEXT DEFAULT '' NOT NULL,
    photo TEXT DEFAULT '' NOT NULL,
    hide TEXT DEFAULT '' NOT NULL,
    access_needs TEXT DEFAULT '' NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    booking_key TEXT DEFAULT '' NOT NULL,
    versions TEXT DEFAULT '{}' NOT NULL,
    PRIMARY KEY (row_id),
    UNIQUE (registration_id)
);

CREATE INDEX ix_registration_person_id ON registration (person_id);

CREATE INDEX registration_by_booking ON registration (booking_key) WHERE booking_key <> '';

CREATE INDEX registration_by_ticket ON registration (ticket) WHERE ticket <> '';

CREATE TABLE setting (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name)
);

CREATE TABLE station (
    station_id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (station_id)
);

CREATE TABLE outbox (
    local_seq INTEGER NOT NULL,
    PRIMARY KEY (local_seq),
    FOREIGN KEY(local_seq) REFERENCES fact (local_seq)
);

CREATE VIRTUAL TABLE registration_search USING fts5(words, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3', content='', contentless_delete=1);
