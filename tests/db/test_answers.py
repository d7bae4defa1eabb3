"""Questions at check-in and their answers, on the real store."""

from pathlib import Path

import pytest

from kiosk.domain.conditions import parse_condition
from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.model import RegistrationId
from kiosk.domain.questions import AnswerForm, Question
from kiosk.domain.roster import FIELDS
from kiosk.services.answer import answer, answers_of
from kiosk.services.check_in import check_in_registration
from kiosk.services.erase import erase
from kiosk.services.merge import merge, unmerge
from tests.builders import Facts, desk, opened_store

ONE, TWO = RegistrationId("one"), RegistrationId("two")
PHOTO = Question(question_id="photo", ask={"en": "Photos?"}, version="1", is_consent=True, is_required=True)
BUS = Question(
    question_id="bus",
    ask={"en": "How home?"},
    form=AnswerForm.FREE,
    when=parse_condition("category == 'press'", frozenset(FIELDS)),
)


def ids(questions: tuple[Question, ...]) -> list[str]:
    return [one.question_id for one in questions]


def test_questions_never_hold_up_a_check_in_and_are_asked_until_answered(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at = desk(store, questions=(PHOTO, BUS))
        with store.write() as tx:
            tx.append([Facts().registered(ONE, category="press")])
        first = check_in_registration(at, ONE)
        assert first.fact_id is not None
        assert ids(first.ask) == ["photo", "bus"]
        assert ids(check_in_registration(at, ONE).ask) == ["photo"]  # what may be left out is asked once
        assert ids(answer(at, ONE, "bus", "by train").open) == ["photo"]
        assert answer(at, ONE, "photo", "yes").open == ()
        answer(at, ONE, "photo", "YES")
        answer(at, ONE, "photo", "no")
        with store.read() as reader:
            told = [
                (fact.kind, fact.body, fact.personal)
                for fact in reader.facts([ONE])
                if fact.kind in (Kind.ANSWERED, Kind.CONSENT_GIVEN)
            ]
        photo = {"question": "photo", "version": "1"}
        assert told == [
            ("answered", {"question": "bus", "version": "1"}, {"answer": "by train"}),
            ("consent_given", photo, {"answer": "yes"}),
            ("answered", photo, {"answer": "no"}),
        ]
        assert check_in_registration(at, ONE).ask == ()
        for wrong in (("photo", "maybe"), ("other", "yes"), ("bus", "")):
            with pytest.raises(OperatorError):
                answer(at, ONE, *wrong)
        with pytest.raises(OperatorError):
            answer(at, RegistrationId("nobody"), "photo", "yes")


def test_a_new_wording_is_asked_again_and_the_old_answer_is_kept(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        with store.write() as tx:
            tx.append([Facts().registered(ONE)])
        answer(desk(store, questions=(PHOTO,)), ONE, "photo", "yes")
        newer = Question(
            question_id="photo",
            ask={"en": "Photos and film?"},
            version="2",
            is_consent=True,
            is_required=True,
        )
        at = desk(store, questions=(newer,))
        assert check_in_registration(at, ONE).ask == (newer,)
        with store.read() as reader:
            registration = reader.registration(ONE)
            assert registration is not None
            ((_, given),) = answers_of(at, reader, registration)
        assert given is not None
        assert (given.version, given.text) == ("1", "yes")


def test_answers_go_with_the_person_when_merged_and_when_erased(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at = desk(store, questions=(PHOTO,))
        with store.write() as tx:
            tx.append([Facts().registered(ONE), Facts("b").registered(TWO, name="Lyla M")])
        answer(at, TWO, "photo", "yes")
        joined = merge(at, ONE, TWO)
        assert check_in_registration(at, ONE).ask == ()
        unmerge(at, joined, ONE)
        assert check_in_registration(at, ONE).ask == (PHOTO,)
        with store.write() as tx:
            before = tx.fingerprint()
            assert len(before["answer"]) == 1
            tx.replay()
            assert tx.fingerprint() == before
        erase(at, TWO)
        with store.write() as tx:
            assert tx.fingerprint()["answer"] == []
            assert all(not fact.personal for fact in tx.facts([TWO]))
