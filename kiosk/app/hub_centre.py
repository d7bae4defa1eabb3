"""A venue's hub under a centre's: the command `hub join`, what is kept of the centre, and the uplink while it serves."""

import json
import logging
from collections.abc import Callable
from pathlib import Path

import typer

from db.centre_store import CentreStore
from db.hub_store import HubStore
from kiosk.app.data_dir import Opened, opened
from kiosk.app.hub_database import noted
from kiosk.app.hub_link import PairedHub, invitation_of, join
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.revoked import obey_and_end
from kiosk.domain.errors import OperatorError
from kiosk.hub.overview import CentreLine
from kiosk.link.client import HubClient
from kiosk.link.finding import HubFinder
from kiosk.link.known_hub import KnownHub
from kiosk.link.worker import LinkState, LinkWorker
from kiosk.protocol.roles import VENUE

_log = logging.getLogger(__name__)
_ABOVE = "centre.above"


def join_centre(
    url: str = typer.Argument(..., help="The centre's address, or the text of its QR."),
    code: str = typer.Argument("", help="The code that `hub pair --role venue` printed at the centre."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Put this hub under a centre's hub; its own hub must not run meanwhile."""
    invited = invitation_of(url, code)
    with opened(data, key_file) as here:
        if noted(here, None):
            raise OperatorError(
                "A venue's hub keeps its journal in its own directory, and this one shares a database."
            )
        mine = here.identity
        joined = join(invited, here.event.event_id, mine.station_id, mine.name, mine.prefix)
        reply = joined.reply
        if reply.role != VENUE:
            raise OperatorError(
                "This code is for a station and not for a venue's hub. Make one at the centre: hub pair --role venue"
            )
        centre = PairedHub(
            tuple(dict.fromkeys([joined.url, *reply.urls])), reply.token, reply.authority, here.event.event_id
        )
        with centre.client(centre.url) as client:
            above = _checked(here, client)
        with here.store.write() as tx:
            for name, value in (
                ("url", joined.url),
                ("urls", json.dumps(reply.urls)),
                ("token", reply.token),
                ("authority", reply.authority),
                ("generation", ""),
                ("above", json.dumps(above)),
            ):
                tx.put_setting(f"centre.{name}", value)
            tx.put_setting("station.name", reply.name)
            tx.put_station(mine.station_id, reply.name)
        CentreStore(here.store, HubStore(here.store)).start_over()
    typer.echo(
        f"This hub is under the centre's as {reply.name}. Next: python main.py hub --data {data} --listen HOST:PORT"
    )
    typer.echo("Or, where a desk is the hub too, open its window and let it be the hub.")


def leave_centre(data: Path = DataOption, key_file: Path | None = KeyFileOption) -> None:
    """Take this hub out from under its centre; what both have stays at both."""
    with opened(data, key_file) as here:
        if centre_of(here) is None:
            raise OperatorError("This hub is under no centre.")
        with here.store.write() as tx:
            for name in ("url", "urls", "token", "authority", "generation", "above"):
                tx.drop_setting(f"centre.{name}")
    typer.echo("This hub is under no centre any more.")


def centre_of(here: Opened) -> PairedHub | None:
    """Return the centre of a venue's hub, None where it has none."""
    with here.store.read() as reader:
        url, token = reader.setting("centre.url"), reader.setting("centre.token")
        others = json.loads(reader.setting("centre.urls") or "[]")
        authority = reader.setting("centre.authority") or ""
    if not url or not token:
        return None
    return PairedHub(tuple(dict.fromkeys([url, *others])), token, authority, here.event.event_id)


def above_of(here: Opened) -> list[str]:
    """Return the ids of this hub and of those above it, as it last heard."""
    with here.store.read() as reader:
        return [here.identity.station_id, *json.loads(reader.setting(_ABOVE) or "[]")]


class Uplink:
    """Keeps a venue's hub and its centre alike while the hub serves; nobody at the venue waits for it.

    `state` is how it stands, None before it was tried.
    """

    def __init__(
        self,
        here: Opened,
        store: HubStore,
        centre: PairedHub,
        came: Callable[[], None],
        tell: Callable[[str], None],
    ) -> None:
        """Args:
        here, store: the venue's.
        centre: what it is under.
        came: told that something came down, from a thread of the uplink.
        tell: gets a sentence when the centre goes, comes back, or refuses something.
        """
        self._here, self._tell = here, tell
        self._centre, self._store = centre, CentreStore(here.store, store)
        self.state: LinkState | None = None
        known = KnownHub(self._setting("generation"), lambda text: self._keep("generation", text))
        finder = HubFinder(
            centre.urls, centre.authority, lambda url: self._keep("url", url), known=known, heirs=list
        )
        self._worker = LinkWorker(
            lambda: HubClient(
                finder.url, centre.token, centre.authority, known, centre.event_id, self._store.names
            ),
            self._store,
            here.clock,
            self._changed,
            came,
            finder.look,
            revoked=lambda _: obey_and_end(here.path, here.key_file),
            check=self._check,
        )

    def line(self) -> CentreLine:
        """Return how it stands, for the hub's page."""
        state = self.state
        if state is None or state.since is None:
            return CentreLine(is_there=state is not None, waiting=self._store.waiting())
        since = f"{self._here.event.local(state.since):%H:%M}"
        return CentreLine(is_there=False, since=since, waiting=self._store.waiting())

    def start(self) -> None:
        """Begin."""
        self._worker.start()

    def wake(self) -> None:
        """Send soon: something was recorded at this venue. Any thread, at once."""
        self._worker.wake()

    def stop(self) -> None:
        """End and join the threads."""
        self._worker.stop()

    def _check(self, client: HubClient) -> None:
        self._keep("above", json.dumps(_checked(self._here, client)))

    def _changed(self, state: LinkState) -> None:
        before, self.state = self.state, state
        if state.since is None and (before is None or before.since is not None):
            self._tell("The centre answers; this venue and the others are one list again.")
        elif state.since is not None and (before is None or before.trouble != state.trouble):
            self._tell(
                f"The centre is away: {state.trouble} This venue goes on alone, {state.waiting} facts wait."
            )

    def _setting(self, name: str) -> str:
        with self._here.store.read() as reader:
            return reader.setting(f"centre.{name}") or ""

    def _keep(self, name: str, value: str) -> None:
        if self._setting(name) != value:
            with self._here.store.write() as tx:
                tx.put_setting(f"centre.{name}", value)


def _checked(here: Opened, client: HubClient) -> list[str]:
    """Return the ids of the hubs above.

    Raises:
        OperatorError: this hub is one of them.
    """
    above = client.above()
    if here.identity.station_id in above:
        raise OperatorError(
            "That hub is under this one already; two hubs cannot be above each other. Join another one."
        )
    return above
