"""A workbook (.xlsx, .xlsm) to a grid: which sheet, what is hidden, what is merged.

What is hidden is left out and said, unless it is asked for. Nothing in the file is executed.
Source: ECMA-376 part 1 and 2 (a zip of XML parts).
"""

import struct
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree
from xml.parsers.expat import ExpatError

from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH

from kiosk.domain.errors import OperatorError
from kiosk.domain.formula import unguarded
from kiosk.domain.sentence import Sentence, many
from kiosk.upstream.cell_names import column_of, letters_of
from kiosk.upstream.cleaning import Cleaner
from kiosk.upstream.number_text import Style, style_of
from kiosk.upstream.sheet_xml import Forbidden, SheetCells, read_cells, read_strings
from kiosk.upstream.spreadsheet import Grid, Row

_LARGEST_PART = 1_500_000_000
_LONGEST_MERGE = 10_000
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,  # a place in the archive that cannot be
    ExpatError,
    ElementTree.ParseError,
)
_ODD = (KeyError, IndexError, ValueError, OverflowError, NotImplementedError, RuntimeError, Forbidden)


@dataclass(frozen=True, slots=True)
class _SheetPart:
    name: str
    path: str
    is_hidden: bool


def grid_of_workbook(path: Path, with_hidden: bool = False, sheet: str = "") -> Grid:
    """Return the rows of one sheet: the named one, else the first that can be seen and holds anything.

    Raises:
        OperatorError: the file was cut off or is no workbook, the sheet is not there or hidden.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            return _Workbook(archive, path, with_hidden).grid(sheet)
    except _DAMAGED as error:
        raise OperatorError(
            "{path}: the workbook is damaged; perhaps it was cut off on its way ({error}). Fetch it again, or open it in the spreadsheet and save it anew; nothing was imported.",
            path=path,
            error=error,
        ) from error
    except _ODD as error:
        raise OperatorError(
            "{path}: the workbook is not built as spreadsheets build them. Open it in the spreadsheet, save it anew as .xlsx and import again; nothing was imported.",
            path=path,
        ) from error


class _Workbook:
    def __init__(self, archive: zipfile.ZipFile, path: Path, with_hidden: bool) -> None:
        self._archive, self._path, self._with_hidden = archive, path, with_hidden
        if any(part.file_size > _LARGEST_PART for part in archive.infolist()):
            raise OperatorError("{path}: the workbook is far too large to be a list of people.", path=path)
        self._book = self._tree("xl/workbook.xml")
        self._clean = Cleaner()
        self._notes: list[str] = []
        self._questions: list[str] = []
        self._left_out = False

    def grid(self, wanted: str) -> Grid:
        parts = self._parts()
        hidden = [part.name for part in parts if part.is_hidden and not self._with_hidden]
        seen = [part for part in parts if part.name not in hidden]
        if wanted:
            if wanted in hidden:
                raise OperatorError(
                    "{path}: the sheet “{wanted}” is hidden. To read it: --with-hidden.",
                    path=self._path,
                    wanted=wanted,
                )
            seen = [part for part in seen if part.name == wanted]
            if not seen:
                raise OperatorError(
                    "{path}: there is no sheet “{wanted}”. Sheets: {names}.",
                    path=self._path,
                    wanted=wanted,
                    names=", ".join(p.name for p in parts),
                )
        if hidden:
            self._questions.append(
                Sentence(
                    "Hidden sheets were not read: {names}. To read one: --with-hidden --sheet NAME.",
                    names=", ".join(hidden),
                )
            )
        for part in seen:
            cells = self._cells(part)
            rows, columns = self._rows(cells)
            if rows:
                others = [one.name for one in seen if one is not part]
                if others:
                    self._questions.append(
                        Sentence(
                            "The sheet “{name}” was read, not: {names}. To read one: --sheet NAME.",
                            name=part.name,
                            names=", ".join(others),
                        )
                    )
                notes = (*self._notes, *self._clean.notes())
                return Grid(
                    rows,
                    part.name,
                    notes,
                    tuple(self._questions),
                    sheets=tuple(one.name for one in parts if one.name not in hidden),
                    has_hidden=bool(hidden) or self._left_out,
                    columns=columns,
                )
        return Grid((), notes=tuple(self._notes), questions=tuple(self._questions))

    def _parts(self) -> list[_SheetPart]:
        targets = {
            one.attrib["Id"]: one.attrib["Target"]
            for one in self._tree("xl/_rels/workbook.xml.rels")
            if one.attrib.get("Type", "").endswith("/worksheet")
        }
        parts = []
        for one in self._book.iter():
            relation = next((v for k, v in one.attrib.items() if k.endswith("}id")), "")
            if _local(one.tag) == "sheet" and relation in targets:
                target = targets[relation]
                where = target[1:] if target.startswith("/") else str(PurePosixPath("xl") / target)
                is_hidden = one.attrib.get("state", "visible") != "visible"
                parts.append(_SheetPart(one.attrib["name"], where, is_hidden))
        return parts

    def _cells(self, part: _SheetPart) -> SheetCells:
        names = set(self._archive.namelist())
        strings: list[str] = []
        if "xl/sharedStrings.xml" in names:
            with self._archive.open("xl/sharedStrings.xml") as file:
                strings = read_strings(file, lambda text: self._clean(text).strip())
        epoch = MAC_EPOCH if self._is_1904() else WINDOWS_EPOCH
        with self._archive.open(part.path) as file:
            return read_cells(file, strings, self._styles(names), _naive(epoch), self._clean, unguarded)

    def _rows(self, cells: SheetCells) -> tuple[tuple[Row, ...], tuple[int, ...]]:
        self._tell(cells)
        self._fill_down(cells)
        skipped_rows = set() if self._with_hidden else cells.hidden_rows
        used = sorted({column for _, row in cells.rows for column in row})
        columns = [one for one in used if self._with_hidden or one not in cells.hidden_columns]
        if used:  # columns that hold nothing keep their place before the last one that does
            gone = set() if self._with_hidden else cells.hidden_columns
            columns = [one for one in range(used[-1] + 1) if one not in gone]
        hidden_rows = sum(1 for line, row in cells.rows if line in skipped_rows and row)
        hidden_columns = [letters_of(one) for one in used if one not in columns]
        self._left_out = bool(hidden_rows or hidden_columns)
        if hidden_rows:
            self._questions.append(
                Sentence(
                    "Left out: {count}. To take them too: --with-hidden.",
                    count=many(hidden_rows, "{count} hidden row", "{count} hidden rows"),
                )
            )
        if hidden_columns:
            self._questions.append(
                Sentence(
                    "Hidden columns were left out: {names}. To take them too: --with-hidden.",
                    names=", ".join(hidden_columns),
                )
            )
        rows = tuple(
            Row(line, tuple([get(column, "") for column in columns]))
            for line, row in cells.rows
            if row and line not in skipped_rows
            for get in (row.get,)
        )
        return tuple(row for row in rows if any(row.cells)), tuple(columns)

    def _tell(self, cells: SheetCells) -> None:
        if cells.unvalued:
            self._notes.append(
                Sentence(
                    "Taken as empty: {count} without a stored value (the first in {value}). Open the file in the spreadsheet, save it and import again.",
                    count=many(len(cells.unvalued), "{count} formula", "{count} formulas"),
                    value=cells.unvalued[0],
                )
            )
        if cells.errors:
            self._notes.append(
                Sentence(
                    "Taken as empty: {count} with an error of the spreadsheet (the first in {value}).",
                    count=many(len(cells.errors), "{count} cell", "{count} cells"),
                    value=cells.errors[0],
                )
            )

    def _fill_down(self, cells: SheetCells) -> None:
        """Give every row what a merged cell beside it says; across columns a merged cell keeps to its first."""
        by_line = dict(cells.rows)
        filled = 0
        for ref in cells.merged:
            first, _, last = ref.partition(":")
            (column, top), (_, bottom) = _place(first), _place(last or first)
            text = by_line.get(top, {}).get(column, "")
            if not text or bottom - top > _LONGEST_MERGE:
                continue
            for line in range(top + 1, bottom + 1):
                if line in by_line and by_line[line].setdefault(column, text) is text:
                    filled += 1
        if filled:
            self._notes.append(Sentence("What stands in a merged cell was taken for every row beside it."))

    def _styles(self, names: set[str]) -> Sequence[Style]:
        if "xl/styles.xml" not in names:
            return ()
        tree = self._tree("xl/styles.xml")
        custom = {
            int(one.attrib["numFmtId"]): one.attrib.get("formatCode", "")
            for one in tree.iter()
            if _local(one.tag) == "numFmt"
        }
        formats = next((one for one in tree if _local(one.tag) == "cellXfs"), ())
        return [
            style_of(
                int(one.attrib.get("numFmtId", 0)),
                custom,
                one.attrib.get("quotePrefix") in ("1", "true"),
            )
            for one in formats
        ]

    def _is_1904(self) -> bool:
        return any(
            _local(one.tag) == "workbookPr" and one.attrib.get("date1904") in ("1", "true")
            for one in self._book.iter()
        )

    def _tree(self, name: str) -> ElementTree.Element:
        raw = self._archive.read(name)
        if b"<!DOCTYPE" in raw:
            raise Forbidden
        return ElementTree.fromstring(raw)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _place(ref: str) -> tuple[int, int]:
    letters = ref.rstrip("0123456789")
    return column_of(letters), int(ref[len(letters) :])


def _naive(epoch: datetime) -> datetime:
    return epoch.replace(tzinfo=None)
