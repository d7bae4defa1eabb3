"""The record: whoever is on the stage is opened by one key, only what differs is saved, and a scan loses nothing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.credential import RawScan
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import RegistrationState
from kiosk.services.seats import Full
from kiosk.ui.desk.record.page import RecordPage
from kiosk.ui.desk.record.state import NOTE, RecordStage, Tab
from kiosk.ui.desk.states import Act
from kiosk.ui.parts.scroll import Scroll
from tests.ui import samples as s
from tests.ui.gallery import STATES, dispose, open_window, settle
from tests.ui.opened import OpenDesk, visible_labels
from tests.ui.record_samples import full_record

CTRL = Qt.KeyboardModifier.ControlModifier


def page(desk: OpenDesk) -> RecordPage:
    made = desk.window.view.stage.pages[RecordStage]
    assert isinstance(made, RecordPage)
    return made


def state(desk: OpenDesk) -> RecordStage:
    shown = desk.window.controller.shown
    assert isinstance(shown, RecordStage)
    return shown


def opened(desk: OpenDesk, registration: object = s.LAYLA, **facts: bool) -> list[tuple[object, ...]]:
    """Open the record of a guest by a scan and the key; return what the records are asked from then on."""
    assert isinstance(registration, type(s.LAYLA))
    desk.station.records.people[registration.registration_id] = full_record(registration, **facts)
    desk.station.answers["GUEST"] = s.admitted(registration)
    desk.window.controller.scan(RawScan(("GUEST",), "test", s.NOW))
    settle()
    desk.hit(Qt.Key.Key_F10)
    desk.station.records.asked.clear()
    return desk.station.records.asked


def type_into(desk: OpenDesk, name: str, text: str) -> None:
    for body in page(desk).fields.values():
        if name in body.fields:
            body.fields[name].line.setText(text)
    settle()


def test_the_key_and_the_button_open_who_is_on_the_stage_and_nobody_without_one(desk: OpenDesk) -> None:
    desk.hit(Qt.Key.Key_F10)
    assert not isinstance(desk.window.controller.shown, RecordStage)
    desk.station.found = [(s.HAN, None), (s.HWANG, None)]
    desk.window.controller.search("h")
    desk.window.controller.move(1)
    assert desk.window.view.badge.record.isVisible()
    desk.window.view.badge.record.click()
    settle()
    assert "황계동" in state(desk).lead
    assert not desk.window.view.badge.record.isVisible()
    assert QApplication.focusWidget() is page(desk).fields[Tab.PERSON].fields["name"].line


def test_only_what_differs_is_saved_and_what_was_saved_is_shown(desk: OpenDesk) -> None:
    asked = opened(desk)
    type_into(desk, "name", "  Layla al-Mansouri ")
    type_into(desk, "organisation", "")
    desk.hit(Qt.Key.Key_S, CTRL)
    changes = {"name": "Layla al-Mansouri", "organisation": ""}
    assert asked == [("save", "layla", changes, False), ("record", "layla")]
    assert state(desk).done == "Saved. What stood there before is kept."
    desk.hit(Qt.Key.Key_S, CTRL)
    assert state(desk).done == "Nothing was changed."
    assert len([one for one in asked if one[0] == "save"]) == 1


def test_choices_are_saved_as_the_list_has_them(desk: OpenDesk) -> None:
    asked = opened(desk)
    picks = page(desk).fields
    desk.hit(Qt.Key.Key_2, CTRL)
    picks[Tab.PLACE].picks["days"].choosers[1].click()
    picks[Tab.PLACE].picks["days"].choosers[0].click()
    picks[Tab.PLACE].picks["category"]._more.click()
    picks[Tab.PLACE].picks["category"].choosers[1].click()
    picks[Tab.WISHES].picks["hide"].choosers[0].click()
    picks[Tab.WISHES].picks["hide"].choosers[1].click()
    desk.hit(Qt.Key.Key_S, CTRL)
    saved = {"days": "2019-09-30;2019-10-01", "category": "student", "hide": "organisation;country"}
    assert asked[0] == ("save", "layla", saved, False)


def test_save_and_print_is_one_move_and_gives_the_stage_to_the_new_badge(desk: OpenDesk) -> None:
    asked = opened(desk)
    type_into(desk, "badge_name", "Layla")
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert asked == [("save", "layla", {"badge_name": "Layla"}, True)]
    assert "New badge" in desk.words()


def test_without_a_badge_nothing_prints_with_a_correction(desk: OpenDesk) -> None:
    asked = opened(desk, is_in=False, has_badge=False)
    assert [choice.act for choice in state(desk).choices] == [Act.SAVE]
    type_into(desk, "city", "Amman")
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert asked[0] == ("save", "layla", {"city": "Amman"}, False)


def test_what_is_refused_is_told_on_the_page_and_stays_typed(desk: OpenDesk) -> None:
    opened(desk)
    type_into(desk, "country", "Atlantis")
    desk.station.records.error = OperatorError("Country “Atlantis” is not known.")
    desk.hit(Qt.Key.Key_S, CTRL)
    assert state(desk).fault == "Country “Atlantis” is not known."
    assert page(desk).values()["country"] == "Atlantis"
    type_into(desk, "country", "Jordan")
    assert state(desk).fault == ""


def test_a_bug_is_told_on_the_stage_and_the_desk_stays_open(
    desk: OpenDesk, caplog: pytest.LogCaptureFixture
) -> None:
    opened(desk)
    type_into(desk, "city", "Amman")
    desk.station.records.error = ValueError("a bug")
    desk.hit(Qt.Key.Key_S, CTRL)
    assert "Something went wrong in this program" in desk.words()
    caplog.clear()


def test_a_scan_is_answered_and_what_was_typed_comes_back_for_the_same_person_only(desk: OpenDesk) -> None:
    opened(desk)
    type_into(desk, "city", "Amman")
    QTest.qWait(100)
    desk.clock_ms += 500
    desk.station.answers["NEXT-ONE-77"] = s.admitted(s.HONG)
    desk.scan("NEXT-ONE-77")
    assert "홍길동" in desk.words()
    desk.window.controller.scan(RawScan(("GUEST",), "test", s.NOW))
    settle()
    desk.hit(Qt.Key.Key_F10)
    assert page(desk).values()["city"] == "Amman"
    desk.scan("NEXT-ONE-77")
    desk.hit(Qt.Key.Key_F10)
    assert ("홍길동" in state(desk).lead, page(desk).values()["city"]) == (True, "")


def test_address_and_telephone_are_nowhere_and_what_is_hidden_is_not_shown(desk: OpenDesk) -> None:
    hiding = replace(s.LAYLA, hide=("organisation",), email="layla@example.org", phone="+962 7 9000")
    opened(desk, hiding)
    assert page(desk).values()["organisation"] == ""
    for number in range(1, 6):
        desk.hit(Qt.Key(Qt.Key.Key_0 + number), CTRL)
        words = desk.words()
        for secret in ("example.org", "+962", "Women's Rights", "Interregional Network"):
            assert secret not in words, secret
            assert secret not in str(page(desk).values())
    assert "Changed: " in words
    assert "Organisation: \u2068•••\u2069" in words


def test_the_history_tells_each_change_and_a_note_is_added(desk: OpenDesk) -> None:
    asked = opened(desk)
    desk.hit(Qt.Key.Key_5, CTRL)
    words = desk.words()
    assert "Name: \u2068Layla Mansuri\u2069 → \u2068Layla Mansouri\u2069" in words
    assert "Category: \u2068Participant\u2069 → \u2068Invited guest\u2069" in words
    assert "Desk 3\u2069 \u2068J-07" in words
    for sentence in (
        "Badge \u2068D3AA-7KW\u2069 is not valid any more: the name was wrong.",
        "Checked in for 30 Sep.",
        "\u2068Amadou Sarr-Diop, Ville de Thiès\u2069 took the badge along.",
        "Put on the list from a file: \u2068Layla Mansuri\u2069.",
    ):
        assert sentence in words, sentence
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert (asked, "The note is empty" in state(desk).fault) == ([], True)
    page(desk).note.line.setText("waits at the entrance")
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert asked[0] == ("add_note", "layla", "waits at the entrance")
    assert (state(desk).tab, page(desk).values()[NOTE]) == (Tab.PAST, "")
    before = state(desk).line
    desk.hit(Qt.Key.Key_Down)
    assert state(desk).line > before


def test_check_in_print_and_undo_from_the_record(desk: OpenDesk) -> None:
    asked = opened(desk, is_in=False, has_badge=False)
    desk.hit(Qt.Key.Key_4, CTRL)
    desk.hit(Qt.Key.Key_F5)  # nothing to undo
    assert not desk.asked("undo")
    desk.hit(Qt.Key.Key_P, CTRL)
    assert ("print_ahead", "layla") in asked
    assert state(desk).done == "The badge is on its way."
    page(desk)._desk.buttons[0].click()
    settle()
    assert desk.asked("check_in_registration") == [("check_in_registration", "layla")]
    opened(desk)
    desk.hit(Qt.Key.Key_F5)
    assert desk.asked("undo") == [("undo", "fact-1")]
    assert "Check-in undone" in desk.words()


def test_a_place_passes_on_by_its_form_and_esc_goes_back_step_by_step(desk: OpenDesk) -> None:
    asked = opened(desk)
    desk.hit(Qt.Key.Key_4, CTRL)
    desk.window.controller.act(Act.REPLACE)
    assert state(desk).tab is Tab.REPLACE
    desk.hit(Qt.Key.Key_Escape)
    assert state(desk).tab is Tab.DESK
    desk.window.controller.act(Act.REPLACE)
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert (asked, state(desk).fault) == ([], "Write the name of who comes instead.")
    type_into(desk, "replace:name", "Nguyễn Thảo Vy")
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert asked[0] == ("replace", "layla", {"name": "Nguyễn Thảo Vy"})
    assert ("Nguyễn" in state(desk).lead, state(desk).done[:9]) == (True, "The place")
    desk.hit(Qt.Key.Key_Escape)
    assert "Ready for the next guest" in desk.words()


def test_a_badge_is_taken_along(desk: OpenDesk) -> None:
    asked = opened(desk)
    desk.hit(Qt.Key.Key_4, CTRL)
    desk.window.controller.act(Act.COLLECT)
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert state(desk).fault == "Write who takes the badge."
    type_into(desk, "collect:by", "Amadou")
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert asked[0] == ("collect", "layla", "Amadou")


def test_a_payment_is_noted_whole_or_in_part(desk: OpenDesk) -> None:
    asked = opened(desk, replace(s.LAYLA, state=RegistrationState.UNPAID))
    desk.hit(Qt.Key.Key_T, CTRL)
    assert "Open: \u206830000 KRW\u2069." in desk.words()
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert "Write the amount" in state(desk).fault
    type_into(desk, "pay:amount", "50000 KRW")
    type_into(desk, "pay:receipt", "R-17")
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert state(desk).fault == "Choose whether that is all of it."
    page(desk).fields[Tab.PAY].picks["pay:part"].choosers[1].click()
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert asked[0] == ("pay", "layla", "50000 KRW", "R-17", True)


def test_mistakes_are_taken_back_this_desks_at_once_and_others_by_the_lead(desk: OpenDesk) -> None:
    asked = opened(desk, replace(s.LAYLA, state=RegistrationState.UNPAID), has_back=True)
    desk.hit(Qt.Key.Key_4, CTRL)
    words = desk.words()
    assert "Can be taken back" in words
    assert "Paid \u206850000 KRW\u2069, receipt \u2068R-2019-0017\u2069." in words
    press(desk, "Take the payment back")
    assert asked[:2] == [("withdraw", "payment_noted", False), ("record", "layla")]
    assert state(desk).done == "Taken back. Both steps stay in the history."
    press(desk, "Nobody took the badge along")
    press(desk, "May be one person after all")
    assert [one for one in asked if one[0] == "withdraw"][1:] == [
        ("withdraw", "badge_collected", False),
        ("withdraw", "kept_apart", False),
    ]
    desk.station.records.error = OperatorError(
        "Only what this desk recorded today can be taken back here. Call the lead."
    )
    press(desk, "Take the payment back")
    assert "Call the lead" in state(desk).fault


def test_a_place_that_passed_on_can_only_go_back(desk: OpenDesk) -> None:
    asked = opened(desk, replace(s.LAYLA, state=RegistrationState.REPLACED), has_place_back=True)
    desk.hit(Qt.Key.Key_4, CTRL)
    assert [choice.act for choice in state(desk).acts] == [Act.PLACE_BACK]
    assert "The place passed to \u2068한지우\u2069" in desk.words()
    press(desk, "Give the place back")
    assert asked[0] == ("withdraw", "replaced", True)


def press(desk: OpenDesk, words: str) -> None:
    (button,) = [one for one in page(desk)._desk.buttons if one.isVisible() and one.accessibleName() == words]
    button.click()
    settle()


def test_who_has_paid_is_not_asked_to_pay(desk: OpenDesk) -> None:
    desk.station.answers["GUEST"] = s.admitted(s.HONG)
    desk.window.controller.scan(RawScan(("GUEST",), "test", s.NOW))
    desk.hit(Qt.Key.Key_T, CTRL)
    assert state(desk).tab is Tab.DESK
    assert Act.PAY not in [choice.act for choice in state(desk).acts]


def test_the_language_changes_around_what_was_typed(desk: OpenDesk) -> None:
    opened(desk)
    type_into(desk, "city", "Amman")
    desk.hit(Qt.Key.Key_F12)
    assert "소속" in desk.words()
    assert page(desk).values()["city"] == "Amman"


@pytest.mark.parametrize("key", ["name", "organisation"])
def test_a_long_text_is_set_smaller_in_its_line(desk: OpenDesk, key: str) -> None:
    opened(desk, s.LONG)
    line = page(desk).fields[Tab.PERSON].fields[key].line
    assert line.font().pixelSize() < 18
    line.setText("Short")
    assert line.font().pixelSize() == 18


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("name", [name for name in STATES if name.startswith("record")])
def test_nothing_is_cut_in_the_smallest_window(look: None, language: str, name: str) -> None:
    station = s.FakeStation()
    window = open_window(station, language, (1180, 680))
    STATES[name](window, station)
    settle()
    assert [label.text() for label in visible_labels(window) if not label.fits()] == []
    for scroll in window.findChildren(Scroll):
        inside = scroll.widget()
        assert inside is not None
        assert not scroll.isVisible() or inside.minimumSizeHint().width() <= scroll.viewport().width(), name
    dispose(window)


def test_a_category_without_a_place_left_is_told_and_a_lead_gives_one_more(desk: OpenDesk) -> None:
    asked = opened(desk)
    desk.window.controller.take(Tab.PLACE)
    desk.window.controller.take({**dict(state(desk).values), "category": "trainee"})
    desk.station.records.error = Full(s.FULL, "Trainee")
    desk.hit(Qt.Key.Key_S, CTRL)
    desk.station.records.error = None
    assert "are taken. Choose another category" in state(desk).fault
    assert [one.act for one in state(desk).choices] == [Act.LEAD, Act.SAVE]
    desk.hit(Qt.Key.Key_9, CTRL)
    changes = {"category": "trainee"}
    saves = [one for one in asked if one[0] == "save"]
    assert saves == [
        ("save", s.LAYLA.registration_id, changes, False),
        ("save", s.LAYLA.registration_id, changes, False, "over seats"),
    ]
    assert state(desk).done


def test_a_place_that_cannot_go_back_for_want_of_one_is_given_by_a_lead_or_left(desk: OpenDesk) -> None:
    asked = opened(desk, has_place_back=True)
    desk.window.controller.take(Tab.DESK)
    desk.station.records.error = Full(s.FULL, "Trainee")
    desk.window.controller.act(Act.PLACE_BACK)
    settle()
    desk.station.records.error = None
    assert [one.act for one in state(desk).choices] == [Act.LEAD]
    desk.window.controller.take(Tab.PLACE)
    assert state(desk).fault == ""
    desk.window.controller.take(Tab.DESK)
    desk.station.records.error = Full(s.FULL, "Trainee")
    desk.window.controller.act(Act.PLACE_BACK)
    settle()
    desk.station.records.error = None
    desk.hit(Qt.Key.Key_9, CTRL)
    assert [one[3:] for one in asked if one[0] == "withdraw"] == [(), (), ("over seats",)]
