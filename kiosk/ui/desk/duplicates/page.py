"""The page of likely duplicates: the list, two columns side by side with the value that is kept, the result in words."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.duplicates.state import CompareRow, Duplicates, PairRow
from kiosk.ui.desk.part import Asked, PartPage
from kiosk.ui.desk.results_page import shape_colours
from kiosk.ui.desk.states import Act, Chip, Spans, Tone
from kiosk.ui.parts.button import KeyButton
from kiosk.ui.parts.foot import foot_row
from kiosk.ui.parts.icon import Icon, icon_pixmap
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import Panel
from kiosk.ui.parts.rows import Rows, height_of, paint_text
from kiosk.ui.parts.shape import StateShape
from kiosk.ui.parts.swatch import draw_swatch
from kiosk.ui.words import isolated

BESIDE_FROM_PX = 940
_LIST_PX = 250
_LABEL = Style(16, theme.REGULAR, theme.INK_2, floor_px=14, line_em=1.25)
_VALUE = Style(17, theme.REGULAR, floor_px=14, line_em=1.25, tabular=True)
_KEPT = Style(17, theme.STRONG, floor_px=14, line_em=1.25, tabular=True)
_NAME = Style(17, theme.BOLD, floor_px=14, line_em=1.2)
_WHY = Style(15, theme.REGULAR, theme.INK_2, floor_px=14, line_em=1.2)
_LABEL_SHARE = 0.19
_GROUNDS = {
    Tone.OK: (theme.OK_SOFT, theme.OK),
    Tone.WARN: (theme.WARN_SOFT, theme.WARN_LINE),
    Tone.CALM: (theme.SURFACE_2, theme.BORDER),
}


class CompareRows(Rows):
    """The fields; a click on a value keeps it, ← → too.

    Signals:
        sided: 0 or 1: the left or right value of the current row.
    """

    sided = Signal(int)

    def __init__(self) -> None:
        super().__init__(40)
        self.paints_ground = False
        self._shown: tuple[CompareRow, ...] = ()

    def show_fields(self, rows: tuple[CompareRow, ...], current: int) -> None:
        """Show fields."""
        self._shown = rows
        self.show_rows(len(rows), current)
        if rows:
            row = rows[min(current, len(rows) - 1)]
            self.setAccessibleName(f"{row.label}: A {_text(row.left)}, B {_text(row.right)}")

    def side_at(self, x: int) -> int:
        """Return the side under a click."""
        return int(x >= self.columns()[2])

    def columns(self, width: float | None = None) -> tuple[float, float, float]:
        """Return where label, left and right begin."""
        width = float(self.width() - 14) if width is None else width
        label = width * _LABEL_SHARE
        return 20.0, 20 + label, 20 + label + (width - 20 - label) / 2

    def needed_px(self, row: int, width: int) -> int:
        """The higher of both values."""
        one = self._shown[row]
        _, left, right = self.columns(width)
        chips = [44 if chip is not None else 0 for chip in one.chips]
        values = [
            height_of(isolated(_text(spans)), _KEPT, right - left - 52 - chip)
            for spans, chip in zip((one.left, one.right), chips, strict=True)
        ]
        return max(*values, height_of(one.label, _LABEL, left - 20 - 34)) + 10

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right keep a value."""
        side = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if side is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sided.emit(side)
        else:
            super().keyPressEvent(event)

    def paint_row(self, painter: QPainter, row: int, rect: QRectF) -> None:
        """Paint label, sign of difference and both values."""
        one = self._shown[row]
        begin, left, right = self.columns(rect.width() if rect.width() < self.width() else None)
        height = rect.height() - 1
        for side, at, until in ((0, left, right), (1, right, rect.width())):
            ground = QRectF(at, rect.top(), until - at, height)
            is_kept = one.chosen == side
            if is_kept:
                painter.fillRect(ground, QColor(theme.ACCENT_SOFT))
                painter.fillRect(QRectF(at, rect.top(), 5, height), QColor(theme.ACCENT))
                pixmap = icon_pixmap("check", 20, theme.ACCENT, painter.device().devicePixelRatio())
                painter.drawPixmap(QPointF(until - 30, rect.center().y() - 10), pixmap)
            words = QRectF(at + 14, rect.top() + 3, until - at - 14 - 36, height - 6)
            chip = one.chips[side]
            if chip is not None:
                _paint_chip(painter, QRectF(words.left(), rect.center().y() - 10, 32, 20), chip)
                words.adjust(42, 0, 0, 0)
            _paint_value(painter, words, (one.left, one.right)[side], is_kept)
        label = QRectF(begin, rect.top() + 3, left - begin - 34, height - 6)
        paint_text(painter, label, one.label, _LABEL)
        if one.differs:
            paint_text(painter, QRectF(left - 28, rect.top() + 3, 22, height - 6), "≠", _NAME)


