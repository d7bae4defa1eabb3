"""A short text field with its name beside it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.button import draw_focus_ring
from kiosk.ui.parts.label import FitLabel, Style

_HEIGHT_PX = 44


class _Line(QLineEdit):
    """Tells when the focus comes or goes, for the ring around it."""

    def __init__(self, focus_changed: Callable[[], None]) -> None:
        super().__init__()
        self._focus_changed = focus_changed

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self._focus_changed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no ring."""
        super().focusOutEvent(event)
        self._focus_changed()


class ShortField(QWidget):
    """A name and a line to type a few characters in, without an input method: what stands there is taken as it is.

    Signals:
        entered: the text (str), when Enter is pressed or the focus leaves after a change.
        typed: the text (str) at every key.
    """

    entered = Signal(str)
    typed = Signal(str)

    def __init__(self, longest: int) -> None:
        super().__init__()
        self._name = FitLabel(Style(17, theme.MEDIUM, theme.INK_2, wraps=False, floor_px=14))
        self.field = _Line(self.update)
        self.field.setMaxLength(longest)
        self.field.setStyleSheet(theme.FIELD_SHEET)
        self.field.setFont(theme.font(18, theme.BOLD))
        self.field.setFixedWidth(90)
        self.field.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.field.editingFinished.connect(self._finish)
        self.field.textEdited.connect(self.typed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(10)
        row.addWidget(self._name)
        row.addWidget(self.field)
        self.setFixedHeight(_HEIGHT_PX)
        self._kept = ""
        self._border = QColor(theme.BORDER)

    def show_text(self, name: str, text: str) -> None:
        """Show a name and a text; what is being typed stays."""
        self._name.setText(name)
        self.field.setAccessibleName(name)
        self._kept = text
        if not self.field.hasFocus() or not self.field.isModified():
            self.field.setText(text)

    def show_fault(self, *, is_well: bool) -> None:
        """Frame the field as one that cannot be kept, or as usual."""
        self._border = QColor(theme.BORDER if is_well else theme.STOP)
        self.update()

    def _finish(self) -> None:
        self.field.setModified(False)
        if self.field.text() != self._kept:
            self.entered.emit(self.field.text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere in the frame is a click into the field."""
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, and the ring with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._border, 2))
        painter.setBrush(QColor(theme.SURFACE))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS_CONTROL, theme.RADIUS_CONTROL
        )
        if self.field.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), theme.RADIUS_CONTROL - 4)
