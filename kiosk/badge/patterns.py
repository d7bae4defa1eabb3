"""The eight band patterns as path operators: one drawing for colour, paper and screen, in whole dots.

A pattern tells the category without colour; each is made to be told apart from the others at two metres.
"""

import math
from functools import lru_cache

from kiosk.badge.pdf_number import plain
from kiosk.badge.svg import rounded_box

PATTERNS = ("outline", "solid", "diagonal", "diamonds", "bars", "dots", "checker", "zigzag")
WITHOUT_TILES = ("outline", "solid")


@lru_cache(maxsize=64)
def pattern_operators(pattern: str, width: int, height: int, tile: int) -> tuple[str, float]:
    """Return (path operators, stroke width); a stroke of 0 means filled. Origin top left, may reach over the edges."""
    if pattern == "diagonal":
        return _diagonal(width, height, tile), 0.0
    if pattern == "diamonds":
        pitch = round(tile * 1.15)
        return " ".join(_diamond(x, y, pitch * 0.4) for x, y in _centres(width, height, pitch)), 0.0
    if pattern == "dots":
        radius = tile * 0.3
        return " ".join(
            rounded_box(x - radius, y - radius, 2 * radius, 2 * radius, radius, radius)
            for x, y in _centres(width, height, round(tile * 0.92))
        ), 0.0
    if pattern == "checker":
        return _checker(width, height, max(2, round(tile * 0.58))), 0.0
    if pattern == "zigzag":
        return _zigzag(width, height, tile), max(2.0, tile * 0.28)
    return _bars(width, height, tile), 0.0


def _centres(width: int, height: int, pitch: int) -> list[tuple[float, float]]:
    rows = max(1, height // pitch)
    top = (height - (rows - 1) * pitch) / 2
    return [
        (pitch / 2 + column * pitch, top + row * pitch)
        for row in range(rows)
        for column in range(math.ceil(width / pitch) + 1)
    ]


def _diamond(x: float, y: float, reach: float) -> str:
    corners = ((x, y - reach, "m"), (x + reach, y, "l"), (x, y + reach, "l"), (x - reach, y, "l"))
    return " ".join(f"{plain(across)} {plain(down)} {step}" for across, down, step in corners) + " h"


def _bars(width: int, height: int, tile: int) -> str:
    bar = round(tile * 0.52)
    return " ".join(f"{x} 0 {bar} {height} re" for x in range(0, width + tile, tile))


def _diagonal(width: int, height: int, tile: int) -> str:
    period = round(tile * 1.35)
    bar = round(period * 0.5)
    starts = range(-height - period, width + period, period)
    return " ".join(
        f"{x} {height} m {x + height} 0 l {x + height + bar} 0 l {x + bar} {height} l h" for x in starts
    )


def _checker(width: int, height: int, side: int) -> str:
    return " ".join(
        f"{column * side} {row * side} {side} {side} re"
        for row in range(height // side + 1)
        for column in range(width // side + 1)
        if (row + column) % 2 == 0
    )


def _zigzag(width: int, height: int, tile: int) -> str:
    half, rise, pitch = round(tile * 0.7), round(tile * 0.48), round(tile * 0.92)
    lines = []
    for top in range(-pitch, height + pitch, pitch):
        points = range(-half, width + 2 * half, half)
        lines.append(
            " ".join(f"{x} {top + (rise if i % 2 else 0)} {'l' if i else 'm'}" for i, x in enumerate(points))
        )
    return " ".join(lines)
