"""Likely duplicates at the desk: the hint, both sides, the value that is kept, merging and back, and the list."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import OperatorError
from kiosk.domain.rights import Right, Rights
from kiosk.services.compare import LastMerge
from kiosk.ui.desk.duplicates.page import DuplicatesPage
from kiosk.ui.desk.duplicates.rows import compared, masked_email
from kiosk.ui.desk.duplicates.state import CompareRow, Duplicates
from kiosk.ui.desk.part import Helm, Keeper
from kiosk.ui.desk.states import Act, Already, Ready
from tests.ui import samples as s
from tests.ui.duplicate_samples import LONG_A, LONG_B, PAIRS, SEO_A, SEO_B
from tests.ui.gallery import all_pairs, answer, settle, twice
from tests.ui.opened import OpenDesk

CTRL = Qt.KeyboardModifier.ControlModifier


class Volunteer(Keeper):
    """A volunteer at a desk with PINs; notes for what the lead would have been asked."""

    state = type(None)

    def __init__(self, helm: Helm) -> None:
        super().__init__(helm)
        self.asked: list[Right] = []

    @property
    def rights(self) -> Rights:
        return Rights(has_pins=True)

    def need(self, right: Right, do: Callable[[], object]) -> None:
        self.asked.append(right)

    def stir(self) -> None:
        """Nothing locks here."""


@pytest.fixture
def page(desk: OpenDesk) -> DuplicatesPage:
    """The comparison of a guest with a likely double."""
    twice(SEO_A)(desk.window, desk.station)
    desk.hit(Qt.Key.Key_F6)
    return page_of(desk)


def page_of(desk: OpenDesk) -> DuplicatesPage:
    found = desk.window.view.stage.pages[Duplicates]
    assert isinstance(found, DuplicatesPage)
    return found


def state(desk: OpenDesk) -> Duplicates:
    shown = desk.window.controller.shown
    assert isinstance(shown, Duplicates)
    return shown


def row(desk: OpenDesk, label: str) -> CompareRow:
    return next(one for one in state(desk).rows if one.label == label)


def text(desk: OpenDesk, label: str, side: int) -> str:
    one = row(desk, label)
    return "".join(part for part, _ in (one.left, one.right)[side])


def test_a_guest_who_may_be_on_the_list_twice_is_hinted_at(desk: OpenDesk) -> None:
    twice(SEO_A)(desk.window, desk.station)
    assert "Maybe a duplicate" in desk.words()
    answer(s.admitted(s.AMADOU))(desk.window, desk.station)
    settle()
    assert "Maybe a duplicate" not in desk.words()


def test_both_sides_stand_beside_each_other_and_what_differs_is_marked(
    desk: OpenDesk, page: DuplicatesPage
) -> None:
    assert state(desk).heads == ("A  walk-in, \u2068Desk 3\u2069, 09:39", "B  from the list, 2 Aug")
    assert row(desk, "Own script").left == (("서민", False), ("아", True))
    assert row(desk, "Own script").right == (("서민", False), ("하", True))
    assert not row(desk, "Organisation").differs
    assert text(desk, "E-mail", 0) == "s•••@•••.ac.kr"
    assert text(desk, "Telephone", 1) == "••• 5678"
    labels = [one.label for one in state(desk).rows]
    assert labels.index("Photos") < labels.index("Days") < labels.index("Organisation")
    assert "30 Sep, 1 Oct and 2 Oct" in "".join(part for part, _ in state(desk).result)
    assert QApplication.focusWidget() is page.fields
    assert "student.ac.kr" not in desk.words()


def test_the_value_to_keep_is_chosen_by_key_by_space_and_by_click(
    desk: OpenDesk, page: DuplicatesPage, qtbot: QtBot
) -> None:
    assert row(desk, "Name").chosen == 0
    desk.press(Qt.Key.Key_Right)
    assert row(desk, "Name").chosen == 1
    assert "Seo Minha" in "".join(part for part, _ in state(desk).result)
    desk.hit(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Space, " ")
    qtbot.waitUntil(lambda: row(desk, "Own script").chosen == 1)
    rect = page.fields.row_rect(2)
    x = int(page.fields.columns()[2]) + 30
    QTest.mouseClick(page.fields, Qt.MouseButton.LeftButton, pos=QPoint(x, int(rect.center().y())))
    assert row(desk, "Category").chosen == 1
    desk.press(Qt.Key.Key_Left)
    assert row(desk, "Category").chosen == 0
    desk.hit(Qt.Key.Key_Return, CTRL)
    (merged,) = [one for one in desk.station.duplicates.asked if one[0] == "merge"]
    chosen = {"name": "Seo Minha", "name_native": "서민하", "category": "student"}
    assert merged == ("merge", "seo", "seo-b", chosen)


def test_a_merge_is_told_and_taken_back_with_f5(desk: OpenDesk, page: DuplicatesPage) -> None:
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert state(desk).told == "\u2068서민아\u2069 and \u2068서민하\u2069 are one person now."
    desk.hit(Qt.Key.Key_F5)
    assert ("unmerge", "merge-1", "seo") in desk.station.duplicates.asked
    assert "two people again" in state(desk).told
    desk.hit(Qt.Key.Key_F5)
    assert len([one for one in desk.station.duplicates.asked if one[0] == "unmerge"]) == 1
    assert desk.asked("undo") == []
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert isinstance(desk.window.controller.shown, Already)


def test_an_earlier_merge_of_the_guest_is_taken_back_with_f6_and_f5(desk: OpenDesk) -> None:
    desk.station.duplicates.merged = LastMerge(type(PAIRS[0].pair.one)("m-7"), SEO_A, SEO_B)  # type: ignore[arg-type] # a text
    answer(s.already(SEO_A))(desk.window, desk.station)
    settle()
    desk.hit(Qt.Key.Key_F6)
    assert "merged earlier" in state(desk).told
    desk.hit(Qt.Key.Key_F5)
    assert ("unmerge", "m-7", "seo") in desk.station.duplicates.asked


def test_two_people_are_kept_apart_and_later_decides_nothing(desk: OpenDesk, page: DuplicatesPage) -> None:
    desk.hit(Qt.Key.Key_Right, CTRL)
    assert isinstance(desk.window.controller.shown, Ready)
    assert not [one for one in desk.station.duplicates.asked if one[0] in ("merge", "keep_apart")]
    twice(SEO_A)(desk.window, desk.station)
    desk.hit(Qt.Key.Key_F6)
    desk.hit(Qt.Key.Key_K, CTRL)
    assert ("keep_apart", "seo", "seo-b") in desk.station.duplicates.asked
    assert "nobody is asked again" in state(desk).told
    assert "Not two people" in desk.words()
    desk.hit(Qt.Key.Key_F5)
    assert ("keep_apart_no_more", "seo", "seo-b") in desk.station.duplicates.asked
    assert "asked about again" in state(desk).told
    desk.hit(Qt.Key.Key_F5)  # once
    assert len([one for one in desk.station.duplicates.asked if one[0] == "keep_apart_no_more"]) == 1


def test_the_list_is_gone_through_pair_by_pair(desk: OpenDesk) -> None:
    all_pairs(desk.window, desk.station)
    assert state(desk).count == "4 pairs, likeliest first"
    assert state(desk).pairs[0].why == "nearly the same name, same e-mail, same organisation"
    assert QApplication.focusWidget() is page_of(desk).pairs
    desk.hit(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return, "\r")
    settle()
    assert state(desk).rows
    desk.hit(Qt.Key.Key_Right, CTRL)
    assert ("sides", "vy", "vy-b") in desk.station.duplicates.asked
    desk.hit(Qt.Key.Key_K, CTRL)
    assert state(desk).count == "3 pairs, likeliest first"
    assert not state(desk).rows
    desk.window.controller.take(("pair", 0))
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert state(desk).count == "2 pairs, likeliest first"
    desk.hit(Qt.Key.Key_F5)
    assert [one[0] for one in desk.station.duplicates.asked].count("unmerge") == 1


def test_what_somebody_hides_is_neither_shown_nor_told_by_a_difference(desk: OpenDesk) -> None:
    twice(LONG_A)(desk.window, desk.station)
    desk.hit(Qt.Key.Key_F6)
    assert text(desk, "Organisation", 0) == "Hidden"
    assert not row(desk, "Organisation").differs
    assert row(desk, "Organisation").chosen is None
    assert LONG_A.organisation not in str(state(desk))
    same = replace(LONG_A, registration_id=LONG_B.registration_id, hide=())
    desk.station.duplicates.pairs = [replace(PAIRS[1], other=same)]
    desk.station.duplicates.sides_of = {}
    desk.hit(Qt.Key.Key_Escape)
    answer(s.admitted(LONG_A))(desk.window, desk.station)
    settle()
    desk.hit(Qt.Key.Key_F6)
    assert text(desk, "Organisation", 0) == "Hidden"
    assert not row(desk, "Organisation").differs
    assert "same organisation" not in str(state(desk))


def test_who_may_not_decide_is_sent_to_the_lead(desk: OpenDesk) -> None:
    keeper = Volunteer(desk.window.controller)
    desk.window.controller._keeper = keeper
    twice(SEO_A)(desk.window, desk.station)
    desk.hit(Qt.Key.Key_F6)
    submit = state(desk).submit
    assert submit is not None
    assert submit.act is Act.LEAD
    assert "A lead decides this" in state(desk).note
    assert "•••" in text(desk, "E-mail", 0)
    desk.hit(Qt.Key.Key_Return, CTRL)
    desk.hit(Qt.Key.Key_K, CTRL)
    assert not [one for one in desk.station.duplicates.asked if one[0] in ("merge", "keep_apart")]
    desk.hit(Qt.Key.Key_Escape)
    desk.hit(Qt.Key.Key_Escape)
    desk.hit(Qt.Key.Key_F6)
    assert keeper.asked == [Right.GIVE_OUT_LIST]
    assert not [one for one in desk.station.duplicates.asked if one[0] == "likely"]


def test_a_scan_takes_the_stage_and_what_the_station_refuses_is_told_on_the_page(
    desk: OpenDesk, page: DuplicatesPage
) -> None:
    desk.station.duplicates.error = OperatorError("These are one person already; nothing was changed.")
    desk.hit(Qt.Key.Key_Return, CTRL)
    assert state(desk).told == "These are one person already; nothing was changed."
    desk.station.duplicates.error = None
    desk.clock_ms += 500
    desk.scan("GUEST-CODE")
    assert desk.asked("check_in")[-1] == ("check_in", "GUEST-CODE")
    assert not isinstance(desk.window.controller.shown, Duplicates)


def test_nobody_alike_is_said_and_a_pair_that_is_gone_leads_to_the_list(desk: OpenDesk) -> None:
    desk.hit(Qt.Key.Key_F6)
    assert state(desk).note == "No two registrations look like one person's."
    all_pairs(desk.window, desk.station)
    desk.hit(Qt.Key.Key_Escape)
    desk.hit(Qt.Key.Key_F6)
    desk.station.duplicates.pairs = ()
    desk.window.controller.act(Act.SEARCH)
    desk.window.controller.take(("pair", 0))
    assert not state(desk).rows


@pytest.mark.parametrize(
    ("address", "seen"),
    [("a@b.kr", "a•••@•••.kr"), ("", "•••@•••"), ("nonsense", "n•••@•••"), ("é@host", "é•••@•••")],
)
def test_an_address_is_masked(address: str, seen: str) -> None:
    assert masked_email(address) == seen


def test_differences_are_marked_letter_by_letter_and_nothing_is_lost() -> None:
    left, right = compared("Nguyễn Thảo Vy", "Nguyen Thao Vy")
    assert "".join(part for part, _ in left) == "Nguyễn Thảo Vy"
    assert [part for part, differs in right if differs] == ["e", "a"]
