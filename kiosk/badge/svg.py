"""Icons and logos: plain SVG shapes to PDF path operators, in the picture's own units.

Only what line icons and simple logos use is understood: path, line, circle, ellipse, rect, polyline, polygon, groups
without transforms, fill and stroke. Colours are not kept: a mark is painted in the one colour it is given.
Source: SVG 1.1, clause 8.3 (paths) and F.6 (elliptical arcs); PDF 32000-1, clause 8.5.2 (path operators).
"""

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

from kiosk.domain.errors import OperatorError

_TOKEN = re.compile(r"[MmLlHhVvCcSsQqTtAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_ARITY = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_CIRCLE = 0.5522847498
_LARGEST_BYTES = 200_000
Point = tuple[float, float]


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
                f"{path} is too large or too complex for a badge. Use a plain SVG under 200 kB."
            )
        root = ElementTree.fromstring(raw)
    except OSError as error:
        raise OperatorError(f"{path} cannot be read: {error.strerror}. Check the picture's name.") from error
    except ElementTree.ParseError as error:
        raise OperatorError(f"{path} is not an SVG picture. Save it as plain SVG.") from error
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
            f"{path} uses `transform`, which a badge cannot show. Flatten it in a drawing program."
        )
    try:
        operators = _shape(element)
    except (ValueError, IndexError) as error:
        raise OperatorError(f"{path} has a shape that cannot be read. Save it as plain SVG.") from error
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
        return f"{number('x1'):g} {number('y1'):g} m {number('x2'):g} {number('y2'):g} l"
    if tag in ("polyline", "polygon"):
        values = [float(one) for one in _TOKEN.findall(element.get("points", ""))]
        points = list(zip(values[::2], values[1::2], strict=True))
        lines = " ".join(f"{x:g} {y:g} {'l' if i else 'm'}" for i, (x, y) in enumerate(points))
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
        return f"{x:g} {y:g} {width:g} {height:g} re"
    kx, ky = rx * (1 - _CIRCLE), ry * (1 - _CIRCLE)
    right, bottom = x + width, y + height
    return (
        f"{x + rx:.6g} {y:.6g} m {right - rx:.6g} {y:.6g} l "
        f"{right - kx:.6g} {y:.6g} {right:.6g} {y + ky:.6g} {right:.6g} {y + ry:.6g} c "
        f"{right:.6g} {bottom - ry:.6g} l "
        f"{right:.6g} {bottom - ky:.6g} {right - kx:.6g} {bottom:.6g} {right - rx:.6g} {bottom:.6g} c "
        f"{x + rx:.6g} {bottom:.6g} l "
        f"{x + kx:.6g} {bottom:.6g} {x:.6g} {bottom - ky:.6g} {x:.6g} {bottom - ry:.6g} c "
        f"{x:.6g} {y + ry:.6g} l "
        f"{x:.6g} {y + ky:.6g} {x + kx:.6g} {y:.6g} {x + rx:.6g} {y:.6g} c h"
    )


def path_operators(data: str) -> str:
    """Return the PDF path operators of an SVG path's `d`."""
    return " ".join(_Pen().draw(data))


