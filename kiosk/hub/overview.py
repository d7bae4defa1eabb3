"""What the hub's page shows, as it travels to the browser: counts and stations. No attendee is in it, by its form."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

import msgspec

from kiosk.domain.model import FactId, StationId
from kiosk.domain.tally import Tally
from kiosk.hub.watch import Heard


class StationLine(msgspec.Struct, frozen=True, kw_only=True):
    """A station. `heard_s` is how long ago it was heard (null: not by this process), `behind` how many facts it lacks;
    `printer` ready, none, or what the trouble is, "" while it has not told; `revoked` how it was shut out, "" for one at
    work.
    """

    station_id: str
    name: str
    role: str
    heard_s: int | None = None
    behind: int = 0
    offset_s: int = 0
    printer: str = ""
    queue: int = 0
    left: int | None = None
    revoked: str = ""


class CallLine(msgspec.Struct, frozen=True, kw_only=True):
    """A call for help; `number` is a kiosk's, "" for a desk's own; `taken_by` who goes, "" while nobody does."""

    call_id: str
    station: str
    number: str
    at: str
    taken_by: str


class CategoryLine(msgspec.Struct, frozen=True, kw_only=True):
    """A category's name by language, its pattern and colour, and its counts."""

    name: dict[str, str]
    pattern: str
    colour: str
    expected: int
    arrived: int


class CentreLine(msgspec.Struct, frozen=True, kw_only=True):
    """How a venue's hub stands with its centre; `since` when it went away (HH:MM), `waiting` facts are not sent yet."""

    is_there: bool
    since: str = ""
    waiting: int = 0


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """All that the page shows. Times are the event's own, HH:MM. `duplicates` is null while it is not known.

    `centre` is null for a hub under no other. `rival` is another hub of the same generation, for the lead to choose; `gave_way_to` the hub after this one; "" for none.
    """

    event: dict[str, str]
    day: str
    time: str
    expected: int
    arrived: int
    came: int
    cities: tuple[int, int]
    countries: tuple[int, int]
    categories: list[CategoryLine]
    pace: list[tuple[str, int]]
    stations: list[StationLine]
    calls: list[CallLine]
    to_look_at: int
    duplicates: int | None
    centre: CentreLine | None = None
    rival: str = ""
    gave_way_to: str = ""


class Ticketed(msgspec.Struct, frozen=True, kw_only=True):
    """A pairing code to show: what is typed, what is scanned (an SVG drawing), until when (HH:MM), at which address."""

    code: str
    url: str
    svg: str
    until: str


class PageSource(Protocol):
    """Where the page has its figures from, and what it can do; any thread."""

    def overview(self, heard: Mapping[StationId, Heard], now: datetime) -> Overview:
        """Return everything the page shows. Reads only; some milliseconds."""
        ...

    def invite(self, role: str, now: datetime) -> Ticketed:
        """Make a pairing code for a station of this role."""
        ...

    def revoke(self, name: str, how: str, now: datetime) -> bool:
        """Shut a station out: `retire` (it delivers first) or `lost` (at its next contact); False where none has the name."""
        ...

    def take_call(self, call_id: FactId) -> None:
        """Record that somebody goes."""
        ...

    def keep(self) -> None:
        """Keep this hub of two; the other steps down.

        Raises:
            OperatorError: this one has given way already.
        """
        ...

    def passphrase(self) -> str | None:
        """Return what `kiosk.hub.login.hashed_passphrase` made of the page's passphrase, None where none is set."""
        ...


def category_lines(
    tally: Tally, names: Mapping[str, tuple[Mapping[str, str], str, str]]
) -> list[CategoryLine]:
    """Return the lines of all categories; `names` are (name by language, pattern, colour) by category."""
    return [
        CategoryLine(
            name=dict(names.get(part.group, ({"en": part.group or "–"}, "outline", "#444B59"))[0]),
            pattern=names.get(part.group, ({}, "outline", ""))[1],
            colour=names.get(part.group, ({}, "", "#444B59"))[2],
            expected=part.expected,
            arrived=part.arrived,
        )
        for part in tally.categories
    ]
