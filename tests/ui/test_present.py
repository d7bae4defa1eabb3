"""What the stage says for every reason, in both languages, without Qt.

Longer than other modules: one test a reason, in the order of the stage.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.badge.request import Fit, Verdict
from kiosk.domain.admission import Admit, BadgeTask, Reason, Refuse
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import TaskRule
from kiosk.domain.model import (
    DID_NOT_COME_OUT,
    JobState,
    PrinterStatus,
    PrinterTrouble,
    Registration,
    RegistrationId,
)
from kiosk.domain.names import search_key
from kiosk.domain.sentence import restored, stored
from kiosk.services.find import MOST
from kiosk.services.outcome import Outcome, Undone
from kiosk.ui.desk import (
    present,
    present_frame,
    present_panel,
    present_person,
    present_results,
    present_trouble,
)
from kiosk.ui.desk.port import ClockDoubt, ClockView, HubState, HubView, SpoolView
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Act, Already, Shape, Sound, Tone, Trouble, Welcome
from kiosk.ui.words import Words
from tests.ui import samples as s
from tests.ui.translation_files import translate

_NO_GLYPH = Verdict(Fit.MISSING_GLYPHS, ("👩",))


def scene(language: str = "en", spool: SpoolView = s.READY_SPOOL) -> Scene:
    return Scene(Words(language, translate), s.INFO, spool, s.NOW)


REASONS = [
    (
        Reason.NOT_VALID_TODAY,
        s.ROSA,
        "Not valid today",
        "오늘은 해당 없음",
        [Act.ADD_TODAY, Act.SEARCH, Act.CALL_LEAD],
    ),
    (Reason.CANCELLED, s.ROSA, "Cancelled", "취소됨", [Act.CALL_LEAD, Act.SEARCH]),
    (Reason.REPLACED, s.ROSA, "Passed on", "양도됨", [Act.CALL_LEAD, Act.SEARCH]),
    (Reason.UNPAID, s.ROSA, "Not paid yet", "미결제", [Act.PAY, Act.CALL_LEAD, Act.SEARCH]),
    (Reason.BLOCKED, s.ROSA, "On hold", "보류", [Act.CALL_LEAD, Act.SEARCH]),
    (Reason.UNKNOWN, None, "Not found", "확인 필요", [Act.SEARCH, Act.WALK_IN, Act.CALL_LEAD]),
    (Reason.BADGE_VOIDED, s.ROSA, "Badge replaced", "교체된 배지", [Act.SEARCH, Act.CALL_LEAD]),
    (Reason.SEVERAL_MATCH, s.ROSA, "Several people", "여러 명 해당", [Act.SEARCH, Act.CALL_LEAD]),
    (Reason.WRONG_EVENT, None, "Another event", "다른 행사", [Act.SEARCH, Act.CALL_LEAD]),
    (Reason.FORGED, None, "Not genuine", "진본 아님", [Act.SEARCH, Act.CALL_LEAD]),
    (Reason.NOT_YET_VALID, None, "Not valid yet", "아직 유효하지 않음", [Act.CALL_LEAD, Act.SEARCH]),
    (Reason.SPARE_BADGE, None, "Spare badge", "예비 배지", [Act.SEARCH, Act.CALL_LEAD]),
    (Reason.EXPIRED, None, "No longer valid", "유효 기간 지남", [Act.CALL_LEAD, Act.SEARCH]),
    (Reason.TICKET_REVOKED, None, "Ticket replaced", "교체된 티켓", [Act.SEARCH, Act.CALL_LEAD]),
    (Reason.KEY_UNKNOWN, None, "Cannot be checked here", "여기서 확인 불가", [Act.SEARCH, Act.CALL_LEAD]),
    (Reason.GENUINE_NOT_LISTED, None, "Not on the list yet", "아직 명단에 없음", [Act.CALL_LEAD, Act.SEARCH]),
    (Reason.UNREADABLE, None, "Not readable", "읽을 수 없음", [Act.SEARCH, Act.CALL_LEAD]),
]


def test_the_table_has_every_reason() -> None:
    of_guests = set(Reason) - {Reason.STAFF_BADGE, Reason.STAFF_BADGE_VOID}
    assert {row[0] for row in REASONS} | {Reason.ALREADY_IN} == of_guests


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_change_of_shift_is_told_calmly_and_without_the_code(language: str) -> None:
    code = "SACDEFGHJKLMNPQRTUVWXA"
    outcome = Outcome(decision=Refuse(Reason.STAFF_BADGE), text=code, now=s.NOW, staff_sign="J-08")
    stage = present.stage(scene(language), outcome)
    assert isinstance(stage, Trouble)
    assert (stage.flag.tone, stage.flag.shape, stage.sound) == (Tone.CALM, Shape.CHECK, Sound.NONE)
    assert "J-08" in stage.headline
    assert stage.choices == ()
    lost = present.stage(scene(language), replace(outcome, decision=Refuse(Reason.STAFF_BADGE_VOID)))
    assert isinstance(lost, Trouble)
    assert (lost.flag.tone, [choice.act for choice in lost.choices]) == (
        Tone.WARN,
        [Act.SHIFT, Act.CALL_LEAD],
    )
    assert code not in f"{stage} {lost}"


def test_the_status_bar_says_who_is_on_shift() -> None:
    def pill(on_shift: str) -> str:
        shown = replace(scene(), info=replace(s.INFO, desk_note="", on_shift=on_shift))
        return present_frame.frame(shown, HubView(), ClockView(now=s.NOW), 0).desk.detail

    assert "J-08" in pill("J-08")
    assert pill("") == "nobody on shift"


@pytest.mark.parametrize(("reason", "person", "english", "korean", "acts"), REASONS)
def test_every_reason_has_word_shape_sound_sentence_and_next_steps(
    reason: Reason, person: Registration | None, english: str, korean: str, acts: list[Act]
) -> None:
    for language, word in (("en", english), ("ko", korean)):
        stage = present.stage(scene(language), s.refused(reason, person))
        assert isinstance(stage, Trouble)
        assert stage.flag.word == word
        assert (stage.flag.tone, stage.flag.shape, stage.sound) == (Tone.STOP, Shape.OCTAGON, Sound.REFUSED)
        assert [choice.act for choice in stage.choices] == acts
        assert stage.headline
        aloud = [part for part, is_bold in stage.say if is_bold][-1]
        assert aloud.startswith("“")
        assert word in stage.spoken


@pytest.mark.parametrize(
    ("text", "headline", "told"),
    [
        ("WIFI:T:WPA;S:hall;;", "This is a Wi-Fi code, not a ticket", "Do you have the one we sent you"),
        ("A-7QK2M9Z", "This code is not on our list", "a ticket from Hi.Events"),
        ("K7QM-42X", "This code is not on our list", "from another event"),
    ],
)
def test_an_unknown_code_is_said_to_be_what_it_is(text: str, headline: str, told: str) -> None:
    stage = present.stage(scene(), s.refused(Reason.UNKNOWN, text=text))
    assert isinstance(stage, Trouble)
    assert stage.headline == headline
    assert told in "".join(part for part, _ in stage.say)
    korean = present.stage(scene("ko"), s.refused(Reason.UNKNOWN, text=text))
    assert isinstance(korean, Trouble)
    assert korean.headline != headline


def test_a_welcome_tells_name_code_and_tasks_split_into_deed_and_detail() -> None:
    stage = present.stage(scene(), s.admitted(s.LAYLA))
    assert isinstance(stage, Welcome)
    assert (stage.flag.word, stage.flag.under, stage.sound) == ("Checked in", "09:41:07", Sound.ACCEPTED)
    assert (stage.person.lead, stage.person.second) == ("Layla Mansouri", "ليلى المنصوري")
    assert (stage.person.code, stage.person.country) == ("K7QM-42X", "Jordan")
    assert [(task.title, task.detail) for task in stage.tasks] == [
        ("Interpretation receiver: lend one", "Arabic, channel 4"),
        ("Photo: no", "Give the striped lanyard"),
        ("Wheelchair seat reserved", "Room 201, lift B"),
        ("Protocol: call the liaison", "Ext. 214, before she leaves the desk"),
    ]
    assert [choice.act for choice in stage.choices] == [Act.UNDO]


def test_in_korean_the_category_and_country_are_told_in_both_languages() -> None:
    stage = present.stage(scene("ko"), s.admitted(s.LAYLA))
    assert isinstance(stage, Welcome)
    assert stage.person.chip is not None
    assert (stage.person.chip.word, stage.person.chip.second) == ("발표자", "Presenter")
    assert stage.person.country == "요르단 Jordan"
    assert stage.tasks[1].title == "사진 촬영 거부"


def test_with_paper_out_the_collection_slip_comes_first_and_no_task_is_lost() -> None:
    waiting = s.job(s.LAYLA, JobState.QUEUED)
    stage = present.stage(scene(spool=s.paper_out(waiting)), s.admitted(s.LAYLA, JobState.QUEUED))
    assert isinstance(stage, Welcome)
    assert len(stage.tasks) == present.MOST_TASKS
    assert stage.tasks[0].title == "Give collection slip 28"
    assert stage.tasks[-1].title == "2 more"
    assert "Protocol" in stage.tasks[-1].detail


def test_somebody_with_a_badge_just_goes_in_and_always_ask_offers_to_print() -> None:
    has = replace(s.admitted(s.HONG), decision=Admit(s.HONG, BadgeTask.HAS_BADGE), job=None)
    stage = present.stage(scene(), has)
    assert isinstance(stage, Welcome)
    assert [task.title for task in stage.tasks] == ["Has a badge"]
    ask = replace(s.admitted(s.HONG), decision=Admit(s.HONG, BadgeTask.ASK), job=None)
    stage = present.stage(scene(), ask)
    assert isinstance(stage, Welcome)
    assert Act.PRINT_BADGE in [choice.act for choice in stage.choices]


def test_already_tells_when_where_who_and_offers_four_reasons() -> None:
    stage = present.stage(scene(), s.already())
    assert isinstance(stage, Already)
    assert (stage.flag.tone, stage.flag.shape, stage.sound) == (Tone.WARN, Shape.TRIANGLE, Sound.ALREADY)
    assert [(cell.value, cell.detail) for cell in stage.cells[:2]] == [
        ("Today 08:52", "49 minutes ago"),
        ("Desk 1", "Badge printed once"),
    ]
    assert stage.cells[2].value == "Volunteer J-07"
    assert [choice.key for choice in stage.reasons] == ["Ctrl 1", "Ctrl 2", "Ctrl 3", "Ctrl 4"]
    assert (stage.person.lead, stage.person.second) == ("홍길동", "Hong Gil-dong")
    assert stage.undo is None


def test_a_reopened_check_in_of_this_desk_can_be_undone_and_makes_no_sound() -> None:
    outcome = replace(s.already(), claim_station="Desk 3")
    stage = present.stage(scene(), outcome, is_reopened=True)
    assert isinstance(stage, Already)
    assert stage.undo is not None
    assert stage.sound is Sound.NONE


def test_another_day_names_the_days_and_today() -> None:
    stage = present.stage(scene(), s.refused(Reason.NOT_VALID_TODAY, s.ROSA))
    assert isinstance(stage, Trouble)
    assert stage.headline == "Booked for Wednesday and Thursday"
    text = "".join(part for part, _ in stage.say)
    assert "Today is Monday 30 Sep." in text
    assert "“Your booking starts on Wednesday. Shall I add today?”" in text


def test_today_cannot_be_added_when_it_is_no_day_of_the_event() -> None:
    outside = replace(scene(), now=s.NOW + timedelta(days=9))
    stage = present.stage(outside, s.refused(Reason.NOT_VALID_TODAY, s.ROSA))
    assert isinstance(stage, Trouble)
    assert Act.ADD_TODAY not in [choice.act for choice in stage.choices]


def test_an_unknown_code_is_told_in_isolates_and_a_long_one_by_its_ends() -> None:
    stage = present.stage(scene(), s.refused(Reason.UNKNOWN))
    assert isinstance(stage, Trouble)
    assert ("\u2068ZT8R-62P\u2069", True) in stage.say
    long = present.stage(scene(), s.refused(Reason.UNKNOWN, text="https://example.org/" + "x" * 300))
    assert isinstance(long, Trouble)
    assert max(len(part) for part, _ in long.say) < 60


def test_a_badge_number_is_told_from_an_unknown_code() -> None:
    stage = present.stage(scene(), replace(s.refused(Reason.UNKNOWN), is_badge_number=True))
    assert isinstance(stage, Trouble)
    assert stage.headline == "This is a badge number, not a booking code"


def test_a_misread_code_is_told_from_an_unknown_one() -> None:
    stage = present.stage(scene(), replace(s.refused(Reason.UNKNOWN), is_misread=True))
    assert isinstance(stage, Trouble)
    assert stage.flag.word == "Misread"
    assert stage.headline == "Nearly one of our codes, but a character is wrong"


def test_an_undo_asks_about_the_badge_only_where_there_is_a_question() -> None:
    asked = present_trouble.undone(scene(), Undone(s.LAYLA, s.badge(s.LAYLA)))
    assert [choice.act for choice in asked.choices] == [Act.BADGE_TAKEN, Act.BADGE_KEPT]
    assert not present_trouble.undone(scene(), Undone(s.LAYLA, None)).choices


def test_a_fault_says_its_sentence_and_a_bug_says_that_the_desk_stays_open() -> None:
    sentence = "This registration is not on the list any more."
    told = present_trouble.fault(scene("ko"), OperatorError(sentence))
    assert told.say[0][0] == "이 등록은 더 이상 명단에 없습니다."
    bug = present_trouble.fault(scene(), ValueError("Layla"))
    assert "stays open" in bug.say[0][0]
    assert "Layla" not in bug.spoken


def test_split_say() -> None:
    assert present.split_say("Photo: no. Give the lanyard") == ("Photo: no", "Give the lanyard")
    assert present.split_say("사진 촬영 불가: 줄무늬 목걸이") == ("사진 촬영 불가", "줄무늬 목걸이")
    assert present.split_say("Wheelchair") == ("Wheelchair", "")


def test_a_task_text_without_the_language_falls_back_to_the_events_first() -> None:
    rule = TaskRule(s.EVENT.tasks[0].when, "info", {"ko": "안내: 강당"})
    stage = present.stage(
        scene(), replace(s.admitted(s.HONG), decision=Admit(s.HONG, BadgeTask.PRINT, (rule,)))
    )
    assert isinstance(stage, Welcome)
    assert stage.tasks[0].title == "안내"


@pytest.mark.parametrize("trouble", [t for t in PrinterTrouble if t is not PrinterTrouble.NONE])
@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_printer_trouble_has_a_banner_a_pill_and_help(trouble: PrinterTrouble, language: str) -> None:
    spool = replace(
        s.paper_out(s.job(s.THIRI, JobState.QUEUED)), status=PrinterStatus(trouble=trouble, at=s.NOW)
    )
    now = scene(language, spool)
    banner = present_frame.banner(now, {})
    assert banner is not None
    assert [choice.act for choice in banner.choices] == [Act.OTHER_PRINTER, Act.HOW_TO_LOAD]
    frame = present_frame.frame(now, s.CONNECTED, s.clock(), 1204)
    assert frame.printer.tone is Tone.WARN
    assert frame.arrived.strong == "1,204"
    panel = present_panel.panel(now, s.admitted(s.THIRI, JobState.QUEUED))
    assert panel.icon == "hourglass"


def test_without_another_printer_none_is_offered() -> None:
    banner = present_frame.banner(scene(spool=s.paper_out(other="")), {})
    assert banner is not None
    assert [choice.act for choice in banner.choices] == [Act.HOW_TO_LOAD]


def test_an_unknown_print_is_asked_about_by_name_or_slip() -> None:
    spool = replace(s.READY_SPOOL, jobs=(s.job(s.LAYLA, JobState.UNKNOWN),))
    named = present_frame.banner(scene(spool=spool), {s.LAYLA.registration_id: "Layla Mansouri"})
    assert named is not None
    assert "Layla Mansouri" in named.title
    assert [choice.act for choice in named.choices] == [Act.CAME_OUT, Act.DID_NOT_COME_OUT]
    nameless = present_frame.banner(scene(spool=spool), {})
    assert nameless is not None
    assert "28" in nameless.title


def test_a_doubtful_badge_of_a_batch_is_asked_about_by_its_holder_not_by_a_slip() -> None:
    spool = replace(s.paper_out(), jobs=(s.job(s.LAYLA, JobState.UNKNOWN),), doubted=(s.LAYLA, "K7QM-42X"))
    asked = present_frame.banner(scene(spool=spool), {})
    assert asked is not None
    assert "Layla" in asked.title
    assert "K7QM-42X" in asked.detail
    assert "Paper out" in asked.detail, "the question does not hide the trouble"


@pytest.mark.parametrize("state", [JobState.SENDING, JobState.SENT])
def test_a_badge_that_was_sent_is_not_said_to_be_safe_in_the_queue(state: JobState) -> None:
    job = s.job(s.LAYLA, state)
    spool = replace(s.paper_out(), jobs=(job,))
    banner = present_frame.banner(scene(spool=spool), {})
    panel = present_panel.panel(scene(spool=spool), s.admitted(s.LAYLA, state))
    assert banner is not None
    assert banner.title == "Paper out. A badge was sent before: it may still come out."
    assert (panel.line, "still come out" in panel.detail) == ("Sent to the printer", True)


def test_a_badge_that_cannot_be_drawn_stands_first_under_do_now() -> None:
    job = replace(s.job(s.LAYLA, JobState.FAILED), detail=_NO_GLYPH.sentence)
    stage = present.stage(
        scene(spool=replace(s.READY_SPOOL, jobs=(job,))), s.admitted(s.LAYLA, JobState.FAILED)
    )
    assert isinstance(stage, Welcome)
    assert stage.tasks[0].title == "The badge cannot be printed"
    assert "Correct the spelling" in stage.tasks[0].detail


def test_a_reopened_check_in_says_why_its_badge_failed() -> None:
    job = replace(s.job(s.LAYLA, JobState.FAILED), detail=_NO_GLYPH.sentence)
    reopened = replace(s.already(s.LAYLA), badge=None, job=job)
    panel = present_panel.panel(scene(), reopened)
    assert panel.line == "The badge cannot be printed"
    assert "Correct the spelling" in panel.detail
    korean = present_panel.panel(scene(language="ko"), reopened)
    assert korean.detail not in ("", panel.detail)


@pytest.mark.parametrize(
    ("state", "line"),
    [
        (JobState.QUEUED, "Printing, about 3 seconds"),
        (JobState.SENDING, "Printing, about 3 seconds"),
        (JobState.SENT, "Printing, about 3 seconds"),
        (JobState.PRINTED, "Printed 09:41"),
        (JobState.UNKNOWN, "Did the badge come out?"),
        (JobState.FAILED, "The badge did not come out"),
        (JobState.CANCELLED, "Not printing"),
    ],
)
def test_the_badge_panel_tells_every_state_of_a_job(state: JobState, line: str) -> None:
    job = s.job(s.LAYLA, state)
    spool = replace(s.READY_SPOOL, jobs=(job,))
    assert present_panel.panel(scene(spool=spool), s.admitted(s.LAYLA, state)).line == line


@pytest.mark.parametrize(
    ("detail", "told"),
    [
        (
            _NO_GLYPH.sentence,
            "No font has this character: \u2068👩 (U+1F469 WOMAN)\u2069. Correct",
        ),
        (Verdict(Fit.DOES_NOT_FIT, ("name", "organisation")).sentence, "Too long for this badge: name, org"),
        (DID_NOT_COME_OUT, "Scan again and choose a reason to reprint it"),
    ],
)
def test_a_badge_that_cannot_be_printed_says_why_and_what_to_do(detail: str, told: str) -> None:
    job = replace(s.job(s.LAYLA, JobState.FAILED), detail=detail)
    panel = present_panel.panel(
        scene(spool=replace(s.READY_SPOOL, jobs=(job,))), s.admitted(s.LAYLA, JobState.FAILED)
    )
    assert panel.detail.startswith(told)


def test_why_a_badge_is_not_drawn_is_told_in_korean_also_when_it_was_kept_meanwhile() -> None:
    detail = restored(stored(Verdict(Fit.DOES_NOT_FIT, ("name", "organisation")).sentence))
    job = replace(s.job(s.LAYLA, JobState.FAILED), detail=detail)
    panel = present_panel.panel(
        scene(language="ko", spool=replace(s.READY_SPOOL, jobs=(job,))), s.admitted(s.LAYLA, JobState.FAILED)
    )
    assert panel.detail == "이 배지에는 너무 깁니다: 이름, 소속. 줄이거나 더 큰 배지를 쓰세요."


def test_a_job_behind_others_tells_its_place() -> None:
    jobs = (s.job(s.AMADOU, JobState.SENT), s.job(s.SEO, JobState.QUEUED), s.job(s.LAYLA, JobState.QUEUED))
    panel = present_panel.panel(scene(spool=replace(s.READY_SPOOL, jobs=jobs)), s.admitted(s.LAYLA))
    assert panel.line == "In the queue, 3rd"


def test_the_status_bar_tells_the_hub() -> None:
    def hub(view: HubView) -> tuple[str, str]:
        pill = present_frame.frame(scene(), view, s.clock(), None).hub
        return pill.strong, pill.detail

    assert hub(s.CONNECTED) == ("Hub connected", "all sent")
    assert hub(s.OFFLINE) == ("Offline since 09:12", "14 waiting to sync")
    assert hub(HubView(state=HubState.NONE))[0] == "This desk alone"


@pytest.mark.parametrize("doubt", list(ClockDoubt))
def test_an_odd_clock_and_a_rehearsal_are_told(doubt: ClockDoubt) -> None:
    note = present_frame.frame(scene(), s.CONNECTED, ClockView(now=s.NOW, doubt=doubt), 0).clock_note
    assert bool(note) is (doubt is not ClockDoubt.NONE)
    rehearsal = present_frame.frame(scene(), s.CONNECTED, s.clock(is_rehearsal=True), 0)
    assert rehearsal.clock_note == "Rehearsal: Monday 30 Sep"


def test_who_has_not_arrived_comes_first_and_matches_are_marked() -> None:
    found = present_results.ordered([(s.HONG, s.claim(s.HONG, 49)), (s.HAN, None)])
    shown = present_results.results(scene(), "ha", found, 0)
    assert [row.registration_id for row in shown.rows] == ["han", "hong"]
    assert shown.rows[0].second == (("Ha", True), ("n", False), (" Ga-deuk", False))
    assert (shown.rows[1].shape, shown.rows[1].status) == (Shape.CHECK, "In since 08:52")
    korean = present_results.results(scene("ko"), "한", found, 0)
    assert korean.rows[0].lead == (("한", True), ("가득", False))


def test_the_list_scrolls_so_that_the_chosen_row_is_in_view() -> None:
    found = [(replace(s.VY, registration_id=RegistrationId(f"r{n}")), None) for n in range(9)]
    shown = present_results.results(scene(), "vy", found, 7)
    assert [row.registration_id for row in shown.rows] == ["r3", "r4", "r5", "r6", "r7"]
    assert shown.chosen == 4


def test_marks_and_case_do_not_hide_a_match() -> None:
    assert present_results.matched("Nguyễn Thảo Vy", ["nguyen"])[0] == ("Nguyễn", True)
    assert present_results.matched("Birgit Sørgaard", ["sor"]) == (
        ("Birgit", False),
        (" ", False),
        ("Sør", True),
        ("gaard", False),
    )


@pytest.mark.parametrize(
    ("name", "word", "marked"),
    [
        ("홍길동", "ㅎㄱㄷ", "홍길동"),
        ("홍길동", "ㅎㄱ", "홍길"),
        ("홍길동", "홍ㄱ", "홍길"),
        ("홍길동", "홍기", "홍길"),
        ("홍길동", "길동", "길동"),
        ("홍길동", "김", ""),
        ("Hong Gil-dong", "dong", "dong"),
        ("Seán O’Brien", "brien", "Brien"),
        ("Layla", "ayla", ""),
    ],
)
def test_the_matched_letters_of_a_name_are_marked(name: str, word: str, marked: str) -> None:
    spans = present_results.matched(name, [search_key(word)])
    assert "".join(text for text, _ in spans) == name
    assert "".join(text for text, is_match in spans if is_match) == marked


def test_a_list_that_was_cut_off_does_not_pretend_to_be_all() -> None:
    cut_off = [(replace(s.HONG, registration_id=RegistrationId(str(one))), None) for one in range(MOST)]
    assert present_results.results(scene(), "hong", cut_off, 0).count == "50 people or more"
    assert present_results.results(scene(), "hong", cut_off[1:], 0).count == "49 people"


def test_people_of_one_name_are_told_apart_by_category_and_city() -> None:
    row = present_results.results(scene(), "layla", [(replace(s.LAYLA, city="Amman"), None)], 0).rows[0]
    assert row.organisation == s.LAYLA.organisation
    assert row.detail.endswith("Amman, Jordan")
    assert row.detail.startswith(present_person.person(scene(), s.LAYLA).chip.word)  # type: ignore[union-attr] # she has one


def test_a_guest_who_got_a_spare_badge_is_told_of_by_its_number() -> None:
    badge = s.admitted(s.LAYLA).badge
    assert badge is not None
    bound = replace(s.admitted(s.LAYLA), is_bound=True, job=None)
    stage = present.stage(scene(), bound)
    assert isinstance(stage, Welcome)
    assert ("Spare badge", "write the name on it, hand it over") in [
        (one.title, one.detail) for one in stage.tasks
    ]
    panel = present_panel.panel(scene(), bound)
    assert (panel.line, panel.detail) == (
        f"Badge \u2068{badge.number}\u2069 is this guest's now",
        "Write the name on it by hand",
    )


@pytest.mark.parametrize("hide", [("organisation",), ("country",), ("organisation", "country")])
def test_what_a_guest_has_hidden_is_on_no_stage(hide: tuple[str, ...]) -> None:
    at_risk = replace(
        s.LAYLA,
        organisation="Hidden House",
        city="Hiddenville",
        country="JO",
        hide=hide,
        days=(date(2019, 10, 2),),
    )
    told = [present.stage(scene(language), s.admitted(at_risk)) for language in ("en", "ko")]
    told += [present.stage(scene(), s.refused(reason, at_risk)) for reason in Reason]
    rows = present_results.results(scene(), "layla", [(at_risk, None)], 0)
    words = f"{told} {rows}"
    secret = {"organisation": ("Hidden House",), "country": ("Jordan", "요르단", "Hiddenville")}
    for field in hide:
        for word in secret[field]:
            assert word not in words
    for field in set(secret) - set(hide):
        assert secret[field][0] in words


def test_a_name_for_the_badge_stands_on_every_stage_and_row_in_place_of_the_lists() -> None:
    called = replace(s.LAYLA, badge_name="Sam", days=(date(2019, 10, 2),))
    told = [present.stage(scene(language), s.admitted(called)) for language in ("en", "ko")]
    told += [present.stage(scene(), s.refused(reason, called)) for reason in Reason]
    told += [present_trouble.undone(scene(), Undone(called, None))]
    rows = present_results.results(scene(), "layla", [(called, None)], 0)
    words = f"{told} {rows}"
    assert "Sam" in words
    for name in ("Layla", "Mansouri", "ليلى"):
        assert name not in words.replace("for “layla”", "")
    assert present_person.names(called) == ("Sam", "", False)


def test_a_question_stands_under_the_name_with_nothing_chosen_and_tasks_give_way() -> None:
    outcome = replace(s.admitted(s.HAN), ask=(s.TRIP, s.CONSENT))
    shown = present.stage(scene("ko"), outcome)
    assert isinstance(shown, Welcome)
    assert shown.ask is not None
    assert (shown.ask.words, shown.ask.note) == ("내일 어느 답사에 가시겠습니까?", "1건 더")
    assert [(one.value, one.key) for one in shown.ask.choices][:2] == [
        ("square", "Ctrl 1"),
        ("cemetery", "Ctrl 2"),
    ]
    assert len(shown.tasks) <= present.MOST_BESIDE_ASK
    assert shown.ask.words in shown.spoken
    free = present.stage(scene(), replace(outcome, ask=(s.FREE,), noted="Museum of Art"))
    assert isinstance(free, Welcome)
    assert free.ask is not None
    assert (free.ask.choices, free.ask.field, free.ask.note) == (
        (),
        "Answer",
        "Noted: \u2068Museum of Art\u2069",
    )
    assert free.sound is Sound.NONE
    done = present.stage(scene(), replace(outcome, ask=(), noted="Yes"))
    assert isinstance(done, Welcome)
    assert done.ask is not None
    assert (done.ask.title, done.ask.choices, done.ask.field) == ("Answered", (), "")


def test_of_somebody_who_is_in_a_click_answers_because_the_digits_reprint() -> None:
    shown = present.stage(scene(), replace(s.already(), ask=(s.CONSENT,)))
    assert isinstance(shown, Already)
    assert shown.ask is not None
    assert shown.ask.title == "Ask for consent"
    assert [(one.words, one.key) for one in shown.ask.choices] == [("Yes", ""), ("No", "")]
    assert [one.key for one in shown.reasons] == ["Ctrl 1", "Ctrl 2", "Ctrl 3", "Ctrl 4"]
