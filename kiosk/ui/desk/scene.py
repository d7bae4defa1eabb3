"""What every sentence of the desk may need to be said; no Qt."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.event import pick
from kiosk.domain.model import JobState, PrinterTrouble, PrintJob, Text
from kiosk.ui.desk.port import DeskInfo, SpoolView
from kiosk.ui.words import Words

_WAITING = (JobState.QUEUED, JobState.SENDING, JobState.SENT)


@dataclass(frozen=True, slots=True)
class Scene:
    """What every sentence may need: the language, the desk, its printing, the station's instant."""

    words: Words
    info: DeskInfo
    spool: SpoolView
    now: datetime

    @property
    def language(self) -> str:
        """The language of the interface."""
        return self.words.language

    def text(self, texts: Text) -> str:
        """Return an event's text in the language of the interface, else in the event's first."""
        return pick(texts, self.language, self.info.event.languages)

    def local(self, instant: datetime) -> datetime:
        """Return an instant in the event's time zone."""
        return self.info.event.local(instant)

    @property
    def today(self) -> date:
        """The event day that it is now: by the clock, or as a lead has said."""
        day = self.info.event.day_at(self.now)
        return self.info.used_days.get(day, day)

    @property
    def is_printer_in_trouble(self) -> bool:
        """Whether the printer says that it cannot print."""
        status = self.spool.status
        return status is not None and status.trouble is not PrinterTrouble.NONE

    @property
    def jobs_here(self) -> list[PrintJob]:
        """The jobs that the printer in use has yet to print, in their order."""
        printer = self.spool.printer
        return [
            job
            for job in self.spool.jobs
            if job.state in _WAITING and (printer is None or job.printer == printer.name)
        ]

    def job(self, job: PrintJob | None) -> PrintJob | None:
        """Return the newest state of a print job."""
        if job is None:
            return None
        return next((known for known in self.spool.jobs if known.job_id == job.job_id), job)
