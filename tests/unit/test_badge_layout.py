"""Layout: every letter of a name is on the badge or the badge is refused; what stands where; what is told.

Longer than other modules: each rule of a layout is held on the same few badges.
"""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.badge.display import Box, DisplayList, Grid, Modules, TextLine
from kiosk.badge.fit import Fitted, Style, fill, fit, pieces
from kiosk.badge.fonts import Glyphs, read_fonts
from kiosk.badge.layout import Surroundings, lay_out
from kiosk.badge.logo import read_picture
from kiosk.badge.patterns import PATTERNS, pattern_operators
from kiosk.badge.qr import qr_matrix
from kiosk.badge.renderer import RESOURCES, render_here
from kiosk.badge.request import Fit, RenderRequest, Verdict
from kiosk.badge.runs import clean, visual_runs
from kiosk.badge.svg import read_drawing
from kiosk.badge.svg_path import path_operators
from kiosk.badge.template import read_template
from kiosk.config import TEMPLATES
from kiosk.domain.badge_content import BadgeContent
from kiosk.domain.errors import OperatorError
from tests.printing.badges import A6, LABEL, LAYLA, MARIA, SAMPLES, TOKEN
from tests.ui.badge_pictures import SCRIPTS

FONTS = read_fonts(RESOURCES / "fonts" / "fonts.toml")
AROUND = Surroundings(FONTS, RESOURCES / "icons")
LONG_VIETNAMESE = "Nguyễn Phước Bảo Ngọc Công Tằng Tôn Nữ Thị Hoàng Phương Diễm Quỳnh"

letters = st.sampled_from("aáäbcdeéfghijklmnñoöpqrstuüvwxyzABCDEFGHIJKLMNOPŁØ가나다홍길동ليلىинж")
words = st.text(letters, min_size=1, max_size=14)
names = st.lists(words, min_size=1, max_size=7).flatmap(
    lambda parts: st.sampled_from([" ".join(parts), "-".join(parts), " ".join(parts).title()])
)

BUNDLED = [A6.with_stem(name) for name in TEMPLATES]


def laid(content: BadgeContent, template: Path = LABEL, dpi: int = 203) -> tuple[DisplayList, Verdict]:
    return lay_out(content, read_template(template), AROUND, Grid(dpi), has_colour=False)


def without_blanks(text: str) -> str:
    return "".join(clean(text).split())


@given(names, st.floats(200, 900), st.integers(1, 4))
@settings(max_examples=150, deadline=None)
def test_a_fitted_name_has_all_its_letters_and_stays_in_its_width(
    text: str, width: float, lines: int
) -> None:
    style = Style(800, 116.0, 40.0, -0.03, 0.6, lines)
    fitted = fit(FONTS, text, style, width)
    if fitted is None:
        return
    assert without_blanks("".join(fitted.texts)) == without_blanks(text)
    assert fitted.width() <= width + 0.01
    assert style.floor <= fitted.em <= style.em
    assert len(fitted.lines) <= lines


@given(names, st.floats(100, 600))
@settings(max_examples=100, deadline=None)
def test_a_filled_sentence_has_all_its_letters(text: str, width: float) -> None:
    fitted = fill(FONTS, text, Style(500, 26.0, 18.0, 0.0, 0.6, 2), width)
    if fitted is not None:
        assert without_blanks("".join(fitted.texts)) == without_blanks(text)
        assert fitted.width() <= width + 0.01
        assert len(fitted.lines) <= 3


@given(names, names, st.sampled_from(BUNDLED))
@settings(max_examples=40, deadline=None)
def test_every_badge_is_whole_or_refused(lead: str, family: str, template: Path) -> None:
    shown, verdict = laid(replace(LAYLA, lead_name=lead, family_name=family), template)
    assert verdict.is_ok or verdict.sentence
    for item in shown.items:
        if isinstance(item, TextLine):
            assert item.x >= 0
            assert item.x + item.line.width * item.em <= shown.width


@pytest.mark.parametrize("content", SAMPLES, ids=lambda one: one.lead_name)
@pytest.mark.parametrize("template", BUNDLED, ids=lambda one: one.stem)
def test_the_samples_fit(content: BadgeContent, template: Path) -> None:
    assert laid(content, template)[1] == Verdict()