class _Pen:
    def __init__(self) -> None:
        self._at: Point = (0.0, 0.0)
        self._start: Point = (0.0, 0.0)
        self._control: Point | None = None
        self._is_quadratic = False
        self._out: list[str] = []

    def draw(self, data: str) -> list[str]:
        tokens = _TOKEN.findall(_flags_apart(data))
        position, command = 0, "M"
        while position < len(tokens):
            if tokens[position].isalpha():
                command = tokens[position]
                position += 1
            count = _ARITY[command.upper()]
            if position + count > len(tokens):
                raise ValueError("path ends too early")
            values = [float(one) for one in tokens[position : position + count]]
            position += count
            self._step(command, values)
            command = {"M": "L", "m": "l"}.get(command, command)
        return self._out

    def _step(self, command: str, values: list[float]) -> None:
        kind, ox, oy = command.upper(), *(self._at if command.islower() else (0.0, 0.0))
        control, self._control = self._control, None
        if kind == "Z":
            self._out.append("h")
            self._at = self._start
        elif kind == "H":
            self._line((values[0] + ox, self._at[1]))
        elif kind == "V":
            self._line((self._at[0], values[0] + oy))
        elif kind == "A":
            self._arc(
                values[0],
                values[1],
                values[2],
                values[3] != 0,
                values[4] != 0,
                (values[5] + ox, values[6] + oy),
            )
        else:
            self._points(
                kind, [(x + ox, y + oy) for x, y in zip(values[::2], values[1::2], strict=True)], control
            )

    def _points(self, kind: str, points: list[Point], control: Point | None) -> None:
        if kind == "M":
            self._at = self._start = points[0]
            self._out.append(f"{points[0][0]:.6g} {points[0][1]:.6g} m")
        elif kind == "L":
            self._line(points[0])
        elif kind in "CS":
            first = points[0] if kind == "C" else self._mirrored(control if not self._is_quadratic else None)
            self._curve(first, points[-2], points[-1])
            self._control, self._is_quadratic = points[-2], False
        else:
            middle = points[0] if kind == "Q" else self._mirrored(control if self._is_quadratic else None)
            start, end = self._at, points[-1]
            self._curve(_third(start, middle), _third(end, middle), end)
            self._control, self._is_quadratic = middle, True

    def _mirrored(self, control: Point | None) -> Point:
        return self._at if control is None else (2 * self._at[0] - control[0], 2 * self._at[1] - control[1])

    def _line(self, to: Point) -> None:
        self._at = to
        self._out.append(f"{to[0]:.6g} {to[1]:.6g} l")

    def _curve(self, a: Point, b: Point, to: Point) -> None:
        self._at = to
        self._out.append(f"{a[0]:.6g} {a[1]:.6g} {b[0]:.6g} {b[1]:.6g} {to[0]:.6g} {to[1]:.6g} c")

    def _arc(self, rx: float, ry: float, turn: float, is_large: bool, is_sweep: bool, to: Point) -> None:
        start = self._at
        if start == to:
            return
        if not rx or not ry:
            self._line(to)
            return
        rx, ry, phi = abs(rx), abs(ry), math.radians(turn)
        cos, sin = math.cos(phi), math.sin(phi)
        dx, dy = (start[0] - to[0]) / 2, (start[1] - to[1]) / 2
        x, y = cos * dx + sin * dy, cos * dy - sin * dx
        grow = math.sqrt(max(1.0, x * x / (rx * rx) + y * y / (ry * ry)))
        rx, ry = rx * grow, ry * grow
        under = rx * rx * y * y + ry * ry * x * x
        root = math.sqrt(max(0.0, (rx * rx * ry * ry - under) / under)) * (-1 if is_large == is_sweep else 1)
        cx, cy = root * rx * y / ry, -root * ry * x / rx
        first = math.atan2((y - cy) / ry, (x - cx) / rx)
        sweep = math.atan2((-y - cy) / ry, (-x - cx) / rx) - first
        if is_sweep and sweep < 0:
            sweep += 2 * math.pi
        if not is_sweep and sweep > 0:
            sweep -= 2 * math.pi
        mx, my = cos * cx - sin * cy + (start[0] + to[0]) / 2, sin * cx + cos * cy + (start[1] + to[1]) / 2
        parts = max(1, math.ceil(abs(sweep) / (math.pi / 2) - 1e-9))
        step = sweep / parts
        reach = 4 / 3 * math.tan(step / 4)

        def point(u: float, v: float) -> Point:
            return mx + cos * rx * u - sin * ry * v, my + sin * rx * u + cos * ry * v

        for part in range(parts):
            a, b = first + part * step, first + (part + 1) * step
            self._curve(
                point(math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a)),
                point(math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b)),
                point(math.cos(b), math.sin(b)) if part + 1 < parts else to,
            )


def _third(end: Point, control: Point) -> Point:
    return end[0] + (control[0] - end[0]) * 2 / 3, end[1] + (control[1] - end[1]) * 2 / 3


_ARC = re.compile(r"[Aa][^A-DF-Za-df-z]*")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


def _flags_apart(data: str) -> str:
    """Part the two flags of every arc from their neighbours: `a2 2 0 012-2` is written by optimisers."""

    def part(match: re.Match[str]) -> str:
        text, out = match.group(0), [match.group(0)[0]]
        position, index = 1, 0
        while position < len(text):
            if text[position] in " ,\n\t\r":
                position += 1
                continue
            if index % 7 in (3, 4):
                out.append(text[position])
                position += 1
            else:
                found = _NUMBER.match(text, position)
                if found is None:
                    raise ValueError("arc")
                out.append(found.group(0))
                position = found.end()
            index += 1
        return " ".join(out) + " "

    return _ARC.sub(part, data)
