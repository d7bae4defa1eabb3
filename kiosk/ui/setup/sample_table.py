"""The first rows of a file as a table in our own look: over each column what it gives and why, to be changed.

It is a button as a whole (see `kiosk.ui.parts.rows`): the arrows go from column to column, Space or a click asks what
the column gives. A cell is shown whole, in as many lines as it takes: whoever has to judge a column must see it. Where
the rows are higher than the table, the wheel and PageUp and PageDown move through them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton

from kiosk.ui import theme
from kiosk.ui.parts.label import Style
from kiosk.ui.parts.rows import height_of, paint_text

NAME_PX, FIELD_PX, WHY_PX, ROW_PX, BAR_PX = 28, 36, 36, 25, 14
_HEAD_PX = NAME_PX + FIELD_PX + WHY_PX
_LEAST_PX, _MOST_PX, _PAD_PX = 150, 320, 10
_CELL = Style(15, theme.REGULAR, floor_px=14, line_em=1.25)
_OF_NO_USE = Style(15, theme.REGULAR, theme.INK_2, floor_px=14, line_em=1.25)
_TONES = {
    "sure": (theme.OK_SOFT, theme.OK),
    "maybe": (theme.WARN_SOFT, theme.WARN_LINE),
    "none": (theme.SURFACE, theme.BORDER),
}


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its name in the file, the field's name, why; `tone` is sure, maybe or none; its cells."""

    name: str
    field: str
    why: str
    tone: str
    cells: Sequence[str]


