"""Which day it is, where the clock is in doubt: a lead chooses one of the event's days."""

from collections.abc import Callable
from datetime import date

from kiosk.domain.rights import Right
from kiosk.ui.desk.ask.page import AskPage
from kiosk.ui.desk.ask.state import Told
from kiosk.ui.desk.part import DeskPart, Helm, Part
from kiosk.ui.desk.safe.port import SafeStation
from kiosk.ui.desk.safe.present import DayAsk, nothing_to_show, which_day
from kiosk.ui.desk.states import Act


class DayPart(Part):
    """Runs the question for the day."""

    state = DayAsk

    def __init__(self, helm: Helm, station: SafeStation) -> None:
        super().__init__(helm)
        self._station = station
        self._turn = 0

    def acts(self) -> dict[Act, Callable[[], object]]:
        """Ask which day it is, where the clock leaves a doubt."""
        return {Act.DAY: self._open}

    def take(self, told: Told) -> None:
        """Take the day that was pressed."""
        day = date.fromisoformat(told.value)
        self.helm.ask(lambda: self._station.use_day(day), lambda _none: self.helm.show_ready())

    def take_number(self, number: int) -> None:
        """Take the day with this number."""
        stage = self.helm.shown
        if isinstance(stage, DayAsk) and number <= len(stage.answers):
            self.take(Told(stage.answers[number - 1].value))

    def _open(self) -> None:
        if self.helm.is_clock_doubted:
            self.helm.need(Right.USE_DAY, self._show)

    def _show(self) -> None:
        self._turn += 1
        turn = self._turn
        self.helm.begin()
        self.helm.show(lambda scene: which_day(scene, scene.info.event.days, turn), nothing_to_show)
        self.helm.focus_page()


def day_part(station: SafeStation) -> DeskPart:
    """Return the question for the day, for a window."""
    return DeskPart(lambda helm: DayPart(helm, station), DayAsk, AskPage)
