"""What an erased person leaves behind in the file: words in the index's older parts, freed pages, codes that were kept.

Rewriting takes a second or two for 100,000 registrations, so it is not done in the transaction that erases: it is noted,
and done by `Store.compact`, at the latest when the store is opened next.
"""

from sqlalchemy import Connection, Engine

from db import direct

_NAME = "erase.leftovers"
_NOTE = f"INSERT OR REPLACE INTO setting (name, value) VALUES ('{_NAME}', '1')"
_IS_NOTED = f"SELECT 1 FROM setting WHERE name = '{_NAME}'"


def note(tx: Connection) -> None:
    """Note that there is something to be rewritten."""
    direct.run_many(tx, _NOTE, [()])


def are_noted(tx: Connection) -> bool:
    """Tell whether something was noted. Only reads."""
    return direct.value(tx, _IS_NOTED, {}) is not None


def rewrite(engine: Engine) -> None:
    """Merge the index, drop the kept codes of the scan log, and write the file anew without its free pages."""
    with engine.begin() as tx:
        direct.run_many(tx, "INSERT INTO registration_search (registration_search) VALUES ('optimize')", [()])
        direct.run_many(tx, "UPDATE scan_log SET raw = '' WHERE raw <> ''", [()])
        direct.run_many(tx, f"DELETE FROM setting WHERE name = '{_NAME}'", [()])
    raw = engine.raw_connection()
    try:
        raw.cursor().execute("VACUUM")  # not inside a transaction
        raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        raw.close()
