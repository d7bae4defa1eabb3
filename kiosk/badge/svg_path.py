"""SVG path data to PDF path operators.

Source: SVG 1.1, clause 8.3 (path data) and F.6 (elliptical arcs); PDF 32000-1, clause 8.5.2.
"""

import math
import re

from kiosk.badge.pdf_number import plain

_TOKEN = re.compile(r"[MmLlHhVvCcSsQqTtAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_ARITY = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
Point = tuple[float, float]


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
            self._out.append(f"{plain(points[0][0])} {plain(points[0][1])} m")
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
        self._out.append(f"{plain(to[0])} {plain(to[1])} l")

    def _curve(self, a: Point, b: Point, to: Point) -> None:
        self._at = to
        self._out.append(
            f"{plain(a[0])} {plain(a[1])} {plain(b[0])} {plain(b[1])} {plain(to[0])} {plain(to[1])} c"
        )

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
