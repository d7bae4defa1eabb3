"""The badge's QR: a matrix of modules for a token.

Source: ISO/IEC 18004; error correction level M restores about 15 % of the modules.
"""

from functools import lru_cache

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from kiosk.domain.errors import OperatorError


@lru_cache(maxsize=64)
def qr_matrix(text: str, version: int) -> NDArray[np.bool_]:
    """Return the modules of a QR, (n, n) bool, dark is True, without quiet zone; n = 17 + 4 × version.

    Raises:
        OperatorError: the text does not fit this version.
    """
    try:
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M", version=version)
        image = np.asarray(code.to_image(scale=1, add_quiet_zones=False))
    except (ValueError, RuntimeError) as error:
        raise OperatorError(
            "The code does not fit a QR of version {version}. Raise `qr_version` in the badge template.",
            version=version,
        ) from error
    return image < 128
