"""Sample tickets with real QR codes, and the slot of a printer on the screen. Emits what was clicked; no logic."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.button import Framed
from kiosk.ui.parts.label import FitLabel, Style

_QUIET_MODULES = 4
_QR_PX = 68
_WIDTH_PX = 430


@dataclass(frozen=True, slots=True)
class SampleTicket:
    """A ticket to try: its code, who holds it, what will happen, and its QR (True is dark)."""

    code: str
    holder: str
    shows: str
    matrix: Sequence[Sequence[bool]]


class DemoPanel(QWidget):
    """The side window.

    Signals:
        ticket_chosen: the code of the ticket that was clicked.
    """

    ticket_chosen = Signal(str)

    def __init__(self, title: str, hint: str, slot_title: str, tickets: Sequence[SampleTicket]) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDTH_PX)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.PAPER))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(7)
        column.addWidget(FitLabel(Style(21, theme.BOLD), title))
        column.addWidget(FitLabel(Style(16, colour=theme.INK_2), hint))
        for ticket in tickets:
            button = _TicketButton(ticket)
            button.clicked.connect(lambda _=False, code=ticket.code: self.ticket_chosen.emit(code))
            column.addWidget(button)
        column.addSpacing(6)
        column.addWidget(FitLabel(Style(17, theme.STRONG), slot_title))
        self.slot = PrinterSlot()
        column.addWidget(self.slot, 1)

    def show_badge(self, image: QImage) -> None:
        """Let a badge come out of the slot."""
        self.slot.show_badge(image)


class PrinterSlot(QWidget):
    """A printer's slot with the newest badge under it."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(210)
        self._badge: QImage | None = None
        self.setAccessibleName("printer")

    def show_badge(self, image: QImage) -> None:
        """Show a badge as it would come out."""
        self._badge = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the housing, the slot, and the badge hanging out of it."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        house = QRectF(0.75, 0.75, self.width() - 1.5, 44)
        painter.setPen(QPen(QColor(theme.BORDER), 1.5))
        painter.setBrush(QColor(theme.BAR))
        painter.drawRoundedRect(house, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.INK))
        painter.drawRoundedRect(QRectF(40, 26, self.width() - 80, 7), 3.5, 3.5)
        if self._badge is None:
            return
        room = QRectF(52, 30, self.width() - 104, self.height() - 32)
        size = self._badge.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - size.width()) / 2
        target = QRectF(left, 30, size.width(), size.height())
        painter.drawImage(target, self._badge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.BORDER), 1))
        painter.drawRect(target)


class _TicketButton(Framed):
    def __init__(self, ticket: SampleTicket) -> None:
        super().__init__()
        self.setAccessibleName(f"{ticket.holder}: {ticket.shows}")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 12, 3)
        row.setSpacing(12)
        row.addWidget(_Qr(ticket.matrix))
        words = QVBoxLayout()
        words.setSpacing(0)
        for style, text in (
            (Style(19, theme.BOLD), ticket.holder),
            (Style(16, colour=theme.INK_2), ticket.shows),
            (Style(15, theme.STRONG, tabular=True, spacing_px=1.0), ticket.code),
        ):
            label = FitLabel(style, text)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)
        row.addLayout(words, 1)


class _Qr(QWidget):
    def __init__(self, matrix: Sequence[Sequence[bool]]) -> None:
        super().__init__()
        self._matrix = matrix
        self.setFixedSize(_QR_PX, _QR_PX)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the modules in whole pixels, so that a scanner reads them off the screen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.SURFACE))
        count = len(self._matrix) + _QUIET_MODULES
        side = max(1, _QR_PX // count)
        start = (_QR_PX - side * len(self._matrix)) // 2
        for y, row in enumerate(self._matrix):
            for x, is_dark in enumerate(row):
                if is_dark:
                    painter.fillRect(start + x * side, start + y * side, side, side, QColor(theme.INK))
