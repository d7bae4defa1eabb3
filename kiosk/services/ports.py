"""The ports: what the use cases and the edges need from the store, the clock and chance, as Protocols.

`db.store.Store` is the real store; nothing here knows SQL. A transaction is one `with store.write() as tx:` block:
it commits on leaving and rolls back on an exception.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from kiosk.domain.admission import Snapshot
from kiosk.domain.credential import Credential
from kiosk.domain.facts import Fact, HubPosition
from kiosk.domain.model import (
    Badge,
    BadgeId,
    CheckIn,
    FactId,
    JobId,
    JobState,
    PersonId,
    PlaceId,
    Printer,
    PrintJob,
    Registration,
    RegistrationId,
    RegistrationState,
    StationId,
)
from kiosk.domain.projection import PersonState
from kiosk.domain.ticket import TicketKey


class Clock(Protocol):
    """Tells the instant; the system's, the hub's or a rehearsal's."""

    def now(self) -> datetime:
        """Return the instant, UTC-aware."""
        ...


class Chance(Protocol):
    """Random choices and new ids."""

    def code_body(self, length: int) -> str:
        """Return that many random characters of the code alphabet."""
        ...

    def new_id(self) -> str:
        """Return a new UUIDv7 as text; later ones sort after earlier ones."""
        ...


class Verifier(Protocol):
    """Checks Ed25519 signatures (RFC 8032)."""

    def verify(self, public: bytes, message: bytes, signature: bytes) -> bool:
        """Return whether a signature is the key's own; False for any bytes that are none."""
        ...


@dataclass(frozen=True, slots=True)
class StationIdentity:
    """Who this data directory is. `prefix` begins its badge numbers (two characters)."""

    station_id: StationId
    name: str
    prefix: str
    role: str = "desk"


Found = tuple[Registration, CheckIn | None]
"""A search hit: the registration and the person's check-in that counts today, if any."""

Recent = tuple[CheckIn, Registration, PrintJob | None]
"""One of a station's last check-ins with its newest print job."""


class Reader(Protocol):
    """What can be asked of the store; `db.queries.Queries` says what each answers."""

    def snapshot(self, credential: Credential, place_id: PlaceId, day: date, once_per: str) -> Snapshot: ...
    def snapshot_of(
        self, registration_id: RegistrationId, place_id: PlaceId, day: date, once_per: str
    ) -> Snapshot: ...
    def registration(self, registration_id: RegistrationId) -> Registration | None: ...
    def registrations(self) -> Iterable[tuple[PersonId, Registration]]: ...
    def registration_texts(self) -> Iterable[tuple[RegistrationId, Mapping[str, str]]]: ...
    def states(self) -> Iterable[tuple[RegistrationId, RegistrationState]]: ...
    def imported_ids(self) -> Set[RegistrationId]: ...
    def erasures(self) -> Sequence[Fact]: ...
    def fingerprints(self) -> Iterable[tuple[RegistrationId, bytes]]: ...
    def persons_registrations(self, registration_id: RegistrationId) -> frozenset[RegistrationId]: ...
    def kept_apart(self) -> frozenset[frozenset[RegistrationId]]: ...
    def versions(self, registration_id: RegistrationId) -> Mapping[str, FactId]: ...
    def badge(self, badge_id: BadgeId) -> Badge | None: ...
    def badges_of(self, registration_id: RegistrationId) -> Sequence[Badge]: ...
    def badge_by_number(self, number: str) -> Badge | None: ...
    def job(self, job_id: JobId) -> PrintJob | None: ...
    def jobs(self, states: Iterable[str], printer_name: str | None = None) -> Sequence[PrintJob]: ...
    def jobs_of_badge(self, badge_id: BadgeId) -> Sequence[PrintJob]: ...
    def check_in(self, fact_id: FactId) -> CheckIn | None: ...
    def check_ins(self) -> Iterable[CheckIn]: ...
    def facts(self, registration_ids: Iterable[RegistrationId] | None = None) -> Iterable[Fact]: ...
    def search(self, words: str, limit: int, place_id: PlaceId, day: date) -> Sequence[Found]: ...
    def recent(self, station_id: StationId, limit: int) -> Sequence[Recent]: ...
    def arrived(self, place_id: PlaceId, day: date) -> int: ...
    def station_name(self, station_id: StationId) -> str: ...
    def ticket_keys(self) -> Sequence[TicketKey]: ...
    def void_serial(self, registration_id: RegistrationId) -> int: ...
    def is_void_ticket(self, credential: Credential) -> bool: ...
    def printers(self) -> Sequence[Printer]: ...
    def setting(self, name: str) -> str | None: ...


class Tx(Reader, Protocol):
    """One write transaction: sees its own writes."""

    def append(self, facts: Sequence[Fact]) -> Sequence[PersonState]:
        """Write facts of this station, put them in the outbox, recompute and return whom they touch."""
        ...

    def register(self, facts: Sequence[Fact], progress: Callable[[float], None] = ...) -> None:
        """Write `registered` facts, a whole roster at once, with the same result as `append`.

        Args:
            progress: told from time to time how much is done, 0 to 1.
        """
        ...

    def keep_fingerprints(self, fingerprints: Iterable[tuple[RegistrationId, bytes]]) -> None:
        """Remember what rows of a list said, by the registration of each; see `kiosk.domain.matching.fingerprint`."""
        ...

    def next_seq(self, station_id: StationId) -> int:
        """Return the next `station_seq` of a station; consecutive within the transaction."""
        ...

    def count_up(self, name: str) -> int:
        """Return 0, 1, 2 … for a named counter of this data directory."""
        ...

    def add_job(self, job: PrintJob) -> None: ...
    def set_job(
        self, job_id: JobId, state: JobState, at: datetime, detail: str = "", printer: str | None = None
    ) -> None: ...
    def put_setting(self, name: str, value: str) -> None: ...


class Store(Protocol):
    """The encrypted local store."""

    def write(self) -> AbstractContextManager[Tx]:
        """Open the one write transaction; a second one waits. Durable when the block has been left."""
        ...

    def read(self) -> AbstractContextManager[Reader]:
        """Open a consistent read that never waits for a writer."""
        ...


class LinkStore(Protocol):
    """What the station's side of the hub needs; every call is a transaction of its own."""

    def outbox(self, limit: int) -> Sequence[Fact]: ...
    def waiting(self) -> int: ...
    def mark_numbered(self, positions: Sequence[tuple[FactId, HubPosition]]) -> None: ...
    def set_aside(self, fact_ids: Sequence[FactId]) -> None: ...
    def apply(self, facts: Sequence[tuple[Fact, HubPosition]]) -> None: ...
    def cursor(self) -> HubPosition | None: ...
    def start_over(self) -> None: ...
    def put_stations(self, names: Sequence[tuple[StationId, str]]) -> None: ...
