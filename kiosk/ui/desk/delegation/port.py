"""What the delegation page asks of its station; every method runs off the GUI thread and may raise `KioskError`."""

from collections.abc import Sequence
from typing import Protocol

from kiosk.domain.model import BadgeId, FactId, RegistrationId
from kiosk.services.group import Group, GroupUndone
from kiosk.services.outcome import Outcome


class DelegationStation(Protocol):
    """The station, as the delegation page sees it."""

    def group_size(self, registration_id: RegistrationId, *, is_lead: bool = False) -> int:
        """Return how many people a guest's delegation has; 0 where there is none."""
        ...

    def group_of(self, registration_id: RegistrationId, *, is_lead: bool = False) -> Group | None:
        """Return a guest's delegation as it stands now; for a lead also those whose presence is not confirmed."""
        ...

    def check_in_members(self, registration_ids: Sequence[RegistrationId]) -> Sequence[Outcome]:
        """Check in several people at one go; their badges print in this order."""
        ...

    def undo_members(self, fact_ids: Sequence[FactId]) -> GroupUndone:
        """Undo several check-ins of this desk, or none."""
        ...

    def take_back_badges(self, badge_ids: Sequence[BadgeId]) -> None:
        """Void badges that were taken back."""
        ...

    def write_group_list(self, registration_id: RegistrationId) -> str:
        """Write the list for the head of a guest's delegation as a PDF, and return where it is."""
        ...

    def show_file(self, path: str) -> None:
        """Open a file in the computer's own viewer; on the GUI thread, at once."""
        ...
