"""The notice that the list should have been destroyed: it holds the desk until a lead puts the day off."""

from collections.abc import Callable
from datetime import timedelta

from kiosk.domain.credential import RawScan
from kiosk.domain.retention import Stand
from kiosk.domain.rights import Right
from kiosk.ui.desk.ask.page import AskPage
from kiosk.ui.desk.ask.state import Told
from kiosk.ui.desk.part import DeskPart, Helm, Part
from kiosk.ui.desk.safe.port import SafeStation
from kiosk.ui.desk.safe.present import RetainAsk, nothing_to_show, overdue
from kiosk.ui.desk.states import Act, Sound


class RetainPart(Part):
    """Runs the notice."""

    state = RetainAsk

    def __init__(self, helm: Helm, station: SafeStation) -> None:
        super().__init__(helm)
        self._station = station
        self._is_overdue = station.retention.stand is Stand.OVERDUE

    @property
    def holds(self) -> bool:
        """Whether nobody is checked in until a lead decides."""
        return self._is_overdue

    def acts(self) -> dict[Act, Callable[[], object]]:
        """Only its own answers do anything."""
        return {}

    def begin(self) -> None:
        """Show the notice when the window opens."""
        if self._is_overdue:
            self._show("")

    def take(self, told: Told) -> None:
        """Keep the list longer, from today on."""
        count = int(told.value)
        self.helm.need(Right.RETAIN, lambda: self._keep(count))

    def take_number(self, number: int) -> None:
        """Take the answer with this number."""
        stage = self.helm.shown
        if isinstance(stage, RetainAsk) and number <= len(stage.answers):
            self.take(Told(stage.answers[number - 1].value))

    def take_scan(self, scan: RawScan) -> None:
        """Nobody is checked in."""
        self.helm.sound(Sound.TROUBLE)
        self._show(self.helm.scene.words("Nobody was checked in."))

    def leave(self) -> None:
        """Esc does not lead past it."""
        self._show("")

    def _show(self, fault: str) -> None:
        kept = self._station.retention
        self.helm.show(lambda scene: overdue(scene, kept, fault, 0), nothing_to_show)

    def _keep(self, count: int) -> None:
        until = self.helm.today + timedelta(days=count)

        def kept(_none: None) -> None:
            self._is_overdue = False
            self.helm.shut()
            self.helm.show_ready()

        self.helm.ask(lambda: self._station.keep_until(until), kept)


def retain_part(station: SafeStation) -> DeskPart:
    """Return the notice for a window."""
    return DeskPart(lambda helm: RetainPart(helm, station), RetainAsk, AskPage)
