"""From a drawn badge to the bytes of a printer's language; pure, and the same for files and for sockets."""

from kiosk.badge.request import Rendered
from kiosk.domain.errors import OperatorError
from kiosk.printing.escpos_raster import encode_escpos
from kiosk.printing.png import encode_png
from kiosk.printing.profiles import Profile
from kiosk.printing.zpl import encode_zpl


def encode(profile: Profile, rendered: Rendered) -> bytes:
    """Return a badge in the language of a printer.

    Args:
        profile: the printer.
        rendered: drawn from `profile.request(...)`.

    Raises:
        OperatorError: the badge does not fit, or a character has no glyph.
    """
    if not rendered.verdict.is_ok:
        raise OperatorError(rendered.verdict.sentence)
    if profile.language == "zpl":
        return encode_zpl(rendered.bitmap, rendered.width, rendered.height, profile.compressed)
    if profile.language == "escpos":
        return encode_escpos(
            rendered.bitmap,
            rendered.width,
            rendered.height,
            profile.width_dots or rendered.width,
            profile.escpos_profile,
        )
    if profile.language == "png":
        return encode_png(rendered)
    return rendered.pdf
