"""Every sentence of the windows stands in both translation files, finished and compiled."""

import ast

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

PASSED_ON = (
    "NO_LIBUSB",
    "_OTHER_HUB",
    "_refused(refused)",
    "fault",
    "fault.sentence",
    "hint",
    "rendered.verdict.sentence",
    "sentence",
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
    ]
    assert put_together == []
