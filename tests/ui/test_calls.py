"""Calls for help and conflicts at the desk: what the banner says, what a press does, nothing over a guest's answer."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.admission import Reason
from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.model import FactId, PrinterStatus, PrinterTrouble, StationId
from kiosk.domain.self_check_in import Why
from kiosk.ui.desk.help_call.port import Calls, Slip
from kiosk.ui.desk.help_call.present import slip_page
from kiosk.ui.desk.look_at.present import look_at, look_banner
from kiosk.ui.desk.port import SpoolView
from kiosk.ui.desk.reasons import TROUBLES
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Act
from kiosk.ui.words import Words, isolated
from tests.ui import samples as s
from tests.ui.gallery import answer, others_of, settle
from tests.ui.opened import OpenDesk
from tests.ui.others import CALL, Others, look
from tests.ui.translation_files import translate


@pytest.fixture
def others(desk: OpenDesk) -> Others:
    return others_of(desk.station)


def come_in(desk: OpenDesk) -> None:
    desk.window.controller.news_pushed.emit()
    settle()


def test_a_call_of_another_desk_is_told_and_taken_with_one_key(desk: OpenDesk, others: Others) -> None:
    others.now = Calls(others=((CALL, "Desk 1"),), is_heard=True)
    come_in(desk)
    assert "Desk 1" in desk.words()
    assert "asks for help" in desk.words()
    desk.hit(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert others.asked == [("take", "c1")]
    assert "asks for help" not in desk.words()


def test_a_kiosks_number_is_told_and_hiding_it_takes_nothing(desk: OpenDesk, others: Others) -> None:
    others.now = Calls(
        others=((replace(CALL, number="H 27"), "Kiosk H"), (replace(CALL, fact_id=FactId("c2")), "Desk 2"))
    )
    come_in(desk)
    assert "H 27" in desk.words()
    assert "1 more" in desk.words()
    desk.window.controller.act(Act.END_CALL)
    settle()
    assert "H 27" not in desk.words()
    assert "Desk 2" in desk.words()
    assert others.asked == []


def test_f9_shows_the_telephone_at_once_and_says_who_was_told(desk: OpenDesk, others: Others) -> None:
    others.now = Calls(is_heard=True)
    desk.hit(Qt.Key.Key_F9)
    assert others.asked == [("ask", "")]
    words = desk.words()
    assert s.EVENT.lead_phone in words
    assert "All desks were told at" in words
    assert "You called for help" in words
    desk.hit(Qt.Key.Key_Escape)
    others.now = Calls(replace(CALL, taken_by=StationId("one")), "Desk 1", is_heard=True)
    come_in(desk)
    assert "is coming" in desk.words()
    desk.window.controller.act(Act.END_CALL)
    settle()
    assert "is coming" not in desk.words()
    assert [what for what, _ in others.asked] == ["ask"]


def test_without_the_hub_it_is_said_that_nobody_hears(desk: OpenDesk, others: Others) -> None:
    desk.hit(Qt.Key.Key_F9)
    assert "the others do not see your call" in desk.words()
    assert s.EVENT.lead_phone in desk.words()
    desk.window.controller.act(Act.END_CALL)
    settle()
    assert others.asked[-1] == ("take", "mine")


def test_printer_trouble_stands_before_a_call(desk: OpenDesk, others: Others) -> None:
    others.now = Calls(others=((CALL, "Desk 1"),))
    come_in(desk)
    desk.window.controller.spool_pushed.emit(
        replace(s.READY_SPOOL, status=PrinterStatus(trouble=PrinterTrouble.PAPER_OUT, at=s.NOW))
    )
    settle()
    assert "Paper is out" in desk.words()
    assert "asks for help" not in desk.words()


def test_a_conflict_of_this_desk_is_told_and_looked_at_by_number(desk: OpenDesk, others: Others) -> None:
    others.looks = (look(ConflictKind.TWICE_IN), look(ConflictKind.TWO_BADGES))
    come_in(desk)
    assert "Checked in twice, at two places" in desk.words()
    assert "1 more" in desk.words()
    desk.hit(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    words = desk.words()
    assert "Desk 1" in words
    assert "Desk 3" in words
    assert "The first one counts" in words
    desk.hit(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert others.asked == [("seen", "twice_in-2")]
    assert "Two badges are valid" in desk.words()
    desk.hit(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert others.asked[-1] == ("other", "two_badges-2")
    assert "Nothing to look at" in desk.words()
    desk.hit(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert len(others.asked) == 2


def test_the_first_badge_can_be_kept_and_another_value_taken(desk: OpenDesk, others: Others) -> None:
    others.looks = (look(ConflictKind.TWO_BADGES), look(ConflictKind.EDITED_APART, field_name="city"))
    come_in(desk)
    desk.window.controller.act(Act.LOOK)
    settle()
    desk.window.controller.act(Act.KEEP_FIRST)
    settle()
    assert "Changed at two places: City" in desk.words()
    assert "Zeder" in desk.words()
    desk.window.controller.act(Act.TAKE_OTHER)
    settle()
    assert [what for what, _ in others.asked] == ["first", "other"]


def test_values_that_are_private_or_hidden_are_not_shown(desk: OpenDesk, others: Others) -> None:
    others.looks = (look(ConflictKind.FILE_DIFFERS, field_name="email"),)
    come_in(desk)
    desk.window.controller.act(Act.LOOK)
    settle()
    assert "Zeder" not in desk.words()
    assert "not shown here" in desk.words()


def test_conflicts_of_others_make_no_banner_and_acts_do_nothing_off_the_stage(
    desk: OpenDesk, others: Others
) -> None:
    others.looks = (look(ConflictKind.TWICE_IN, is_ours=False),)
    come_in(desk)
    assert "Checked in twice" not in desk.words()
    desk.window.controller.act(Act.LOOKED)
    settle()
    assert others.asked == []


def test_a_guest_at_risk_is_named_neither_by_the_banner_nor_to_a_volunteer() -> None:
    at_risk = replace(s.LAYLA, protected=True)
    looks = (look(ConflictKind.EDITED_APART, at_risk, field_name="name"),)
    scene = Scene(Words("en", lambda _, text: text), s.INFO, SpoolView(), s.NOW)
    banner, page = look_banner(scene, looks), look_at(scene, looks)
    assert banner is not None
    assert banner.detail.startswith("A guest · ")
    for secret in ("Layla", "المنصوري", "Cedar", "Zeder"):
        assert secret not in str((banner, page)), secret
    assert "not shown here" in str(page)
    assert "Zeder" in str(look_at(scene, looks, is_lead=True))


def test_volunteers_are_told_nothing_of_a_guest_at_risk(desk: OpenDesk, others: Others) -> None:
    others.looks = (look(ConflictKind.TWICE_IN, replace(s.LAYLA, protected=True)),)
    come_in(desk)
    assert "Checked in twice" not in desk.words()
    desk.hit(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert "Nothing to look at" in desk.words()


SLIP = Slip("H 27", Reason.NOT_VALID_TODAY, "Kiosk 1", s.NOW, (s.LAYLA, None))


def test_a_help_slip_says_at_the_desk_why_the_guest_comes_and_leads_to_her(
    desk: OpenDesk, others: Others
) -> None:
    others.slip = SLIP
    desk.scan("MADANG-HELP+1+ABCDEF")
    assert others.asked == [("slip", "MADANG-HELP+1+ABCDEF")]
    assert desk.asked("check_in") == [], "nobody is checked in by it"
    words = desk.words()
    assert "H 27" in words
    assert "Kiosk 1" in words
    assert "Not valid today" in words
    assert s.LAYLA.display_name in words
    desk.hit(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.controller.guest == s.LAYLA
    assert others.asked == [("slip", "MADANG-HELP+1+ABCDEF")], "no call was taken"


def test_a_help_slip_of_elsewhere_is_told_and_a_later_key_means_what_it_did(
    desk: OpenDesk, others: Others
) -> None:
    desk.scan("MADANG-HELP+1+ABCDEF")
    assert "of another event" in desk.words()
    others.slip = replace(SLIP, found=None)
    desk.scan("MADANG-HELP+1+ABCDEG")
    others.now = Calls(others=((CALL, "Desk 1"),), is_heard=True)
    come_in(desk)
    desk.hit(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert others.asked[-1] == ("take", "c1")


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("reason", [*Why, *Reason, "something new"])
def test_every_reason_of_a_slip_is_told_in_words_and_nobody_at_risk_is_named(
    reason: str, language: str
) -> None:
    w = Words(language, translate)
    at_risk = replace(s.LAYLA, protected=True)
    page = slip_page(
        Scene(w, s.INFO, SpoolView(), s.NOW), replace(SLIP, reason=reason, found=(at_risk, None))
    )
    known = {str(one) for one in (*Why, *TROUBLES, Reason.ALREADY_IN)}
    assert (page.big == isolated(reason)) == (str(reason) not in known)
    assert s.LAYLA.display_name not in f"{page.title} {page.big} {page.text} {page.spoken}"


def test_who_goes_for_a_kiosks_guest_reads_why_she_comes(desk: OpenDesk, others: Others) -> None:
    others.now = Calls(others=((replace(CALL, number="K3 7", reason="unpaid"), "Kiosk 1"),), is_heard=True)
    come_in(desk)
    desk.hit(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert others.asked == [("take", CALL.fact_id), ("call", "K3 7")]
    words = desk.words()
    assert "K3 7" in words
    assert "Kiosk 1" in words
    assert TROUBLES[Reason.UNPAID].word in words


def test_a_guest_who_is_one_too_many_is_let_in_and_the_desk_is_told_while_she_stands_there(
    desk: OpenDesk, others: Others
) -> None:
    others.looks = (look(ConflictKind.TWICE_IN), look(ConflictKind.OVERSOLD, is_ours=False))
    come_in(desk)
    told = f"31 people for 30 places of {isolated('Trainee')}"
    assert told not in desk.words()
    answer(s.admitted(s.LAYLA))(desk.window, desk.station)
    settle()
    assert "Checked in" in desk.words()
    assert told in desk.words()
    answer(s.admitted(s.AMADOU))(desk.window, desk.station)
    settle()
    assert told not in desk.words()


def test_one_too_many_is_looked_at_and_there_is_nobody_to_choose(desk: OpenDesk, others: Others) -> None:
    others.looks = (look(ConflictKind.OVERSOLD),)
    come_in(desk)
    desk.hit(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    words = desk.words()
    for part in (
        "31 people for 30 places",
        isolated("Rana Saleh"),
        "Desk 1",
        "Desk 3",
        "Everybody keeps the place",
    ):
        assert part in words
    desk.hit(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert others.asked == [("seen", "oversold-2")]
