"""A corpus of awkward spreadsheets: the same three people in every way that people send them.

    python -m tests.upstream.awkward DIR

writes them all into a folder, to open in a spreadsheet. Each is a function from a path to a file there.
"""

import re
import sys
import unicodedata
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook

HEADER = ("성명", "영문명", "이메일", "국가", "구분", "예약번호", "참가일")
PEOPLE = (
    ("홍길동", "Hong Gil-dong", "hong@example.org", "대한민국", "연사", "EVT-00123", "2019-09-30"),
    ("김민준", "Kim Min-jun", "kim@example.org", "요르단", "참석자", "EVT-00124", "2019-10-01"),
    ("이서연", "Lee Seo-yeon", "lee@example.org", "페루", "참석자", "EVT-00125", "2019-10-02"),
)
WESTERN = (
    ("Nom", "Prénom", "Courriel", "Pays", "Catégorie", "Société"),
    ("Müller", "Anaïs", "anais@example.org", "Allemagne", "intervenant", "Société Générale – l’été"),
    ("Peña", "Íñigo", "inigo@example.org", "Espagne", "stagiaire", "Año Nuevo"),
    ("Åström", "Zoë", "zoe@example.org", "Suède", "presse", "Café Crème"),
)
Maker = Callable[[Path], None]
CSV: dict[str, Maker] = {}
BOOKS: dict[str, Maker] = {}


def lines(rows: Sequence[Sequence[str]], sign: str = ",") -> str:
    """The rows as text, quoted where they have to be."""
    quoted = [[f'"{c}"' if sign in c or "\n" in c else c for c in row] for row in rows]
    return "".join(sign.join(row) + "\r\n" for row in quoted)


def _text(name: str, text: str, encoding: str = "utf-8") -> None:
    def make(path: Path) -> None:
        path.write_bytes(text.encode(encoding))

    CSV[name] = make


def _book(name: str) -> Callable[[Callable[[Workbook, Any], None]], None]:
    def keep(fill: Callable[[Workbook, Any], None]) -> None:
        def make(path: Path) -> None:
            book = Workbook()
            sheet = book.active
            fill(book, sheet)
            book.save(path)

        BOOKS[name] = make

    return keep


_PLAIN = lines((HEADER, *PEOPLE))
_text("utf-8", _PLAIN)
_text("utf-8-bom", _PLAIN, "utf-8-sig")
_text("cp949", _PLAIN, "cp949")
_text("utf-16-le-bom", "\ufeff" + _PLAIN, "utf-16-le")
_text("utf-16-be-bom", "\ufeff" + _PLAIN, "utf-16-be")
_text("utf-16-le", _PLAIN, "utf-16-le")
_text("utf-16-be", _PLAIN, "utf-16-be")
_text("semicolons", lines((HEADER, *PEOPLE), ";"))
_text("tabs", lines((HEADER, *PEOPLE), "\t"))
_text("unicode-text", "\ufeff" + lines((HEADER, *PEOPLE), "\t"), "utf-16-le")
_text("sep-line", "sep=;\r\n" + lines((HEADER, *PEOPLE), ";"))
_text("old-mac", _PLAIN.replace("\r\n", "\r"))
_text("nfd", unicodedata.normalize("NFD", _PLAIN))
_text(
    "title-above",
    "2019 세계인권도시포럼 참가자 명단,,,,,,\r\n,,,,,,\r\n담당: 운영팀,,,작성일,9월,,\r\n\r\n" + _PLAIN,
)
_text("trailing-commas", re.sub(r"\r\n", ",,,\r\n", _PLAIN))
_text("repeated-header", lines((HEADER, PEOPLE[0], HEADER, *PEOPLE[1:])))
_text("spaces", lines([[f" \u00a0{c}\u200b \u3000" for c in row] for row in (HEADER, *PEOPLE)]))
_text(
    "full-width",
    lines(
        [HEADER, *([*p[:5], p[5].translate({n: n + 0xFEE0 for n in range(33, 127)}), p[6]] for p in PEOPLE)]
    ),
)
_text("quoted-breaks", lines((("성\n명", *HEADER[1:]), *PEOPLE)))
_text("dates-as-numbers", lines((HEADER, *((*p[:6], str(43738 + n)) for n, p in enumerate(PEOPLE)))))
_text(
    "dates-in-words",
    lines(
        (
            HEADER,
            *((*p[:6], d) for p, d in zip(PEOPLE, ("2019. 9. 30.", "1/10/2019", "10월 2일"), strict=True)),
        )
    ),
)
_text(
    "two-line-header",
    "인적사항,,연락,소속,,,\r\n성명,영문명,이메일,국가,구분,예약번호,참가일\r\n" + lines(PEOPLE),
)
_text("windows-1252", lines(WESTERN, ";"), "cp1252")


