"""Badges in ZPL II: one graphic field a label.

Source: ZPL II Programming Guide, `^GF` (graphic field), `^PW`, `^LL`, and its chapter on Z64 encoding: zlib data in
base 64, with a CRC of the base 64 text (CRC-16/XMODEM). Real printers reject a `^GF` whose first count is wrong, so
both counts are the byte count of the picture.
"""

import base64
import binascii
import zlib

_LEVEL = 4
"""A fifth of the time of level 9 for a tenth more bytes."""


def encode_zpl(bitmap: bytes, width: int, height: int, is_compressed: bool = True) -> bytes:
    """Return one label.

    Args:
        bitmap: rows of (width + 7) // 8 bytes, 1 is black.
        width: dots.
        height: dots.
        is_compressed: Z64; False sends plain hexadecimal, for clones and old firmware.
    """
    row_bytes = (width + 7) // 8
    count = row_bytes * height
    if len(bitmap) != count:
        raise ValueError(f"bitmap of {len(bitmap)} bytes, expected {count}")
    if is_compressed:
        packed = base64.b64encode(zlib.compress(bitmap, _LEVEL))
        data = b":Z64:" + packed + f":{binascii.crc_hqx(packed, 0):04X}".encode()
    else:
        data = bitmap.hex().upper().encode()
    head = f"^XA^PW{row_bytes * 8}^LL{height}^LH0,0^FO0,0^GFA,{count},{count},{row_bytes},".encode()
    return head + data + b"^FS^XZ\n"
