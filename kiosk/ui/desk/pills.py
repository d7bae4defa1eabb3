"""Statuses in a line: icon and words, on a ground where they need a look; some can be pressed."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.states import Pill, Tone
from kiosk.ui.parts.icon import Icon
from kiosk.ui.parts.label import FitLabel, Style

ICON_COLOURS = {
    Tone.NONE: theme.INK,
    Tone.OK: theme.OK,
    Tone.WARN: theme.WARN_TEXT,
    Tone.STOP: theme.STOP,
    Tone.CALM: theme.ACCENT,
}


class StatusPill(QWidget):
    """Icon, strong words and further words; trouble and offline stand on a ground."""

    def __init__(self) -> None:
        super().__init__()
        self._tone, self._ground = Tone.NONE, False
        self._icon = Icon("", 20, theme.INK)
        self._strong = FitLabel(Style(15, theme.BOLD, wraps=False, tabular=True))
        self._detail = FitLabel(Style(15, theme.REGULAR, theme.INK_2, wraps=False, tabular=True))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        for part in (self._icon, self._strong, self._detail):
            self._row.addWidget(part)
        self.setFixedHeight(31)

    def show_pill(self, pill: Pill) -> None:
        """Show a status."""
        self._tone, self._ground = pill.tone, pill.ground
        is_off = pill.ground and pill.tone is Tone.CALM
        text = theme.SURFACE if is_off else theme.INK
        self._icon.show_icon(pill.icon, text if pill.ground else ICON_COLOURS[pill.tone])
        self._strong.restyle(Style(15, theme.BOLD, text, wraps=False, tabular=True))
        second = text if pill.ground else theme.INK_2
        self._detail.restyle(Style(15, theme.REGULAR, second, wraps=False, tabular=True))
        self._strong.setText(pill.strong)
        self._detail.setText(pill.detail)
        self._detail.setVisible(bool(pill.detail))
        side = 12 if pill.ground else 0
        self._row.setContentsMargins(side, 0, side, 0)
        self.setAccessibleName(f"{pill.strong} {pill.detail}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        if not self._ground:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.OFF if self._tone is Tone.CALM else theme.WARN))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)


class PillButton(StatusPill):
    """A status that one can press."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press within it counts."""
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The press is ours, the focus stays where it is."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Blank and Enter press it."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and the ring with the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.ACCENT), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)
