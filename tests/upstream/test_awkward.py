"""Every awkward spreadsheet gives the same people, and says what was done to it."""

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from kiosk.app.list_import import known_to
from kiosk.domain.errors import OperatorError
from kiosk.services.roster_row import RowCheck
from kiosk.upstream.columns import guessed
from kiosk.upstream.countries import country_codes
from kiosk.upstream.reader import places, read_spreadsheet
from kiosk.upstream.rows import ImportRows, import_rows
from kiosk.upstream.spreadsheet import Spreadsheet
from tests.builders import event
from tests.upstream import awkward

NAMES = [(one[0], one[1]) for one in awkward.PEOPLE]
DAYS = ["2019-09-30", "2019-10-01", "2019-10-02"]


def taken(path: Path, **options: bool | str) -> tuple[Spreadsheet, ImportRows]:
    table = read_spreadsheet(path, **options)  # type: ignore[arg-type]
    known = known_to(event())
    return table, import_rows(table, guessed(table, known), known)


def people(made: ImportRows) -> list[dict[str, str]]:
    """What the roster would keep of each row."""
    check = RowCheck(event(), country_codes())
    assert not [row.fault for row in made.rows if row.fault]
    return [check({k: v for k, v in row.values.items() if k != "category"}) for row in made.rows]


def assert_all_there(made: ImportRows) -> None:
    rows = people(made)
    assert [(row["name_native"], row["name"]) for row in rows] == NAMES
    assert [row["country"] for row in rows] == ["KR", "JO", "PE"]
    assert [row["booking_code"] for row in rows] == [one[5] for one in awkward.PEOPLE]
    assert [row["days"] for row in rows] == DAYS


@pytest.mark.parametrize("name", [name for name in awkward.CSV if name != "windows-1252"])
def test_every_text_file_gives_the_same_people(tmp_path: Path, name: str) -> None:
    file = tmp_path / "people.csv"
    awkward.CSV[name](file)
    assert_all_there(taken(file)[1])


@pytest.mark.parametrize("name", awkward.BOOKS)
def test_every_workbook_gives_the_same_people(tmp_path: Path, name: str) -> None:
    file = tmp_path / "people.whatever"  # what a file is, is told by what it holds
    awkward.BOOKS[name](file)
    assert_all_there(taken(file)[1])


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("cp949", "read as CP949"),
        ("utf-16-be", "is UTF-16"),
        ("semicolons", "separated by semicolons"),
        ("tabs", "separated by tabs"),
        ("nfd", "stored in parts"),
        ("title-above", "Left out above the names of the columns: 2 rows"),
        ("repeated-header", "repeat the names"),
        ("spaces", "invisible characters"),
        ("full-width", "full-width characters"),
        ("two-line-header", "stand in two rows (1 and 2)"),
        ("windows-1252", "Windows-1252"),
    ],
)
def test_what_was_understood_of_a_text_is_said(tmp_path: Path, name: str, said: str) -> None:
    file = tmp_path / "people.csv"
    awkward.CSV[name](file)
    assert said in " ".join(taken(file)[0].notes)


