"""After the event: nothing is left but a certificate and counts that mean nobody."""

import json
from collections import Counter
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageOps

from kiosk.app.data_dir import RESOURCES
from kiosk.app.destroy import MARKER, destroy_folder
from kiosk.documents.certificate import write_certificate
from kiosk.services.statistics import REST, SMALLEST, folded
from tests.scenarios.commands import Place, hub_running, made, paired

FONTS = RESOURCES / "fonts"
PEOPLE = "name,country,booking_code\n" + "".join(
    f"Guest Number{at},{'KR' if at < 7 else 'JO'},GUES-{at:04}\n" for at in range(9)
)


def wipe(desk: Place, folder: Path, *more: str, text: str = "") -> tuple[int, str]:
    ended = desk.run(
        "roster", "wipe", "--certificate", str(folder / "c.pdf"), "--by", "Lead 1", *more, text=text
    )
    return ended.returncode, ended.stdout + ended.stderr


def test_everything_goes_but_the_certificate_and_counts_that_mean_nobody(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    desk.done("station", text="".join(f"GUES-{at:04}\n" for at in range(9)))
    assert wipe(desk, tmp_path, text="Another Event\n")[0] == 1
    assert desk.data.is_dir()
    assert "outside the data directory" in wipe(desk, desk.data)[1]
    assert "write your name after --by" in wipe(desk, tmp_path, "--by", " ", "--yes")[1]
    rc, said = wipe(desk, tmp_path, "--yes")
    assert rc == 0, said
    assert not desk.data.exists()
    assert not desk.key.exists()
    counts = json.loads((tmp_path / "c.json").read_text())
    assert (counts["registrations"], counts["came"], counts["by_country"]) == (9, 9, {"KR": 7})
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(tmp_path / "c.pdf"))
    for words in (
        "Certificate of destruction",
        "Lead 1",
        "overwritten once",
        "the key file was overwritten".capitalize(),
    ):
        assert words in " ".join(text.split())
    assert "Guest" not in text


def test_a_name_in_any_script_and_of_any_length_can_be_read_on_the_certificate(tmp_path: Path) -> None:
    def drawn(by: str) -> bytes:
        rows = [("Destroyed by", by)]
        write_certificate(tmp_path / "c.pdf", FONTS, "Certificate", rows, {"Came": {}, "By day": {"KR": 7}})
        with pypdfium2.PdfDocument(tmp_path / "c.pdf") as pdf:
            page = pdf[0]
            assert "Came" not in page.get_textpage().get_text_range()  # a heading with nothing under it
            picture = page.render(scale=2).to_pil().convert("L")
        ink = ImageOps.invert(picture).getbbox()
        assert ink is not None
        assert ink[2] < picture.width - 100
        return bytes(picture.tobytes())

    assert len({drawn(one) for one in ("金", "大", "ليلى", "x" * 200)}) == 4


def test_a_wipe_that_was_broken_off_is_finished_by_the_same_command(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    told = {"Event": "E", "Records": "9", "counts": {"registrations": 9, "came": 0}}
    told["counts"] |= {name: {} for name in ("by_day", "by_hour", "by_category", "by_country")}  # type: ignore[operator]
    (desk.data / MARKER).write_text(json.dumps(told))
    desk.key.unlink()  # it got as far as the key
    assert wipe(desk, tmp_path)[0] == 0
    assert not desk.data.exists()


def test_what_no_hub_has_yet_is_not_thrown_away_unasked(tmp_path: Path) -> None:
    hub, desk = made(tmp_path, "hub"), made(tmp_path, "desk", PEOPLE)
    with hub_running(hub, tmp_path / "said"):
        paired(desk, hub)
    desk.done("station", text="GUES-0001\n")
    rc, said = wipe(desk, tmp_path, "--yes")
    assert (rc, "not at the hub yet" in said) == (1, True)
    assert wipe(desk, tmp_path, "--yes", "--even-if-unsent")[0] == 0


def test_links_are_removed_and_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "keep.txt"
    elsewhere.write_text("stays")
    folder = tmp_path / "data" / "deep"
    folder.mkdir(parents=True)
    (folder / "a").write_bytes(b"x" * 3_000_000)
    (folder / "link").symlink_to(elsewhere)
    assert destroy_folder(tmp_path / "data") == 1
    assert list((tmp_path / "data").iterdir()) == []
    assert elsewhere.read_text() == "stays"


@given(st.dictionaries(st.text(min_size=1, max_size=3), st.integers(1, 12), max_size=8))
def test_no_count_is_small_enough_to_mean_somebody(counts: dict[str, int]) -> None:
    told = folded(Counter(counts))
    assert all(count >= SMALLEST for count in told.values())
    assert {name: count for name, count in told.items() if name != REST} == {
        name: count for name, count in counts.items() if count >= SMALLEST and name != REST
    }
    assert sum(told.values()) <= sum(counts.values())


def test_a_file_that_cannot_be_overwritten_is_told(tmp_path: Path) -> None:
    from kiosk.app.destroy import destroy_file
    from kiosk.domain.errors import EnvironmentFault

    destroy_file(tmp_path / "gone already")
    with pytest.raises(EnvironmentFault, match="by hand"):
        destroy_file(tmp_path)
