"""The grey picture in a video frame: plane 0 as it lies in memory where that is luminance, else converted.

A picture is opened on the thread that got the frame, and may be read and closed on another one.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.scan.code_reader import Grey

_Pixel = QVideoFrameFormat.PixelFormat

_PLACES = {
    _Pixel.Format_YUV420P: (1, 0),
    _Pixel.Format_YUV422P: (1, 0),
    _Pixel.Format_YV12: (1, 0),
    _Pixel.Format_NV12: (1, 0),
    _Pixel.Format_NV21: (1, 0),
    _Pixel.Format_IMC1: (1, 0),
    _Pixel.Format_IMC2: (1, 0),
    _Pixel.Format_IMC3: (1, 0),
    _Pixel.Format_IMC4: (1, 0),
    _Pixel.Format_Y8: (1, 0),
    _Pixel.Format_YUYV: (2, 0),
    _Pixel.Format_UYVY: (2, 1),
    _Pixel.Format_P010: (2, 1),
    _Pixel.Format_P016: (2, 1),
    _Pixel.Format_BGRX8888: (4, 1),
    _Pixel.Format_BGRA8888: (4, 1),
    _Pixel.Format_BGRA8888_Premultiplied: (4, 1),
    _Pixel.Format_RGBX8888: (4, 1),
    _Pixel.Format_RGBA8888: (4, 1),
    _Pixel.Format_XRGB8888: (4, 2),
    _Pixel.Format_ARGB8888: (4, 2),
    _Pixel.Format_ARGB8888_Premultiplied: (4, 2),
    _Pixel.Format_XBGR8888: (4, 2),
    _Pixel.Format_ABGR8888: (4, 2),
}
"""Where luminance lies in plane 0, by format: bytes from one to the next, and before the first.

Of 16 bits the upper eight. Of red, green and blue it is green: the most of luminance, and converting a frame of
1920 × 1080 would hold the window up for 12 ms.
"""


@contextmanager
def luminance(frame: QVideoFrame) -> Iterator[Grey | None]:
    """Yield the grey picture of a frame, valid only inside; None for a frame without a readable picture.

    Copies nothing for the formats of `_PLACES`; a packed one is a view with steps. Others are converted.
    """
    place = _PLACES.get(frame.pixelFormat())
    if place is None:
        image = frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        yield None if image.isNull() else _rows(image)
        return
    mapped = QVideoFrame(frame)  # a mapping belongs to its frame; the one we were given stays as it is
    if not mapped.map(QVideoFrame.MapMode.ReadOnly):
        yield None
        return
    try:
        yield _plane(mapped, *place)
    finally:
        mapped.unmap()


def _plane(mapped: QVideoFrame, step: int, first: int) -> Grey:
    height, width, stride = mapped.height(), mapped.width(), mapped.bytesPerLine(0)
    plane = np.frombuffer(mapped.bits(0), np.uint8)
    shape, strides = (height, width), (stride, step)
    if (height - 1) * stride + (width - 1) * step + first >= plane.size:
        raise ValueError("the camera's frame is smaller than it says")
    view: Grey = np.lib.stride_tricks.as_strided(plane[first:], shape, strides, writeable=False)
    return view


def _rows(image: QImage) -> Grey:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()]
