"""The list's page: every step says what it should, its buttons and keys ask for it, and nothing is cut off."""

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from kiosk.domain.sentence import Sentence
from kiosk.ui.parts.label import FitLabel
from kiosk.ui.setup import import_present as present
from kiosk.ui.setup.import_cards import DropPanel
from kiosk.ui.setup.import_page import ImportPage
from kiosk.ui.setup.import_values import (
    Column,
    FoundFile,
    ImportStatus,
    ReportView,
    SheetView,
    Step,
    UnknownWord,
)
from kiosk.ui.setup.sample_table import NAME_PX, SampleTable
from kiosk.ui.setup.view import SetupScreen
from kiosk.ui.words import Words
from kiosk.upstream.header_words import IMPORT_FIELDS
from tests.ui.gallery import settle
from tests.ui.opened import OpenDesk
from tests.ui.translation_files import translate

SHEET = SheetView(
    file="명단 2019 (최종).xlsx",
    columns=(
        Column("성명", "name_native", Sentence("by its letters"), is_sure=True),
        Column("Full name", "name", Sentence("by its name"), is_sure=True),
        Column("Where", "country", Sentence("by what it holds"), is_sure=False),
        Column("No", "", "", is_sure=False),
        *(Column(f"Column {n}", "", "", is_sure=False) for n in range(19)),
    ),
    sample=tuple(
        ("홍길동", "Hong Gil-dong", "KR", str(n), *(f"a cell with a longer text {n}" for _ in range(19)))
        for n in range(10)
    ),
    rows=1983,
    fields=IMPORT_FIELDS,
    categories=(("press", "Press"), ("staff", "Staff & crew")),
    notes=(
        Sentence("The file is {encoding}.", encoding="UTF-16"),
        Sentence("What stands in a merged cell was taken for every row beside it."),
    ),
    questions=(
        Sentence(
            "Hidden sheets were not read: {names}. To read one: --with-hidden --sheet NAME.",
            names="old, older",
        ),
    ),
    sheet="명단",
    sheets=("명단", "메모"),
    has_hidden=True,
    words=(UnknownWord("VVIP+", 12), UnknownWord("Observer", 3), UnknownWord("Presse", 2, "press")),
)
REPORT = ReportView(
    new=12_345,
    changed=12,
    unchanged=87_000,
    gone=7,
    refused=140,
    forgotten=2,
    refused_lines=tuple(
        (
            n,
            Sentence(
                "days {part} is not a day of this event; its days are {allowed}",
                part="x",
                allowed="2019-09-30",
            ),
        )
        for n in range(100)
    ),
    look_lines=(
        (9, Sentence("{name} was changed here and in the file; ours was kept", name="organisation")),
    ),
    looks=1,
)
COLUMNS = ImportStatus(step=Step.COLUMNS, file="/tmp/a.xlsx", sheet=SHEET)
PREVIEW = replace(COLUMNS, step=Step.PREVIEW, report=REPORT)
DONE = replace(
    PREVIEW, step=Step.DONE, report=replace(REPORT, back="/home/lead/Downloads/명단 2019 (최종).refused.xlsx")
)
FILES = tuple(
    FoundFile(f"/home/lead/list {n}.xlsx", f"list {n}.xlsx", "Downloads", 40_000 * n, 50 * n**3)
    for n in range(1, 6)
)
STEPS = {
    "choose": ImportStatus(files=FILES),
    "unreadable": ImportStatus(
        files=FILES,
        fault=Sentence("{path}: this is a picture. Ask for the spreadsheet behind it.", path="/x.csv"),
    ),
    "reading": ImportStatus(step=Step.READING),
    "columns": COLUMNS,
    "no names": replace(
        COLUMNS, sheet=replace(SHEET, fault=Sentence("There is no row under the names of the columns."))
    ),
    "dates": replace(COLUMNS, sheet=replace(SHEET, dates=("03/04/2019", date(2019, 4, 3), date(2019, 3, 4)))),
    "looking": replace(COLUMNS, step=Step.LOOKING, done=0.4),
    "preview": PREVIEW,
    "writing": replace(COLUMNS, step=Step.WRITING, done=0.7),
    "failed": replace(PREVIEW, fault=Sentence("There is no row under the names of the columns.")),
    "done": DONE,
}


