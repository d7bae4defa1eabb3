"""The pages of the stage, with a flag, each built once and then only filled: welcome, already, trouble."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.ask_block import Answered, AskBlock
from kiosk.ui.desk.flag import FlagPage
from kiosk.ui.desk.person_block import PersonBlock
from kiosk.ui.desk.states import Act, Already, Cell, Choice, Task, Tone, Trouble, Welcome
from kiosk.ui.parts.button import ActionRow, KeyButton
from kiosk.ui.parts.icon import Icon
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import Panel, Rule

Asked = Callable[[Act], None]
_CLOSE_BELOW = 400
"""The height of the stage below which only the first of three next steps tells its detail."""
_SMALL = Style(16, theme.BOLD)
_NOTE = Style(17, theme.REGULAR, theme.INK_2, floor_px=15)
_TIGHT_PX, _TIGHTEST_PX = 440, 345
_TWO_LINES_PX = 110
"""Two names of one line each at their full size."""
"""Heights of a page below which a question has only words and answers, and below which it takes the place of the foot."""
_CRAMPED_PX = 340
"""Below this height a banner and more than two tasks leave no room for the foot: the name comes first."""


def _column(spacing: int = 0) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    return made


def _row(spacing: int) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    return made


class NextGuest(QWidget):
    """The reminder that the next scan is all it takes."""

    def __init__(self) -> None:
        super().__init__()
        self._words = FitLabel(Style(17, theme.STRONG, wraps=False, floor_px=14))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addWidget(Icon("arrow-right", 22, theme.INK))

    def show_words(self, words: str) -> None:
        """Show the reminder."""
        self._words.setText(words)


class TaskTile(Panel):
    """One line of "Do now"."""

    def __init__(self) -> None:
        super().__init__(theme.SURFACE, theme.BORDER, 1.5, theme.RADIUS_CONTROL)
        self._icon = Icon("info", 28, theme.INK)
        self._title = FitLabel(Style(17, theme.BOLD, line_em=1.25, floor_px=14))
        self._detail = FitLabel(Style(15, theme.REGULAR, theme.INK_2, line_em=1.2, floor_px=14))
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 3, 14, 3)
        row.setSpacing(12)
        row.addWidget(self._icon)
        words = _column()
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.setMinimumHeight(50)

    def show_task(self, task: Task) -> None:
        """Fill the tile."""
        self._icon.show_icon(task.icon)
        self._title.setText(task.title)
        self._detail.setText(task.detail)
        self.show_detail(True)

    def show_detail(self, is_shown: bool) -> None:
        """Show the detail, where there is one, or leave it out."""
        self._detail.setVisible(is_shown and bool(self._detail.text()))


class WelcomePage(FlagPage):
    """Admitted: the name, what to do now, undo."""

    def __init__(self, asked: Asked, answered: Answered, fade_ms: int) -> None:
        super().__init__(Tone.OK, fade_ms)
        self._shown: Welcome | None = None
        self._is_low = False
        self.ask = AskBlock(answered)
        self._person = PersonBlock()
        self._title = FitLabel(_SMALL)
        self._tiles = [TaskTile() for _ in range(4)]
        self._buttons = [KeyButton() for _ in range(2)]
        self._acts: list[Act] = []
        self._next = NextGuest()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        for index, tile in enumerate(self._tiles):
            grid.addWidget(tile, index // 2, index % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addWidget(self._person)
        self.body.addStretch(2)
        self.body.addWidget(self._title)
        self.body.addSpacing(8)
        self.body.addLayout(grid)
        self.body.addSpacing(10)
        self.body.addWidget(self.ask)
        self.body.addStretch(1)
        self.body.addSpacing(10)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(10)
        for index, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, i=index: asked(self._acts[i]))
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._next)
        self.body.addWidget(self._foot)

    def buttons(self) -> list[QWidget]:
        """Return the buttons in Tab order."""
        return [*self._buttons, *self.ask.buttons()]

    def show_state(self, state: Welcome, *, is_low: bool) -> None:
        """Fill the page."""
        self._shown, self._is_low = state, is_low
        self.flag.show_flag(state.flag, is_low=is_low)
        self._person.show_person(state.person, is_low=is_low)
        self._title.setText(state.tasks_title)
        for index, tile in enumerate(self._tiles):
            tile.setVisible(index < len(state.tasks))
            if index < len(state.tasks):
                tile.show_task(state.tasks[index])
        self.ask.show_ask(state.ask)
        self._acts = _show_buttons(self._buttons, state.choices)
        self._next.show_words(state.next_words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is shown into the new height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out, with a question or beside a banner, what else tells the same: a title, and last the foot, whose keys go on working."""
        state, is_low = self._shown, self._is_low
        if state is None:
            return
        is_asked = state.ask is not None
        is_tight = is_asked and (is_low or self.height() < _TIGHT_PX)
        is_full = is_tight or (is_low and len(state.tasks) > 2)
        is_cramped = is_low and len(state.tasks) > 2 and self.height() < _CRAMPED_PX
        self._title.setVisible(bool(state.tasks) and not is_tight and not is_cramped)
        self._foot.setVisible(not is_cramped and (not is_asked or self.height() >= _TIGHTEST_PX))
        self.ask.set_low(is_tight)
        for tile in self._tiles:
            tile.setMinimumHeight(50 if is_full else 58)
        self._tiles[-1].show_detail(not is_cramped)
        top, bottom = (9, 8) if is_full else (14, 14) if is_low else (22, 18)
        self.body.setContentsMargins(26, top, 26, bottom)


