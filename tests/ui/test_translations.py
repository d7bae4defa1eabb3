"""Every sentence of the windows stands in both translation files, finished and compiled."""

import ast
import re

import pytest

from kiosk.ui.catalogue import Catalogue
from tests.ui.translation_files import (
    ERRORS,
    FOLDER,
    ROOT,
    calls,
    read,
    sentences_in_code,
    told_in_the_window,
)

NEVER_ONE = frozenset(
    {
        "Badge printed {count} times",  # "once" stands beside it
        "Keep it {count} days more",
        "The page's passphrase needs {count} characters or more. Several words are best.",
        "Printing, about {count} seconds",  # "1 second" stands beside it
        "The recovery passphrase has {count} words. Type all of them.",
        "{code} names {count} people. Take their booking codes: `roster find` tells them.",
        "{count} badges in the queue",  # the desk's own words for one badge stand beside these
        "{count} badges print when a roll is in.",
        "{count} badges print when it is ready.",
        "{count} cells under {width} columns; is a comma not in quotes?",
        "{count} characters a second.",
        "{count} days ago",  # after two days of hours
    }
)
"""Sentences that count what is never one, or whose number is a name."""

PASSED_ON = (
    "NO_LIBUSB",
    "_OTHER_HUB",
    "_refused(refused)",
    "fault",
    "field",
    "fault.sentence",
    "hint",
    "rendered.verdict.sentence",
    "sentence",
    "text.template",
    "whole(fault.sentence)",
)
"""What an error's sentence may be besides a text: one that was written elsewhere, where it is found as a text."""


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_files_hold_exactly_the_sentences_of_the_code_all_finished(language: str) -> None:
    known = read(language)
    assert sentences_in_code() == set(known)
    assert [sentence for sentence, (_, is_finished) in known.items() if not is_finished] == []


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_compiled_file_says_what_its_source_says(language: str) -> None:
    catalogue = Catalogue(FOLDER)
    for sentence, (text, _) in read(language).items():
        assert catalogue(language, sentence) == text


def test_placeholders_are_the_same_in_every_language() -> None:
    english = read("en")  # It may leave out what only a command's user can do.
    for sentence, (text, _) in read("ko").items():
        whole, said = sorted(_fields(sentence)), sorted(_fields(english[sentence][0] or sentence))
        assert set(said) <= set(whole), sentence
        assert sorted(_fields(text)) in (whole, said), sentence


def _fields(text: str) -> list[str]:
    return [part.split("}", 1)[0] for part in text.split("{")[1:]]


def test_every_error_that_the_window_may_tell_has_its_sentence_as_a_text_that_can_be_translated() -> None:
    """A text that is put together where it is raised could not be looked up, and would be English in every window."""
    put_together = [
        f"{path.relative_to(ROOT)}:{call.lineno}: {ast.unparse(call.args[0])}"
        for path in told_in_the_window()
        for call in calls(ast.parse(path.read_text("utf-8")), ERRORS)
        if path.name != "sentence.py"
        and not isinstance(call.args[0], ast.Constant)
        and ast.unparse(call.args[0]) not in PASSED_ON
        and next(calls(call.args[0], ("many",)), None) is None
    ]
    assert put_together == []


def test_a_number_of_things_has_words_for_one_thing_too() -> None:
    """Whoever counts goes through `many`, which asks for both; where there are never less than two it stands here."""
    paths = [*(ROOT / "kiosk" / "ui").rglob("*.py"), *told_in_the_window()]
    both = {
        text.value
        for path in paths
        for call in calls(ast.parse(path.read_text("utf-8")), ("many",))
        for text in call.args
        if isinstance(text, ast.Constant) and isinstance(text.value, str)
    }
    counted = {
        one
        for one in sentences_in_code()
        if re.search(r"\{(count|facts|stations|minutes|pages|rows)\} (?!is|was)[a-z]+s\b", one)
    }
    assert counted - both - NEVER_ONE == set()
