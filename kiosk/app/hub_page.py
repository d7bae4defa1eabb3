"""Where the hub's page has its figures from: the directory's lists, the hub's stations, an invitation as a drawing."""

import io
import secrets
from collections.abc import Callable, Mapping
from datetime import datetime

import msgspec
import qrcode
import qrcode.image.svg

from db.hub_store import HubStore
from kiosk.app.data_dir import Opened
from kiosk.app.hub_serve import invitation
from kiosk.app.hub_takeover import reign_of
from kiosk.domain.model import EVENT_PLACE, FactId, PairedStation, StationId
from kiosk.domain.passphrase import make_passphrase
from kiosk.hub.login import KEPT_AS, hashed_passphrase
from kiosk.hub.overview import CallLine, CentreLine, Overview, StationLine, Ticketed, category_lines
from kiosk.hub.pairing import VALID_FOR, new_code
from kiosk.hub.revoking import RETIRED
from kiosk.hub.watch import Heard
from kiosk.services.help_call import recent_calls, take_call
from kiosk.services.look_at import to_look_at


class PageData:
    """`kiosk.hub.overview.PageSource` over an open hub directory."""

    def __init__(
        self,
        here: Opened,
        store: HubStore,
        recorded: Callable[[], None] = lambda: None,
        duplicates: Callable[[], int | None] = lambda: None,
        centre: Callable[[], CentreLine | None] = lambda: None,
    ) -> None:
        """Make it.

        Args:
            here: the hub's directory.
            store: the hub's journal.
            recorded: called when the directory itself recorded a fact.
            duplicates: tells at once how many likely duplicates there are, None while nobody has looked.
            centre: tells at once how a venue's hub stands with its centre.
        """
        self._here, self._store, self._recorded, self._duplicates = here, store, recorded, duplicates
        self._centre = centre

    def overview(self, heard: Mapping[StationId, Heard], now: datetime) -> Overview:
        """Return everything the page shows. Reads only."""
        event, desk = self._here.event, self._here.desk()
        head = self._store.head()
        stations = [
            _line(paired, heard.get(paired.station_id), head, now)
            for paired, _, _ in self._store.paired_since()
            if paired.revoked_as != RETIRED and paired.station_id != self._here.identity.station_id
        ]
        with self._here.store.read() as reader:
            day = event.day_at(now)
            told = reader.tally(EVENT_PLACE, day)
            calls = [
                CallLine(
                    call_id=call.fact_id,
                    station=reader.station_name(call.station_id),
                    number=call.number,
                    at=f"{event.local(call.at):%H:%M}",
                    taken_by=reader.station_name(call.taken_by) if call.taken_by else "",
                )
                for call in recent_calls(desk, reader)
                if call.taken_by != call.station_id
            ]
            open_ones = len(to_look_at(reader, event, is_lead=True))
        reign = reign_of(self._here, self._store)
        rival, after = (reign.rival(), reign.successor()) if reign is not None else (None, None)
        names = {one.category_id: (one.name, one.pattern, one.colour) for one in event.categories}
        return Overview(
            event=dict(event.name),
            day=day.isoformat(),
            time=f"{event.local(now):%H:%M}",
            expected=told.expected,
            arrived=told.arrived,
            came=told.came,
            cities=told.cities,
            countries=told.countries,
            categories=category_lines(told, names),
            pace=[(f"{event.local(one.begins_at):%H:%M}", one.arrived) for one in told.pace],
            stations=stations,
            calls=calls,
            to_look_at=open_ones,
            duplicates=self._duplicates(),
            centre=self._centre(),
            rival=rival.name if rival is not None else "",
            gave_way_to=after.name if after is not None else "",
        )

    def invite(self, role: str, now: datetime) -> Ticketed:
        """Make a pairing code, and draw what is scanned."""
        invited = invitation(self._here, new_code(self._store, role, now), "")
        drawn = io.BytesIO()
        qrcode.make(invited.text, image_factory=qrcode.image.svg.SvgPathImage, border=4).save(drawn)
        svg = drawn.getvalue().decode()
        return Ticketed(
            code=invited.code,
            url=invited.urls[0],
            svg=svg[svg.index("<svg") :],
            until=f"{self._here.event.local(now + VALID_FOR):%H:%M}",
        )

    def revoke(self, name: str, how: str, now: datetime) -> bool:
        """Shut a station out."""
        return self._store.revoke(name, how, now)

    def take_call(self, call_id: FactId) -> None:
        """Record that the lead goes."""
        take_call(self._here.desk(), call_id)
        self._recorded()

    def keep(self) -> None:
        """Keep this hub of two."""
        reign = reign_of(self._here, self._store)
        if reign is not None:
            reign.keep()

    def passphrase(self) -> str | None:
        """Return the page's passphrase as it is kept."""
        return self._store.secret(KEPT_AS)


def set_passphrase(store: HubStore, passphrase: str) -> None:
    """Set the page's passphrase; who is logged in is so no longer.

    Raises:
        OperatorError: it is too short.
    """
    store.put_secret(KEPT_AS, hashed_passphrase(passphrase))


def first_passphrase(store: HubStore) -> str:
    """Give the page a passphrase where it has none, and return it: it is to be shown once. "" where it has one."""
    if store.secret(KEPT_AS) is not None:
        return ""
    made = make_passphrase(secrets.choice)
    set_passphrase(store, made)
    return made


def _line(paired: PairedStation, heard: Heard | None, head: int, now: datetime) -> StationLine:
    known = StationLine(
        station_id=paired.station_id, name=paired.name, role=paired.role, revoked=paired.revoked_as
    )
    if heard is None:
        return known
    status = heard.status
    return msgspec.structs.replace(
        known,
        heard_s=max(0, round((now - heard.at).total_seconds())),
        behind=max(0, head - heard.read) if heard.read else 0,
        offset_s=round(heard.offset_ms / 1000),
        printer=status.printer if status is not None else "",
        queue=status.queue if status is not None else 0,
        left=status.left if status is not None else None,
    )