def _show_buttons(buttons: list[KeyButton], choices: tuple[Choice, ...]) -> list[Act]:
    for index, button in enumerate(buttons):
        button.setVisible(index < len(choices))
        if index < len(choices):
            choice = choices[index]
            button.show_words(choice.title, choice.key, choice.icon)
    return [choice.act for choice in choices]


class CellBox(QWidget):
    """A label, a value, a remark."""

    def __init__(self) -> None:
        super().__init__()
        self._label = FitLabel(Style(16, theme.REGULAR, theme.INK_2))
        self._value = FitLabel(Style(22, theme.BOLD, floor_px=17, line_em=1.3, tabular=True))
        self._detail = FitLabel(Style(16, theme.REGULAR, theme.INK_2, floor_px=14))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(1)
        for part in (self._label, self._value, self._detail):
            self._column.addWidget(part)

    def show_cell(self, cell: Cell, *, is_low: bool) -> None:
        """Fill the cell; `is_low` leaves out the remark."""
        self._label.setText(cell.label)
        self._value.setText(cell.value)
        self._detail.setText(cell.detail)
        self._detail.setVisible(not is_low)
        side = 4 if is_low else 10
        self._column.setContentsMargins(19, side, 12, side)


class AlreadyPage(FlagPage):
    """Checked in before: when, where, who; four reasons to print again."""

    def __init__(self, asked: Asked, answered: Answered, fade_ms: int) -> None:
        super().__init__(Tone.WARN, fade_ms)
        self._shown: Already | None = None
        self._is_low = False
        self.ask = AskBlock(answered)
        self._person = PersonBlock()
        self._cells = [CellBox() for _ in range(3)]
        self._prompt = FitLabel(Style(17, theme.BOLD, floor_px=15))
        self._reasons = [KeyButton(48, key_first=True) for _ in range(4)]
        self._foot = FitLabel(_NOTE)
        self._undo = [KeyButton()]
        self._acts: list[Act] = []
        self._undo_acts: list[Act] = []
        self._next = NextGuest()
        table = Panel(theme.SURFACE, theme.BORDER, 1.5, theme.RADIUS_CONTROL)
        cells = QHBoxLayout(table)
        cells.setContentsMargins(1, 1, 1, 1)
        cells.setSpacing(0)
        for index, cell in enumerate(self._cells):
            if index:
                cells.addWidget(Rule(upright=True))
            cells.addWidget(cell, 1)
        self._table = table
        self.body.addWidget(self._person)
        self.body.addSpacing(16)
        self.body.addWidget(table)
        self.body.addWidget(self.ask)
        self.body.addStretch(1)
        self.body.addSpacing(6)
        self.body.addWidget(self._prompt)
        self.body.addSpacing(8)
        reasons = _row(10)
        for index, button in enumerate(self._reasons):
            button.clicked.connect(lambda _=False, i=index: asked(self._acts[i]))
            button.stand_close()
            reasons.addWidget(button, 1)
        self.body.addLayout(reasons)
        self.body.addSpacing(12)
        self._foot_row = QWidget()
        foot = QHBoxLayout(self._foot_row)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(10)
        foot.addWidget(self._undo[0])
        self._undo[0].clicked.connect(lambda _=False: asked(self._undo_acts[0]))
        foot.addWidget(self._foot, 1)
        foot.addWidget(self._next)
        self.body.addWidget(self._foot_row)

    def buttons(self) -> list[QWidget]:
        """Return the buttons in Tab order."""
        return [*self._reasons, *self._undo, *self.ask.buttons()]

    def show_state(self, state: Already, *, is_low: bool) -> None:
        """Fill the page."""
        self._shown, self._is_low = state, is_low
        self.flag.show_flag(state.flag, is_low=is_low)
        self._person.show_person(state.person, is_low=is_low)
        self.ask.show_ask(state.ask)
        self._table.setVisible(bool(state.cells) and state.ask is None)
        self._prompt.setText(state.prompt)
        self._acts = _show_buttons(self._reasons, state.reasons)
        self._foot.setText(state.foot)
        self._undo_acts = _show_buttons(self._undo, (state.undo,) if state.undo else ())
        self._next.show_words(state.next_words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is shown into the new height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out, with a question, the prompt, and last the foot; for long names the foot, whose keys go on working,
        and the remarks in the cells.
        """
        state, is_low = self._shown, self._is_low
        if state is None:
            return
        is_asked = state.ask is not None
        is_tight = is_asked and (is_low or self.height() < _TIGHT_PX)
        wanted = self._person.names.heightForWidth(self._person.width())
        is_cramped = not is_asked and self.height() < _TIGHT_PX and wanted > _TWO_LINES_PX
        self._prompt.setVisible((bool(state.reasons) or not state.foot) and not is_tight)
        self._foot_row.setVisible(not is_cramped and (not is_asked or self.height() >= _TIGHTEST_PX))
        self.ask.set_low(is_tight)
        for cell, shown in zip(self._cells, state.cells, strict=False):
            cell.show_cell(shown, is_low=is_cramped)
        top, bottom = (9, 8) if is_low or is_cramped else (22, 18)
        self.body.setContentsMargins(26, top, 26, bottom)


class TroublePage(FlagPage):
    """Not admitted, or a question: what is so, what to say, what to do next."""

    def __init__(self, tone: Tone, asked: Asked, fade_ms: int) -> None:
        super().__init__(tone, fade_ms)
        self._headline = FitLabel(Style(42, theme.HEAVY, floor_px=28, line_em=1.15, tight=True))
        self._say = FitLabel(Style(19, theme.REGULAR, theme.INK, line_em=1.42, floor_px=16))
        self._title = FitLabel(_SMALL)
        self._rows = [ActionRow() for _ in range(3)]
        self._foot = FitLabel(_NOTE)
        self._acts: list[Act] = []
        self._state: Trouble | None = None
        self._is_low = False
        self.body.addWidget(self._headline)
        self.body.addSpacing(6)
        self.body.addWidget(self._say)
        self.body.addStretch(2)
        self.body.addSpacing(6)
        self.body.addWidget(self._title)
        self.body.addSpacing(8)
        steps = _column(9)
        for index, row in enumerate(self._rows):
            row.clicked.connect(lambda _=False, i=index: asked(self._acts[i]))
            steps.addWidget(row)
        self.body.addLayout(steps)
        self.body.addSpacing(10)
        self.body.addWidget(self._foot)
        self.body.addStretch(1)

    def buttons(self) -> list[QWidget]:
        """Return the buttons in Tab order."""
        return list(self._rows)

    def show_state(self, state: Trouble, *, is_low: bool) -> None:
        """Fill the page."""
        self._state, self._is_low = state, is_low
        self.flag.show_flag(state.flag, is_low=is_low)
        self._headline.setText(state.headline)
        self._say.show_spans(state.say)
        self._title.setText(state.next_title)
        self._title.setVisible(bool(state.next_title))
        self._acts = [choice.act for choice in state.choices]
        self._foot.setText(state.foot)
        self._arrange(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height the rows tell less."""
        super().resizeEvent(event)
        if self._state is not None:
            self._arrange(self._state)

    def _arrange(self, state: Trouble) -> None:
        is_close = self.height() < _CLOSE_BELOW
        self._foot.setVisible(bool(state.foot) and not (is_close and len(state.choices) > 2))
        for index, row in enumerate(self._rows):
            row.setVisible(index < len(state.choices))
            row.setMinimumHeight(40 if is_close and index else 50 if self._is_low or is_close else 66)
            if index < len(state.choices):
                choice = state.choices[index]
                detail = "" if is_close and index and len(state.choices) > 2 else choice.detail
                row.show_words(choice.title, detail, choice.key, choice.icon, is_first=index == 0)
        top, bottom = (12, 8) if self._is_low or is_close else (22, 14)
        self.body.setContentsMargins(26, top, 26, bottom)
