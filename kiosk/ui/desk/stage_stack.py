"""The pages of the stage: one for each kind of state, built once and only filled afterwards.

Those of parts are made when they are first shown: a start should not wait for what a morning may never need.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.ui.desk.flag import FlagPage
from kiosk.ui.desk.pages import AlreadyPage, TroublePage, WelcomePage
from kiosk.ui.desk.part import DeskPart, PartPage
from kiosk.ui.desk.plain_pages import ReadPage, ReadyPage
from kiosk.ui.desk.results_page import ResultsPage
from kiosk.ui.desk.states import (
    Act,
    Already,
    Page,
    Ready,
    Results,
    Stage,
    Tone,
    Trouble,
    Welcome,
)


class StageStack(QStackedWidget):
    """Shows one state.

    Signals:
        answered: what was chosen or typed as the answer to a question of the event.
        row_chosen: the number of a row, from 1.
        page_told: what the page of a part tells, while it is on the stage.
        page_made: there is one more page to step through with Tab.
    """

    answered = Signal(str)
    row_chosen = Signal(int)
    page_told = Signal(object)
    page_made = Signal()

    def __init__(
        self,
        parent: QWidget,
        asked: Callable[[Act], None],
        fade_ms: int,
        parts: Sequence[DeskPart],
    ) -> None:
        super().__init__(parent)
        self._asked = asked
        self.state: Stage | None = None
        self._ready = ReadyPage()
        self.welcome = WelcomePage(asked, self.answered.emit, fade_ms)
        self.already = AlreadyPage(asked, self.answered.emit, fade_ms)
        self.troubles = {
            tone: TroublePage(tone, asked, fade_ms) for tone in (Tone.STOP, Tone.WARN, Tone.CALM)
        }
        self._results = ResultsPage(lambda index: self.row_chosen.emit(index + 1))
        self._read = ReadPage()
        self._page_makers = {part.state: part.make_page for part in parts if part.make_page is not None}
        self.pages: dict[type, PartPage] = {}
        for page in (
            self._ready,
            self.welcome,
            self.already,
            *self.troubles.values(),
            self._results,
            self._read,
        ):
            self.addWidget(page)

    @property
    def is_form(self) -> bool:
        """Whether the page of a part is shown."""
        return type(self.state) in self._page_makers

    def show_state(self, state: Stage, *, is_low: bool) -> None:
        """Show another answer; `is_low` where a banner takes some of the height."""
        self.state = state
        page = self._fill(state, is_low=is_low)
        self.setCurrentWidget(page)
        if isinstance(page, FlagPage) and state.sound:
            page.flag.fade_in()
        self.announce(state.spoken)

    def refill(self, *, is_low: bool) -> None:
        """Show the same answer in another height."""
        if self.state is not None:
            self._fill(self.state, is_low=is_low)

    def announce(self, words: str) -> None:
        """Let a screen reader say what has come up."""
        if not words:
            return
        self.setAccessibleName(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def begin_page(self) -> None:
        """Move the focus into the page of the part that is shown."""
        page = self.pages.get(type(self.state))
        if page is not None:
            page.begin()

    def buttons(self) -> list[QWidget]:
        """Return the controls in Tab order."""
        pages: list[FlagPage | PartPage] = [self.welcome, self.already, *self.troubles.values()]
        return [button for page in (*pages, *self.pages.values()) for button in page.buttons()]

    def _fill(self, state: Stage, *, is_low: bool) -> QWidget:
        if isinstance(state, Ready):
            self._ready.show_state(state)
            return self._ready
        part = self._page_of(type(state))
        if part is not None:
            part.show_state(state, is_low=is_low)
            return part
        if isinstance(state, Page):
            self._read.show_state(state)
            return self._read
        if isinstance(state, Welcome):
            self.welcome.show_state(state, is_low=is_low)
            return self.welcome
        if isinstance(state, Already):
            self.already.show_state(state, is_low=is_low)
            return self.already
        if isinstance(state, Results):
            self._results.show_state(state, is_low=is_low)
            return self._results
        assert isinstance(state, Trouble)
        page = self.troubles[state.flag.tone]
        page.show_state(state, is_low=is_low)
        return page

    def _page_of(self, kind: type) -> PartPage | None:
        """Return the page of a part, made when it is wanted for the first time; None for a state of the desk's own."""
        if kind not in self.pages and kind in self._page_makers:
            page = self._page_makers[kind](self._asked)
            page.told.connect(lambda told: self.page_told.emit(told) if type(self.state) is kind else None)
            self.pages[kind] = page
            self.addWidget(page)
            self.page_made.emit()
        return self.pages.get(kind)
