"""Values for tests, each with the fewest words: an event, facts, a store on a temporary disk, a desk over it."""

import itertools
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from db.store import FILE_NAME, Store
from kiosk.app.ed25519 import Ed25519
from kiosk.domain.codes import ALPHABET
from kiosk.domain.conditions import parse_condition
from kiosk.domain.event import BadgeChoice, Category, CheckInPolicy, Event, TaskRule
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import FactId, Printer, Registration, RegistrationId, StationId
from kiosk.domain.roster import FIELDS, split_values
from kiosk.services.check_in import Desk
from kiosk.services.ports import StationIdentity
from kiosk.services.record import Recorder

FIRST_DAY = date(2019, 9, 30)
DAYS = tuple(FIRST_DAY + timedelta(days=n) for n in range(4))
NOW = datetime(2019, 9, 30, 0, 41, 7, tzinfo=UTC)
KEY = bytes(range(32))
STATION = StationId("station-a")


def event(**changes: Any) -> Event:
    """An event like the forum; any field can be given."""
    values: dict[str, Any] = {
        "event_id": "event-1",
        "name": {"ko": "세계인권도시포럼 2019", "en": "World Human Rights Cities Forum 2019"},
        "place": {"ko": "김대중컨벤션센터", "en": "Kimdaejung Convention Center, Gwangju"},
        "languages": ("ko", "en"),
        "timezone": "Asia/Seoul",
        "day_starts": time(4),
        "days": DAYS,
        "retain_until": date(2019, 12, 31),
        "lead_phone": "+82 62 000 0000",
        "categories": (
            Category(
                "presenter", {"ko": "발표자", "en": "Presenter"}, "solid", "#86196A", ("speaker", "연사")
            ),
            Category("participant", {"ko": "참가자", "en": "Participant"}, "outline", "#1D4FA8"),
        ),
        "badge": BadgeChoice(),
        "check_in": CheckInPolicy(),
        "tasks": (
            TaskRule(
                parse_condition("photo == 'no'", frozenset(FIELDS)),
                "camera-off",
                {"en": "Photo: no", "ko": "사진: 거부"},
            ),
        ),
    }
    return Event(**(values | changes))


def registration(registration_id: str = "r1", **changes: Any) -> Registration:
    """A registration that may come in today."""
    return Registration(
        registration_id=RegistrationId(registration_id), **({"name": "Layla Mansouri"} | changes)
    )


class Facts:
    """Makes facts of one station, numbered; their ids sort in the order they were made."""

    def __init__(self, station_id: str = STATION, now: datetime = NOW) -> None:
        self._station_id = StationId(station_id)
        self._now = now
        self._seq = itertools.count(1)

    def __call__(
        self, kind: str, registration_id: str = "r1", body: Any = None, personal: Any = None
    ) -> Fact:
        seq = next(self._seq)
        return Fact(
            fact_id=FactId(f"{self._station_id}-{seq:06}"),
            station_id=self._station_id,
            station_seq=seq,
            station_at=self._now + timedelta(seconds=seq),
            happened_at=self._now + timedelta(seconds=seq),
            actor_id=None,
            kind=kind,
            registration_id=RegistrationId(registration_id),
            body=body or {},
            personal=personal or {},
        )

    def registered(self, registration_id: str = "r1", **values: str) -> Fact:
        body, beside = split_values({"name": "Layla Mansouri"} | values)
        return self(Kind.REGISTERED, registration_id, {"source": "import", "set": body}, {"set": beside})

    def checked_in(self, registration_id: str = "r1", day: date = FIRST_DAY) -> Fact:
        return self(Kind.CHECKED_IN, registration_id, {"place": "event", "day": day.isoformat()})


class FixedClock:
    """A clock that stands until it is moved."""

    def __init__(self, now: datetime = NOW) -> None:
        self.instant = now

    def now(self) -> datetime:
        return self.instant

    def move(self, **by: float) -> None:
        self.instant += timedelta(**by)


class CountingChance:
    """Codes and ids that no other call in this run gets."""

    _count = itertools.count(1)

    def code_body(self, length: int) -> str:
        number, text = next(self._count), ""
        for _ in range(length):
            number, digit = divmod(number, len(ALPHABET))
            text += ALPHABET[digit]
        return text

    def new_id(self) -> str:
        return str(uuid.UUID(int=next(self._count)))


@contextmanager
def opened_store(folder: Path) -> Iterator[Store]:
    """A real encrypted store in a folder."""
    store = Store(folder / FILE_NAME, KEY)
    try:
        yield store
    finally:
        store.close()


def desk(
    store: Store, printer: str | None = "Printer 1", clock: FixedClock | None = None, **changes: Any
) -> Desk:
    """A desk over a store, with a printer unless told otherwise; keywords change the event."""
    identity = StationIdentity(STATION, "Desk 1", "K7")
    with store.write() as tx:
        tx.put_station(STATION, identity.name)
    recorder = Recorder(identity, clock or FixedClock(), CountingChance())
    return Desk(
        event(**changes),
        store,
        recorder,
        Printer(printer, "folder:out", "pdf") if printer else None,
        Ed25519(),
    )
