"""The list's page of the set-up screen: choose a file, say what its columns are, see what would happen, import."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.button import ActionRow, KeyButton
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.setup import import_present as present
from kiosk.ui.setup.cards import Card
from kiosk.ui.setup.import_cards import DropPanel, Lines, Tiles, Underway
from kiosk.ui.setup.import_port import ListImporter
from kiosk.ui.setup.import_values import SAMPLE_ROWS, ImportStatus, SheetView, Step
from kiosk.ui.setup.page import Page
from kiosk.ui.setup.sample_table import SampleTable, TableColumn
from kiosk.ui.words import Words, mark

_FILES, _TILES, _CHOICES = 5, 5, 2
_FILTER = "*.xlsx *.xlsm *.csv *.tsv *.txt"


class ImportPage(Page):
    """The page of the list. Nothing is written before "Import", and until that is done it can be stopped."""

    title = mark("List")

    def __init__(self, importer: ListImporter) -> None:
        super().__init__()
        self._importer = importer
        self._skipped: frozenset[str] = frozenset()
        self._file = ""
        self._head = Card(2, is_row=True, least_px=80)
        self._drop = DropPanel()
        self._files = [ActionRow() for _ in range(_FILES)]
        self._table = SampleTable(SAMPLE_ROWS)
        self._word = Card(2, is_row=True)
        self._tiles = Tiles(_TILES)
        self._lines_title = FitLabel(Style(17, theme.BOLD, floor_px=14))
        self._lines = Lines()
        self._underway = Underway()
        self._choices = [KeyButton() for _ in range(_CHOICES)]
        self._back, self._onward = KeyButton(), KeyButton()
        self._lay_out()
        self._wire()

    def open(self, words: Words) -> None:
        """Show how far the import is, and look for files."""
        super().open(words)
        self._importer.look_around()

    def focusables(self) -> list[QWidget]:
        """Return what Tab goes through, in its order."""
        return [
            *self._head.buttons,
            self._drop.path.field,
            self._drop.choose,
            *self._files,
            self._table,
            *self._word.buttons,
            self._lines,
            *self._choices,
            self._back,
            self._onward,
        ]

    def refresh(self) -> None:
        """Show everything as it is now."""
        w = self.words
        if w is None:
            return
        status = self._importer.status()
        if status.file != self._file:
            self._file, self._skipped = status.file, frozenset()
        state = present.screen(w, status, self._skipped)
        self._head.show_section(state.head)
        self._drop.setVisible(bool(state.drop))
        self._drop.show_words(state.drop, state.path_name, state.onward if state.drop else "")
        for index, row in enumerate(self._files):
            row.setVisible(index < len(state.files))
            if index < len(state.files):
                file = state.files[index]
                row.show_words(file.title, file.detail, "", "layers", is_first=False)
        self._show_table(w, status)
        self._word.show_section(state.word)
        self._tiles.show_tiles(state.tiles)
        self._lines_title.setVisible(bool(state.lines_title))
        self._lines_title.setText(state.lines_title)
        self._lines.show_lines(state.lines)
        self._underway.show_progress(state.progress)
        for button, (words, is_on) in zip(
            self._choices, state.choices or (("", False),) * _CHOICES, strict=True
        ):
            button.setVisible(bool(words))
            button.show_words(words, "", "check" if is_on else "")
            button.setChecked(is_on)
            button.reframe(theme.ACCENT if is_on else theme.BORDER, 3 if is_on else 2)
        self._back.setVisible(bool(state.back))
        self._back.show_words(state.back)
        self._onward.setVisible(bool(state.onward) and not state.drop)
        self._onward.show_words(state.onward)
        self._onward.setEnabled(state.can_go_on)
        self._onward.reframe(theme.ACCENT if state.can_go_on else theme.LINE, 3 if state.can_go_on else 2)

    def _show_table(self, w: Words, status: ImportStatus) -> None:
        sheet = status.sheet if status.step is Step.COLUMNS else None
        self._table.setVisible(sheet is not None)
        if sheet is None:
            return
        self._table.show_columns(
            [
                TableColumn(
                    column.name,
                    field,
                    why,
                    "none" if not column.field else "sure" if column.is_sure else "maybe",
                    [row[at] for row in sheet.sample],
                )
                for at, (column, field, why) in enumerate(present.table(w, sheet))
            ]
        )

    # -- what is asked for ---------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, "", "", _FILTER)
        if path:
            self._importer.read(path)

    def _take_near(self, index: int) -> None:
        self._importer.read(self._importer.status().files[index].path)

    def _head_button(self, index: int) -> None:
        sheet = self._importer.status().sheet
        if sheet is None or self.words is None:
            return
        if index == 0 and len(sheet.sheets) > 1:
            self._menu(
                self._head.buttons[0],
                QPoint(0, self._head.buttons[0].height()),
                [(name, name) for name in sheet.sheets],
                sheet.sheet,
                lambda name: self._importer.read_otherwise(sheet=name, with_hidden=sheet.with_hidden),
            )
        else:
            self._importer.read_otherwise(sheet=sheet.sheet, with_hidden=not sheet.with_hidden)

    def _ask_field(self, column: int, x: int, y: int) -> None:
        sheet, w = self._importer.status().sheet, self.words
        if sheet is not None and w is not None:
            fields = [("", present.field_word(w, "")), *((f, present.field_word(w, f)) for f in sheet.fields)]
            self._menu(
                self._table,
                QPoint(x, y),
                fields,
                sheet.columns[column].field,
                lambda field: self._importer.choose_field(column, field),
            )

    def _answer(self, index: int) -> None:
        """Take the answer to what is asked of the file: how dates are meant, or what a word means."""
        sheet = self._importer.status().sheet
        if sheet is not None and sheet.dates is not None:
            self._importer.choose_dates(("day", "month")[index])
        elif index == 0:
            self._say_word()
        else:
            self._skip_word()

    def _say_word(self) -> None:
        found = self._open_word()
        if found is not None:
            sheet, word = found
            button = self._word.buttons[0]
            self._menu(
                button,
                QPoint(0, button.height()),
                sheet.categories,
                "",
                lambda category: self._importer.choose_category(word, category),
            )

    def _skip_word(self) -> None:
        found = self._open_word()
        if found is not None:
            self._skipped |= {found[1]}
            self.refresh()

    def _open_word(self) -> tuple[SheetView, str] | None:
        sheet = self._importer.status().sheet
        words = present.open_words(sheet, self._skipped) if sheet is not None else ()
        return (sheet, words[0].word) if sheet is not None and words else None

    def _choose(self, index: int) -> None:
        status = self._importer.status()
        chosen = [status.marks_gone, status.takes_forgotten]
        chosen[index] = not chosen[index]
        self._importer.choose(marks_gone=chosen[0], takes_forgotten=chosen[1])

    def _go_on(self) -> None:
        if self._importer.status().step is Step.PREVIEW:
            self._importer.take()
        else:
            self._importer.preview()

    def _go_back(self) -> None:
        if self._importer.status().step in (Step.READING, Step.LOOKING, Step.WRITING):
            self._importer.cancel()
        else:
            self._importer.back()

    def _menu(
        self,
        beside: QWidget,
        at: QPoint,
        options: Sequence[tuple[str, str]],
        now: str,
        choose: Callable[[str], None],
    ) -> None:
        menu = QMenu(self)
        menu.setStyleSheet(theme.MENU_SHEET)
        for value, words in options:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == now)
            action.triggered.connect(lambda _=False, value=value: choose(value))
        menu.popup(beside.mapToGlobal(at))

    def _refresh_open(self) -> None:
        if self.is_open:
            self.refresh()

    def _wire(self) -> None:
        self._drop.given.connect(self._importer.read)
        self._drop.choose.clicked.connect(self._choose_file)
        for index, row in enumerate(self._files):
            row.clicked.connect(lambda _=False, index=index: self._take_near(index))
        for index, button in enumerate(self._head.buttons):
            button.clicked.connect(lambda _=False, index=index: self._head_button(index))
        self._table.asked.connect(self._ask_field)
        for index, button in enumerate(self._word.buttons):
            button.clicked.connect(lambda _=False, index=index: self._answer(index))
        for index, button in enumerate(self._choices):
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, index=index: self._choose(index))
        self._back.clicked.connect(self._go_back)
        self._onward.clicked.connect(self._go_on)
        self._importer.changed.connect(self._refresh_open)

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(12)
        for button in self._choices:
            choices.addWidget(button)
        choices.addStretch(1)
        last = QHBoxLayout()
        last.setSpacing(12)
        last.addStretch(1)
        last.addWidget(self._back)
        last.addWidget(self._onward)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self._head, self._drop, *self._files, self._table, self._word, self._tiles):
            column.addWidget(widget)
        column.addWidget(self._lines_title)
        column.addWidget(self._lines, 100)
        column.addWidget(self._underway)
        column.addStretch(1)
        column.addLayout(choices)
        column.addLayout(last)
