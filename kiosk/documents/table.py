"""A table as a file that spreadsheets open right: CSV in UTF-8 with a byte order mark, or XLSX with every cell as text.

Text that a spreadsheet would take for a formula is made harmless: in CSV by an apostrophe, in XLSX by the cell's type
and its mark of having been typed with one. What is written here reads back the same.
"""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any
from unicodedata import east_asian_width
from zipfile import ZIP_DEFLATED, ZipFile

from kiosk.domain.errors import OperatorError
from kiosk.domain.formula import guarded, is_formula_like

SUFFIXES = (".csv", ".xlsx")
_NARROWEST, _WIDEST, _MEASURED = 10, 50, 500
_LONGEST_CELL = 32_767
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""What XML cannot hold."""


def write_table(
    path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]], frozen: int = 0
) -> int:
    """Write rows under these columns as CSV or XLSX, by the file's ending, and return their number.

    Args:
        frozen: so many columns of a workbook stay in view while the others are scrolled.

    Raises:
        OperatorError: the ending is neither, or the file cannot be written.
    """
    return write_cells(path, columns, ([row.get(column, "") for column in columns] for row in rows), frozen)


def write_cells(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]], frozen: int = 0) -> int:
    """Write a header and rows of texts; see `write_table`."""
    if path.suffix.lower() not in SUFFIXES:
        raise OperatorError(f"{path}: the file's name has to end in .csv or .xlsx.")
    try:
        if path.suffix.lower() == ".xlsx":
            return _write_xlsx(path, header, rows, frozen)
        return _write_csv(path, header, rows)
    except OSError as error:
        raise OperatorError(
            f"{path} cannot be written: {error.strerror}. Choose another place, or close it in the spreadsheet."
        ) from error


def _write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(map(guarded, header))
        for count, row in enumerate(rows, start=1):  # noqa: B007 - how many there were
            writer.writerow(map(guarded, row))
    return count


def _widths(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """Return how wide each column has to be for these rows, in characters; wide ones, as Hangul is, count twice."""
    found = [
        max(len(name) + 4, _NARROWEST) for name in header
    ]  # beside the name stands the button of the filter
    for row in rows:
        for place, text in enumerate(row[: len(found)]):
            wide = sum(2 if east_asian_width(one) in "WF" else 1 for one in text[:_WIDEST])
            found[place] = min(max(found[place], wide + 2), _WIDEST)
    return found


def _write_xlsx(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]], frozen: int) -> int:
    from openpyxl import Workbook  # loaded only where it is needed: a desk starts without
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet("List")
    sheet.freeze_panes = f"{get_column_letter(frozen + 1)}2"
    rows = iter(rows)
    first = list(islice(rows, _MEASURED))
    for place, width in enumerate(_widths(header, first), start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as file:
            count = _write_sheet(sheet, file, header, chain(first, rows))
        _write_rest(book, archive)
    return count


def _write_sheet(sheet: Any, file: IO[bytes], header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a sheet into an open file: openpyxl by itself writes it into a temporary one first, readable by a thief."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet._writer import WorksheetWriter

    sheet._writer = WorksheetWriter(sheet, out=file)
    sheet._writer.write_top()

    def cell(is_quoted: bool) -> Any:
        made = WriteOnlyCell(sheet)
        made.number_format = "@"  # also after it is edited, a code stays a text
        made.quotePrefix = is_quoted
        return made

    def filled(made: Any, text: str) -> Any:
        made.value = _UNFIT.sub("", text)[:_LONGEST_CELL]
        made.data_type = "s"
        return made

    names = [filled(cell(is_quoted=False), name) for name in header]
    for one in names:
        one.font = Font(bold=True)
    sheet.append(names)
    columns = [(cell(is_quoted=False), cell(is_quoted=True)) for _ in header]
    count = 0
    for count, row in enumerate(rows, start=1):  # noqa: B007 - how many there were
        columns.extend((cell(is_quoted=False), cell(is_quoted=True)) for _ in row[len(columns) :])
        # A row is written as soon as it is appended, so its cells serve for the next one too.
        sheet.append(
            [
                filled(pair[is_formula_like(text)], text) if text else None
                for text, pair in zip(row, columns, strict=False)
            ]
        )
    sheet.auto_filter.ref = f"A1:{get_column_letter(max(len(header), 1))}{count + 1}"
    sheet.close()
    return count


def _write_rest(book: Any, archive: ZipFile) -> None:
    """Write all of a workbook but its sheet, which is in the archive already."""
    from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
    from openpyxl.writer.excel import ExcelWriter

    writer = ExcelWriter(book, archive)

    def note(sheet: Any) -> None:
        sheet._drawing, sheet._rels = SpreadsheetDrawing(), sheet._writer._rels
        writer.manifest.append(sheet)

    writer.write_worksheet = note
    writer.save()
