"""A running station: its store, its printers and its link to the hub, opened in order and closed in reverse.

The window and the windowless station are two shells over this one object.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from db.link_store import LinkStore
from kiosk.app.data_dir import Opened, identity_of
from kiosk.app.hub_contact import HubContact
from kiosk.app.hub_link import boxes_of, finder_of, known_hub, paired_hub
from kiosk.app.printer_pins import PrinterPins
from kiosk.app.revoked import obey_and_end
from kiosk.app.scan_log import ScanLog
from kiosk.app.spool_store import BadgeSource, SpoolStore
from kiosk.badge.renderer import Renderer
from kiosk.domain.credential import RawScan
from kiosk.domain.errors import KioskError
from kiosk.domain.event import Event
from kiosk.domain.model import JobId, JobState, PrinterTrouble, RegistrationId
from kiosk.link.worker import LinkState, LinkWorker
from kiosk.printing.screen import Show
from kiosk.printing.spool import Spool
from kiosk.printing.view import SpoolView
from kiosk.protocol.messages import StationStatus
from kiosk.services.check_in import check_in, run_dry
from kiosk.services.outcome import Outcome
from kiosk.services.retain import used_days
from kiosk.services.shift import begin_shift, end_shift

_log = logging.getLogger(__name__)
_T = TypeVar("_T")


def _nobody(_: object) -> None:
    """Nobody listens."""


class Station:
    """What a station does, with printers and hub woken after each change. Any thread."""

    def __init__(
        self,
        here: Opened,
        *,
        show: Show | None = None,
        actor_id: str | None = None,
        printing_changed: Callable[[SpoolView], None] = _nobody,
        link_changed: Callable[[LinkState], None] = _nobody,
        pulled: Callable[[], None] = lambda: None,
        is_window: bool = False,
        source: BadgeSource | None = None,
    ) -> None:
        self.here, self.show = here, show
        self._is_window = is_window
        self.desk = here.desk()
        if actor_id:
            self.begin_shift(actor_id)
        self.source = source or BadgeSource(here)
        self.link_store = LinkStore(here.store)
        self.renderer = Renderer()
        store = SpoolStore(lambda: self.desk, self._recorded)
        self.spool = Spool(
            store,
            self.source,
            self.renderer,
            here.clock,
            printing_changed,
            show,
            pins=PrinterPins(here.store),
        )
        self.scan_log = ScanLog(here.store, lambda: self.desk)
        self._link_changed, self._pulled = link_changed, pulled
        self.hub_beside: Callable[[], None] | None = None
        """Told that something was recorded, where this program is the hub too."""
        self.contact = HubContact(here.store, here.clock.now)
        self.link = self._make_link()

    def _make_link(self) -> LinkWorker | None:
        here, hub = self.here, paired_hub(self.here)
        if hub is None:
            return None
        known = known_hub(here)
        finder = finder_of(here, hub, known)
        return LinkWorker(
            lambda: hub.client(finder.url, known),
            self.link_store,
            here.clock,
            self._link_told,
            self._pulled,
            finder.look,
            self._status,
            boxes_of(here),
            lambda _: obey_and_end(here.path, here.key_file),
            self.contact.heard_at,
        )

    def _link_told(self, state: LinkState) -> None:
        self.contact.take(state)
        self._link_changed(state)

    def leave_hub(self) -> None:
        """Speak with the hub no longer, until `take_hub`."""
        if self.link is not None:
            self.link.stop()
            self.link = None

    def take_hub(self) -> None:
        """Go on with the hub that this station is paired with now, under the name and prefix that it gave."""
        self.leave_hub()
        self.here = replace(self.here, identity=identity_of(self.here.store))
        recorder = replace(self.here.desk().recorder, actor_id=self.desk.recorder.actor_id)
        self.desk = replace(self.desk, recorder=recorder)
        self.source.use(self.here)
        self.contact = HubContact(self.here.store, self.here.clock.now)
        self.link = self._make_link()
        if self.link is not None:
            self.link.start()

    def start(self) -> None:
        """Begin to print and to synchronise."""
        run_dry(self.desk)
        self.spool.start()
        self.scan_log.start()
        if self.link is not None:
            self.link.start()

    def stop(self) -> None:
        """Stop in reverse order; what waits, waits in the store."""
        if self.link is not None:
            self.link.stop()
        self.contact.note()
        self.spool.stop()
        self.scan_log.stop()
        self.renderer.close()

    def did(self, result: _T) -> _T:
        """Pass a result on, something was recorded; a window paints it before it lets printers and hub carry on."""
        if not self._is_window:
            self.carry_on()
        return result

    def carry_on(self) -> None:
        """Wake printers and hub. Unwoken they look by themselves, a second or two later."""
        self.spool.wake()
        self._recorded()

    def check_in(self, scan: RawScan, beside: RegistrationId | None = None) -> Outcome:
        """Answer one scan; an admission is durable when this returns. `beside` is the guest at the desk, if any."""
        try:
            outcome = self.did(check_in(self.desk, scan, beside))
        except KioskError:
            self.scan_log.note(scan, None)
            raise
        self.scan_log.note(scan, outcome.decision)
        if outcome.staff_sign:
            self.begin_shift(outcome.staff_sign)
        if outcome.fact_id is not None and outcome.registration is not None:
            _log.info("checked in registration_id=%s", outcome.registration.registration_id)
        return outcome

    def scan_text(self, text: str, source: str) -> Outcome:
        """Answer one code that was read as text."""
        return self.check_in(RawScan((text,), source, self.desk.recorder.clock.now()))

    @property
    def on_shift(self) -> str:
        """Who is on shift, "" is nobody."""
        return self.desk.recorder.actor_id or ""

    def begin_shift(self, sign: str) -> None:
        """Let somebody come on shift; whatever is recorded from now on is by that sign. "" ends the shift.

        Raises:
            OperatorError: it cannot be a sign.
        """
        if sign:
            sign = begin_shift(self.desk, sign)
        else:
            end_shift(self.desk)
        self.desk = replace(self.desk, recorder=self.desk.recorder.on_shift(sign))

    def learn_days(self) -> None:
        """Go by the days that a lead has said."""
        with self.here.store.read() as reader:
            self.desk = replace(self.desk, used_days=used_days(self.desk, reader))

    def answer_unknown(self, job_id: JobId, came_out: bool) -> None:
        """Take the volunteer's answer to "did the badge come out?"."""
        self.spool.answer_unknown(job_id, came_out)
        self._recorded()

    def other_printer(self) -> str:
        """Return the printer that F7 offers, or ""."""
        if self.desk.printer is None:
            return ""
        names = [view.printer.name for view in self.spool.view().printers]
        if len(names) < 2 or self.desk.printer.name not in names:
            return ""
        return names[(names.index(self.desk.printer.name) + 1) % len(names)]

    def use_other_printer(self) -> None:
        """Print from now on, and what waits, on the other printer; what was sent stays where it is."""
        name = self.other_printer()
        view = self.spool.view()
        chosen = view.of(name)
        if chosen is None or self.desk.printer is None:
            return
        here = view.of(self.desk.printer.name)
        waiting = [job.job_id for job in here.jobs if job.state is JobState.QUEUED] if here else []
        self.desk = replace(self.desk, printer=chosen.printer)
        self.spool.move(waiting, name)

    def use_event(self, event: Event) -> None:
        """Decide and draw by the event as it is now."""
        self.here = replace(self.here, event=event)
        self.desk = replace(self.desk, event=event)
        self.source.use(self.here)

    def take_printers(self, use: str = "") -> None:
        """Take the printers as the store has them now.

        Args:
            use: the name of the one that prints from now on; "" is the one in use, the first where that is gone.
        """
        self.spool.take_printers()
        with self.here.store.read() as reader:
            printers = reader.printers()
        name = use or (self.desk.printer.name if self.desk.printer else "")
        first = printers[0] if printers else None
        self.desk = replace(self.desk, printer=next((one for one in printers if one.name == name), first))
        self.spool.wake()

    def open_jobs(self) -> Sequence[JobId]:
        """Return the jobs that a printer has still to do; one that is unknown waits for a person instead."""
        coming = (JobState.QUEUED, JobState.SENDING, JobState.SENT)
        printers = [view.printer.name for view in self.spool.view().printers]
        with self.here.store.read() as reader:
            return [job.job_id for name in printers for job in reader.jobs(coming, name)]

    def _status(self) -> StationStatus:
        """Return how this station is, for the hub's page."""
        printer = self.desk.printer
        mine = self.spool.view().of(printer.name) if printer is not None else None
        if mine is None:
            return StationStatus()
        trouble = mine.status.trouble if mine.status is not None else PrinterTrouble.NONE
        is_fine = trouble is PrinterTrouble.NONE
        return StationStatus(printer="ready" if is_fine else str(trouble), queue=mine.queued, left=mine.left)

    def _recorded(self) -> None:
        if self.link is not None:
            self.link.wake()
        if self.hub_beside is not None:
            self.hub_beside()


@contextmanager
def running(station: Station) -> Iterator[Station]:
    """Start a station and stop it on leaving, whatever happens."""
    try:
        station.start()
        yield station
    finally:
        station.stop()
