"""A QR code in whole pixels."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui import theme

_QUIET_MODULES = 8


class QrView(QWidget):
    """Shows modules, dark on white whatever the theme, with a quiet zone."""

    def __init__(self, px: int, matrix: Sequence[Sequence[bool]] = ()) -> None:
        super().__init__()
        self._matrix = matrix
        self.setFixedSize(px, px)

    def show_matrix(self, matrix: Sequence[Sequence[bool]]) -> None:
        """Show these modules; True is dark."""
        self._matrix = matrix
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the modules."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.SURFACE))
        side = self.width() // (len(self._matrix) + _QUIET_MODULES)
        start = (self.width() - side * len(self._matrix)) // 2
        for y, row in enumerate(self._matrix):
            for x, is_dark in enumerate(row):
                if is_dark:
                    painter.fillRect(
                        QRectF(start + x * side, start + y * side, side, side), QColor(theme.INK)
                    )
