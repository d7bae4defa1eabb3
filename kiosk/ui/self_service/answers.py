"""Who was found, masked, and the answers that she may mark."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.self_service.look import Look
from kiosk.ui.self_service.parts import RADIUS, KioskButton, label, round_pen
from kiosk.ui.self_service.sheet import Asked, Sheet
from kiosk.ui.self_service.state import (
    Button,
    Card,
    Free,
    Option,
    Options,
)


def card(look: Look, body: Card) -> QWidget:
    """Return who was found, masked."""
    made = Sheet(look)
    column = QVBoxLayout(made)
    inner = look.px(54 if look.is_portrait else 36)
    column.setContentsMargins(inner, look.px(44), inner, look.px(44))
    column.setSpacing(look.px(20))
    column.addWidget(
        label(
            look,
            body.name,
            112 if look.is_portrait else 64,
            theme.BOLD,
            line_em=1.15,
            is_tight=True,
            language="en" if body.name.isascii() else "",
        )
    )
    if body.native:
        column.addWidget(label(look, body.native, 64 if look.is_portrait else 40, theme.STRONG))
    for title, text in body.lines:
        column.addWidget(_Line(look))
        column.addWidget(label(look, title, 28 if look.is_portrait else 22, colour=look.palette.ink_2))
        column.addWidget(label(look, text, 50 if look.is_portrait else 34, theme.STRONG))
    return made


class _Line(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._colour = QColor(look.palette.line)
        self.setFixedHeight(max(1, look.px(3)))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._colour)


def options(look: Look, body: Options, asked: Asked) -> QWidget:
    """Return answers of equal size."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(12 if look.is_low else 24))
    for one in body.options:
        choice = _Choice(look, one, is_roomy=len(body.options) < 3)
        choice.clicked.connect(lambda _=False, act=one.act: asked(act))
        column.addWidget(choice)
    return made


class _Choice(KioskButton):
    """An answer with its lanyard and a ring that is filled when it is chosen."""

    def __init__(self, look: Look, option: Option, *, is_roomy: bool) -> None:
        kind = Button(
            act=option.act, label=option.label, detail=option.detail, icon=option.icon, language=look.language
        )
        size = (66 if option.lanyard else 48) if look.is_portrait else 40
        height = (200 if look.is_low else 352) if option.lanyard else look.control(180)
        super().__init__(
            look,
            kind,
            size=size,
            icon_px=72 if is_roomy and look.is_portrait and not look.is_low else 44,
            height=height,
            is_centred=False,
            margin=46 if look.is_portrait else 22,
            detail_size=36 if look.is_portrait else 24,
        )
        self._option = option
        self.setCheckable(True)
        self.setChecked(option.is_chosen)
        if not look.is_portrait:
            self.setMaximumHeight(look.target(260))
        row = self.layout()
        assert isinstance(row, QBoxLayout)
        if option.lanyard:
            row.insertWidget(0, Lanyard(look, option.lanyard))
        row.addWidget(_Mark(look, option.is_chosen))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and frame; the chosen one is framed and filled."""
        super().paintEvent(event)
        if not self._option.is_chosen or self.hasFocus():
            return
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = look.px(8)
        painter.setPen(QPen(QColor(look.palette.on), width))
        painter.setBrush(QColor(look.palette.soft))
        rect = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(rect, look.px(RADIUS), look.px(RADIUS))


class _Mark(QWidget):
    def __init__(self, look: Look, is_chosen: bool) -> None:
        super().__init__()
        self._look, self._is_chosen = look, is_chosen
        self.setFixedSize(look.px(80), look.px(80))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, palette = self._look, self._look.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = look.px(5)
        rect = QRectF(self.rect()).adjusted(width, width, -width, -width)
        if self._is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.on))
            painter.drawEllipse(rect)
            painter.setPen(round_pen(palette.on_ink, look.px(8)))
            side = rect.width()
            painter.drawPolyline(
                [
                    rect.topLeft() + QPointF(side * x, side * y)
                    for x, y in ((0.28, 0.52), (0.44, 0.67), (0.73, 0.36))
                ]
            )
        else:
            painter.setPen(QPen(QColor(palette.border), width))
            painter.setBrush(QColor(palette.surface))
            painter.drawEllipse(rect)


class Lanyard(QWidget):
    """A piece of ribbon, plain or striped: told by its stripes as well as by its colour."""

    def __init__(self, look: Look, kind: str) -> None:
        super().__init__()
        self._look, self._kind = look, kind
        self.setFixedWidth(look.px(64))
        self.setMinimumHeight(look.px(80))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ribbon."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(2, 18 * look.unit, -2, -18 * look.unit)
        path = QPainterPath()
        path.addRoundedRect(rect, look.px(8), look.px(8))
        painter.fillPath(path, QColor("#1D4FA8" if self._kind == "plain" else theme.WARN))
        if self._kind == "striped":
            painter.save()
            painter.setClipPath(path)
            painter.setPen(QPen(QColor(theme.INK), look.px(13)))
            step, height = look.px(32), rect.height()
            for place in range(-2, int(height / step) + 4):
                y = rect.top() + place * step
                painter.drawLine(QPointF(rect.left() - 9, y + rect.width()), QPointF(rect.right() + 9, y - 9))
            painter.restore()
        painter.setPen(
            QPen(QColor(look.palette.border if look.comfort.is_contrast else theme.INK), look.px(3))
        )
        painter.drawPath(path)


def free(look: Look, body: Free) -> QWidget:
    """Return what is said instead of a field."""
    made = Sheet(look, look.palette.soft, look.palette.step)
    column = QVBoxLayout(made)
    margin = look.px(48)
    column.setContentsMargins(margin, margin, margin, margin)
    column.addWidget(label(look, body.text, 42 if look.is_portrait else 30, theme.STRONG))
    return made
