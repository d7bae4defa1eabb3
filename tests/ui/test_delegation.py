"""The delegation page: ticks, checking in at one go and back, and a member's scan while it is on the stage."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.admission import Reason
from kiosk.domain.errors import OperatorError
from kiosk.services.group import Group
from kiosk.ui.desk.delegation.page import DelegationPage
from kiosk.ui.desk.delegation.state import Delegation
from kiosk.ui.desk.states import Act, Welcome
from tests.ui import samples as s
from tests.ui.gallery import group, settle
from tests.ui.group_samples import NAME, members
from tests.ui.opened import OpenDesk

CTRL = Qt.KeyboardModifier.ControlModifier
OPEN = ("long", "amadou", "seo", "thiri")


@pytest.fixture
def page(desk: OpenDesk) -> DelegationPage:
    """The page with its delegation open."""
    group()(desk.window, desk.station)
    desk.hit(Qt.Key.Key_O, CTRL)
    found = desk.window.view.stage.pages[Delegation]
    assert isinstance(found, DelegationPage)
    return found


def state(desk: OpenDesk) -> Delegation:
    shown = desk.window.controller.shown
    assert isinstance(shown, Delegation)
    return shown


def ticks(desk: OpenDesk) -> dict[str, bool | None]:
    return {row.registration_id: row.tick for row in state(desk).rows}


def test_a_member_on_the_stage_is_offered_the_whole_delegation(desk: OpenDesk) -> None:
    group()(desk.window, desk.station)
    assert "Check in the delegation (8)" in desk.words()
    answer = s.admitted(s.HONG)
    desk.station.answers = {"NEXT-ONE": answer}
    desk.clock_ms += 500
    desk.scan("NEXT-ONE")
    assert "delegation" not in desk.words()


def test_all_who_can_come_are_ticked_and_the_others_say_why(desk: OpenDesk, page: DelegationPage) -> None:
    assert ticks(desk) == {
        **dict.fromkeys(OPEN, True),
        "vy": None,
        "rosa": None,
        "birgit": None,
        "hong": None,
    }
    told: dict[str, str] = {row.registration_id: row.status for row in state(desk).rows}
    assert told["hong"].startswith("In since")
    assert "Booked for" in told["rosa"]
    assert told["birgit"] == "Cancelled"
    assert "paid" in told["vy"].lower()
    assert QApplication.focusWidget() is page.rows


def test_a_tick_is_taken_by_space_and_by_a_click_and_by_the_arrows(
    desk: OpenDesk, page: DelegationPage, qtbot: QtBot
) -> None:
    desk.hit(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Space, " ")
    qtbot.waitUntil(lambda: not ticks(desk)["amadou"])  # it is surely no scanner's
    assert desk.window.view.search.field.text() == ""
    rect = page.rows.row_rect(2)
    QTest.mouseClick(page.rows, Qt.MouseButton.LeftButton, pos=QPoint(60, int(rect.center().y())))
    assert not ticks(desk)["seo"]
    assert state(desk).submit is not None
    assert "(2)" in state(desk).submit.title  # type: ignore[union-attr] # just asserted
    desk.hit(Qt.Key.Key_A, CTRL)
    assert not any(ticks(desk).values())
    assert state(desk).submit is None
    desk.hit(Qt.Key.Key_A, CTRL)
    assert all(ticks(desk)[one] for one in OPEN)


def test_a_drag_scrolls_and_ticks_nothing(desk: OpenDesk) -> None:
    group(60)(desk.window, desk.station)
    desk.hit(Qt.Key.Key_O, CTRL)
    page = desk.window.view.stage.pages[Delegation]
    assert isinstance(page, DelegationPage)
    before, top = ticks(desk), page.rows.row_rect(0).top()
    QTest.mousePress(page.rows, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    QTest.mouseMove(page.rows, QPoint(200, 60))
    QTest.mouseRelease(page.rows, Qt.MouseButton.LeftButton, pos=QPoint(200, 60))
    assert page.rows.row_rect(0).top() < top
    assert ticks(desk) == before
    desk.press(Qt.Key.Key_End)
    assert state(desk).current == len(before) - 1
    desk.press(Qt.Key.Key_PageUp)
    assert state(desk).current < len(before) - 1
    rect = page.rows.row_rect(state(desk).current)
    assert rect.top() >= 0
    assert rect.bottom() <= page.rows.height() + 1


def test_those_ticked_come_in_at_one_go_and_who_could_not_is_told(
    desk: OpenDesk, page: DelegationPage
) -> None:
    desk.station.groups.refused = frozenset({s.THIRI.registration_id})
    desk.hit(Qt.Key.Key_Down)
    desk.window.controller.take(("toggle", 1))
    desk.hit(Qt.Key.Key_Return, CTRL)
    settle()
    asked = [one for one in desk.station.groups.asked if one[0] == "check_in_members"]
    assert asked == [("check_in_members", ("long", "seo", "thiri"))]
    assert state(desk).told == "2 checked in, 1 not: see why in the list"
    assert [row.registration_id for row in state(desk).rows][:3] == ["thiri", "long", "seo"]
    assert state(desk).rows[0].status == "On hold"
    assert "K7QM-42X" in state(desk).rows[1].status
    assert "Do now" in state(desk).rows[1].detail
    assert ticks(desk)["amadou"] is False
    assert ("carry_on",) in desk.station.asked


def test_the_group_is_undone_and_the_badges_in_hands_are_asked_about(
    desk: OpenDesk, page: DelegationPage
) -> None:
    desk.hit(Qt.Key.Key_Return, CTRL)
    desk.station.groups.questions = (s.badge(s.AMADOU),)
    desk.hit(Qt.Key.Key_F5)
    (undone,) = [one for one in desk.station.groups.asked if one[0] == "undo_members"]
    assert undone == ("undo_members", tuple(f"fact-{one}" for one in OPEN))
    assert "Take these badges back" in state(desk).told
    assert state(desk).submit is None
    desk.hit(Qt.Key.Key_1, CTRL)
    assert ("take_back_badges", ("badge-amadou",)) in desk.station.groups.asked
    assert state(desk).told == "These badges no longer work."
    assert all(ticks(desk)[one] for one in OPEN)
    desk.hit(Qt.Key.Key_F5)
    assert len([one for one in desk.station.groups.asked if one[0] == "undo_members"]) == 1
    assert desk.asked("undo") == []


def test_a_members_ticket_is_answered_on_the_page_and_at_once(desk: OpenDesk, page: DelegationPage) -> None:
    desk.window.controller.take(("toggle", 2))
    desk.station.answers = {"GUEST-CODE": s.admitted(s.AMADOU)}
    desk.clock_ms += 500
    desk.scan("GUEST-CODE")
    assert desk.asked("check_in")[-1] == ("check_in", "GUEST-CODE")
    assert state(desk).told == "Checked in: \u2068Amadou Sarr-Diop\u2069"
    assert ticks(desk)["amadou"] is None
    assert ticks(desk)["seo"] is False
    assert QApplication.focusWidget() is page.rows
    desk.station.answers = {"GUEST-CODE": replace(s.already(s.AMADOU), claim=s.admitted(s.AMADOU).claim)}
    desk.clock_ms += 500
    desk.scan("GUEST-CODE")
    assert state(desk).told.startswith("Already checked in")
    desk.hit(Qt.Key.Key_F5)
    assert ("undo_members", ("fact-amadou",)) in desk.station.groups.asked


def test_somebody_else_and_a_member_with_something_to_do_get_the_whole_stage(
    desk: OpenDesk, page: DelegationPage
) -> None:
    desk.window.controller.take(("toggle", 2))
    for outcome in (s.admitted(s.LAYLA), s.admitted(s.LONG)):
        desk.station.answers = {"GUEST-CODE": outcome}
        desk.clock_ms += 500
        desk.scan("GUEST-CODE")
        assert isinstance(desk.window.controller.shown, Welcome)
        assert "Back to the delegation" in desk.words()
        desk.hit(Qt.Key.Key_O, CTRL)
        assert ticks(desk)["seo"] is False
    desk.station.answers = {"GUEST-CODE": s.refused(Reason.UNPAID, s.VY)}
    desk.clock_ms += 500
    desk.scan("GUEST-CODE")
    assert "Take the payment" in desk.words() or "paid" in desk.words().lower()
    assert not isinstance(desk.window.controller.shown, Delegation)


def test_an_error_is_told_and_nothing_is_sent_twice(desk: OpenDesk, page: DelegationPage) -> None:
    desk.station.groups.error = OperatorError("The disk is full.")
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert "The disk is full." in desk.words()
    desk.station.groups.error = None
    desk.window.controller.act(Act.DELEGATION)
    assert all(ticks(desk)[one] for one in OPEN)


def test_the_list_for_the_head_is_written_and_shown(desk: OpenDesk, page: DelegationPage) -> None:
    desk.hit(Qt.Key.Key_P, CTRL)
    assert "delegation-20190930" in state(desk).told
    assert len(desk.station.groups.shown) == 1
    assert desk.asked("print_badge") == []


def test_esc_closes_it_and_another_guest_begins_anew(desk: OpenDesk, page: DelegationPage) -> None:
    desk.window.controller.take(("toggle", 0))
    desk.hit(Qt.Key.Key_Escape)
    assert not isinstance(desk.window.controller.shown, Delegation)
    desk.hit(Qt.Key.Key_O, CTRL)
    assert not isinstance(desk.window.controller.shown, Delegation)
    desk.station.groups.group = Group(NAME, members())
    group()(desk.window, desk.station)
    desk.hit(Qt.Key.Key_O, CTRL)
    assert all(ticks(desk)[one] for one in OPEN)
