"""The log of a data directory: it can be handed to anybody."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import logs


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that is logged into; afterwards the root logger is as it was."""
    root = logging.getLogger()
    handlers, level, does_raise = root.handlers[:], root.level, logging.raiseExceptions
    logs.to_file(tmp_path)
    yield tmp_path
    for handler in root.handlers:
        handler.close()
    root.handlers[:], root.level, logging.raiseExceptions = handlers, level, does_raise


@pytest.mark.expected_warnings
def test_a_bug_is_logged_with_its_kind_and_places_but_not_with_what_it_says(folder: Path) -> None:
    name, address = "Layla Haddad", "layla@example.org"
    try:
        try:
            raise KeyError(name)
        except KeyError as error:
            raise ValueError(f"{name}: {address}") from error
    except ValueError:
        logging.getLogger("kiosk").exception("bug")
    told = (folder / "log" / "madang.log").read_text(encoding="utf-8")
    assert name not in told
    assert address not in told
    assert "KeyError" in told
    assert "ValueError" in told
    assert "test_logs.py" in told
