"""Whatever bytes are sent as a list: it is read, or refused in a sentence."""

import io
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.app.list_import import known_to
from kiosk.domain.errors import OperatorError
from kiosk.upstream.columns import guessed
from kiosk.upstream.reader import places, read_spreadsheet
from kiosk.upstream.rows import import_rows
from tests.builders import event
from tests.upstream import awkward

_SHEET = "xl/worksheets/sheet1.xml"


def _book() -> dict[str, bytes]:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "a.xlsx"
        awkward.BOOKS["title-and-merged-header"](file)
        with zipfile.ZipFile(file) as archive:
            return {name: archive.read(name) for name in archive.namelist()}


_PARTS = _book()


def _is_told(content: bytes) -> None:
    known = known_to(event())
    with TemporaryDirectory() as folder:
        file = Path(folder) / "a.csv"
        file.write_bytes(content)
        try:
            table = read_spreadsheet(file, with_hidden=True)
        except OperatorError:
            return
        made = import_rows(table, guessed(table, known), known)
        assert len(made.rows) == len(table.rows)
        places(file, table, {row.line: 0 for row in table.rows})


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-16", "replace")))
def test_any_bytes(content: bytes) -> None:
    _is_told(content)


@given(
    st.text("name,;\t\n\r\"'|=@1éЖ홍 ", max_size=200),
    st.sampled_from(["utf-8", "cp949", "utf-16-be", "cp1251"]),
)
def test_any_text_of_cells(text: str, encoding: str) -> None:
    _is_told(text.encode(encoding, "replace"))


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.sampled_from(sorted(_PARTS)),
    st.integers(0, 10_000),
    st.integers(0, 30),
    st.text('<>"/=azr1059:! ', max_size=12),
)
def test_any_change_in_a_workbook(part: str, place: int, length: int, put: str) -> None:
    old = _PARTS[part]
    at = place % (len(old) + 1)
    parts = {**_PARTS, part: old[:at] + put.encode() + old[at + length :]}
    with zipfile.ZipFile(made := io.BytesIO(), "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    _is_told(made.getvalue())


@given(st.integers(0, 20_000), st.binary(min_size=1, max_size=8))
@example(15788, b"\x01")
def test_any_change_in_the_bytes_of_a_workbook(place: int, put: bytes) -> None:
    with zipfile.ZipFile(made := io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in _PARTS.items():
            archive.writestr(name, data)
    whole = made.getvalue()
    at = place % len(whole)
    _is_told(whole[:at] + put + whole[at + len(put) :])
