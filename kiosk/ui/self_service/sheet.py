"""What several bodies are made of: a framed surface, a control, lines of text."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.icon import Icon
from kiosk.ui.self_service.look import Look
from kiosk.ui.self_service.parts import RADIUS, KioskButton, label
from kiosk.ui.self_service.state import (
    Button,
)

Asked = Callable[[str], None]


class Sheet(QWidget):
    """A surface with a frame."""

    def __init__(self, look: Look, fill: str = "", border: str = "", border_px: float = 3) -> None:
        super().__init__()
        self._look = look
        self._fill, self._border = fill or look.palette.surface, border or look.palette.line
        self._border_px = border_px

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(1.5, self._look.unit * self._border_px)
        painter.setPen(QPen(QColor(self._border), width) if self._border_px else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._fill))
        rect = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(rect, self._look.px(RADIUS), self._look.px(RADIUS))


def button(
    look: Look, one: Button, asked: Asked, *, height: float, is_stacked: bool = False, **how: Any
) -> KioskButton:
    """Return a control that asks for its act; `how` are the other keywords of `KioskButton`."""
    height = height if is_stacked else look.control(height)
    made = KioskButton(look, one, height=height, is_stacked=is_stacked, **how)
    made.clicked.connect(lambda _=False: asked(one.act))
    return made


def again_line(look: Look, text: str) -> QWidget:
    """Return the line that says that something was not read."""
    made = Sheet(look, look.palette.soft, look.palette.step)
    row = QHBoxLayout(made)
    row.setContentsMargins(look.px(24), look.px(14), look.px(24), look.px(14))
    row.setSpacing(look.px(18))
    row.addWidget(Icon("rotate-ccw", look.px(40), look.palette.step))
    row.addWidget(label(look, text, 32 if look.is_portrait else 24, theme.STRONG), 1)
    return made


def note_line(look: Look, text: str, icon: str, size: float = 34) -> QWidget:
    """Return a sentence behind an icon."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.px(18))
    row.addWidget(Icon(icon, look.px(46 if look.is_portrait else 30), look.palette.ink_2))
    row.addWidget(label(look, text, size if look.is_portrait else 24, theme.MEDIUM, look.palette.ink_2), 1)
    return made
