"""The store: one writer and any number of readers over the encrypted file, and the write transaction.

`Store.write()` serves one caller at a time; `Store.read()` never waits for it. A transaction that leaves its block
by an exception leaves nothing behind.
"""

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from db import direct, journal, leftovers, newcomers, projections, scans, search
from db.bulk import insert_rows
from db.engine import backup, plain_errors, reader_engine, upgrade, writer_engine
from db.known_words import KnownWords
from db.queries import Queries
from db.rows import instant_text, job_row
from db.schema import fact, outbox, print_job, printer, setting, station
from kiosk.domain.errors import KioskError
from kiosk.domain.facts import Fact, HubPosition
from kiosk.domain.model import FactId, JobId, JobState, Printer, PrintJob, RegistrationId, StationId
from kiosk.domain.projection import PersonState
from kiosk.domain.scan_log import LoggedScan
from kiosk.domain.sentence import stored

_log = logging.getLogger(__name__)

FILE_NAME = "roster.db"

_FOLD_EVERY = 40
"""Transactions between two foldings of the WAL; it then has about a thousand pages, SQLite's own measure."""

_COUNT_UP = (
    "INSERT INTO setting (name, value) VALUES (:name, 1) "
    "ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value"
)
_PUT_SETTING = (
    "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
_LAST_SEQ = "SELECT max(station_seq) FROM fact WHERE station_id = :id"


class Transaction(Queries):
    """One write transaction: the reader's questions, and the changes. Sees its own writes."""

    def __init__(self, connection: Connection, known_words: KnownWords) -> None:
        super().__init__(connection, known_words)
        self._station_id: StationId | None = None
        self._seq: int | None = None

    def append(self, facts: Sequence[Fact]) -> Sequence[PersonState]:
        """Write facts of this station, put them in the outbox, recompute and return whom they touch."""
        if not facts:
            return ()
        journal.append(self._tx, facts, to_outbox=True)
        return projections.recompute(self._tx, facts)

    def register(self, facts: Sequence[Fact], progress: Callable[[float], None] = lambda _: None) -> None:
        """Write `registered` facts of this station, a whole roster at once, with the same result as `append`."""
        newcomers.register(self._tx, facts, progress)

    def keep_fingerprints(self, fingerprints: Iterable[tuple[RegistrationId, bytes]]) -> None:
        """Remember what rows of a list said, by the registration of each."""
        direct.run_many(self._tx, "INSERT OR REPLACE INTO imported_row VALUES (?, ?)", fingerprints)

    def apply(self, numbered: Sequence[tuple[Fact, HubPosition]]) -> None:
        """Take in facts with the hub's numbers; known ones only get their number. May be repeated safely."""
        known = journal.known_ids(self._tx, [one.fact_id for one, _ in numbered])
        fresh = [one for one, _ in numbered if one.fact_id not in known]
        last = journal.last(self._tx)
        journal.append(self._tx, fresh, to_outbox=False)
        newcomers.forget_fingerprints(self._tx, fresh)
        journal.number(self._tx, [(one.fact_id, position) for one, position in numbered])
        self._take_out([one.fact_id for one, _ in numbered if one.fact_id in known])
        newcomers.project(self._tx, fresh, last)
        projections.write(self._tx, [one for one, _ in numbered if one.fact_id in known])

    def take_in(self, numbered: Sequence[tuple[Fact, HubPosition]]) -> None:
        """Write facts that are not in the journal yet, with the numbers that this hub gave them."""
        facts, last = [one for one, _ in numbered], journal.last(self._tx)
        journal.append(self._tx, facts, to_outbox=False)
        journal.number(self._tx, [(one.fact_id, position) for one, position in numbered])
        newcomers.project(self._tx, facts, last)

    def number(self, positions: Sequence[tuple[FactId, HubPosition]]) -> None:
        """Note the hub's numbers of facts and take these out of the outbox. Does not recompute."""
        journal.number(self._tx, positions)
        self._take_out([fact_id for fact_id, _ in positions])

    def _take_out(self, fact_ids: Sequence[FactId]) -> None:
        for chunk in journal.chunks(fact_ids):
            sent = select(fact.c.local_seq).where(fact.c.fact_id.in_(chunk))
            self._tx.execute(delete(outbox).where(outbox.c.local_seq.in_(sent)))

    def recompute(self, fact_ids: Sequence[FactId]) -> None:
        """Recompute the persons that these facts speak of; after their order changed."""
        facts = [one for fact_id in fact_ids if (one := journal.fact_by_id(self._tx, fact_id)) is not None]
        projections.write(self._tx, facts)

    def next_seq(self, station_id: StationId) -> int:
        """Return the station's next sequence number; consecutive within the transaction."""
        if self._seq is None or self._station_id != station_id:
            last = direct.value(self._tx, _LAST_SEQ, {"id": station_id})
            self._station_id, self._seq = station_id, last or 0
        self._seq += 1
        return self._seq

    def count_up(self, name: str) -> int:
        """Return 0, 1, 2 … for a named counter of this data directory."""
        return int(direct.value(self._tx, _COUNT_UP, {"name": f"count.{name}"})) - 1

    def add_job(self, job: PrintJob) -> None:
        """Put a print job in the spool."""
        insert_rows(self._tx, print_job, [job_row(job)])

    def set_job(
        self, job_id: JobId, state: JobState, at: datetime, detail: str = "", printer: str | None = None
    ) -> None:
        """Move a print job on, and to another printer where one is named."""
        values = {"state": str(state), "updated_at": instant_text(at), "detail": stored(detail)}
        if printer is not None:
            values["printer"] = printer
        self._tx.execute(update(print_job).where(print_job.c.job_id == job_id).values(values))

    def put_setting(self, name: str, value: str) -> None:
        """Keep a setting of this data directory."""
        direct.run_many(self._tx, _PUT_SETTING, [(name, value)])

    def drop_setting(self, name: str) -> None:
        """Forget a setting."""
        self._tx.execute(delete(setting).where(setting.c.name == name))

    def log_scans(self, entries: Sequence[LoggedScan]) -> None:
        """Add to the scan log, in their order; the oldest beyond what is kept go."""
        scans.add(self._tx, entries)

    def put_station(self, station_id: StationId, name: str) -> None:
        """Know a station by a name."""
        statement = upsert(station).values(station_id=station_id, name=name)
        self._tx.execute(statement.on_conflict_do_update(index_elements=["station_id"], set_={"name": name}))

    def put_printer(self, one: Printer) -> None:
        """Add a printer, or change the one of that name."""
        last = self._tx.execute(select(func.max(printer.c.position))).scalar()
        position = 0 if last is None else int(last) + 1
        statement = upsert(printer).values(name=one.name, uri=one.uri, profile=one.profile, position=position)
        changed = {"uri": one.uri, "profile": one.profile}
        self._tx.execute(statement.on_conflict_do_update(index_elements=["name"], set_=changed))

    def use_printer_first(self, name: str) -> None:
        """Make a printer the one in use; the others keep their order."""
        first = self._tx.execute(select(func.min(printer.c.position))).scalar() or 0
        self._tx.execute(update(printer).where(printer.c.name == name).values(position=int(first) - 1))

    def remove_printer(self, name: str) -> None:
        """Remove a printer; its jobs stay in the spool."""
        self._tx.execute(delete(printer).where(printer.c.name == name))

    def replay(self) -> None:
        """Rebuild the projections from the journal."""
        projections.replay(self._tx)

    def fingerprint(self) -> dict[str, list[tuple[object, ...]]]:
        """Return all projected rows, sorted."""
        return projections.fingerprint(self._tx)


@dataclass(frozen=True, slots=True)
class StoreAddress:
    """What another process of this program needs to open a store; it holds the key, and goes through a pipe only."""

    path: Path
    key: bytes = field(repr=False)

    def open(self) -> "Store":
        """Open the store; raises as `Store`."""
        return Store(self.path, self.key)


class Store:
    """The encrypted store of one data directory."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Open or make the store and bring it to this release's schema.

        Args:
            path: the database file.
            key: 32 bytes.

        Raises:
            OperatorError: wrong key, or a store of a newer release.
            EnvironmentFault: the file cannot be opened or written.
        """
        self._lock = threading.RLock()
        self._key = key
        self.address = StoreAddress(path, key)
        self._written = 0
        self._known_words = search.known_words()
        self._folding = ThreadPoolExecutor(1, "fold-wal")
        self._writer = writer_engine(path, key)
        self._reader = reader_engine(path, key)
        try:
            upgrade(self._writer)
            self._renew_projections()
            self._fill_search_index()
            self._drop_leftovers()
        except BaseException:  # Also Ctrl-C: the file is not left open, and the error goes on.
            self.close()
            raise

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """Open the one write transaction; durable when the block has been left."""
        with self._lock, plain_errors(), self._writer.begin() as connection:
            yield Transaction(connection, self._known_words)
        self._written += 1
        if self._written % _FOLD_EVERY == 0:
            self._folding.submit(self._fold)

    @contextmanager
    def left_to_another(self) -> Iterator[None]:
        """Hold back this process's writers while a process of ours writes; readers go on."""
        with self._lock:
            yield

    @contextmanager
    def read(self) -> Iterator[Queries]:
        """Open a consistent read that never waits for a writer."""
        with plain_errors(), self._reader.begin() as connection:
            yield Queries(connection, self._known_words)

    def sealing_key(self, event_id: str) -> bytes:
        """Return the key under which personal values may lie in a database outside (`db.sealing`)."""
        from db.sealing import sealing_key  # Not with the module: a desk's start does not pay for it.

        return sealing_key(self._key, event_id)

    def copy_to(self, path: Path) -> None:
        """Write a consistent copy, encrypted under the same key, into a new file; nobody waits for it."""
        backup(self._reader, self._key, path)

    def compact(self) -> None:
        """Rewrite the file so that nothing of an erased person is left in it; up to a few seconds for 100,000."""
        with self._lock, plain_errors():
            leftovers.rewrite(self._writer)

    def _drop_leftovers(self) -> None:
        with self.read() as reader:
            are_noted = leftovers.are_noted(reader.connection)
        if are_noted:
            self.compact()

    def _renew_projections(self) -> None:
        with self.read() as reader:
            are_old = projections.are_old(reader.connection)
        if are_old:
            with self.write() as tx:
                projections.renew(tx.connection)

    def _fill_search_index(self) -> None:
        with self.read() as reader:
            is_old = search.is_old(reader.connection)
        if is_old:
            with self.write() as tx:
                search.fill(tx.connection)

    def _fold(self) -> None:
        """Fold the WAL into the file, as far as no reader still needs it; a writer does not wait for this."""
        try:
            with plain_errors(), self._reader.connect() as connection:
                direct.value(connection, "PRAGMA wal_checkpoint(PASSIVE)", {})
        except KioskError as error:
            _log.warning("the WAL was not folded: %s", error.detail)

    def close(self) -> None:
        """Close all connections; the WAL is folded into the file by the last one."""
        self._folding.shutdown()
        self._reader.dispose()
        self._writer.dispose()
