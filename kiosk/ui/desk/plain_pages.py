"""The pages of the stage without a flag: ready, and pages to read."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.states import Page, Ready
from kiosk.ui.parts.icon import Icon
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import KeyCap, Panel
from kiosk.ui.parts.shape import ScanBrackets

_MOST_ROWS = 22
_ROWS_APART_PX, _CLOSE_PX = 8, 2
"""Between rows; and where they would not fit into the lowest window otherwise."""
_LOOSE = 20
"""So many rows stand apart."""


class Hint(QWidget):
    """One of the three hints at the foot of the ready page."""

    def __init__(self) -> None:
        super().__init__()
        tile = Panel(theme.ACCENT_SOFT, theme.ACCENT_SOFT, 0, theme.RADIUS_CONTROL)
        tile.setFixedSize(48, 48)
        self._icon = Icon("", 26, theme.ACCENT, tile)
        self._icon.move(11, 11)
        self._title = FitLabel(Style(17, theme.BOLD))
        self._text = FitLabel(Style(17, theme.REGULAR, theme.INK_2))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(1)
        row.addLayout(words, 1)

    def show_hint(self, icon: str, title: str, text: str) -> None:
        """Show a hint."""
        self._icon.show_icon(icon)
        self._title.setText(title)
        self._text.setText(text)


class ReadyPage(Panel):
    """Nobody is being served."""

    def __init__(self) -> None:
        super().__init__()
        self._headline = FitLabel(Style(54, theme.HEAVY, floor_px=34, line_em=1.15, tight=True))
        self._second = FitLabel(Style(27, theme.MEDIUM, theme.INK_2, floor_px=20))
        self._hints = [Hint() for _ in range(3)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(44, 0, 30, 0)
        top.setSpacing(40)
        top.addWidget(ScanBrackets(138, theme.ACCENT))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self._headline)
        words.addWidget(self._second)
        words.addStretch(1)
        top.addLayout(words, 1)
        column.addLayout(top, 1)
        self._foot = foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(32, 20, 26, 12)
        row.setSpacing(24)
        for hint in self._hints:
            row.addWidget(hint, 1)
        foot.setMinimumHeight(115)
        column.addWidget(foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the panel, and the ground of the hints in its lower corners."""
        super().paintEvent(event)
        painter = QPainter(self)
        top, round_px = self._foot.y(), theme.RADIUS_PANEL
        painter.fillRect(2, top, self.width() - 4, self._foot.height() - round_px, QColor(theme.SURFACE_2))
        painter.fillRect(2, top, self.width() - 4, 1, QColor(theme.LINE))
        painter.setClipRect(2, self.height() - round_px, self.width() - 4, round_px)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.SURFACE_2))
        inside = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.drawRoundedRect(inside, round_px - 2, round_px - 2)

    def show_state(self, state: Ready) -> None:
        """Fill the page."""
        self._headline.setText(state.headline)
        self._second.setText(state.second)
        for hint, (icon, title, text) in zip(self._hints, state.hints, strict=True):
            hint.show_hint(icon, title, text)


class ReadPage(Panel):
    """Help, how to load paper, the lead's telephone: read on the stage, never over it."""

    def __init__(self) -> None:
        super().__init__()
        self._title = FitLabel(Style(34, theme.HEAVY, line_em=1.15, floor_px=26, tight=True))
        self._big = FitLabel(Style(58, theme.HEAVY, line_em=1.15, floor_px=30, tabular=True))
        self._text = FitLabel(Style(19, theme.REGULAR, theme.INK_2))
        self._caps = [KeyCap() for _ in range(_MOST_ROWS)]
        self._lines = [FitLabel(Style(17, floor_px=15)) for _ in range(_MOST_ROWS)]
        self._foot = FitLabel(Style(17, theme.REGULAR, theme.INK_2, floor_px=15))
        column = QVBoxLayout(self)
        column.setContentsMargins(34, 14, 30, 10)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(10)
        column.addWidget(self._big)
        column.addWidget(self._text)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        for column_number, stretch in enumerate((0, 1, 0, 1)):
            self._grid.setColumnStretch(column_number, stretch)
        column.addLayout(self._grid)
        column.addStretch(1)
        column.addWidget(self._foot)

    def show_state(self, state: Page) -> None:
        """Fill the page; many rows stand in two columns."""
        self._title.setText(state.title)
        self._big.setText(state.big)
        self._big.setVisible(bool(state.big))
        self._text.setText(state.text)
        self._text.setVisible(bool(state.text))
        per_column = len(state.rows) if len(state.rows) <= 6 else (len(state.rows) + 1) // 2
        self._grid.setVerticalSpacing(_ROWS_APART_PX if len(state.rows) <= _LOOSE else _CLOSE_PX)
        self._grid.setColumnStretch(3, int(per_column < len(state.rows)))
        for index, (cap, line) in enumerate(zip(self._caps, self._lines, strict=True)):
            self._grid.removeWidget(cap)
            self._grid.removeWidget(line)
            is_shown = index < len(state.rows)
            if is_shown:
                key, text = state.rows[index]
                at = index % per_column, 2 * (index // per_column)
                self._grid.addWidget(cap, *at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(line, at[0], at[1] + 1)
                line.setText(text)
                cap.show_key(key)
            cap.setVisible(is_shown)
            line.setVisible(is_shown)
        self._foot.setText(state.foot)
