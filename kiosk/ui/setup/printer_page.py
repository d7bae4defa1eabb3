"""The printers' page of the set-up screen: those of this desk, and those that were found."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from kiosk.domain.model import PrinterTrouble
from kiosk.ui import theme
from kiosk.ui.setup import printer_present as present
from kiosk.ui.setup.cards import Card
from kiosk.ui.setup.page import Page
from kiosk.ui.setup.printer_port import Printers
from kiosk.ui.words import Words, mark

_OWN, _FOUND = 3, 3
"""How many of each are shown."""
_LEAST_PX, _OWN_PX = 62, 88


class PrinterPage(Page):
    """The page of the printers; it begins to look for printers when it is opened."""

    title = mark("Printers")

    def __init__(self, printers: Printers) -> None:
        super().__init__()
        self._printers = printers
        self._head = Card(0, is_row=True, least_px=_LEAST_PX)
        self._own = [Card(4, is_row=True, least_px=_OWN_PX) for _ in range(_OWN)]
        self._found_head = Card(1, is_row=True, least_px=_LEAST_PX)
        self._found = [Card(1, is_row=True, least_px=_LEAST_PX) for _ in range(_FOUND)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for card in (self._head, *self._own, self._found_head, *self._found):
            column.addWidget(card)
        column.addStretch(100)
        self._found_head.buttons[0].clicked.connect(printers.search)
        for index, card in enumerate(self._own):
            for button, do in zip(
                card.buttons, (self._test, self._kind, self._remove, self._first), strict=True
            ):
                button.clicked.connect(lambda _=False, do=do, index=index: do(index))
        for index, card in enumerate(self._found):
            card.buttons[0].clicked.connect(lambda _=False, index=index: self._add(index))
        printers.changed.connect(self._refresh_open)

    def open(self, words: Words) -> None:
        """Show the page and look for printers."""
        super().open(words)
        self._printers.search()

    def focusables(self) -> list[QWidget]:
        """Return what Tab goes through, in its order."""
        cards = (*self._own, self._found_head, *self._found)
        return [button for card in cards for button in card.buttons]

    def refresh(self) -> None:
        """Show everything as it is now."""
        if self.words is None:
            return
        state = present.screen(self.words, self._printers.status())
        self._head.show_section(state.head)
        self._found_head.show_section(state.found_head)
        for cards, sections in ((self._own, state.own), (self._found, state.found)):
            for index, card in enumerate(cards):
                card.show_section(sections[index] if index < len(sections) else None)

    def _refresh_open(self) -> None:
        if self.is_open:
            self.refresh()

    def _test(self, index: int) -> None:
        own = self._printers.status().printers[index]
        if own.trouble is PrinterTrouble.STRANGER:
            self._printers.trust(own.name)
        else:
            self._printers.test(own.name)

    def _remove(self, index: int) -> None:
        self._printers.remove(self._printers.status().printers[index].name)

    def _first(self, index: int) -> None:
        self._printers.use_first(self._printers.status().printers[index].name)

    def _kind(self, index: int) -> None:
        """Let a kind be chosen from all there are."""
        status = self._printers.status()
        own = status.printers[index]
        menu = QMenu(self)
        menu.setStyleSheet(theme.MENU_SHEET)
        for profile, title in status.kinds:
            action = menu.addAction(present.kind_words(self.words, title) if self.words else title)
            action.setCheckable(True)
            action.setChecked(profile == own.profile)
            action.triggered.connect(
                lambda _=False, profile=profile: self._printers.set_kind(own.name, profile)
            )
        button = self._own[index].buttons[1]
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _add(self, index: int) -> None:
        status = self._printers.status()
        known = {one.uri for one in status.printers}
        self._printers.add([one for one in status.found if one.uri not in known][index])
