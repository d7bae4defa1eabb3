"""What a field may become, in a list under it: Tab or a click takes one, ↑↓ choose, typing goes on, Esc puts it away.

It takes no focus and no characters: a scan and an input method never meet it. While something is being composed the
keys are the input method's.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.form import FormField
from kiosk.ui.desk.suggesting import NOTHING, Offered
from kiosk.ui.parts.button import Framed, let_through
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import KeyCap, Panel
from kiosk.ui.words import isolated

_MOST = 4
_ROW_PX = 38
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OfferRow(Framed):
    """One text; the chosen one has a bar and the key that takes it."""

    def __init__(self) -> None:
        super().__init__(border_px=0, fill="#00000000")
        self._is_chosen = False
        self._words = FitLabel(Style(17, theme.STRONG, floor_px=14, line_em=1.15))
        self._cap = KeyCap()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._cap)
        let_through(row)
        self.setFixedHeight(_ROW_PX)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_offer(self, text: str, *, is_chosen: bool) -> None:
        """Show a text."""
        self._is_chosen = is_chosen
        self._words.setText(isolated(text))
        self._cap.show_key("Tab" if is_chosen else "")
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the bar of the chosen one."""
        if self._is_chosen:
            painter = QPainter(self)
            painter.fillRect(self.rect(), theme.colour(theme.ACCENT_SOFT))
            painter.fillRect(0, 0, 6, self.height(), theme.colour(theme.ACCENT))


class Offers(Panel):
    """The list over a form's page, for all of its fields."""

    def __init__(self, page: QWidget, fields: Mapping[str, FormField]) -> None:
        super().__init__(theme.SURFACE, theme.BORDER, 2, theme.RADIUS_CONTROL, page)
        self._page, self._fields = page, dict(fields)
        self._offered: Offered = NOTHING
        self._chosen = 0
        self._taken: dict[str, str] = {}
        self.rows = [OfferRow() for _ in range(_MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        column.setSpacing(0)
        for index, row in enumerate(self.rows):
            row.clicked.connect(lambda _=False, i=index: self._take(i))
            column.addWidget(row)
        self.hide()
        for field in self._fields.values():
            field.line.installEventFilter(self)

    def show_offered(self, offered: Offered) -> None:
        """Show what a field may become, where it has the focus and its text was not taken from here."""
        if offered != self._offered:
            self._offered, self._chosen = offered, 0
        name, texts = offered
        field = self._fields.get(name)
        is_shown = (
            field is not None
            and bool(texts)
            and field.line.hasFocus()
            and field.line.text() != self._taken.get(name)
        )
        self.setVisible(is_shown)
        if field is not None and is_shown:
            self._show_texts(texts)
            self._place(field, len(texts[:_MOST]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list while it is to be seen."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
            return False
        if self.isHidden() or not isinstance(event, QKeyEvent) or self._is_composing():
            return False
        is_ours = event.key() in (*_STEPS, Qt.Key.Key_Escape)
        if event.type() == QEvent.Type.ShortcutOverride and is_ours:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in _STEPS:
            last = len(self._offered[1][:_MOST]) - 1
            self._chosen = min(max(self._chosen + _STEPS[Qt.Key(event.key())], 0), last)
            self._show_texts(self._offered[1])
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() == Qt.Key.Key_Tab and not event.modifiers():
            self._take(self._chosen)
        else:
            return False
        return True

    def _is_composing(self) -> bool:
        field = self._fields.get(self._offered[0])
        return field is not None and field.line.shown_text != field.line.text()

    def _take(self, index: int) -> None:
        name, texts = self._offered
        field = self._fields[name]
        self._taken[name] = texts[index]
        self.hide()
        field.line.forget()
        field.line.setText(texts[index])

    def _show_texts(self, texts: tuple[str, ...]) -> None:
        for index, row in enumerate(self.rows):
            row.setVisible(index < len(texts))
            if index < len(texts):
                row.show_offer(texts[index], is_chosen=index == self._chosen)

    def _place(self, field: FormField, count: int) -> None:
        """Lie under the line, over it where there is no room below."""
        line = field.line
        top = line.mapTo(self._page, QPoint(0, 0)).y()
        height = count * _ROW_PX + 6
        below = top + line.height() + 2
        y = below if below + height <= self._page.height() else max(0, top - height - 2)
        self.setGeometry(line.mapTo(self._page, QPoint(0, 0)).x(), y, line.width(), height)
        self.raise_()
