"""Icons and logos: plain SVG shapes to PDF path operators, in the picture's own units.

Only what line icons and simple logos use is understood: path, line, circle, ellipse, rect, polyline, polygon, groups
without transforms, fill and stroke. Colours are not kept: a mark is painted in the one colour it is given.
Source: SVG 1.1, clause 8.3 (paths) and F.6 (elliptical arcs); PDF 32000-1, clause 8.5.2 (path operators).
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

from kiosk.badge.pdf_number import plain
from kiosk.badge.svg_path import path_operators
from kiosk.domain.errors import OperatorError
from kiosk.domain.sentence import os_reason

_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_CIRCLE = 0.5522847498
_LARGEST_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of `width` × `height` units; `shapes` are (path operators, is filled, stroke width)."""

    width: float
    height: float
    shapes: tuple[tuple[str, bool, float], ...]


@lru_cache(maxsize=64)
def read_drawing(path: Path) -> Drawing:
    """Read an SVG file.

    Raises:
        OperatorError: it is missing, too large, not SVG, or asks for something that is not understood.
    """
    try:
        raw = path.read_bytes()
        if len(raw) > _LARGEST_BYTES or b"<!ENTITY" in raw:
            raise OperatorError(
                "{path} is too large or too complex for a badge. Use a plain SVG under 200 kB.", path=path
            )
        root = ElementTree.fromstring(raw)
    except OSError as error:
        raise OperatorError(
            "{path} cannot be read: {reason}. Check the picture's name.", path=path, reason=os_reason(error)
        ) from error
    except ElementTree.ParseError as error:
        raise OperatorError("{path} is not an SVG picture. Save it as plain SVG.", path=path) from error
    box = [float(part) for part in root.get("viewBox", "0 0 24 24").replace(",", " ").split()]
    shapes: list[tuple[str, bool, float]] = []
    _collect(root, {"fill": "black", "stroke": "none", "stroke-width": "1"}, shapes, path)
    return Drawing(box[2], box[3], tuple(shapes))


def _collect(
    element: ElementTree.Element, style: dict[str, str], shapes: list[tuple[str, bool, float]], path: Path
) -> None:
    style = style | {key: value for key in style if (value := element.get(key)) is not None}
    if element.get("transform"):
        raise OperatorError(
            "{path} uses `transform`, which a badge cannot show. Flatten it in a drawing program.", path=path
        )
    try:
        operators = _shape(element)
    except (ValueError, IndexError) as error:
        raise OperatorError(
            "{path} has a shape that cannot be read. Save it as plain SVG.", path=path
        ) from error
    if operators:
        if style["fill"] != "none":
            shapes.append((operators, True, 0.0))
        if style["stroke"] != "none":
            shapes.append((operators, False, float(style["stroke-width"])))
    for child in element:
        _collect(child, style, shapes, path)


def _shape(element: ElementTree.Element) -> str:
    tag = element.tag.rsplit("}", 1)[-1]

    def number(name: str) -> float:
        return float(element.get(name, "0"))

    if tag == "path":
        return path_operators(element.get("d", ""))
    if tag == "line":
        return f"{plain(number('x1'))} {plain(number('y1'))} m {plain(number('x2'))} {plain(number('y2'))} l"
    if tag in ("polyline", "polygon"):
        values = [float(one) for one in _NUMBER.findall(element.get("points", ""))]
        points = list(zip(values[::2], values[1::2], strict=True))
        lines = " ".join(f"{plain(x)} {plain(y)} {'l' if i else 'm'}" for i, (x, y) in enumerate(points))
        return f"{lines} h" if tag == "polygon" else lines
    if tag in ("circle", "ellipse"):
        rx = number("r") if tag == "circle" else number("rx")
        ry = number("r") if tag == "circle" else number("ry")
        return rounded_box(number("cx") - rx, number("cy") - ry, 2 * rx, 2 * ry, rx, ry)
    if tag == "rect":
        radius = float(element.get("rx") or element.get("ry") or 0)
        return rounded_box(number("x"), number("y"), number("width"), number("height"), radius, radius)
    return ""


def rounded_box(x: float, y: float, width: float, height: float, rx: float, ry: float) -> str:
    """Return path operators of a box with elliptic corners; rx = width / 2 and ry = height / 2 give an ellipse."""
    if rx <= 0:
        return f"{plain(x)} {plain(y)} {plain(width)} {plain(height)} re"
    kx, ky = rx * (1 - _CIRCLE), ry * (1 - _CIRCLE)
    right, bottom = x + width, y + height
    return (
        f"{plain(x + rx)} {plain(y)} m {plain(right - rx)} {plain(y)} l "
        f"{plain(right - kx)} {plain(y)} {plain(right)} {plain(y + ky)} {plain(right)} {plain(y + ry)} c "
        f"{plain(right)} {plain(bottom - ry)} l "
        f"{plain(right)} {plain(bottom - ky)} {plain(right - kx)} {plain(bottom)} {plain(right - rx)} {plain(bottom)} c "
        f"{plain(x + rx)} {plain(bottom)} l "
        f"{plain(x + kx)} {plain(bottom)} {plain(x)} {plain(bottom - ky)} {plain(x)} {plain(bottom - ry)} c "
        f"{plain(x)} {plain(y + ry)} l "
        f"{plain(x)} {plain(y + ky)} {plain(x + kx)} {plain(y)} {plain(x + rx)} {plain(y)} c h"
    )
