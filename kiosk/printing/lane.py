"""One printer's thread: asks it how it is, sends one badge at a time, and waits for its word.

The rules are those of `spool`. A lane never raises out of its thread: what goes wrong is told as the printer's
trouble, with a sentence, and tried again with growing pauses.
"""

import logging
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError, OperatorError
from kiosk.domain.model import JobId, JobState, Printer, PrinterStatus, PrinterTrouble, PrintJob
from kiosk.printing.encode import encode
from kiosk.printing.kept import CANNOT_SAY, NO_WORD, KeptJobs
from kiosk.printing.profiles import Profile
from kiosk.printing.roll import Paper
from kiosk.printing.transport import (
    Came,
    Delivery,
    KeepsJobs,
    NothingSentError,
    Outgoing,
    Told,
    Transport,
)
from kiosk.printing.view import PrinterView
from kiosk.services.ports import Clock

if TYPE_CHECKING:
    from kiosk.printing.spool import ContentSource, Draws, PrintStore

log = logging.getLogger(__name__)

BROKE_OFF = "The connection broke while the badge was being sent."
INTERRUPTED = "The program ended while the badge was being printed."
_GIVEN = (JobState.SENDING, JobState.SENT)
_TRIED_AT_ONCE = 3
"""So many waiting badges, the newest, are drawn to see that they can be, each time a printer in trouble is asked."""
_QUIET = (PrinterTrouble.SILENT, PrinterTrouble.OFFLINE)


@dataclass(frozen=True, slots=True)
class Pace:
    """Waiting times in seconds. A status younger than `fresh_s` needs no new question before a badge is sent."""

    idle_poll_s: float = 1.5
    fresh_s: float = 2.0
    trouble_poll_s: float = 1.0
    longest_trouble_poll_s: float = 3.0
    follow_poll_s: float = 0.3
    silence_s: float = 10.0
    held_s: float = 300.0