class SampleTable(QAbstractButton):
    """The table.

    Signals:
        asked: (column, x, y): what this column gives is to be chosen, below that point.
    """

    asked = Signal(int, int, int)

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._columns: Sequence[TableColumn] = ()
        self._lefts: list[float] = [0.0]
        self._current = 0
        self._scroll = 0.0
        self._tops: list[float] = [0.0]
        self._down = 0.0
        self._pressed_at: QPointF | None = None
        self._scroll_before = 0.0
        self._is_dragging = False
        self._rows = rows
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(self.sizeHint().height())
        self.clicked.connect(self._ask)

    @property
    def current(self) -> int:
        """The column that keys act on."""
        return self._current

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(600, _HEAD_PX + self._rows * ROW_PX + BAR_PX + 4)

    def show_columns(self, columns: Sequence[TableColumn]) -> None:
        """Show these columns; the current one stays in view."""
        self._columns = columns
        self._current = min(self._current, max(len(columns) - 1, 0))
        self._lefts = [0.0]
        for column in columns:
            self._lefts.append(self._lefts[-1] + _width(column))
        self._tops = [0.0]
        for row in range(min(self._rows, max((len(one.cells) for one in columns), default=0))):
            self._tops.append(self._tops[-1] + self._needed_px(row))
        self._scroll_down_to(self._down)
        self._reveal()
        self._tell()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from column to column; the rest means what it means everywhere."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: -len(self._columns),
            Qt.Key.Key_End: len(self._columns),
        }.get(Qt.Key(event.key()))
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if steps is not None:
            self._go_to(self._current + steps)
        elif pages is not None:
            self._scroll_down_to(self._down + pages * (self._room_px() - ROW_PX))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._ask()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll through the rows where they are higher than the table, else sideways, whichever way the wheel turns."""
        turned = event.angleDelta()
        is_sideways = turned.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if self._tops[-1] > self._room_px() and not is_sideways:
            self._scroll_down_to(self._down - turned.y() * 0.8)
        else:
            self._scroll_to(self._scroll - (turned.y() or turned.x()) * 0.8)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        self._pressed_at, self._scroll_before, self._is_dragging = event.position(), self._scroll, False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the table, or the bar under it."""
        if self._pressed_at is None:
            return
        way = event.position().x() - self._pressed_at.x()
        self._is_dragging = self._is_dragging or abs(way) > _PAD_PX
        if self._is_dragging:
            on_bar = self._pressed_at.y() > self.height() - BAR_PX
            self._scroll_to(
                self._scroll_before + (way * self._lefts[-1] / max(self.width(), 1) if on_bar else -way)
            )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask about the column under a click."""
        pressed, self._pressed_at = self._pressed_at, None
        if pressed is None or self._is_dragging or pressed.y() > self.height() - BAR_PX:
            return
        x = pressed.x() + self._scroll
        at = next((n for n in range(len(self._columns)) if self._lefts[n] <= x < self._lefts[n + 1]), None)
        if at is not None:
            self._go_to(at)
            self._ask()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns in view, and the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.rect())
        for at, column in enumerate(self._columns):
            left = self._lefts[at] - self._scroll
            width = self._lefts[at + 1] - self._lefts[at]
            if left + width > 0 and left < self.width():
                self._paint_column(painter, column, QRectF(left, 0, width, self.height() - BAR_PX), at)
        self._paint_bar(painter)
        self._paint_down_bar(painter)

    def _paint_column(self, painter: QPainter, column: TableColumn, rect: QRectF, at: int) -> None:
        inner = rect.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        painter.fillRect(rect, QColor(theme.SURFACE))
        bold = Style(16, theme.BOLD, floor_px=14)
        paint_text(painter, QRectF(inner.left(), 2, inner.width(), NAME_PX - 2), column.name, bold)
        ground, frame = _TONES[column.tone]
        pill = QRectF(inner.left() - 4, NAME_PX + 1, inner.width() + 8, FIELD_PX - 4)
        is_current = at == self._current
        painter.setBrush(QColor(ground))
        painter.setPen(
            QPen(QColor(theme.ACCENT if is_current and self.hasFocus() else frame), 3 if is_current else 2)
        )
        painter.drawRoundedRect(pill, theme.RADIUS_CHIP, theme.RADIUS_CHIP)
        strong = Style(16, theme.STRONG, floor_px=14)
        paint_text(painter, pill.adjusted(10, 0, -24, 0), column.field, strong)
        _paint_arrow(painter, QPointF(pill.right() - 15, pill.center().y()))
        why = QRectF(inner.left(), NAME_PX + FIELD_PX, inner.width(), WHY_PX - 3)
        paint_text(painter, why, column.why, Style(14, theme.REGULAR, theme.INK_2, line_em=1.2))
        painter.save()
        painter.setClipRect(QRectF(rect.left(), _HEAD_PX, rect.width(), self._room_px()))
        style = _OF_NO_USE if column.tone == "none" else _CELL
        for row, cell in enumerate(column.cells[: self._rows]):
            top, high = _HEAD_PX + self._tops[row] - self._down, self._tops[row + 1] - self._tops[row]
            painter.fillRect(QRectF(rect.left(), top, rect.width(), 1), QColor(theme.LINE))
            paint_text(painter, QRectF(inner.left(), top + 1, inner.width(), high - 1), cell, style)
        painter.restore()
        painter.fillRect(QRectF(rect.right() - 1, 0, 1, rect.height()), QColor(theme.LINE))

    def _paint_bar(self, painter: QPainter) -> None:
        whole = self._lefts[-1]
        if whole <= self.width():
            return
        painter.setPen(Qt.PenStyle.NoPen)
        top = self.height() - BAR_PX + 4
        painter.setBrush(QColor(theme.BAR))
        painter.drawRoundedRect(QRectF(2, top, self.width() - 4, BAR_PX - 5), 4, 4)
        painter.setBrush(QColor(theme.BORDER))
        long = max(40.0, self.width() * self.width() / whole)
        left = (self.width() - 4 - long) * self._scroll / max(whole - self.width(), 1)
        painter.drawRoundedRect(QRectF(2 + left, top, long, BAR_PX - 5), 4, 4)

    def _paint_down_bar(self, painter: QPainter) -> None:
        whole, room = self._tops[-1], self._room_px()
        if whole <= room:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.BAR))
        left = self.width() - 9
        painter.drawRoundedRect(QRectF(left, _HEAD_PX + 2, 8, room - 4), 4, 4)
        painter.setBrush(QColor(theme.BORDER))
        long = max(30.0, room * room / whole)
        top = _HEAD_PX + 2 + (room - 4 - long) * self._down / (whole - room)
        painter.drawRoundedRect(QRectF(left, top, 8, long), 4, 4)

    def _needed_px(self, row: int) -> float:
        """Return the height that the cells of a row need in their columns."""
        most = 0.0
        for at, column in enumerate(self._columns):
            width = self._lefts[at + 1] - self._lefts[at] - 2 * _PAD_PX
            if row < len(column.cells):
                most = max(most, height_of(column.cells[row], _CELL, width) + 5)
        return max(most, ROW_PX)

    def _room_px(self) -> float:
        return self.height() - _HEAD_PX - BAR_PX

    def _scroll_down_to(self, down: float) -> None:
        self._down = min(max(down, 0.0), max(self._tops[-1] - self._room_px(), 0.0))
        self.update()

    def _go_to(self, at: int) -> None:
        self._current = min(max(at, 0), max(len(self._columns) - 1, 0))
        self._reveal()
        self._tell()
        self.update()

    def _reveal(self) -> None:
        if self._columns:
            left, right = self._lefts[self._current], self._lefts[self._current + 1]
            self._scroll_to(min(left, max(self._scroll, right - self.width())))

    def _scroll_to(self, left: float) -> None:
        self._scroll = min(max(left, 0.0), max(self._lefts[-1] - self.width(), 0.0))
        self.update()

    def _ask(self) -> None:
        if self._columns:
            left = max(self._lefts[self._current] - self._scroll, 0.0)
            self.asked.emit(self._current, round(left), NAME_PX + FIELD_PX)

    def _tell(self) -> None:
        """Say the current column to screen readers."""
        if self._columns:
            column = self._columns[self._current]
            self.setAccessibleName(f"{column.name}: {column.field}")
            self.setAccessibleDescription(", ".join((column.why, *filter(None, column.cells[:3]))))


def _width(column: TableColumn) -> float:
    cells = QFontMetricsF(theme.font(15))
    wide = max((cells.horizontalAdvance(cell) for cell in column.cells), default=0.0)
    bold = QFontMetricsF(theme.font(16, theme.BOLD))
    wide = max(wide, bold.horizontalAdvance(column.name), bold.horizontalAdvance(column.field) + 30)
    return min(max(wide + 2 * _PAD_PX + 4, _LEAST_PX), _MOST_PX)


def _paint_arrow(painter: QPainter, at: QPointF) -> None:
    painter.setPen(QPen(QColor(theme.INK_2), 2))
    painter.drawPolyline([at + QPointF(-5, -2), at + QPointF(0, 3), at + QPointF(5, -2)])
