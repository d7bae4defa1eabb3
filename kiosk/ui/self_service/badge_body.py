"""The badge: as it will be printed, what may be changed on it, and as it comes out."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.port import Picture
from kiosk.ui.self_service.look import Look
from kiosk.ui.self_service.parts import RADIUS
from kiosk.ui.self_service.sheet import Asked, button, note_line
from kiosk.ui.self_service.state import (
    Badge,
    Printing,
)


class BadgePicture(QWidget):
    """The badge as it will be printed; an empty card while it is drawn."""

    def __init__(self, look: Look, ratio: float, *, from_slot: bool = False) -> None:
        super().__init__()
        self._look, self._ratio, self._from_slot = look, ratio, from_slot
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(look.px(160), look.px(160))

    def sizeHint(self) -> QSize:
        """As wide as the design has it."""
        width = self._look.px(594 if self._look.is_portrait else 400)
        return QSize(width, round(width / self._ratio))

    def show_picture(self, picture: Picture) -> None:
        """Show a picture of rows × columns × 3."""
        height, width, _ = picture.shape
        data = picture.tobytes()
        self._image = QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the badge, as large as it fits."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        slot = look.px(120) if self._from_slot else 0
        room = QRectF(self.rect()).adjusted(2, 2 + slot * 0.75, -2, -2)
        scale = min(room.width() / self._ratio, room.height())
        rect = QRectF(0, 0, scale * self._ratio, scale)
        rect.moveCenter(room.center())
        if self._from_slot:
            rect.moveTop(room.top())
            self._draw_slot(painter, rect, slot)
        elif not look.is_rtl:
            rect.moveTopLeft(room.topLeft())
        else:
            rect.moveTopRight(room.topRight())
        painter.setPen(QPen(QColor(look.palette.border), look.px(3)))
        painter.setBrush(QColor(theme.SURFACE))
        painter.drawRect(rect)
        if not self._image.isNull():
            painter.drawImage(rect.adjusted(2, 2, -2, -2), self._image)

    def _draw_slot(self, painter: QPainter, rect: QRectF, height: float) -> None:
        look = self._look
        body = QRectF(0, 0, min(rect.width() * 1.42, self.width() - 4), height)
        body.moveCenter(QPointF(rect.center().x(), height / 2 + 1))
        painter.setPen(
            QPen(QColor(look.palette.border if look.comfort.is_contrast else theme.INK), look.px(3))
        )
        painter.setBrush(QColor(theme.INK))
        painter.drawRoundedRect(body, look.px(RADIUS), look.px(RADIUS))
        slot = QRectF(0, 0, rect.width() * 1.2, height * 0.14)
        slot.moveCenter(QPointF(rect.center().x(), height * 0.76))
        painter.setPen(QPen(QColor("#5A5D66"), look.px(2)))
        painter.setBrush(QColor("#000000"))
        painter.drawRoundedRect(slot, slot.height() / 2, slot.height() / 2)


def beside_badge(look: Look, body: Badge, asked: Asked) -> QWidget:
    """Return what may be changed on the badge: a column in portrait, a row in landscape."""
    made = QWidget()
    is_column = look.is_portrait and not look.is_low
    row = QVBoxLayout(made) if is_column else QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.px(20 if look.is_portrait else 12))
    for one in body.buttons:
        row.addWidget(
            button(
                look,
                one,
                asked,
                is_stacked=True,
                size=36 if is_column else 28 if look.is_low else 22,
                icon_px=64 if is_column else 30 if look.is_low else 34,
                height=250 if is_column else 140,
            ),
            0 if is_column else 1,
        )
    return made


def printing(look: Look, body: Printing, ratio: float) -> tuple[QWidget, BadgePicture]:
    """Return the badge coming out of the printer, with what to do next."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(30))
    picture = BadgePicture(look, ratio, from_slot=True)
    column.addWidget(picture, 1)
    column.addWidget(note_line(look, body.note, body.note_icon, 36))
    return made, picture