def _paint_value(painter: QPainter, rect: QRectF, spans: Spans, is_kept: bool) -> None:
    text = isolated(_text(spans))
    bold: list[tuple[int, int]] = []
    start = 1
    for part, differs in spans:
        length = len(part.encode("utf-16-le")) // 2
        if differs:
            bold.append((start, length))
        start += length
    paint_text(painter, rect, text, _KEPT if is_kept else _VALUE, tuple(bold), underlines=True)


def _paint_chip(painter: QPainter, rect: QRectF, chip: Chip) -> None:
    draw_swatch(painter, rect, chip.pattern, chip.colour)


def _text(spans: Spans) -> str:
    return "".join(part for part, _ in spans)


class PairRows(Rows):
    """The pairs; a click, Enter or Space compares one."""

    def __init__(self) -> None:
        super().__init__(64)
        self.takes_enter = True
        self._shown: tuple[PairRow, ...] = ()

    def show_pairs(self, rows: tuple[PairRow, ...], current: int) -> None:
        """Show pairs."""
        self._shown = rows
        self.show_rows(len(rows), current)
        if rows:
            row = rows[min(current, len(rows) - 1)]
            self.setAccessibleName(f"{row.one}, {row.other}: {row.why}")

    def needed_px(self, row: int, width: int) -> int:
        """Two names and why, one under the other."""
        one = self._shown[row]
        return sum(height + 1 for height in self._heights_of(one, width - 34)) + 12

    def paint_row(self, painter: QPainter, row: int, rect: QRectF) -> None:
        """Paint names and why."""
        one = self._shown[row]
        heights = self._heights_of(one, rect.width() - 34)
        spare = max(rect.height() - 10 - sum(heights), 0) / 3
        top = rect.top() + 4
        for text, style, height in zip(
            (one.one, one.other, one.why), (_NAME, _NAME, _WHY), heights, strict=True
        ):
            paint_text(painter, QRectF(20, top, rect.width() - 34, height + spare), text, style)
            top += height + spare

    def _heights_of(self, one: PairRow, width: float) -> list[int]:
        return [
            height_of(text, style, width)
            for text, style in ((one.one, _NAME), (one.other, _NAME), (one.why, _WHY))
        ]


