"""What an event file says of its kiosks, and each mistake with what is allowed."""

from pathlib import Path

import pytest

from kiosk.config import read_event
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import SelfServicePolicy

HEAD = 'timezone = "Asia/Seoul"\ndays = [2019-09-30]\nname = { en = "Forum" }\n'


def read(folder: Path, text: str) -> SelfServicePolicy:
    file = folder / "event.toml"
    file.write_text(HEAD + text, encoding="utf-8")
    return read_event(file).self_service


def test_what_stands_there_is_read_and_what_does_not_has_a_default(tmp_path: Path) -> None:
    assert read(tmp_path, "") == SelfServicePolicy()
    text = '[kiosk]\nletters = 0\nhide = ["country"]\nlanguages = ["ko"]\ndesk = { en = "Desk 5" }\n'
    assert read(tmp_path, text) == SelfServicePolicy(0, ("country",), ("ko",), {"en": "Desk 5"})
    socket = read(tmp_path, '[kiosk]\nheadphones = { en = "Lower left" }\n')
    assert socket == SelfServicePolicy(headphones={"en": "Lower left"})


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("letters = 11", "0 to 10"),
        ("letters = true", "0 to 10"),
        ('hide = ["name"]', "organisation, country"),
        ('languages = "ko"', "list of codes"),
        ("colour = 1", "colour"),
    ],
)
def test_a_mistake_is_told_with_what_is_allowed(tmp_path: Path, line: str, said: str) -> None:
    with pytest.raises(OperatorError, match=said):
        read(tmp_path, f"[kiosk]\n{line}\n")
