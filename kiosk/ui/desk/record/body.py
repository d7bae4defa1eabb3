"""The bodies of the record's pages: fields in rows, acts beside lists, lines to read; each scrolls where it is too high."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.form import ChoiceField, FormField
from kiosk.ui.desk.form_state import Entry, Pick
from kiosk.ui.desk.record.state import PICKS
from kiosk.ui.desk.states import Act, Choice, Spans
from kiosk.ui.parts.button import KeyButton
from kiosk.ui.parts.label import FitLabel, Style

_FIELD_PX = 40
_MOST_ACTS = 10
_COLUMNS = 12
_LINE = Style(16, theme.REGULAR, floor_px=15, line_em=1.3, tabular=True)


class FieldsBody(QWidget):
    """Rows of fields."""

    def __init__(
        self,
        rows: Sequence[Sequence[tuple[str, int]]],
        changed: Callable[[], None],
        *,
        has_text: bool = False,
    ) -> None:
        super().__init__()
        self._text = FitLabel(Style(17, theme.REGULAR, theme.INK_2, floor_px=15))
        self._text.setVisible(has_text)
        self.fields: dict[str, FormField] = {}
        self.picks: dict[str, ChoiceField] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        for number, row in enumerate(rows):
            left = 0
            for name, columns in row:
                grid.addWidget(self._make(name, changed), number, left, 1, columns)
                left += columns
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, 4, 0)
        column_box.setSpacing(10)
        column_box.addWidget(self._text)
        column_box.addLayout(grid)
        column_box.addStretch(1)

    def _make(self, name: str, changed: Callable[[], None]) -> QWidget:
        if name in PICKS:
            self.picks[name] = ChoiceField(changed, PICKS[name])
            return self.picks[name]
        self.fields[name] = FormField(changed, _FIELD_PX)
        return self.fields[name]

    def show_fields(self, entries: dict[str, Entry], picks: dict[str, Pick], told: str) -> None:
        """Show what the fields are for; a field that is not offered is not to be seen."""
        self._text.setText(told)
        for name, line in self.fields.items():
            line.setVisible(name in entries)
            if name in entries:
                line.show_entry(entries[name])
        for name, choice in self.picks.items():
            choice.setVisible(name in picks)
            if name in picks:
                choice.show_pick(picks[name])

    def begin_with(self, values: dict[str, str]) -> None:
        """Begin with these values, shown from their first letter on."""
        for name, field in self.fields.items():
            field.line.forget()
            field.line.setText(values.get(name, ""))
            field.line.setCursorPosition(0)
        for name, pick in self.picks.items():
            pick.choose(values.get(name, ""))

    def values(self) -> dict[str, str]:
        """Return what is typed and chosen; what is still being composed counts."""
        typed = {name: field.line.shown_text.strip() for name, field in self.fields.items()}
        return typed | {name: pick.value for name, pick in self.picks.items()}

    def controls(self) -> list[QWidget]:
        """Return the controls in Tab order: line after line, as they were laid out."""
        found: list[QWidget] = []
        for name in (*self.fields, *self.picks):
            found += [self.fields[name].line] if name in self.fields else self.picks[name].buttons()
        return found

    def begin(self) -> None:
        """Move the focus to the first line that can be typed in, else to the first choice."""
        for line in self.fields.values():
            if line.isVisibleTo(self) and not line.line.isReadOnly():
                line.line.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        for pick in self.picks.values():
            pick.choosers[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return


class LinesBody(QWidget):
    """Titles with lines under them; as many labels as there ever were lines."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(5)
        self._column.addStretch(1)
        self._labels: list[FitLabel] = []

    def show_lists(self, lists: tuple[tuple[str, tuple[Spans, ...]], ...]) -> None:
        """Show the lists, one under the other."""
        lines = [(line, is_title) for title, spans in lists for line, is_title in _lines(title, spans)]
        while len(self._labels) < len(lines):
            label = FitLabel(_LINE)
            self._labels.append(label)
            self._column.insertWidget(self._column.count() - 1, label)
        for index, label in enumerate(self._labels):
            label.setVisible(index < len(lines))
            if index < len(lines):
                spans, is_title = lines[index]
                label.show_spans(((spans[0][0], True),) if is_title else spans)
                label.restyle(_TITLE if is_title else _LINE)

    def label(self, line: int) -> FitLabel | None:
        """Return the label of a line, the last one where there are fewer."""
        shown = [one for one in self._labels if one.isVisibleTo(self)]
        return shown[min(line, len(shown) - 1)] if shown else None


_TITLE = Style(16, theme.BOLD, floor_px=15, line_em=1.6)


def _lines(title: str, lines: tuple[Spans, ...]) -> list[tuple[Spans, bool]]:
    return [(((title, True),), True), *((line, False) for line in lines)]


class DeskBody(QWidget):
    """What can be done, over what was: check-ins on the left, badges on the right."""

    def __init__(self, asked: Callable[[Act], None]) -> None:
        super().__init__()
        self._acts: list[Act] = []
        self._asked = asked
        self.buttons = [KeyButton(46) for _ in range(_MOST_ACTS)]
        self._left, self._right = LinesBody(), LinesBody()
        grid = QGridLayout()
        grid.setSpacing(8)
        for index, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, i=index: self._press(i))
            grid.addWidget(button, index // 2, index % 2)
        lists = QGridLayout()
        lists.setHorizontalSpacing(24)
        for column, body in enumerate((self._left, self._right)):
            grid.setColumnStretch(column, 1)
            lists.setColumnStretch(column, 1)
            lists.addWidget(body, 0, column, Qt.AlignmentFlag.AlignTop)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, 4, 0)
        column_box.setSpacing(12)
        column_box.addLayout(grid)
        column_box.addLayout(lists)
        column_box.addStretch(1)

    def show_acts(self, acts: tuple[Choice, ...], lists: tuple[tuple[str, tuple[Spans, ...]], ...]) -> None:
        """Show acts and lists; the first act is framed."""
        self._acts = [choice.act for choice in acts]
        for index, button in enumerate(self.buttons):
            button.setVisible(index < len(acts))
            if index < len(acts):
                button.show_words(acts[index].title, acts[index].key, acts[index].icon)
                button.reframe(theme.ACCENT if index == 0 else theme.BORDER, 3 if index == 0 else 2)
        self._left.show_lists(lists[:1])
        self._right.show_lists(lists[1:])

    def _press(self, index: int) -> None:
        self._asked(self._acts[index])