class Lane:
    """The thread of one printer; owned by the spool."""

    def __init__(
        self,
        printer: Printer,
        profile: Profile,
        transport: Transport,
        store: "PrintStore",
        source: "ContentSource",
        renderer: "Draws",
        clock: Clock,
        changed: Callable[[], None],
        pace: Pace,
    ) -> None:
        self._printer, self._profile, self._transport = printer, profile, transport
        self._store, self._source, self._renderer, self._clock = store, source, renderer, clock
        self._changed, self._pace = changed, pace
        self._thread = threading.Thread(target=self._run, name=f"printer {printer.name}", daemon=True)
        self._woken, self._stopping = threading.Event(), threading.Event()
        self._kept: KeptJobs | None = None
        if isinstance(transport, KeepsJobs):
            self._kept = KeptJobs(transport, store.is_wanted, self._ask, self._stopping, pace)
        self._drawable: set[JobId] = set()
        self._lock = threading.Lock()
        self._view = PrinterView(printer=printer)
        self._ended: deque[PrintJob] = deque(maxlen=10)
        self._asked_s = float("-inf")
        self._pause_s = pace.trouble_poll_s
        self._paper = Paper(partial(store.roll, printer.name), partial(store.keep_roll, printer.name))

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def ask_to_stop(self) -> None:
        """Let the thread end after what it is sending."""
        self._stopping.set()
        self._woken.set()

    def join(self, timeout_s: float) -> None:
        """Wait for the thread to end."""
        if self._thread.ident is None:
            return
        self._thread.join(timeout_s)
        if self._thread.is_alive():
            log.warning("printer thread still busy after %s s", timeout_s)

    def wake(self) -> None:
        """Look for new jobs at once."""
        self._woken.set()

    def view(self) -> PrinterView:
        """Return how the printer stands; any thread."""
        with self._lock:
            return self._view

    def ended(self, job_id: JobId, state: JobState) -> None:
        """Note that a job was ended from outside; any thread."""
        self._show(job_id, state)
        self.wake()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                pause_s = self._step()
            except KioskError as error:
                log.error("printing stopped: %s", error.detail or type(error).__name__)
                pause_s = self._fault(error.sentence)
            except Exception as error:  # noqa: BLE001 - the thread must live, and a message may hold a name
                places = "".join(traceback.format_tb(error.__traceback__))
                log.error("printing failed: %s\n%s", type(error).__name__, places)
                pause_s = self._fault("Something went wrong while printing. Tell the lead.")
            self._woken.wait(pause_s)
            self._woken.clear()

    def _step(self) -> float:
        """Do the next thing; return how long to wait after it, in seconds."""
        queued = self._refresh()
        now_s = time.monotonic()
        is_well = self._view.status is not None and self._view.status.trouble is PrinterTrouble.NONE
        is_due = now_s - self._asked_s >= (self._pace.fresh_s if queued else self._pace.idle_poll_s * 0.9)
        if not is_well or is_due:
            trouble = self._ask().trouble
            is_well = trouble is PrinterTrouble.NONE
            if self._kept is not None and trouble not in _QUIET:
                self._kept.withdraw_given_up()
        if not is_well:
            self._try_to_draw(queued)
            return self._longer_pause()
        self._pause_s = self._pace.trouble_poll_s
        if not queued:
            return self._pace.idle_poll_s
        return self._print(queued[0])

    def _refresh(self) -> list[PrintJob]:
        """Read the open jobs; what was given to the printer and never settled becomes `unknown`."""
        jobs = list(self._store.open_jobs(self._printer.name))
        if self._kept is not None and any(job.state in _GIVEN for job in jobs):
            jobs = self._resume(jobs, self._kept)
        for i, job in enumerate(jobs):
            if job.state in _GIVEN and not self._stopping.is_set():
                log.warning("job %s was left %s, nobody knows whether it came out", job.job_id, job.state)
                self._store.set_job(job.job_id, JobState.UNKNOWN, self._clock.now(), INTERRUPTED)
                jobs[i] = replace(job, state=JobState.UNKNOWN, detail=INTERRUPTED)
        queued = [job for job in jobs if job.state is JobState.QUEUED]
        open_ids = {job.job_id for job in jobs}
        ended = tuple(job for job in self._ended if job.job_id not in open_ids)
        self._update(jobs=ended + tuple(jobs), queued=len(queued), current=None)
        return queued

    def _ask(self) -> Told:
        told = self._transport.ask()
        self._asked_s = time.monotonic()
        status = PrinterStatus(
            trouble=told.trouble,
            at=self._clock.now(),
            is_busy=told.is_busy,
            can_tell=told.can_tell,
            is_low=told.is_low,
        )
        sentence = "" if told.trouble is PrinterTrouble.NONE else told.sentence or self._view.sentence
        self._update(status=status, sentence=sentence)
        if self._paper.is_refilled_after(told.trouble):
            self._show_paper()
        return told

    def _print(self, job: PrintJob) -> float:
        self._update(current=job.job_id)
        outgoing = self._draw(job)
        if outgoing is None:
            return 0.0
        is_claimed = False
        try:
            with self._transport.open() as delivery:
                is_claimed = self._store.claim_job(job.job_id, self._printer.name, self._clock.now())
                if not is_claimed:
                    return self._pace.follow_poll_s
                self._show(job.job_id, JobState.SENDING)
                came = self._hand_over(delivery, job, outgoing)
        except NothingSentError as error:
            if is_claimed:
                self._set(job, JobState.QUEUED)
            return self._fault(error.sentence, error.trouble)
        if came is Came.OUT:
            self._set(job, JobState.PRINTED)
        elif self._kept is not None:
            self._follow_kept(job, outgoing.number, self._kept)
        elif came is Came.BROKEN:
            self._set(job, JobState.UNKNOWN, NO_WORD)
            self._asked_s = float("-inf")  # the next badge waits until the printer said how it is now
        elif came is not None:
            self._follow(job, came is Came.TAKEN)
        return 0.0

    def _try_to_draw(self, queued: list[PrintJob]) -> None:
        """End what could never be printed while it waits: nobody is to be promised a badge that will not come."""
        new = [job for job in queued if job.job_id not in self._drawable]
        for job in new[-_TRIED_AT_ONCE:]:
            if self._draw(job) is not None:
                self._drawable.add(job.job_id)

    def _draw(self, job: PrintJob) -> Outgoing | None:
        """Draw a badge; what cannot be drawn as it is ends the job, and the queue goes on."""
        try:
            request = self._source.request(job, self._profile)
            request = replace(request, forms=request.forms | self._profile.forms | self._transport.forms)
            rendered = self._renderer.render(request)
            return Outgoing(job.job_id, rendered.number, encode(self._profile, rendered), rendered)
        except OperatorError as error:
            log.error("job %s was given up: its badge cannot be drawn", job.job_id)
            self._set(job, JobState.FAILED, error.sentence)
            return None

    def _hand_over(self, delivery: Delivery, job: PrintJob, outgoing: Outgoing) -> Came | None:
        try:
            delivery.send(outgoing)
        except OSError as error:
            log.warning("job %s broke off: %s", job.job_id, type(error).__name__)
            if self._kept is None:  # else the printer can still be asked whether it has it
                self._set(job, JobState.UNKNOWN, BROKE_OFF)
                self._asked_s = float("-inf")
            return None
        self._set(job, JobState.SENT)
        return delivery.came()

    def _follow(self, job: PrintJob, has_it: bool) -> None:
        """Ask until the printer is idle twice running: one answer may come before it has begun.

        Args:
            job: the badge that was sent.
            has_it: whether the printer is known to have read it. An idle printer that never showed that it had the
                badge, or that was off in between, has told nothing about it.
        """
        begun_s = heard_s = time.monotonic()
        idle, said = 0, NO_WORD
        while not self._stopping.is_set():
            told, now_s = self._ask(), time.monotonic()
            if not told.can_tell:
                said = CANNOT_SAY
                break
            has_it = (has_it or told.is_busy) and told.trouble is not PrinterTrouble.OFFLINE
            if told.trouble in _QUIET:
                idle = 0
                if now_s - heard_s >= self._pace.silence_s:
                    break
            else:
                heard_s = now_s
                idle = idle + 1 if told.trouble is PrinterTrouble.NONE and not told.is_busy else 0
                if idle >= 2 and has_it:
                    self._set(job, JobState.PRINTED)
                    return
                if idle >= 2 or now_s - begun_s >= self._pace.held_s:
                    break
            self._stopping.wait(self._pace.follow_poll_s)
        if not self._stopping.is_set():
            self._set(job, JobState.UNKNOWN, said)

    def _follow_kept(self, job: PrintJob, number: str, kept: KeptJobs) -> None:
        outcome = kept.follow(job.job_id, number)
        if outcome is not None:
            self._set(job, *outcome)

    def _resume(self, jobs: list[PrintJob], kept: KeptJobs) -> list[PrintJob]:
        """Follow what was given to the printer before the program ended; return the jobs that are open then."""
        self._update(jobs=tuple(jobs))
        for job in jobs:
            if job.state not in _GIVEN:
                continue
            try:
                number = self._source.request(job, self._profile).content.number
            except OperatorError as error:
                log.warning("job %s cannot be asked about: %s", job.job_id, error.detail)
                self._set(job, JobState.UNKNOWN, INTERRUPTED)
            else:
                log.info("job %s was left %s and is followed again", job.job_id, job.state)
                self._follow_kept(job, number, kept)
        return list(self._store.open_jobs(self._printer.name))

    def _set(self, job: PrintJob, state: JobState, detail: str = "") -> None:
        self._store.set_job(job.job_id, state, self._clock.now(), detail)
        log.info("job %s %s", job.job_id, state)
        self._show(job.job_id, state, detail)
        if state is JobState.PRINTED:
            self._paper.badge_out()
            self._show_paper()

    def _show_paper(self) -> None:
        self._update(left=self._paper.left, minutes_left=self._paper.minutes_left)

    def _show(self, job_id: JobId, state: JobState, detail: str = "") -> None:
        now = self._clock.now()
        jobs = tuple(
            replace(one, state=state, updated_at=now, detail=detail) if one.job_id == job_id else one
            for one in self._view.jobs
        )
        if state in (JobState.PRINTED, JobState.FAILED, JobState.CANCELLED):
            self._ended.extend(one for one in jobs if one.job_id == job_id)
        queued = sum(one.state is JobState.QUEUED for one in jobs)
        self._update(jobs=jobs, queued=queued)

    def _fault(self, sentence: str, trouble: PrinterTrouble = PrinterTrouble.FAULT) -> float:
        status = PrinterStatus(trouble=trouble, at=self._clock.now())
        self._update(status=status, sentence=sentence, current=None)
        return self._longer_pause()

    def _longer_pause(self) -> float:
        pause_s = self._pause_s
        self._pause_s = min(pause_s * 1.5, self._pace.longest_trouble_poll_s)
        return pause_s

    def _update(self, **changes: object) -> None:
        with self._lock:
            before = self._view
            self._view = replace(before, **changes)  # type: ignore[arg-type]  # names and types as in PrinterView
            after = self._view
        if _told(before) != _told(after):
            self._changed()


def _told(view: PrinterView) -> tuple[object, ...]:
    """Return what of a view is worth telling; that a status is merely newer is not."""
    status = view.status
    state = (status.trouble, status.is_busy, status.can_tell, status.is_low) if status else None
    return (state, view.queued, view.current, view.jobs, view.sentence, view.left, view.minutes_left)
