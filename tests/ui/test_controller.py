"""The controller, with an inline runner and a made-up station: what is asked, what is shown."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.domain.admission import Reason
from kiosk.domain.codes import make_badge_number, make_booking_code
from kiosk.domain.credential import RawScan
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import JobState
from kiosk.ui.desk.controller import DeskController
from kiosk.ui.desk.states import Act, Already, Page, Ready, Results, Stage, Trouble, Welcome
from kiosk.ui.runner import InlineRunner, Lane
from tests.ui import samples as s
from tests.ui.gallery import settle
from tests.ui.translation_files import translate

T = TypeVar("T")


class SlowSearch(InlineRunner):
    """Holds searches back until they are let go."""

    def __init__(self) -> None:
        self.is_slow = False
        self._waiting: list[Callable[[], None]] = []

    def submit(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        lane: Lane = Lane.WRITE,
    ) -> None:
        if self.is_slow and lane is Lane.READ:
            self._waiting.append(lambda: InlineRunner.submit(self, job, done, failed, lane))
        else:
            super().submit(job, done, failed, lane)

    def let_go(self) -> None:
        self.is_slow = False
        for one in self._waiting:
            one()


class Desk:
    """A controller, its station, and what it showed."""

    def __init__(self, language: str = "en") -> None:
        self.station = s.FakeStation(answers={"L": s.admitted(s.LAYLA), "H": s.already()})
        self.runner = SlowSearch()
        self.controller = DeskController(self.station, self.runner, translate, language, follow_ms=0)
        self.stages: list[Stage] = []
        self.sounds: list[str] = []
        self.banners: list[object] = []
        self.pictures: list[object] = []
        self.controller.stage_changed.connect(self.stages.append)
        self.controller.sound_wanted.connect(self.sounds.append)
        self.controller.banner_changed.connect(self.banners.append)
        self.controller.preview_changed.connect(self.pictures.append)
        self.controller.start()
        self.controller.spool_pushed.emit(s.READY_SPOOL)
        self.controller.clock_pushed.emit(s.clock())

    def scan(self, text: str) -> Stage:
        self.controller.scan(RawScan((text,), "wedge", s.NOW))
        settle()
        return self.stages[-1]

    def asked(self, what: str) -> list[tuple[object, ...]]:
        return [one for one in self.station.asked if one[0] == what]


@pytest.fixture
def desk(qapp: QApplication) -> Desk:
    return Desk()


def test_a_scan_is_answered_with_stage_sound_picture_and_refreshed_cards(desk: Desk) -> None:
    cards: list[object] = []
    desk.controller.cards_changed.connect(cards.append)
    desk.station.latest = ((s.claim(s.LAYLA, 0), s.LAYLA, s.job(s.LAYLA)), *s.RECENT[:4])
    assert isinstance(desk.scan("L"), Welcome)
    assert desk.sounds == ["accepted"]
    assert ("preview", "layla") in desk.station.asked
    assert desk.pictures[-1] is not None
    assert cards


def test_the_next_scan_replaces_the_result_and_a_result_stays(desk: Desk) -> None:
    desk.scan("L")
    assert isinstance(desk.scan("H"), Already)
    desk.controller.clock_pushed.emit(replace(s.clock(), now=s.NOW.replace(hour=5)))
    settle()
    assert isinstance(desk.stages[-1], Already)


def test_undo_asks_about_the_badge_and_records_the_answer_once(desk: Desk) -> None:
    desk.station.question = s.badge(s.LAYLA)
    desk.scan("L")
    desk.controller.act(Act.UNDO)
    assert desk.asked("undo") == [("undo", "fact-layla")]
    desk.controller.take_number(1)
    desk.controller.take_number(1)
    assert desk.asked("answer_badge_taken") == [("answer_badge_taken", "badge-layla", True)]


def test_the_list_is_right_after_an_undo(desk: Desk) -> None:
    desk.scan("L")
    desk.station.latest = ()
    desk.station.asked.clear()
    cards: list[object] = []
    desk.controller.cards_changed.connect(cards.append)
    desk.controller.act(Act.UNDO)
    settle()
    assert cards[-1] == ()


@pytest.mark.parametrize("count", [0, 1, 2])
def test_an_enter_before_the_answer_counts_when_it_is_clear_whom_it_means(desk: Desk, count: int) -> None:
    desk.station.found = [(s.LAYLA, None), (s.HONG, None)][:count]
    desk.controller.enter("mansou")
    settle()
    assert len(desk.asked("check_in_registration")) == (count == 1)
    assert len(desk.asked("check_in")) == (count == 0)


def test_enter_never_means_a_row_of_what_was_typed_before(desk: Desk) -> None:
    desk.station.found = [(s.HONG, None), (s.LAYLA, None)]
    desk.controller.search("AAAA-00")
    desk.runner.is_slow = True
    desk.controller.search("AAAA-001")
    desk.controller.move(1)
    desk.controller.enter("AAAA-001")
    assert not desk.asked("check_in_registration")
    desk.station.found = [(s.HAN, None)]
    desk.runner.let_go()
    assert desk.asked("check_in_registration") == [("check_in_registration", "han")]


def test_a_reprint_that_did_not_come_out_is_not_said_to_be_on_its_way(desk: Desk) -> None:
    desk.scan("H")
    desk.controller.take_number(1)
    settle()
    shown = desk.stages[-1]
    assert isinstance(shown, Already)
    assert "is on its way" in shown.prompt
    job = s.job(s.HONG, JobState.FAILED)
    desk.controller.spool_pushed.emit(replace(s.READY_SPOOL, jobs=(job,)))
    settle()
    shown = desk.stages[-1]
    assert isinstance(shown, Already)
    assert "did not come out" in shown.prompt


def test_undo_twice_asks_the_station_once(desk: Desk) -> None:
    desk.scan("L")
    desk.controller.act(Act.UNDO)
    desk.controller.act(Act.UNDO)
    assert len(desk.asked("undo")) == 1


def test_a_refusal_cannot_be_undone_nor_reprinted(desk: Desk) -> None:
    desk.scan("?")
    desk.controller.act(Act.UNDO)
    desk.controller.take_number(1)
    assert not desk.asked("undo")
    assert not desk.asked("reprint")


@pytest.mark.parametrize(
    ("number", "reason"), [(1, "lost"), (2, "name_wrong"), (3, "misprint"), (4, "other")]
)
def test_ctrl_numbers_reprint_with_their_reason_once(desk: Desk, number: int, reason: str) -> None:
    desk.scan("H")
    desk.controller.take_number(number)
    desk.controller.take_number(number)
    assert desk.asked("reprint") == [("reprint", "hong", reason)]


def test_add_today_only_where_it_is_offered(desk: Desk) -> None:
    desk.controller.act(Act.ADD_TODAY)
    assert not desk.asked("add_today")
    desk.station.answers["R"] = s.refused(Reason.NOT_VALID_TODAY, s.ROSA)
    desk.scan("R")
    desk.controller.act(Act.ADD_TODAY)
    assert desk.asked("add_today") == [("add_today", "rosa")]
    assert isinstance(desk.stages[-1], Welcome)


def test_search_shows_rows_enter_checks_in_the_chosen_one(desk: Desk) -> None:
    desk.station.found = [(s.HONG, s.claim(s.HONG, 49)), (s.HAN, None)]
    desk.controller.search("ha")
    shown = desk.stages[-1]
    assert isinstance(shown, Results)
    assert shown.rows[0].registration_id == "han"
    desk.controller.move(1)
    desk.controller.enter("ha")
    assert desk.asked("check_in_registration") == [("check_in_registration", "hong")]


def test_enter_is_a_look_and_typing_is_none(desk: Desk) -> None:
    desk.station.found = []
    desk.controller.search("noor haddad")
    assert desk.asked("note_look") == []
    desk.controller.enter(" noor haddad ")
    assert desk.asked("note_look") == [("note_look", "noor haddad")]


def test_a_typed_booking_code_with_enter_is_a_scan(desk: Desk) -> None:
    code = make_booking_code("K7QM42")
    desk.controller.enter(code)
    assert desk.asked("check_in") == [("check_in", code)]


def test_a_badge_number_shows_its_holder_and_says_what_it_is_before_it_opens(desk: Desk) -> None:
    number = make_badge_number("K7", 3)
    desk.station.found = [(s.HAN, s.claim(s.HAN, 49))]
    desk.controller.enter(number)
    shown = desk.stages[-1]
    assert isinstance(shown, Results)
    assert shown.info == "This is a badge number, not a booking code. Enter opens the holder."
    assert desk.asked("check_in_registration") == desk.asked("check_in") == []
    desk.controller.enter(number)
    assert desk.asked("check_in_registration") == [("check_in_registration", "han")]
    desk.station.found = []
    other = make_badge_number("K7", 4)
    desk.controller.enter(other)
    assert desk.asked("check_in") == [("check_in", other)]


def test_enter_on_a_text_that_finds_nobody_is_tried_as_a_ticket(desk: Desk) -> None:
    desk.controller.search("EXT-1099")
    desk.controller.enter("EXT-1099")
    assert desk.asked("check_in") == [("check_in", "EXT-1099")]


def test_an_emptied_box_shows_the_ready_desk_again_but_never_clears_a_result(desk: Desk) -> None:
    desk.station.found = [(s.HAN, None)]
    desk.controller.search("han")
    desk.controller.search("")
    assert isinstance(desk.stages[-1], Ready)
    desk.scan("L")
    desk.controller.search("")
    assert isinstance(desk.stages[-1], Welcome)


def test_a_late_search_does_not_replace_a_scan(qapp: QApplication) -> None:
    held: list[Callable[[], None]] = []

    class Late(InlineRunner):
        def submit(self, job, done, failed, lane=Lane.WRITE):  # type: ignore[no-untyped-def] # as its base
            if lane is Lane.READ:
                held.append(lambda: super(Late, self).submit(job, done, failed, lane))
            else:
                super().submit(job, done, failed, lane)

    station = s.FakeStation(answers={"L": s.admitted(s.LAYLA)}, found=[(s.HAN, None)])
    controller = DeskController(station, Late(), translate, "en", follow_ms=0)
    stages: list[Stage] = []
    controller.stage_changed.connect(stages.append)
    controller.search("han")
    controller.scan(RawScan(("L",), "wedge", s.NOW))
    for late in held:
        late()
    assert isinstance(stages[-1], Welcome)


def test_the_language_switches_at_once_and_the_result_stays(desk: Desk) -> None:
    desk.scan("L")
    desk.controller.act(Act.LANGUAGE)
    shown = desk.stages[-1]
    assert isinstance(shown, Welcome)
    assert shown.flag.word == "체크인 완료"


def test_printer_trouble_sounds_once_and_asks_nothing(desk: Desk) -> None:
    for _ in range(3):
        desk.controller.spool_pushed.emit(s.paper_out(s.job(s.THIRI, JobState.QUEUED)))
    assert desk.sounds == ["trouble"]
    desk.controller.act(Act.OTHER_PRINTER)
    assert desk.asked("use_other_printer")


def test_an_unknown_print_is_answered_for_its_job(desk: Desk) -> None:
    desk.controller.spool_pushed.emit(replace(s.READY_SPOOL, jobs=(s.job(s.LAYLA, JobState.UNKNOWN),)))
    desk.controller.act(Act.CAME_OUT)
    assert desk.asked("answer_unknown") == [("answer_unknown", "job-layla", True)]


def test_pages_to_read_come_on_the_stage(desk: Desk) -> None:
    for act in (Act.HELP, Act.CALL_LEAD, Act.HOW_TO_LOAD):
        desk.controller.act(act)
        assert isinstance(desk.stages[-1], Page)
    desk.controller.act(Act.CLEAR)
    assert isinstance(desk.stages[-1], Ready)


def test_a_refused_job_is_told_in_its_own_words(desk: Desk) -> None:
    desk.station.error = OperatorError("This check-in is not on this station's list.")
    shown = desk.scan("L")
    assert isinstance(shown, Trouble)
    assert shown.say[0][0] == "This check-in is not on this station's list."


@pytest.mark.expected_warnings
def test_a_bug_is_logged_and_the_desk_stays_open(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.station.error = ZeroDivisionError()
    assert isinstance(desk.scan("L"), Trouble)
    assert "a job of the desk failed" in caplog.text
    desk.station.error = None
    assert isinstance(desk.scan("L"), Welcome)


def test_a_badge_that_comes_to_wait_adds_its_slip_to_the_shown_tasks(desk: Desk) -> None:
    desk.station.answers["Q"] = s.admitted(s.LAYLA, JobState.QUEUED)
    desk.scan("Q")
    desk.controller.spool_pushed.emit(s.paper_out(s.job(s.LAYLA, JobState.QUEUED)))
    shown = desk.stages[-1]
    assert isinstance(shown, Welcome)
    assert shown.tasks[0].title == "Give collection slip 28"


def test_printers_and_their_news_wait_until_the_answer_is_painted(desk: Desk) -> None:
    desk.station.answers["Q"] = s.admitted(s.LAYLA, JobState.QUEUED)
    news = s.paper_out(s.job(s.LAYLA, JobState.QUEUED))
    banners = len(desk.banners)
    desk.controller.stage_changed.connect(lambda _: desk.controller.spool_pushed.emit(news))
    desk.controller.scan(RawScan(("Q",), "wedge", s.NOW))
    assert isinstance(desk.stages[-1], Welcome)
    assert (len(desk.banners), desk.asked("carry_on")) == (banners, [])
    settle()
    assert len(desk.banners) == banners + 1
    assert desk.asked("carry_on") == [("carry_on",)]


def test_the_same_news_is_told_once(desk: Desk) -> None:
    desk.scan("L")
    shown, banners = len(desk.stages), len(desk.banners)
    for _ in range(5):
        desk.controller.spool_pushed.emit(s.READY_SPOOL)
    assert (len(desk.stages), len(desk.banners)) == (shown, banners)


def test_questions_are_asked_after_the_green_answer_one_after_the_other(desk: Desk) -> None:
    desk.station.answers = {"SCAN-1": replace(s.admitted(s.HAN), ask=(s.CONSENT, s.TRIP))}
    desk.controller.scan(RawScan(("SCAN-1",), "test", s.NOW))
    desk.controller.take_number(3)  # no such answer
    assert desk.asked("answer") == []
    desk.controller.take_number(1)
    shown = desk.stages[-1]
    assert isinstance(shown, Welcome)
    assert shown.ask is not None
    assert shown.ask.words.startswith("Which tour")
    assert shown.ask.note == "Noted: \u2068Yes\u2069"
    desk.controller.answer("  ")
    desk.controller.answer("market")
    assert desk.asked("answer") == [("answer", "han", "photo", "yes"), ("answer", "han", "trip", "market")]
    last = desk.stages[-1]
    assert isinstance(last, Welcome)
    assert last.ask is not None
    assert last.ask.choices == ()
    desk.controller.answer("market")
    desk.controller.take_number(1)
    assert len(desk.asked("answer")) == 2
    assert desk.asked("reprint") == []


def test_an_answer_that_comes_late_leaves_the_next_guest_alone(desk: Desk) -> None:
    desk.station.answers = {"SCAN-1": replace(s.already(), ask=(s.CONSENT,)), "SCAN-2": s.admitted(s.HAN)}
    desk.controller.scan(RawScan(("SCAN-1",), "test", s.NOW))
    desk.controller.take_number(1)
    assert desk.asked("answer") == []  # there the digits print anew
    desk.controller.scan(RawScan(("SCAN-1",), "test", s.NOW))
    desk.controller.answer("no")
    assert desk.asked("answer") == [("answer", "hong", "photo", "no")]
    desk.controller.scan(RawScan(("SCAN-2",), "test", s.NOW))
    desk.controller.answer("no")
    assert len(desk.asked("answer")) == 1
