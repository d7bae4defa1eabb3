"""What the comparison of likely duplicates asks of its station.

Every method runs off the GUI thread and may raise `KioskError`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.duplicates import Pair
from kiosk.domain.model import FactId, Registration, RegistrationId
from kiosk.services.compare import LastMerge, Side
from kiosk.services.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Likely:
    """A likely pair with its registrations."""

    pair: Pair
    one: Registration
    other: Registration


class DuplicateStation(Protocol):
    """The station, as the comparison sees it."""

    def likely_of(self, registration_id: RegistrationId) -> Pair | None:
        """Return the likeliest pair that a guest is in; one who only shares an address is in none."""
        ...

    def likely(self) -> tuple[Sequence[Likely], int]:
        """Return the likeliest pairs of the whole list, and how many there are in all."""
        ...

    def sides(self, one: RegistrationId, other: RegistrationId) -> tuple[Side, Side] | None:
        """Return both sides as they stand now; None where there is nothing to decide any more."""
        ...

    def last_merge(self, registration_id: RegistrationId) -> LastMerge | None:
        """Return the newest merge of a guest that holds."""
        ...

    def merge(self, one: RegistrationId, other: RegistrationId, chosen: Mapping[str, str]) -> FactId:
        """Join two registrations, with the values chosen."""
        ...

    def unmerge(self, fact_id: FactId, registration_id: RegistrationId) -> None:
        """Take a merge back, with what it wrote."""
        ...

    def keep_apart(self, one: RegistrationId, other: RegistrationId) -> FactId:
        """Note that they are two people; they are not asked about again until `keep_apart_no_more`."""
        ...

    def keep_apart_no_more(self, one: RegistrationId, other: RegistrationId) -> None:
        """Take that back."""
        ...

    def answer_for(self, registration_id: RegistrationId) -> Outcome:
        """Return what a scan of a guest would be answered with; records nothing."""
        ...
