"""Badge pictures made ready for the screen; runs off the GUI thread."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.ui.desk.port import Picture

TALLEST_PX = 900
"""Taller than any preview is drawn; a print's own resolution would only cost time and memory."""


def image_of(picture: Picture | None) -> QImage | None:
    """Return a picture as an image of its own memory, at most TALLEST_PX high."""
    if picture is None:
        return None
    rows = np.ascontiguousarray(picture)
    height, width = rows.shape[:2]
    image = QImage(rows.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    if height > TALLEST_PX:
        return image.scaledToHeight(TALLEST_PX, Qt.TransformationMode.SmoothTransformation)
    return image.copy()
