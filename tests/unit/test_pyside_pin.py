"""PySide6 6.12.0 loses a reference to None in every void call and ends the process on Python 3.11: never again."""

import re
import sys
from pathlib import Path

from PySide6.QtCore import QObject

PROJECT = Path(__file__).parents[2]


def test_void_calls_keep_the_reference_count_of_none() -> None:
    one = QObject()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        one.setObjectName("x")
    assert sys.getrefcount(None) - before > -100


def test_the_pin_stands_in_the_project_and_in_the_lock() -> None:
    assert '"pyside6>=6.11.3,<6.12"' in (PROJECT / "pyproject.toml").read_text()
    locked = re.search(r"^pyside6==(\S+)", (PROJECT / "requirements.lock").read_text(), re.MULTILINE)
    assert locked is not None
    assert (6, 11, 3) <= tuple(map(int, locked.group(1).split("."))) < (6, 12)