class FakeImporter(QObject):
    """An importer that remembers what was asked of it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.now = STEPS["choose"]
        self.asked: list[tuple[object, ...]] = []

    def show(self, status: ImportStatus) -> None:
        self.now = status
        self.changed.emit()
        settle()

    def status(self) -> ImportStatus:
        return self.now

    def look_around(self) -> None:
        self.asked.append(("look around",))

    def read(self, path: str) -> None:
        self.asked.append(("read", path))

    def read_otherwise(self, *, sheet: str, with_hidden: bool) -> None:
        self.asked.append(("otherwise", sheet, with_hidden))

    def choose_field(self, column: int, field: str) -> None:
        self.asked.append(("field", column, field))

    def choose_category(self, word: str, category: str) -> None:
        self.asked.append(("category", word, category))

    def choose_dates(self, order: str) -> None:
        self.asked.append(("dates", order))

    def preview(self) -> None:
        self.asked.append(("preview",))

    def choose(self, *, marks_gone: bool, takes_forgotten: bool) -> None:
        self.asked.append(("choose", marks_gone, takes_forgotten))

    def take(self) -> None:
        self.asked.append(("take",))

    def cancel(self) -> None:
        self.asked.append(("cancel",))

    def back(self) -> None:
        self.asked.append(("back",))


Setup = tuple[OpenDesk, FakeImporter, ImportPage]


@pytest.fixture
def setup(desk: OpenDesk) -> Setup:
    importer = FakeImporter()
    page = ImportPage(importer)
    desk.window.set_up_with(lambda: [page])
    desk.hit(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert page.is_open
    assert importer.asked == [("look around",)]
    importer.asked.clear()
    return desk, importer, page


def plain(text: str) -> str:
    """Return a text without the isolates around what was put in."""
    return text.replace("\u2068", "").replace("\u2069", "")


def press(page: ImportPage, words: str) -> None:
    (button,) = [one for one in page.focusables() if one.isVisible() and one.accessibleName() == words]
    button.click()  # type: ignore[attr-defined] # every one of them is a button
    settle()


def choose_in_menu(page: ImportPage, words: str) -> None:
    menu = page.findChildren(QMenu)[-1]
    (action,) = [one for one in menu.actions() if one.text() == words]
    action.trigger()
    menu.close()


def test_a_file_is_typed_dropped_or_chosen_among_those_that_lie_near(setup: Setup) -> None:
    desk, importer, page = setup
    (panel,) = page.findChildren(DropPanel)
    panel.path.field.setFocus()
    desk.type('"/tmp/my list.csv"', 200)
    desk.press(Qt.Key.Key_Return, "\r", 200)
    settle()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/dropped.xlsx")])
    nothing = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    panel.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *nothing))
    press(page, "\u2068list 2.xlsx\u2069")
    assert importer.asked == [
        ("read", "/tmp/my list.csv"),
        ("read", "/tmp/dropped.xlsx"),
        ("read", "/home/lead/list 2.xlsx"),
    ]


def test_each_column_is_changed_by_a_click_or_by_keys(setup: Setup) -> None:
    _, importer, page = setup
    importer.show(COLUMNS)
    (table,) = page.findChildren(SampleTable)
    QTest.mouseClick(table, Qt.MouseButton.LeftButton, pos=QPoint(20, NAME_PX + 10))
    settle()
    choose_in_menu(page, "Name for the badge")
    table.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(table, key)
    settle()
    choose_in_menu(page, "Not used")
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.current == len(SHEET.columns) - 1
    assert importer.asked == [("field", 0, "badge_name"), ("field", 2, "")]


def test_every_field_has_a_word() -> None:
    assert set(IMPORT_FIELDS) == set(present.FIELD_WORDS)


def test_what_is_doubtful_is_told_in_words_not_by_its_colour_alone() -> None:
    w = Words("en", translate)
    whys = [why for _, _, why in present.table(w, SHEET)]
    assert whys[:4] == ["by its letters", "by its name", "by what it holds; is that right?", ""]


def test_what_was_left_out_is_asked_about_and_read_again(setup: Setup) -> None:
    desk, importer, page = setup
    importer.show(COLUMNS)
    assert "Hidden sheets were not read: old, older." in plain(desk.words())
    assert "--" not in desk.words()
    press(page, "Also what is hidden")
    press(page, "Sheet: \u2068명단\u2069")
    choose_in_menu(page, "메모")
    assert importer.asked == [("otherwise", "명단", True), ("otherwise", "메모", False)]


def test_each_unknown_word_is_asked_about_once(setup: Setup) -> None:
    desk, importer, page = setup
    importer.show(COLUMNS)
    assert "What is “\u2068VVIP+\u2069”?" in desk.words()
    assert "12 rows" in desk.words()
    press(page, "It is …")
    choose_in_menu(page, "Staff && crew")
    assert importer.asked == [("category", "VVIP+", "staff")]
    press(page, "Leave these rows out")
    assert "What is “\u2068Observer\u2069”?" in desk.words()
    press(page, "Leave these rows out")
    assert "What is" not in desk.words()


def test_a_date_that_may_be_read_in_two_ways_is_asked_about_before_anything_else(setup: Setup) -> None:
    desk, importer, page = setup
    importer.show(STEPS["dates"])
    assert "Which day is “\u206803/04/2019\u2069”?" in desk.words()
    assert "What is “" not in desk.words()
    press(page, "See what would happen")
    press(page, "Monday 4 Mar")
    press(page, "Wednesday 3 Apr")
    assert importer.asked == [("dates", "month"), ("dates", "day")], "nothing goes on before it is answered"
    importer.show(COLUMNS)
    assert "What is “\u2068VVIP+\u2069”?" in desk.words()


def test_a_long_cell_is_shown_whole_in_as_many_lines_as_it_takes(setup: Setup) -> None:
    _, importer, page = setup
    (table,) = page.findChildren(SampleTable)
    importer.show(COLUMNS)
    QTest.keyClick(table, Qt.Key.Key_PageDown)
    usual = table.grab().toImage()
    long = ("An organisation with a name that nobody ever wrote on one line " * 6).strip()
    rows = tuple((f"{n} {long}", *row[1:]) for n, row in enumerate(SHEET.sample))
    importer.show(replace(COLUMNS, sheet=replace(SHEET, sample=rows)))
    seen = [table.grab().toImage()]
    for _ in range(len(rows)):
        QTest.keyClick(table, Qt.Key.Key_PageDown)
        seen.append(table.grab().toImage())
    assert seen[0] != usual
    assert len({bytes(one.constBits()) for one in seen}) > 5, "every row comes into view"
    assert seen[-1] == seen[-2], "and then there is an end"


def test_without_names_it_does_not_go_on(setup: Setup) -> None:
    desk, importer, page = setup
    importer.show(STEPS["no names"])
    assert "There is no row" in desk.words()
    press(page, "See what would happen")
    assert importer.asked == []
    importer.show(COLUMNS)
    press(page, "See what would happen")
    assert importer.asked == [("preview",)]


def test_the_preview_counts_tells_why_and_asks_what_becomes_of_whom(setup: Setup) -> None:
    desk, importer, page = setup
    importer.show(PREVIEW)
    for words in (
        "12,345",
        "87,000",
        "not in this file",
        "140",
        "Nothing is written yet",
        "Nobody is taken off",
    ):
        assert words in desk.words()
    lines = [plain(one) for one in present.screen(Words("en", translate), PREVIEW).lines]
    korean = [plain(one) for one in present.screen(Words("ko", translate), PREVIEW).lines]
    assert "소속: 여기와 파일에서 모두 바뀌었습니다" in korean[-1]
    assert lines[0] == "Row 0: Days x is not a day of this event; its days are 2019-09-30."
    assert lines[100:] == [
        "and 40 more",
        "Row 9, look: Organisation was changed here and in the file; ours was kept",
    ]
    press(page, "Put a note beside those who are not in this file")
    press(page, "Take in 2 who asked to be forgotten")
    press(page, "Import")
    press(page, "Back to the columns")
    assert importer.asked == [("choose", True, False), ("choose", False, True), ("take",), ("back",)]


def test_categories_with_more_people_than_places_are_told_first() -> None:
    report = replace(REPORT, over=(({"ko": "연수생", "en": "Trainee"}, 30, 34),))
    for language, told in (("en", "34 people for 30 places of Trainee"), ("ko", "연수생: 자리 30개에 34명")):
        for status in (PREVIEW, DONE):
            state = present.screen(Words(language, translate), replace(status, report=report))
            assert plain(state.lines[0]) == told


def test_what_is_under_way_shows_a_real_bar_or_none_and_can_be_stopped(setup: Setup) -> None:
    _, importer, page = setup
    w = Words("en", translate)
    assert present.screen(w, STEPS["reading"]).progress is None
    assert present.screen(w, STEPS["writing"]).progress == 0.7
    importer.show(STEPS["writing"])
    press(page, "Stop")
    assert importer.asked == [("cancel",)]


def test_the_end_says_where_the_refused_rows_are(setup: Setup) -> None:
    desk, importer, page = setup
    importer.show(DONE)
    assert "최종).refused.xlsx" in desk.words()
    assert "Imported: 99,357 rows" in desk.words()
    press(page, "Another file")
    assert importer.asked == [("back",)]


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("step", STEPS)
def test_no_text_is_cut_in_the_smallest_window(setup: Setup, step: str, language: str) -> None:
    desk, importer, page = setup
    desk.window.resize(1180, 680)
    if language == "ko":
        desk.hit(Qt.Key.Key_F12)
    importer.show(STEPS[step])
    (screen,) = desk.window.findChildren(SetupScreen)
    cut = [label.text() for label in screen.findChildren(FitLabel) if label.isVisible() and not label.fits()]
    assert cut == []
    parts = [one for one in page.children() if getattr(one, "isVisible", bool)()]
    boxes = [one.geometry() for one in parts]  # type: ignore[attr-defined] # widgets only: the layout is not visible
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    assert all(page.rect().contains(box) for box in boxes)
