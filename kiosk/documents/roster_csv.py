"""The roster as a CSV file: reading one with the place of every row, writing one that reads back the same.

UTF-8 with or without a byte order mark, comma, RFC 4180 quotes. Text that a spreadsheet would take for a formula
is written with a leading apostrophe, and read back without it. A file whose structure is wrong is refused whole.
"""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.errors import OperatorError
from kiosk.domain.roster import FIELDS

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LONGEST_CELL = 100_000


@dataclass(frozen=True, slots=True)
class CsvRow:
    """One row: the line it begins on (from 1), its cells by field, and what is wrong with its shape."""

    line: int
    values: Mapping[str, str]
    fault: str = ""


@dataclass(frozen=True, slots=True)
class CsvRoster:
    """A file that could be read: its rows, and the columns nothing was taken from."""

    rows: tuple[CsvRow, ...]
    unused_columns: tuple[str, ...]
    fields: tuple[str, ...] = ()
    """What each column gives, "" where nothing was taken."""


def read_csv(path: Path, mapping: Mapping[str, str] | None = None) -> CsvRoster:
    """Read a roster file.

    Args:
        path: the file.
        mapping: roster field by column name, for columns that are not named after a field.

    Raises:
        OperatorError: missing, not UTF-8, broken quotes, no usable header; names line and column and what to do.
    """
    text = _text_of(path)
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    header: list[str] | None = None
    fields: list[str] = []
    rows: list[CsvRow] = []
    start = 1
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise OperatorError(
                f"{path}:{start}:{_cell_column(_line(text, start), None)}: the row that begins here is broken ({error}). Look for a quotation mark "
                "without its partner, mend it and import again; nothing was imported."
            ) from error
        if cells is None:
            break
        line, start = start, reader.line_num + 1
        if not any(cell.strip() for cell in cells):
            continue
        if header is None:
            header = [cell.strip() for cell in cells]
            fields = _fields(path, line, header, mapping or {}, _line(text, line))
        else:
            rows.append(_row(line, header, fields, cells))
    if header is None:
        raise OperatorError(
            f"{path}:1:1: the file is empty. The first row must name the columns, like name,email."
        )
    unused = tuple(h for h, f in zip(header, fields, strict=True) if h and not f)
    return CsvRoster(tuple(rows), unused, tuple(fields))


def columns_of(path: Path, fields: Sequence[str], wanted: Mapping[int, str]) -> dict[int, int]:
    """Return the column (from 1) in which a row's cell begins; 1 where it begins on a later line.

    Args:
        fields: what each column gives, as `CsvRoster.fields`.
        wanted: field by the line on which its row begins.
    """
    found: dict[int, int] = {}
    for number, line in enumerate(io.StringIO(_text_of(path), newline=""), start=1):
        field = wanted.get(number)
        if field in fields:
            found[number] = _cell_column(line, fields.index(field))
    return found


def write_csv(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> int:
    """Write rows as UTF-8 CSV with a byte order mark, so that spreadsheets show every script; return their number."""
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(columns)
            count = 0
            for row in rows:
                writer.writerow([_guarded(row.get(column, "")) for column in columns])
                count += 1
    except OSError as error:
        raise OperatorError(f"{path} cannot be written: {error.strerror}. Choose another place.") from error
    return count


def _text_of(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise OperatorError(
            f"{path} cannot be read: {error.strerror}. Check the name and try again."
        ) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig", "replace")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise OperatorError(
            f"{path}:{line}:{column}: this is not UTF-8 text. In the spreadsheet, save as “CSV UTF-8” and import "
            "again; nothing was imported."
        ) from error
    if "\0" in text:
        before = text[: text.index("\0")]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise OperatorError(
            f"{path}:{line}:{column}: this is not a CSV file. Save it as “CSV UTF-8” and import again."
        )
    return text


def _line(text: str, number: int) -> str:
    return next((one for n, one in enumerate(io.StringIO(text, newline=""), start=1) if n == number), "")


def _cell_column(line: str, position: int | None) -> int:
    """Return where the cell at a position (from 0) begins, from 1; None asks for the first quotation mark."""
    if position is None:
        return max(line.find('"') + 1, 1)
    is_quoted = False
    for column, character in enumerate(line, start=1):
        if position == 0:
            return column
        if character == '"':
            is_quoted = not is_quoted
        elif character == "," and not is_quoted:
            position -= 1
    return 1


def _fields(
    path: Path, line: int, header: Sequence[str], mapping: Mapping[str, str], written: str
) -> list[str]:
    for column, field in mapping.items():
        if field not in FIELDS:
            raise OperatorError(
                f'--map "{column}={field}": there is no field "{field}". Fields: {", ".join(FIELDS)}.'
            )
        if column not in header:
            raise OperatorError(
                f'{path}:{line}:1: there is no column "{column}". Columns: {", ".join(header)}.'
            )
    fields: list[str] = []
    for position, column in enumerate(header, start=1):
        name = column.casefold().replace(" ", "_")
        field = mapping.get(column, name if name in FIELDS else "")
        if field and field in fields:
            raise OperatorError(
                f'{path}:{line}:{_cell_column(written, position - 1)}: column {position} "{column}" gives {field} '
                "a second time. Remove one of the two columns."
            )
        fields.append(field)
    for sign, called in ((";", "semicolons"), ("\t", "tabs")):
        if len(header) == 1 and sign in header[0]:
            raise OperatorError(
                f"{path}:{line}:{written.find(sign) + 1}: the cells are separated by {called}, and must be by commas. "
                "In the spreadsheet, save as “CSV UTF-8 (comma delimited)” and import again; nothing was imported."
            )
    if not {"name", "name_native", "badge_name", "given_name", "family_name"} & set(fields):
        raise OperatorError(
            f"{path}:{line}:1: no column holds the names. Call one “name”, or say which it is: "
            f'--map "COLUMN=name". Columns here: {", ".join(header)}.'
        )
    return fields


def _row(line: int, header: Sequence[str], fields: Sequence[str], cells: Sequence[str]) -> CsvRow:
    if len(cells) > len(header) and any(cell.strip() for cell in cells[len(header) :]):
        return CsvRow(line, {}, f"{len(cells)} cells under {len(header)} columns; is a comma not in quotes?")
    values = dict(zip(fields, map(str.strip, cells), strict=False))
    values.pop("", None)  # the columns that nothing is taken from
    for field, text in values.items():
        if text.startswith("'"):
            values[field] = _unguarded(text)
    return CsvRow(line, values)


def _guarded(text: str) -> str:
    return "'" + text if text.startswith(_FORMULA) or text.startswith("'") else text


def _unguarded(text: str) -> str:
    return text[1:] if text[1:2] in _FORMULA or text[1:2] == "'" else text
