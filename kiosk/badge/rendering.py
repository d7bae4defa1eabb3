"""One badge from request to bitmap, PDF and picture; the work itself, for the process that does it."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from kiosk.badge.bitmap import black_and_red_dots, black_dots, colour_picture
from kiosk.badge.display import RED, Grid
from kiosk.badge.fonts import read_fonts
from kiosk.badge.layout import Surroundings, lay_out
from kiosk.badge.pdf import paint
from kiosk.badge.request import Rendered, RenderRequest, SlipRequest
from kiosk.badge.slip import lay_out_slip, read_sizes
from kiosk.badge.template import Template, read_template
from kiosk.domain.errors import OperatorError
from kiosk.domain.sentence import Sentence

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_EDGE_MM = 3.5
"""What a badge may be narrowed by: 105 mm paper under a print head of 104 mm is common, and label printers leave up to
1.7 mm white at both sides of their rolls."""
_ENDS_MM = 12.0
"""What a badge may be shortened by: die-cut labels of 152 mm stay white for 6 mm at both ends."""
_LEAST_MARGIN_MM = 1.0


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
        template = _on_paper(read_template(request.template_path), grid, request)
        width, height = grid.whole(template.width_mm), grid.whole(template.height_mm)
        has_planes = "planes" in request.forms
        lay = partial(lay_out, request.content, template, self.surroundings, grid)
        shown, verdict = lay(request.has_colour, RED if has_planes else "")
        forms = request.forms if verdict.is_ok else request.forms & {"preview"}
        pdf = bitmap = red = preview = b""
        if forms & {"pdf", "preview", "planes"}:
            pdf = paint(shown, is_compressed="pdf" in forms)
        if has_planes and forms:
            bitmap, red, preview = _planes(pdf, width, height, request.rows_per_dot, "preview" in forms)
        elif "preview" in forms:
            preview = _preview(pdf, width, height, request.has_colour)
        if "bitmap" in forms and not has_planes:
            black = pdf
            if request.has_colour or not pdf:
                if request.has_colour:
                    shown, verdict = lay(has_colour=False)
                black = paint(shown, is_compressed=False)
            dots = black_dots(black, width, height * request.rows_per_dot)
            bitmap = np.packbits(dots, axis=1).tobytes()
        return Rendered(
            width=width,
            height=height,
            dpi=request.dpi,
            verdict=verdict,
            number=request.content.number,
            bitmap=bitmap if verdict.is_ok else b"",
            red=red if verdict.is_ok else b"",
            pdf=pdf if "pdf" in forms else b"",
            preview=preview,
            rows_per_dot=request.rows_per_dot,
        )

    def render_slip(self, request: SlipRequest) -> Rendered:
        """Draw one slip, as long as it has to be.

        Raises:
            OperatorError: sizes, logo or icon are wrong, or the slip is wider than the printer.
        """
        grid = Grid(request.dpi)
        sizes = read_sizes(request.sizes_path)
        if request.width_dots is not None and grid.whole(sizes.width_mm) > request.width_dots:
            raise OperatorError(
                "{title} is wider than this printer prints. Choose another printer.", title=sizes.title
            )
        shown, verdict = lay_out_slip(request.content, sizes, self.surroundings, grid)
        pdf = paint(shown, is_compressed="pdf" in request.forms)
        dots = black_dots(pdf, shown.width, shown.height)
        return Rendered(
            width=shown.width,
            height=shown.height,
            dpi=request.dpi,
            verdict=verdict,
            number=request.content.number,
            bitmap=np.packbits(dots, axis=1).tobytes() if verdict.is_ok else b"",
            pdf=pdf if verdict.is_ok and "pdf" in request.forms else b"",
            preview=_preview(pdf, shown.width, shown.height, has_colour=False),
        )


def _planes(
    pdf: bytes, width: int, height: int, rows_per_dot: int, is_shown: bool
) -> tuple[bytes, bytes, bytes]:
    """Return the black plane, the red plane, and where wanted the picture of both for the screen."""
    black, red = black_and_red_dots(pdf, width, height * rows_per_dot)
    preview = b""
    if is_shown:
        seen = np.full((height, width, 3), 255, np.uint8)
        seen[red[::rows_per_dot]] = (255, 0, 0)
        seen[black[::rows_per_dot]] = 0
        preview = seen.tobytes()
    return np.packbits(black, axis=1).tobytes(), np.packbits(red, axis=1).tobytes(), preview


def _preview(pdf: bytes, width: int, height: int, has_colour: bool) -> bytes:
    """Return the picture for the screen; of a black and white printer it has the very dots that are printed."""
    if has_colour:
        return colour_picture(pdf, width, height).tobytes()
    grey = np.where(black_dots(pdf, width, height), np.uint8(0), np.uint8(255))
    return np.repeat(grey, 3, axis=1).tobytes()


def _on_paper(template: Template, grid: Grid, request: RenderRequest) -> Template:
    """Return the template as large as the printer prints, where only the paper's white edge is lost."""
    template = replace(template, height_mm=template.height_mm - request.unprinted_mm)
    sizes = (
        (Sentence("wide"), grid.whole(template.width_mm), request.width_dots, _EDGE_MM),
        (Sentence("high"), grid.whole(template.height_mm), request.height_dots, _ENDS_MM),
    )
    for name, dots, most, edge_mm in sizes:
        if most is None or dots <= most:
            continue
        if dots - most > grid.dots(edge_mm):
            raise OperatorError(
                "{title} is {dots} dots {name}, but this printer prints {most}. Choose a smaller badge template or another printer.",
                title=template.title,
                dots=dots,
                name=name,
                most=most,
            )
        printed_mm = most / grid.dots_per_mm
        if name == "high":
            template = replace(template, height_mm=printed_mm)
        else:  # what is lost at both sides is lost of the margins, so that everything stays where it was
            margin_mm = max(_LEAST_MARGIN_MM, template.margin_mm - (template.width_mm - printed_mm) / 2)
            template = replace(template, width_mm=printed_mm, margin_mm=margin_mm)
    return template
