"""The search box, and the catcher on which the keyboard focus rests while nobody types."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.icon import Icon
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import KeyCap


class Catcher(QWidget):
    """Holds the keyboard focus while idle: no text field, so that no input method ever sees a scan."""

    def __init__(self, parent: QWidget, entered: Callable[[], None]) -> None:
        super().__init__(parent)
        self._entered = entered
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFixedSize(1, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter works as in the search box; typing arrives through the key filter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._entered()
        else:
            super().keyPressEvent(event)


class SearchField(QLineEdit):
    """A line to type in that tells when an input method is composing."""

    composing = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._preedit = ""

    @property
    def shown_text(self) -> str:
        """What stands in the field, with what is still being composed."""
        return self.text()[: self.cursorPosition()] + self._preedit + self.text()[self.cursorPosition() :]

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take composed text."""
        super().inputMethodEvent(event)
        self._preedit = event.preeditString()
        self.composing.emit(bool(self._preedit))

    def forget(self) -> None:
        """Empty the field, and drop what is being composed."""
        if self._preedit:
            QGuiApplication.inputMethod().reset()
            self._preedit = ""
        self.clear()


class SearchBox(QWidget):
    """The search field. It always looks focused; a caret is drawn while the focus rests elsewhere."""

    RING_PX = 4

    def __init__(self) -> None:
        super().__init__()
        self.field = SearchField()
        self.field.setStyleSheet(theme.FIELD_SHEET)
        self.field.setFont(theme.font(22, theme.MEDIUM))
        self.field.setFrame(False)
        self.field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._hint = FitLabel(Style(20, theme.REGULAR, theme.INK_2, floor_px=14), parent=self)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.field.textChanged.connect(lambda text: self._hint.setVisible(not text))
        self.field.composing.connect(self._composing)
        row = QHBoxLayout(self)
        row.setContentsMargins(25, 4, 26, 4)
        row.setSpacing(16)
        row.addWidget(Icon("scan-line", 30, theme.ACCENT))
        row.addWidget(self.field, 1)
        self._cap = KeyCap("Esc")
        row.addWidget(self._cap)
        self._placeholder, self._in_form = "", ""
        self._is_beside_form = False

    def show_placeholder(self, text: str, in_form: str = "") -> None:
        """Show what the field is for; `in_form` while a form has the focus."""
        self._placeholder, self._in_form = text, in_form
        self._tell_use()

    def stand_beside_form(self, is_beside: bool) -> None:
        """Look as if another field had the focus, or no more so."""
        if is_beside == self._is_beside_form:
            return
        self._is_beside_form = is_beside
        self._cap.show_key("F2" if is_beside else "Esc")
        self._tell_use()
        self.update()

    def _tell_use(self) -> None:
        text = self._in_form if self._is_beside_form else self._placeholder
        self._hint.setText(text)
        self.field.setAccessibleName(text)

    def insert(self, text: str) -> None:
        """Put typed text in at the cursor."""
        self.field.insert(text)

    def take_back(self, count: int) -> None:
        """Remove the last so many typed characters."""
        for _ in range(count):
            self.field.backspace()

    def _composing(self, is_composing: bool) -> None:
        self._hint.setVisible(not is_composing and not self.field.text())

    def resizeEvent(self, event: object) -> None:
        """Keep the hint over the field."""
        left = self.field.x() + 6
        self._hint.setGeometry(left, 8, self.width() - left - 90, self.height() - 16)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere in the box is a click into the field."""
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring, frame and, while the focus is elsewhere, a caret."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._is_beside_form and not self.field.hasFocus():
            painter.setPen(QPen(QColor(theme.BORDER), 2))
            painter.setBrush(QColor(theme.SURFACE))
            painter.drawRoundedRect(rect.adjusted(5, 5, -5, -5), 9, 9)
            return
        painter.setPen(QPen(QColor(theme.ACCENT_SOFT), 4))
        painter.setBrush(QColor(theme.SURFACE))
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 13, 13)
        painter.setPen(QPen(QColor(theme.ACCENT), 3))
        painter.drawRoundedRect(rect.adjusted(5.5, 5.5, -5.5, -5.5), 9, 9)
        if not self.field.hasFocus():
            width = self.field.fontMetrics().horizontalAdvance(self.field.text())
            left = min(self.field.x() + width, self.field.geometry().right())
            painter.fillRect(QRectF(left, rect.height() / 2 - 15, 3, 30), QColor(theme.ACCENT))
