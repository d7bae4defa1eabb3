"""What the record asks of its station, beside what the desk does; no Qt. Every method may raise `KioskError`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.domain.facts import Fact
from kiosk.domain.history import Entry
from kiosk.domain.model import Badge, CheckIn, FactId, Registration, RegistrationId
from kiosk.domain.money import Money
from kiosk.services.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Reversible:
    """Something that can be taken back. `is_own` where this desk recorded it today; else it is the lead's."""

    fact: Fact
    is_own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All that is known of a person, by one registration.

    `past` is the history with the station's name beside each entry, the newest first; `notes` what was written or
    lost against a newer edit, (field or "", text); `check_ins` with their stations' names, the newest first; `badges` the
    newest first; `undoable` the check-in of today that this desk may undo, `undoable_by_lead` the one that only a lead may. `others` are further registrations of the
    same person, `names` those of other people whom the history speaks of, by their registrations; `reversible` what can
    be taken back, the newest first; `open` what is left to pay of who is unpaid, where a price is known.
    """

    registration: Registration
    past: Sequence[tuple[Entry, str]] = ()
    notes: Sequence[tuple[str, str]] = ()
    check_ins: Sequence[tuple[CheckIn, str]] = ()
    badges: Sequence[Badge] = ()
    is_in: bool = False
    undoable: FactId | None = None
    undoable_by_lead: FactId | None = None
    others: Sequence[Registration] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    reversible: Sequence[Reversible] = ()
    open: Money | None = None

    @property
    def badge(self) -> Badge | None:
        """The newest badge that still admits."""
        return next((one for one in self.badges if one.is_valid), None)


class RecordStation(Protocol):
    """The station, as the record sees it."""

    def record(self, registration_id: RegistrationId) -> Record:
        """Return all that is known of a person. Reads only."""
        ...

    def save(
        self,
        registration_id: RegistrationId,
        changes: Mapping[str, str],
        *,
        prints: bool,
        is_over_seats: bool = False,
    ) -> Outcome | None:
        """Change fields, an empty text clears one; with `prints` void the badge and print another in the same step.

        Raises:
            Full: all places of the category are taken, and it is not `is_over_seats`: a lead gives one all the same.
        """
        ...

    def add_note(self, registration_id: RegistrationId, text: str) -> None:
        """Record a note."""
        ...

    def print_ahead(self, registration_id: RegistrationId) -> Badge:
        """Print the badge of somebody who is not checked in; nobody is checked in by it."""
        ...

    def replace(self, registration_id: RegistrationId, values: Mapping[str, str]) -> Registration:
        """Give the place to another person; return the new registration."""
        ...

    def collect(self, registration_id: RegistrationId, by: str) -> Badge:
        """Record who takes the badge along; one that is not there yet prints."""
        ...

    def pay(
        self, registration_id: RegistrationId, amount: str, receipt: str, *, is_part: bool
    ) -> Registration:
        """Note a payment; return the registration as it stands then."""
        ...

    def withdraw(self, fact: Fact, *, is_any: bool, is_over_seats: bool = False) -> RegistrationId:
        """Take something back; return whose it is then, of a place the one who has it again.

        Raises:
            Full: as for `save`.
        """
        ...
