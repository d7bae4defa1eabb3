"""The list on paper: long names get a line each, at a size that can be read, and pages hold what they have room for."""

from kiosk.app.data_dir import RESOURCES
from kiosk.badge.display import Grid, TextLine
from kiosk.badge.fonts import read_fonts
from kiosk.documents.paper_list import Line, _Drawn, _pages

LATIN = "Maria Fernanda de los Ángeles Rodríguez-Villanueva y Santisteban"
HANGUL = "마리아 페르난다 데 로스 앙헬레스 로드리게스 비야누에바"
FONTS = read_fonts(RESOURCES / "fonts" / "fonts.toml")


def drawn(*rows: Line) -> list[TextLine]:
    page = _Drawn(FONTS, Grid(300))
    page.rows([(rows[0].letter, list(rows))])
    return [one for one in page.shown().items if isinstance(one, TextLine)]


def test_long_names_stand_below_each_other_and_short_ones_beside() -> None:
    short = drawn(Line("H", "Hong Gil-dong", "홍길동", "Press", "R6YK-Y9Z"))[1:3]
    long = drawn(Line("M", LATIN, HANGUL, "Guest", "XZDC-F5X"))[1:3]
    assert short[0].y == short[1].y
    assert long[0].y < long[1].y
    assert long[0].em > 0.8 * short[0].em
    assert long[1].em > 0.8 * short[1].em


def test_a_long_name_alone_takes_both_columns() -> None:
    alone, both = (drawn(Line("M", LATIN, other, "Guest", "X"))[1] for other in ("", HANGUL))
    assert alone.em == both.em


def test_a_page_holds_fewer_high_rows_and_loses_none() -> None:
    short = [Line("H", f"Hong {n}", "", "", "") for n in range(100)]
    high = [Line("M", LATIN, HANGUL, "", str(n)) for n in range(100)]
    pages = [list(_pages(rows, FONTS)) for rows in (short, high)]
    assert len(pages[1]) > len(pages[0])
    for page_rows, rows in zip(pages, (short, high), strict=True):
        assert [row for page in page_rows for _, block in page for row in block] == rows
    assert list(_pages([], FONTS)) == []
