"""A desk that is also the hub: the hub's server in the window's own program, over the same directory.

One program holds a directory, so the hub is a thread of it and not a process beside it. What the desk records rings at
the stations, what they send is told to the window. That it was chosen is kept, and the next start begins with it. Where
the directory was put under a centre's hub (`hub join`), its uplink begins and ends with it.
"""

import json
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from db.hub_store import HubStore
from kiosk.app.hub_centre import Uplink, centre_of
from kiosk.app.hub_link import paired_hub
from kiosk.app.hub_page import PageData, first_passphrase
from kiosk.app.hub_serve import invitation, make_server
from kiosk.app.station import Station
from kiosk.domain.errors import KioskError, OperatorError
from kiosk.hub.overview import CentreLine
from kiosk.hub.pairing import new_code
from kiosk.hub.server import HubServer
from kiosk.protocol.messages import DEFAULT_PORT
from kiosk.protocol.pairing import Invitation

_log = logging.getLogger(__name__)
_CHOSEN = "hub.beside"
EVERYWHERE = ("0.0.0.0", DEFAULT_PORT)
_JOIN_S = 10.0


@dataclass(frozen=True, slots=True)
class Serving:
    """A hub that serves. `passphrase` (of its page) and `recovery` are "" but when they were made just now."""

    url: str
    fingerprint: str
    passphrase: str = ""
    recovery: str = ""


class HubBeside:
    """Begins and ends the hub of a station's program; any thread, one deed at a time.

    `trouble` is why it does not serve though it was chosen.
    """

    def __init__(
        self,
        station: Station,
        changed: Callable[[], None],
        news: Callable[[], None],
        gave_way: Callable[[], None],
        listen: tuple[str, int] = EVERYWHERE,
        duplicates: Callable[[], int | None] = lambda: None,
    ) -> None:
        """Args:
        station: whose directory is the hub's.
        changed: told that it serves, or no longer; from any thread.
        news: told that stations' facts came in; from the hub's thread.
        gave_way: told that this desk is a station of a newer hub now; from a thread of the hub.
        listen: host and port where none was chosen before; port 0 lets the system choose.
        duplicates: tells how many likely duplicates there are, for the hub's page.
        """
        self._station, self._changed, self._news, self._listen = station, changed, news, listen
        self._gave_way, self._duplicates = gave_way, duplicates
        self._lock = threading.Lock()
        self._server: HubServer | None = None
        self._store: HubStore | None = None
        self._uplink: Uplink | None = None
        self._starting: threading.Thread | None = None
        self.serving: Serving | None = None
        self.trouble: str = ""

    @property
    def is_chosen(self) -> bool:
        """Whether this desk is to be the hub whenever its window is open."""
        with self._station.here.store.read() as reader:
            return bool(reader.setting(_CHOSEN))

    def begin_as_chosen(self) -> None:
        """Serve if that was chosen before; returns at once, what is wrong is told by `trouble`."""
        if not self.is_chosen:
            return

        def begin() -> None:
            try:
                self.begin()
            except KioskError as error:
                _log.warning("this desk is to be the hub and cannot: %s", error.sentence)
                self.trouble = error.sentence
                self._changed()

        self._starting = threading.Thread(target=begin, name="hub-beside", daemon=True)
        self._starting.start()

    def begin(self) -> None:
        """Serve from now on, also after the next start; does nothing where it serves.

        Raises:
            OperatorError: this station has another hub.
            EnvironmentFault: the port is in use.
        """
        with self._lock:
            if self._server is not None:
                return
            here = self._station.here
            if paired_hub(here) is not None:
                raise OperatorError("This station has a hub already. It cannot be the hub of others too.")
            with here.store.read() as reader:
                chosen = reader.setting(_CHOSEN)
            host, port = json.loads(chosen) if chosen else self._listen
            store, told = HubStore(here.store), list[str]()
            page = PageData(here, store, duplicates=self._duplicates, centre=self.centre)
            server = make_server(
                here, host, port, store, tell=told.append, page=page, gave_way=self._met, recorded=self._taken
            )
            server.start()
            with here.store.write() as tx:
                tx.put_setting(_CHOSEN, json.dumps([host, server.port]))
                url = tx.setting("hub.url") or server.url
            passphrase = first_passphrase(store)
            self._server, self._store, self.trouble = server, store, ""
            self.serving = Serving(url, server.fingerprint, passphrase, "".join(told))
            self._station.hub_beside = self._ring
            self._uplink = self._up(store)
        _log.info("this desk is the hub too")
        self._changed()

    def centre(self) -> CentreLine | None:
        """Return how this hub stands with the centre's, None where it is under none."""
        uplink = self._uplink
        return uplink.line() if uplink is not None else None

    def end(self) -> None:
        """Serve no longer, nor after the next start; stations go on and keep what they do."""
        with self._station.here.store.write() as tx:
            tx.put_setting(_CHOSEN, "")
            tx.put_setting("hub.url", "")
        self._stop()
        self.trouble = ""
        self._changed()

    def close(self) -> None:
        """Stop for now; the next start serves again if that was chosen."""
        if self._starting is not None:
            self._starting.join(_JOIN_S)
        self._stop()

    def hide_secrets(self) -> None:
        """Forget what is shown once."""
        if self.serving is not None:
            self.serving = Serving(self.serving.url, self.serving.fingerprint)

    def invite(self, role: str) -> Invitation:
        """Make a pairing code for a station of this role.

        Raises:
            OperatorError: it does not serve.
        """
        store, here = self._store, self._station.here
        if store is None:
            raise OperatorError("This desk is not the hub now. Let it be the hub first.")
        return invitation(here, new_code(store, role, here.clock.now()), "")

    def stations(self) -> list[str]:
        """Return the names of the paired stations that are at work."""
        store = self._store
        if store is None:
            return []
        return [one.name for one, _, _ in store.paired_since() if not one.revoked_as]

    def _up(self, store: HubStore) -> Uplink | None:
        here = self._station.here
        if (centre := centre_of(here)) is None:
            return None

        def came() -> None:
            self._ring()
            self._news()

        def tell(sentence: str) -> None:
            _log.info("%s", sentence)
            self._changed()

        uplink = Uplink(here, store, centre, came, tell)
        uplink.start()
        return uplink

    def _taken(self) -> None:
        """Stations' facts came in."""
        if self._uplink is not None:
            self._uplink.wake()
        self._news()

    def _ring(self) -> None:
        """Something was recorded at this desk, or came from the centre."""
        if self._server is not None:
            self._server.ring()
        if self._uplink is not None:
            self._uplink.wake()

    def _met(self, sentence: str) -> None:
        """Tell of another hub of the event; once this desk is its station, go on as one.

        The server stays until the window closes: it shows stations the way to the newer hub.
        """
        if paired_hub(self._station.here) is None:
            self.trouble = sentence
        elif self.serving is not None:
            with self._station.here.store.write() as tx:
                tx.put_setting(_CHOSEN, "")
            self.serving, self._station.hub_beside, self.trouble = None, None, ""
            _log.info("this desk gave way to a newer hub")
            self._gave_way()
        self._changed()

    def _stop(self) -> None:
        with self._lock:
            server, self._server = self._server, None
            uplink, self._uplink = self._uplink, None
            self._store = self.serving = None
            self._station.hub_beside = None
            if uplink is not None:
                uplink.stop()
            if server is not None:
                server.stop()
                _log.info("this desk is the hub no longer")