def test_western_letters_and_french_names(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    awkward.CSV["windows-1252"](file)
    rows = people(taken(file)[1])
    assert [(r["name"], r["family_name"]) for r in rows] == [
        ("Anaïs Müller", "Müller"),
        ("Íñigo Peña", "Peña"),
        ("Zoë Åström", "Åström"),
    ]
    assert [r["country"] for r in rows] == ["DE", "ES", "SE"]
    assert rows[0]["organisation"] == "Société Générale – l’été"


def test_hidden_rows_columns_and_sheets_are_asked_about(tmp_path: Path) -> None:
    file = tmp_path / "people.xlsx"
    awkward.BOOKS["hidden-rows"](file)
    assert "1 hidden row." in " ".join(taken(file)[0].questions)
    assert len(taken(file, with_hidden=True)[1].rows) == 4
    awkward.BOOKS["hidden-sheet-first"](file)
    questions = " ".join(taken(file)[0].questions)
    assert "Hidden sheets were not read: old." in questions
    assert "“명단” was read, not: 메모" in questions
    assert read_spreadsheet(file, with_hidden=True, sheet="old").rows[0].cells == ("비밀",)
    with pytest.raises(OperatorError, match="hidden"):
        read_spreadsheet(file, sheet="old")
    with pytest.raises(OperatorError, match="there is no sheet"):
        read_spreadsheet(file, sheet="new")
    awkward.BOOKS["hidden-column"](file)
    table = read_spreadsheet(file)
    assert "Hidden columns were left out: C" in " ".join(table.questions)
    assert places(file, table, {3: 2}) == {3: "D3"}


def test_merged_cells_are_told(tmp_path: Path) -> None:
    file = tmp_path / "people.xlsx"
    awkward.BOOKS["merged-down"](file)
    table, made = taken(file)
    assert [row.values["category"] for row in made.rows] == ["연사"] * 3
    assert "merged cell" in " ".join(table.notes)


def test_formulas_are_never_run_and_one_without_a_value_is_told(tmp_path: Path) -> None:
    file = tmp_path / "people.xlsx"
    awkward.unvalued(file)
    table = read_spreadsheet(file)
    assert "2 formulas without a stored value (the first in B2)" in " ".join(table.notes)
    assert [row.cells for row in table.rows] == [("Layla", ""), ("Rosa", "")]
    awkward.valued(file)
    table = read_spreadsheet(file)
    assert [row.cells for row in table.rows] == [("Layla", "a value"), ("Rosa", ""), ("Zed", "")]
    assert "1 cell with an error of the spreadsheet (the first in B4)" in " ".join(table.notes)


def test_numbers_keep_the_zeros_that_are_shown_and_are_never_made_up(tmp_path: Path) -> None:
    file = tmp_path / "people.xlsx"
    awkward.numbers(file)
    _, made = taken(file)
    layla, rosa, zed = made.rows
    assert (layla.values["phone"], layla.values["external_id"]) == ("010-1234-5678", "00123")
    assert (rosa.values["phone"], rosa.values["external_id"]) == ("1012345678", "123456789012")
    assert "1 phone number may have lost" in " ".join(made.notes)
    assert "threw digits away" in zed.fault
    assert made.faulty == {4: "ticket"}


def test_what_lost_its_digits_in_a_text_file(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text(
        "name,phone,booking_code\nLayla,8.21012E+11,\nRosa,8.21012345678E+11,\nZed,,1.2E+11\n",
        encoding="utf-8",
    )
    _, made = taken(file)
    layla, rosa, zed = made.rows
    assert "phone" not in layla.values  # left out, so that a number the roster has stays
    assert made.warnings[0][0] == 2
    assert rosa.values["phone"] == "821012345678"  # all its digits are there
    assert "booking_code “1.2E+11”" in zed.fault


def test_a_mere_dash_says_that_there_is_nothing(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text(
        "name,country,email,phone,external_id,note\nLayla,-,–,－,-,-\nRosa,PE,r@example.org,1,2,3\n", "utf-8"
    )
    _, made = taken(file)
    assert made.rows[0].values == {
        "name": "Layla",
        "country": "",
        "email": "",
        "phone": "",
        "external_id": "",
        "note": "-",
    }
    assert made.notes == ["Taken as empty: 4 cells with a mere dash."]


LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")


def _zip(name: str) -> bytes:
    import io

    with zipfile.ZipFile(buffer := io.BytesIO(), "w") as made:
        made.writestr(name, "x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"\n\n,,\n", "empty"),
        (LOCKED, "locked with a password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "Excel 97-2003"),
        (_zip("mimetype"), "OpenDocument"),
        (_zip("xl/workbook.bin"), "xlsb"),
        (_zip("word/document.xml"), "text document"),
        (_zip("other"), "zip archive"),
        (_zip("xl/workbook.xml"), "damaged"),
        (b"%PDF-1.7\n...", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"<html><table><tr><td>name</td></tr></table>", "web page"),
        ("name\n김민준\n이서연\n홍".encode()[:-1], "cut off"),
        (b"\xff\xfen\0a\0m\0e\0\n\0x", "cut off"),
    ],
)
def test_a_file_that_is_no_list_is_told_in_a_sentence(tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "people.xlsx"
    file.write_bytes(content)
    with pytest.raises(OperatorError, match=said):
        read_spreadsheet(file)


def test_a_workbook_that_was_cut_off_is_told_wherever_it_was(tmp_path: Path) -> None:
    file = tmp_path / "people.xlsx"
    awkward.BOOKS["plain"](file)
    whole = file.read_bytes()
    for length in range(4, len(whole), 97):
        file.write_bytes(whole[:length])
        with pytest.raises(OperatorError, match=r"damaged|not built|zip archive"):
            read_spreadsheet(file)


def test_entities_that_could_grow_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "people.xlsx"
    for part in ("xl/workbook.xml", "xl/worksheets/sheet1.xml"):
        awkward.BOOKS["plain"](file)
        awkward.rewrite(file, part, lambda xml: '<!DOCTYPE x [<!ENTITY a "b">]>' + xml.partition("?>")[2])
        with pytest.raises(OperatorError, match="not built as spreadsheets"):
            read_spreadsheet(file)


def test_an_empty_workbook_says_so(tmp_path: Path) -> None:
    file = tmp_path / "people.xlsx"
    Workbook().save(file)
    with pytest.raises(OperatorError, match="empty"):
        read_spreadsheet(file)


@pytest.mark.parametrize("above", ["", "Guests of the morning\n\n"])
def test_a_list_without_names_of_columns_loses_nobody(tmp_path: Path, above: str) -> None:
    file = tmp_path / "people.csv"
    file.write_text(f"{above}Anna Smith,anna@example.org,Germany\nBob Jones,bob@example.org,Kenya\n")
    table, made = taken(file)
    assert [row["name"] for row in people(made)] == ["Anna Smith", "Bob Jones"]
    assert [row["country"] for row in people(made)] == ["DE", "KE"]
    assert table.header == ("Column 1", "Column 2", "Column 3")
    assert any("taken as a person" in note for note in table.notes)
    assert not table.is_named
