"""The drawn signs of a state: circle with check, triangle with !, octagon with cross, square with person, brackets.

Drawn, not taken from an icon set, so that they differ in outline at any size and without colour.
"""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from kiosk.ui.parts.icon import icon_pixmap


def draw_shape(painter: QPainter, shape: str, rect: QRectF, body: QColor, sign: QColor) -> None:
    """Draw a sign into a square: `check`, `triangle`, `octagon`, `person`, `undo` or `ring`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(body)
    _SHAPES[shape](painter, rect, body, sign)
    painter.restore()


def _at(rect: QRectF, x: float, y: float) -> QPointF:
    return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y)


def _pen(colour: QColor, rect: QRectF, part: float) -> QPen:
    return QPen(
        colour, rect.width() * part, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )


def _check(painter: QPainter, rect: QRectF, body: QColor, sign: QColor) -> None:
    painter.drawEllipse(rect)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(sign, rect, 0.115))
    painter.drawPolyline(QPolygonF([_at(rect, 0.265, 0.515), _at(rect, 0.43, 0.68), _at(rect, 0.75, 0.34)]))


def _triangle(painter: QPainter, rect: QRectF, body: QColor, sign: QColor) -> None:
    painter.setPen(_pen(body, rect, 0.08))
    painter.drawPolygon(QPolygonF([_at(rect, 0.5, 0.08), _at(rect, 0.96, 0.88), _at(rect, 0.04, 0.88)]))
    painter.setPen(_pen(sign, rect, 0.105))
    painter.drawLine(_at(rect, 0.5, 0.36), _at(rect, 0.5, 0.58))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(sign)
    painter.drawEllipse(_at(rect, 0.5, 0.755), rect.width() * 0.06, rect.width() * 0.06)


def _octagon(painter: QPainter, rect: QRectF, body: QColor, sign: QColor) -> None:
    radius = rect.width() / 2 / cos(pi / 8)
    corners = [(pi / 8 + turn * pi / 4) for turn in range(8)]
    centre = rect.center()
    painter.drawPolygon(QPolygonF([centre + QPointF(cos(a), sin(a)) * radius for a in corners]))
    painter.setPen(_pen(sign, rect, 0.115))
    painter.drawLine(_at(rect, 0.335, 0.335), _at(rect, 0.665, 0.665))
    painter.drawLine(_at(rect, 0.665, 0.335), _at(rect, 0.335, 0.665))


def _person(painter: QPainter, rect: QRectF, body: QColor, sign: QColor) -> None:
    painter.drawRoundedRect(rect, rect.width() * 0.2, rect.width() * 0.2)
    painter.setBrush(sign)
    painter.drawEllipse(_at(rect, 0.5, 0.33), rect.width() * 0.16, rect.width() * 0.16)
    path = QPainterPath(_at(rect, 0.18, 0.82))
    path.cubicTo(_at(rect, 0.2, 0.42), _at(rect, 0.8, 0.42), _at(rect, 0.82, 0.82))
    path.closeSubpath()
    painter.drawPath(path)


def _undo(painter: QPainter, rect: QRectF, body: QColor, sign: QColor) -> None:
    painter.drawEllipse(rect)
    side = rect.width() * 0.56
    pixmap = icon_pixmap("undo-2", round(side), sign.name(), painter.device().devicePixelRatio())
    painter.drawPixmap(rect.center() - QPointF(side / 2, side / 2), pixmap)


def _ring(painter: QPainter, rect: QRectF, body: QColor, sign: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(body, max(2.0, rect.width() * 0.1)))
    inset = rect.width() * 0.08
    painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset))


_SHAPES = {
    "check": _check,
    "triangle": _triangle,
    "octagon": _octagon,
    "person": _person,
    "undo": _undo,
    "ring": _ring,
}


class StateShape(QWidget):
    """One sign; `show_shape` changes it."""

    def __init__(self, shape: str, side_px: int, body: str, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape, self._body, self._sign = shape, QColor(body), QColor(sign)
        self.setFixedSize(side_px, side_px)

    def show_shape(self, shape: str, body: str, sign: str) -> None:
        """Show another sign."""
        shown = shape, QColor(body), QColor(sign)
        if shown != (self._shape, self._body, self._sign):
            self._shape, self._body, self._sign = shown
            self.update()

    def set_side(self, side_px: int) -> None:
        """Make it smaller or larger."""
        if side_px != self.width():
            self.setFixedSize(side_px, side_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign."""
        painter = QPainter(self)
        draw_shape(
            painter, self._shape, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._body, self._sign
        )


class ScanBrackets(QWidget):
    """The large sign of readiness: four brackets around a code with a line across."""

    def __init__(self, side_px: int, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = QColor(colour)
        self.setFixedSize(side_px, side_px)

    def sizeHint(self) -> QSize:
        """Its square."""
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw brackets, code and line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(self.width())
        rect = QRectF(0, 0, side, side).adjusted(3, 3, -3, -3)
        painter.setPen(_pen(self._colour, rect, 0.052))
        for turn in range(4):
            painter.save()
            painter.translate(rect.center())
            painter.rotate(90 * turn)
            half = rect.width() / 2
            path = QPainterPath(QPointF(-half, -half * 0.42))
            path.lineTo(-half, -half * 0.7)
            path.quadTo(-half, -half, -half * 0.7, -half)
            path.lineTo(-half * 0.42, -half)
            painter.drawPath(path)
            painter.restore()
        painter.setPen(QPen(self._colour, rect.width() * 0.04))
        box = rect.width() * 0.155
        for x, y in ((0.275, 0.265), (0.575, 0.265), (0.275, 0.575)):
            painter.drawRect(QRectF(_at(rect, x, y).x(), _at(rect, x, y).y(), box, box))
        painter.setPen(_pen(self._colour, rect, 0.038))
        for x, y in ((0.595, 0.61), (0.70, 0.61), (0.595, 0.705), (0.70, 0.705)):
            painter.drawLine(_at(rect, x, y), _at(rect, x + 0.03, y))
        painter.drawLine(_at(rect, 0.17, 0.5), _at(rect, 0.83, 0.5))
