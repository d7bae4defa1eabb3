"""Opening the encrypted database: key, pragmas, the version of the schema, and SQLite's errors in plain words.

WAL with synchronous=FULL: a commit that returned survives a power cut. temp_store=MEMORY: SQLite writes nothing
readable beside the database.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as dbapi
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool, StaticPool

from kiosk.domain.errors import EnvironmentFault, KioskError, OperatorError
from kiosk.domain.sentence import Sentence

HEAD = "0014"
"""The newest migration; a test holds it against the folder."""

KEY_BYTES = 32
_BUSY_MS = 10_000
_WRITER_CACHE_KB, _READER_CACHE_KB = 64_000, 32_000
"""Taken only as far as it is used; an import that spills its pages writes them twice."""

_SENTENCES: tuple[tuple[str, type[KioskError], str], ...] = (
    (
        "file is not a database",
        OperatorError,
        Sentence(
            "This key does not open the roster. Use the key that was in use when the event was set up; "
            "nothing has been changed."
        ),
    ),
    (
        "disk is full",
        EnvironmentFault,
        Sentence(
            "The disk is full, so nothing more can be recorded. Free some space and try again; all that was "
            "recorded before is kept."
        ),
    ),
    (
        "disk i/o error",
        EnvironmentFault,
        Sentence(
            "The disk does not answer. Check it (is it full, or was it unplugged?) and try again; all that was "
            "recorded before is kept."
        ),
    ),
    (
        "readonly database",
        EnvironmentFault,
        Sentence(
            "The roster may only be read here. Give this user the right to write to the data directory."
        ),
    ),
    (
        "database is locked",
        EnvironmentFault,
        Sentence("Another program is writing to this roster. Close it and try again."),
    ),
    (
        "unable to open database file",
        EnvironmentFault,
        Sentence("The roster cannot be opened. Check that the data directory exists and may be written to."),
    ),
    (
        "malformed",
        EnvironmentFault,
        Sentence("The roster file is damaged. Keep it, and fetch a copy from the hub or a backup."),
    ),
)


@contextmanager
def plain_errors() -> Iterator[None]:
    """Turn the database's errors into sentences, from one table; what is not in it is a bug and passes."""
    try:
        yield
    except (DBAPIError, dbapi.Error) as error:
        cause = str(getattr(error, "orig", error)).lower()
        for mark, kind, sentence in _SENTENCES:
            if mark in cause:
                raise kind(sentence, detail=cause) from error
        raise


def writer_engine(path: Path, key: bytes) -> Engine:
    """Return the engine of the one connection that writes; its transactions begin at once (BEGIN IMMEDIATE)."""
    return _engine(path, key, begin="BEGIN IMMEDIATE", poolclass=StaticPool)


def reader_engine(path: Path, key: bytes) -> Engine:
    """Return an engine whose connections only read; each transaction sees one consistent state."""
    return _engine(
        path,
        key,
        begin="BEGIN",
        poolclass=QueuePool,
        pool_size=3,
        max_overflow=5,
        pool_use_lifo=True,  # the one that was used last has the pages in its cache that are wanted next
        query_only=True,
    )


def _engine(path: Path, key: bytes, *, begin: str, query_only: bool = False, **pool: Any) -> Engine:
    if len(key) != KEY_BYTES:
        raise ValueError("the store's key has 32 bytes")

    def connect() -> Any:
        connection = dbapi.connect(str(path), isolation_level=None, check_same_thread=False)
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in (
            "cipher_log_level = NONE",
            f"busy_timeout = {_BUSY_MS}",
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            "temp_store = MEMORY",
            "wal_autocheckpoint = 0",  # by `Store`, never in the middle of a check-in
            f"cache_size = -{_READER_CACHE_KB if query_only else _WRITER_CACHE_KB}",
            *(["query_only = ON"] if query_only else []),
        ):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine("sqlite+pysqlite://", creator=connect, module=dbapi, hide_parameters=True, **pool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def backup(engine: Engine, key: bytes, path: Path) -> None:
    """Write a consistent copy of the whole file as of now, encrypted under the same key; writers go on meanwhile.

    Args:
        engine: a reader's.
        key: the store's.
        path: a file that does not exist yet.
    """
    with plain_errors(), closing(dbapi.connect(str(path))) as copy:
        copy.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        with closing(engine.raw_connection()) as raw:
            driver: Any = raw.driver_connection
            driver.backup(copy)


def upgrade(engine: Engine) -> None:
    """Bring the schema to this release's version, in one transaction a migration.

    Raises:
        OperatorError: when a newer release made the store; nothing is changed then.
    """
    with plain_errors(), engine.connect() as connection:
        version = _version(connection)
        connection.rollback()
    if version == HEAD:
        return
    if version is not None and version > HEAD:
        raise OperatorError(
            "This roster was made by a newer Madang. Start that version, or set up a new data directory; "
            "nothing has been changed.",
            detail=f"schema {version}, this release knows {HEAD}",
        )
    _migrate(engine)


def _version(connection: Connection) -> str | None:
    exists = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").scalar()
    if not exists:
        return None
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())


def _migrate(engine: Engine) -> None:
    # Alembic takes 100 ms to load, and a start with nothing to migrate should not pay for it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["configure_logger"] = False
    with plain_errors(), engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()
