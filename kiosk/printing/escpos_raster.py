"""Badges and slips in ESC/POS: the whole of them as raster bands, so that every script prints.

Bands are short because some printers stop on long ones. The cut comes from the printer's profile in python-escpos,
which knows which printers cut at all; it is imported when first needed, as that takes most of a second.
Source: Epson ESC/POS command reference, `ESC @`, `GS v 0`.
"""

from functools import lru_cache

_BAND_ROWS = 128
_MODULE_DOTS = 6
_RESET = b"\x1b@"


def encode_escpos(
    bitmap: bytes, width: int, height: int, paper_dots: int, escpos_profile: str, native_qr: str = ""
) -> bytes:
    """Return one badge, centred on the paper, cut off where the printer can cut.

    Args:
        bitmap: rows of (width + 7) // 8 bytes, 1 is black.
        width: dots, at most `paper_dots`.
        height: dots.
        paper_dots: printable dots of the paper.
        escpos_profile: name of the printer in python-escpos' list.
        native_qr: a code that the printer draws itself, below the rest; "" for none.
    """
    import numpy as np  # here: a station without such a printer starts without it

    row_bytes, paper_bytes = (width + 7) // 8, paper_dots // 8
    before = max(0, (paper_bytes - row_bytes) // 2)
    band_bytes = before + row_bytes
    rows_of_paper = np.zeros((height, band_bytes), np.uint8)
    rows_of_paper[:, before:] = np.frombuffer(bitmap, np.uint8).reshape(height, row_bytes)
    raster = rows_of_paper.tobytes()
    parts = [_RESET]
    for top in range(0, height, _BAND_ROWS):
        rows = min(_BAND_ROWS, height - top)
        parts.append(b"\x1dv0\x00" + band_bytes.to_bytes(2, "little") + rows.to_bytes(2, "little"))
        parts.append(raster[top * band_bytes : (top + rows) * band_bytes])
    return b"".join(parts) + _native_qr(escpos_profile, native_qr) + _cut(escpos_profile)


def drawer_pulse(escpos_profile: str) -> bytes:
    """Return what opens the cash drawer that is plugged into the printer; both of its outlets are tried."""
    from escpos.printer import Dummy  # 0.9 s: only who asks for it pays for it

    printer = Dummy(profile=escpos_profile)
    for pin in (2, 5):
        printer.cashdraw(pin)
    return bytes(printer.output)


def _native_qr(escpos_profile: str, text: str) -> bytes:
    if not text:
        return b""
    from escpos.printer import Dummy  # 0.9 s: only who asks for it pays for it

    printer = Dummy(profile=escpos_profile)
    printer.set(align="center")
    printer.qr(text, native=True, size=_MODULE_DOTS)
    return bytes(printer.output)


@lru_cache(maxsize=8)
def _cut(escpos_profile: str) -> bytes:
    from escpos.printer import Dummy  # 0.9 s: only stations with such a printer pay for it

    printer = Dummy(profile=escpos_profile)
    printer.cut()
    return bytes(printer.output)
