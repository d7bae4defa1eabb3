"""Badges as PNG pictures.

Source: PNG specification, second edition (ISO/IEC 15948), clauses 5 and 11.
"""

import struct
import zlib

from kiosk.badge.request import Rendered

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_INCHES_PER_METRE = 39.3701


def encode_png(rendered: Rendered) -> bytes:
    """Return a badge as PNG: in colour from its preview, else its black and white dots."""
    if rendered.preview:
        depth, kind, data, stride = 8, 2, rendered.preview, rendered.width * 3
    else:
        inverted = int.from_bytes(rendered.bitmap, "big") ^ ((1 << (8 * len(rendered.bitmap))) - 1)
        depth, kind, data = 1, 0, inverted.to_bytes(len(rendered.bitmap), "big")
        stride = (rendered.width + 7) // 8
    rows = b"".join(b"\x00" + data[at : at + stride] for at in range(0, len(data), stride))
    dots = round(rendered.dpi * _INCHES_PER_METRE)
    header = struct.pack(">IIBBBBB", rendered.width, rendered.height, depth, kind, 0, 0, 0)
    return _SIGNATURE + b"".join(
        (
            _chunk(b"IHDR", header),
            _chunk(b"pHYs", struct.pack(">IIB", dots, dots, 1)),
            _chunk(b"IDAT", zlib.compress(rows, 6)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
