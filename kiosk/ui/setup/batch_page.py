"""The batch's page of the set-up screen: the badges of many before the doors open, to a PDF or a printer."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.panel import ProgressBar
from kiosk.ui.setup import batch_present as present
from kiosk.ui.setup.batch_port import Batches, Run, Wish
from kiosk.ui.setup.cards import Card
from kiosk.ui.setup.page import Page
from kiosk.ui.words import Words, mark

_WHOSE, _TO = ("category", "delegation", "letter", "order"), ("printer", "sheet")


class BatchPage(Page):
    """The page of batches; nothing begins before its button is pressed."""

    title = mark("Batch")

    def __init__(self, batches: Batches) -> None:
        super().__init__()
        self._batches = batches
        self._who, self._where = Card(len(_WHOSE), per_line=2), Card(len(_TO), per_line=2)
        self._how = Card(1)
        self._bar = ProgressBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._who, self._where, self._how, self._bar):
            column.addWidget(widget)
        column.addStretch(100)
        for card, fields in ((self._who, _WHOSE), (self._where, _TO)):
            for index, button in enumerate(card.buttons):
                button.clicked.connect(
                    lambda _=False, card=card, fields=fields, index=index: self._choose(card, fields, index)
                )
        self._how.buttons[0].clicked.connect(self._go)
        batches.changed.connect(self._refresh_open)

    def open(self, words: Words) -> None:
        """Show the page and look for what there is to choose from."""
        super().open(words)
        self._batches.open()

    def focusables(self) -> list[QWidget]:
        """Return what Tab goes through, in its order."""
        return [button for card in (self._who, self._where, self._how) for button in card.buttons]

    def refresh(self) -> None:
        """Show everything as it is now."""
        if self.words is None:
            return
        state = present.screen(self.words, self._batches.status())
        for card, section, choices in (
            (self._who, state.who, state.whose),
            (self._where, state.where, state.to),
        ):
            card.show_section(section)
            for index, button in enumerate(card.buttons):
                button.setVisible(index < len(choices))
                button.setEnabled(state.can_choose)
                button.reframe(theme.BORDER if state.can_choose else theme.LINE, 2)
                if index < len(choices):
                    button.show_words(choices[index].words)
        self._how.show_section(state.how)
        (button,) = self._how.buttons
        button.setEnabled(state.can_start)
        button.reframe(theme.ACCENT if state.can_start else theme.LINE, 3 if state.can_start else 2)
        self._bar.show_progress(state.progress)

    def _refresh_open(self) -> None:
        if self.is_open:
            self.refresh()

    def _choose(self, card: Card, fields: tuple[str, ...], index: int) -> None:
        """Let one of all there are be chosen."""
        if self.words is None:
            return
        wish = self._batches.status().wish
        state = present.screen(self.words, self._batches.status())
        choices = (state.whose if card is self._who else state.to)[index]
        menu = QMenu(self)
        menu.setStyleSheet(theme.MENU_SHEET)
        for value, words in choices.options:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == choices.chosen)
            action.triggered.connect(
                lambda _=False, value=value: self._batches.choose(with_choice(wish, fields[index], value))
            )
        button = card.buttons[index]
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _go(self) -> None:
        status = self._batches.status()
        if status.run is Run.RUNNING:
            self._batches.pause()
        elif status.run is Run.PAUSED:
            self._batches.resume()
        elif status.wish.printer:
            self._batches.start(None)
        else:
            path, _ = QFileDialog.getSaveFileName(self, "", "badges.pdf", "PDF (*.pdf)")
            if path:
                self._batches.start(Path(path).with_suffix(".pdf"))


def with_choice(wish: Wish, field: str, value: str) -> Wish:
    """Return a wish with another value of one field."""
    return replace(wish, **{field: value})
