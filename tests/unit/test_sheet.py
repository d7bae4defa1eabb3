"""Sheets: as many badges as fit, none over another or the margin, and crop marks that touch no badge."""

import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.badge.sheet import Sheet, fits, grid_of, read_sheet
from kiosk.domain.errors import OperatorError

BADGES = Path(__file__).parents[2] / "resources" / "badges"
TOML = 'title = "Ours"\nwidth_mm = 210\nheight_mm = 297\nmargin_mm = 5\ngap_mm = 6\ncrop_mm = 2\n'


@pytest.mark.parametrize(
    ("sheet", "size", "count"),
    [
        ("sheet-a4-full", (105, 148), 4),
        ("sheet-a4", (105, 148), 2),
        ("sheet-a4", (62, 100), 6),
        ("sheet-a4", (86, 54), 10),
    ],
)
def test_the_bundled_sheets_take_what_paper_takes(sheet: str, size: tuple[float, float], count: int) -> None:
    assert fits(read_sheet(BADGES / f"{sheet}.toml"), *size) == count


@given(st.floats(30, 120), st.floats(30, 160), st.floats(0, 12), st.floats(0, 12), st.floats(0, 6))
def test_no_badge_stands_on_another_nor_a_mark_on_a_badge(
    width: float, height: float, margin: float, gap: float, crop: float
) -> None:
    sheet = Sheet(title="x", width_mm=210, height_mm=297, margin_mm=margin, gap_mm=gap, crop_mm=crop)
    grid = grid_of(sheet, width, height)
    assert len(grid.corners) == fits(sheet, width, height) > 0
    near = 1e-4
    for left, top in grid.corners:
        assert left >= margin - near
        assert top >= margin - near
        assert left + width <= grid.width_mm - margin + near
        assert top + height <= grid.height_mm - margin + near
    for (x1, y1), (x2, y2) in combinations(grid.corners, 2):
        assert abs(x1 - x2) >= width + gap - near or abs(y1 - y2) >= height + gap - near
    if gap < 1:
        return  # marks stand at the paper's edge then, over what is cut off
    for x1, y1, x2, y2 in grid.marks:
        for left, top in grid.corners:
            is_beside = max(x1, x2) <= left + near or min(x1, x2) >= left + width - near
            is_over = max(y1, y2) <= top + near or min(y1, y2) >= top + height - near
            assert is_beside or is_over


def test_a_badge_that_is_too_large_says_so() -> None:
    with pytest.raises(OperatorError, match="does not fit on A4 sheets"):
        grid_of(read_sheet(BADGES / "sheet-a4.toml"), 300, 300)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (TOML.replace("210", '"wide"'), "`width_mm` must be a number from 20 to 1200"),
        (TOML.replace("gap_mm = 6", "gap_mm = -1"), "`gap_mm` must be a number from 0 to 100"),
        (TOML.replace('"Ours"', "7"), "`title` must be a text"),
        (TOML + "gaps = 1\n", "gaps"),
        (TOML.replace("crop_mm = 2\n", ""), "`crop_mm` must be"),
        (TOML.replace("crop_mm = 2", "crop_mm = 90"), "a number from 0 to 10"),
        (TOML.replace("crop_mm = 2", "crop_mm = 6"), "at most 5.5"),
        ("title = ", ""),
    ],
)
def test_a_mistake_names_file_and_key(tmp_path: Path, wrong: str, said: str) -> None:
    path = tmp_path / "sheet.toml"
    path.write_text(wrong)
    with pytest.raises(OperatorError) as told:
        read_sheet(path)
    assert said in told.value.sentence
    assert "sheet.toml" in told.value.sentence


_ON_A_FULL_DISK = """
import io, resource, signal, sys
from pathlib import Path
from reportlab.pdfgen.canvas import Canvas
from kiosk.badge.batch import merge
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
buffer = io.BytesIO()
canvas = Canvas(buffer, pageCompression=0)
canvas.drawString(1, 1, "x" * 9000)
canvas.save()
try:
    merge([buffer.getvalue()] * 50, Path(sys.argv[1]))
except OSError as error:
    print("told:", error.strerror)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such limit on Windows")
def test_a_full_disk_under_the_pages_is_told_once_and_without_a_traceback(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _ON_A_FULL_DISK, str(tmp_path / "a.pdf")]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert ended.stdout.startswith("told:")
    assert ended.stderr == ""
