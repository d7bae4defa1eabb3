"""What stands around the stage and is true whoever is on it: printers, hub, clock, count, recent check-ins; no widgets."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from kiosk.domain.model import Registration, RegistrationId
from kiosk.services.ports import Recent
from kiosk.ui.desk import present_frame, present_person
from kiosk.ui.desk.own_helm import OwnHelm
from kiosk.ui.desk.part import Part
from kiosk.ui.desk.port import ClockView, HubView, SpoolView
from kiosk.ui.desk.states import Banner, Card, Frame


class Surroundings(QObject):
    """Keeps what was told last, and shows it where it became another.

    Signals:
        frame_changed, banner_changed, cards_changed: frozen states to show.
    """

    frame_changed = Signal(object)
    banner_changed = Signal(object)
    cards_changed = Signal(object)

    def __init__(
        self, helm: OwnHelm, parts: Callable[[], Sequence[Part]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._helm, self._parts = helm, parts
        self.spool, self.hub = SpoolView(), HubView()
        self.clock = ClockView(now=datetime.now(UTC))
        self._arrived: int | None = None
        self._recent: Sequence[Recent] = ()
        self._frame: Frame | None = None
        self._banner: Banner | None = None
        self._cards: tuple[Card, ...] | None = None

    @property
    def _is_held(self) -> bool:
        return any(part.holds for part in self._parts())

    def show(self) -> None:
        """Show everything anew."""
        self.show_frame()
        self.show_banner()
        self.show_cards()

    def show_frame(self) -> None:
        """Show what the edges tell: desk, hub, printer, clock, count."""
        scene = self._helm.scene
        is_lead = self._helm.rights.is_lead
        frame = present_frame.frame(scene, self.hub, self.clock, self._arrived, is_lead=is_lead)
        if self._is_held:
            frame = replace(frame, form_placeholder=scene.words("Nobody is checked in now"))
        if frame != self._frame:
            self._frame = frame
            self.frame_changed.emit(frame)

    def show_banner(self) -> None:
        """Show what is to be done about a printer, else what a part has to tell."""
        scene, banner = self._helm.scene, None
        if not self._is_held:
            banner = present_frame.banner(scene, self._names())
            banner = banner or next((one for part in self._parts() if (one := part.banner(scene))), None)
        if banner != self._banner:
            self._banner = banner
            self.banner_changed.emit(banner)

    def show_cards(self) -> None:
        """Show the recent check-ins."""
        cards = () if self._is_held else present_frame.cards(self._helm.scene, self._recent)
        if cards != self._cards:
            self._cards = cards
            self.cards_changed.emit(cards)

    def take_hub(self, hub: HubView) -> None:
        """Take what the link to the hub tells."""
        self.hub = hub
        self.show_frame()

    def take_clock(self, clock: ClockView) -> None:
        """Take the time, and what is odd about it."""
        self.clock = clock
        self.show_frame()

    def take_recent(self, recent: Sequence[Recent]) -> None:
        """Take the recent check-ins of this desk."""
        self._recent = recent
        self.show_cards()

    def take_arrived(self, arrived: int) -> None:
        """Take the number of people who are in."""
        if arrived != self._arrived:
            self._arrived = arrived
            self.show_frame()

    def _names(self) -> dict[RegistrationId, str]:
        known: list[Registration] = [registration for _, registration, _ in self._recent]
        if self._helm.answered is not None:
            known.append(self._helm.answered)
        return {one.registration_id: present_person.names(one)[0] for one in known}
