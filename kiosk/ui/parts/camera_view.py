"""What the camera sees, mirrored as people expect of a picture of themselves, with corners that say where to hold a code.

Paints only while it is to be seen, and each frame at most once; keeps the last frame only.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QWidget

FOUND_MS = 600
"""How long the corners stay in the colour of a code that was read."""

_GUIDED_SHARE = 0.72
_CORNER_SHARE = 0.16
_LINE_PX = 5.0


@dataclass(frozen=True, slots=True)
class CameraColours:
    """Colours as Qt reads them: behind the picture, the corners, and the corners when a code was read."""

    ground: str
    guide: str
    found: str


class CameraView(QWidget):
    """A preview; `show_frame` takes each frame, `clear` the picture of a camera that is gone."""

    def __init__(
        self,
        colours: CameraColours,
        *,
        is_mirrored: bool = True,
        found_ms: int = FOUND_MS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._colours, self._is_mirrored = colours, is_mirrored
        self._frame: QVideoFrame | None = None
        self._image = QImage()
        self._found = QTimer(self)
        self._found.setSingleShot(True)
        self._found.setInterval(found_ms)
        self._found.timeout.connect(self.update)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @Slot(QVideoFrame)
    def show_frame(self, frame: QVideoFrame) -> None:
        """Show a frame at the next painting; nothing is converted while the view is hidden."""
        if self.isVisible():
            self._frame = frame
            self.update()

    def show_image(self, image: QImage) -> None:
        """Show a picture that is no video frame."""
        self._frame, self._image = None, image
        self.update()

    def show_found(self) -> None:
        """Light the corners up: a code was read."""
        self._found.start()
        self.update()

    def clear(self) -> None:
        """Show no picture."""
        self.show_image(QImage())

    def picture_rect(self) -> QRectF:
        """Return where the picture fills the view; what stands over is cut off evenly. Empty without a picture."""
        if self._image.isNull():
            return QRectF()
        width, height = self._image.width(), self._image.height()
        scale = max(self.width() / width, self.height() / height)
        rect = QRectF(0, 0, width * scale, height * scale)
        rect.moveCenter(QRectF(self.rect()).center())
        return rect

    def guide_rect(self) -> QRectF:
        """Return the square to hold the code in."""
        side = _GUIDED_SHARE * min(self.width(), self.height())
        rect = QRectF(0, 0, side, side)
        rect.moveCenter(QRectF(self.rect()).center())
        return rect

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the frame: its memory is the camera's."""
        self._frame = None
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture and corners."""
        if self._frame is not None:
            self._image, self._frame = self._frame.toImage(), None
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._colours.ground))
        if not self._image.isNull():
            painter.save()
            if self._is_mirrored:
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)
            painter.drawImage(self.picture_rect(), self._image)
            painter.restore()
        self._paint_corners(painter)
        painter.end()

    def _paint_corners(self, painter: QPainter) -> None:
        colour = self._colours.found if self._found.isActive() else self._colours.guide
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colour), _LINE_PX)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        rect = self.guide_rect()
        arm = rect.width() * _CORNER_SHARE
        for x, inwards in ((rect.left(), arm), (rect.right(), -arm)):
            for y, down in ((rect.top(), arm), (rect.bottom(), -arm)):
                painter.drawPolyline(
                    QPolygonF([QPointF(x + inwards, y), QPointF(x, y), QPointF(x, y + down)])
                )