class DuplicatesPage(PartPage):
    """The page; it tells ("keep", row, side), ("go", row) and ("pair", row)."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._acts: list[Act] = []
        self._state: Duplicates | None = None
        self._is_low = False
        self._title = FitLabel(Style(24, theme.HEAVY, floor_px=17, line_em=1.2))
        self._count = FitLabel(Style(16, theme.STRONG, theme.INK_2, floor_px=14, tabular=True))
        self._note = FitLabel(Style(16, theme.REGULAR, theme.INK_2, floor_px=14, line_em=1.25))
        self._line = Panel(theme.OK_SOFT, theme.OK, 1.5, theme.RADIUS_CONTROL)
        self._shape = StateShape("check", 24, theme.OK, theme.SURFACE)
        self._told = FitLabel(Style(17, theme.BOLD, floor_px=14, line_em=1.25))
        self._heads = [FitLabel(Style(16, theme.BOLD, floor_px=14, line_em=1.2)) for _ in range(2)]
        self._result = FitLabel(Style(17, theme.REGULAR, floor_px=14, line_em=1.25))
        self._detail = FitLabel(Style(15, theme.REGULAR, theme.INK_2, floor_px=14, line_em=1.25))
        self._box = Panel(theme.SURFACE_2, theme.LINE, 1.5, theme.RADIUS_CONTROL)
        self.pairs, self.fields = PairRows(), CompareRows()
        self._buttons = [KeyButton(46) for _ in range(2)]
        self._submit = KeyButton(50)
        self._submit.reframe(theme.ACCENT, 3)
        self._submit.refill(theme.ACCENT_SOFT)
        for index, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, i=index: asked(self._acts[i]))
        self._submit.clicked.connect(lambda: asked(Act.REGISTER))
        self.pairs.picked.connect(lambda row, _x: self.told.emit(("pair", row)))
        self.pairs.moved.connect(lambda step: self.told.emit(("go", self.pairs.current + step)))
        self.fields.picked.connect(self._pick)
        self.fields.sided.connect(lambda side: self.told.emit(("keep", self.fields.current, side)))
        self.fields.moved.connect(lambda step: self.told.emit(("go", self.fields.current + step)))
        self._lay_out()

    def begin(self) -> None:
        """What is compared is what keys act on, else the list."""
        is_comparing = self._state is not None and bool(self._state.rows)
        (self.fields if is_comparing else self.pairs).setFocus(Qt.FocusReason.OtherFocusReason)

    def buttons(self) -> list[QWidget]:
        """Return the controls in Tab order."""
        return [self.pairs, self.fields, *self._buttons, self._submit]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wide page shows the list beside the comparison."""
        super().resizeEvent(event)
        self._share()

    def show_state(self, state: Duplicates, *, is_low: bool = False) -> None:
        """Fill the page."""
        self._state, self._is_low = state, is_low
        self._title.setText(state.title)
        self._count.setText(state.count)
        self._note.setText(state.note)
        self._line.setVisible(bool(state.told))
        self._told.setText(state.told)
        fill, frame = _GROUNDS.get(state.tone, _GROUNDS[Tone.CALM])
        self._line.recolour(fill, frame)
        if state.shape is not None:
            body, sign = shape_colours(state.tone)
            self._shape.show_shape(state.shape.value, body, sign)
        for label, head in zip(self._heads, state.heads, strict=True):
            label.setText(head)
        self.pairs.show_pairs(state.pairs, state.pair_at)
        self.fields.show_fields(state.rows, state.current)
        self._result.show_spans(state.result)
        self._detail.setText(state.result_detail)
        self._acts = [choice.act for choice in state.choices]
        for index, button in enumerate(self._buttons):
            button.setVisible(index < len(state.choices))
            if index < len(state.choices):
                choice = state.choices[index]
                button.show_words(choice.title, choice.key, choice.icon)
        self._submit.setVisible(state.submit is not None)
        if state.submit is not None:
            self._submit.show_words(state.submit.title, state.submit.key, state.submit.icon)
        self._share()

    def _share(self) -> None:
        """Show what there is room for."""
        state = self._state
        if state is None:
            return
        is_comparing = bool(state.rows)
        is_wide = self.width() >= BESIDE_FROM_PX
        self._left.setVisible(bool(state.pairs) and (is_wide or not is_comparing))
        self._left.setMaximumWidth(_LIST_PX if is_comparing else 16_777_215)
        self._left.setMinimumWidth(_LIST_PX if is_comparing and is_wide and state.pairs else 0)
        self._right.setVisible(is_comparing)
        self._spare.setVisible(not is_comparing and not state.pairs)
        self._box.setVisible(is_comparing)
        self._note.setVisible(bool(state.note) and not (self._is_low and is_comparing))

    def _pick(self, row: int, x: int) -> None:
        if x < 0:
            self.told.emit(("keep", row))
        elif x < self.fields.columns()[1]:
            self.told.emit(("go", row))
        else:
            self.told.emit(("keep", row, self.fields.side_at(x)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(12)
        head.addWidget(Icon("merge", 24, theme.ACCENT))
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        line = QHBoxLayout(self._line)
        line.setContentsMargins(14, 5, 14, 5)
        line.setSpacing(10)
        line.addWidget(self._shape)
        line.addWidget(self._told, 1)
        under = QVBoxLayout()
        under.setContentsMargins(20, 0, 20, 0)
        under.addWidget(self._note)
        under.addWidget(self._line)
        self._left, self._right, self._spare = QWidget(), QWidget(), QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.pairs)
        heads = QHBoxLayout()
        heads.setContentsMargins(20, 0, 14, 0)
        heads.setSpacing(0)
        heads.addStretch(19)
        for label in self._heads:
            heads.addSpacing(14)
            heads.addWidget(label, 40)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(3)
        right.addLayout(heads)
        right.addWidget(self.fields, 1)
        middle = QHBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self._left, 1)
        middle.addWidget(self._right, 3)
        middle.addWidget(self._spare, 1)
        box = QHBoxLayout(self._box)
        box.setContentsMargins(16, 5, 16, 6)
        box.setSpacing(14)
        box.addWidget(Icon("id-card-lanyard", 28, theme.ACCENT))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._result)
        words.addWidget(self._detail)
        box.addLayout(words, 1)
        around = QHBoxLayout()
        around.setContentsMargins(20, 0, 20, 0)
        around.addWidget(self._box)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 8, 2, 10)
        whole.setSpacing(5)
        whole.addLayout(head)
        whole.addLayout(under)
        whole.addLayout(middle, 1)
        whole.addLayout(around)
        whole.addLayout(foot_row(self._buttons, [self._submit], 20))