def test_a_long_name_wraps_at_a_space_and_a_longer_one_in_more_lines() -> None:
    width = Grid(203).dots(56)
    style = Style(800, 116.0, 40.0, -0.03, 0.6, 4)
    two = fit(FONTS, MARIA.lead_name, style, width)
    more = fit(FONTS, LONG_VIETNAMESE, style, width)
    assert two is not None
    assert two.texts == ("María Fernanda", "de los Ángeles")
    assert more is not None
    assert " ".join(more.texts) == clean(LONG_VIETNAMESE)
    assert laid(replace(LAYLA, lead_name=LONG_VIETNAMESE))[1].is_ok


def test_a_name_that_cannot_fit_is_refused_and_the_part_is_named() -> None:
    _, verdict = laid(replace(LAYLA, lead_name="W" * 60))
    assert verdict.fit is Fit.DOES_NOT_FIT
    assert "name" in verdict.parts
    assert "WWW" not in verdict.sentence


def test_characters_without_a_glyph_are_found_before_printing() -> None:
    _, verdict = laid(replace(LAYLA, family_name="\U00013000x"))
    assert verdict.fit is Fit.MISSING_GLYPHS
    assert verdict.parts == ("\U00013000",)
    assert "U+13000" in verdict.sentence


@pytest.mark.parametrize(
    "name",
    [
        "山根 千代",
        "霧島\u3000健太",
        "陈\u00a0伟",
        "山根-千代",
        "李（小）",
        "O’Brien 李",
        "李 Kim 김",
        "山根 'x'",
        "愛\u2009子",
        "1 山 2",
        "سارة 李",
        "ภูมิ สุข",
        "သီရိ လှိုင်",
        "ሰላም ታደሰ",
        "ქეთი ბერი",
        "සුනිල් පෙරේරා",
        "கமலா தேவி",
        "ខេមរា សុខ",
    ],
)
@pytest.mark.parametrize("weight", [400, 700])
def test_no_character_of_a_name_prints_as_an_empty_box(name: str, weight: int) -> None:
    line = FONTS.line(name, weight)
    assert FONTS.missing(name) == []
    assert [glyph for run in line.runs for glyph, _, _ in run.placed if glyph == 0] == []


def test_a_name_typed_on_a_mac_prints_like_any_other() -> None:
    decomposed = "홍길동"
    assert clean(decomposed) == "홍길동"
    assert FONTS.missing(decomposed) == []


def test_a_sign_that_no_font_has_prints_as_what_it_is_short_for() -> None:
    assert FONTS.missing("㈜한국 🙂") == ["🙂"]
    assert FONTS.line("㈜한국", 700) == FONTS.line("(주)한국", 700)


def test_wrapping_happens_at_spaces_and_hyphens_only() -> None:
    assert pieces("Ana Villavicencio-Etcheverry") == [
        ("Ana", False),
        ("Villavicencio-", True),
        ("Etcheverry", False),
    ]


def test_runs_stand_as_the_eye_meets_them_and_keep_their_letters_in_order() -> None:
    runs = visual_runs("ليلى ABC المنصوري", lambda cluster, before: 0 if cluster.isascii() else 1)
    assert [run.text.strip() for run in runs if run.text.strip()] == ["المنصوري", "ABC", "ليلى"]
    assert "".join(sorted(run.text for run in runs)).count(" ") == 2


def test_an_arabic_name_is_not_given_marks_that_it_was_not_written_with() -> None:
    line = FONTS.line("محمد", 700)
    assert sum(len(run.placed) for run in line.runs) == 4


def test_a_name_with_digits_or_arrows_is_not_rewritten() -> None:
    def glyphs(text: str) -> list[int]:
        return [glyph for run in FONTS.line(text, 700).runs for glyph, _, _ in run.placed]

    assert glyphs("2x3->") == [glyph for one in "2x3->" for glyph in glyphs(one)]


EVERY_SCRIPT = [
    "Layla Mansouri",
    "AVATAR Wo",
    "홍길동 Hong",
    "निर्मला",
    "ณัฐวุฒิ",
    *(name for names in SCRIPTS.values() for name in names if name),
]


