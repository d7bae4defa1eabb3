"""Tables as they are written for people: what stands where, how wide, and nothing that a spreadsheet would execute."""

import os
import tempfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kiosk.documents.table import write_table

COLUMNS = ("booking_code", "name", "organisation", "note")
ROWS = [
    {
        "booking_code": "1E10-2",
        "name": "=HYPERLINK(1)",
        "organisation": "x" * 300,
        "note": "-1+2\nsecond line",
    },
    {"booking_code": "00123", "name": "마리아 페르난다 데 로스 앙헬레스", "note": "@cmd"},
]


def test_a_workbook_is_wide_enough_filters_and_keeps_code_and_name_in_view(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    assert write_table(path, COLUMNS, ROWS, frozen=2) == 2
    sheet = load_workbook(path).active
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("C2", "A1:D3")
    widths = [sheet.column_dimensions[letter].width for letter in "ABCD"]
    assert widths == [16, 34, 50, 18], "Hangul is twice as wide, and nothing is wider than a screen"
    cells = [cell for row in sheet.iter_rows(min_row=2) for cell in row if cell.value]
    assert {cell.data_type for cell in cells} == {"s"}
    assert {cell.number_format for cell in cells} == {"@"}, "a code stays a text, also after it is edited"
    assert [cell.quotePrefix for cell in sheet[2]][:2] == [False, True]


def test_nothing_is_written_in_the_clear_but_the_file_that_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(elsewhere))
    monkeypatch.setattr(os, "remove", lambda _: None)  # what was there for a moment stays to be seen
    write_table(tmp_path / "list.xlsx", COLUMNS, ROWS)
    assert list(elsewhere.iterdir()) == []


def test_one_row_and_none_are_tables_too(tmp_path: Path) -> None:
    for count in (0, 1):
        for name in ("list.xlsx", "list.csv"):
            assert write_table(tmp_path / name, COLUMNS, ROWS[:count]) == count
        sheet = load_workbook(tmp_path / "list.xlsx").active
        assert (sheet.max_row, sheet.auto_filter.ref) == (count + 1, f"A1:D{count + 1}")
    assert (tmp_path / "list.csv").read_bytes().startswith(b"\xef\xbb\xbfbooking_code,")
    text = (tmp_path / "list.csv").read_text("utf-8-sig")
    assert "'=HYPERLINK(1)" in text
    assert "'-1+2" in text
