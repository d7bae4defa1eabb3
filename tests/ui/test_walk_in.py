"""The walk-in form: what is typed is kept by a scan, registered once, and nothing is taken that cannot be."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.capacity import Seats
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import JobState, RegistrationId
from kiosk.services.seats import Full
from kiosk.ui.desk.states import Act
from kiosk.ui.desk.walk_in.state import WalkIn
from kiosk.ui.words import isolated
from tests.ui import samples as s
from tests.ui.gallery import answer, form_page, settle
from tests.ui.opened import OpenDesk


def form(desk: OpenDesk) -> WalkIn:
    state = desk.window.controller.shown
    assert isinstance(state, WalkIn)
    return state


def typed(desk: OpenDesk) -> list[str]:
    return [field.line.text() for field in form_page(desk.window).fields]


def test_f3_opens_the_form_in_its_first_field_and_enter_goes_on(desk: OpenDesk) -> None:
    desk.hit(Qt.Key.Key_F3)
    fields = form_page(desk.window).fields
    assert QApplication.focusWidget() is fields[0].line
    desk.type("Ngozi", 120)
    desk.press(Qt.Key.Key_Return, "\r", 200)
    assert QApplication.focusWidget() is fields[1].line
    assert typed(desk)[0] == "Ngozi"
    assert "Only the name is required" in desk.words()


def test_a_scan_is_answered_and_the_form_comes_back_as_it_was(desk: OpenDesk) -> None:
    desk.hit(Qt.Key.Key_F3)
    desk.type("Ngozi Okafor", 120)
    first = form(desk).form_id
    QTest.qWait(100)  # until the last key is surely no scanner's
    desk.clock_ms += 500
    desk.scan("GUEST-CODE-77")
    settle()
    assert ("check_in", "GUEST-CODE-77") in desk.asked("check_in")
    assert not isinstance(desk.window.controller.shown, WalkIn)
    desk.hit(Qt.Key.Key_F3)
    assert (form(desk).form_id, typed(desk)[0]) == (first, "Ngozi Okafor")
    desk.hit(Qt.Key.Key_Escape)
    desk.hit(Qt.Key.Key_F3)
    assert form(desk).form_id != first
    assert typed(desk) == [""] * 5


def test_it_is_registered_with_what_was_typed_and_chosen_and_once(desk: OpenDesk) -> None:
    desk.hit(Qt.Key.Key_F3)
    page = form_page(desk.window)
    page.fields[0].line.setText("  Ngozi Okafor ")
    page.fields[3].line.setText("Nigeria")
    page._categories[0].click()
    page._photos[1].click()
    form_id = form(desk).form_id
    desk.hit(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    values = {"name": "Ngozi Okafor", "country": "Nigeria", "category": "participant", "photo": "no"}
    assert desk.asked("register") == [("register", values, form_id)]
    assert "Layla" in desk.words()  # the answer of the station
    desk.hit(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.asked("register")) == 1


def test_without_a_name_nothing_is_sent_and_what_is_refused_is_told_in_the_form(desk: OpenDesk) -> None:
    desk.hit(Qt.Key.Key_F3)
    desk.window.controller.act(Act.REGISTER)
    assert desk.asked("register") == []
    assert "Write the name first." in desk.words()
    form_page(desk.window).fields[0].line.setText("Ngozi")
    desk.station.error = OperatorError("Country “Atlantis” is not known.")
    desk.window.controller.act(Act.REGISTER)
    settle()
    desk.station.error = None
    assert form(desk).fault == "Country “Atlantis” is not known."
    assert typed(desk)[0] == "Ngozi"


def test_people_of_such_a_name_are_shown_while_it_is_typed(desk: OpenDesk) -> None:
    desk.station.found = [(s.HONG, s.claim(s.HONG, 49)), (s.LAYLA, None)]
    desk.hit(Qt.Key.Key_F3)
    form_page(desk.window).fields[0].line.setText("Hong")
    settle()
    assert "홍길동" in form(desk).similar[0][0]
    assert "Not yet" in form(desk).similar[1][0]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        (({"organisation": "Elm"}, {"organisation": "Oak"}), ("Elm", "Oak")),
        (
            ({"organisation": "Elm", "city": "Köln"}, {"organisation": "Elm", "city": "Lima"}),
            ("Köln", "Lima"),
        ),
        (({"organisation": "Elm", "city": "Köln"}, {"organisation": "Elm", "city": "Köln"}), ("", "")),
        (({"organisation": "Elm", "hide": ("organisation",)}, {"organisation": "Oak"}), ("", "Oak")),
    ],
)
def test_two_of_one_name_are_told_apart_by_what_may_be_shown(
    desk: OpenDesk, fields: tuple[dict[str, Any], dict[str, Any]], told: tuple[str, str]
) -> None:
    bare = replace(s.LAYLA, organisation="", city="", hide=())
    one, other = (
        replace(bare, registration_id=RegistrationId(n), **f) for n, f in zip("ab", fields, strict=True)
    )
    desk.station.found = [(one, None), (other, None)]
    desk.hit(Qt.Key.Key_F3)
    form_page(desk.window).fields[0].line.setText("Layla")
    settle()
    for (words, _), expected in zip(form(desk).similar, told, strict=True):
        plain = words.translate({0x2068: None, 0x2069: None})
        assert plain.endswith(f", {expected}, Not yet" if expected else "المنصوري, Not yet")


def test_whoever_is_on_the_list_already_is_opened_by_key_or_click_and_the_form_is_kept(
    desk: OpenDesk,
) -> None:
    desk.station.found = [(s.HONG, s.claim(s.HONG, 49)), (s.LAYLA, None)]
    desk.hit(Qt.Key.Key_F3)
    form_page(desk.window).fields[0].line.setText("Hong")
    settle()
    desk.hit(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.controller.guest == s.LAYLA
    assert desk.asked("register") == desk.asked("check_in_registration") == []
    desk.press(Qt.Key.Key_Return, "\r")
    settle()
    assert desk.asked("check_in_registration") == [("check_in_registration", "layla")]
    desk.hit(Qt.Key.Key_F3)
    assert typed(desk)[0] == "Hong"
    form_page(desk.window).similar[0].click()
    settle()
    assert desk.window.controller.guest == s.HONG


def test_what_was_searched_in_vain_is_the_name_to_begin_with(desk: OpenDesk) -> None:
    desk.window.controller.search("Zebulon")
    settle()
    desk.window.controller.act(Act.WALK_IN)
    assert typed(desk)[0] == "Zebulon"


def test_f4_corrects_the_person_on_the_stage_and_may_clear_a_field(desk: OpenDesk) -> None:
    desk.hit(Qt.Key.Key_F4)  # nobody is shown: nothing happens
    assert not isinstance(desk.window.controller.shown, WalkIn)
    desk.window.controller.reopen("fact-amadou")
    settle()
    person = desk.window.controller.answered
    assert person is not None
    desk.hit(Qt.Key.Key_F4)
    assert QApplication.focusWidget() is form_page(desk.window).fields[0].line
    assert typed(desk)[0] == person.name
    assert person.email not in typed(desk) or not person.email
    form_page(desk.window).fields[0].line.setText("Amadou Sarr")
    form_page(desk.window).fields[2].line.setText("")
    desk.window.controller.act(Act.REGISTER)
    settle()
    ((_, whom, values),) = desk.asked("correct")
    assert whom == person.registration_id
    assert isinstance(values, dict)
    assert (values["name"], values["organisation"], "email" in values) == ("Amadou Sarr", "", False)


@pytest.mark.parametrize(("is_queued", "said"), [(True, "A new badge is on its way."), (False, "Today")])
def test_a_correction_promises_a_new_badge_only_where_one_prints(
    desk: OpenDesk, monkeypatch: pytest.MonkeyPatch, is_queued: bool, said: str
) -> None:
    job = s.job(s.HONG, JobState.QUEUED) if is_queued else None
    monkeypatch.setattr(desk.station, "correct", lambda *_, **_o: replace(s.already(), job=job))
    desk.window.controller.reopen("fact-amadou")
    settle()
    desk.hit(Qt.Key.Key_F4)
    desk.window.controller.act(Act.REGISTER)
    settle()
    assert said in desk.words()
    assert ("New badge" in desk.words()) is is_queued


@pytest.mark.parametrize("act", [Act.WALK_IN, Act.EDIT])
def test_where_no_place_is_left_that_is_told_with_what_may_be_done(desk: OpenDesk, act: Act) -> None:
    desk.station.places = (s.FULL, s.FEW, Seats("press", 100, 1))
    answer(s.admitted(s.LAYLA))(desk.window, desk.station)
    desk.window.controller.act(act)
    settle()
    assert form(desk).few == f"{isolated('Trainee')}: no place left · {isolated('Student')}: 2 places left"
    form_page(desk.window).fields[0].line.setText("Ngozi")
    desk.station.error = Full(s.FULL, "Trainee")
    desk.window.controller.act(Act.REGISTER)
    settle()
    desk.station.error = None
    assert f"All 30 places of {isolated('Trainee')} are taken." in desk.words()
    assert "Give one more place" in desk.words()
    asked = "register" if act is Act.WALK_IN else "correct"
    assert [len(one) for one in desk.asked(asked)] == [3]
    desk.hit(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert desk.asked(asked)[1] == (*desk.asked(asked)[0], "over seats")
    assert "Checked in" in desk.words()


def test_another_category_is_tried_without_a_lead(desk: OpenDesk) -> None:
    desk.hit(Qt.Key.Key_F3)
    form_page(desk.window).fields[0].line.setText("Ngozi")
    desk.station.error = Full(s.FULL, "Trainee")
    desk.window.controller.act(Act.REGISTER)
    settle()
    desk.station.error = None
    form_page(desk.window)._categories[0].click()
    assert form(desk).over_seats is None
    assert "are taken" not in desk.words()
    assert "Give one more place" not in desk.words()
