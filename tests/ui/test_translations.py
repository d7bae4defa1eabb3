"""Every sentence of the windows stands in both translation files, finished and compiled."""

import pytest

from kiosk.ui.catalogue import Catalogue
from tests.ui.translation_files import FOLDER, read, sentences_in_code


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
    for sentence, (text, _) in read("ko").items():
        assert sorted(_fields(sentence)) == sorted(_fields(text)), sentence


def _fields(text: str) -> list[str]:
    return [part.split("}", 1)[0] for part in text.split("{")[1:]]
