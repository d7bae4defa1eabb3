"""The values that reading a file gives: a grid of cells, and a spreadsheet whose header was found in it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line it begins on (from 1, as an editor or a spreadsheet counts), its cells without blanks around."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of one sheet that hold anything, in their order; what was mended; what a person should decide."""

    rows: tuple[Row, ...]
    sheet: str = ""
    notes: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    delimiter: str = ""
    """What parts the cells of a text file, "" for a workbook."""

    sheets: tuple[str, ...] = ()
    """The sheets of a workbook that can be read, the hidden ones only where they were asked for."""

    has_hidden: bool = False
    """Whether something hidden was left out."""

    columns: tuple[int, ...] = ()
    """The column in the file (from 0) of each cell, where columns were left out; empty where none was."""


@dataclass(frozen=True, slots=True)
class Spreadsheet:
    """A file that was understood: the names of its columns and the rows under them.

    `notes` are sentences on what was understood or mended, `questions` on what was left out and may be wanted.
    """

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    sheet: str = ""
    header_line: int = 1
    notes: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    delimiter: str = ""
    sheets: tuple[str, ...] = ()
    has_hidden: bool = False
    columns: tuple[int, ...] = field(default=())
    is_named: bool = True
    """Whether a row names the columns; the mapping of numbered ones is not remembered for another file."""
