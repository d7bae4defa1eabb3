"""The rasteriser: a badge PDF at a device's exact dots, as 1-bit dots, black and red dots, or a colour picture.

pdfium is not thread-safe: only the rendering process, or a command that renders one badge, may call this.
"""

import ctypes

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

_THRESHOLD = 128
_DARK = 64


def black_dots(pdf: bytes, width: int, height: int) -> NDArray[np.bool_]:
    """Return the first page as black dots.

    Args:
        pdf: one page; see `kiosk.badge.pdf.paint`.
        width: dots of the whole page.
        height: dots of the whole page.

    Returns:
        (height, width) bool, True is black. Never dithered: every dot is decided by its coverage.
    """
    grey = _render(pdf, width, height, pdfium.FPDFBitmap_Gray, 1)
    return grey[:, :, 0] < _THRESHOLD


def black_and_red_dots(pdf: bytes, width: int, height: int) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return the first page as black and as red dots, as `part_planes` says."""
    return part_planes(_render(pdf, width, height, pdfium.FPDFBitmap_BGR, 3))


def part_planes(picture: NDArray[np.uint8]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Part a picture into what a printer with black and red prints black, and what red.

    Args:
        picture: (height, width, 3) uint8, the channels in any order.

    Returns:
        Black and red, (height, width) bool each; no dot is in both. A dot is printed where its darkest channel says
        that it is covered by half, so a pale yellow is too; strongly coloured ones are red, grey and dark ones black.
        Never dithered.
    """
    one, two, three = (np.ascontiguousarray(picture[:, :, channel]) for channel in range(3))
    low, high = np.minimum(np.minimum(one, two), three), np.maximum(np.maximum(one, two), three)
    printed = low < _THRESHOLD
    red = printed & (high >= _DARK) & (low <= high >> 1)  # half covered by pure red: 127 of 255
    return printed & ~red, red


def colour_picture(pdf: bytes, width: int, height: int) -> NDArray[np.uint8]:
    """Return the first page as a picture, (height, width, 3) uint8, red green blue."""
    picture = _render(pdf, width, height, pdfium.FPDFBitmap_BGR, 3)
    return np.ascontiguousarray(picture[:, :, ::-1])


def _render(pdf: bytes, width: int, height: int, kind: int, channels: int) -> NDArray[np.uint8]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        try:
            stride = (width * channels + 3) // 4 * 4
            dots = np.full((height, stride), 255, dtype=np.uint8)
            pointer = dots.ctypes.data_as(ctypes.c_void_p)
            bitmap = pdfium.FPDFBitmap_CreateEx(width, height, kind, pointer, stride)
            try:
                # Text is outlines here, so "no smoothing" flags have no part in it; annotations are not drawn.
                pdfium.FPDF_RenderPageBitmap(bitmap, page.raw, 0, 0, width, height, 0, 0)
            finally:
                pdfium.FPDFBitmap_Destroy(bitmap)
        finally:
            page.close()
    finally:
        document.close()
    return dots[:, : width * channels].reshape(height, width, channels)
