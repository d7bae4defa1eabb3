"""The list of people that a typed text finds: five rows, one of them chosen, names with the matched letters underlined."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.person_block import NameBlock
from kiosk.ui.desk.present_results import ROWS_IN_VIEW
from kiosk.ui.desk.states import Results, Row, Spans, Tone
from kiosk.ui.parts.button import Framed, let_through
from kiosk.ui.parts.icon import Icon
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import KeyCap, Panel
from kiosk.ui.parts.shape import StateShape
from kiosk.ui.parts.swatch import Swatch
from kiosk.ui.words import isolated

ROW_PX = 66
_SHAPE_COLOURS = {
    "ok": (theme.OK, theme.SURFACE),
    "stop": (theme.STOP, theme.SURFACE),
    "warn": (theme.INK, theme.WARN),
    "none": (theme.BORDER, theme.SURFACE),
}


def shape_colours(tone: Tone) -> tuple[str, str]:
    """Return the colours of a state's sign on a plain ground: its body, and what stands in it."""
    return _SHAPE_COLOURS.get(tone.value, (theme.OFF, theme.SURFACE))


class MatchLabel(FitLabel):
    """A name whose matched letters are underlined."""

    _marks: tuple[tuple[int, int], ...] = ()

    def show_match(self, spans: Spans) -> None:
        """Show a name; spans marked True are the matched letters."""
        marks: list[tuple[int, int]] = []
        text = isolated("".join(part for part, _ in spans))
        start = 1
        for part, is_match in spans:
            if is_match:
                marks.append((start, len(part)))
            start += len(part)
        self._marks = tuple(marks)
        self.setText(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name, then a line under each match."""
        super().paintEvent(event)
        laid = self._layout(self.width(), self.height())
        painter = QPainter(self)
        painter.setPen(QPen(QColor(theme.ACCENT), 3))
        top = max(0.0, (self.height() - laid.height) / 2)
        for start, length in self._marks:
            line = laid.layout.lineForTextPosition(start)
            if not line.isValid():
                continue
            left, right = (_x(line.cursorToX(at)) for at in (start, start + length))
            foot = top + line.y() + line.height() - 1
            painter.drawLine(QPointF(left, foot), QPointF(right, foot))


def _x(position: object) -> float:
    """Return the x of a cursor position, which comes as a pair (x, the position really taken)."""
    return float(position[0] if isinstance(position, tuple) else position)  # type: ignore[arg-type] # x is a float


class ResultRow(Framed):
    """One person of the list."""

    def __init__(self) -> None:
        super().__init__(border_px=0, fill="#00000000")
        self._is_chosen = False
        self._where_px = 300
        self._swatch = Swatch(14, 42)
        self._lead = MatchLabel(Style(23, theme.BOLD, floor_px=14, line_em=1.2))
        self._second = MatchLabel(Style(18, theme.REGULAR, theme.INK_2, floor_px=14, line_em=1.2))
        self._organisation = FitLabel(Style(16, floor_px=14, line_em=1.3))
        self._detail = FitLabel(Style(16, theme.REGULAR, theme.INK_2, floor_px=14, line_em=1.3))
        self._shape = StateShape("ring", 24, theme.BORDER, theme.SURFACE)
        self._status = FitLabel(Style(17, theme.STRONG, floor_px=14, line_em=1.2, tabular=True))
        self._cap = KeyCap()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 3, 20, 4)
        row.setSpacing(0)
        row.addWidget(self._swatch)
        row.addSpacing(16)
        self._names = NameBlock(self._lead, self._second, 10)
        row.addWidget(self._names)
        row.addSpacing(12)
        where = QVBoxLayout()
        where.setSpacing(0)
        where.addStretch(1)
        where.addWidget(self._organisation)
        where.addWidget(self._detail)
        where.addStretch(1)
        row.addLayout(where, 1)
        row.addSpacing(10)
        row.addWidget(self._shape)
        row.addSpacing(9)
        row.addWidget(self._status)
        row.addSpacing(8)
        row.addWidget(self._cap)
        for layout in (row, where):
            let_through(layout)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_width(self, width: int) -> None:
        """Share the row's width out, the same in every row."""
        for_texts = width - 200
        self._names.setFixedWidth(round(for_texts * 0.39))
        self._status.setFixedWidth(round(for_texts * 0.205))
        self._where_px = round(for_texts * 0.4)

    def needed_height(self) -> int:
        """The height that the row needs at least."""
        where = self._where_px
        further = [part.least_height(where) for part in (self._organisation, self._detail) if part.text()]
        return max(self._names.least_height(self._names.width()), sum(further)) + 8

    def show_row(self, row: Row, key: str, is_chosen: bool) -> None:
        """Show a person."""
        self._is_chosen = is_chosen
        self._swatch.show_pattern(row.pattern, row.colour)
        self._lead.show_match(row.lead)
        self._second.show_match(row.second)
        self._names.rearrange(True)
        self._organisation.setText(isolated(row.organisation))
        self._organisation.setVisible(bool(row.organisation))
        self._detail.setText(row.detail)
        self._detail.setVisible(bool(row.detail))
        body, sign = shape_colours(row.tone)
        self._shape.show_shape(row.shape.value if row.shape else "ring", body, sign)
        self._status.setText(row.status)
        self._cap.show_key(key)
        self.setAccessibleName(f"{self._lead.text()} {self._second.text()}, {row.organisation}, {row.status}")
        self.setAccessibleDescription(key)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of the chosen row and the rule below."""
        painter = QPainter(self)
        rect = self.rect()
        if self._is_chosen:
            painter.fillRect(rect.adjusted(1, 0, -1, 0), QColor(theme.ACCENT_SOFT))
            painter.fillRect(QRectF(0, 0, 8, rect.height()), QColor(theme.ACCENT))
        painter.fillRect(QRectF(1, rect.height() - 1, rect.width() - 2, 1), QColor(theme.LINE))


class ResultsPage(Panel):
    """The whole list with its head and foot."""

    def __init__(self, chosen: Callable[[int], None]) -> None:
        super().__init__()
        self._count = FitLabel(Style(17, theme.BOLD, wraps=False, tabular=True))
        self._how = FitLabel(Style(17, theme.REGULAR, theme.INK_2, floor_px=14))
        self._choose = FitLabel(Style(17, theme.REGULAR, theme.INK_2, wraps=False))
        self._check_in = FitLabel(Style(17, theme.REGULAR, theme.INK_2, wraps=False))
        self._rows = [ResultRow() for _ in range(ROWS_IN_VIEW)]
        self._info = FitLabel(Style(17, theme.REGULAR, theme.INK_2, floor_px=14))
        self._foot = FitLabel(Style(17, theme.REGULAR, theme.INK_2, wraps=False))
        head = QWidget()
        head.setFixedHeight(46)
        top = QHBoxLayout(head)
        top.setContentsMargins(21, 0, 20, 0)
        top.setSpacing(8)
        top.addWidget(self._count)
        top.addWidget(self._how, 1)
        for part in (KeyCap("↑"), KeyCap("↓"), self._choose):
            top.addWidget(part)
        top.addSpacing(6)
        top.addWidget(KeyCap("Enter"))
        top.addWidget(self._check_in)
        foot = QWidget()
        bottom = QHBoxLayout(foot)
        bottom.setContentsMargins(20, 0, 20, 0)
        bottom.setSpacing(10)
        bottom.addWidget(Icon("info", 20, theme.INK_2))
        bottom.addWidget(self._info, 1)
        bottom.addWidget(self._foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        for index, row in enumerate(self._rows):
            row.clicked.connect(lambda _=False, i=index: chosen(i))
            column.addWidget(row)
        column.addWidget(foot, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        for row in self._rows:
            row.set_width(self.width())

    def show_state(self, state: Results, *, is_low: bool) -> None:
        """Fill the list."""
        self._count.setText(state.count)
        self._how.setText(state.how)
        self._choose.setText(state.choose)
        self._check_in.setText(state.check_in)
        for index, row in enumerate(self._rows):
            row.setVisible(index < len(state.rows))
            if index < len(state.rows):
                is_chosen = index == state.chosen
                row.set_width(self.width())
                row.show_row(state.rows[index], "Enter" if is_chosen else f"Ctrl {index + 1}", is_chosen)
                row.setFixedHeight(max(56 if is_low else ROW_PX, row.needed_height()))
        self._info.setText(state.info)
        self._foot.setText(state.foot)
