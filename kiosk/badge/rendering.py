"""One badge from request to bitmap, PDF and picture; the work itself, for the process that does it."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from kiosk.badge.bitmap import black_dots, colour_picture
from kiosk.badge.display import Grid
from kiosk.badge.fonts import read_fonts
from kiosk.badge.layout import Surroundings, lay_out
from kiosk.badge.pdf import paint
from kiosk.badge.request import Rendered, RenderRequest
from kiosk.badge.template import Template, read_template
from kiosk.domain.errors import OperatorError

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_EDGE_MM = 2.0
"""What a badge may be narrowed by: a 104 mm print head under A6 paper of 105 mm is common."""


class Studio:
    """Everything needed to draw badges, kept warm between them."""

    def __init__(self, resources: Path = RESOURCES) -> None:
        """Read the list of fonts; each font itself is opened when first needed.

        Raises:
            OperatorError: the fonts are missing or their list is wrong.
        """
        self.surroundings = Surroundings(read_fonts(resources / "fonts" / "fonts.toml"), resources / "icons")

    def render(self, request: RenderRequest) -> Rendered:
        """Draw one badge.

        Raises:
            OperatorError: template, logo or icon is wrong, or the badge is wider than the printer.
        """
        grid = Grid(request.dpi)
        template = _on_paper(read_template(request.template_path), grid, request.width_dots)
        width, height = grid.whole(template.width_mm), grid.whole(template.height_mm)
        pdf = bitmap = preview = b""
        shown, verdict = lay_out(request.content, template, self.surroundings, grid, request.has_colour)
        if (verdict.is_ok and "pdf" in request.forms) or "preview" in request.forms:
            pdf = paint(shown, is_compressed="pdf" in request.forms)
        if "preview" in request.forms:
            preview = _preview(pdf, width, height, request.has_colour)
        if verdict.is_ok and "bitmap" in request.forms:
            black = pdf
            if request.has_colour or not pdf:
                if request.has_colour:
                    shown, verdict = lay_out(
                        request.content, template, self.surroundings, grid, has_colour=False
                    )
                black = paint(shown, is_compressed=False)
            bitmap = np.packbits(black_dots(black, width, height), axis=1).tobytes()
        return Rendered(
            width=width,
            height=height,
            dpi=request.dpi,
            verdict=verdict,
            number=request.content.number,
            bitmap=bitmap,
            pdf=pdf if verdict.is_ok and "pdf" in request.forms else b"",
            preview=preview,
        )


def _preview(pdf: bytes, width: int, height: int, has_colour: bool) -> bytes:
    """Return the picture for the screen; of a black and white printer it has the very dots that are printed."""
    if has_colour:
        return colour_picture(pdf, width, height).tobytes()
    grey = np.where(black_dots(pdf, width, height), np.uint8(0), np.uint8(255))
    return np.repeat(grey, 3, axis=1).tobytes()


def _on_paper(template: Template, grid: Grid, width_dots: int | None) -> Template:
    """Return the template as wide as the printer prints, where only the paper's outermost edge is lost."""
    width = grid.whole(template.width_mm)
    if width_dots is None or width <= width_dots:
        return template
    if width - width_dots <= grid.dots(_EDGE_MM):
        return replace(template, width_mm=width_dots / grid.dots_per_mm)
    raise OperatorError(
        f"{template.title} is {width} dots wide, but this printer prints {width_dots}. "
        "Choose a narrower badge template or another printer."
    )
