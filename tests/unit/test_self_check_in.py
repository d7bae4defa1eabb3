"""A visit at the kiosk: every step from the first touch to the cleared screen, and every step that changes nothing."""

from dataclasses import replace

import pytest

from kiosk.domain import self_check_in as way
from kiosk.domain.model import LATIN, NATIVE, PhotoChoice
from kiosk.domain.questions import AnswerChoice, AnswerForm, Question
from kiosk.domain.self_check_in import LOUDEST, Choices, Comfort, Guest, Pace, Rules, Screen, Visit, Why
from tests.builders import registration

PACE, RULES = Pace(), Rules()
LAYLA = registration(name="Layla Mansouri", organisation="Cedar Coast", country="JO", language="ar")
CONSENT = Question(question_id="consent", ask={"en": "?"}, is_required=True, is_consent=True)
TOUR = Question(
    question_id="tour",
    ask={"en": "?"},
    form=AnswerForm.CHOICE,
    choices=(AnswerChoice("sea", {"en": "Sea"}),),
)


def at(screen: Screen, guest: Guest | None = None, **more: object) -> Visit:
    """Return a visit at a screen."""
    return Visit(screen=screen, language="en", guest=guest, **more)  # type: ignore[arg-type]


def confirmed(guest: Guest) -> Visit:
    """Return the visit of somebody who said that it is her."""
    return way.confirm(at(Screen.CONFIRM, guest))


def test_the_whole_way_of_somebody_who_is_asked_everything() -> None:
    visit = way.choose_language(way.begin(0), "en")
    assert visit.screen is Screen.SCAN
    visit = way.found(way.read(visit), Guest(LAYLA, (CONSENT, TOUR)))
    assert visit.screen is Screen.CONFIRM
    visit = way.confirm(visit)
    assert (visit.screen, visit.question) == (Screen.QUESTION, CONSENT)
    assert way.go_on(visit) is visit  # nothing is preselected
    assert way.skip(visit) is visit  # it has to be answered
    visit = way.go_on(way.mark(visit, "yes"))
    assert (visit.question, visit.chosen) == (TOUR, "")
    visit = way.skip(visit)
    assert visit.screen is Screen.PHOTO
    assert way.go_on(visit) is visit
    visit = way.go_on(way.mark(visit, "no"))
    assert visit.screen is Screen.BADGE
    assert visit.choices == Choices(answers=(("consent", "yes"), ("tour", "")), photo=PhotoChoice.NO)
    visit = way.printed(way.print_badge(visit))
    assert visit.screen is Screen.TAKE
    assert way.tick(visit, 16, PACE) == way.begin(16)


def test_who_said_yes_to_pictures_and_was_asked_nothing_goes_to_the_badge() -> None:
    assert confirmed(Guest(replace(LAYLA, photo=PhotoChoice.NO))).screen is Screen.BADGE
    asked = way.go_on(way.mark(confirmed(Guest(LAYLA)), "yes"))
    assert (asked.screen, asked.choices.photo) == (Screen.BADGE, PhotoChoice.YES)


def test_who_has_a_badge_is_recorded_at_once() -> None:
    known = replace(LAYLA, photo=PhotoChoice.YES)
    assert confirmed(Guest(known, gets_badge=False)).screen is Screen.PRINTING


def test_a_scan_begins_a_visit_in_the_language_of_the_ticket() -> None:
    visit = way.found(way.read(way.begin(0), "ko"), Guest(LAYLA), ("ko", "ar"))
    assert (visit.screen, visit.language) == (Screen.CONFIRM, "ar")
    visit = way.found(way.read(way.begin(0), "ko"), Guest(LAYLA), ("ko",))
    assert visit.language == "ko"
    chosen = way.choose_language(way.begin(0), "ko")
    assert way.found(way.read(chosen), Guest(LAYLA), ("ko", "ar")).language == "ko"


def test_another_language_in_the_middle_loses_nothing() -> None:
    visit = confirmed(Guest(LAYLA))
    assert way.choose_language(visit, "fr") == replace(visit, language="fr", is_language_chosen=True)


def test_a_code_takes_only_what_it_can_contain() -> None:
    visit = way.to_code(at(Screen.SCAN))
    visit = way.type_text(visit, "k0-7o qm")
    assert visit.typed == "K7QM"
    visit = way.type_text(way.type_text(visit, "42"), "XXXX")
    assert visit.typed == "K7QM42X"
    assert way.erase(visit).typed == "K7QM42"
    assert way.to_scan(visit).typed == ""
    assert way.read(visit).screen is Screen.WAITING


