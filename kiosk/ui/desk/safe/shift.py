"""Coming on shift by a short name: one press, or one word typed; what was under way stays."""

from collections.abc import Callable, Sequence

from kiosk.domain.errors import OperatorError
from kiosk.ui.desk.ask.page import AskPage
from kiosk.ui.desk.ask.state import Told
from kiosk.ui.desk.part import DeskPart, Helm, Part
from kiosk.ui.desk.safe.port import SafeStation
from kiosk.ui.desk.safe.present import ShiftAsk, nothing_to_show, who_comes
from kiosk.ui.desk.states import Act


class ShiftPart(Part):
    """Runs the change of shift."""

    state = ShiftAsk

    def __init__(self, helm: Helm, station: SafeStation) -> None:
        super().__init__(helm)
        self._station = station
        self._known: Sequence[str] = ()
        self._turn = 0

    def acts(self) -> dict[Act, Callable[[], object]]:
        """Ask who comes."""
        return {Act.SHIFT: self._open}

    def take(self, told: Told) -> None:
        """Take a name that was pressed or typed."""
        self.helm.ask(lambda: self._station.begin_shift(told.value), self._began, self._failed)

    def take_number(self, number: int) -> None:
        """Take the name with this number."""
        stage = self.helm.shown
        if isinstance(stage, ShiftAsk) and number <= len(stage.answers) and stage.answers[number - 1].key:
            self.take(Told(stage.answers[number - 1].value))

    def _open(self) -> None:
        self._turn += 1
        self.helm.begin()
        self._show("")
        self.helm.focus_page()
        self.helm.later(self._station.signs, self._take_known)

    def _take_known(self, known: Sequence[str]) -> None:
        self._known = known
        if self.has_stage:
            self._show("")

    def _show(self, fault: str) -> None:
        known, turn = self._known, self._turn
        self.helm.show(lambda scene: who_comes(scene, known, "", fault, turn), nothing_to_show)

    def _began(self, _none: None) -> None:
        if self.has_stage:
            self.helm.show_ready()
        self.helm.reframe()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, OperatorError):
            self.helm.fail(error)
        elif self.has_stage:
            self._show(self.helm.scene.words(error.sentence))


def shift_part(station: SafeStation) -> DeskPart:
    """Return the change of shift for a window."""
    return DeskPart(lambda helm: ShiftPart(helm, station), ShiftAsk, AskPage)
