"""The words of a roster are the same whoever makes them, and an import does not depend on the process beside it."""

import logging
import os
import signal

import pytest

from db.index_words import Beside, Maker, maker, words_of
from kiosk.domain.names import SEARCHED

ROWS = [
    (n, [f"Name {n}", "홍길동", "", "시민단체", "Göttingen", "KR", f"K7QM-{n}", "a@example.org", "", ""])
    for n in range(1, 1200)
]
EXPECTED = [words_of(*one) for one in ROWS]
assert len(ROWS[0][1]) == len(SEARCHED)


def asked(words: Maker) -> None:
    for start in range(0, len(ROWS), 500):
        words.ask(ROWS[start : start + 500])


def test_words_made_beside_are_those_made_here_in_their_order() -> None:
    with maker(len(ROWS), many=1) as beside, maker(len(ROWS)) as here:
        assert isinstance(beside, Beside) is ((os.cpu_count() or 1) > 1)
        for words in (beside, here):
            asked(words)
            assert words.made() == EXPECTED


@pytest.mark.expected_warnings
@pytest.mark.parametrize("when", ["before", "between", "after"])
def test_a_process_that_ends_takes_nothing_with_it(when: str, caplog: pytest.LogCaptureFixture) -> None:
    words = Beside()
    try:
        if when == "before":
            _end(words)
        words.ask(ROWS[:500])
        if when == "between":
            _end(words)
        words.ask(ROWS[500:])
        if when == "after":
            _end(words)
        with caplog.at_level(logging.WARNING):
            assert words.made() == EXPECTED
        assert [one.message for one in caplog.records] == [
            "the process that makes the words of the search ended; they are made here"
        ]
    finally:
        words.end()


def test_leaving_early_ends_the_process() -> None:
    with maker(len(ROWS), many=1) as words:
        asked(words)
    assert not isinstance(words, Beside) or not words.process.is_alive()


def _end(words: Beside) -> None:
    assert words.process.pid is not None
    os.kill(words.process.pid, signal.SIGTERM)
    words.process.join(10)
