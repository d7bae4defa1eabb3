"""Sample tickets with real QR codes, and the slot of a printer on the screen. Emits what was clicked; no logic.

It speaks the language of the desk beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.button import Framed
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.words import Words, mark

_QUIET_MODULES = 4
_QR_PX = 68
_WIDE_PX, _NARROW_PX = 430, 238


@dataclass(frozen=True, slots=True)
class SampleTicket:
    """A ticket to try: its code, who holds it, what will happen, and its QR (True is dark)."""

    code: str
    holder: str
    shows: str
    matrix: Sequence[Sequence[bool]]


SHOWS = {
    "welcome": mark("Checks in and prints"),
    "already": mark("The same ticket once more"),
    "not-valid-today": mark("Booked for other days"),
    "cancelled": mark("Cancelled"),
    "unknown": mark("From another event"),
    "hangul": mark("A Hangul name leads"),
}
"""What each sample ticket shows, by its state."""


class DemoPanel(QWidget):
    """The side window.

    Signals:
        ticket_chosen: the code of the ticket that was clicked.
    """

    ticket_chosen = Signal(str)

    def __init__(self, tickets: Sequence[SampleTicket], room_px: int = _WIDE_PX) -> None:
        """Take the tickets and the width that the desk leaves; it is never narrower than can be read."""
        super().__init__()
        self.setFixedWidth(max(_NARROW_PX, min(_WIDE_PX, room_px)))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.PAPER))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(7)
        self._title = FitLabel(Style(21, theme.BOLD))
        self._hint = FitLabel(Style(16, colour=theme.INK_2))
        column.addWidget(self._title)
        column.addWidget(self._hint)
        self._buttons = [_TicketButton(ticket) for ticket in tickets]
        is_narrow = self.width() < _WIDE_PX
        self._hint.setHidden(is_narrow)
        for button in self._buttons:
            button.setMinimumHeight(106 if is_narrow else 0)
            button.clicked.connect(lambda _=False, code=button.ticket.code: self.ticket_chosen.emit(code))
            column.addWidget(button)
        column.addSpacing(6)
        self._slot_title = FitLabel(Style(17, theme.STRONG))
        column.addWidget(self._slot_title)
        self.slot = PrinterSlot()
        column.addWidget(self.slot, 1)

    def show_words(self, words: Words) -> None:
        """Say everything in a language."""
        w = words
        self.setWindowTitle(w("Sample tickets"))
        self._title.setText(w("Sample tickets"))
        self._hint.setText(w("Scan one with a keyboard scanner, or click it. Typing a name works too."))
        self._slot_title.setText(w("The printer on the screen"))
        for button in self._buttons:
            button.show_words(w)

    def show_badge(self, image: QImage) -> None:
        """Let a badge come out of the slot."""
        self.slot.show_badge(image)


class SlotWindow(QWidget):
    """A printer on the screen in a window of its own, for a desk that has one."""

    def __init__(self) -> None:
        super().__init__()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.PAPER))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.resize(_WIDE_PX, 620)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        self._slot = PrinterSlot()
        column.addWidget(self._slot)

    def show_words(self, words: Words) -> None:
        """Say in a language what this is."""
        self.setWindowTitle(words("The printer on the screen"))

    def show_badge(self, image: QImage) -> None:
        """Let a badge come out of the slot."""
        self._slot.show_badge(image)


class PrinterSlot(QWidget):
    """A printer's slot with the newest badge under it."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(130)
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
        self.ticket = ticket
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 12, 3)
        row.setSpacing(12)
        row.addWidget(_Qr(ticket.matrix))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._holder = FitLabel(Style(19, theme.BOLD, floor_px=14))
        self._shows = FitLabel(Style(16, colour=theme.INK_2, floor_px=14))
        self._code = FitLabel(Style(15, theme.STRONG, tabular=True, floor_px=14), ticket.code)
        for label in (self._holder, self._shows, self._code):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)
        row.addLayout(words, 1)

    def show_words(self, w: Words) -> None:
        """Say in a language whose it is and what it will show."""
        holder, shows = self.ticket.holder or w("Unknown"), w(self.ticket.shows)
        self._holder.setText(holder)
        self._shows.setText(shows)
        self.setAccessibleName(f"{holder}: {shows}")


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
