"""The first screen: the event's greeting over rays, and a button for each language."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.self_service.look import Look
from kiosk.ui.self_service.parts import Header, label
from kiosk.ui.self_service.sheet import Asked, button
from kiosk.ui.self_service.state import (
    Languages,
)


class Hero(QWidget):
    """The greeting: the event over the rays of a rising sun, as its own mark stands on paper."""

    def __init__(self, look: Look, body: Languages, name: str, logo_path: str) -> None:
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        margin = look.px(60 if look.is_portrait else 40)
        column.setContentsMargins(
            margin, look.px(48 if look.is_portrait else 8), margin, look.px(30 if look.is_portrait else 8)
        )
        column.setSpacing(look.px(12))
        header = Header(look, name, logo_path, theme.SURFACE, 30 if look.is_portrait else 22)
        row = QHBoxLayout()
        row.setSpacing(look.px(36))
        if look.is_portrait:
            column.addWidget(header)
            column.addStretch(1)
            for (code, text), size in zip(body.greetings[:2], (150, 84), strict=False):
                column.addWidget(_greeting(look, code, text, size))
        else:
            row.addWidget(header, 1)
        beside = (
            body.greetings[2:] if look.is_portrait else body.greetings[: 1 if look.comfort.is_larger else 3]
        )
        for code, text in beside:
            row.addWidget(_greeting(look, code, text, 48 if look.is_portrait else 34))
        if look.is_portrait:
            row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and rays."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_contrast = self._look.comfort.is_contrast
        painter.fillRect(self.rect(), QColor("#000000" if is_contrast else theme.ACCENT))
        if is_contrast:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#3E4EA5"))
        painter.translate(self.width() / 2, self.height())
        radius = self.height() * 0.24
        painter.drawEllipse(QPointF(0, 0), radius, radius)
        for turn in range(-4, 5):
            painter.save()
            painter.rotate(turn * 22.5)
            painter.drawRect(QRectF(-self._look.px(14), -3000, self._look.px(28), 3000 - radius))
            painter.restore()


def _greeting(look: Look, code: str, text: str, size: float) -> QWidget:
    return label(
        look, text, size, theme.HEAVY, theme.SURFACE, language=code, wraps=False, line_em=1.15, is_tight=True
    )


def languages(look: Look, body: Languages, asked: Asked, *, says: bool = True) -> QWidget:
    """Return what to do, unless another line says it, and a button for each language."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(6))
    for code, text in body.prompts if says else ():
        size = 36 if look.is_portrait else 24
        column.addWidget(label(look, text, size, theme.BOLD, language=code, wraps=False))
    grid = QGridLayout()
    grid.setContentsMargins(0, look.px(14 if look.is_portrait else 4), 0, 0)
    grid.setSpacing(look.px(20 if look.is_portrait else 12))
    across = 2 if look.is_portrait else 4
    for place, one in enumerate(body.buttons):
        row, at = divmod(place, across)
        size = 46 if look.is_portrait else 32
        one = one if look.is_portrait else replace(one, detail="")
        made_button = button(look, one, asked, size=size, height=162, is_centred=False, margin=40)
        grid.addWidget(made_button, row, at)
    for at in range(across):
        grid.setColumnStretch(at, 1)
    column.addLayout(grid, 1)
    if len(body.buttons) <= across * 2:
        column.addStretch(2)
    return made
