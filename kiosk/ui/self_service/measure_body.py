"""The frame that the staff make as large as a bank card: by its right edge, or by keys."""

from math import hypot

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.panel import CARD_MM, WHOLE, fitting
from kiosk.ui import theme
from kiosk.ui.self_service.look import Look
from kiosk.ui.self_service.parts import label
from kiosk.ui.self_service.sheet import Asked, button
from kiosk.ui.self_service.state import Button, Measure

_STEPS = {"−": -50, "‹": -5, "›": 5, "+": 50}
"""Keys, and by how many ten thousandths of the diagonal they move the edge: three millimetres on a panel of 21.5 inches, and a tenth of it."""


def measure(look: Look, body: Measure, asked: Asked) -> QWidget:
    """Return the frame, what the panel then measures, and the keys; across, the keys stand beside it."""
    made = QWidget()
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    edge = QVBoxLayout(made) if look.is_portrait else QHBoxLayout(made)
    edge.setContentsMargins(0, 0, 0, 0)
    edge.setSpacing(look.px(16))
    edge.addWidget(CardFrame(look, body.frame, asked), 1)
    beside = QVBoxLayout()
    beside.addWidget(label(look, body.told, 36 if look.is_portrait else 26, theme.STRONG))
    grid = QGridLayout()
    grid.setSpacing(look.px(14))
    for place, (sign, step) in enumerate(_STEPS.items()):
        key = button(look, Button(act=f"measure:{step}", label=sign), asked, size=48, height=112)
        grid.addWidget(key, *divmod(place, 4 if look.is_portrait else 2))
    beside.addLayout(grid)
    edge.addLayout(beside)
    return made


class CardFrame(QWidget):
    """A frame of a card's shape; its width is a share of the panel's diagonal."""

    def __init__(self, look: Look, frame: int, asked: Asked) -> None:
        super().__init__()
        self._look, self._frame, self._asked = look, frame, asked
        self._diagonal_px = hypot(look.width, look.height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame: its inner edge is the card's."""
        look, palette = self._look, self._look.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self._frame / WHOLE * self._diagonal_px
        pen = look.px(6)
        rect = QRectF(pen, pen, wide, wide * CARD_MM[1] / CARD_MM[0]).adjusted(
            -pen / 2, -pen / 2, pen / 2, pen / 2
        )
        painter.setPen(QPen(QColor(palette.focus), pen))
        painter.setBrush(QColor(palette.surface))
        painter.drawRoundedRect(rect, look.px(18), look.px(18))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the edge."""
        self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the edge."""
        self._drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the edge go, and tell where it is."""
        self._asked(f"measure_to:{self._frame}")

    def _drag(self, event: QMouseEvent) -> None:
        wide = event.position().x() - self._look.px(6)
        self._frame = fitting(round(WHOLE * wide / self._diagonal_px))
        self.update()
