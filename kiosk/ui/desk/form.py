"""Fields of the desk's forms: a line to type in, and a choice of several; any script, with its input method."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.form_state import Entry, Option, Pick
from kiosk.ui.desk.search_box import SearchField
from kiosk.ui.desk.states import Chip
from kiosk.ui.parts.button import Framed, KeyButton, let_through
from kiosk.ui.parts.icon import Icon
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.swatch import Swatch

_LONGEST = 200
_FIELD_PX = 46
_SIZES = (18, 16, 14)


class FormField(QWidget):
    """A label, a remark and a framed line to type in; any script, with its input method."""

    def __init__(self, changed: Callable[[], None], height_px: int = _FIELD_PX) -> None:
        super().__init__()
        self._label = FitLabel(Style(16, theme.BOLD, floor_px=14))
        self._remark = FitLabel(Style(15, theme.REGULAR, theme.INK_2, floor_px=14, wraps=False))
        self.line = SearchField()
        self.line.setMaxLength(_LONGEST)
        self.line.setStyleSheet(theme.FIELD_SHEET)
        self.line.setFont(theme.font(18, theme.STRONG))
        self.line.setFrame(False)
        self.line.setFixedHeight(height_px)
        self.line.setTextMargins(16, 0, 12, 0)
        self.line.textChanged.connect(lambda _text: changed())
        self.line.textChanged.connect(lambda _text: self._fit())
        self.line.composing.connect(lambda _is_composing: changed())
        self.line.returnPressed.connect(self.focusNextChild)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._label, 1)
        head.addWidget(self._remark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.line)

    def show_entry(self, entry: Entry) -> None:
        """Show what the field is for."""
        self._label.setText(entry.label)
        self._remark.setText(entry.remark)
        self._remark.setVisible(bool(entry.remark))
        self.line.setAccessibleName(entry.label)
        self.line.setAccessibleDescription(entry.remark)
        if self.line.isReadOnly() is entry.is_open:
            self.line.setReadOnly(not entry.is_open)
            self.line.setFocusPolicy(Qt.FocusPolicy.StrongFocus if entry.is_open else Qt.FocusPolicy.NoFocus)
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the text anew in the line's width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Set a long text smaller, as far as it may be; a longer one moves under the cursor."""
        room = self.line.width() - 34
        for size in _SIZES:
            made = theme.font(size, theme.STRONG)
            if QFontMetrics(made).horizontalAdvance(self.line.text()) <= room:
                break
        if self.line.font().pixelSize() != made.pixelSize():
            self.line.setFont(made)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the label is a click into the line."""
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame of the line, and the ring with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_focus = self.line.hasFocus()
        rect = QRectF(self.line.geometry()).adjusted(1, 1, -1, -1)
        if self.line.isReadOnly():
            painter.setPen(QPen(QColor(theme.LINE), 1.5))
            painter.setBrush(QColor(theme.PAPER))
            painter.drawRoundedRect(rect, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
            return
        painter.setPen(QPen(QColor(theme.ACCENT if has_focus else theme.BORDER), 3 if has_focus else 2))
        painter.setBrush(QColor(theme.SURFACE))
        painter.drawRoundedRect(rect, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)


class Chooser(Framed):
    """A choice of several: a category with its pattern, or an answer; the chosen one has a frame and a check."""

    def __init__(self) -> None:
        super().__init__()
        self._swatch = Swatch(24, 20)
        self._words = FitLabel(Style(17, theme.BOLD, floor_px=14, line_em=1.2))
        self._check = Icon("", 20, theme.ACCENT)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(9)
        for part in (self._swatch, self._words, self._check):
            row.addWidget(part)
        let_through(row)
        self.setFixedHeight(44)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCheckable(True)

    def show_choice(self, words: str, chip: Chip | None, *, is_chosen: bool) -> None:
        """Show a choice."""
        self._words.setText(words)
        self._swatch.setVisible(chip is not None)
        if chip is not None:
            self._swatch.show_pattern(chip.pattern, chip.colour)
        self._check.show_icon("check" if is_chosen else "")
        self._check.setVisible(is_chosen)
        self.setChecked(is_chosen)
        self.refill(theme.ACCENT_SOFT if is_chosen else theme.SURFACE)
        self.reframe(theme.ACCENT if is_chosen else theme.BORDER, 3 if is_chosen else 2)
        self.setAccessibleName(words)


class ChoiceField(QWidget):
    """A label and the things to choose from, a few at a time."""

    def __init__(self, changed: Callable[[], None], at_once: int) -> None:
        super().__init__()
        self._changed, self._at_once = changed, at_once
        self._first = 0
        self._pick: Pick | None = None
        self._chosen: tuple[str, ...] = ()
        self._label = FitLabel(Style(16, theme.BOLD, floor_px=14))
        self.choosers = [Chooser() for _ in range(at_once)]
        self._more = KeyButton(40)
        for index, button in enumerate(self.choosers):
            button.setFixedHeight(40)
            button.clicked.connect(lambda _=False, i=index: self._choose(i))
        self._more.clicked.connect(self._turn)
        row = QHBoxLayout()
        row.setSpacing(8)
        for chooser in (*self.choosers, self._more):
            row.addWidget(chooser)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._label)
        column.addLayout(row)

    def buttons(self) -> list[QWidget]:
        """Return the controls in Tab order."""
        return [*self.choosers, self._more]

    @property
    def value(self) -> str:
        """What is chosen; several joined by `;`, in the order of the options."""
        order = [option.value for option in self._pick.options] if self._pick is not None else []
        return ";".join(
            sorted(self._chosen, key=lambda one: order.index(one) if one in order else len(order))
        )

    def choose(self, value: str) -> None:
        """Begin with a value; the first chosen option is brought into view."""
        self._chosen = tuple(part for part in value.split(";") if part)
        values = [option.value for option in self._pick.options] if self._pick is not None else []
        at = next((values.index(one) for one in self._chosen if one in values), 0)
        self._first = at - at % self._at_once
        self._show()

    def show_pick(self, pick: Pick) -> None:
        """Show what can be chosen."""
        self._pick = pick
        self._label.setText(pick.label)
        self._more.show_words(pick.more, "", "chevron-down")
        self._more.setVisible(pick.is_open and len(pick.options) > self._at_once)
        self._show()

    def _shown(self) -> Sequence[Option]:
        if self._pick is None:
            return ()
        if not self._pick.is_open:
            return [option for option in self._pick.options if option.value in self._chosen]
        return self._pick.options[self._first : self._first + self._at_once]

    def _show(self) -> None:
        shown = self._shown()
        for index, button in enumerate(self.choosers):
            button.setVisible(index < len(shown))
            if index < len(shown):
                option = shown[index]
                button.show_choice(option.words, option.chip, is_chosen=option.value in self._chosen)
                button.setEnabled(self._pick is not None and self._pick.is_open)

    def _choose(self, index: int) -> None:
        value, pick = self._shown()[index].value, self._pick
        is_chosen = value in self._chosen
        if pick is not None and pick.is_many:
            kept = tuple(one for one in self._chosen if one != value)
            self._chosen = kept if is_chosen else (*kept, value)
        else:
            self._chosen = () if is_chosen else (value,)
        self._show()
        self._changed()

    def _turn(self) -> None:
        if self._pick is not None:
            self._first += self._at_once
            if self._first >= len(self._pick.options):
                self._first = 0
            self._show()
