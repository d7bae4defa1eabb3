"""The page of a delegation: its members with their ticks, what was answered last, and what can be done."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.delegation.state import Delegation, MemberRow
from kiosk.ui.desk.part import Asked, PartPage
from kiosk.ui.desk.results_page import shape_colours
from kiosk.ui.desk.states import Act, Tone
from kiosk.ui.parts.button import KeyButton
from kiosk.ui.parts.foot import foot_row
from kiosk.ui.parts.icon import Icon
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import Panel
from kiosk.ui.parts.rows import Rows, height_of, paint_text
from kiosk.ui.parts.shape import StateShape, draw_shape
from kiosk.ui.parts.swatch import draw_swatch
from kiosk.ui.words import isolated

_ROW_PX = 50
_TITLE = Style(21, theme.BOLD, floor_px=15, line_em=1.2)
_LOW_TITLE = Style(17, theme.BOLD, floor_px=15, line_em=1.2)
_LEAD = Style(19, theme.BOLD, floor_px=15, line_em=1.2)
_SECOND = Style(16, theme.REGULAR, theme.INK_2, floor_px=14, line_em=1.2)
_CATEGORY = Style(16, theme.STRONG, floor_px=14, line_em=1.2)
_DETAIL = Style(15, theme.REGULAR, theme.INK_2, floor_px=14, line_em=1.2)
_STATUS = Style(16, theme.STRONG, floor_px=14, line_em=1.2, tabular=True)
_GROUNDS = {
    Tone.OK: (theme.OK_SOFT, theme.OK),
    Tone.WARN: (theme.WARN_SOFT, theme.WARN_LINE),
    Tone.CALM: (theme.SURFACE_2, theme.BORDER),
}


class MemberRows(Rows):
    """The members; a tick box where there is something to choose."""

    def __init__(self) -> None:
        super().__init__(_ROW_PX)
        self._shown: tuple[MemberRow, ...] = ()

    def show_members(self, rows: tuple[MemberRow, ...], current: int) -> None:
        """Show members."""
        self._shown = rows
        self.show_rows(len(rows), current)
        if rows:
            row = rows[min(current, len(rows) - 1)]
            self.setAccessibleName(f"{row.lead} {row.second}, {row.category}, {row.status}")
            self.setAccessibleDescription({True: "✓", False: "", None: ""}[row.tick])

    def needed_px(self, row: int, width: int) -> int:
        """The highest of its three columns."""
        one, columns = self._shown[row], _columns(QRectF(0, 0, width, _ROW_PX))
        names = height_of(isolated(one.lead), _LEAD, columns[0].width())
        names += height_of(isolated(one.second), _SECOND, columns[0].width())
        where = height_of(one.category, _CATEGORY, columns[1].width())
        where += height_of(one.detail, _DETAIL, columns[1].width())
        status = height_of(one.status, _STATUS, columns[2].width() - 34)
        return max(names, where, status) + 8

    def paint_row(self, painter: QPainter, row: int, rect: QRectF) -> None:
        """Paint tick box, category pattern, names, place and state."""
        one, columns = self._shown[row], _columns(rect)
        box = QRectF(rect.left() + 16, rect.center().y() - 13, 26, 26)
        if one.tick is not None:
            _paint_tick(painter, box, one.tick)
        draw_swatch(
            painter, QRectF(rect.left() + 54, rect.center().y() - 17, 12, 34), one.pattern, one.colour
        )
        _paint_two(painter, columns[0], (isolated(one.lead), _LEAD), (isolated(one.second), _SECOND))
        _paint_two(painter, columns[1], (one.category, _CATEGORY), (one.detail, _DETAIL))
        body, sign = shape_colours(one.tone)
        sign_at = QRectF(columns[2].left(), rect.center().y() - 11, 22, 22)
        draw_shape(painter, one.shape.value if one.shape else "ring", sign_at, QColor(body), QColor(sign))
        paint_text(painter, columns[2].adjusted(32, 0, 0, 0), one.status, _STATUS)


def _columns(rect: QRectF) -> tuple[QRectF, QRectF, QRectF]:
    """Return where names, place and state stand."""
    left, width = rect.left() + 78, rect.width() - 78 - 14
    first, second = width * 0.38, width * 0.35
    top, height = rect.top() + 3, rect.height() - 7
    return (
        QRectF(left, top, first - 14, height),
        QRectF(left + first, top, second - 14, height),
        QRectF(left + first + second, top, width - first - second, height),
    )


def _paint_two(painter: QPainter, rect: QRectF, upper: tuple[str, Style], lower: tuple[str, Style]) -> None:
    """Paint a text over another; one alone has the whole height."""
    if not lower[0] or not upper[0]:
        paint_text(painter, rect, *(upper if upper[0] else lower))
        return
    least = [height_of(text, style, rect.width()) for text, style in (upper, lower)]
    spare = max(rect.height() - sum(least), 0)
    high = least[0] + spare * 0.55
    paint_text(painter, QRectF(rect.left(), rect.top(), rect.width(), high), *upper)
    paint_text(painter, QRectF(rect.left(), rect.top() + high, rect.width(), rect.height() - high), *lower)


def _paint_tick(painter: QPainter, box: QRectF, is_ticked: bool) -> None:
    painter.setPen(QPen(QColor(theme.ACCENT if is_ticked else theme.BORDER), 2))
    painter.setBrush(QColor(theme.ACCENT if is_ticked else theme.SURFACE))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
    if is_ticked:
        pen = QPen(QColor(theme.SURFACE), 3.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(box.left() + 6.5, box.top() + 13.5),
                    QPointF(box.left() + 11, box.top() + 18),
                    QPointF(box.left() + 19.5, box.top() + 8.5),
                ]
            )
        )


class DelegationPage(PartPage):
    """The page; it tells ("toggle", row) for a click or Space and ("go", row) for a page of rows."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._acts: list[Act] = []
        self._submit_act = Act.REGISTER
        self._title = FitLabel(_TITLE)
        self._count = FitLabel(Style(17, theme.REGULAR, theme.INK_2, floor_px=14, tabular=True))
        self._hint = FitLabel(Style(16, theme.REGULAR, theme.INK_2, floor_px=14))
        self._shape = StateShape("check", 24, theme.OK, theme.SURFACE)
        self._told = FitLabel(Style(17, theme.BOLD, floor_px=14, line_em=1.25))
        self._line = Panel(theme.OK_SOFT, theme.OK, 1.5, theme.RADIUS_CONTROL)
        self.rows = MemberRows()
        self._listing = KeyButton(40)
        self._buttons = [KeyButton(48) for _ in range(2)]
        self._submit = KeyButton(52)
        self._submit.reframe(theme.ACCENT, 3)
        self._submit.refill(theme.ACCENT_SOFT)
        for index, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, i=index: asked(self._acts[i]))
        self._listing.clicked.connect(lambda: asked(Act.PRINT_BADGE))
        self._submit.clicked.connect(lambda: asked(self._submit_act))
        self.rows.picked.connect(lambda row, _x: self.told.emit(("toggle", row)))
        self.rows.moved.connect(lambda step: self.told.emit(("go", self.rows.current + step)))
        self._lay_out()

    def begin(self) -> None:
        """The list is what keys act on."""
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def buttons(self) -> list[QWidget]:
        """Return the controls in Tab order."""
        return [self.rows, *self._buttons, self._submit, self._listing]

    def show_state(self, state: Delegation, *, is_low: bool = False) -> None:
        """Fill the page."""
        self._title.restyle(_LOW_TITLE if is_low else _TITLE)
        self._title.setText(state.title)
        self._count.setText(state.count)
        self._hint.setText(state.hint)
        self._hint.setVisible(not state.told and not is_low)
        self._line.setVisible(bool(state.told))
        self._told.setText(state.told)
        fill, frame = _GROUNDS.get(state.tone, _GROUNDS[Tone.CALM])
        self._line.recolour(fill, frame)
        if state.shape is not None:
            body, sign = shape_colours(state.tone)
            self._shape.show_shape(state.shape.value, body, sign)
        self.rows.show_members(state.rows, state.current)
        self._acts = [choice.act for choice in state.choices]
        for index, button in enumerate(self._buttons):
            button.setVisible(index < len(state.choices))
            if index < len(state.choices):
                choice = state.choices[index]
                button.show_words(choice.title, choice.key, choice.icon)
        if state.listing is not None:
            self._listing.show_words(state.listing.title, state.listing.key, state.listing.icon)
        self._submit.setVisible(state.submit is not None)
        if state.submit is not None:
            self._submit.show_words(state.submit.title, state.submit.key, state.submit.icon)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(12)
        head.addWidget(Icon("users", 24, theme.ACCENT))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._count)
        head.addLayout(words, 1)
        head.addWidget(self._listing)
        line = QHBoxLayout(self._line)
        line.setContentsMargins(14, 5, 14, 5)
        line.setSpacing(10)
        line.addWidget(self._shape)
        line.addWidget(self._told, 1)
        under = QVBoxLayout()
        under.setContentsMargins(20, 0, 20, 0)
        under.addWidget(self._hint)
        under.addWidget(self._line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 8, 2, 12)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addLayout(under)
        whole.addWidget(self.rows, 1)
        whole.addLayout(foot_row(self._buttons, [self._submit], 20))
