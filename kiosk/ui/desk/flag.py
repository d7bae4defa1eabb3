"""The frame of a result: a block of colour at the left, seen from the corner of the eye, and the answer beside it."""

from PySide6.QtCore import Property, QEasingCurve, QPropertyAnimation, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.states import Flag, Tone
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import Panel
from kiosk.ui.parts.shape import StateShape

WIDTH_PX = 175
FRAME_PX = 3
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class FlagBlock(QWidget):
    """Colour, shape and word of a state. It fades in after its first paint, which is never put off."""

    def __init__(self, tone: Tone, fade_ms: int) -> None:
        super().__init__()
        self._strength = 1.0
        self._fade = QPropertyAnimation(self, b"strength", self)
        self._fade.setDuration(fade_ms)
        self._fade.setStartValue(0.55)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutQuad)
        self._shape = StateShape("check", 104, theme.SURFACE, theme.OK)
        self._word = FitLabel(Style(22, theme.BOLD, theme.SURFACE, align=_CENTRE, line_em=1.27))
        self._under = FitLabel(Style(17, theme.STRONG, theme.SURFACE, align=_CENTRE, tabular=True))
        self.setFixedWidth(WIDTH_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 8)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._shape, 0, _CENTRE)
        column.addSpacing(16)
        column.addWidget(self._word)
        column.addSpacing(2)
        column.addWidget(self._under)
        column.addStretch(1)
        self.retone(tone)

    def retone(self, tone: Tone) -> None:
        """Take the colours of a tone."""
        colours = theme.TONES[tone.value]
        self._colour = QColor(colours.flag)
        self._body, self._sign = colours.on_flag, colours.flag
        self._word.restyle(Style(22, theme.BOLD, colours.on_flag, align=_CENTRE, line_em=1.27))
        self._under.restyle(Style(17, theme.STRONG, colours.on_flag, align=_CENTRE, tabular=True))
        self.update()

    def show_flag(self, flag: Flag, *, is_low: bool = False) -> None:
        """Show a state; `is_low` where a banner takes some of the height."""
        self._shape.show_shape(flag.shape.value, self._body, self._sign)
        self._shape.set_side(92 if is_low else 100)
        self._word.setText(flag.word)
        self._under.setText(flag.under)
        self._under.setVisible(bool(flag.under))

    def fade_in(self) -> None:
        """Begin the fade; does nothing where motion is reduced (a duration of 0)."""
        if self._fade.duration() > 0:
            self._fade.start()

    def _get_strength(self) -> float:
        return self._strength

    def _set_strength(self, strength: float) -> None:
        self._strength = strength
        self.update()

    strength = Property(float, _get_strength, _set_strength)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the block inside the panel's rounded corners."""
        painter = QPainter(self)
        colour = QColor(self._colour)
        colour.setAlphaF(self._strength)
        # Round at the left; the right-hand corners lie outside the widget.
        round_px = theme.RADIUS_PANEL - FRAME_PX
        painter.fillRect(FRAME_PX + round_px, 0, self.width(), self.height(), colour)
        painter.setClipRect(FRAME_PX, 0, round_px, self.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(FRAME_PX, 0, self.width(), self.height()), round_px, round_px)


class FlagPage(Panel):
    """A page of the stage with a flag; what stands beside it is laid out in `body`."""

    def __init__(self, tone: Tone, fade_ms: int) -> None:
        colours = theme.TONES[tone.value]
        super().__init__(colours.ground, colours.frame, FRAME_PX)
        self.tone = tone
        self.flag = FlagBlock(tone, fade_ms)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(26, 22, 26, 18)
        self.body.setSpacing(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, FRAME_PX, FRAME_PX, FRAME_PX)
        row.setSpacing(0)
        row.addWidget(self.flag)
        row.addLayout(self.body, 1)

    def buttons(self) -> list[QWidget]:
        """Return the page's buttons in Tab order."""
        raise NotImplementedError
