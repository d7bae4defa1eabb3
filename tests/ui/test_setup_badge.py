"""The badge's page: every choice changes the draft and is drawn, what cannot be read is not kept, and it all fits."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from kiosk.badge.request import Fit, Verdict
from kiosk.domain.badge_design import BadgeDesign
from kiosk.domain.event import Category
from kiosk.ui.parts.button import KeyButton
from kiosk.ui.parts.label import FitLabel
from kiosk.ui.setup import badge_present as present
from kiosk.ui.setup.badge_page import BadgePage
from kiosk.ui.setup.badge_port import DesignStatus, Preview
from kiosk.ui.setup.view import SetupScreen
from kiosk.ui.words import Words
from tests.ui.gallery import settle
from tests.ui.opened import OpenDesk
from tests.ui.translation_files import translate

CATEGORIES = tuple(
    Category(f"c{number}", {"en": f"Invited guest {number}", "ko": f"초청 인사 {number}"}, "solid", "#86196A")
    for number in range(8)
)
KEPT = BadgeDesign("a6-portrait", "logo.svg", colours={one.category_id: one.colour for one in CATEGORIES})


class FakeDesigner(QObject):
    """A designer that remembers what was asked of it."""

    changed = Signal()
    previewed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.now = DesignStatus(
            kept=KEPT,
            templates=[
                ("a6-portrait", "A6 portrait"),
                ("label-62x100", "Label 62 × 100"),
                ("own.toml", "Ours"),
            ],
            logos=["logo.svg", "other.png"],
            categories=CATEGORIES,
            printers=[("Front", "Zebra"), ("Back", "Receipt printer")],
            samples=["longest", "MYANMAR"],
        )
        self.drawn: list[tuple[BadgeDesign, int, str]] = []
        self.saved: list[BadgeDesign] = []

    def status(self) -> DesignStatus:
        return self.now

    def open(self) -> None:
        self.changed.emit()

    def preview(self, design: BadgeDesign, sample: int, printer: str) -> None:
        self.drawn.append((design, sample, printer))

    def take_logo(self, picture: Path) -> str:
        return picture.name

    def save(self, design: BadgeDesign) -> None:
        self.saved.append(design)


@pytest.fixture
def setup(desk: OpenDesk) -> tuple[OpenDesk, FakeDesigner, BadgePage]:
    designer = FakeDesigner()
    page = BadgePage(designer)
    desk.window.set_up_with(lambda: [page])
    desk.hit(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert page.is_open
    return desk, designer, page


def press(page: BadgePage, words: str) -> None:
    (button,) = [
        one
        for one in page.focusables()
        if isinstance(one, KeyButton) and one.isVisible() and one.accessibleName().startswith(words)
    ]
    button.click()
    settle()


def shown(page: BadgePage) -> str:
    return " ".join(label.text() for label in page.findChildren(FitLabel) if label.isVisible())


def enter_colour(desk: OpenDesk, page: BadgePage, name: str, text: str) -> None:
    (field,) = [one for one in page.focusables() if one.isVisible() and one.accessibleName() == name]
    field.setFocus()
    field.clear()  # type: ignore[attr-defined] # a line to type in
    desk.type(text, 120)
    desk.press(Qt.Key.Key_Return, "\r", 120)
    settle()


def test_every_choice_is_drawn_at_once_and_kept_by_save_only(
    setup: tuple[OpenDesk, FakeDesigner, BadgePage],
) -> None:
    _, designer, page = setup
    assert designer.drawn == [(KEPT, 0, "Front")]
    press(page, "Size: ")
    press(page, "Logo: ")
    press(page, "Country")
    press(page, "Job title")
    press(page, "Days")
    press(page, "Next name")
    press(page, "Printer: ")
    draft, sample, printer = designer.drawn[-1]
    assert draft == replace(
        KEPT,
        template="label-62x100",
        logo="other.png",
        fields=("job_title", "organisation"),
        leave_out=("days",),
    )
    assert (sample, printer) == (1, "Back")
    assert "2 of 2: a name in Myanmar" in shown(page)
    assert designer.saved == []
    press(page, "Save")
    assert designer.saved == [draft]
    press(page, "As before")
    assert designer.drawn[-1][0] == KEPT


def test_a_colour_that_cannot_be_read_is_told_and_not_kept(
    setup: tuple[OpenDesk, FakeDesigner, BadgePage],
) -> None:
    desk, designer, page = setup
    enter_colour(desk, page, "Logo and rule", "#FFEE00")
    assert "too light to read on white (1.2; 4.5 is needed)" in shown(page)
    press(page, "Save")
    enter_colour(desk, page, "Invited guest 3", "green")
    press(page, "Save")
    assert designer.saved == []
    enter_colour(desk, page, "Logo and rule", "0A5F73")
    enter_colour(desk, page, "Invited guest 3", "#444B59")
    press(page, "Save")
    (kept,) = designer.saved
    assert (kept.accent, kept.colours["c3"]) == ("#0A5F73", "#444B59")


def test_save_is_there_again_as_soon_as_a_refused_colour_is_mended(
    setup: tuple[OpenDesk, FakeDesigner, BadgePage],
    qtbot: QtBot,
) -> None:
    desk, designer, page = setup
    enter_colour(desk, page, "Logo and rule", "#FFEE00")
    (field,) = [
        one for one in page.focusables() if one.isVisible() and one.accessibleName() == "Logo and rule"
    ]
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined] # a line to type in
    desk.type("#0A5F73", 120)
    qtbot.waitUntil(lambda: field.text() == "#0A5F73")  # type: ignore[attr-defined] # the last key is surely typed
    press(page, "Save")
    assert [kept.accent for kept in designer.saved] == ["#0A5F73"]


def test_a_badge_that_would_not_print_says_why(setup: tuple[OpenDesk, FakeDesigner, BadgePage]) -> None:
    _, designer, page = setup
    designer.previewed.emit(Preview(8, 8, bytes(192), Verdict(Fit.DOES_NOT_FIT, ("name",)).sentence))
    assert "Too long for this badge: name. Shorten it" in shown(page)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_no_text_is_cut_in_the_smallest_window(
    setup: tuple[OpenDesk, FakeDesigner, BadgePage], language: str
) -> None:
    desk, designer, page = setup
    desk.window.resize(1180, 680)
    if language == "ko":
        desk.hit(Qt.Key.Key_F12)
    designer.previewed.emit(Preview(8, 8, bytes(192), Verdict(Fit.DOES_NOT_FIT, ("name",)).sentence))
    settle()
    (screen,) = desk.window.findChildren(SetupScreen)
    cut = [label.text() for label in screen.findChildren(FitLabel) if label.isVisible() and not label.fits()]
    assert cut == []
    assert all(page.rect().contains(one.geometry()) for one in page.children() if isinstance(one, KeyButton))


def test_toggling_twice_changes_nothing() -> None:
    for part in ("job_title", "organisation", "city", "country", "second_name", "days", "icons"):
        once = present.toggled(KEPT, part)
        assert present.is_shown(once, part) != present.is_shown(KEPT, part)
        assert present.toggled(once, part) == KEPT
    assert present.is_shown(present.toggled(KEPT, "days"), "days") is False
    assert Words("ko", translate)(present.SAVED) != present.SAVED
