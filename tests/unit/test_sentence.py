"""Sentences that keep their words and what is put into them apart."""

import errno
import pickle
from pathlib import Path

import pytest

from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.sentence import Sentence, counted, many, os_reason, restored, stored, whole

KOREAN = {
    "{path} cannot be written: {reason}.": "{path}에 쓸 수 없습니다: {reason}.",
    "No space left on device": "디스크에 남은 공간이 없음",
    "Too long: {parts}.": "너무 깁니다: {parts}.",
    "name": "이름",
    "Use {braces} as they are.": "{braces} 그대로.",
}


def korean(text: Sentence) -> str:
    return text.said(KOREAN.__getitem__, lambda value: f"<{value}>")


def test_it_is_its_english_text_and_can_be_said_in_another_language() -> None:
    full = Sentence(
        "{path} cannot be written: {reason}.", path=Path("a.pdf"), reason=os_reason(OSError(errno.ENOSPC, ""))
    )
    assert full == "a.pdf cannot be written: No space left on device."
    assert korean(full) == "<a.pdf>에 쓸 수 없습니다: 디스크에 남은 공간이 없음."
    long = Sentence("Too long: {parts}.", parts=(Sentence("name"), "Ort"))
    assert long == "Too long: name, Ort."
    assert korean(long) == "너무 깁니다: 이름, <Ort>."
    assert korean(Sentence("Use {braces} as they are.")) == "{braces} 그대로."


@pytest.mark.parametrize(
    "text",
    [
        Sentence("Too long: {parts}.", parts=(Sentence("name"), "Ort")),
        Sentence("{count} of {size:g}", count=3, size=2.5),
        Sentence("Nothing is put in {here}"),
        "some text",
        "",
    ],
)
def test_what_is_kept_comes_back_with_all_it_is_made_of(text: str) -> None:
    back = restored(stored(text))
    assert back == text
    if isinstance(text, Sentence) and text.values:
        assert isinstance(back, Sentence)
        assert (back.template, back.values) == (text.template, text.values)


def test_an_error_travels_between_processes_with_its_sentence() -> None:
    error = OperatorError("There is no printer {name}.", "more for the log", name="P1")
    back = pickle.loads(pickle.dumps(error))
    assert (str(back), back.detail) == ("There is no printer P1.", "more for the log")
    assert back.sentence.template == "There is no printer {name}."
    assert EnvironmentFault(back.sentence).sentence.values == {"name": "P1"}


def test_the_part_of_a_line_becomes_a_sentence() -> None:
    alone = whole(Sentence("{name} is {length} long", name="note", length=3))
    assert alone == "Note is 3 long."
    assert (alone.template, alone.values["length"]) == ("{name} is {length} long.", 3)


def test_a_reason_that_nobody_knows_has_its_number() -> None:
    assert os_reason(OSError(4711, "")) == "the system says error 4711"
    assert os_reason(OSError("no number")) == "the system says error 0"


def test_one_thing_and_several_have_their_own_words() -> None:
    assert [counted(count, "row") for count in (0, 1, 1200)] == ["0 rows", "1 row", "1,200 rows"]
    assert [counted(count, "person", "people") for count in (1, 2)] == ["1 person", "2 people"]
    told = [many(count, "A row of {file}", "{count} rows of {file}", file="a.csv") for count in (1, 2)]
    assert told == ["A row of a.csv", "2 rows of a.csv"]
