"""Completing a field: keys and mouse take an offer, typing and scans never meet it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.ui.desk.offers import Offers
from tests.ui import samples as s
from tests.ui.gallery import form_page, settle
from tests.ui.opened import OpenDesk

OFFERS = ("Gwangju International Center", "광주광역시")


@pytest.fixture
def line(desk: OpenDesk, qtbot: QtBot) -> QLineEdit:
    """The organisation of a walk-in, with a beginning typed."""
    desk.station.suggestions = OFFERS
    desk.hit(Qt.Key.Key_F3)
    made = form_page(desk.window).fields[2].line
    made.setFocus()
    desk.type("gwang", 120)
    qtbot.waitUntil(lambda: made.text() == "gwang", timeout=5000)
    settle()
    return made


def offers(desk: OpenDesk) -> Offers:
    return form_page(desk.window).offers


def test_tab_takes_the_first_and_the_next_tab_goes_on(desk: OpenDesk, line: QLineEdit) -> None:
    assert desk.asked("suggest")[-1] == ("suggest", "organisation", "gwang")
    assert offers(desk).isVisible()
    desk.press(Qt.Key.Key_Tab, "\t", 400)
    settle()
    assert (line.text(), line.hasFocus(), offers(desk).isVisible()) == (OFFERS[0], True, False)
    desk.press(Qt.Key.Key_Tab, "\t", 400)
    assert QApplication.focusWidget() is form_page(desk.window).fields[3].line


def test_the_arrows_choose_and_esc_puts_the_list_away_and_nothing_else(
    desk: OpenDesk, line: QLineEdit
) -> None:
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClick(line, Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Tab, "\t", 400)
    assert line.text() == OFFERS[1]
    line.setText("gw")
    settle()
    assert offers(desk).isVisible()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    settle()
    assert (offers(desk).isVisible(), line.text(), line.isVisible()) == (False, "gw", True)


def test_a_click_takes_a_text_and_enter_leaves_what_was_typed(desk: OpenDesk, line: QLineEdit) -> None:
    offers(desk).rows[1].click()
    assert line.text() == OFFERS[1]
    line.setText("gwangju office")
    settle()
    desk.press(Qt.Key.Key_Return, "\r", 400)
    assert line.text() == "gwangju office"
    assert not offers(desk).isVisible()


def test_while_a_syllable_is_composed_the_keys_are_the_input_methods(desk: OpenDesk, line: QLineEdit) -> None:
    QApplication.sendEvent(line, QInputMethodEvent("광", []))
    settle()
    assert desk.asked("suggest")[-1] == ("suggest", "organisation", "gwang광")
    assert offers(desk).isVisible()
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert offers(desk)._chosen == 0
    assert line.text() == "gwang"


def test_a_scan_is_answered_over_the_list_and_takes_nothing_of_it(desk: OpenDesk, line: QLineEdit) -> None:
    desk.clock_ms += 500
    desk.type("GUEST-CODE-77", 3)
    desk.press(Qt.Key.Key_Tab, "\t", 3)
    settle()
    assert ("check_in", "GUEST-CODE-77") in desk.asked("check_in")
    assert line.text() == "gwang"
    assert not offers(desk).isVisible()


def test_a_name_is_not_completed_and_an_empty_field_neither(desk: OpenDesk, line: QLineEdit) -> None:
    before = len(desk.asked("suggest"))
    form_page(desk.window).fields[0].line.setText("Ngozi")
    settle()
    assert not offers(desk).isVisible()
    line.setText("")
    settle()
    assert (len(desk.asked("suggest")), s.LAYLA.name not in line.text()) == (before, True)


def test_what_stands_there_already_is_not_offered_again(desk: OpenDesk, line: QLineEdit) -> None:
    desk.station.suggestions = ("gwangju",)
    line.setText("gwangju")
    settle()
    assert not offers(desk).isVisible()
    event = QEvent(QEvent.Type.FocusOut)
    assert not offers(desk).eventFilter(line, event)
