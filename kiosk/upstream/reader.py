"""Any file that people send as a list to one `Spreadsheet`: what kind it is is told by its content, not its name."""

import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.domain.errors import OperatorError
from kiosk.domain.sentence import Sentence
from kiosk.upstream.cell_names import letters_of
from kiosk.upstream.cleaning import Cleaner
from kiosk.upstream.delimited import grid_of, place_in_line
from kiosk.upstream.header import with_header
from kiosk.upstream.spreadsheet import Grid, Spreadsheet
from kiosk.upstream.text_file import text_of

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"II*\0", b"MM\0*", b"BM")
_SAVE = Sentence(
    "In the spreadsheet, save it as .xlsx or as “CSV UTF-8” and import that; nothing was imported."
)
_NO_WORKBOOK = {
    "mimetype": Sentence("is an OpenDocument file (.ods)"),
    "xl/workbook.bin": Sentence("is a binary workbook (.xlsb)"),
    "word/document.xml": Sentence("is a text document, not a spreadsheet"),
    "Index/Document.iwa": Sentence("is a Numbers file"),
}


def read_spreadsheet(
    path: Path,
    with_hidden: bool = False,
    sheet: str = "",
    is_known: Callable[[str], bool] = lambda _: False,
) -> Spreadsheet:
    """Read a CSV, TSV or text file, or a workbook.

    Args:
        with_hidden: also hidden sheets, rows and columns.
        sheet: the sheet of a workbook; "" for the first that can be seen and holds anything.
        is_known: whether a text is the name of a column that the user spoke of; helps to find the header.

    Raises:
        OperatorError: missing, empty, cut off, locked, of another kind, broken, or without names of columns.
    """
    raw = _bytes(path)
    if _is_workbook(raw, path):
        from kiosk.upstream.workbook import grid_of_workbook  # loads openpyxl, which a desk starts without

        grid = grid_of_workbook(path, with_hidden, sheet)
    else:
        grid = _text_grid(raw, path)
    if not grid.rows:
        hidden = " " + " ".join(grid.questions) if grid.questions else ""
        raise OperatorError(
            "{path}:1:1: the file is empty. The first row must name the columns, like name,email.{hidden}",
            path=path,
            hidden=hidden,
        )
    return with_header(grid, is_known)


def places(path: Path, table: Spreadsheet, wanted: Mapping[int, int]) -> dict[int, str]:
    """Return where in the file a row's cell is: `line:character` of a text, the cell's name in a workbook.

    Args:
        wanted: the position of the cell in the row, by the line on which its row begins.
    """
    if not table.delimiter:
        return {
            line: f"{letters_of(table.columns[position] if table.columns else position)}{line}"
            for line, position in wanted.items()
        }
    text = text_of(_bytes(path), path)[0] if wanted else ""
    found = {}
    for number, line in enumerate(text.splitlines(keepends=True) if wanted else (), start=1):
        if number in wanted:
            found[number] = f"{number}:{place_in_line(line, wanted[number], table.delimiter)}"
    return found


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise OperatorError(
            "{path} cannot be read: {strerror}. Check the name and try again.",
            path=path,
            strerror=error.strerror,
        ) from error


def _text_grid(raw: bytes, path: Path) -> Grid:
    text, notes = text_of(raw, path)
    clean = Cleaner()
    text = clean(text)
    if text.lstrip()[:1] == "<":
        raise OperatorError(
            "{path}: this is a web page or XML, whatever its name says. {save}", path=path, save=_SAVE
        )
    grid = grid_of(text, path)
    return Grid(grid.rows, notes=(*notes, *grid.notes, *clean.notes()), delimiter=grid.delimiter)


def _is_workbook(raw: bytes, path: Path) -> bool:
    if raw.startswith(b"PK"):
        return _is_xlsx(path)
    if raw.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in raw:
            raise OperatorError(
                "{path}: the workbook is locked with a password. Open it, take the password away (File, Info), save and import again; nothing was imported.",
                path=path,
            )
        raise OperatorError(
            "{path}: this is a workbook of Excel 97-2003 (.xls). {save}", path=path, save=_SAVE
        )
    if raw.startswith(b"%PDF"):
        raise OperatorError(
            "{path}: this is a PDF, which holds no rows. Ask for the spreadsheet behind it.", path=path
        )
    if raw.startswith(_IMAGES):
        raise OperatorError("{path}: this is a picture. Ask for the spreadsheet behind it.", path=path)
    return False


def _is_xlsx(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise OperatorError(
            "{path}: the workbook is damaged; perhaps it was cut off on its way. Fetch it again; nothing was imported.",
            path=path,
        ) from error
    if "xl/workbook.xml" in names:
        return True
    what = next((what for name, what in _NO_WORKBOOK.items() if name in names), Sentence("is a zip archive"))
    raise OperatorError("{path}: this {what}. {save}", path=path, what=what, save=_SAVE)