def _fill(sheet: Any, rows: Sequence[Sequence[Any]]) -> None:
    for row in rows:
        sheet.append(list(row))


@_book("plain")
def _(_: Workbook, sheet: Any) -> None:
    _fill(sheet, (HEADER, *PEOPLE))


@_book("title-and-merged-header")
def _(_: Workbook, sheet: Any) -> None:
    sheet.append(["참가자 명단"])
    sheet.merge_cells("A1:G1")
    sheet.append([])
    sheet.append(["이름", None, "이메일", "국가", "구분", "예약번호", "참가일"])
    sheet.append(["한글", "영문"])
    sheet.merge_cells("A3:B3")
    for letter in "CDEFG":
        sheet.merge_cells(f"{letter}3:{letter}4")
    _fill(sheet, PEOPLE)


@_book("date-cells")
def _(_: Workbook, sheet: Any) -> None:
    _fill(sheet, (HEADER, *((*p[:6], date.fromisoformat(p[6])) for p in PEOPLE)))


@_book("date-and-time-cells-1904")
def _(book: Workbook, sheet: Any) -> None:
    book.epoch = datetime(1904, 1, 1)
    _fill(sheet, (HEADER, *((*p[:6], datetime.fromisoformat(p[6])) for p in PEOPLE)))


@_book("merged-down")
def _(_: Workbook, sheet: Any) -> None:
    same = [(*p[:4], "연사", *p[5:]) for p in PEOPLE]
    _fill(sheet, (HEADER, same[0], *((*p[:4], None, *p[5:]) for p in same[1:])))
    sheet.merge_cells("E2:E4")


@_book("hidden-rows")
def _(_: Workbook, sheet: Any) -> None:
    _fill(sheet, (HEADER, *PEOPLE, ("비밀", "Hidden Person", "x@example.org", "KR", "연사", "EVT-9", "")))
    sheet.row_dimensions[5].hidden = True


@_book("hidden-sheet-first")
def _(book: Workbook, sheet: Any) -> None:
    _fill(sheet, (("이름",), ("비밀",)))
    sheet.title = "old"
    sheet.sheet_state = "hidden"
    _fill(book.create_sheet("명단"), (HEADER, *PEOPLE))
    _fill(book.create_sheet("메모"), (("담당", "운영팀"),))
    book.active = 1


@_book("hidden-column")
def _(_: Workbook, sheet: Any) -> None:
    _fill(sheet, [(*row[:2], "secret", *row[2:]) for row in (HEADER, *PEOPLE)])
    sheet.column_dimensions["C"].hidden = True


def unvalued(path: Path) -> None:
    """A formula without a stored value, as programs write it that do not calculate."""
    book = Workbook()
    sheet: Any = book.active
    _fill(sheet, (("name", "note"), ("Layla", '=HYPERLINK("http://example.org","x")'), ("Rosa", "=1+1")))
    book.save(path)


def valued(path: Path) -> None:
    """Formulas with the values that a spreadsheet stored beside them, and an error."""
    unvalued(path)
    rewrite(
        path,
        "xl/worksheets/sheet1.xml",
        lambda xml: (
            re.sub(r'<c r="B2"[^>]*>.*?</c>', r'<c r="B2" t="str"><f>X()</f><v>a value</v></c>', xml)
            .replace("<v />", "<v></v>", 0)
            .replace(
                "</sheetData>",
                '<row r="4"><c r="A4" t="inlineStr"><is><t>Zed</t></is></c><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>',
            )
        ),
    )


def rewrite(path: Path, name: str, change: Callable[[str], str]) -> None:
    """Change one part of a workbook."""
    with zipfile.ZipFile(path) as old:
        parts = {one: old.read(one) for one in old.namelist()}
    parts[name] = change(parts[name].decode()).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for one, data in parts.items():
            new.writestr(one, data)


def numbers(path: Path) -> None:
    """Phone numbers and codes as numbers: with a format that shows their zeros, without, and too long."""
    book = Workbook()
    sheet: Any = book.active
    sheet.append(["name", "phone", "external_id", "ticket"])
    sheet.append(["Layla", 1012345678, 123, "T-1"])
    sheet.append(["Rosa", 1012345678, 123456789012, "T-2"])
    sheet.append(["Zed", "+82 10 1234 5678", 7, 12345678901234567890])
    sheet["B2"].number_format = "000-0000-0000"
    sheet["C2"].number_format = "00000"
    book.save(path)


def write_all(folder: Path) -> None:
    """Write the whole corpus into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in CSV.items():
        make(folder / f"{name}.csv")
    for name, make in {**BOOKS, "unvalued": unvalued, "valued": valued, "numbers": numbers}.items():
        make(folder / f"{name}.xlsx")


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
