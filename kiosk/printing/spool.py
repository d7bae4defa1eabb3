"""The spool: print jobs from the store to paper, one thread a printer, never two badges for one job.

Rules: bytes written are *sent*, not *printed*. A printer is asked before it gets anything; in trouble it gets nothing
and the job waits. `sending` is committed before the first byte. After `sent`, only the printer's own word makes it
`printed`; silence makes it `unknown`, which a person answers. Nothing is ever sent twice.
"""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from kiosk.badge.request import Rendered, RenderRequest
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import DID_NOT_COME_OUT, JobId, JobState, Printer, PrintJob
from kiosk.printing.lane import Lane, Pace
from kiosk.printing.pinned import Pins
from kiosk.printing.profiles import Profile, profile_named
from kiosk.printing.roll import RollCount
from kiosk.printing.screen import Show
from kiosk.printing.uri import open_transport
from kiosk.printing.view import SpoolView
from kiosk.services.ports import Clock

log = logging.getLogger(__name__)


class PrintStore(Protocol):
    """What the spool needs of the store; every call is a transaction of its own, durable when it returns."""

    def printers(self) -> Sequence[Printer]:
        """Return the station's printers in their order."""
        ...

    def open_jobs(self, printer: str) -> Sequence[PrintJob]:
        """Return the printer's jobs that are not ended, oldest first."""
        ...

    def set_job(self, job_id: JobId, state: JobState, at: datetime, detail: str = "") -> None:
        """Move a job on; `printed`, and `failed` or `cancelled`, also record the badge's fact."""
        ...

    def claim_job(self, job_id: JobId, printer: str, at: datetime) -> bool:
        """Move a job from `queued` to `sending`; False when it is queued there no longer (cancelled, moved)."""
        ...

    def is_wanted(self, job_id: JobId) -> bool:
        """Return whether a job is open and its badge still valid: what is not is withdrawn from the printer."""
        ...

    def move_job(self, job_id: JobId, printer: str, at: datetime) -> bool:
        """Give a queued job to another printer; False when it is queued no longer."""
        ...

    def roll(self, printer: str) -> RollCount:
        """Return what is known of a printer's paper."""
        ...

    def keep_roll(self, printer: str, roll: RollCount) -> None:
        """Keep what is known of a printer's paper."""
        ...


class ContentSource(Protocol):
    """Knows what a job's badge says."""

    def request(self, job: PrintJob, profile: Profile) -> RenderRequest:
        """Return `profile.request(content, template)` of a job.

        Raises:
            KioskError: the badge is no longer known, or the template is wrong.
        """
        ...


class Draws(Protocol):
    """Draws a badge; `kiosk.badge.renderer.Renderer` is the real one."""

    def render(self, request: RenderRequest) -> Rendered:
        """Draw one badge; may be called from any thread."""
        ...


class Spool:
    """All printers of this station. `wake` it when a job was added."""

    def __init__(
        self,
        store: PrintStore,
        source: ContentSource,
        renderer: Draws,
        clock: Clock,
        changed: Callable[[SpoolView], None],
        show: Show | None = None,
        pace: Pace | None = None,
        pins: Pins | None = None,
    ) -> None:
        """Take what the spool works with; nothing runs before `start`.

        Args:
            store: keeps jobs and printers.
            source: what a badge says.
            renderer: draws it.
            clock: instants of the jobs.
            changed: called with every change, from the printers' threads.
            show: where printers on the screen show badges; None without a window.
            pace: waiting times, for tests.
            pins: knows the certificates of printers; without them any is taken.
        """
        self._store, self._source, self._renderer, self._clock = store, source, renderer, clock
        self._changed, self._show, self._pace, self._pins = changed, show, pace or Pace(), pins
        self._lanes: dict[str, Lane] = {}

    def start(self) -> None:
        """Start a thread for every printer of the station. What a crash left half-sent becomes `unknown`.

        Raises:
            OperatorError: a printer's URI or profile is wrong.
        """
        self._lanes = {printer.name: self._lane(printer) for printer in self._store.printers()}
        for lane in self._lanes.values():
            lane.start()

    def take_printers(self, timeout_s: float = 5.0) -> None:
        """Take the station's printers as they are now: new ones start, changed and removed ones end first.

        Raises:
            OperatorError: a printer's URI or profile is wrong; nothing changed then.
        """
        before, wanted = self._lanes, self._store.printers()
        made = {
            one.name: self._lane(one)
            for one in wanted
            if one.name not in before or before[one.name].view().printer != one
        }
        kept = {one.name for one in wanted} - set(made)
        ending = [lane for name, lane in before.items() if name not in kept]
        for lane in ending:
            lane.ask_to_stop()
        for lane in ending:
            lane.join(timeout_s)
        self._lanes = {one.name: made.get(one.name) or before[one.name] for one in wanted}
        for lane in made.values():
            lane.start()
        self._tell()

    def _lane(self, printer: Printer) -> Lane:
        return Lane(
            printer,
            profile_named(printer.profile),
            open_transport(printer, self._show, self._pins),
            self._store,
            self._source,
            self._renderer,
            self._clock,
            self._tell,
            self._pace,
        )

    def stop(self, timeout_s: float = 5.0) -> None:
        """Ask all threads to end and wait for them; a badge being sent is finished first. May be called twice."""
        for lane in self._lanes.values():
            lane.ask_to_stop()
        for lane in self._lanes.values():
            lane.join(timeout_s)

    def wake(self) -> None:
        """Look for new jobs at once."""
        for lane in self._lanes.values():
            lane.wake()

    def view(self) -> SpoolView:
        """Return how all printers stand."""
        return SpoolView(tuple(lane.view() for lane in self._lanes.values()))

    def answer_unknown(self, job_id: JobId, came_out: bool) -> None:
        """Take a person's answer to "did the badge come out?"; a job that is not `unknown` is left alone."""
        for name, lane in self._lanes.items():
            job = next((one for one in self._store.open_jobs(name) if one.job_id == job_id), None)
            if job is not None and job.state is JobState.UNKNOWN:
                state, detail = (JobState.PRINTED, "") if came_out else (JobState.FAILED, DID_NOT_COME_OUT)
                self._store.set_job(job_id, state, self._clock.now(), detail)
                log.info("job %s answered by a person: %s", job_id, state)
                lane.ended(job_id, state)
                return

    def move(self, job_ids: Sequence[JobId], printer: str) -> list[JobId]:
        """Give queued jobs to another printer; return those that were moved.

        Raises:
            OperatorError: there is no such printer.
        """
        if printer not in self._lanes:
            raise OperatorError(
                "There is no printer {printer}. There is: {known}.",
                printer=printer,
                known=", ".join(self._lanes),
            )
        moved = [one for one in job_ids if self._store.move_job(one, printer, self._clock.now())]
        log.info("moved %d jobs to another printer", len(moved))
        self.wake()
        return moved

    def _tell(self) -> None:
        self._changed(self.view())