def test_three_that_cannot_be_read_lead_to_a_person() -> None:
    visit = at(Screen.WAITING)
    for count in (1, 2):
        visit = way.not_read(visit)
        assert (visit.screen, visit.failures, visit.says_again) == (Screen.SCAN, count, True)
        visit = way.read(visit)
        assert not visit.says_again
    visit = way.not_read(visit)
    assert (visit.screen, visit.why) == (Screen.PERSON, Why.THREE_TRIES)


def test_a_person_is_the_same_screen_whatever_it_was() -> None:
    choices = Choices(photo=PhotoChoice.NO)
    came = way.to_person(at(Screen.PHOTO, Guest(LAYLA), choices=choices, typed="x", failures=2), "unpaid")
    assert came == replace(at(Screen.PERSON, Guest(LAYLA)), why="unpaid")
    assert way.numbered(came, "H 27").number == "H 27"


def test_the_badge_is_changed_within_the_events_limits() -> None:
    visit = at(Screen.BADGE, Guest(LAYLA))
    hidden = way.hide(visit, "organisation", RULES)
    assert hidden.choices.hidden == ("organisation",)
    assert way.hide(hidden, "organisation", RULES).choices.hidden == ()
    assert way.hide(visit, "name", RULES) is visit
    assert way.hide(visit, "country", Rules(hideable=())) is visit


def test_the_other_of_two_names_may_lead() -> None:
    hong = registration(name="Hong Gil-dong", name_native="홍길동")
    visit = at(Screen.BADGE, Guest(hong))
    turned = way.turn_names(visit)
    assert (way.leading(visit), turned.choices.leading) == (NATIVE, LATIN)
    assert way.leading(way.turn_names(turned)) == NATIVE
    listed = at(Screen.BADGE, Guest(replace(hong, leading_script=LATIN)))
    assert way.turn_names(listed).choices.leading == NATIVE
    alone = at(Screen.BADGE, Guest(LAYLA))
    assert way.turn_names(alone) is alone
    assert way.leading(way.begin(0)) == ""


def test_a_name_is_corrected_by_letters_and_not_exchanged() -> None:
    visit = way.to_spelling(at(Screen.BADGE, Guest(LAYLA)), RULES)
    assert (visit.screen, visit.typed) == (Screen.SPELLING, "Layla Mansouri")
    better = way.take_spelling(replace(visit, typed=" Leila  Mansouri "), RULES)
    assert (better.screen, better.choices.spelling) == (Screen.BADGE, "Leila Mansouri")
    again = way.to_spelling(better, RULES)
    assert again.typed == "Leila Mansouri"
    assert way.take_spelling(replace(again, typed="Layla Mansouri"), RULES).choices.spelling == ""
    other = replace(visit, typed="Rosa Quintanilla")
    assert not way.can_spell(other, RULES)
    assert way.take_spelling(other, RULES) is other
    assert way.leave_spelling(other) == replace(other, screen=Screen.BADGE, typed="")
    assert way.type_text(replace(visit, typed="La"), "y\tla").typed == "Layla"
    assert way.erase(visit).typed == "Layla Mansour"


def test_the_name_that_leads_is_corrected_letter_by_letter() -> None:
    hong = registration(name="Hong Gil-dong", name_native="홍길동")
    visit = way.to_spelling(at(Screen.BADGE, Guest(hong)), RULES)
    assert visit.typed == "홍길동"
    typed = way.type_text(way.erase(visit), "ㄷㅜㅇ")
    assert typed.typed == "홍길둥"
    assert way.exchange(way.type_text(visit, "ㄱ"), "ㄲ").typed == "홍길동ㄲ"
    better = way.take_spelling(typed, RULES)
    assert (better.choices.spelling_native, better.choices.spelling) == ("홍길둥", "")
    assert way.to_spelling(better, RULES).typed == "홍길둥"
    latin = way.to_spelling(way.turn_names(better), RULES)
    assert latin.typed == "Hong Gil-dong"
    both = way.take_spelling(replace(latin, typed="Hong Gildong"), RULES).choices
    assert (both.spelling_native, both.spelling) == ("홍길둥", "Hong Gildong")
    assert way.exchange(latin, "ğ").typed == "Hong Gil-donğ"


def test_where_no_letter_may_be_changed_a_person_does_it() -> None:
    visit = way.to_spelling(at(Screen.BADGE, Guest(LAYLA)), Rules(most_letters=0))
    assert (visit.screen, visit.why) == (Screen.PERSON, Why.SPELLING)


