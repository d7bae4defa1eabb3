"""Icons: line drawings from the icons folder, tinted; drawn once per size and colour, then kept."""

import logging
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

_log = logging.getLogger(__name__)
FOLDER = Path(__file__).parents[3] / "resources" / "icons"


@lru_cache(maxsize=512)
def icon_pixmap(name: str, size_px: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a pixmap; an empty one (and a warning in the log) where there is none of that name."""
    side = round(size_px * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    path = FOLDER / f"{name}.svg"
    if not path.is_file():
        _log.warning("no icon %s", name)
    else:
        text = path.read_text("utf-8").replace("currentColor", colour)
        renderer = QSvgRenderer(QByteArray(text.encode()))
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache(maxsize=8)
def picture_pixmap(path: str, height_px: int, ink: str, ratio: float = 1.0) -> QPixmap:
    """Return a picture file (SVG, PNG) at a height; an empty pixmap where it cannot be read.

    A drawing that leaves its colour open is drawn in `ink`.
    """
    height = round(height_px * ratio)
    if path.lower().endswith(".svg"):
        text = Path(path).read_text("utf-8").replace("currentColor", ink)
        renderer = QSvgRenderer(QByteArray(text.encode()))
        size = renderer.defaultSize()
        if not renderer.isValid() or size.isEmpty():
            return QPixmap()
        pixmap = QPixmap(round(size.width() * height / size.height()), height)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
    else:
        pixmap = QPixmap(path)
        if pixmap.isNull():
            return pixmap
        pixmap = pixmap.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class Icon(QWidget):
    """One icon, vertically centred; `show_icon` changes it."""

    def __init__(self, name: str, size_px: int, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size_px, self._colour = name, size_px, colour
        self.setFixedSize(size_px, size_px)

    def show_icon(self, name: str, colour: str | None = None) -> None:
        """Show another icon, or the same in another colour; "" shows none and takes no room."""
        if (name, colour or self._colour) != (self._name, self._colour):
            self._name, self._colour = name, colour or self._colour
            self.update()
        self.setVisible(bool(name))

    def sizeHint(self) -> QSize:
        """The icon's square."""
        return QSize(self._size_px, self._size_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the kept pixmap."""
        if not self._name:
            return
        painter = QPainter(self)
        painter.drawPixmap(
            0, 0, icon_pixmap(self._name, self._size_px, self._colour, self.devicePixelRatioF())
        )
