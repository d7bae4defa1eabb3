"""The set-up screen over the desk: its subjects at the left, the chosen one beside them."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.button import Framed, KeyButton, let_through
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.setup.page import Page
from kiosk.ui.words import Words

_MENU_PX = 230


class SetupScreen(QWidget):
    """Pages with a menu; it knows nothing of the desk below.

    Signals:
        left: the way back was asked for.
    """

    left = Signal()

    def __init__(self, pages: Sequence[Page], parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = list(pages)
        self._chosen = 0
        self._words: Words | None = None
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.PAPER))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._title = FitLabel(Style(26, theme.HEAVY))
        self._entries = [_Entry() for _ in self._pages]
        for index, entry in enumerate(self._entries):
            entry.clicked.connect(lambda _=False, index=index: self.choose(index))
        self._back = KeyButton()
        self._back.clicked.connect(self.left.emit)
        self._stack = QStackedWidget()
        for page in self._pages:
            self._stack.addWidget(page)
        self._lay_out()
        self.hide()

    def open(self, words: Words) -> None:
        """Show the screen with the page that was open last."""
        self._words = words
        self._show()
        self.show()
        self.raise_()
        self._pages[self._chosen].open(words)
        self._back.setFocus()

    def close_screen(self) -> None:
        """Hide the screen."""
        self._pages[self._chosen].shut()
        self._words = None
        self.hide()

    def choose(self, index: int) -> None:
        """Turn to a page."""
        if index == self._chosen or self._words is None:
            return
        self._pages[self._chosen].shut()
        self._chosen = index
        self._stack.setCurrentIndex(index)
        self._show()
        self._pages[index].open(self._words)

    def speak(self, words: Words) -> None:
        """Go on in another language."""
        if self._words is not None:
            self._words = words
            self._show()
            self._pages[self._chosen].speak(words)

    def buttons(self) -> list[QWidget]:
        """Return what Tab goes through, in its order."""
        return [*self._entries, *self._pages[self._chosen].focusables(), self._back]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing here uses go no further: the desk below is not meant."""
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the window."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def _show(self) -> None:
        w = self._words
        if w is None:
            return
        self._title.setText(w("Set-up"))
        self._back.show_words(w("Back to the desk"), "Esc", "undo-2")
        for index, (entry, page) in enumerate(zip(self._entries, self._pages, strict=True)):
            entry.show_words(w(page.title), is_chosen=index == self._chosen)
        order = self.buttons()
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)

    def _lay_out(self) -> None:
        left = QWidget()
        left.setFixedWidth(_MENU_PX)
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(14)
        side.addWidget(self._title)
        for entry in self._entries:
            side.addWidget(entry)
        side.addStretch(1)
        side.addWidget(self._back)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(24)
        row.addWidget(left)
        row.addWidget(self._stack, 1)


class _Entry(Framed):
    """A subject in the menu; the chosen one is filled and says so to screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self._label = FitLabel(Style(18, theme.BOLD, floor_px=15))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.addWidget(self._label)
        let_through(row)
        self.setCheckable(True)

    def show_words(self, title: str, *, is_chosen: bool) -> None:
        """Show the subject."""
        self._label.restyle(Style(18, theme.BOLD, theme.SURFACE if is_chosen else theme.INK, floor_px=15))
        self._label.setText(title)
        self.refill(theme.ACCENT if is_chosen else theme.SURFACE)
        self.setChecked(is_chosen)
        self.setAccessibleName(title)
