"""What the list's page shows: the file as it was understood, what would happen, what happened; plain values, no Qt.

They come from another process, so nothing here loads Qt, and nothing holds more of a list than is shown.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain.model import Text

SAMPLE_ROWS = 10
MOST_LINES = 100
"""Lines of refused and doubtful rows that are kept for the screen; the spreadsheet with the refused ones has all."""


class Step(StrEnum):
    """Where an import stands."""

    CHOOSE = "choose"
    READING = "reading"
    COLUMNS = "columns"
    LOOKING = "looking"
    PREVIEW = "preview"
    WRITING = "writing"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A spreadsheet in one of the user's usual folders: its path, name, folder, and how long ago it changed."""

    path: str
    name: str
    folder: str
    size: int
    minutes_ago: int


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file: its name there, the field it gives ("" for none), why, and whether that is sure."""

    name: str
    field: str
    why: str
    is_sure: bool


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """A word in the category's column that the event does not know, in how many rows, and what it was said to be."""

    word: str
    rows: int
    category: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetView:
    """A file as it was understood. `fault` says why it cannot be imported like this, "" where it can.

    `dates` is a date that may be read in two ways, the day first or the month first; nothing is imported until one is chosen.
    """

    file: str
    columns: tuple[Column, ...]
    sample: tuple[tuple[str, ...], ...]
    rows: int
    fields: tuple[str, ...]
    categories: tuple[tuple[str, str], ...]
    notes: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    has_hidden: bool = False
    with_hidden: bool = False
    words: tuple[UnknownWord, ...] = ()
    dates: tuple[str, date, date] | None = None
    is_remembered: bool = False
    fault: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """What an import would do, or did. `back` is the spreadsheet of the refused rows, "" where none was written; `over` are
    categories with too many people: names, places, people.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    gone: int = 0
    refused: int = 0
    forgotten: int = 0
    refused_lines: tuple[tuple[int, str], ...] = ()
    look_lines: tuple[tuple[int, str], ...] = ()
    looks: int = 0
    over: tuple[tuple[Text, int, int], ...] = ()
    back: str = ""

    @property
    def taken(self) -> int:
        """Rows that stand, or would stand, in the roster."""
        return self.new + self.changed + self.unchanged


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportStatus:
    """Everything about the import now. `done` is how much of the step is done, 0 to 1; `fault` why a step ended."""

    step: Step = Step.CHOOSE
    files: tuple[FoundFile, ...] = ()
    file: str = ""
    sheet: SheetView | None = None
    report: ReportView | None = None
    done: float = 0.0
    fault: str = ""
    marks_gone: bool = False
    takes_forgotten: bool = False
    was_cancelled: bool = False
