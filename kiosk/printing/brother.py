"""Badges for Brother QL label printers: a raster of every dot, uncompressed, in one colour or in black and red.

Source: Brother, Raster Command Reference of the QL-600/710W/720NW, QL-700, QL-800/810W/820NWB, QL-1100/1110NWB. The
print head's pins count from the right edge of the paper as one reads it, so every row is sent mirrored. A roll that
prints black and red (DK-22251) takes two-colour rows only, also for a badge that is all black.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

from kiosk.domain.errors import OperatorError

INVALIDATE = bytes(400)
"""Ends whatever was sent half: more than the longest command of any of these printers."""
_INITIALIZE = b"\x1b@"
_RASTER_MODE, _TELL_BY_ITSELF = b"\x1bia\x01", b"\x1bi!\x00"
_CUT_EACH = b"\x1biM\x40" + b"\x1biA\x01"
_PRINT = b"\x1a"
_HAS_KIND, _HAS_WIDTH, _HAS_LENGTH, _FINE_PRINT, _RECOVERS = 0x02, 0x04, 0x08, 0x40, 0x80
CONTINUOUS, DIE_CUT = 0x0A, 0x0B
_TWO_COLOURS, _CUT_AT_END, _HIGH_RESOLUTION = 0x01, 0x08, 0x40
_FEED_ROWS = 35
"""Rows left white at both ends of a piece of continuous tape: 3 mm, the least there is."""
_ONE_COLOUR_ROW, _BLACK_ROW, _RED_ROW = b"g\x00", b"w\x01", b"w\x02"


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """A print head and the roll under it.

    Attributes:
        head_dots: pins of the head, 720 or 1296.
        right_dots: pins from the head's right end to the first that prints on this roll.
        print_dots: pins that print on this roll.
        width_mm: of the roll, as the printer calls it.
        label_mm: of one label, as the printer calls it; 0 is continuous tape.
        label_rows: rows that a label takes, always exactly so many; 0 is continuous tape.
        has_red: whether the roll prints black and red.
        rows_per_dot: 2 prints 600 rows an inch, else 1.
        has_modes: whether the printer knows other languages and is told to change to this one; the QL-700 does not.
    """

    head_dots: int
    right_dots: int
    print_dots: int
    width_mm: int
    label_mm: int = 0
    label_rows: int = 0
    has_red: bool = False
    rows_per_dot: int = 1
    has_modes: bool = True


def encode_brother(black: bytes, red: bytes, width: int, height: int, roll: Roll) -> bytes:
    """Return one badge in the middle of the roll, cut off after it.

    Args:
        black: `height` rows of (width + 7) // 8 bytes, 1 is printed.
        red: the same in red, or b"" for none.
        width: dots.
        height: rows, those of 600 an inch where the roll has them.
        roll: what it is printed on.

    Raises:
        OperatorError: the badge is larger than the label.
    """
    import numpy as np  # here: most programs that know of printers never draw for this one

    rows = roll.label_rows * roll.rows_per_dot or height
    if width > roll.print_dots or height > rows:
        raise OperatorError(
            "The badge is {width} × {height} dots, but the label in this printer has {print_dots} × {rows}. Choose a smaller badge template or larger labels.",
            width=width,
            height=height,
            print_dots=roll.print_dots,
            rows=rows,
        )
    planes = [_BLACK_ROW, black, _RED_ROW, red] if roll.has_red else [_ONE_COLOUR_ROW, black]
    lines = [
        _lines(opcode, plane, width, height, rows, roll)
        for opcode, plane in zip(planes[::2], planes[1::2], strict=True)
    ]
    raster = np.concatenate(lines, axis=1).tobytes()
    return b"".join((INVALIDATE, _INITIALIZE, _page_commands(rows, roll), raster, _PRINT))


def _page_commands(rows: int, roll: Roll) -> bytes:
    given = _HAS_KIND | _HAS_WIDTH | _RECOVERS
    given |= _HAS_LENGTH if roll.label_mm else 0
    given |= 0 if roll.has_red else _FINE_PRINT
    kind = DIE_CUT if roll.label_mm else CONTINUOUS
    information = (
        bytes((given, kind, roll.width_mm, roll.label_mm)) + rows.to_bytes(4, "little") + b"\x00\x00"
    )
    expanded = _CUT_AT_END
    expanded |= _TWO_COLOURS if roll.has_red else 0
    expanded |= _HIGH_RESOLUTION if roll.rows_per_dot == 2 else 0
    feed = 0 if roll.label_mm else _FEED_ROWS * roll.rows_per_dot
    return b"".join(
        (
            _RASTER_MODE + _TELL_BY_ITSELF if roll.has_modes else b"",
            b"\x1biz" + information,
            _CUT_EACH,
            b"\x1biK" + bytes((expanded,)),
            b"\x1bid" + feed.to_bytes(2, "little"),
        )
    )


def _lines(
    opcode: bytes, plane: bytes, width: int, height: int, rows: int, roll: Roll
) -> "NDArray[np.uint8]":
    """Return (rows, 3 + head_dots / 8) bytes: each row with its command in front."""
    import numpy as np

    head_bytes = roll.head_dots // 8
    lines = np.zeros((rows, 3 + head_bytes), np.uint8)
    lines[:, :3] = np.frombuffer(opcode + bytes((head_bytes,)), np.uint8)
    if plane:
        packed = np.frombuffer(plane, np.uint8).reshape(height, -1)
        # Bytes from the last and bits from the lowest: the row mirrored, its unused bits in front.
        mirrored = np.unpackbits(packed[:, ::-1], axis=1, bitorder="little")[:, -width:]
        pins = np.zeros((height, roll.head_dots), np.uint8)
        first = roll.right_dots + (roll.print_dots - width) // 2
        pins[:, first : first + width] = mirrored
        top = (rows - height) // 2
        lines[top : top + height, 3:] = np.packbits(pins, axis=1)
    return lines
