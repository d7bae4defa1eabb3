"""The list from a spreadsheet and back: the whole way on the command line."""

import csv
from pathlib import Path

import pytest

from kiosk.documents.table import write_cells
from kiosk.upstream.header_words import WHY_REFUSED
from kiosk.upstream.reader import read_spreadsheet
from tests.scenarios.commands import Place, made
from tests.upstream import awkward

HEADER = ("성명", "영문명", "국적", "구분", "연락처", "좌석")
ROWS = (
    ("홍길동", "Hong Gil-dong", "대한민국", "VIP+", "1012345678", "=1+1"),
    ("김민준", "Kim Min-jun", "Atlantis", "참석자", "010-1234-5678", "2"),
    ("이서연", "Lee Seo-yeon", "PER", "VIP+", "8.21012E+11", "3"),
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    return made(tmp_path_factory.mktemp("spreadsheets"), "desk")


def test_from_a_korean_workbook_to_the_list_and_back(place: Place, tmp_path: Path) -> None:
    file = tmp_path / "명단.xlsx"
    write_cells(file, HEADER, ROWS)
    looked = place.done("roster", "import", str(file), "--category", "VIP+=press", "--dry-run")
    assert "2 rows would be taken (2 new" in looked
    assert not list(tmp_path.glob("*.refused*"))
    first = place.run("roster", "import", str(file))
    assert "성명 → name_native" in first.stdout
    assert "Not used: 좌석" in first.stdout
    assert f"{file}:D2: category “VIP+” is not one of this event's" in first.stdout
    assert "(2 rows, this is the first)" in first.stdout  # told once, not once a row
    assert first.stdout.count("VIP+” is not") == 1
    assert f"{file}:C3: country “Atlantis” is not known" in first.stdout
    assert "threw digits away; it was left out" in first.stdout
    assert first.returncode == 1  # nobody could be taken

    taken = place.done("roster", "import", str(file), "--category", "VIP+=press", "--map", "좌석=note")
    assert "2 rows taken (2 new, 0 changed, 0 unchanged), 1 refused." in taken
    back = tmp_path / "명단.refused.xlsx"
    refused = read_spreadsheet(back)
    assert refused.header == (*HEADER, WHY_REFUSED)
    assert refused.rows[0].cells[:6] == ROWS[1]
    assert refused.rows[0].cells[6].startswith("country “Atlantis” is not known")

    again = place.done("roster", "import", str(file), "--dry-run")
    assert "as in the last import" in again  # the columns, and what VIP+ means, are remembered
    assert "2 rows would be taken (0 new, 0 changed, 2 unchanged), 1 refused." in again
    assert "Not used" not in again

    write_cells(back, refused.header, [(*ROWS[1][:2], "KR", *ROWS[1][3:], "")])
    mended = place.done("roster", "import", str(back), "--mark-gone")
    assert "1 row" in mended
    assert "1 new" in mended
    assert "In an earlier import and not in this file: 2." in mended
    assert "note_added" in place.done("journal")
    count = place.done("journal").count("note_added")
    place.done("roster", "import", str(back), "--mark-gone")
    assert place.done("journal").count("note_added") == count  # noted once


def test_a_part_of_the_list_with_its_check_ins(tmp_path: Path) -> None:
    rows = (
        "name,country,category,delegation,organisation,ticket,state,note\n"
        "Layla,JO,press,Team A,,TCK-100001,,=1+1\nRosa,PE,press,,Cedar,TCK-100002,,\nZed,PE,,Team A,,,cancelled,\n"
    )
    here = made(tmp_path, "desk", rows)
    here.run("station", text="TCK-100001\n")

    def exported(*options: str, name: str = "out.csv") -> list[dict[str, str]]:
        out = tmp_path / name
        here.done("roster", "export", str(out), *options)
        with out.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def names(*options: str) -> list[str]:
        return [row["name"] for row in exported(*options)]

    whole = exported()
    assert [row["name"] for row in whole] == ["Layla", "Rosa", "Zed"]
    assert whole[0]["note"] == "'=1+1"
    assert (whole[0]["days_checked_in"], whole[0]["first_checked_in_at"]) == (
        "2019-09-30",
        "2019-09-30 09:00",
    )
    assert whole[1]["days_checked_in"] == ""
    assert names("--category", "press", "--sort", "country") == ["Layla", "Rosa"]
    assert names("--country", "PE", "--letters", "R") == ["Rosa"]
    assert names("--delegation", "team a") == ["Layla", "Zed"]
    assert names("--organisation", "ced") == ["Rosa"]
    assert names("--arrived") == ["Layla"]
    assert names("--not-arrived") == ["Rosa", "Zed"]
    for wrong, said in (
        (("--category", "wizard"), "no category “wizard”"),
        (("--country", "KR"), "Nobody on the list"),
        (("--sort", "shoe"), "--sort is"),
    ):
        done = here.run("roster", "export", str(tmp_path / "x.csv"), *wrong)
        assert done.returncode == 1
        assert said in done.stderr
    assert "end in .csv or .xlsx" in here.run("roster", "export", str(tmp_path / "x.ods")).stderr
    here.done("roster", "export", str(tmp_path / "out.xlsx"))
    assert "(0 new, 0 changed, 3 unchanged)" in here.done("roster", "import", str(tmp_path / "out.xlsx"))


def test_hidden_rows_are_asked_about(place: Place, tmp_path: Path) -> None:
    file = tmp_path / "people.xlsx"
    awkward.BOOKS["hidden-rows"](file)
    said = place.done("roster", "import", str(file), "--dry-run")
    assert "To decide: Left out: 1 hidden row." in said
    assert "4 rows" in place.done("roster", "import", str(file), "--dry-run", "--with-hidden")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--map", "성명"), "--map takes COLUMN=field"),
        (("--map", "Nom=name"), "there is no column"),
        (("--category", "VIP"), "--category takes WORD=category"),
        (("--category", "VIP="), "--category takes WORD=category"),
        (("--category", "VIP=wizard"), "no category “wizard”"),
        (("--sheet", "nobody"), "there is no sheet"),
    ],
)
def test_what_was_said_wrongly_is_told(
    place: Place, tmp_path: Path, options: tuple[str, ...], said: str
) -> None:
    file = tmp_path / "people.xlsx"
    write_cells(file, HEADER, ROWS)
    done = place.run("roster", "import", str(file), *options)
    assert done.returncode == 1
    assert said in done.stderr
