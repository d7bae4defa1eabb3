"""The window itself: scans wherever the focus is, keys, and no text cut in any state."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.domain.admission import Reason
from kiosk.domain.credential import RawScan
from kiosk.ui.desk.keys import KEYS
from kiosk.ui.desk.plain_pages import ReadPage
from kiosk.ui.desk.states import Act, Tone
from kiosk.ui.parts.label import FitLabel
from kiosk.ui.parts.panel import KeyCap
from tests.ui import samples as s
from tests.ui.gallery import STATES, dispose, open_window, settle
from tests.ui.opened import OpenDesk, visible_labels

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
CODE = "K7QM42X"


def answer(desk: OpenDesk, outcome: object) -> None:
    """Bring a result onto the stage."""
    desk.station.answers["BEFORE"] = outcome  # type: ignore[assignment] # an Outcome, by every caller
    desk.window.controller.scan(RawScan(("BEFORE",), "test", s.NOW))
    settle()
    desk.station.asked.clear()


def catcher(desk: OpenDesk) -> QWidget:
    return desk.window.view.catcher


def field(desk: OpenDesk) -> QWidget:
    return desk.window.view.search.field


def undo_button(desk: OpenDesk) -> QWidget:
    answer(desk, s.admitted(s.LAYLA))
    return desk.window.view.stage.welcome.buttons()[0]


def reprint_button(desk: OpenDesk) -> QWidget:
    answer(desk, s.already())
    return desk.window.view.stage.already.buttons()[0]


def action_row(desk: OpenDesk) -> QWidget:
    answer(desk, s.refused(Reason.NOT_VALID_TODAY, s.ROSA))
    return desk.window.view.stage.troubles[Tone.STOP].buttons()[0]


def card(desk: OpenDesk) -> QWidget:
    return desk.window.view.recent.buttons[0]


def language(desk: OpenDesk) -> QWidget:
    return desk.window.view.status.language


def banner_button(desk: OpenDesk) -> QWidget:
    desk.window.controller.spool_pushed.emit(s.paper_out(s.job(s.THIRI)))
    settle()
    return desk.window.view.banner.buttons()[0]


PLACES = [catcher, field, undo_button, reprint_button, action_row, card, language, banner_button]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("code", [CODE, "A B C D E F"])
def test_a_scan_works_wherever_the_focus_is_and_presses_nothing(
    desk: OpenDesk, place: object, code: str
) -> None:
    focused = place(desk)  # type: ignore[operator] # one of PLACES
    focused.setFocus()
    desk.station.asked.clear()
    desk.scan(code)
    assert desk.asked("check_in") == [("check_in", code)]
    pressed = {"undo", "reprint", "add_today", "reopen", "use_other_printer", "search"}
    assert not [one for one in desk.station.asked if one[0] in pressed]
    assert desk.window.view.search.field.text() == ""
    assert "English" in desk.words()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Enter])
def test_other_suffixes_end_a_scan_too(desk: OpenDesk, key: Qt.Key) -> None:
    desk.type(CODE, 2)
    desk.press(key, "", 2)
    settle()
    assert desk.asked("check_in") == [("check_in", CODE)]


def test_two_scans_on_each_others_heels_are_both_answered_in_order(desk: OpenDesk) -> None:
    desk.type("AAAAAAA", 2)
    desk.press(Qt.Key.Key_Return, "\r", 2)
    desk.type("BBBBBBB", 2)
    desk.press(Qt.Key.Key_Return, "\r", 2)
    settle()
    assert desk.asked("check_in") == [("check_in", "AAAAAAA"), ("check_in", "BBBBBBB")]


@pytest.mark.parametrize("place", [catcher, field, undo_button, card])
def test_typing_goes_to_the_search_box_whoever_has_the_focus(desk: OpenDesk, place: object) -> None:
    desk.station.found = [(s.HAN, None)]
    place(desk).setFocus()  # type: ignore[operator] # one of PLACES
    desk.type("Han Ga", 120)
    desk.press(Qt.Key.Key_Left)
    settle()
    assert desk.window.view.search.field.text() == "Han Ga"
    assert desk.window.view.search.field.hasFocus()
    assert desk.asked("search")[-1] == ("search", "Han Ga")


def test_a_typed_letter_is_seen_after_a_short_patience(desk: OpenDesk, qtbot: object) -> None:
    desk.type("h", 120)
    assert desk.keys._patience.interval() <= 60
    qtbot.waitUntil(lambda: desk.window.view.search.field.text() == "h", timeout=2000)  # type: ignore[attr-defined] # pytest-qt


def test_letters_let_go_before_the_burst_was_known_are_taken_back(desk: OpenDesk) -> None:
    desk.type("K7Q", 2)
    desk.keys._paused()
    assert desk.window.view.search.field.text() == "K7Q"
    desk.type("M42X", 2)
    desk.press(Qt.Key.Key_Return, "\r", 2)
    settle()
    assert desk.window.view.search.field.text() == ""
    assert desk.asked("check_in") == [("check_in", CODE)]


def test_a_scan_leaves_no_search_behind(desk: OpenDesk) -> None:
    desk.type("Kim", 120)
    desk.press(Qt.Key.Key_Right)
    settle()
    desk.station.asked.clear()
    desk.scan(CODE)
    assert "search" not in [one[0] for one in desk.station.asked]
    assert ("check_in", CODE) in desk.station.asked
    assert desk.window.view.search.field.text() == ""


def test_space_by_hand_presses_the_focused_button(desk: OpenDesk) -> None:
    undo_button(desk).setFocus()
    desk.press(Qt.Key.Key_Space, " ")
    desk.keys._paused()
    settle()
    assert desk.asked("undo") == [("undo", "fact-layla")]


def test_enter_by_hand_checks_in_the_chosen_row(desk: OpenDesk) -> None:
    desk.station.found = [(s.HAN, None), (s.HWANG, None)]
    desk.type("ha", 120)
    desk.press(Qt.Key.Key_End)
    settle()
    desk.hit(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return, "\r")
    settle()
    assert desk.asked("check_in_registration") == [("check_in_registration", "hwang")]


def test_undo_key_and_its_question(desk: OpenDesk) -> None:
    answer(desk, s.admitted(s.LAYLA))
    desk.station.question = s.badge(s.LAYLA)
    desk.hit(Qt.Key.Key_F5)
    assert "Take the badge back?" in desk.words()
    desk.hit(Qt.Key.Key_2, CTRL)
    assert desk.asked("answer_badge_taken") == [("answer_badge_taken", "badge-layla", False)]


def test_reprint_key(desk: OpenDesk) -> None:
    answer(desk, s.already())
    desk.hit(Qt.Key.Key_3, CTRL)
    assert desk.asked("reprint") == [("reprint", "hong", "misprint")]


def test_add_today_key(desk: OpenDesk) -> None:
    answer(desk, s.refused(Reason.NOT_VALID_TODAY, s.ROSA))
    desk.hit(Qt.Key.Key_D, CTRL)
    assert desk.asked("add_today") == [("add_today", "rosa")]


def test_recent_key_and_click(desk: OpenDesk) -> None:
    desk.hit(Qt.Key.Key_2, ALT)
    desk.window.view.recent.buttons[0].click()
    settle()
    assert desk.asked("reopen") == [("reopen", "fact-seo"), ("reopen", "fact-amadou")]


def test_language_key_switches_everything_at_once(desk: OpenDesk) -> None:
    answer(desk, s.admitted(s.LAYLA))
    desk.hit(Qt.Key.Key_F12)
    words = desk.words()
    for korean in (
        "체크인 완료",
        "지금 해 주세요",
        "허브 연결됨",
        "이 데스크의 최근 체크인",
        "세계인권도시포럼 2019",
    ):
        assert korean in words
    for english in ("Checked in", "Do now", "Hub connected"):
        assert english not in words


def test_help_lead_and_load_keys(desk: OpenDesk) -> None:
    desk.hit(Qt.Key.Key_F9)
    assert "+82 62 000 0000" in desk.words()
    desk.hit(Qt.Key.Key_F1)
    assert "Undo the check-in that is shown" in desk.words()
    desk.hit(Qt.Key.Key_F8)
    assert "Open the printer's cover." in desk.words()
    desk.hit(Qt.Key.Key_Escape)
    assert "Ready for the next guest" in desk.words()


def test_every_key_of_the_desk_stands_on_the_help_page(desk: OpenDesk) -> None:
    desk.hit(Qt.Key.Key_F1)
    told: set[str] = set()
    for cap in desk.window.view.findChildren(KeyCap):
        if cap.isVisible():
            before = ""
            for name in cap.key.split():
                before = "Ctrl+" if name == "Ctrl" else before
                told.add(before + name)
    as_told = {"Ctrl+Right": "Ctrl+→", "Ctrl+Return": "Ctrl+Enter"}
    assert {as_told.get(key, key) for key in KEYS} - told == set()


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_help_page_fits_into_the_smallest_window(look: None, language: str) -> None:
    station = s.FakeStation()
    window = open_window(station, language, (1180, 680))
    STATES["08-help"](window, station)
    settle()
    page = next(one for one in window.findChildren(ReadPage) if one.isVisible())
    inside = page.rect()
    for part in (*page.findChildren(FitLabel), *page.findChildren(KeyCap)):
        if part.isVisible():
            assert inside.contains(QRect(part.mapTo(page, QPoint(0, 0)), part.size()))
            assert not isinstance(part, FitLabel) or part.fits(), part.text()
    dispose(window)


def test_the_badge_can_be_enlarged_and_made_small_again(desk: OpenDesk) -> None:
    answer(desk, s.admitted(s.LAYLA))
    small = desk.window.view.badge.preview.paper().height()
    desk.hit(Qt.Key.Key_B, CTRL)
    assert desk.window.view.badge.width() > 1000
    desk.hit(Qt.Key.Key_B, CTRL)
    assert desk.window.view.badge.preview.paper().height() == small


@pytest.mark.parametrize("what", ["scan", "typing"])
def test_an_enlarged_badge_never_hides_what_comes_next(desk: OpenDesk, what: str) -> None:
    answer(desk, s.admitted(s.LAYLA))
    desk.hit(Qt.Key.Key_B, CTRL)
    assert desk.window.view.badge.width() > 1000
    if what == "scan":
        answer(desk, s.refused(Reason.UNKNOWN))
    else:
        desk.type("ha", 200)
    assert desk.window.view.badge.width() < 600


def test_the_banner_answers_an_unknown_print(desk: OpenDesk) -> None:
    STATES["07e-unknown-print"](desk.window, desk.station)
    settle()
    desk.window.view.banner.buttons()[1].click()  # type: ignore[attr-defined] # a button
    assert desk.asked("answer_unknown") == [("answer_unknown", "job-layla", False)]


def test_a_result_is_announced_and_every_button_has_a_name(desk: OpenDesk) -> None:
    answer(desk, s.admitted(s.LAYLA))
    assert "Layla Mansouri" in desk.window.view.stage.accessibleName()
    from kiosk.ui.parts.button import Framed

    for button in desk.window.findChildren(Framed):
        assert not button.isVisible() or button.accessibleName()


def test_tab_goes_through_stage_recent_and_status(desk: OpenDesk) -> None:
    answer(desk, s.already())
    order: list[str] = []
    for _ in range(13):
        desk.press(Qt.Key.Key_Tab, "\t", 400)
        focused = QApplication.focusWidget()
        assert focused is not None
        order.append(focused.accessibleName())
    assert order[:4] == ["Lost", "Name wrong", "Misprint", "Other"]
    assert order[4] == "Record"
    assert order[5].startswith("\u2068Amadou")
    assert order[10] == "Walk-in"
    assert order[11].startswith("\u2068Desk 3")  # a press there is a change of shift
    assert order[12] == "English"


SIZES = ((1366, 768), (1280, 800), (1920, 1080))
LOW = (1280, 720)


@pytest.mark.parametrize("name", list(STATES))
def test_no_text_is_cut_in_any_state(look: None, name: str) -> None:
    station = s.FakeStation()
    window = open_window(station, "en", SIZES[0])
    STATES[name](window, station)
    settle()
    wrong = {}
    for language in ("en", "ko"):
        if language == "ko":
            window.controller.act(Act.LANGUAGE)
        for size in SIZES if name in TOO_LONG else (*SIZES, LOW):
            window.resize(*size)
            settle()
            labels = visible_labels(window)
            assert window.size().toTuple() == size
            assert len(labels) > 15
            cut = [f"{label.text()} in {label.size()}" for label in labels if not label.fits()]
            outside = [label.text() for label in labels if not _frame(label).contains(label.geometry())]
            if cut or (outside and size != LOW):
                wrong[language, size] = cut, outside
    assert wrong == {}
    dispose(window)


TOO_LONG = {*(name for name in STATES if "long" in name), "07c-head-open-already"}
"""What has more texts than 720 lines have room for."""


def _frame(label: FitLabel) -> QRect:
    inside = label.parentWidget()
    assert inside is not None
    return inside.rect().adjusted(-1, -1, 1, 1)


def test_a_question_is_answered_by_a_click_a_key_and_a_typed_line(desk: OpenDesk) -> None:
    answer(desk, replace(s.admitted(s.LAYLA), ask=(s.CONSENT, s.TRIP, s.FREE)))
    ask = desk.window.view.stage.welcome.ask
    assert ask.isVisible()
    assert not any(isinstance(one, QAbstractButton) and one.isChecked() for one in ask.buttons())
    no = ask.buttons()[1]
    assert isinstance(no, QAbstractButton)
    no.click()
    settle()
    desk.hit(Qt.Key.Key_2, CTRL)
    settle()
    ask.field.line.setText("no peanuts")
    ask.field.line.returnPressed.emit()
    settle()
    assert desk.asked("answer") == [
        ("answer", "layla", "photo", "no"),
        ("answer", "layla", "trip", "cemetery"),
        ("answer", "layla", "allergies", "no peanuts"),
    ]
    assert desk.asked("reprint") == desk.asked("search") == []
    answer(desk, s.admitted(s.HAN))
    assert not ask.isVisible()


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("name", ["08h-paper-out-many-tasks", "03b-already-long"])
def test_the_name_comes_first_in_the_smallest_window(look: None, language: str, name: str) -> None:
    station = s.FakeStation()
    window = open_window(station, language, (1180, 680))
    STATES[name](window, station)
    settle()
    assert [label.text() for label in visible_labels(window) if not label.fits()] == []
    dispose(window)
