"""A hub's journal in PostgreSQL, for any number of hub processes: numbers, stations, codes; no list of people.

The lists are made by each process in its own encrypted data directory, which follows this journal (`db.follow`).
One transaction writes at a time, whoever's it is: it begins by locking the counter's row, so that numbers have no
gaps and no reader ever sees a higher one before a lower. Reads are single statements and wait for nobody. Personal
values are here only sealed (`db.sealing`).
"""

import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Integer, Table, create_engine, event, select, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, OperationalError

from db.rows import Row, fact_row, fact_value, json_text
from db.schema import (
    fact,
    fact_order,
    fact_personal,
    hub_aside,
    hub_pairing,
    hub_station,
    metadata,
    setting,
    station,
)
from db.sealing import Seal
from db.upsert import upsert
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.facts import Fact, HubPosition, Kind
from kiosk.domain.model import StationId

_log = logging.getLogger(__name__)

VERSION = "1"
"""Of the tables here; they are made at once, and changed by `_open` when there is a second."""

_TABLES = (fact, fact_personal, fact_order, station, setting, hub_station, hub_pairing, hub_aside)
_COUNTER = "hub.seq"
_BELL = "madang_hub"
_PAUSE_S = 1.0
"""Between two looks when no bell rang: PostgreSQL forgets a bell when the connection breaks."""
_PROOF = "the key of this event"


_FORGET = (
    "DELETE FROM fact_personal WHERE local_seq IN (SELECT local_seq FROM fact WHERE registration_id IN "
    f"(SELECT registration_id FROM fact WHERE kind = '{Kind.ERASED}' AND registration_id = ANY(%s)))"
)


class PostgresTransaction:
    """What `db.hub_store` does in one transaction; the equal of `db.store.Transaction` for a hub."""

    def __init__(self, connection: Connection, seal: Seal) -> None:
        self.connection = connection
        self._seal = seal

    def setting(self, name: str) -> str | None:
        """Return a setting, or None."""
        return self.connection.execute(select(setting.c.value).where(setting.c.name == name)).scalar()

    def put_setting(self, name: str, value: str) -> None:
        """Keep a setting."""
        statement = upsert(self.connection, setting).values(name=name, value=value)
        self.connection.execute(
            statement.on_conflict_do_update(index_elements=["name"], set_={"value": value})
        )

    def put_station(self, station_id: StationId, name: str) -> None:
        """Know a station by a name."""
        statement = upsert(self.connection, station).values(station_id=station_id, name=name)
        self.connection.execute(
            statement.on_conflict_do_update(index_elements=["station_id"], set_={"name": name})
        )

    def seal(self, text: str, about: str) -> str:
        """Return a text as it is kept here: sealed, and bound to what it belongs to."""
        return self._seal.close(text, about)

    def unseal(self, text: str, about: str) -> str:
        """Return a text that was sealed."""
        return self._seal.open(text, about)

    def waiting(self) -> int:
        """Return 0: what a hub records itself is in its own data directory and comes by `db.follow`."""
        return 0

    def rows(self, statement: str, values: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Return the rows of a query of `db.hub_lookups`."""
        return [dict(row) for row in self.connection.execute(text(statement), values).mappings()]

    def fact(self, row: Row) -> Fact:
        """Return the fact of a row, with its personal values opened."""
        if not row["personal"]:
            return fact_value(row)
        return fact_value({**row, "personal": self._seal.open(row["personal"], row["fact_id"])})

    def take_in(self, numbered: Sequence[tuple[Fact, HubPosition]]) -> None:
        """Write facts that are not in the journal yet, with their numbers, and ring at every hub process."""
        if not numbered:
            return
        last = self.connection.execute(text("SELECT coalesce(max(local_seq), 0) FROM fact")).scalar_one()
        self._insert(fact, [fact_row(one, last + n) for n, (one, _) in enumerate(numbered, 1)])
        personal = [
            {"local_seq": last + n, "personal": self._seal.close(json_text(one.personal), one.fact_id)}
            for n, (one, _) in enumerate(numbered, 1)
            if one.personal
        ]
        self._insert(fact_personal, personal)
        order = [{"fact_id": one.fact_id, "epoch": p.epoch, "hub_seq": p.seq} for one, p in numbered]
        self._insert(fact_order, order)
        self._forget_erased([one for one, _ in numbered])
        self.connection.execute(text(f"NOTIFY {_BELL}"))

    def _insert(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows by one statement: one for each row would cost both sides ten times as much."""
        if rows:
            self.connection.exec_driver_sql(_insertion(table, tuple(rows[0])), (json_text(rows),))

    def _forget_erased(self, facts: Sequence[Fact]) -> None:
        """Delete the personal values of who was erased, also of facts that come after the erasure."""
        touched = list({one.registration_id for one in facts})
        self.connection.exec_driver_sql(_FORGET, (touched,))


class PostgresStore:
    """The shared journal of one event's hubs."""

    def __init__(self, address: str, key: bytes, event_id: str) -> None:
        """Connect, and make the tables where there are none.

        Args:
            address: `postgresql+psycopg://…`, as SQLAlchemy reads it; a password may stand in libpq's own files.
            key: the key of the personal values (`db.sealing.sealing_key`).
            event_id: the event; a database holds one.

        Raises:
            OperatorError: the address is none, the key is another's, or the database is of another event or release.
            EnvironmentFault: the database does not answer.
        """
        self._seal = Seal(key)
        options: dict[str, Any] = {"hide_parameters": True, "pool_size": 5, "max_overflow": 10}
        self._engine = create_engine(_url(address), isolation_level="AUTOCOMMIT", **options)
        event.listen(self._engine, "connect", _by_index)
        self._writer = self._engine.execution_options(isolation_level="READ COMMITTED")
        try:
            with plain_errors():
                self._open(event_id)
        except BaseException:  # Also Ctrl-C: no connection is left open. The error goes on.
            self.close()
            raise

    @contextmanager
    def write(self) -> Iterator[PostgresTransaction]:
        """Open the one write transaction of all hub processes; durable when the block has been left."""
        with plain_errors(), self._writer.begin() as connection:
            connection.execute(select(setting.c.value).where(setting.c.name == _COUNTER).with_for_update())
            yield PostgresTransaction(connection, self._seal)

    @contextmanager
    def read(self) -> Iterator[PostgresTransaction]:
        """Read; every statement sees what is committed when it begins."""
        with plain_errors(), self._engine.connect() as connection:
            yield PostgresTransaction(connection, self._seal)

    @contextmanager
    def snapshot(self) -> Iterator[PostgresTransaction]:
        """Read with many statements what was committed at one instant; nobody waits for it."""
        reader = self._engine.execution_options(isolation_level="REPEATABLE READ")
        with plain_errors(), reader.begin() as connection:
            yield PostgresTransaction(connection, self._seal)

    def listen(self, rang: Callable[[], None], is_over: Callable[[], bool]) -> None:
        """Call `rang` after every commit of any process, and every second, until `is_over`.

        A database that goes away is waited for.
        """
        while not is_over():
            try:
                self._listen(rang, is_over)
            except EnvironmentFault as fault:
                _log.warning("the database's bell is silent: %s", fault.sentence)
                time.sleep(_PAUSE_S)

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    def _listen(self, rang: Callable[[], None], is_over: Callable[[], bool]) -> None:
        with plain_errors(), self._engine.connect() as connection:
            connection.execute(text(f"LISTEN {_BELL}"))
            driver: Any = connection.connection.driver_connection
            while not is_over():
                rang()
                for _ in driver.notifies(timeout=_PAUSE_S, stop_after=1):
                    pass
            connection.invalidate()  # It listens: not for the pool.

    def _open(self, event_id: str) -> None:
        with self._writer.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('madang hub'))"))
            metadata.create_all(connection, tables=_TABLES)
            tx = PostgresTransaction(connection, self._seal)
            if tx.setting(_COUNTER) is None:
                for name, value in (
                    (_COUNTER, "0"),
                    ("schema", VERSION),
                    ("event", event_id),
                    ("proof", self._seal.close(_PROOF, event_id)),
                ):
                    tx.put_setting(name, value)
            if tx.setting("event") != event_id:
                raise OperatorError("This database holds another event. Make one for each event.")
            if tx.setting("schema") != VERSION:
                raise OperatorError("This database was made by another Madang. Use one version on all hubs.")
            self._seal.open(tx.setting("proof") or "", event_id)


