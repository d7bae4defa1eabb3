"""The station as its delegation page sees it: `kiosk.ui.desk.delegation.port.DelegationStation`."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kiosk.app.desk_station import WindowStation
from kiosk.app.people_list import write_people_list
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import BadgeId, FactId, RegistrationId
from kiosk.domain.shown import shown
from kiosk.services.group import (
    Group,
    GroupUndone,
    check_in_members,
    group_of,
    group_size,
    take_back_badges,
    undo_members,
)
from kiosk.services.outcome import Outcome

FOLDER = "lists"
"""Where lists for heads of delegations go, in the data directory; docs/privacy.md tells of it."""


class WindowGroups:
    """Delegations at one desk."""

    def __init__(self, window: WindowStation) -> None:
        self._window = window

    def group_size(self, registration_id: RegistrationId, *, is_lead: bool = False) -> int:
        """Return how many people a guest's delegation has; 0 where there is none."""
        with self._window.here.store.read() as reader:
            return group_size(reader, registration_id, is_lead=is_lead)

    def group_of(self, registration_id: RegistrationId, *, is_lead: bool = False) -> Group | None:
        """Return a guest's delegation as it stands now; for a lead also those whose presence is not confirmed."""
        with self._window.here.store.read() as reader:
            return group_of(self._window.station.desk, reader, registration_id, is_lead=is_lead)

    def check_in_members(self, registration_ids: Sequence[RegistrationId]) -> Sequence[Outcome]:
        """Check in several people at one go."""
        station = self._window.station
        return station.did(check_in_members(station.desk, registration_ids))

    def undo_members(self, fact_ids: Sequence[FactId]) -> GroupUndone:
        """Undo several check-ins of this desk, or none."""
        station = self._window.station
        return station.did(undo_members(station.desk, fact_ids))

    def take_back_badges(self, badge_ids: Sequence[BadgeId]) -> None:
        """Void badges that were taken back."""
        station = self._window.station
        take_back_badges(station.desk, badge_ids)
        station.did(None)

    def write_group_list(self, registration_id: RegistrationId) -> str:
        """Write the list for the head of a guest's delegation; return where it is.

        Raises:
            OperatorError: the guest belongs to no delegation any more.
        """
        group = self.group_of(registration_id)
        if group is None or not group.members:
            raise OperatorError("This guest belongs to no delegation any more.")
        here = self._window.here
        folder = here.path / FOLDER
        folder.mkdir(mode=0o700, exist_ok=True)
        path = folder / f"delegation-{here.event.local(here.clock.now()):%Y%m%d-%H%M%S}.pdf"
        people = [shown(one.registration) for one in group.members]
        write_people_list(here, path, people, group.name)
        return str(path)

    def show_file(self, path: str) -> None:
        """Open a PDF in the computer's own viewer, which prints it; where there is none, nothing happens."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))
