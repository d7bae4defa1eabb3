"""Buttons: a frame around icon, words and key; never focused by a click, so that typing stays with the search box."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.icon import Icon
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import KeyCap


def draw_focus_ring(painter: QPainter, rect: QRectF, radius: float, on_colour: bool = False) -> None:
    """Draw the focus frame inside a rectangle: 3 px accent, around it a 4 px soft ring (white on coloured grounds)."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.SURFACE if on_colour else theme.ACCENT_SOFT), 4))
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), radius + 2, radius + 2)
    painter.setPen(QPen(QColor(theme.ACCENT), 3))
    painter.drawRoundedRect(rect.adjusted(5, 5, -5, -5), radius, radius)


class Framed(QAbstractButton):
    """A button that is laid out like a panel; its parts let the mouse through."""

    def __init__(self, border: str = theme.BORDER, border_px: float = 2, fill: str = theme.SURFACE) -> None:
        super().__init__()
        self._border, self._border_px, self._fill = QColor(border), border_px, QColor(fill)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def refill(self, fill: str) -> None:
        """Change the ground."""
        self._fill = QColor(fill)
        self.update()

    def reframe(self, border: str, border_px: float) -> None:
        """Change the frame."""
        self._border, self._border_px = QColor(border), border_px
        self.update()

    def sizeHint(self) -> QSize:
        """What its layout asks for."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What its layout needs."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, frame and, with the focus, the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self._border_px / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        if self._border_px or self._fill.alpha():
            painter.setPen(QPen(self._border, self._border_px) if self._border_px else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.ACCENT_SOFT) if self.isDown() else self._fill)
            painter.drawRoundedRect(rect, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), theme.RADIUS_CONTROL - 4)


def let_through(layout: QBoxLayout) -> None:
    """Make every part of a button's layout ignore the mouse."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if isinstance(inner, QBoxLayout):
            let_through(inner)


class KeyButton(Framed):
    """A small button: icon, words, key; as wide as they are."""

    def __init__(self, height_px: int = 44, key_first: bool = False) -> None:
        super().__init__()
        self._icon = Icon("", 20, theme.INK)
        self._label = FitLabel(Style(18, theme.BOLD, wraps=False, floor_px=14))
        self._cap = KeyCap()
        row = QHBoxLayout(self)
        side = 12 if key_first else 18
        row.setContentsMargins(side, 0, side, 0)
        row.setSpacing(10)
        row.addStretch(1)
        order: list[QWidget] = (
            [self._cap, self._icon, self._label] if key_first else [self._icon, self._label, self._cap]
        )
        for part in order:
            row.addWidget(part)
        row.addStretch(1)
        let_through(row)
        self.setFixedHeight(height_px)

    def stand_close(self) -> None:
        """Take less room at the sides: one of many in a row."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(8, 0, 8, 0)
            layout.setSpacing(6)

    def show_words(self, title: str, key: str = "", icon: str = "") -> None:
        """Show what the button does."""
        self._label.setText(title)
        self._cap.show_key(key)
        self._icon.show_icon(icon)
        self.setAccessibleName(title)
        self.setAccessibleDescription(key)


class ActionRow(Framed):
    """A wide button: icon, title with detail under it, key at the right. The first of several is framed."""

    def __init__(self) -> None:
        super().__init__(border_px=1.5)
        self._is_first = False
        self._icon = Icon("", 26, theme.ACCENT)
        self._title = FitLabel(Style(18, theme.BOLD, line_em=1.25, floor_px=15))
        self._detail = FitLabel(Style(16, theme.REGULAR, theme.INK_2, line_em=1.3, floor_px=14))
        self._cap = KeyCap()
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(17)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self._cap)
        let_through(row)
        let_through(words)
        self.setMinimumHeight(66)

    def show_words(self, title: str, detail: str, key: str, icon: str, *, is_first: bool) -> None:
        """Show what the button does."""
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._cap.show_key(key)
        self._icon.show_icon(icon)
        if is_first != self._is_first:
            self._is_first = is_first
            self.reframe(theme.ACCENT if is_first else theme.BORDER, 3 if is_first else 1.5)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{detail} {key}".strip())


class TextButton(Framed):
    """A button without a frame: icon, words, key; for header and status bar."""

    def __init__(self, icon: str) -> None:
        super().__init__(border_px=0, fill="#00000000")
        self._icon = Icon(icon, 22, theme.INK_2)
        self._label = FitLabel(Style(16, theme.REGULAR, theme.INK_2, wraps=False))
        self._cap = KeyCap()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        for part in (self._icon, self._label, self._cap):
            row.addWidget(part)
        let_through(row)

    def restyle(self, style: Style) -> None:
        """Set the words in another style."""
        self._label.restyle(style)

    def show_words(self, title: str, key: str) -> None:
        """Show what the button does."""
        self._label.setText(title)
        self._cap.show_key(key)
        self.setAccessibleName(title)
        self.setAccessibleDescription(key)
