"""The pages of the stage, each built once and then only filled: ready, welcome, already, trouble, and pages to read."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.flag import FlagPage
from kiosk.ui.desk.person_block import PersonBlock
from kiosk.ui.desk.states import Act, Already, Cell, Choice, Page, Ready, Task, Tone, Trouble, Welcome
from kiosk.ui.parts.button import ActionRow, KeyButton
from kiosk.ui.parts.icon import Icon
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import KeyCap, Panel, Rule
from kiosk.ui.parts.shape import ScanBrackets

Asked = Callable[[Act], None]
_SMALL = Style(16, theme.BOLD)
_NOTE = Style(17, theme.REGULAR, theme.INK_2, floor_px=15)


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


class Hint(QWidget):
    """One of the three hints at the foot of the ready page."""

    def __init__(self) -> None:
        super().__init__()
        tile = Panel(theme.ACCENT_SOFT, theme.ACCENT_SOFT, 0, theme.RADIUS_CONTROL)
        tile.setFixedSize(48, 48)
        self._icon = Icon("", 26, theme.ACCENT, tile)
        self._icon.move(11, 11)
        self._title = FitLabel(Style(17, theme.BOLD))
        self._text = FitLabel(Style(17, theme.REGULAR, theme.INK_2, floor_px=15))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        words = _column()
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
        top = _row(40)
        top.setContentsMargins(44, 0, 30, 0)
        top.addWidget(ScanBrackets(138, theme.ACCENT))
        words = _column(4)
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
        self._detail.setVisible(bool(task.detail))


class WelcomePage(FlagPage):
    """Admitted: the name, what to do now, undo."""

    def __init__(self, asked: Asked, fade_ms: int) -> None:
        super().__init__(Tone.OK, fade_ms)
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
        self.body.addStretch(1)
        self.body.addSpacing(10)
        foot = _row(10)
        for index, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, i=index: asked(self._acts[i]))
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._next)
        self.body.addLayout(foot)

    def buttons(self) -> list[QWidget]:
        """Return the buttons in Tab order."""
        return list(self._buttons)

    def show_state(self, state: Welcome, *, is_low: bool) -> None:
        """Fill the page."""
        self.flag.show_flag(state.flag, is_low=is_low)
        self._person.show_person(state.person, is_low=is_low)
        self._title.setText(state.tasks_title)
        self._title.setVisible(bool(state.tasks))
        for index, tile in enumerate(self._tiles):
            tile.setVisible(index < len(state.tasks))
            if index < len(state.tasks):
                tile.show_task(state.tasks[index])
                tile.setMinimumHeight(50 if is_low and len(state.tasks) > 2 else 58)
        self._acts = _show_buttons(self._buttons, state.choices)
        self._next.show_words(state.next_words)
        top, bottom = (9, 8) if is_low and len(state.tasks) > 2 else (14, 14) if is_low else (22, 18)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(19, 10, 12, 10)
        column.setSpacing(1)
        for part in (self._label, self._value, self._detail):
            column.addWidget(part)

    def show_cell(self, cell: Cell) -> None:
        """Fill the cell."""
        self._label.setText(cell.label)
        self._value.setText(cell.value)
        self._detail.setText(cell.detail)


class AlreadyPage(FlagPage):
    """Checked in before: when, where, who; four reasons to print again."""

    def __init__(self, asked: Asked, fade_ms: int) -> None:
        super().__init__(Tone.WARN, fade_ms)
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
        self.body.addStretch(1)
        self.body.addSpacing(6)
        self.body.addWidget(self._prompt)
        self.body.addSpacing(8)
        reasons = _row(10)
        for index, button in enumerate(self._reasons):
            button.clicked.connect(lambda _=False, i=index: asked(self._acts[i]))
            reasons.addWidget(button, 1)
        self.body.addLayout(reasons)
        self.body.addSpacing(12)
        foot = _row(10)
        foot.addWidget(self._undo[0])
        self._undo[0].clicked.connect(lambda _=False: asked(self._undo_acts[0]))
        foot.addWidget(self._foot, 1)
        foot.addWidget(self._next)
        self.body.addLayout(foot)

    def buttons(self) -> list[QWidget]:
        """Return the buttons in Tab order."""
        return [*self._reasons, *self._undo]

    def show_state(self, state: Already, *, is_low: bool) -> None:
        """Fill the page."""
        self.flag.show_flag(state.flag, is_low=is_low)
        self._person.show_person(state.person, is_low=is_low)
        self._table.setVisible(bool(state.cells))
        for cell, shown in zip(self._cells, state.cells, strict=False):
            cell.show_cell(shown)
        self._prompt.setText(state.prompt)
        self._prompt.setVisible(bool(state.reasons) or not state.foot)
        self._acts = _show_buttons(self._reasons, state.reasons)
        self._foot.setText(state.foot)
        self._undo_acts = _show_buttons(self._undo, (state.undo,) if state.undo else ())
        self._next.show_words(state.next_words)
        top, bottom = (9, 8) if is_low else (22, 18)
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
        self.flag.show_flag(state.flag, is_low=is_low)
        self._headline.setText(state.headline)
        self._say.show_spans(state.say)
        self._title.setText(state.next_title)
        self._title.setVisible(bool(state.next_title))
        for index, row in enumerate(self._rows):
            row.setVisible(index < len(state.choices))
            row.setMinimumHeight(50 if is_low else 66)
            if index < len(state.choices):
                choice = state.choices[index]
                row.show_words(choice.title, choice.detail, choice.key, choice.icon, is_first=index == 0)
        self._acts = [choice.act for choice in state.choices]
        self._foot.setText(state.foot)
        self._foot.setVisible(bool(state.foot))
        top, bottom = (12, 8) if is_low else (22, 14)
        self.body.setContentsMargins(26, top, 26, bottom)


class ReadPage(Panel):
    """Help, how to load paper, the lead's telephone: read on the stage, never over it."""

    def __init__(self) -> None:
        super().__init__()
        self._title = FitLabel(Style(34, theme.HEAVY, line_em=1.15, floor_px=26, tight=True))
        self._big = FitLabel(Style(58, theme.HEAVY, line_em=1.15, floor_px=30, tabular=True))
        self._text = FitLabel(Style(19, theme.REGULAR, theme.INK_2))
        self._caps = [KeyCap() for _ in range(12)]
        self._lines = [FitLabel(Style(17, floor_px=15)) for _ in range(12)]
        self._foot = FitLabel(_NOTE)
        column = QVBoxLayout(self)
        column.setContentsMargins(34, 20, 30, 16)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(10)
        column.addWidget(self._big)
        column.addWidget(self._text)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
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