@contextmanager
def plain_errors() -> Iterator[None]:
    """Turn the database's errors into a sentence; what is no trouble of the connection is a bug and passes."""
    try:
        yield
    except DBAPIError as error:
        if not isinstance(error, OperationalError | InterfaceError) and not error.connection_invalidated:
            raise
        raise EnvironmentFault(
            "The hub's database does not answer. Check that PostgreSQL runs and that its address, user and password "
            "are right; the desks go on.",
            detail=type(error.orig).__name__,
        ) from error
    except _driver_errors() as error:
        raise EnvironmentFault(
            "The hub's database does not answer. The desks go on; it will be tried again.",
            detail=type(error).__name__,
        ) from error


def _by_index(connection: Any, _: object) -> None:
    """Find rows by an index always: of a young table the planner believes that it is short, and reads all of it for hours."""
    connection.execute("SET enable_seqscan = off")
    connection.commit()


@lru_cache
def _insertion(table: Table, columns: tuple[str, ...]) -> str:
    names = ", ".join(columns)
    typed = ", ".join(
        f"{name} {'integer' if isinstance(table.c[name].type, Integer) else 'text'}" for name in columns
    )
    return (
        f"INSERT INTO {table.name} ({names}) SELECT {names} FROM json_to_recordset(%s::json) AS row ({typed})"
    )


def _driver_errors() -> type[Exception]:
    import psycopg  # Not with the module: a hub without it does not pay for it.

    return psycopg.OperationalError


def _url(address: str) -> URL:
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise _no_address() from error
    if url.drivername not in ("postgresql", "postgresql+psycopg"):
        raise _no_address()
    return url.set(drivername="postgresql+psycopg")


def _no_address() -> OperatorError:
    return OperatorError("--database takes an address like postgresql+psycopg://user@host/name.")
