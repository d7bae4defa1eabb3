"""The PWG Raster format, which every IPP Everywhere printer takes, from a badge's dots. Source: PWG 5102.4-2012."""

import struct

import numpy as np
from numpy.typing import NDArray

from kiosk.badge.request import Rendered

TYPES = ("black_1", "sgray_8", "srgb_8")
"""Kinds of pictures that are made here, the best for black and white badges first; all come out the same."""
_HEADER_BYTES, _MOST = 1796, 128
_BLACK, _GREY, _RGB = 3, 18, 19


def encode_pwg(rendered: Rendered, kind: str, dpi: int) -> bytes:
    """Return a badge as a file of one page.

    Args:
        rendered: the badge, with its bitmap.
        kind: one of `TYPES`.
        dpi: the printer's, a whole multiple of the badge's: each dot becomes a square of dots.
    """
    times = dpi // rendered.dpi
    rows = np.frombuffer(rendered.bitmap, np.uint8).reshape(rendered.height, -1)
    black = np.unpackbits(rows, axis=1, count=rendered.width)
    black = np.repeat(black, times, axis=1)
    colours, unit = {"black_1": (1, 1), "sgray_8": (1, 1), "srgb_8": (3, 3)}[kind]
    if kind == "black_1":
        lines = np.packbits(black, axis=1)
    else:
        lines = np.repeat(np.where(black, 0, 255).astype(np.uint8), colours, axis=1)
    bits = 1 if kind == "black_1" else 8
    header = bytearray(_HEADER_BYTES)
    header[:9] = b"PwgRaster"
    width, height = black.shape[1], rendered.height * times
    points = (round(width * 72 / dpi), round(height * 72 / dpi))
    space = {"black_1": _BLACK, "sgray_8": _GREY, "srgb_8": _RGB}[kind]
    for at, *values in (
        (276, dpi, dpi),  # resolution
        (340, 1),  # copies
        (352, *points),  # page size in points
        (372, width, height),
        (384, bits, bits * colours, lines.shape[1], 0, space),  # bits a colour, a dot; bytes a line; chunky
        (420, colours),
        (452, 1, 1, 1),  # pages in all; not mirrored in either direction
        (472, width, height),  # all of the page is picture
    ):
        struct.pack_into(f">{len(values)}I", header, at, *values)
    return b"RaS2" + bytes(header) + _compressed(lines, times, unit)


def _compressed(lines: NDArray[np.uint8], times: int, unit: int) -> bytes:
    """Return the lines, each `times` times; like lines that follow each other are told once."""
    out, first = bytearray(), 0
    changes = np.flatnonzero((lines[1:] != lines[:-1]).any(axis=1)) + 1
    for end in (*changes.tolist(), len(lines)):
        packed = _line(lines[first], unit)
        left = (end - first) * times
        while left:
            count = min(left, 256)
            out.append(count - 1)
            out += packed
            left -= count
        first = end
    return bytes(out)


def _line(line: NDArray[np.uint8], unit: int) -> bytes:
    """Return one line as runs of like units; units that differ from their neighbours stand together."""
    units = line.reshape(-1, unit)
    starts = np.concatenate(([0], np.flatnonzero((units[1:] != units[:-1]).any(axis=1)) + 1, [len(units)]))
    out, alone = bytearray(), bytearray()
    for start, end in zip(starts[:-1].tolist(), starts[1:].tolist(), strict=True):
        value, count = units[start].tobytes(), end - start
        if count == 1:
            alone += value
            continue
        out += _apart(alone, unit)
        alone.clear()
        while count:
            run = min(count, _MOST)
            out.append(run - 1)
            out += value
            count -= run
    return bytes(out + _apart(alone, unit))


def _apart(values: bytes | bytearray, unit: int) -> bytes:
    """Return units that are told one by one: 2 to 128 with their number, a single one as a run of itself."""
    out = bytearray()
    for at in range(0, len(values), _MOST * unit):
        part = values[at : at + _MOST * unit]
        count = len(part) // unit
        out.append(257 - count if count > 1 else 0)
        out += part
    return bytes(out)
