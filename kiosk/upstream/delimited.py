"""Text to a grid: CSV by commas, semicolons, tabs or bars, whichever parts the rows most evenly (RFC 4180 quotes).

A file whose structure is wrong (a quotation mark without its partner) is refused whole.
"""

import csv
import io
import re
from collections import Counter
from pathlib import Path

from kiosk.domain.errors import OperatorError
from kiosk.domain.formula import unguarded
from kiosk.domain.sentence import Sentence
from kiosk.upstream.spreadsheet import Grid, Row

_DELIMITERS = (",", ";", "\t", "|")
_CALLED = {
    ";": Sentence("The cells are separated by semicolons."),
    "\t": Sentence("The cells are separated by tabs."),
    "|": Sentence("The cells are separated by bars (|)."),
}
_SAMPLE_RECORDS = 200
_LONGEST_CELL = 100_000
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_MAYBE_GUARDED = re.compile("'[-=+@\t\r']")


def grid_of(text: str, path: Path) -> Grid:
    """Return the rows of a delimited text that hold anything.

    Raises:
        OperatorError: the quotes are broken; says on which line the row begins.
    """
    told = _SEPARATOR_LINE.match(text)  # a line that Excel writes and reads
    delimiter = told[1] if told else _delimiter(text)
    is_guarded = _MAYBE_GUARDED.search(text) is not None
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    start = 1
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            quote = max(_line(text, start).find('"') + 1, 1)
            raise OperatorError(
                "{path}:{start}:{quote}: the row that begins here is broken ({error}). Look for a quotation mark without its partner, mend it and import again; nothing was imported.",
                path=path,
                start=start,
                quote=quote,
                error=error,
            ) from error
        if cells is None:
            break
        line, start = start, reader.line_num + 1
        stripped = tuple(map(str.strip, cells))
        if any(stripped) and not (told and line == 1):
            if is_guarded:
                stripped = tuple([unguarded(cell) if cell[:1] == "'" else cell for cell in stripped])
            rows.append(Row(line, stripped))
    notes = (_CALLED[delimiter],) if delimiter in _CALLED else ()
    return Grid(tuple(rows), notes=notes, delimiter=delimiter)


def _line(text: str, number: int) -> str:
    return next((one for n, one in enumerate(io.StringIO(text, newline=""), start=1) if n == number), "")


def place_in_line(line: str, position: int, delimiter: str) -> int:
    """Return the character (from 1) with which the cell at a position (from 0) begins; 1 for one on a later line."""
    is_quoted = False
    for place, character in enumerate(line, start=1):
        if position == 0:
            return place
        if character == '"':
            is_quoted = not is_quoted
        elif character == delimiter and not is_quoted:
            position -= 1
    return 1


def _delimiter(text: str) -> str:
    """Return what parts most rows into the same number of cells; a comma where nothing does."""
    sample = text[: _SAMPLE_RECORDS * 2000]
    return max(_DELIMITERS, key=lambda one: (*_evenness(sample, one), -_DELIMITERS.index(one)))


def _evenness(sample: str, delimiter: str) -> tuple[int, int]:
    """Return (how many rows have the usual number of cells, that number) where it is two or more, else (0, 0)."""
    widths: Counter[int] = Counter()
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    try:
        for _, cells in zip(range(_SAMPLE_RECORDS), reader, strict=False):
            if len(cells) > 1:
                widths[len(cells)] += 1
    except csv.Error:  # told, with its place, when the whole is read
        pass
    if not widths:
        return (0, 0)
    width, count = max(widths.items(), key=lambda one: (one[1], one[0]))
    return count, width
