"""How a visit ends: the arrow to the slot, the number for the desk, and how long the screen stays."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.icon import Icon
from kiosk.ui.parts.shape import ScanBrackets, StateShape
from kiosk.ui.self_service.look import Look
from kiosk.ui.self_service.parts import Ring, label, round_pen
from kiosk.ui.self_service.sheet import Sheet
from kiosk.ui.self_service.state import (
    Person,
    StillThere,
    Take,
    View,
)


class Arrow(QWidget):
    """An arrow to the real slot: down, up, left or right; never mirrored."""

    def __init__(self, look: Look, where: str, colour: str) -> None:
        super().__init__()
        self._look, self._colour = look, colour
        self._angle = {"down": 0, "left": 90, "up": 180, "right": 270}.get(where, 0)
        side = look.px((160 if look.comfort.is_lower else 230) if look.is_portrait else 120)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self.width() / 2
        painter.translate(half, half)
        painter.rotate(self._angle)
        painter.setPen(round_pen(self._colour, half * 0.17))
        painter.drawLine(QPointF(0, -half * 0.85), QPointF(0, half * 0.82))
        painter.drawPolyline(
            [QPointF(-half * 0.42, half * 0.42), QPointF(0, half * 0.84), QPointF(half * 0.42, half * 0.42)]
        )


class Clearing(Sheet):
    """How long the screen stays."""

    def __init__(self, look: Look, first: str, second: str, view: View) -> None:
        super().__init__(look, border_px=3 if look.comfort.is_contrast else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(40), look.px(32), look.px(40), look.px(32))
        row.setSpacing(look.px(44))
        self.ring = Ring(
            look, view.seconds or 0, view.left, look.palette.on if look.comfort.is_contrast else theme.OK
        )
        row.addWidget(self.ring)
        words = QVBoxLayout()
        words.addStretch(1)
        self.line = label(look, first, 38 if look.is_portrait else 28, theme.BOLD)
        words.addWidget(self.line)
        if second:
            words.addWidget(label(look, second, 36 if look.is_portrait else 26))
        words.addStretch(1)
        row.addLayout(words, 1)


def person(look: Look, body: Person, title: str, text: str) -> QWidget:
    """Return the calm screen: who helps, the number to bring, the way."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(36 if look.is_portrait else 14))
    sheet = Sheet(look, look.palette.soft, look.palette.step)
    inner = QVBoxLayout(sheet)
    pad_px = look.px(60 if look.is_portrait else 24)
    inner.setContentsMargins(pad_px, pad_px, pad_px, pad_px)
    inner.setSpacing(look.px(20 if look.is_portrait else 8))
    shape = StateShape(
        "person", look.px(184 if look.is_portrait else 90), look.palette.on, look.palette.on_ink
    )
    inner.addWidget(shape, 0, Qt.AlignmentFlag.AlignHCenter)
    inner.addWidget(
        label(
            look,
            title,
            88 if look.is_portrait else 44,
            theme.BOLD,
            is_centred=True,
            is_tight=True,
            line_em=1.12,
        )
    )
    inner.addWidget(label(look, text, 40 if look.is_portrait else 26, is_centred=True))
    number = Sheet(look, border=look.palette.step)
    box = QVBoxLayout(number)
    box.setContentsMargins(look.px(70), 0, look.px(70), 0)
    box.addWidget(
        label(
            look,
            body.number or "…",
            168 if look.is_portrait else 84,
            theme.HEAVY,
            is_centred=True,
            wraps=False,
            tabular=True,
            line_em=1.25,
            language="en",
        )
    )
    inner.addWidget(number, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(sheet)
    if body.way:
        row = QHBoxLayout()
        row.setSpacing(look.px(50))
        row.addWidget(Icon("map-pin", look.px(120 if look.is_portrait else 60), look.palette.step))
        words = QVBoxLayout()
        words.setSpacing(look.px(8))
        words.addWidget(label(look, body.way, 44 if look.is_portrait else 28, theme.BOLD))
        if body.detail:
            words.addWidget(
                label(look, body.detail, 36 if look.is_portrait else 24, colour=look.palette.ink_2)
            )
        row.addLayout(words, 1)
        column.addLayout(row)
    if body.slip and look.is_portrait:
        column.addWidget(slip_row(look, body))
    column.addStretch(1)
    return made


def slip_row(look: Look, body: Person) -> QWidget:
    """Return the code for the desk's scanner, with what it is for."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.px(50 if look.is_portrait else 24))
    row.addWidget(Slip(look, body.slip))
    note = label(look, body.slip_note, 30 if look.is_portrait else 22, colour=look.palette.ink_2)
    row.addWidget(note, 1)
    return made


class Slip(QWidget):
    """A code for the desk's scanner: black on white in every mode."""

    def __init__(self, look: Look, modules: tuple[tuple[bool, ...], ...]) -> None:
        super().__init__()
        self._modules = modules
        room = look.px((220 if look.is_low else 290) if look.is_portrait else 170)
        self._module_px = max(2, room // (len(modules) + 8))
        side = self._module_px * (len(modules) + 8)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the modules with their quiet zone of four."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        side = self._module_px
        for row, line in enumerate(self._modules):
            for column, is_dark in enumerate(line):
                if is_dark:
                    painter.fillRect((column + 4) * side, (row + 4) * side, side, side, QColor("#000000"))


def take(look: Look, body: Take, view: View, ink: str) -> tuple[QWidget, Clearing]:
    """Return the arrow to the slot, the lanyard, and how long the screen stays."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(30 if look.is_portrait else 14))
    if body.arrow:
        column.addWidget(Arrow(look, body.arrow, ink), 0, Qt.AlignmentFlag.AlignHCenter)
    if body.lanyard:
        column.addWidget(
            label(look, body.lanyard, 36 if look.is_portrait else 26, theme.STRONG, ink, is_centred=True)
        )
    clearing = Clearing(look, body.clears, body.nothing_stays, view)
    column.addWidget(clearing)
    return made, clearing


def still_there(look: Look, body: StillThere, view: View) -> tuple[QWidget, Clearing]:
    """Return how long the kiosk waits for an answer."""
    clearing = Clearing(look, body.clears, "", view)
    return clearing, clearing


def scanner_sign(look: Look, text: str) -> QWidget:
    """Return what stands where no camera is: the sign of a scan, and where the scanner is."""
    made = Sheet(look)
    column = QVBoxLayout(made)
    column.setContentsMargins(look.px(40), look.px(40), look.px(40), look.px(40))
    column.addStretch(1)
    side = look.px(360 if look.is_portrait else 220)
    column.addWidget(ScanBrackets(side, look.palette.step), 0, Qt.AlignmentFlag.AlignHCenter)
    column.addSpacing(look.px(30))
    column.addWidget(label(look, text, 40 if look.is_portrait else 28, theme.STRONG, is_centred=True))
    column.addStretch(1)
    return made
