"""The demo's data: the forum with 2,000 invented attendees, a hub, a desk on its first morning, others at work.

Everything is made anew in one directory, which is marked; a directory that is not marked is never touched.
"""

import itertools
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pycountry

from db.hub_store import HubStore
from kiosk.app.clock import SystemChance
from kiosk.app.data_dir import RESOURCES, Opened, opened, parse_instant
from kiosk.app.hub_link import pair_here, sync_here
from kiosk.app.hub_page import PageData
from kiosk.app.hub_serve import make_server
from kiosk.app.make_dir import make
from kiosk.config import read_event
from kiosk.domain.codes import TOKEN_BODY_LENGTH, make_badge_number, make_badge_token
from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import EVENT_PLACE, FactId, Printer, Registration, RegistrationState, StationId
from kiosk.hub.pairing import new_code
from kiosk.hub.server import HubServer
from kiosk.rehearsal.people import people
from kiosk.services.import_roster import import_roster
from kiosk.services.ports import StationIdentity

SEED = 2019
PEOPLE = 2_000
BEGINS_AT = "2019-09-30T09:41"
KEY_NAME = "demo.key"
_MARK = "madang-demo"
_ARRIVED = 1_200
"""How many came through the other desks before the demo begins."""
_AT_ONCE = 400
LAST_FIVE = (
    ("Nguyễn Thảo Vy", 7),
    ("Birgit Sørgaard", 6),
    ("Thiri Hlaing", 4),
    ("Seo Min-ah", 3),
    ("Amadou Sarr-Diop", 1),
)


@dataclass(frozen=True, slots=True)
class DemoPlaces:
    """The directories of a demo."""

    root: Path

    @property
    def key(self) -> Path:
        """The key that may lie here because everybody in it is invented."""
        return self.root / KEY_NAME

    @property
    def hub(self) -> Path:
        """The hub's data directory."""
        return self.root / "hub"

    @property
    def desk(self) -> Path:
        """The desk's data directory."""
        return self.root / "desk"

    @property
    def badges(self) -> Path:
        """Where the windowless demo prints."""
        return self.root / "badges"

    @property
    def screens(self) -> Path:
        """Where the windowless demo keeps pictures of the desk."""
        return self.root / "screens"


@contextmanager
def demo_hub(root: Path) -> Iterator[tuple[DemoPlaces, HubServer, Opened]]:
    """Make the demo's hub with its people, and serve it on a free port of this computer."""
    places = _empty(root)
    file = places.root / "event.toml"
    for name in ("event.toml", "logo.svg"):
        shutil.copyfile(RESOURCES / "demo" / name, places.root / name)
    start = parse_instant(BEGINS_AT, read_event(file))
    make(file, places.hub, places.key, rehearse_at=start, name="Hub", role="hub", demo=True)
    with opened(places.hub, places.key, demo=True) as hub:
        countries = frozenset(country.alpha_2 for country in pycountry.countries)
        rows = ((n, row, "") for n, row in enumerate(people(SEED, PEOPLE), start=2))
        report = import_roster(hub.store, hub.desk().recorder, hub.event, countries, rows)
        if report.refused:
            raise AssertionError(f"an invented attendee was refused: {report.refused[0]}")
        _others_at_work(hub)
        store = HubStore(hub.store)
        server = make_server(hub, "127.0.0.1", 0, store, page=PageData(hub, store))
        server.start()
        try:
            yield places, server, hub
        finally:
            server.stop()


def make_desk_data(places: DemoPlaces, server: HubServer, hub: Opened, printer: Printer) -> None:
    """Make the desk's data directory, pair it with the hub and fetch the roster."""
    start = hub.clock.now()
    file = places.root / "event.toml"
    make(file, places.desk, places.key, rehearse_at=start, name="Desk 3", role="desk", demo=True)
    with opened(places.desk, places.key, demo=True) as desk:
        pair_here(desk, server.url, new_code(HubStore(hub.store), "desk", hub.clock.now()))
        sync_here(desk)
        with desk.store.write() as tx:
            tx.put_printer(printer)
        _this_desk_at_work(desk)


