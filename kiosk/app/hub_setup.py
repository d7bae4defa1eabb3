"""The hub's page over a running desk: pairing, the hub that moved, and this desk as the hub; what is slow has a thread."""

import ipaddress
import logging
import threading
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from kiosk.app.desk_station import WindowStation
from kiosk.app.hub_beside import HubBeside
from kiosk.app.hub_link import hub_is_at, invitation_of, pair_with, paired_hub
from kiosk.app.hub_takeover import can_take_over, take_over
from kiosk.app.scanners import Scanners
from kiosk.domain.credential import RawScan
from kiosk.domain.errors import KioskError, OperatorError
from kiosk.domain.sentence import Sentence, many
from kiosk.hub.pairing import VALID_FOR
from kiosk.link.finding import HeardHub, hubs_on_network
from kiosk.link.trust import plain_url
from kiosk.protocol.messages import DEFAULT_PORT
from kiosk.protocol.pairing import Invitation, parse_invitation
from kiosk.ui.setup.hub_port import CentreSeen, HubStatus, PairedWith, Served, Shown

_log = logging.getLogger(__name__)
_NOT_A_CODE = Sentence(
    "This is no hub's pairing code. Scan the one that the hub shows, or type address and code."
)


class HubSetup(QObject):
    """`kiosk.ui.setup.hub_port.HubLink` for one desk.

    Signals:
        changed: something is different now.
    """

    changed = Signal()

    def __init__(
        self,
        station: WindowStation,
        beside: HubBeside,
        scanners: Scanners,
        look: Callable[[], Sequence[HeardHub]] = hubs_on_network,
    ) -> None:
        """Args:
        station: this desk.
        beside: makes it the hub.
        scanners: read a pairing code while the page is open.
        look: finds hubs; takes seconds.
        """
        super().__init__()
        self._station, self._beside, self._scanners, self._look = station, beside, scanners, look
        self._found: Sequence[str] = ()
        self._shown: Shown | None = None
        self._is_searching = self._is_busy = False
        self._said, self._is_said_well = "", True
        self._threads: list[threading.Thread] = []

    def close(self, timeout_s: float = 10.0) -> None:
        """Wait for what is under way."""
        for thread in self._threads:
            thread.join(timeout_s)

    def status(self) -> HubStatus:
        """Return how everything is now."""
        serving = self._beside.serving
        served = None
        if serving is not None:
            served = Served(
                url=serving.url,
                fingerprint=serving.fingerprint,
                passphrase=serving.passphrase,
                recovery=serving.recovery,
                stations=self._beside.stations(),
                shown=self._shown,
                centre=self._centre(),
            )
        return HubStatus(
            paired=self._paired() if served is None else None,
            served=served,
            found=self._found,
            is_searching=self._is_searching,
            is_busy=self._is_busy,
            trouble=self._beside.trouble,
            said=self._said,
            is_said_well=self._is_said_well,
        )

    def set_open(self, is_open: bool) -> None:
        """While the page is open scans are for it, and hubs are looked for."""
        self._scanners.read_for(self._scanned if is_open else None)
        if is_open:
            self._said, self._is_said_well = "", True
            self._search()
        else:
            self._shown = None
            self._beside.hide_secrets()

    def pair(self, address: str, code: str) -> None:
        """Join the hub at an address with a code; the text of a QR may stand in the place of both."""
        self._do("pair", lambda: self._join(invitation_of(typed_url(address), code)))

    def move(self, address: str) -> None:
        """Know that the hub is at another address now, if what answers there is the same hub."""
        self._do("hub moved", lambda: self._moved(plain_url(typed_url(address))))

    def serve(self) -> None:
        """Be the hub."""
        self._do("be the hub", self._begin)

    def end(self) -> None:
        """Be the hub no longer."""
        self._shown = None
        self._do("hub ends", self._end)

    def take_over(self, passphrase: str) -> None:
        """Be the hub in the place of one that died."""
        self._do("take over", lambda: self._take_over(passphrase))

    def invite(self, role: str) -> None:
        """Make a pairing code for a station of this role."""
        self._do("pairing code", lambda: self._invite(role))

    # -- what is done in a thread --------------------------------------------------------------------------------

    def _join(self, invited: Invitation) -> Sentence:
        if self._beside.serving is not None or self._beside.is_chosen:
            raise OperatorError("This desk is the hub itself. Let it stop being the hub first.")
        name = pair_with(self._station.here, invited)
        self._station.take_hub()
        return Sentence("Paired. The hub calls this station {name}.", name=name)

    def _moved(self, url: str) -> Sentence:
        hub = paired_hub(self._station.here)
        if hub is None:
            raise OperatorError("This station has no hub yet. Pair it first.")
        with hub.client(url) as client:
            client.health()
        hub_is_at(self._station.here, url)
        self._station.take_hub()
        return Sentence("The hub answers at {url}.", url=url)

    def _take_over(self, passphrase: str) -> Sentence:
        self._station.station.leave_hub()
        try:
            taken = take_over(self._station.here, passphrase)
        finally:
            self._station.take_hub()
        self._beside.begin()
        return Sentence(
            "This desk is the hub now. By themselves find it: {stations}; it holds {facts}.",
            stations=many(taken.stations, "{count} station", "{count} stations"),
            facts=many(taken.facts, "{count} fact", "{count} facts"),
        )

    def _begin(self) -> Sentence:
        self._beside.begin()
        return Sentence("This desk is the hub now.")

    def _end(self) -> Sentence:
        self._beside.end()
        return Sentence("This desk is the hub no longer. The stations go on and keep what they do.")

    def _invite(self, role: str) -> str:
        from kiosk.documents.tickets import qr_matrix

        invited, here = self._beside.invite(role), self._station.here
        until = here.event.local(here.clock.now() + VALID_FOR)
        self._shown = Shown(role, qr_matrix(invited.text), invited.urls[0], invited.code, until)
        return ""

    def _scanned(self, scan: RawScan) -> None:
        """Take a scan while the page is open; of several readings the one that is an invitation."""
        try:
            read = [parse_invitation(text) for text in scan.candidates]
        except OperatorError as error:
            self._tell(error.sentence, is_well=False)
            return
        invited = next((one for one in read if one is not None), None)
        if invited is None:
            self._tell(_NOT_A_CODE, is_well=False)
            return
        self._do("pair", lambda: self._join(invited))

    def _paired(self) -> PairedWith | None:
        here, hub = self._station.here, paired_hub(self._station.here)
        if hub is None:
            return None
        with here.store.read() as reader:
            paired = reader.setting("link.paired_at")
        contact = self._station.station.contact

        def local(instant: datetime | None) -> datetime | None:
            return here.event.local(instant) if instant is not None else None

        return PairedWith(
            url=hub.url,
            role=here.identity.role,
            paired_at=local(datetime.fromisoformat(paired) if paired else None),
            heard_at=local(contact.heard_at),
            is_there=contact.is_there,
            trouble=contact.trouble,
            waiting=self._station.station.link_store.waiting(),
            can_take_over=can_take_over(here),
        )

    def _centre(self) -> CentreSeen | None:
        line = self._beside.centre()
        if line is None or not (line.is_there or line.since):  # Nobody knows yet.
            return None
        return CentreSeen(line.since, line.waiting)

    def _search(self) -> None:
        if self._is_searching or self._beside.serving is not None or paired_hub(self._station.here):
            return
        self._is_searching = True

        def look() -> None:
            try:
                self._found = [hub.urls[0] for hub in self._look()]
            finally:
                self._is_searching = False
                self.changed.emit()

        self._in_thread("hub search", look)

    def _do(self, name: str, deed: Callable[[], str]) -> None:
        """Do one thing at a time, and tell what came of it."""
        if self._is_busy:
            return
        self._is_busy = True
        self._tell("")

        def work() -> None:
            said, is_well = "", True
            try:
                said = deed()
            except KioskError as error:
                _log.info("%s: %s", name, error.detail or type(error).__name__)
                said, is_well = error.sentence, False
            except Exception:  # noqa: BLE001 - a bug: logged whole, told plainly, and the page stays of use
                _log.exception("%s failed", name)
                said, is_well = Sentence("That went wrong inside Madang. It is in the log; try again."), False
            finally:
                self._is_busy = False
                self._tell(said, is_well=is_well)

        self._in_thread(name, work)

    def _tell(self, said: str, *, is_well: bool = True) -> None:
        self._said, self._is_said_well = said, is_well
        self.changed.emit()

    def _in_thread(self, name: str, work: Callable[[], None]) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=work, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()


def typed_url(text: str) -> str:
    """Return an address as a person types it, whole: without a scheme it is https, a bare IP address has the usual port."""
    plain = "".join(text.split())
    if not plain or "://" in plain or "+" in plain:
        return plain
    try:
        address = ipaddress.ip_address(plain.strip("[]"))
    except ValueError:
        return f"https://{plain}"
    host = f"[{address}]" if address.version == 6 else str(address)
    return f"https://{host}:{DEFAULT_PORT}"
