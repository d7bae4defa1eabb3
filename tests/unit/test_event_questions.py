"""Questions of an event file: what is read, and each mistake with its line and what is allowed."""

from pathlib import Path

import pytest

from kiosk.config import read_event
from kiosk.domain.errors import OperatorError
from kiosk.domain.questions import AnswerForm
from tests.builders import registration

HEAD = 'timezone = "Asia/Seoul"\ndays = [2019-09-30]\nname = { en = "Forum" }\n[[category]]\nid = "press"\n'
CONSENT = """[[question]]
id = "photo"
kind = "consent"
version = "2"
ask = { en = "May we take photos of you?" }
when = "photo == 'unasked'"
required = true
"""
CHOICE = """[[question]]
id = "home"
ask = { en = "How do you go home?" }
answers = [{ id = "bus", name = { en = "By bus" } }, { id = "train", name = { en = "By train" } }]
"""


def read(folder: Path, text: str) -> object:
    file = folder / "event.toml"
    file.write_text(HEAD + text, encoding="utf-8")
    return read_event(file).questions


def test_a_consent_and_a_choice_are_read(tmp_path: Path) -> None:
    file = tmp_path / "event.toml"
    file.write_text(HEAD + CONSENT + CHOICE, encoding="utf-8")
    photo, home = read_event(file).questions
    assert (photo.question_id, photo.version, photo.is_consent, photo.is_required) == (
        "photo",
        "2",
        True,
        True,
    )
    assert photo.when is not None
    assert photo.when.text == "photo == 'unasked'"
    assert (photo.form, photo.taken) == (AnswerForm.YES_NO, ("yes", "no"))
    assert (home.version, home.form, home.taken) == ("1", AnswerForm.CHOICE, ("bus", "train"))
    assert (home.is_consent, home.is_required, home.when) == (False, False, None)
    assert registration().registration_id == "r1"


@pytest.mark.parametrize(
    ("before", "after", "line", "says"),
    [
        ('id = "photo"', 'id = "Photo consent"', 7, "short word"),
        ('id = "photo"\n', "", 6, "short word"),
        ('kind = "consent"', 'kind = "agreement"', 8, "allowed: question, consent"),
        ('version = "2"\n', "", 6, "which wording"),
        ('version = "2"', "version = 2", 9, "text in quotes"),
        ('ask = { en = "May we take photos of you?" }\n', "", 6, "at least one language"),
        (
            'ask = { en = "May we take photos of you?" }',
            'ask = { fr = "Photos ?" }',
            10,
            "none of the event's",
        ),
        ("when = \"photo == 'unasked'\"", "when = \"foto == 'no'\"", 11, "did you mean photo"),
        ("when = \"photo == 'unasked'\"", "when = \"photo == 'maybe'\"", 11, "it may be no, unasked, yes"),
        ("when = \"photo == 'unasked'\"", "when = \"category == 'guest'\"", 11, "it may be press"),
        ("May we take photos of you?", "x" * 121, 10, "at most 120"),
        ("May we take photos of you?", "가" * 61, 10, "half as many"),
        ("By bus", "x" * 19, 16, "at most 18"),
        ("required = true", 'required = "yes"', 12, "true or false"),
        ("required = true", "requires = true", 12, "did you mean `required`"),
        ("required = true", 'answers = "free"', 12, "answered with yes or no"),
        ("required = true", CONSENT, 13, "stands here twice"),
        ('id = "home"', 'id = "home"\nanswers = "maybe"', 0, "twice"),
        ("answers = [{", 'answers = "maybe" #', 16, "yes_no"),
        ('[{ id = "bus", name = { en = "By bus" } }, ', "[", 16, "2 to 3 choices"),
        ('id = "bus"', 'id = "By bus"', 16, "short word"),
        ('id = "bus"', 'id = "train"', 16, "twice"),
        ('id = "bus"', 'ID = "bus"', 16, "known keys here: id, name"),
        ('{ en = "By bus" }', "{}", 16, "none of the event's"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_is_allowed(
    tmp_path: Path, before: str, after: str, line: int, says: str
) -> None:
    text = CONSENT + CHOICE
    assert before in text
    with pytest.raises(OperatorError, match=says) as told:
        read(tmp_path, text.replace(before, after, 1))
    assert not line or f"event.toml:{line}:" in told.value.sentence
