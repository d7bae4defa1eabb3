"""Note what somebody answered to a question of the event: a fact with time, desk and the version of the wording."""

from dataclasses import dataclass

from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.model import Registration, RegistrationId
from kiosk.domain.questions import YES, Answer, Question, checked_answer, concerns, open_questions
from kiosk.services.check_in import Desk
from kiosk.services.ports import Reader


@dataclass(frozen=True, slots=True)
class Answered:
    """A noted answer, and the questions that are still open."""

    registration: Registration
    question: Question
    text: str
    open: tuple[Question, ...]


def answer(desk: Desk, registration_id: RegistrationId, question_id: str, text: str) -> Answered:
    """Note an answer; the same answer to the same wording once more records nothing.

    A yes to a consent is the fact `consent_given`; all else, also a consent that is refused or taken back, is `answered`.

    Raises:
        OperatorError: nobody has this id, there is no such question or it is not for this person, or the answer is none.
    """
    with desk.store.write() as tx:
        registration = tx.registration(registration_id)
        if registration is None:
            raise OperatorError("This registration is not on the list any more.")
        question = _question(desk, registration, question_id)
        try:
            taken = checked_answer(question, text)
        except ValueError as error:
            raise OperatorError(
                "“{text}” is no answer to {question_id}; it may be {error}.",
                text=text,
                question_id=question_id,
                error=error,
            ) from error
        before = {one.question_id: (one.version, one.text) for one in tx.answers(registration_id)}
        if before.get(question_id) != (question.version, taken):
            kind = Kind.CONSENT_GIVEN if question.is_consent and taken == YES else Kind.ANSWERED
            body = {"question": question_id, "version": question.version}
            tx.append([desk.recorder.fact(tx, kind, registration_id, body, {"answer": taken})])
        return Answered(registration, question, taken, _left(desk, tx, registration))


def answers_of(
    desk: Desk, reader: Reader, registration: Registration
) -> tuple[tuple[Question, Answer | None], ...]:
    """Return the questions that are for a registration, each with its answer, which may be to an older wording. Reads only."""
    known = {one.question_id: one for one in reader.answers(registration.registration_id)}
    return tuple(
        (one, known.get(one.question_id)) for one in desk.event.questions if concerns(one, registration)
    )


def _left(desk: Desk, reader: Reader, registration: Registration) -> tuple[Question, ...]:
    return open_questions(desk.event.questions, registration, reader.answers(registration.registration_id))


def _question(desk: Desk, registration: Registration, question_id: str) -> Question:
    mine = [one for one in desk.event.questions if concerns(one, registration)]
    found = next((one for one in mine if one.question_id == question_id), None)
    if found is None:
        known = ", ".join(one.question_id for one in mine) or "none"
        raise OperatorError(
            "There is no question “{question_id}” for this person; there is: {known}.",
            question_id=question_id,
            known=known,
        )
    return found
