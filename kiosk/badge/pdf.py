"""The painter: a display list to a one-page PDF of the badge's true size, in which one unit is one printer dot.

Text is painted as the outlines that HarfBuzz placed, so the paper shows what was measured, in every viewer and at
every printer, and no font has to be embedded. The file carries no title, author or time.
"""

import io
from functools import lru_cache

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from kiosk.badge.display import UPRIGHT, Box, DisplayList, Mark, Modules, Pattern, Picture, TextLine
from kiosk.badge.pdf_number import plain
from kiosk.badge.svg import rounded_box

rl_config.useA85 = 0  # half the time of a page: the streams stay binary
_POINTS_PER_MM = 72 / 25.4


def paint(shown: DisplayList, is_compressed: bool) -> bytes:
    """Return the PDF of one badge.

    Args:
        shown: what stands where.
        is_compressed: True makes a small file to keep, False one that is made and read faster.
    """
    scale = _POINTS_PER_MM / shown.grid.dots_per_mm
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer, (shown.width * scale, shown.height * scale), pageCompression=int(is_compressed), invariant=1
    )
    canvas.addLiteral(f"{scale:.9f} 0 0 {-scale:.9f} 0 {shown.height * scale:.9f} cm")
    canvas.addLiteral(operators_of(shown))
    draw_pictures(canvas, shown)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def operators_of(shown: DisplayList) -> str:
    """Return everything but pictures as PDF operators, in dots from the top left, y downwards."""
    once = "\n".join(_operators(item) for item in shown.items if not isinstance(item, Picture))
    if shown.copies == (UPRIGHT,):
        return once
    return "\n".join(f"q {_matrix(copy)} cm\n{once}\nQ" for copy in shown.copies)


def draw_pictures(canvas: Canvas, shown: DisplayList) -> None:
    """Draw the pictures on a page whose units are dots from the top left."""
    for copy in shown.copies:
        for item in shown.items:
            if isinstance(item, Picture):
                canvas.addLiteral(f"q {_matrix(copy)} cm")
                _draw_picture(canvas, item)
                canvas.addLiteral("Q")


def _matrix(copy: tuple[int, ...]) -> str:
    return " ".join(map(str, copy))


def _draw_picture(canvas: Canvas, item: Picture) -> None:
    scale = item.size / max(item.image.size)
    width, height = item.image.width * scale, item.image.height * scale
    x, y = item.x + (item.size - width) / 2, item.y + (item.size + height) / 2
    canvas.addLiteral(f"q 1 0 0 -1 {x:.3f} {y:.3f} cm")  # the page is upside down here, a picture is not
    canvas.drawImage(ImageReader(item.image), 0, 0, width, height)
    canvas.addLiteral("Q")


@lru_cache(maxsize=64)
def _rgb(colour: str) -> str:
    return " ".join(f"{int(colour[i : i + 2], 16) / 255:.4g}" for i in (1, 3, 5))


def _operators(item: TextLine | Box | Modules | Mark | Pattern) -> str:
    match item:
        case TextLine():
            return _text(item)
        case Box():
            return _box(item)
        case Modules():
            return _modules(item)
        case Mark():
            return _mark(item)
        case Pattern():
            return _pattern(item)


def _text(item: TextLine) -> str:
    parts = [f"{_rgb(item.colour)} rg"]
    for run in item.line.runs:
        scale = item.em / run.font.units
        for glyph, x, y in run.placed:
            outline = run.font.outline(glyph)
            if outline:
                at = f"{item.x + x * item.em:.3f} {item.y - y * item.em:.3f}"
                parts.append(f"q {scale:.8f} 0 0 {-scale:.8f} {at} cm {outline} f Q")
    return "\n".join(parts)


def _box(item: Box) -> str:
    inset = item.stroke / 2
    path = rounded_box(
        item.x + inset,
        item.y + inset,
        item.width - item.stroke,
        item.height - item.stroke,
        max(0.0, item.radius - inset),
        max(0.0, item.radius - inset),
    )
    if not item.stroke:
        return f"{_rgb(item.colour)} rg {path} f"
    dash = f"[{item.dash:.3f} {item.dash * 0.7:.3f}] 0 d" if item.dash else "[] 0 d"
    return f"q {_rgb(item.colour)} RG {plain(item.stroke)} w {dash} {path} S Q"


def _modules(item: Modules) -> str:
    parts = ["0 0 0 rg"]
    for row, line in enumerate(item.matrix.tolist()):
        start = None
        for column, is_dark in enumerate([*line, False]):
            if is_dark and start is None:
                start = column
            elif not is_dark and start is not None:
                x, y = item.x + start * item.module, item.y + row * item.module
                parts.append(f"{x} {y} {(column - start) * item.module} {item.module} re")
                start = None
    return "\n".join([*parts, "f"])


def _mark(item: Mark) -> str:
    drawing = item.drawing
    scale = item.size / max(drawing.width, drawing.height)
    x = item.x + (item.size - drawing.width * scale) / 2
    y = item.y + (item.size - drawing.height * scale) / 2
    parts = [
        f"q {scale:.6f} 0 0 {scale:.6f} {x:.3f} {y:.3f} cm 1 J 1 j {_rgb(item.colour)} rg {_rgb(item.colour)} RG"
    ]
    for path, is_filled, stroke in drawing.shapes:
        parts.append(f"{path} f" if is_filled else f"{plain(stroke)} w {path} S")
    return "\n".join([*parts, "Q"])


def _pattern(item: Pattern) -> str:
    place = f"1 0 0 1 {plain(item.x)} {plain(item.y)} cm 0 0 {plain(item.width)} {plain(item.height)} re W n"
    colour = _rgb(item.colour)
    end = (
        f"{plain(item.stroke)} w 0 J 0 j {colour} RG {item.operators} S"
        if item.stroke
        else f"{colour} rg {item.operators} f"
    )
    return f"q {place} {end} Q"
