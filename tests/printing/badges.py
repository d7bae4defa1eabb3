"""Invented badges, and a store and a source of them for the spool's tests."""

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from kiosk.badge.renderer import RESOURCES
from kiosk.badge.request import RenderRequest
from kiosk.domain.badge_content import BadgeContent
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import BadgeId, JobId, JobState, Printer, PrintJob, RegistrationId
from kiosk.printing.profiles import Profile
from kiosk.printing.roll import RollCount

LABEL = RESOURCES / "badges" / "label-62x100.toml"
A6 = RESOURCES / "badges" / "a6-portrait.toml"
TOKEN = "BACDEFGHJKLMNPQRTUVWX9"
DAYS = tuple((date(2019, 10, day), day != 3) for day in (1, 2, 3))
LAYLA = BadgeContent(
    lead_name="Layla",
    family_name="Mansouri",
    second_name="ليلى المنصوري",
    organisation="Cedar Coast Women's Rights Centre",
    country_names=("Jordan", "요르단"),
    category_names=("Presenter", "발표자"),
    pattern="solid",
    colour="#86196A",
    qr_text=TOKEN,
    number="K7QM-42X",
    days=DAYS,
    no_photo=True,
    icons=("headphones", "landmark"),
    event_names=("세계인권도시포럼 2019", "World Human Rights Cities Forum"),
    event_place="Gwangju",
    event_dates="10.1 – 10.3",
)
HONG = replace(
    LAYLA, lead_name="홍길동", family_name="", second_name="Hong Gil-dong", pattern="diamonds", no_photo=False
)
MARIA = replace(
    LAYLA,
    lead_name="María Fernanda de los Ángeles",
    family_name="Villavicencio-Etcheverry",
    second_name="",
    organisation="Municipal Observatory for the Rights of Older Persons, Puerto Claro",
    pattern="diagonal",
)
THIRI = replace(LAYLA, lead_name="Thiri", family_name="Hlaing", second_name="သီရိလှိုင်", pattern="bars")
SAMPLES = (LAYLA, HONG, MARIA, THIRI)
NOON = datetime(2019, 10, 1, 3, 0, tzinfo=UTC)


class FixedClock:
    """Stands still."""

    def now(self) -> datetime:
        return NOON


class MemoryStore:
    """Keeps jobs in memory and every state that each went through."""

    def __init__(self, printers: Sequence[Printer], jobs: Sequence[PrintJob] = ()) -> None:
        self._printers = list(printers)
        self.jobs = {job.job_id: job for job in jobs}
        self.history: dict[JobId, list[JobState]] = {job.job_id: [job.state] for job in jobs}
        self.rolls: dict[str, RollCount] = {}
        self.void: set[JobId] = set()
        self._lock = threading.Lock()

    def add(self, number: int, printer: str) -> JobId:
        job = make_job(number, printer)
        with self._lock:
            self.jobs[job.job_id] = job
            self.history[job.job_id] = [job.state]
        return job.job_id

    def printers(self) -> Sequence[Printer]:
        return self._printers

    def open_jobs(self, printer: str) -> Sequence[PrintJob]:
        ended = (JobState.PRINTED, JobState.FAILED, JobState.CANCELLED)
        with self._lock:
            return [job for job in self.jobs.values() if job.printer == printer and job.state not in ended]

    def set_job(self, job_id: JobId, state: JobState, at: datetime, detail: str = "") -> None:
        with self._lock:
            self.jobs[job_id] = replace(self.jobs[job_id], state=state, updated_at=at, detail=detail)
            self.history[job_id].append(state)

    def claim_job(self, job_id: JobId, printer: str, at: datetime) -> bool:
        job = self.jobs[job_id]
        if job.state is not JobState.QUEUED or job.printer != printer:
            return False
        self.set_job(job_id, JobState.SENDING, at)
        return True

    def is_wanted(self, job_id: JobId) -> bool:
        return job_id not in self.void

    def move_job(self, job_id: JobId, printer: str, at: datetime) -> bool:
        with self._lock:
            job = self.jobs[job_id]
            if job.state is not JobState.QUEUED:
                return False
            self.jobs[job_id] = replace(job, printer=printer, updated_at=at)
            return True

    def roll(self, printer: str) -> RollCount:
        return self.rolls.get(printer, RollCount())

    def keep_roll(self, printer: str, roll: RollCount) -> None:
        self.rolls[printer] = roll

    def state(self, job_id: JobId) -> JobState:
        with self._lock:
            return self.jobs[job_id].state


class MemoryPins:
    """Pins in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def known(self, uri: str) -> str:
        return self.kept.get(uri, "")

    def keep(self, uri: str, fingerprint: str) -> None:
        self.kept[uri] = fingerprint


class Source:
    """Every job is Layla's badge, numbered by the job; `contents` may say otherwise."""

    def __init__(self) -> None:
        self.contents: dict[JobId, BadgeContent] = {}
        self.unknown: set[JobId] = set()

    def request(self, job: PrintJob, profile: Profile) -> RenderRequest:
        if job.job_id in self.unknown:
            raise OperatorError("This badge is no longer known.")
        content = self.contents.get(job.job_id, replace(LAYLA, number=f"K7QM-{job.slip:03d}"))
        return profile.request(content, LABEL)


def make_job(number: int, printer: str, state: JobState = JobState.QUEUED) -> PrintJob:
    return PrintJob(
        job_id=JobId(f"job-{number:03d}"),
        badge_id=BadgeId(f"badge-{number:03d}"),
        registration_id=RegistrationId(f"registration-{number:03d}"),
        printer=printer,
        state=state,
        slip=number,
        created_at=NOON,
        updated_at=NOON,
    )
