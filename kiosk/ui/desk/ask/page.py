"""A question on the stage: a title, up to six large answers, a line to type, and what could not be taken."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.ask.state import Ask, Told
from kiosk.ui.desk.part import Asked, PartPage
from kiosk.ui.desk.search_box import SearchField
from kiosk.ui.desk.states import Act
from kiosk.ui.parts.button import KeyButton
from kiosk.ui.parts.icon import Icon
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.shape import StateShape

_MOST = 6
_COLUMNS = 2
_LONGEST = 60


class AskPage(PartPage):
    """The page of a question; it tells a `Told`."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._turn = -1
        self._values: list[str] = []
        self._icon = Icon("", 44, theme.ACCENT)
        self._title = FitLabel(Style(34, theme.HEAVY, line_em=1.15, floor_px=24, tight=True))
        self._text = FitLabel(Style(18, theme.REGULAR, theme.INK_2, floor_px=15))
        self._answers = [KeyButton(52) for _ in range(_MOST)]
        self._label = FitLabel(Style(16, theme.BOLD, floor_px=14))
        self.line = SearchField()
        self.line.setMaxLength(_LONGEST)
        self.line.setStyleSheet(theme.FIELD_SHEET)
        self.line.setFont(theme.font(22, theme.STRONG))
        self.line.setFrame(False)
        self.line.setFixedHeight(52)
        self.line.setTextMargins(16, 0, 12, 0)
        self._submit, self._cancel = KeyButton(52), KeyButton(52)
        self._shape = StateShape("triangle", 28, theme.INK, theme.WARN)
        self._fault = FitLabel(Style(18, theme.BOLD, floor_px=15))
        self._lay_out()
        for index, button in enumerate(self._answers):
            button.clicked.connect(lambda _=False, i=index: self.told.emit(Told(self._values[i])))
        self.line.returnPressed.connect(self._typed)
        self._submit.clicked.connect(self._typed)
        self._cancel.clicked.connect(lambda: asked(Act.CLEAR))

    def buttons(self) -> list[QWidget]:
        """Return the controls in Tab order."""
        return [*self._answers, self.line, self._submit, self._cancel]

    def begin(self) -> None:
        """Move the focus to the line, or to the first answer where there is none."""
        (self._answers[0] if self.line.isHidden() else self.line).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: Ask, *, is_low: bool = False) -> None:
        """Show a question; what was typed for the one before is forgotten."""
        if state.turn != self._turn:
            self._turn = state.turn
            self.line.forget()
        self._icon.show_icon(state.icon)
        self._icon.setVisible(bool(state.icon))
        self._title.setText(state.title)
        self._text.setText(state.text)
        self._text.setVisible(bool(state.text) and not (is_low and bool(state.answers)))
        self._values = [answer.value for answer in state.answers[:_MOST]]
        for index, button in enumerate(self._answers):
            button.setVisible(index < len(self._values))
            if index < len(self._values):
                button.show_words(state.answers[index].words, state.answers[index].key)
        has_field = bool(state.field)
        self._label.setText(state.field)
        self.line.setAccessibleName(state.field)
        self.line.setEchoMode(QLineEdit.EchoMode.Password if state.is_secret else QLineEdit.EchoMode.Normal)
        for widget in (self._label, self.line, self._submit):
            widget.setVisible(has_field)
        self._submit.show_words(state.submit, "Enter")
        self._submit.reframe(theme.ACCENT, 3)
        self._submit.refill(theme.ACCENT_SOFT)
        self._cancel.show_words(state.cancel, "Esc")
        self._cancel.setVisible(bool(state.cancel))
        self._shape.show_shape(state.fault_shape.value, theme.INK, theme.WARN)
        self._shape.setVisible(bool(state.fault))
        self._fault.setText(state.fault)
        self._fault.setVisible(bool(state.fault))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and the frame of the line."""
        super().paintEvent(event)
        if self.line.isHidden():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_focus = self.line.hasFocus()
        painter.setPen(QPen(QColor(theme.ACCENT if has_focus else theme.BORDER), 3 if has_focus else 2))
        painter.setBrush(QColor(theme.SURFACE))
        rect = QRectF(self.line.geometry()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(rect, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)

    def _typed(self) -> None:
        text = self.line.text()
        if text.strip():
            self.told.emit(Told(text, is_typed=True))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        grid = QGridLayout()
        grid.setSpacing(8)
        for index, button in enumerate(self._answers):
            grid.addWidget(button, index // _COLUMNS, index % _COLUMNS)
        for number in range(_COLUMNS):
            grid.setColumnStretch(number, 1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.line, 1)
        row.addWidget(self._submit)
        row.addWidget(self._cancel)
        told = QHBoxLayout()
        told.setSpacing(10)
        told.addWidget(self._shape)
        told.addWidget(self._fault, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(34, 18, 30, 16)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addStretch(1)
        column.addLayout(grid)
        column.addStretch(1)
        column.addLayout(told)
        column.addWidget(self._label)
        column.addLayout(row)
        column.addStretch(1)
