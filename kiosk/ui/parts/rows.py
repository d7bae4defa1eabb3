"""A list in our own look: rows that are painted, a bar that says how far one has come, and one row that keys act on.

It is a button as a whole, so that a lone Space is handed to it wherever keys are watched for scans; Tab reaches it as
one control. The wheel scrolls, a drag (a finger's too) scrolls, a click or touch without a drag chooses.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from kiosk.ui import theme
from kiosk.ui.parts.label import Style, fit, least_height

BAR_PX = 14
_DRAG_PX = 10
_LEAST_THUMB_PX = 36


class Rows(QAbstractButton):
    """The list. `paints_ground`: the current row has a ground; `takes_enter`: Enter means it, as Space does.

    Signals:
        picked: (row, x in px): a row was clicked, touched, or Space was pressed on the current one (x is -1).
        moved: how many rows PageUp, PageDown, Home or End go, down positive.
    """

    picked = Signal(int, int)
    moved = Signal(int)

    def __init__(self, row_px: int) -> None:
        super().__init__()
        self._usual_px = row_px
        self.paints_ground = True
        self.takes_enter = False
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self._top = 0
        self._current = 0
        self._pressed_at: QPointF | None = None
        self._top_before = 0
        self._is_dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.clicked.connect(lambda: self.picked.emit(self._current, -1))

    # -- what the owner says -------------------------------------------------------------------------------------

    @property
    def current(self) -> int:
        """The row that keys act on."""
        return self._current

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._heights)

    def show_rows(self, count: int, current: int) -> None:
        """Show so many rows, the current one in view; each is as high as its texts need."""
        self._current = min(max(current, 0), max(count - 1, 0))
        self._measure(count)
        self.reveal(self._current)
        self.update()

    def reveal(self, row: int) -> None:
        """Scroll no further than needed to have a row in view."""
        if row < self.count:
            top, bottom = self._tops[row], self._tops[row + 1]
            self._scroll_to(min(top, max(self._top, bottom - self.height())))

    def sizeHint(self) -> QSize:
        """Whatever there is."""
        return QSize(400, 3 * self._usual_px)

    def minimumSizeHint(self) -> QSize:
        """A row at least."""
        return QSize(200, self._usual_px)

    def row_rect(self, row: int) -> QRectF:
        """Return where a row stands now."""
        return QRectF(0, self._tops[row] - self._top, self._inner_px(), self._heights[row])

    # -- what a list is made of ----------------------------------------------------------------------------------

    def needed_px(self, row: int, width: int) -> int:
        """Return the height that a row's texts need at a width; the usual one is the least."""
        return 0

    def paint_row(self, painter: QPainter, row: int, rect: QRectF) -> None:
        """Paint a row on its ground."""
        raise NotImplementedError

    # -- events --------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew; the current row stays in view."""
        super().resizeEvent(event)
        self._measure(self.count)
        self.reveal(self._current)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll."""
        steps = event.angleDelta().y() / 120
        self._scroll_to(self._top - round(steps * 3 * self._usual_px / 2))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        self._pressed_at, self._top_before, self._is_dragging = event.position(), self._top, False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the list, or the bar at its side."""
        if self._pressed_at is None:
            return
        way = event.position().y() - self._pressed_at.y()
        if abs(way) > _DRAG_PX:
            self._is_dragging = True
        if self._is_dragging and self._is_on_bar(self._pressed_at):
            self._scroll_to(self._top_before + round(way * self._tops[-1] / max(self.height(), 1)))
        elif self._is_dragging:
            self._scroll_to(self._top_before - round(way))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the row under a click."""
        pressed, self._pressed_at = self._pressed_at, None
        if pressed is None or self._is_dragging:
            return
        if self._is_on_bar(pressed):
            page = self.height() if pressed.y() > self._thumb().center().y() else -self.height()
            self._scroll_to(self._top + page)
            return
        row = self._row_at(pressed.y())
        if row is not None:
            self.picked.emit(row, round(pressed.x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by pages, to the ends; the rest means what it means everywhere."""
        page = max(1, self.height() // self._usual_px - 1)
        far = {
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Home: -self.count,
            Qt.Key.Key_End: self.count,
        }.get(Qt.Key(event.key()))
        if far is not None:
            self.moved.emit(far)
        elif self.takes_enter and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit(self._current, -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in view, the frame of the current one, and the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.rect())
        for row in range(self.count):
            rect = self.row_rect(row)
            if rect.bottom() < 0 or rect.top() > self.height():
                continue
            if row == self._current and self.paints_ground:
                painter.fillRect(rect.adjusted(0, 0, 0, -1), QColor(theme.ACCENT_SOFT))
                painter.fillRect(QRectF(0, rect.top(), 6, rect.height() - 1), QColor(theme.ACCENT))
            painter.save()
            self.paint_row(painter, row, rect)
            painter.restore()
            painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), QColor(theme.LINE))
            if row == self._current and self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.ACCENT), 3))
                painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 6, 6)
        if self._is_long():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.BAR))
            track = QRectF(self.width() - BAR_PX + 3, 2, BAR_PX - 5, self.height() - 4)
            painter.drawRoundedRect(track, 4, 4)
            painter.setBrush(QColor(theme.BORDER))
            painter.drawRoundedRect(self._thumb(), 4, 4)

    # -- inside --------------------------------------------------------------------------------------------------

    def _measure(self, count: int) -> None:
        width = self.width() - BAR_PX
        self._heights = [max(self._usual_px, self.needed_px(row, width)) for row in range(count)]
        self._tops = [0]
        for height in self._heights:
            self._tops.append(self._tops[-1] + height)
        self._scroll_to(self._top)

    def _scroll_to(self, top: int) -> None:
        top = min(max(top, 0), max(self._tops[-1] - self.height(), 0))
        if top != self._top:
            self._top = top
            self.update()

    def _is_long(self) -> bool:
        return self._tops[-1] > self.height()

    def _inner_px(self) -> int:
        return self.width() - BAR_PX if self._is_long() else self.width()

    def _is_on_bar(self, at: QPointF) -> bool:
        return self._is_long() and at.x() > self.width() - BAR_PX

    def _thumb(self) -> QRectF:
        whole, height = max(self._tops[-1], 1), self.height() - 4
        long = max(_LEAST_THUMB_PX, height * self.height() / whole)
        spare = max(whole - self.height(), 1)
        return QRectF(self.width() - BAR_PX + 3, 2 + (height - long) * self._top / spare, BAR_PX - 5, long)

    def _row_at(self, y: float) -> int | None:
        whole = y + self._top
        return next(
            (row for row in range(self.count) if self._tops[row] <= whole < self._tops[row + 1]), None
        )


def paint_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    style: Style,
    bold: tuple[tuple[int, int], ...] = (),
    *,
    underlines: bool = False,
) -> None:
    """Paint a text into a rectangle, shrunk and wrapped as a label's, never cut; what is bold may be underlined too."""
    if not text or rect.width() < 1:
        return
    painter.setPen(theme.colour(style.colour))
    laid = fit(text, bold, style, int(rect.width()), int(rect.height()))
    laid.draw(painter, rect, style.align)
    if underlines:
        painter.setPen(QPen(QColor(theme.ACCENT), 2))
        for start, length in bold:
            for left, right, foot in laid.stretches(rect, start, length):
                painter.drawLine(QPointF(left, foot), QPointF(right, foot))


def height_of(text: str, style: Style, width: float) -> int:
    """Return the height that a text needs at a width when it is as small as it may be."""
    return least_height(text, (), style, max(int(width), 1)) if text else 0