def registrations(here: Opened) -> dict[str, Registration]:
    """Return the demo's people by name."""
    with here.store.read() as reader:
        return {one.name: one for _, one in reader.registrations()}


def _empty(root: Path) -> DemoPlaces:
    if root.exists() and any(root.iterdir()) and not (root / _MARK).exists():
        raise OperatorError(
            f"{root} is not empty and is no earlier demo. Name another directory with --data."
        )
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    (root / _MARK).write_text("An invented event; this directory may be deleted.\n", encoding="utf-8")
    return DemoPlaces(root)


def _others_at_work(hub: Opened) -> None:
    """Let two other desks have checked people in since eight o'clock, as facts in the hub's journal."""
    store = HubStore(hub.store)
    with hub.store.read() as reader:
        everybody = [one for _, one in reader.registrations()]
    today = hub.event.day_at(hub.clock.now())
    may_come = [
        r for r in everybody[20:] if r.state is RegistrationState.PAID and (not r.days or today in r.days)
    ]
    for number, name in ((1, "Desk 1"), (2, "Desk 2")):
        identity = StationIdentity(StationId(f"demo-desk-{number}"), name, f"{number + 2}D")
        with hub.store.write() as tx:
            tx.put_station(identity.station_id, name)
        facts = list(_morning(identity, may_come[number - 1 : _ARRIVED : 2], hub))
        for at in range(0, len(facts), _AT_ONCE):
            store.accept(facts[at : at + _AT_ONCE])


def _this_desk_at_work(desk: Opened) -> None:
    """Let this desk have checked in its last five, some minutes ago."""
    guests = registrations(desk)
    now, mine = desk.clock.now(), desk.identity.station_id
    for name, minutes in LAST_FIVE:
        with desk.store.write() as tx:
            count = tx.count_up("badge")
            numbers = itertools.count(tx.next_seq(mine))
            tx.append(
                list(
                    _entry(
                        desk, desk.identity, guests[name], now - timedelta(minutes=minutes), count, numbers
                    )
                )
            )


def _morning(identity: StationIdentity, guests: Sequence[Registration], hub: Opened) -> Iterator[Fact]:
    """Yield what a desk recorded from eight o'clock until five minutes ago, evenly spread."""
    numbers = itertools.count(1)
    begin_at, step = hub.clock.now() - timedelta(minutes=95), timedelta(minutes=90) / max(1, len(guests))
    for count, guest in enumerate(guests):
        yield from _entry(hub, identity, guest, begin_at + step * count, count, numbers)


def _entry(
    here: Opened,
    identity: StationIdentity,
    guest: Registration,
    at: datetime,
    count: int,
    numbers: Iterator[int],
) -> Iterator[Fact]:
    """Yield one guest checked in, with a badge that came out."""
    chance = SystemChance()
    badge_id = chance.new_id()
    issued = {"badge_id": badge_id, "number": make_badge_number(identity.prefix, count)}
    token = {"token": make_badge_token(chance.code_body(TOKEN_BODY_LENGTH))}
    entered = {"place": EVENT_PLACE, "day": here.event.day_at(at).isoformat()}
    for kind, body, beside in (
        (Kind.CHECKED_IN, entered, {}),
        (Kind.BADGE_ISSUED, issued, token),
        (Kind.BADGE_PRINTED, {"badge_id": badge_id}, {}),
    ):
        yield Fact(
            fact_id=FactId(chance.new_id()),
            station_id=identity.station_id,
            station_seq=next(numbers),
            station_at=at,
            happened_at=at,
            actor_id=f"J-0{identity.name[-1]}",
            kind=kind,
            registration_id=guest.registration_id,
            body=body,
            personal=beside,
        )