@pytest.mark.parametrize("text", EVERY_SCRIPT)
def test_a_shaped_line_is_what_another_shaper_makes_of_it(text: str) -> None:
    """Qt shapes the same fonts: as wide within one percent, the same glyphs from left to right."""
    gui, widgets = pytest.importorskip("PySide6.QtGui"), pytest.importorskip("PySide6.QtWidgets")
    # With widgets: tests of windows may follow in this process, and there is one application a process.
    _ = widgets.QApplication.instance() or widgets.QApplication([])
    line = FONTS.line(text, 700)
    paths = {run.font.path for run in line.runs}
    families = [
        gui.QFontDatabase.applicationFontFamilies(gui.QFontDatabase.addApplicationFont(str(path)))[0]
        for path in sorted(paths, key=lambda one: "Pretendard" not in one.name)
    ]
    font = gui.QFont(families)
    font.setPixelSize(1000)
    font.setBold(True)
    font.setHintingPreference(gui.QFont.HintingPreference.PreferNoHinting)
    layout = gui.QTextLayout(clean(text), font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    wide = max(gui.QFontMetricsF(font).horizontalAdvance(text), 1) / 1000
    assert line.width == pytest.approx(wide, rel=0.01)
    theirs = sorted(
        (position.x(), glyph)
        for run in layout.glyphRuns()
        for glyph, position in zip(run.glyphIndexes(), run.positions(), strict=True)
        if not run.rawFont().boundingRect(glyph).isEmpty()  # blanks may come from either font beside them
    )
    ours = sorted((x, glyph) for run in line.runs for glyph, x, _ in run.placed if run.font.outline(glyph))
    assert [glyph for _, glyph in ours] == [glyph for _, glyph in theirs]


def test_qr_modules_are_whole_dots_with_a_quiet_zone() -> None:
    for template, dpi, module in ((LABEL, 203, 5), (A6, 203, 6), (A6, 300, 10)):
        shown, _ = laid(LAYLA, template, dpi)
        [code] = [item for item in shown.items if isinstance(item, Modules)]
        assert code.module == module
        assert code.matrix.shape == (29, 29)
        assert min(code.x, shown.width - code.x - 29 * module) >= 3 * module
        picture = render_here(RenderRequest(content=LAYLA, template_path=template, dpi=dpi))
        rows = np.frombuffer(picture.bitmap, np.uint8).reshape(picture.height, -1)
        black = np.unpackbits(rows, axis=1)[:, : picture.width].astype(bool)
        side = 29 * module
        cut = black[code.y : code.y + side, code.x : code.x + side]
        assert (cut[module // 2 :: module, module // 2 :: module] == code.matrix).all()
        assert (cut == np.kron(code.matrix, np.ones((module, module), dtype=bool))).all()
        assert not black[code.y - 4 * module : code.y, code.x : code.x + side].any() or template is A6


def test_a_qr_that_cannot_hold_its_text_says_so() -> None:
    assert qr_matrix(TOKEN, 3).shape == (29, 29)
    with pytest.raises(OperatorError, match="qr_version"):
        qr_matrix("A" * 200, 3)


def test_a_valid_day_is_filled_and_another_hollow() -> None:
    shown, _ = laid(replace(LAYLA, no_photo=False))
    dashed = [item for item in shown.items if isinstance(item, Box) and item.dash]
    assert len(dashed) == 1


def test_a_reprint_carries_its_mark() -> None:
    plain = laid(LAYLA)[0]
    reprint = laid(replace(LAYLA, copy=2))[0]
    assert len(str(reprint.items)) > len(str(plain.items))
    first = FONTS.line("K7QM-42X R2", 700, 0.04)
    assert any(isinstance(item, TextLine) and item.line == first for item in reprint.items)


def test_every_pattern_looks_different_without_colour() -> None:
    seen = set()
    for pattern in PATTERNS:
        content = replace(LAYLA, pattern=pattern, lead_name="A")
        seen.add(render_here(RenderRequest(content=content, template_path=LABEL, dpi=203)).bitmap)
    assert len(seen) == len(PATTERNS)
    assert len({pattern_operators(one, 80, 90, 26) for one in PATTERNS[2:]}) == len(PATTERNS) - 2


def test_a_hidden_field_leaves_no_hole() -> None:
    assert laid(replace(LAYLA, organisation="", country_names=(), icons=(), days=(), second_name=""))[1].is_ok


def test_the_pdf_has_the_badges_true_size_and_says_nothing_of_its_making() -> None:
    import pypdfium2

    pdf = render_here(RenderRequest(content=LAYLA, template_path=A6, dpi=300, forms=frozenset({"pdf"}))).pdf
    document = pypdfium2.PdfDocument(pdf)
    width, height = document[0].get_size()
    document.close()
    assert (width / 72 * 25.4, height / 72 * 25.4) == (
        pytest.approx(105, abs=0.05),
        pytest.approx(148, abs=0.05),
    )
    assert b"Layla" not in pdf


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("width_mm = 62", "width_m = 62", "did you mean `width_mm`"),
        ("width_mm = 62", "", "`width_mm` is missing"),
        ("qr_version = 3", "qr_version = 99", "a whole number from 2 to 10"),
        ('layout = "one_line"', 'layout = "sideways"', "one_line or two_lines"),
        ("em_mm = 3.2", 'em_mm = "large"', "a number from 0 to 400"),
        ("icons_with_days = false", "icons_with_days = 0", "true or false"),
        ("[band]", "[band", "not TOML"),
        ("width_mm = 62", "width_mm = 0", "`width_mm` must be a number from 30 to 400"),
        ("margin_mm = 3", "margin_mm = 30", "at most 21"),
        ("qr_mm = 20", "qr_mm = 3", "at least 10.9"),
        ("qr_mm = 20", "qr_mm = 60", "at most 50"),
        ("[band]\nheight_mm = 13", "[band]\nheight_mm = 60", "more than half"),
        ("[band]\nheight_mm = 13", "[band]\nheight_mm = 13\nheight_mm = 14", "stands there twice"),
        ("rule_mm = 8.0", "rule_mm = 90", "nothing is left for the name"),
        ("em_mm = 3.2", "em_mm = 0", "must be above 0"),
    ],
)
def test_a_mistake_in_a_template_names_file_line_and_what_is_allowed(
    tmp_path: Path, before: str, after: str, said: str
) -> None:
    text = LABEL.read_text(encoding="utf-8")
    assert before in text
    path = tmp_path / "mine.toml"
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(OperatorError) as told:
        read_template(path)
    assert f"{path}:" in told.value.sentence
    assert said in told.value.sentence


def test_a_missing_template_or_logo_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(OperatorError, match="cannot be read"):
        read_template(tmp_path / "none.toml")
    (tmp_path / "logo.svg").write_text("<svg><g transform='scale(2)'/></svg>")
    with pytest.raises(OperatorError, match="transform"):
        read_drawing(tmp_path / "logo.svg")
    (tmp_path / "bad.svg").write_text("hello")
    with pytest.raises(OperatorError, match="not an SVG"):
        read_drawing(tmp_path / "bad.svg")


def test_svg_paths_become_the_same_curves() -> None:
    assert path_operators("M1 2h3v4l-1-1z") == "1 2 m 4 2 l 4 6 l 3 5 l h"
    assert path_operators("M0 0Q3 3 6 0") == "0 0 m 2 2 4 2 6 0 c"
    half_circle = path_operators("M0 0a5 5 0 0110 0")
    assert half_circle.endswith("10 0 c")
    assert half_circle.count(" c") == 2
    assert all(read_drawing(icon).shapes for icon in (RESOURCES / "icons").glob("*.svg"))


def test_an_unfitted_name_is_none_at_once_even_when_it_is_a_novel() -> None:
    assert fit(FONTS, "word " * 5000, Style(800, 100.0, 40.0), 500) is None
    assert isinstance(fit(FONTS, "word", Style(800, 100.0, 40.0), 500), Fitted)


def test_a_logo_of_dots_stands_upright_in_the_header(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    picture = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    picture.paste((0, 0, 0, 255), (0, 0, 100, 50))
    picture.save(path)
    drawn = render_here(RenderRequest(content=replace(LAYLA, logo=str(path)), template_path=A6, dpi=203))
    rows = np.frombuffer(drawn.bitmap, np.uint8).reshape(drawn.height, -1)
    black = np.unpackbits(rows, axis=1).astype(bool)
    logo = black[92 : 92 + 72, 48 : 48 + 72]
    assert logo[2:34].all()
    assert not logo[38:].any()
    path.write_text("hello")
    with pytest.raises(OperatorError, match="not a picture"):
        read_picture(path, has_colour=True)
    with pytest.raises(OperatorError, match="cannot be read"):
        read_picture(tmp_path / "none.png", has_colour=False)


@pytest.mark.parametrize("dpi", [203, 300])
def test_a_folded_card_reads_the_same_from_both_sides(dpi: int) -> None:
    fold = A6.with_stem("fold-100x150")
    drawn = render_here(RenderRequest(content=LAYLA, template_path=fold, dpi=dpi))
    black = np.unpackbits(np.frombuffer(drawn.bitmap, np.uint8).reshape(drawn.height, -1), axis=1)
    black = black[:, : drawn.width]
    upper, lower = black[: drawn.height // 2], black[drawn.height // 2 :]
    turned = upper[::-1, ::-1]
    assert (turned != lower).mean() < 0.002  # a dot that is covered by half may fall to either side
    for half in (lower, turned):
        picture = np.where(half, np.uint8(0), np.uint8(255))
        assert [one.text for one in zxingcpp.read_barcodes(picture)] == [TOKEN]


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("template", BUNDLED, ids=lambda one: one.stem)
def test_what_stands_beside_the_qr_stands_apart(template: Path, dpi: int) -> None:
    drawn, _ = laid(LAYLA, template, dpi)
    boxes = [
        item for item in drawn.items if isinstance(item, Box) and item.radius and item.x > drawn.width / 8
    ]
    for one, other in combinations(boxes, 2):
        is_inside = other.x >= one.x and other.x + other.width <= one.x + one.width and other.y >= one.y
        is_apart = (
            one.x + one.width <= other.x
            or other.x + other.width <= one.x
            or one.y + one.height < other.y
            or other.y + other.height < one.y
        )
        assert is_apart or (is_inside and other.y + other.height <= one.y + one.height)


def test_the_resources_stay_small_enough_to_be_carried() -> None:
    size = sum(path.stat().st_size for path in RESOURCES.rglob("*") if path.is_file())
    assert size < 60_000_000


@pytest.mark.parametrize("template", BUNDLED, ids=lambda one: one.stem)
def test_the_longest_names_that_people_have_still_get_a_badge(template: Path) -> None:
    name = "María José de la Concepción y Todos los Santos Fernández-Villaverde y Gómez de la Serna"
    content = replace(LAYLA, lead_name=name, family_name="", second_name="")
    assert laid(content, template)[1] == Verdict()


EVERY_TEMPLATE = sorted(
    path for path in LABEL.parent.glob("*.toml") if path.name[:5] not in ("sheet", "slip-")
)
STACKED = "Z" + "\u0308\u0301\u0327\u0323" * 5 + "algo"
HIGH_NAMES = [
    *((lead, family, second) for lead, family, second in SCRIPTS.values()),
    ("山田 Ωμέγα", "", "தமிழ்ச்செல்வி ராமசாமி"),
    ("শ্রীমতী মুখোপাধ্যায়", "", "தமிழ்ச்செல்வி"),
    ("Ấẵữ", "Nguyễn Ậ", "မြန်မာ ကြွယ်"),
    (STACKED, STACKED, STACKED),
]


@pytest.mark.parametrize("template", EVERY_TEMPLATE, ids=lambda path: path.stem)
@pytest.mark.parametrize("names", HIGH_NAMES, ids=lambda names: names[0])
def test_the_ink_of_no_line_runs_into_another_or_into_the_rule(
    template: Path, names: tuple[str, str, str]
) -> None:
    lead, family, second = names
    content = replace(LAYLA, lead_name=lead, family_name=family, second_name=second, organisation=second)
    shown, verdict = laid(content, template, 300)
    if not verdict.is_ok:
        assert STACKED in names or verdict.parts  # told, never drawn over something
        return
    here = read_template(template)
    rule = Grid(300).whole(here.header.rule_mm) + Grid(300).whole(here.header.rule_width_mm)
    left = Grid(300).whole(here.margin_mm)
    below_rule = [one for one in shown.items if isinstance(one, TextLine) and one.x == left and one.y > rule]
    bottom = float(rule)
    for one in sorted(below_rule, key=lambda one: one.y):
        tops = [_reach(run, 1) for run in one.line.runs]
        downs = [_reach(run, -1) for run in one.line.runs]
        assert one.y - max(tops) * one.em >= bottom - 1
        bottom = one.y + max(downs) * one.em


def _reach(run: Glyphs, way: int) -> float:
    """Return how far the outlines of a run reach up (1) or down (-1), by the points of their paths, em."""
    reach = 0.0
    for glyph, _, raised in run.placed:
        heights = [float(word) for word in run.font.outline(glyph).split() if not word.isalpha()][1::2]
        reach = max([reach, *(way * (height / run.font.units + raised) for height in heights)])
    return reach


@pytest.mark.parametrize(
    "name",
    [
        "髙橋",
        "﨑山",
        "𠮷野家",
        "靐氏",
        "渡邉",
        "渡邊",
        "濵田",
        "栁澤",
        "槗本",
        "德永",
        "瀨川",
        "曻",
        "嵜",
        "陳垚",
        "珺",
        "喆",
    ],
)
def test_han_as_names_are_really_written_with_it_has_its_letters(name: str) -> None:
    _, verdict = laid(replace(LAYLA, lead_name=name, second_name=name), A6)
    assert verdict.is_ok


def test_a_pile_of_marks_is_told_where_it_has_no_room() -> None:
    pile = "Z" + "\u0308\u0301" * 40
    for template in EVERY_TEMPLATE:
        _, verdict = laid(replace(LAYLA, lead_name=pile, family_name=pile), template)
        assert verdict.fit is Fit.DOES_NOT_FIT
