"""A question of the event on the stage of a guest who is in: its words, and an answer by click, key or text."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.form import FormField
from kiosk.ui.desk.states import Ask
from kiosk.ui.parts.button import KeyButton
from kiosk.ui.parts.icon import Icon
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import Panel

MOST = 3
"""Answers in one row; an event file has no more."""

Answered = Callable[[str], None]


class AnswerLine(FormField):
    """A framed line to type an answer in, with its label inside."""

    def __init__(self) -> None:
        super().__init__(lambda: None)
        self._label.hide()
        self._remark.hide()

    def show_hint(self, label: str, remark: str) -> None:
        """Show what the line is for."""
        self.line.setPlaceholderText(f"{label} · {remark}" if remark else label)
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(remark)


class AskBlock(Panel):
    """One question at a time; nothing is chosen before somebody chooses."""

    def __init__(self, answered: Answered) -> None:
        super().__init__(theme.SURFACE, theme.ACCENT, 2, theme.RADIUS_CONTROL)
        self._values: tuple[str, ...] = ()
        self._title = FitLabel(Style(15, theme.BOLD, theme.INK_2, wraps=False, floor_px=14))
        self._note = FitLabel(Style(15, theme.REGULAR, theme.INK_2, wraps=False, floor_px=14))
        self._words = FitLabel(Style(19, theme.BOLD, line_em=1.25, floor_px=14))
        self._buttons = [KeyButton(42, key_first=True) for _ in range(MOST)]
        self.field = AnswerLine()
        self.field.line.returnPressed.connect(lambda: answered(self.field.line.text()))
        for index, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, i=index: answered(self._values[i]))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon("mic", 20, theme.INK))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._note)
        grid = QGridLayout()
        grid.setSpacing(8)
        for index, button in enumerate(self._buttons):
            grid.addWidget(button, 0, index)
            grid.setColumnStretch(index, 1)
        self._head = QWidget()
        head.setContentsMargins(0, 0, 0, 0)
        self._head.setLayout(head)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(15, 8, 15, 8)
        column_of_all.setSpacing(6)
        column_of_all.addWidget(self._head)
        column_of_all.addWidget(self._words)
        column_of_all.addLayout(grid)
        column_of_all.addWidget(self.field)

    def buttons(self) -> list[QWidget]:
        """Return the controls in Tab order."""
        return [*self._buttons, self.field.line]

    def set_low(self, is_low: bool) -> None:
        """Show only words and answers where there is little height."""
        self._head.setVisible(not is_low)
        for button in self._buttons:
            button.setFixedHeight(34 if is_low else 42)

    def show_ask(self, ask: Ask | None) -> None:
        """Show a question, or what was noted last; None hides the block."""
        self.setVisible(ask is not None)
        if ask is None:
            return
        self._title.setText(ask.title)
        self._note.setText(ask.note)
        self._words.setText(ask.words)
        self._values = tuple(one.value for one in ask.choices)
        for index, button in enumerate(self._buttons):
            button.setVisible(index < len(ask.choices))
            if index < len(ask.choices):
                button.show_words(ask.choices[index].words, ask.choices[index].key)
        self.field.line.clear()
        self.field.setVisible(bool(ask.field))
        self.field.show_hint(ask.field, ask.field_remark)
