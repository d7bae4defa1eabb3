"""Slips: everything that was asked for is on them and fits, the codes read, and nobody's name is there."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import zxingcpp

from kiosk.badge.rendering import RESOURCES, Studio
from kiosk.badge.request import Fit, Rendered, SlipRequest
from kiosk.badge.slip import read_sizes
from kiosk.domain.errors import OperatorError
from kiosk.domain.slip_content import BigNumber, DeskCopy, SlipContent
from kiosk.printing import encode
from kiosk.printing.profiles import profile_named
from tests.scenarios.commands import made

SIZES = RESOURCES / "badges" / "slip-80mm.toml"
EVENT = ("세계인권도시포럼 2019", "World Human Rights Cities Forum")
LUNCH = SlipContent(
    event_names=EVENT,
    titles=("Lunch", "점심 식사권"),
    headline="Tue 1 Oct",
    lines=("12:00 – 13:30", "Convention Hall 3, 1F"),
    tag="Vegetarian 채식",
    tag_icon="utensils",
    qr_text="VACDEFGH",
    rows=(("Voucher", "V-ACDEFGH"), ("Valid", "Once · 1회 사용")),
    notes=("No name on this slip: it may be handed to a colleague.",),
    number="V-ACDEFGH",
)
RECEIVER = SlipContent(
    event_names=EVENT,
    titles=("Receiver loan", "통역 수신기 대여"),
    headline="Ch. 4 · العربية",
    icon="headphones",
    big=BigNumber("Receiver 번호", "217"),
    rows=(("Return to", "Desk 5, by 18:00"),),
    copy=DeskCopy("Desk copy", ("Receiver 217",), "BACDEFGHJKLMNPQRTUVWX9"),
)


@pytest.fixture(scope="module")
def studio() -> Studio:
    return Studio()


def draw(studio: Studio, content: SlipContent, dpi: int = 203) -> Rendered:
    return studio.render_slip(SlipRequest(content=content, sizes_path=SIZES, dpi=dpi))


def codes(drawn: Rendered) -> list[str]:
    picture = np.frombuffer(drawn.preview, np.uint8).reshape(drawn.height, drawn.width, 3)[:, :, 0]
    return [one.text for one in zxingcpp.read_barcodes(np.ascontiguousarray(picture))]


@pytest.mark.parametrize("dpi", [180, 203, 300])
@pytest.mark.parametrize("content", [LUNCH, RECEIVER], ids=["voucher", "receiver"])
def test_the_code_reads_and_the_paper_is_as_long_as_it_has_to_be(
    studio: Studio, content: SlipContent, dpi: int
) -> None:
    drawn = draw(studio, content, dpi)
    assert drawn.verdict.is_ok
    expected = content.qr_text or (content.copy.qr_text if content.copy else "")
    assert codes(drawn) == [expected]
    longer = draw(studio, replace(content, rows=(*content.rows, ("More", "of it"))), dpi)
    assert longer.height > drawn.height
    last_rows = np.unpackbits(np.frombuffer(drawn.bitmap, np.uint8).reshape(drawn.height, -1), axis=1)
    assert int(np.flatnonzero(last_rows.any(axis=1)).max()) < drawn.height - 8


def test_it_becomes_raster_for_a_receipt_printer(studio: Studio) -> None:
    profile = profile_named("escpos-80mm")
    drawn = draw(studio, LUNCH)
    assert drawn.width <= (profile.width_dots or 0)
    assert encode(profile, drawn).startswith(b"\x1b@\x1dv0")


def test_what_does_not_fit_or_has_no_glyph_is_told(studio: Studio) -> None:
    assert draw(studio, replace(LUNCH, headline="A" * 60)).verdict.fit is Fit.DOES_NOT_FIT
    strange = draw(studio, replace(LUNCH, tag="\U0001f600")).verdict
    assert (strange.fit, strange.parts) == (Fit.MISSING_GLYPHS, ("\U0001f600",))


def test_a_mistake_in_the_sizes_names_file_and_key(tmp_path: Path) -> None:
    text = SIZES.read_text()
    for wrong, said in (
        (text.replace("band_mm = 15.2", 'band_mm = "wide"'), "`band_mm` must be a number from 0 to 400"),
        (text.replace("gap_mm = 3\n", ""), "`gap_mm` is missing"),
        (text + "colour = 1\n", "colour"),
        (text.replace("floor = 0.6 ", "floor = 7 "), "`floor` must be a number from 0.3 to 1"),
    ):
        path = tmp_path / f"{abs(hash(said))}.toml"
        path.write_text(wrong)
        with pytest.raises(OperatorError) as told:
            read_sizes(path)
        assert said in told.value.sentence
        assert path.name in told.value.sentence


def test_the_commands_print_slips_without_a_name(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", "name,booking_code\nLayla Mansouri,TEST-001\n")
    folder = tmp_path / "out"
    desk.done("printer", "add", "Receipts", f"folder:{folder}", "--profile", "escpos-80mm")
    lunch = ("slip", "voucher", "--title", "Lunch", "--title", "점심", "--when", "Tue 1 Oct", "--tag", "채식")
    assert "3 slips" in desk.done(*lunch, "--count", "3", "--printer", "Receipts")
    made_slips = sorted(folder.glob("V-*.pdf"))
    assert len(made_slips) == 3
    assert "one slip" in desk.done(*lunch, "--out", str(tmp_path / "look.pdf"))
    desk.done("station", text="TEST-001\n")
    number = next(path.stem for path in folder.glob("*.pdf") if not path.stem.startswith("V-"))
    loan = ("slip", "receiver", "217", "--channel", "Ch. 4 · العربية", "--return", "Desk 5, by 18:00")
    assert "1 slip." in desk.done(*loan, "--badge", number, "--printer", "Receipts")
    assert (folder / "R-217.pdf").is_file()
    for wrong, said in (
        ((*loan, "--badge", "XXXX-XXX", "--printer", "Receipts"), "There is no badge XXXX-XXX"),
        ((*lunch, "--printer", "Nobody"), "There is no printer Nobody"),
        ((*lunch, "--tag-icon", "spoon", "--printer", "Receipts"), "There is no icon spoon"),
        (lunch, "Say where to"),
    ):
        ended = desk.run(*wrong)
        assert ended.returncode != 0
        assert said in ended.stderr
