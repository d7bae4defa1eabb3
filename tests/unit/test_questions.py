"""Which questions are open for whom, and what counts as an answer."""

from typing import Any

import pytest

from kiosk.domain.conditions import parse_condition
from kiosk.domain.facts import Kind
from kiosk.domain.history import history
from kiosk.domain.model import FactId, RegistrationId
from kiosk.domain.projection import PersonState, project
from kiosk.domain.questions import (
    Answer,
    AnswerChoice,
    AnswerForm,
    Question,
    checked_answer,
    open_questions,
)
from kiosk.domain.roster import FIELDS
from tests.builders import NOW, STATION, Facts, registration

CHOICES = (AnswerChoice("bus", {"en": "Bus"}), AnswerChoice("train", {"en": "Train"}))


def question(question_id: str = "photo", **more: Any) -> Question:
    return Question(**({"question_id": question_id, "ask": {"en": "May we?"}, "version": "2"} | more))


def given(question_id: str, version: str) -> Answer:
    return Answer(
        fact_id=FactId("f"),
        registration_id=RegistrationId("r1"),
        question_id=question_id,
        version=version,
        text="yes",
        at=NOW,
        station_id=STATION,
        actor_id=None,
    )


@pytest.mark.parametrize(
    ("form", "typed", "kept"),
    [
        (AnswerForm.YES_NO, " YES ", "yes"),
        (AnswerForm.YES_NO, "no", "no"),
        (AnswerForm.CHOICE, "Train", "train"),
        (AnswerForm.FREE, " after \t five ", "after five"),
    ],
)
def test_an_answer_is_kept_in_one_form(form: AnswerForm, typed: str, kept: str) -> None:
    assert checked_answer(question(form=form, choices=CHOICES), typed) == kept


@pytest.mark.parametrize(
    ("form", "typed", "told"),
    [
        (AnswerForm.YES_NO, "maybe", "yes, no"),
        (AnswerForm.CHOICE, "plane", "bus, train"),
        (AnswerForm.CHOICE, "", "bus, train"),
        (AnswerForm.FREE, "  ", "a text of 1 to 300 characters"),
        (AnswerForm.FREE, "x" * 301, "a text of 1 to 300"),
        (AnswerForm.FREE, "a\x07b", "a text of 1 to 300"),
    ],
)
def test_what_is_no_answer_is_told_with_what_is(form: AnswerForm, typed: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        checked_answer(question(form=form, choices=CHOICES), typed)


def test_open_is_what_concerns_somebody_and_is_not_answered_in_this_wording() -> None:
    press = question("press", when=parse_condition("category == 'press'", frozenset(FIELDS)))
    photo, bus = question("photo"), question("bus")
    everything = (press, photo, bus)
    assert open_questions(everything, registration(), ()) == (photo, bus)
    assert open_questions(everything, registration(category="press"), ()) == everything
    assert open_questions(everything, registration(), (given("photo", "1"), given("bus", "2"))) == (photo,)


def one(*facts: Any) -> PersonState:
    (state,) = project(facts)
    return state


def test_the_last_answer_counts_and_an_erased_person_has_none() -> None:
    make = Facts()
    start = make.registered()
    consent = {"question": "photo", "version": "1"}
    yes = make(Kind.CONSENT_GIVEN, body=consent, personal={"answer": "yes"})
    bus = make(Kind.ANSWERED, body={"question": "bus", "version": "1"}, personal={"answer": "train"})
    no = make(Kind.ANSWERED, body={**consent, "version": "2"}, personal={"answer": "no"})
    told = [(a.question_id, a.version, a.text) for a in one(start, yes, bus, no).answers]
    assert told == [("photo", "2", "no"), ("bus", "1", "train")]
    assert [(entry.texts["answer"], entry.texts["version"]) for entry in history([start, yes, no])[1:]] == [
        ("yes", "1"),
        ("no", "2"),
    ]
    assert one(start, yes, bus, no, make(Kind.ERASED)).answers == ()


def test_answers_are_a_persons_whichever_registration_they_were_given_for() -> None:
    make = Facts()
    facts = [make.registered("r1"), make.registered("r2"), make(Kind.MERGED, "r1", {"with": "r2"})]
    for of, text in (("r1", "yes"), ("r2", "no")):
        facts.append(make(Kind.ANSWERED, of, {"question": "q", "version": "1"}, {"answer": text}))
    assert [(a.registration_id, a.text) for a in one(*facts).answers] == [("r2", "no")]
