"""The kiosk at work on a made-up station: touches, keys, scans and time, and what is left of somebody afterwards."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from math import hypot

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kiosk.domain.model import PhotoChoice
from kiosk.domain.self_check_in import Guest, Screen
from kiosk.services.self_check_in import Found
from kiosk.ui.self_service.controller import held_s
from kiosk.ui.self_service.measure_body import CardFrame
from kiosk.ui.self_service.parts import KioskButton
from kiosk.ui.self_service.window import KioskWindow
from tests.ui import samples as s
from tests.ui.gallery import settle
from tests.ui.kiosk_gallery import EVENT, LAYLA, FakeKiosk, OpenKiosk, open_kiosk


@pytest.fixture
def kiosk() -> Iterator[OpenKiosk]:
    """An open kiosk."""
    opened = open_kiosk()
    yield opened
    opened.close()


def texts(kiosk: OpenKiosk) -> str:
    """Return all that is to be read on the screen."""
    screen = kiosk.window._screen
    assert screen is not None
    return "\n".join(label.text() for label in screen.findChildren(QLabel))


def control(kiosk: OpenKiosk, act: str) -> KioskButton:
    """Return a control of the screen."""
    screen = kiosk.window._screen
    assert screen is not None
    return next(one for one in screen.findChildren(KioskButton) if one.objectName() == act)


def places(kiosk: OpenKiosk) -> list[tuple[str, str, QRect]]:
    """Return which controls stand where."""
    screen = kiosk.window._screen
    assert screen is not None
    controls = sorted(screen.findChildren(KioskButton), key=KioskButton.objectName)
    return [
        (one.objectName(), one.accessibleName(), QRect(one.mapTo(screen, QPoint()), one.size()))
        for one in controls
    ]


def touch(kiosk: OpenKiosk, *acts: str) -> None:
    """Press controls with a finger."""
    for act in acts:
        QTest.mouseClick(control(kiosk, act), Qt.MouseButton.LeftButton)
        settle()


def at(kiosk: OpenKiosk) -> Screen:
    """Return which screen it is."""
    return kiosk.controller.visit.screen


def test_the_whole_way_by_touch(kiosk: OpenKiosk) -> None:
    touch(kiosk, "language:en", "to_code", *[f"type:{one}" for one in "K7QM42X"], "read_code")
    assert kiosk.station.scans == ["K7QM-42X"]
    assert "L•••a M•••i" in texts(kiosk)
    assert "Layla" not in texts(kiosk)
    touch(kiosk, "yes")
    assert at(kiosk) is Screen.PHOTO
    touch(kiosk, "go_on")
    assert at(kiosk) is Screen.PHOTO  # nothing is chosen yet
    touch(kiosk, "mark:no", "go_on", "hide:organisation", "print")
    (choices,) = kiosk.station.finished
    assert (choices.photo, choices.hidden) == (PhotoChoice.NO, ("organisation",))
    assert at(kiosk) is Screen.PRINTING
    kiosk.station.is_printed = True
    kiosk.controller._look_at_printer()
    settle()
    assert at(kiosk) is Screen.TAKE
    assert kiosk.sounds.played == ["accepted"]
    touch(kiosk, "done")
    assert at(kiosk) is Screen.LANGUAGE


def test_the_whole_way_by_keys_alone(kiosk: OpenKiosk) -> None:
    def press(key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or kiosk.window, key)
        settle()

    kiosk.window.activateWindow()
    kiosk.window.setFocus()
    kiosk.scan()
    press(Qt.Key.Key_Tab)
    for wanted in ("yes", "mark:no", "go_on", "print"):
        for _ in range(20):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == wanted:
                break
            press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)
    assert at(kiosk) is Screen.PRINTING
    assert kiosk.station.finished[0].photo is PhotoChoice.NO


def test_the_focus_stays_with_its_control_while_the_screen_changes(kiosk: OpenKiosk) -> None:
    kiosk.act("language:en", "to_code")
    control(kiosk, "type:K").setFocus()
    QTest.keyClick(control(kiosk, "type:K"), Qt.Key.Key_Space)
    settle()
    assert kiosk.controller.visit.typed == "K"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "type:K"


def test_a_typed_character_changes_the_boxes_and_the_controls_only(kiosk: OpenKiosk) -> None:
    kiosk.act("language:en", "to_code", *[f"type:{one}" for one in "K7QM42"])
    screen = kiosk.window._screen
    assert "1 more character" in texts(kiosk)
    kiosk.window.activateWindow()
    settle()
    control(kiosk, "read_code").setFocus()
    kiosk.act("type:X")
    assert kiosk.window._screen is screen
    assert "1 more character" not in texts(kiosk)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "read_code"
    typed = places(kiosk)
    kiosk.act("larger", "larger")
    assert kiosk.window._screen is not screen
    assert places(kiosk) == typed  # as it is when it is built anew


def test_a_keyboard_types_the_code(kiosk: OpenKiosk) -> None:
    kiosk.act("language:en", "to_code")
    QTest.keyClicks(kiosk.window, "k7q0m")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Backspace)
    assert kiosk.controller.visit.typed == "K7Q"


@pytest.mark.parametrize("why", ["unpaid", "cancelled", "already_in", "unknown", "hub_away"])
def test_whatever_needs_a_person_looks_the_same(kiosk: OpenKiosk, why: str) -> None:
    kiosk.act("language:en")
    kiosk.station.found = Found(why=why, registration_id=LAYLA.registration_id)
    kiosk.scan()
    settle()
    said = texts(kiosk)
    assert "A person will help you at \u2068Desk 5\u2069" in said
    assert "H 27" in said
    assert why.split("_")[0] not in said.casefold().replace("already in", "")
    assert "Layla" not in said
    assert kiosk.station.calls == [(why, LAYLA.registration_id)]
    assert kiosk.sounds.played == ["person"]


def test_the_third_that_cannot_be_read_leads_to_a_person(kiosk: OpenKiosk) -> None:
    kiosk.act("language:en")
    kiosk.station.found = Found()
    for _ in range(2):
        kiosk.scan()
        settle()
        assert "That could not be read" in texts(kiosk)
    kiosk.scan()
    settle()
    assert kiosk.station.calls == [("three_tries", None)]


@pytest.mark.parametrize("found", [Found(), Found(why="cancelled"), Found(why="unknown", is_wrong_code=True)])
def test_every_failure_lasts_the_same(found: Found) -> None:
    opened = open_kiosk(FakeKiosk(found=found), fail_s=0.2)
    opened.act("language:en")
    opened.scan()
    assert at(opened) is Screen.WAITING
    QTest.qWait(120)
    assert at(opened) is Screen.WAITING
    QTest.qWait(250)
    assert at(opened) is not Screen.WAITING
    opened.close()


@pytest.mark.parametrize(("lasted_s", "held"), [(0.0, 1.5), (0.2, 1.3), (1.75, 1.25), (4.0, 0.5)])
def test_a_failure_lasts_a_whole_number_of_steps_however_long_the_code_had_to_wait(
    lasted_s: float, held: float
) -> None:
    assert held_s(lasted_s, 1.5) == pytest.approx(held)
    assert held_s(lasted_s, 0.0) == 0


def test_without_paper_she_is_in_and_takes_a_number(kiosk: OpenKiosk) -> None:
    kiosk.station.has_printer = False
    kiosk.act("language:en")
    kiosk.scan()
    kiosk.act("yes", "mark:yes", "go_on", "print")
    assert len(kiosk.station.finished) == 1
    assert "Collect your badge at" in texts(kiosk)
    assert kiosk.station.calls == [("collect", LAYLA.registration_id)]
    kiosk.act("done")
    kiosk.station.has_printer = True
    kiosk.act("language:en")
    kiosk.scan()
    assert at(kiosk) is Screen.CONFIRM  # one fault does not put it out of order


def test_a_badge_that_does_not_come_out_is_left_to_the_desk(kiosk: OpenKiosk) -> None:
    kiosk.act("language:en")
    kiosk.scan()
    kiosk.act("yes", "mark:yes", "go_on", "print")
    kiosk.seconds.now_s += 24
    kiosk.controller._look_at_printer()
    assert at(kiosk) is Screen.PRINTING
    kiosk.seconds.now_s += 2
    kiosk.controller._look_at_printer()
    settle()
    assert kiosk.station.given_up == 1
    assert "Collect your badge at" in texts(kiosk)


def test_she_says_that_no_badge_came_out(kiosk: OpenKiosk) -> None:
    kiosk.station.is_printed = True
    kiosk.act("language:en")
    kiosk.scan()
    kiosk.act("yes", "mark:yes", "go_on", "print")
    kiosk.controller._look_at_printer()
    settle()
    touch(kiosk, "no_badge")
    assert kiosk.station.given_up == 1
    assert kiosk.station.calls == [("no_badge", LAYLA.registration_id)]


@pytest.mark.expected_warnings
def test_a_fault_of_the_station_leads_to_a_person(kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: object) -> Found:
        raise RuntimeError("a bug")

    monkeypatch.setattr(kiosk.station, "identify", broken)
    kiosk.act("language:en")
    kiosk.scan()
    assert kiosk.station.calls == [("fault", None)]


def test_after_forty_seconds_it_asks_and_then_everything_of_her_is_gone(kiosk: OpenKiosk) -> None:
    her = replace(LAYLA, name="Zenobia Quarles")  # whom no other test of this process has shown
    kiosk.station.found = Found(Guest(her), registration_id=her.registration_id)
    kiosk.act("language:en", "larger", "contrast")
    kiosk.scan()
    kiosk.act("yes", "mark:no", "go_on", "spell")
    assert "Zenobia Quarles" in texts(kiosk)
    kiosk.wait(41)
    assert "Are you still there?" in texts(kiosk)
    assert "Zenobia" not in texts(kiosk)
    kiosk.act("more")
    assert "Zenobia Quarles" in texts(kiosk)
    kiosk.wait(41)
    kiosk.wait(15)
    assert at(kiosk) is Screen.LANGUAGE
    assert kiosk.station.forgotten == 1
    assert kiosk.controller.visit.comfort == type(kiosk.controller.visit.comfort)()
    assert leftovers(kiosk.window, "Quarles") == []


def leftovers(window: KioskWindow, name: str) -> list[str]:
    """Return where a name is still to be found: in widgets, and in what the window and its controller hold."""
    QApplication.sendPostedEvents(None, 52)
    gc.collect()
    left = [
        type(one).__name__
        for one in QApplication.allWidgets()
        if name in one.accessibleName() or (isinstance(one, QLabel) and name in one.text())
    ]
    for owner in (window, window.controller):
        left += [field for field, value in vars(owner).items() if name in repr(value) and field != "_station"]
    return left


def test_what_the_last_one_was_answered_comes_too_late_for_the_next(kiosk: OpenKiosk) -> None:
    late = open_kiosk(fail_s=5)
    late.station.found = Found(why="unpaid")
    late.act("language:en")
    late.scan()
    late.controller._take(replace(late.controller.visit, screen=Screen.LANGUAGE))
    QTest.qWait(50)
    assert at(late) is Screen.LANGUAGE
    assert late.station.calls == []
    late.close()


def test_there_is_no_way_out_without_the_pin(kiosk: OpenKiosk) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_F4, Qt.Key.Key_Menu):
        QTest.keyClick(kiosk.window, key, Qt.KeyboardModifier.AltModifier)
    kiosk.window.close()
    assert kiosk.window.isVisible()
    staff = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.ShiftModifier
    )
    QTest.keyClick(kiosk.window, Qt.Key.Key_Q, staff)
    settle()
    kiosk.act("pin:1", "pin:2", "pin_ok")
    assert kiosk.window.isVisible()
    assert "30" in texts(kiosk)
    kiosk.act("pin_leave")
    assert at(kiosk) is Screen.LANGUAGE
    kiosk.act("staff", *[f"pin:{one}" for one in "24681"], "pin:<", "pin_ok")
    assert not kiosk.window.isVisible()


def test_the_staff_of_a_kiosk_without_a_pin_close_it(kiosk: OpenKiosk) -> None:
    kiosk.station.has_pin = False
    kiosk.act("staff")
    assert not kiosk.window.isVisible()


def test_a_bank_card_tells_the_size_of_the_panel(kiosk: OpenKiosk) -> None:
    kiosk.act("staff", *[f"pin:{one}" for one in "1234"], "pin_measure")
    assert kiosk.controller._told.frame == 0  # only the staff
    kiosk.act(*[f"pin:{one}" for one in "2468"], "pin_measure")
    assert "21.5" in texts(kiosk)
    touch(kiosk, "measure:-50", "measure:5")
    assert "22.1" in texts(kiosk)
    kiosk.scan()
    assert kiosk.station.scans == []
    frame = kiosk.window.findChildren(CardFrame)[-1]
    look = kiosk.window.look
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    QTest.mouseMove(frame, QPoint(230, 100))
    QTest.mouseRelease(frame, Qt.MouseButton.LeftButton, pos=QPoint(230, 100))
    settle()
    touch(kiosk, "measure_ok")
    card_px = 230 - look.px(6)
    inches = 85.6 / 25.4 * hypot(1080, 1920) / card_px
    assert kiosk.station.panel_inches == pytest.approx(inches, rel=0.005)
    assert at(kiosk) is Screen.LANGUAGE
    assert "PIN" not in texts(kiosk)


def test_a_finger_held_in_the_corner_asks_for_the_pin(kiosk: OpenKiosk) -> None:
    kiosk.window._hold.setInterval(30)
    screen = kiosk.window._screen
    assert screen is not None
    QTest.mousePress(screen, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    QTest.qWait(80)
    assert "PIN" in texts(kiosk)


def test_a_scan_means_nothing_in_the_middle(kiosk: OpenKiosk) -> None:
    kiosk.act("language:en")
    kiosk.scan()
    kiosk.scan("OTHER")
    assert kiosk.station.scans == ["K7QM-42X"]
    assert at(kiosk) is Screen.CONFIRM


def test_another_language_in_the_middle_keeps_everything(kiosk: OpenKiosk) -> None:
    kiosk.act("language:en")
    kiosk.scan()
    before = kiosk.controller.visit
    kiosk.act("languages")
    after = kiosk.controller.visit
    assert after.language != "en"
    assert (after.guest, after.screen) == (before.guest, before.screen)


def test_questions_come_one_by_one_and_required_ones_cannot_be_left_out(kiosk: OpenKiosk) -> None:
    kiosk.station.found = Found(Guest(LAYLA, EVENT.questions))
    kiosk.act("language:en")
    kiosk.scan()
    kiosk.act("yes", "skip")
    assert kiosk.controller.visit.question == s.CONSENT
    kiosk.act("mark:no", "go_on", "skip", "skip")
    assert at(kiosk) is Screen.PHOTO
    assert kiosk.controller.visit.choices.answers == (("photo", "no"), ("trip", ""), ("allergies", ""))


def test_a_hundred_visits_leave_nothing_behind(kiosk: OpenKiosk) -> None:
    def visit() -> None:
        kiosk.act("language:en")
        kiosk.scan()
        kiosk.act("yes", "mark:no", "go_on", "print")
        kiosk.station.is_printed = True
        kiosk.controller._look_at_printer()
        kiosk.act("done")
        QApplication.sendPostedEvents(None, 52)

    for _ in range(3):
        visit()
    gc.collect()
    before = len(QApplication.allWidgets())
    for _ in range(20):
        visit()
    gc.collect()
    assert len(QApplication.allWidgets()) == before
