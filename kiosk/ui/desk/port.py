"""What the desk window asks of its station, and what the station tells it unasked; no Qt.

Every method of `DeskStation` runs off the GUI thread, one at a time per kind of work, and may raise `KioskError`.
`SpoolView`, `HubView` and `ClockView` are pushed: the station emits them on `DeskController.spool_pushed`,
`hub_pushed` and `clock_pushed`, from any thread.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.capacity import Seats
from kiosk.domain.credential import RawScan
from kiosk.domain.event import Event
from kiosk.domain.model import (
    BadgeId,
    FactId,
    JobId,
    Printer,
    PrinterStatus,
    PrintJob,
    Registration,
    RegistrationId,
)
from kiosk.domain.retention import Retention
from kiosk.services.outcome import Outcome, Undone
from kiosk.services.ports import Found, Recent

Picture = NDArray[np.uint8]
"""A badge as it will be printed: `(height, width, 3)` uint8, RGB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskInfo:
    """What does not change while the window is open.

    `desk_note` stands after the desk's name in the status bar and may be empty; `on_shift` is the
    sign of whoever is at the desk, "" is nobody.
    `used_days` are those that a lead chose, by the day that the clock showed; `retention` until when the data is kept. `badge_width_mm` and
    `badge_height_mm` are the template's size; `badge_form` its name for people ("A6"), may be empty.
    `logo_path` is the event's logo (SVG or PNG), or "". `load_steps` tells how this printer model is loaded,
    by language, one step a line; empty where the profile says nothing.
    """

    event: Event
    desk_name: str
    desk_note: str = ""
    on_shift: str = ""
    used_days: Mapping[date, date] = field(default_factory=dict)
    retention: Retention = field(default_factory=lambda: Retention(None))
    badge_form: str = ""
    badge_width_mm: float = 105.0
    badge_height_mm: float = 148.0
    logo_path: str = ""
    load_steps: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpoolView:
    """The station's printing at an instant.

    `printer` is None where the desk prints nothing; `status` is None until the printer was asked once. `jobs` are
    all printers' open jobs and those that ended lately, oldest first. `other_printer` is the name that F7 offers, or
    "". `badges_left` and `minutes_left` are about what the paper still gives, None where nobody knows. `about_s` is how long a badge takes here, `progress`
    (0 to 1) how much of the current one is really done; None where unknown. `doubted` is whose badge the oldest job is
    that a person is asked about, and the number on it.
    """

    printer: Printer | None = None
    status: PrinterStatus | None = None
    jobs: tuple[PrintJob, ...] = ()
    other_printer: str = ""
    badges_left: int | None = None
    minutes_left: int | None = None
    about_s: int | None = None
    progress: float | None = None
    doubted: tuple[Registration, str] | None = None


class HubState(StrEnum):
    """How the station stands with its hub."""

    NONE = "none"
    CONNECTED = "connected"
    OFFLINE = "offline"
    SERVING = "serving"


@dataclass(frozen=True, slots=True, kw_only=True)
class HubView:
    """The hub link at an instant. `since` is when it went offline; `waiting` how many facts are not sent yet.

    `address` is where this desk serves, where it is the hub itself.
    """

    state: HubState = HubState.NONE
    since: datetime | None = None
    waiting: int = 0
    address: str = ""


class ClockDoubt(StrEnum):
    """What is odd about the station's clock."""

    NONE = "none"
    OUTSIDE_EVENT = "outside_event"
    APART_FROM_HUB = "apart_from_hub"
    BEFORE_LAST_FACT = "before_last_fact"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockView:
    """The station's instant (UTC-aware), whether it is a rehearsal's, and what is odd about it."""

    now: datetime
    is_rehearsal: bool = False
    doubt: ClockDoubt = ClockDoubt.NONE


class DeskStation(Protocol):
    """The station, as its window sees it."""

    @property
    def info(self) -> DeskInfo:
        """What does not change while the window is open; any thread, at once."""
        ...

    def check_in(self, scan: RawScan, beside: RegistrationId | None = None) -> Outcome:
        """Answer one scan; an admission is durable when this returns. `beside` is the guest on the stage, if any."""
        ...

    def carry_on(self) -> None:
        """Let printers and hub work on what was recorded: the answer is painted. Returns at once."""
        ...

    def check_in_registration(self, registration_id: RegistrationId, *, prints: bool = True) -> Outcome:
        """Check in the registration that was chosen from a list; without `prints` its badge is left for later."""
        ...

    def search(self, text: str, *, is_lead: bool = False) -> Sequence[Found]:
        """Return the people that a typed text finds; those not arrived yet first. For a lead also those at risk."""
        ...

    def answer(self, registration_id: RegistrationId, question_id: str, text: str) -> str:
        """Note the answer to a question of the event, and return it as it is kept."""
        ...

    def note_look(self, text: str) -> None:
        """Note a look for somebody whose presence is not confirmed; nothing is told of it. May take a write."""
        ...

    def learn_words(self) -> None:
        """Make ready what the first search would wait for. Slow."""
        ...

    def undo(self, fact_id: FactId, *, is_any: bool = False) -> Undone:
        """Undo one of today's check-ins of this desk; `is_any` also another desk's or day's."""
        ...

    def answer_badge_taken(self, badge_id: BadgeId, taken: bool) -> None:
        """Record whether the badge of an undone check-in was taken back."""
        ...

    def reprint(self, registration_id: RegistrationId, reason: str) -> Outcome:
        """Void the old badge and print a new one; `reason` is lost, name_wrong, misprint or other."""
        ...

    def add_today(self, registration_id: RegistrationId) -> Outcome:
        """Book today for a registration and check it in."""
        ...

    def print_badge(self, registration_id: RegistrationId) -> Outcome:
        """Print the badge of somebody who is checked in and has none."""
        ...

    def reopen(self, fact_id: FactId) -> Outcome:
        """Return an earlier check-in as it stands now."""
        ...

    def recent(self) -> Sequence[Recent]:
        """Return this desk's last five check-ins, the newest first."""
        ...

    def preview(self, registration_id: RegistrationId) -> Picture | None:
        """Return the badge as it will be printed; None where it cannot be drawn. Slow."""
        ...

    def answer_unknown(self, job_id: JobId, came_out: bool) -> None:
        """Record whether a badge of which the printer said nothing did come out."""
        ...

    def use_other_printer(self) -> None:
        """Print from now on, and what waits, on the printer that `SpoolView.other_printer` names."""
        ...

    def new_id(self) -> str:
        """Return a new id for a form; at once."""
        ...

    def seats(self) -> Sequence[Seats]:
        """Return how the places of every category with a limit stand."""
        ...

    def register(self, values: Mapping[str, str], form_id: str, *, is_over_seats: bool = False) -> Outcome:
        """Put a walk-in on the list and check it in; the same form again changes nothing more.

        Raises:
            Full: all places of the category are taken, and it is not `is_over_seats`: a lead gives one all the same.
            OperatorError: a text cannot be taken; which, and what is expected.
        """
        ...

    def correct(
        self, registration_id: RegistrationId, values: Mapping[str, str], *, is_over_seats: bool = False
    ) -> Outcome:
        """Change a person's fields, an empty text clears one, and print a badge that is there already anew.

        Raises:
            Full: as for `register`.
            OperatorError: a text cannot be taken; which, and what is expected.
        """
        ...

    def preview_values(self, values: Mapping[str, str]) -> Picture | None:
        """Return the badge of somebody who is still being typed; None where it cannot be drawn. Slow."""
        ...

    def arrived(self) -> int:
        """Return how many persons are checked in to the event today."""
        ...
