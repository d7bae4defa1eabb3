"""Questions that are asked at check-in, and what was answered: which are open for a person; pure.

Nothing is ever answered by itself. An answer counts for the version of the wording that was asked: when the wording
changes, the question is open again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.conditions import Condition
from kiosk.domain.model import FactId, Registration, RegistrationId, StationId, Text
from kiosk.domain.roster import to_values

YES, NO = "yes", "no"
LONGEST = 300
"""Characters of a free answer."""


class AnswerForm(StrEnum):
    """How a question is answered."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class AnswerChoice:
    """One of several answers: its id, which is kept, and its words."""

    choice_id: str
    name: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of the event. `when` is None where everybody is asked; a consent is answered with yes or no."""

    question_id: str
    ask: Text
    version: str = "1"
    when: Condition | None = None
    form: AnswerForm = AnswerForm.YES_NO
    choices: tuple[AnswerChoice, ...] = ()
    is_required: bool = False
    is_consent: bool = False

    @property
    def taken(self) -> tuple[str, ...]:
        """The answers that are taken, none for free text."""
        if self.form is AnswerForm.YES_NO:
            return (YES, NO)
        return tuple(one.choice_id for one in self.choices)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What somebody answered last to a question: to which version of its wording, when, where, noted by whom."""

    fact_id: FactId
    registration_id: RegistrationId
    question_id: str
    version: str
    text: str
    at: datetime
    station_id: StationId
    actor_id: str | None


def checked_answer(question: Question, text: str) -> str:
    """Return a typed answer in the form that is kept.

    Raises:
        ValueError: it is none; the message says what is taken.
    """
    plain = " ".join(text.split())
    if question.form is AnswerForm.FREE:
        if not plain or len(plain) > LONGEST or not plain.isprintable():
            raise ValueError(f"a text of 1 to {LONGEST} characters")
        return plain
    found = next((one for one in question.taken if one.casefold() == plain.casefold()), "")
    if not found:
        raise ValueError(", ".join(question.taken))
    return found


def concerns(question: Question, registration: Registration) -> bool:
    """Whether a question is for this registration."""
    return question.when is None or question.when.holds(to_values(registration))


def open_questions(
    questions: Sequence[Question], registration: Registration, answers: Iterable[Answer]
) -> tuple[Question, ...]:
    """Return the questions that are for a registration and not answered in their present wording, in the event's order."""
    known: Mapping[str, str] = {one.question_id: one.version for one in answers}
    return tuple(
        one for one in questions if concerns(one, registration) and known.get(one.question_id) != one.version
    )
