"""Many badges in one PDF: every one there once, in order, at its size, readable; what cannot be printed is left out."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
import zxingcpp

from kiosk.badge.batch import write_badges
from kiosk.badge.request import Fit
from kiosk.badge.sheet import read_sheet
from kiosk.domain.codes import ALPHABET
from kiosk.domain.errors import EnvironmentFault
from tests.printing.badges import A6, LABEL, LAYLA, SAMPLES

SHEETS = A6.parent


def tokens(path: Path) -> list[list[str]]:
    """Return what every page's codes say, from top to bottom and left to right."""
    document = pypdfium2.PdfDocument(path)
    pages = []
    for page in document:
        picture = np.ascontiguousarray(page.render(scale=3).to_numpy()[:, :, :3])
        found = zxingcpp.read_barcodes(
            picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
        )
        pages.append(
            [
                one.text
                for one in sorted(
                    found, key=lambda one: (one.position.top_left.y // 50, one.position.top_left.x)
                )
            ]
        )
    document.close()
    return pages


def token(number: int) -> str:
    high, low = divmod(number, 30)
    return f"B{ALPHABET[high]}{ALPHABET[low]}" + "A" * 19


@pytest.mark.parametrize("processes", [1, 2])
def test_every_badge_has_its_page_in_order(tmp_path: Path, processes: int) -> None:
    contents = [replace(SAMPLES[number % 4], qr_text=token(number)) for number in range(40)]
    done: list[int] = []
    verdicts = write_badges(
        contents, LABEL, tmp_path / "out.pdf", None, lambda at, total: done.append(at), processes
    )
    assert all(one.is_ok for one in verdicts)
    assert tokens(tmp_path / "out.pdf") == [[token(number)] for number in range(40)]
    assert done == list(range(1, 41))
    assert [path.name for path in tmp_path.iterdir()] == ["out.pdf"]


def test_sheets_hold_several_and_the_last_one_what_is_left(tmp_path: Path) -> None:
    contents = [replace(LAYLA, qr_text=token(number)) for number in range(10)]
    write_badges(contents, A6, tmp_path / "out.pdf", read_sheet(SHEETS / "sheet-a4-full.toml"))
    pages = tokens(tmp_path / "out.pdf")
    assert pages == [[token(n) for n in range(4)], [token(n) for n in range(4, 8)], [token(8), token(9)]]
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert [round(side / 72 * 25.4) for side in document[0].get_size()] == [210, 297]
    document.close()


def test_what_cannot_be_printed_is_told_and_left_out(tmp_path: Path) -> None:
    contents = [
        LAYLA,
        replace(LAYLA, lead_name="Wolfeschlegelsteinhausenbergerdorff" * 2, qr_text=token(1)),
        replace(LAYLA, lead_name="A\U0001f600", qr_text=token(2)),
        replace(LAYLA, qr_text=token(3)),
    ]
    verdicts = write_badges(contents, LABEL, tmp_path / "out.pdf")
    assert [one.fit for one in verdicts] == [Fit.FITS, Fit.DOES_NOT_FIT, Fit.MISSING_GLYPHS, Fit.FITS]
    assert tokens(tmp_path / "out.pdf") == [[LAYLA.qr_text], [token(3)]]


def test_a_proof_shows_all_on_one_sheet(tmp_path: Path) -> None:
    contents = [*SAMPLES, replace(LAYLA, lead_name="Wolfeschlegelsteinhausenbergerdorff" * 2)] * 2
    verdicts = write_badges(
        contents, A6, tmp_path / "out.pdf", read_sheet(SHEETS / "sheet-a4.toml"), is_proof=True
    )
    assert [one.is_ok for one in verdicts] == [True, True, True, True, False] * 2
    (page,) = tokens(tmp_path / "out.pdf")
    assert len(page) == 10


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    target.mkdir()
    with pytest.raises(EnvironmentFault, match="cannot be written"):
        write_badges([LAYLA], LABEL, target)
    assert [path.name for path in tmp_path.iterdir()] == ["out.pdf"]
