"""What an IPP printer can take, and how a badge is asked of it: size, one copy, unscaled. Pure.

Sources: RFC 8011 section 5.2 (job template attributes), PWG 5100.7 (media-col), PWG 5100.13 (print-scaling).
"""

import struct
from collections.abc import Mapping, Sequence

from kiosk.badge.request import Rendered
from kiosk.printing.ipp_client import words
from kiosk.printing.ipp_message import Attribute, Tag, Value
from kiosk.printing.pwg_raster import TYPES, encode_pwg

PDF, PWG = "application/pdf", "image/pwg-raster"
OF_DOCUMENTS = (
    "document-format-supported",
    "pwg-raster-document-type-supported",
    "pwg-raster-document-resolution-supported",
)
OF_MEDIA = (
    *OF_DOCUMENTS,
    "media-size-supported",
    "print-scaling-supported",
    "print-color-mode-supported",
    "copies-supported",
)
_ELSE = "Set it up in this computer's printer settings, and use it here as os:QUEUE."
_RESOLUTION_BYTES, _DOTS_AN_INCH = 9, 3
_HUNDREDTHS_AN_INCH = 2540
_NEAR_HUNDREDTHS_MM = 50
"""How far a size that the printer names may be from the badge's, which is in whole dots: half a millimetre."""


def refusal(printer: Mapping[str, Sequence[Value]], dpi: int) -> str:
    """Return why a printer cannot print badges, "" when it can. One that names no kinds of documents is tried.

    Args:
        printer: its attributes `OF_DOCUMENTS`.
        dpi: of the badges.
    """
    kinds = words(printer, "document-format-supported")
    if not kinds or PDF in kinds:
        return ""
    if PWG in kinds:
        if _picture_type(printer) and _picture_dpi(printer, dpi):
            return ""
        can = ", ".join(f"{one} dpi" for one in sorted(_all_dpi(printer))) or "an unknown way"
        return f"This printer prints pictures at {can}, and this profile draws badges at {dpi} dpi. {_ELSE}"
    short = sorted({kind.rpartition("/")[2] for kind in kinds if kind != "application/octet-stream"})
    only = f", only {', '.join(short)}" if short else ""
    return f"This printer takes neither PDF nor PWG Raster{only}. {_ELSE}"


def document_for(printer: Mapping[str, Sequence[Value]], pdf: bytes, rendered: Rendered) -> tuple[str, bytes]:
    """Return the MIME type that the printer is to get and the badge in it: PDF where it takes that, or a picture."""
    kinds = words(printer, "document-format-supported")
    dpi = _picture_dpi(printer, rendered.dpi)
    if not kinds or PDF in kinds or not dpi:
        return PDF, pdf
    return PWG, encode_pwg(rendered, _picture_type(printer), dpi)


def _picture_type(printer: Mapping[str, Sequence[Value]]) -> str:
    listed = words(printer, "pwg-raster-document-type-supported")
    return next((kind for kind in TYPES if kind in listed), "")


def _picture_dpi(printer: Mapping[str, Sequence[Value]], dpi: int) -> int:
    """Return the printer's least resolution that is a multiple of the badge's, 0 where there is none."""
    return min((one for one in _all_dpi(printer) if one % dpi == 0), default=0)


def _all_dpi(printer: Mapping[str, Sequence[Value]]) -> set[int]:
    listed = [
        struct.unpack(">iib", value)
        for value in printer.get("pwg-raster-document-resolution-supported", ())
        if isinstance(value, bytes) and len(value) == _RESOLUTION_BYTES
    ]
    return {x for x, y, unit in listed if x == y and unit == _DOTS_AN_INCH}


def template_of(
    printer: Mapping[str, Sequence[Value]], rendered: Rendered, has_colour: bool
) -> list[Attribute]:
    """Return how a badge is to be printed; nothing is asked that the printer does not list.

    Args:
        printer: its attributes `OF_MEDIA`.
        rendered: the badge.
        has_colour: False asks for black and white.
    """
    x, y = size_of(printer, rendered)
    size = Attribute("media-size", Tag.COLLECTION, ((_whole("x-dimension", x), _whole("y-dimension", y)),))
    wanted = [Attribute("media-col", Tag.COLLECTION, ((size,),))]
    if "copies-supported" in printer:
        wanted.append(_whole("copies", 1))
    if "none" in words(printer, "print-scaling-supported"):
        wanted.append(Attribute("print-scaling", Tag.KEYWORD, ("none",)))
    if not has_colour and "monochrome" in words(printer, "print-color-mode-supported"):
        wanted.append(Attribute("print-color-mode", Tag.KEYWORD, ("monochrome",)))
    return wanted


def size_of(printer: Mapping[str, Sequence[Value]], rendered: Rendered) -> tuple[int, int]:
    """Return the badge's width and height in hundredths of a millimetre, as the printer names them where it does."""
    x, y = _hundredths(rendered.width, rendered.dpi), _hundredths(rendered.height, rendered.dpi)
    fitting = []
    for one in printer.get("media-size-supported", ()):
        if isinstance(one, Mapping):
            near_x, near_y = _near(one.get("x-dimension"), x), _near(one.get("y-dimension"), y)
            if near_x is not None and near_y is not None:
                fitting.append((abs(near_x - x) + abs(near_y - y), near_x, near_y))
    return min(fitting)[1:] if fitting else (x, y)


def _hundredths(dots: int, dpi: int) -> int:
    """Return a length in hundredths of a millimetre: the whole millimetres that the dots stand for, where they do."""
    exact = dots * _HUNDREDTHS_AN_INCH / dpi
    whole_mm = round(exact / 100) * 100
    return whole_mm if abs(exact - whole_mm) <= _HUNDREDTHS_AN_INCH / dpi / 2 else round(exact / 10) * 10


def _near(named: Value, wanted: int) -> int | None:
    if isinstance(named, int):
        return named if abs(named - wanted) <= _NEAR_HUNDREDTHS_MM else None
    if isinstance(named, tuple):
        nearest = min(max(wanted, named[0]), named[1])
        return nearest if abs(nearest - wanted) <= _NEAR_HUNDREDTHS_MM else None
    return None


def _whole(name: str, value: int) -> Attribute:
    return Attribute(name, Tag.INTEGER, (value,))