def test_without_paper_she_is_in_and_takes_a_number() -> None:
    visit = way.not_printed(at(Screen.PRINTING, Guest(LAYLA)))
    assert (visit.screen, visit.why, visit.collects) == (Screen.PERSON, Why.COLLECT, True)


def test_what_is_true_no_longer_leads_to_a_person() -> None:
    visit = way.refused(at(Screen.PRINTING, Guest(LAYLA)), "already_in")
    assert (visit.screen, visit.why) == (Screen.PERSON, "already_in")


@pytest.mark.parametrize(
    "step",
    [
        way.to_code,
        way.to_scan,
        lambda visit: way.type_text(visit, "A"),
        way.erase,
        way.read,
        lambda visit: way.found(visit, Guest(LAYLA)),
        way.not_read,
        way.confirm,
        lambda visit: way.mark(visit, "yes"),
        way.go_on,
        way.skip,
        lambda visit: way.hide(visit, "country", RULES),
        way.turn_names,
        lambda visit: way.exchange(visit, "ㄲ"),
        lambda visit: way.turn_names(replace(visit, guest=None)) and visit,
        lambda visit: way.to_spelling(visit, RULES),
        lambda visit: way.take_spelling(visit, RULES),
        way.leave_spelling,
        way.print_badge,
        way.printed,
        way.not_printed,
        lambda visit: way.refused(visit, "unpaid"),
        lambda visit: way.numbered(visit, "H 1"),
    ],
)
def test_what_comes_late_or_twice_changes_nothing(step: object) -> None:
    visit = at(Screen.TAKE)
    assert step(visit) is visit  # type: ignore[operator]


def test_a_badge_screen_without_anybody_cannot_spell() -> None:
    visit = at(Screen.BADGE)
    assert way.to_spelling(visit, RULES) is visit
    assert not way.can_spell(at(Screen.SPELLING), RULES)
    assert way.confirm(at(Screen.CONFIRM)).screen is Screen.BADGE


def test_after_forty_seconds_it_asks_and_after_fifteen_more_all_is_gone() -> None:
    visit = way.press(confirmed(Guest(LAYLA)), 100)
    assert way.tick(visit, 139, PACE) is visit
    asking = way.tick(visit, 140, PACE)
    assert asking.asks
    assert way.tick(asking, 141, PACE) is asking
    back = way.press(asking, 150)
    assert back == replace(visit, pressed_s=150)
    assert way.tick(back, 189, PACE) is back
    assert way.tick(asking, 155, PACE) == way.begin(155)


def test_more_time_is_thirty_seconds_as_often_as_wanted() -> None:
    visit = at(Screen.TAKE, pressed_s=100.0)
    assert way.left_s(visit, 100, PACE) == 15
    twice = way.more_time(way.more_time(visit, PACE), PACE)
    assert way.left_s(twice, 100, PACE) == 75
    assert not way.tick(twice, 170, PACE).asks


@pytest.mark.parametrize("slow", [Comfort(is_slower=True), Comfort(is_aloud=True)])
def test_who_needs_more_time_gets_it_everywhere(slow: Comfort) -> None:
    assert way.left_s(at(Screen.TAKE, comfort=slow), 0, PACE) == 45
    assert way.left_s(at(Screen.CONFIRM, comfort=slow), 0, PACE) == 165
    assert not way.tick(at(Screen.CONFIRM, comfort=slow), 119, PACE).asks
    assert way.tick(at(Screen.CONFIRM, comfort=slow), 120, PACE).asks


def test_the_voice_becomes_louder_by_steps_and_begins_anew_after_the_loudest() -> None:
    visit = at(Screen.SCAN)
    heard = []
    for _ in range(LOUDEST):
        visit = way.turn_volume(visit)
        heard.append(visit.comfort.volume)
    assert heard == [4, 1, 2, 3]
    assert visit == at(Screen.SCAN)


@pytest.mark.parametrize("screen", [Screen.LANGUAGE, Screen.WAITING, Screen.PRINTING])
def test_some_screens_do_not_go_by_themselves(screen: Screen) -> None:
    visit = at(screen)
    assert way.tick(visit, 10_000, PACE) is visit
    assert way.left_s(visit, 0, PACE) is None
    assert visit.is_empty is (screen is Screen.LANGUAGE)


def test_nobody_is_asked_where_nobody_is() -> None:
    assert at(Screen.QUESTION).question is None
