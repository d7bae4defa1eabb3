"""Numbers in a PDF have no exponent, whatever they are, and are as near as a badge needs."""

import math
import re
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.badge.pdf_number import plain
from kiosk.badge.renderer import render_here
from kiosk.badge.rendering import RESOURCES, Studio
from kiosk.badge.request import RenderRequest, SlipRequest
from kiosk.badge.svg import rounded_box
from kiosk.badge.svg_path import path_operators
from tests.printing.badges import LAYLA
from tests.printing.test_slips import LUNCH, RECEIVER, SIZES

LENGTHS = st.floats(-10_000, 10_000, allow_nan=False)


@given(LENGTHS)
def test_a_number_is_written_plainly(number: float) -> None:
    text = plain(number)
    assert re.fullmatch(r"-?\d+(\.\d{1,5})?", text)
    assert text != "-0"
    assert math.isclose(float(text), number, abs_tol=6e-6)


@given(LENGTHS, LENGTHS, st.floats(1e-9, 1e-3), LENGTHS)
def test_no_shape_has_an_exponent(x: float, y: float, width: float, height: float) -> None:
    assert "e" not in rounded_box(x, y, width, height, 0, 0).replace("re", "")
    assert "e" not in rounded_box(x, y, width, abs(height), width / 2, width / 2)
    assert "e" not in path_operators(f"M {x} {y} L {width} {height}")


@pytest.mark.parametrize("template", sorted(path.name for path in (RESOURCES / "badges").glob("[!s]*.toml")))
@pytest.mark.parametrize("dpi", [180, 203, 300])
def test_no_badge_has_an_exponent(template: str, dpi: int) -> None:
    request = RenderRequest(
        content=LAYLA, template_path=RESOURCES / "badges" / template, dpi=dpi, forms=frozenset({"pdf"})
    )
    assert_plain(render_here(request).pdf)


@pytest.mark.parametrize("dpi", [180, 203, 300])
def test_no_slip_has_an_exponent(dpi: int) -> None:
    for content in (LUNCH, RECEIVER, replace(LUNCH, tag="")):
        request = SlipRequest(content=content, sizes_path=SIZES, dpi=dpi, forms=frozenset({"pdf"}))
        assert_plain(Studio().render_slip(request).pdf)


def assert_plain(pdf: bytes) -> None:
    streams = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    assert streams
    for stream in streams:
        assert not re.search(rb"\d[eE][-+]?\d", unpacked(stream))


def unpacked(stream: bytes) -> bytes:
    """Return a content stream as it is read; pictures have no numbers."""
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream if stream.isascii() else b""
