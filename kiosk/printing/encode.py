"""From a drawn badge to the bytes of a printer's language; pure, and the same for files and for sockets."""

from kiosk.badge.request import Rendered
from kiosk.domain.errors import OperatorError
from kiosk.printing.brother import Roll, encode_brother
from kiosk.printing.escpos_raster import encode_escpos
from kiosk.printing.png import encode_png
from kiosk.printing.profiles import Profile
from kiosk.printing.zpl import encode_zpl


def encode(profile: Profile, rendered: Rendered, native_qr: str = "") -> bytes:
    """Return a badge in the language of a printer.

    Args:
        profile: the printer.
        rendered: drawn from `profile.request(...)`.
        native_qr: a code that an ESC/POS printer draws itself, below; other languages have no such.

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
            native_qr,
        )
    if profile.language == "brother":
        rows = rendered.height * rendered.rows_per_dot
        return encode_brother(rendered.bitmap, rendered.red, rendered.width, rows, _roll(profile))
    if profile.language == "png":
        return encode_png(rendered)
    return rendered.pdf


def _roll(profile: Profile) -> Roll:
    return Roll(
        head_dots=profile.head_dots,
        right_dots=profile.right_dots,
        print_dots=profile.width_dots or profile.head_dots,
        width_mm=profile.media_mm,
        label_mm=profile.label_mm,
        label_rows=profile.label_rows,
        has_red=profile.two_colour,
        rows_per_dot=2 if profile.high_resolution else 1,
        has_modes=profile.switches,
    )
