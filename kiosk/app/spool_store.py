"""The spool's port on the station's store, and what a job's badge says."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from babel import Locale, UnknownLocaleError

from kiosk.app.data_dir import RESOURCES, Opened
from kiosk.badge.request import RenderRequest
from kiosk.domain.admission import tasks_for
from kiosk.domain.badge_content import BadgeContent, badge_content, blank_content
from kiosk.domain.countries import short_names
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import Event
from kiosk.domain.model import OPEN_JOB_STATES, Badge, JobId, JobState, Printer, PrintJob, Registration
from kiosk.printing.profiles import Profile
from kiosk.printing.roll import RollCount
from kiosk.services.check_in import Desk
from kiosk.services.printed import record_job

_ROLL = "roll."
"""Before the names of printers, in the settings."""


class SpoolStore:
    """`kiosk.printing.spool.PrintStore`; tells `recorded` when a badge's fact was written."""

    def __init__(self, desk: Callable[[], Desk], recorded: Callable[[], None]) -> None:
        self._desk, self._recorded = desk, recorded

    def printers(self) -> Sequence[Printer]:
        """Return the station's printers in their order."""
        with self._desk().store.read() as reader:
            return reader.printers()

    def open_jobs(self, printer: str) -> Sequence[PrintJob]:
        """Return the printer's jobs that are not ended, oldest first."""
        with self._desk().store.read() as reader:
            return reader.jobs(OPEN_JOB_STATES, printer)

    def set_job(self, job_id: JobId, state: JobState, at: datetime, detail: str = "") -> None:
        """Move a job on; what became of the badge is recorded with it."""
        record_job(self._desk(), job_id, state, at, detail)
        self._recorded()

    def claim_job(self, job_id: JobId, printer: str, at: datetime) -> bool:
        """Move a job from queued to sending; a badge that became void meanwhile is not printed."""
        with self._desk().store.write() as tx:
            job = tx.job(job_id)
            if job is None or job.state is not JobState.QUEUED or job.printer != printer:
                return False
            badge = tx.badge(job.badge_id)
            if badge is None or not badge.is_valid:
                tx.set_job(job_id, JobState.CANCELLED, at, "the badge is void")
                return False
            tx.set_job(job_id, JobState.SENDING, at)
            return True

    def is_wanted(self, job_id: JobId) -> bool:
        """Return whether a job is open and its badge still valid."""
        with self._desk().store.read() as reader:
            job = reader.job(job_id)
            badge = reader.badge(job.badge_id) if job else None
        return job is not None and job.state in OPEN_JOB_STATES and badge is not None and badge.is_valid

    def move_job(self, job_id: JobId, printer: str, at: datetime) -> bool:
        """Give a queued job to another printer."""
        with self._desk().store.write() as tx:
            job = tx.job(job_id)
            if job is None or job.state is not JobState.QUEUED:
                return False
            tx.set_job(job_id, JobState.QUEUED, at, printer=printer)
            return True

    def roll(self, printer: str) -> RollCount:
        """Return what is known of a printer's paper."""
        with self._desk().store.read() as reader:
            kept = reader.setting(_ROLL + printer)
        size, _, printed = (kept or "").partition(" ")
        is_known = printed.isdecimal()
        return RollCount(int(size) if size.isdecimal() else None, int(printed)) if is_known else RollCount()

    def keep_roll(self, printer: str, roll: RollCount) -> None:
        """Keep what is known of a printer's paper."""
        with self._desk().store.write() as tx:
            tx.put_setting(_ROLL + printer, f"{'' if roll.size is None else roll.size} {roll.printed}")


class BadgeSource:
    """`kiosk.printing.spool.ContentSource` for one data directory."""

    def __init__(self, here: Opened) -> None:
        self.use(here)

    def use(self, here: Opened) -> None:
        """Draw by another state of the event from now on."""
        self._here = here
        self.template = template_path(here)

    def request(self, job: PrintJob, profile: Profile) -> RenderRequest:
        """Return what draws a job's badge, as the newest facts have it."""
        with self._here.store.read() as reader:
            badge = reader.badge(job.badge_id)
            registration = reader.registration(job.registration_id)
        if badge is None or registration is None:
            raise OperatorError("This badge is not on the list any more; it is not printed.")
        return profile.request(self.content(registration, badge), self.template)

    def content(self, registration: Registration, badge: Badge | None) -> BadgeContent:
        """Return what the badge of a registration says."""
        event = self._here.event
        countries = {registration.country: country_names(registration.country, event.languages)}
        icons = tuple(task.icon for task in tasks_for(registration, event))
        return badge_content(registration, event, badge, countries, icons, logo_path(self._here.path, event))

    def blank(self, spare: Badge) -> BadgeContent:
        """Return what a spare badge says: the event, its number and its token, and room for a name."""
        event = self._here.event
        return blank_content(event, spare, logo_path(self._here.path, event))


def template_path(here: Opened) -> Path:
    """Return the file of the event's badge template: its own, or a bundled one."""
    own = here.path / here.event.badge.template
    return own if own.is_file() else RESOURCES / "badges" / f"{here.event.badge.template}.toml"


def logo_path(data: Path, event: Event) -> str:
    """Return the path of the event's logo, or ""."""
    return str(data / event.badge.logo) if event.badge.logo else ""


@lru_cache(maxsize=512)
def country_names(country: str, languages: tuple[str, ...]) -> dict[str, str]:
    """Return a country's short name by language (CLDR), for the languages that CLDR knows."""
    names = {language: _country_names(language).get(country, "") for language in languages}
    return {language: name for language, name in names.items() if name}


@lru_cache(maxsize=32)
def _country_names(language: str) -> dict[str, str]:
    try:
        known = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return {}  # An event may name a language that CLDR has no data for; the others are shown.
    return short_names(known.language, known.territories)
