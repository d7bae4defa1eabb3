"""Category patterns: one-bit tiles, the same on chip, list and card, so that colour is never the only difference."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.label import FitLabel, Style


@lru_cache(maxsize=64)
def pattern_tile(pattern: str, colour: str, ratio: float = 1.0) -> QPixmap:
    """Return the tile of a pattern in one colour on white."""
    side = 12
    tile = QPixmap(round(side * ratio), round(side * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(QColor(theme.SURFACE if pattern != "solid" else colour))
    if pattern in ("outline", "solid"):
        return tile
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    _draw_tile(painter, pattern, float(side), QColor(colour))
    painter.end()
    return tile


def _draw_tile(painter: QPainter, pattern: str, side: float, colour: QColor) -> None:
    half, quarter = side / 2, side / 4
    if pattern == "diagonal":
        for shift in (-side, 0.0, side):
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(shift, side),
                        QPointF(shift + side, 0),
                        QPointF(shift + side + half, 0),
                        QPointF(shift + half, side),
                    ]
                )
            )
    elif pattern == "diamonds":
        painter.drawPolygon(
            QPolygonF([QPointF(half, 1), QPointF(side - 1, half), QPointF(half, side - 1), QPointF(1, half)])
        )
    elif pattern == "bars":
        painter.drawRect(QRectF(quarter, 0, half, side))
    elif pattern == "dots":
        painter.drawEllipse(QPointF(half, half), quarter * 0.95, quarter * 0.95)
    elif pattern == "checker":
        painter.drawRect(QRectF(0, 0, half, half))
        painter.drawRect(QRectF(half, half, half, half))
    elif pattern == "zigzag":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, quarter))
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(-half, 0),
                    QPointF(0, half),
                    QPointF(half, 0),
                    QPointF(side, half),
                    QPointF(side + half, 0),
                ]
            ).translated(0, quarter)
        )


def draw_swatch(painter: QPainter, rect: QRectF, pattern: str, colour: str, radius: float = 3.0) -> None:
    """Draw a framed piece of a pattern."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 2))
    brush = QBrush(pattern_tile(pattern, colour, painter.device().devicePixelRatio()))
    painter.setBrush(brush)
    painter.setBrushOrigin(rect.topLeft())
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


class Swatch(QWidget):
    """A piece of a category's pattern; `show_pattern` changes it."""

    def __init__(self, width_px: int, height_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pattern, self._colour = "outline", theme.BORDER
        self.setFixedSize(width_px, height_px)

    def show_pattern(self, pattern: str, colour: str) -> None:
        """Show another category's pattern."""
        if (pattern, colour) != (self._pattern, self._colour):
            self._pattern, self._colour = pattern, colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the piece."""
        draw_swatch(QPainter(self), QRectF(self.rect()), self._pattern, self._colour)


class CategoryChip(QWidget):
    """Pattern, word and second word in a frame of the category's colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = QColor(theme.BORDER)
        self._swatch = Swatch(32, 22)
        self._word = FitLabel(Style(17, theme.BOLD, wraps=False))
        self._second = FitLabel(Style(17, theme.MEDIUM, wraps=False))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 13, 0)
        row.setSpacing(8)
        for part in (self._swatch, self._word, self._second):
            row.addWidget(part)
        self.setFixedHeight(36)

    def show_chip(self, word: str, second: str, pattern: str, colour: str) -> None:
        """Show a category."""
        self._colour = QColor(colour)
        self._swatch.show_pattern(pattern, colour)
        self._word.restyle(Style(17, theme.BOLD, colour, wraps=False))
        self._second.restyle(Style(17, theme.MEDIUM, colour, wraps=False))
        self._word.setText(word)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, 2))
        painter.setBrush(QColor(theme.SURFACE))
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(rect, theme.RADIUS_CHIP, theme.RADIUS_CHIP)
