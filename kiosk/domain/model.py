"""The values that every stage passes on: registrations, check-ins, badges and print jobs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

RegistrationId = NewType("RegistrationId", str)
PersonId = NewType("PersonId", str)
FactId = NewType("FactId", str)
StationId = NewType("StationId", str)
BadgeId = NewType("BadgeId", str)
JobId = NewType("JobId", str)
PlaceId = NewType("PlaceId", str)

EVENT_PLACE = PlaceId("event")
"""The place that stands for the whole event; sessions and tours get ids of their own."""


class RegistrationState(StrEnum):
    """Whether the attendee's place at the event holds."""

    PAID = "paid"
    UNPAID = "unpaid"
    CANCELLED = "cancelled"
    BLOCKED = "blocked"
    REPLACED = "replaced"
    """The place passed to somebody else: follows from the fact `replaced`, and no edit ends it."""


ENDED = frozenset({RegistrationState.CANCELLED, RegistrationState.REPLACED})
"""States of places that are over."""
BARRED = ENDED | {RegistrationState.BLOCKED}
"""States in which a place does not hold."""


class PhotoChoice(StrEnum):
    """What the attendee said about being photographed."""

    YES = "yes"
    NO = "no"
    UNASKED = "unasked"


NATIVE, LATIN = "native", "latin"
"""Which of two names leads on the badge, where somebody said so: the one in the own script, or the Latin one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """One attendee's place at the event, as the newest facts have it. Empty text means unknown.

    `protected` of people whose presence nobody confirms: `kiosk.domain.shown` says what that means.
    """

    registration_id: RegistrationId
    external_id: str = ""
    booking_code: str = ""
    ticket: str = ""
    name: str = ""
    name_native: str = ""
    given_name: str = ""
    family_name: str = ""
    badge_name: str = ""
    organisation: str = ""
    job_title: str = ""
    city: str = ""
    country: str = ""
    category: str = ""
    email: str = ""
    phone: str = ""
    language: str = ""
    days: tuple[date, ...] = ()
    state: RegistrationState = RegistrationState.PAID
    price: str = ""
    delegation: str = ""
    photo: PhotoChoice = PhotoChoice.UNASKED
    hide: tuple[str, ...] = ()
    leading_script: str = ""
    protected: bool = False
    access_needs: str = ""
    note: str = ""

    @property
    def display_name(self) -> str:
        """The name to greet with: the one asked for on the badge, else the Latin or only form."""
        return self.badge_name or self.name or self.name_native


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One admission that was recorded; `undone` and `is_winner` follow from the whole journal."""

    fact_id: FactId
    registration_id: RegistrationId
    person_id: PersonId
    place_id: PlaceId
    day: date
    station_id: StationId
    at: datetime
    actor_id: str | None = None
    undone: bool = False
    is_winner: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """One printed (or to be printed) name card. `token` proves it; `number` is for people only."""

    badge_id: BadgeId
    registration_id: RegistrationId
    person_id: PersonId
    number: str
    token: str
    station_id: StationId
    issued_at: datetime
    copy: int = 1
    printed_at: datetime | None = None
    void_reason: str = ""

    @property
    def is_spare(self) -> bool:
        """Whether the badge belongs to nobody yet."""
        return not self.registration_id

    @property
    def is_valid(self) -> bool:
        """Whether the badge still admits its holder."""
        return not self.void_reason


class JobState(StrEnum):
    """Where a print job stands; see docs/architecture.md, "Printing"."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    PRINTED = "printed"
    UNKNOWN = "unknown"
    FAILED = "failed"
    CANCELLED = "cancelled"


DID_NOT_COME_OUT = "A person said that the badge did not come out."
"""The detail of a failed job whose badge a person has looked for in vain."""


OPEN_JOB_STATES = frozenset({JobState.QUEUED, JobState.SENDING, JobState.SENT, JobState.UNKNOWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """One badge on its way to paper. `slip` is the small number called out when it waits."""

    job_id: JobId
    badge_id: BadgeId
    registration_id: RegistrationId
    printer: str
    state: JobState
    slip: int
    created_at: datetime
    updated_at: datetime
    detail: str = ""


class PrinterTrouble(StrEnum):
    """What stops a printer, as far as it tells; a stranger shows another certificate than the printer did before."""

    NONE = "none"
    PAPER_OUT = "paper_out"
    RIBBON_OUT = "ribbon_out"
    COVER_OPEN = "cover_open"
    HEAD_OPEN = "head_open"
    CUTTER_JAM = "cutter_jam"
    WRONG_MEDIA = "wrong_media"
    PAUSED = "paused"
    OFFLINE = "offline"
    SILENT = "silent"
    STRANGER = "stranger"
    FAULT = "fault"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterStatus:
    """What a printer said of itself at an instant.

    `is_busy` while labels are in its buffer, `is_low` when the paper is near its end, `can_tell` False where the
    printer has no way to say how it is.
    """

    trouble: PrinterTrouble
    at: datetime
    is_busy: bool = False
    can_tell: bool = True
    is_low: bool = False


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer of this station: where it is and how it is spoken to."""

    name: str
    uri: str
    profile: str


@dataclass(frozen=True, slots=True)
class PairedStation:
    """A station as its hub knows it. `prefix` begins its badge numbers and is no other station's.

    `revoked_as` is "retire", "retired" or "lost", "" for a station at work.
    """

    station_id: StationId
    name: str
    role: str
    prefix: str
    revoked_as: str = ""


Text = Mapping[str, str]
"""A text by language code ("ko", "en")."""
