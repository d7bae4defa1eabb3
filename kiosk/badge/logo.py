"""Event logos that are pictures of dots (PNG, JPEG); line drawings are read by `svg`."""

from functools import lru_cache
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from kiosk.domain.errors import OperatorError

_LARGEST_SIDE = 4000
_KEPT_SIDE = 400
_THRESHOLD = 128


@lru_cache(maxsize=8)
def read_picture(path: Path, has_colour: bool) -> Image.Image:
    """Return a logo on white, at most 400 dots a side; without colour every dot is black or white.

    Raises:
        OperatorError: it is missing, too large or not a picture.
    """
    try:
        with Image.open(path, formats=("PNG", "JPEG")) as file:
            if max(file.size) > _LARGEST_SIDE:
                raise OperatorError(
                    "{path} is over {largest_side} dots wide or high. Use a smaller picture.",
                    path=path,
                    largest_side=_LARGEST_SIDE,
                )
            picture = file.convert("RGBA")
    except UnidentifiedImageError as error:
        raise OperatorError(
            "{path} is not a picture. Use SVG, PNG or JPEG for the logo.", path=path
        ) from error
    except OSError as error:
        raise OperatorError(
            "{path} cannot be read. Check the logo's name, or save it again.", path=path
        ) from error
    white = Image.new("RGBA", picture.size, "white")
    flat = Image.alpha_composite(white, picture).convert("RGB")
    flat.thumbnail((_KEPT_SIDE, _KEPT_SIDE))
    return flat if has_colour else flat.convert("L").point(lambda grey: 255 if grey >= _THRESHOLD else 0)
