"""The set-up screen over the desk: what can be set up at the left, the chosen subject beside it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.button import KeyButton
from kiosk.ui.parts.camera_view import CameraColours, CameraView
from kiosk.ui.parts.field import ShortField
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import Panel
from kiosk.ui.setup import present
from kiosk.ui.setup.port import Found, Scanners, Tried
from kiosk.ui.setup.present import Section
from kiosk.ui.words import Words, mark

_QR_PX = 190

_QUIET_MODULES = 8
_LONGEST_ADDED = 16
"""Characters that a scanner may add before or after a code."""


class SetupScreen(QWidget):
    """All of it. It knows its scanners, and nothing of the desk below.

    Signals:
        left: the way back was asked for.
    """

    left = Signal()

    def __init__(self, scanners: Scanners, parent: QWidget) -> None:
        super().__init__(parent)
        self._scanners = scanners
        self._words: Words | None = None
        self._found: Found | None = None
        self._tried: Tried | None = None
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.PAPER))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._title = FitLabel(Style(26, theme.HEAVY))
        self._subject = FitLabel(Style(18, theme.BOLD, theme.SURFACE))
        self._back = KeyButton()
        self._back.clicked.connect(self.left.emit)
        self._keyboard, self._serial, self._camera, self._trying = (Card() for _ in range(4))
        self._qr = _Qr(scanners.calibration)
        self._preview = CameraView(CameraColours(theme.BAR, theme.SURFACE, theme.OK))
        self._lay_out()
        self._keyboard.button(0).clicked.connect(self._next_layout)
        self._keyboard.button(1).clicked.connect(self._next_end)
        self._keyboard.button(2).clicked.connect(self._forget)
        self._prefix, self._suffix = self._keyboard.add_fields(2)
        self._prefix.entered.connect(self._cut_before)
        self._suffix.entered.connect(self._cut_after)
        self._serial.button(0).clicked.connect(self._next_port)
        self._serial.button(1).clicked.connect(self._next_baud)
        self._camera.button(0).clicked.connect(self._next_camera)
        scanners.changed.connect(self._show)
        scanners.calibrated.connect(self._take_found)
        scanners.tried.connect(self._take_tried)
        scanners.frame_arrived.connect(self._preview.show_frame)
        self.hide()

    def open(self, words: Words) -> None:
        """Show the screen; scans check nobody in until it is left."""
        self._words, self._found, self._tried = words, None, None
        self._scanners.set_trying(True)
        self._show()
        self.show()
        self.raise_()
        self._back.setFocus()

    def close_screen(self) -> None:
        """Hide the screen; scans are for the desk again."""
        self._scanners.set_trying(False)
        self.hide()

    def speak(self, words: Words) -> None:
        """Go on in another language."""
        self._words = words
        if self.isVisible():
            self._show()

    def buttons(self) -> list[QWidget]:
        """Return the buttons in Tab order."""
        keyboard = [*self._keyboard.buttons, self._prefix.field, self._suffix.field]
        return [*keyboard, *self._serial.buttons, *self._camera.buttons, self._back]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing here uses go no further: the desk below is not meant."""
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the window."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    # -- what is asked for ---------------------------------------------------------------------------------------

    def _next_layout(self) -> None:
        status = self._scanners.status()
        options = present.choices(status.layouts, mark("found by itself"))
        value = present.following(options, status.settings.types_as)
        self._scanners.apply(replace(status.settings, types_as=value))

    def _next_end(self) -> None:
        settings = self._scanners.status().settings
        place = present.ENDS.index(settings.end) + 1 if settings.end in present.ENDS else 0
        self._scanners.apply(replace(settings, end=present.ENDS[place % len(present.ENDS)]))

    def _cut_before(self, text: str) -> None:
        self._scanners.apply(replace(self._scanners.status().settings, prefix=text))

    def _cut_after(self, text: str) -> None:
        self._scanners.apply(replace(self._scanners.status().settings, suffix=text))

    def _forget(self) -> None:
        self._found = None
        self._scanners.apply(present.as_new(self._scanners.status().settings))

    def _next_port(self) -> None:
        status = self._scanners.status()
        value = present.following(present.choices(status.ports, mark("none")), status.settings.serial_id)
        self._scanners.apply(replace(status.settings, serial_id=value))

    def _next_baud(self) -> None:
        status = self._scanners.status()
        bauds = list(status.bauds)
        place = bauds.index(status.settings.serial_baud) + 1 if status.settings.serial_baud in bauds else 0
        self._scanners.apply(replace(status.settings, serial_baud=bauds[place % len(bauds)]))

    def _next_camera(self) -> None:
        status = self._scanners.status()
        value = present.following(present.choices(status.cameras, mark("none")), status.settings.camera_id)
        self._scanners.apply(replace(status.settings, camera_id=value))

    # -- what is told --------------------------------------------------------------------------------------------

    def _take_found(self, found: Found) -> None:
        if self.isVisible():
            self._found = found
            self._scanners.apply(present.calibrated(self._scanners.status().settings, found))
            self._show()

    def _take_tried(self, tried: Tried) -> None:
        self._tried = tried
        if tried.source == "camera":
            self._preview.show_found()
        self._show()

    def _show(self) -> None:
        if self._words is None:
            return
        status = self._scanners.status()
        state = present.screen(self._words, status, self._found, self._tried)
        self._title.setText(state.title)
        self._subject.setText(state.subject)
        self._back.show_words(state.back, "Esc", "undo-2")
        for card, section in (
            (self._keyboard, state.keyboard),
            (self._serial, state.serial),
            (self._camera, state.camera),
            (self._trying, state.trying),
        ):
            card.show_section(section)
        if status.camera is None or status.camera.name != "RUNNING":
            self._preview.clear()
        self._preview.setVisible(bool(status.settings.camera_id))

    def _lay_out(self) -> None:
        menu = Panel(theme.ACCENT, theme.ACCENT, 0, theme.RADIUS_CONTROL)
        entry = QVBoxLayout(menu)
        entry.setContentsMargins(16, 12, 16, 12)
        entry.addWidget(self._subject)
        side = QVBoxLayout()
        side.setSpacing(14)
        side.addWidget(self._title)
        side.addWidget(menu)
        side.addStretch(1)
        side.addWidget(self._back)
        left = QWidget()
        left.setLayout(side)
        left.setFixedWidth(230)
        side.setContentsMargins(0, 0, 0, 0)
        self._keyboard.beside(self._qr)
        self._preview.setFixedSize(190, 120)
        self._camera.beside(self._preview)
        devices = QHBoxLayout()
        devices.setSpacing(16)
        devices.addWidget(self._serial, 1)
        devices.addWidget(self._camera, 1)
        cards = QVBoxLayout()
        cards.setSpacing(16)
        cards.addWidget(self._keyboard, 3)
        cards.addLayout(devices, 2)
        cards.addWidget(self._trying, 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(24)
        row.addWidget(left)
        row.addLayout(cards, 1)


class Card(Panel):
    """A card: title, sentence, fields, up to three buttons, and beside them a picture."""

    def __init__(self) -> None:
        super().__init__()
        self._title = FitLabel(Style(19, theme.BOLD, floor_px=16))
        self._text = FitLabel(Style(16, theme.REGULAR, theme.INK_2, floor_px=14))
        self.buttons = [KeyButton(), KeyButton(), KeyButton()]
        self._fields: list[ShortField] = []
        self._field_row = QHBoxLayout()
        self._field_row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._note = FitLabel(Style(14, theme.REGULAR, theme.INK_2))
        words.addWidget(self._note)
        words.addStretch(1)
        words.addLayout(self._field_row)
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        words.addLayout(row)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 12, 20, 12)
        self._row.setSpacing(20)
        self._row.addLayout(words, 1)

    def beside(self, widget: QWidget) -> None:
        """Put a picture at the card's right."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_fields(self, count: int) -> list[ShortField]:
        """Return new fields over the buttons."""
        self._fields = [ShortField(_LONGEST_ADDED) for _ in range(count)]
        for one in self._fields:
            self._field_row.addWidget(one)
        self._field_row.addStretch(1)
        return self._fields

    def button(self, index: int) -> KeyButton:
        """Return one of the buttons."""
        return self.buttons[index]

    def show_section(self, section: Section) -> None:
        """Fill the card; trouble stands on the ground of trouble."""
        self._title.setText(section.title)
        self._text.setText(section.text)
        self._note.setText(section.note)
        self._note.setVisible(bool(section.note))
        tone = (theme.SURFACE, theme.LINE) if section.is_well else (theme.WARN_SOFT, theme.WARN_LINE)
        self.recolour(*tone)
        for index, button in enumerate(self.buttons):
            button.setVisible(index < len(section.buttons))
            if index < len(section.buttons):
                button.show_words(section.buttons[index])
        for field, (name, text) in zip(self._fields, section.fields, strict=True):
            field.show_text(name, text)
        self.setAccessibleName(section.title)
        self.setAccessibleDescription(section.text)


class _Qr(QWidget):
    """The calibration code in whole pixels."""

    def __init__(self, matrix: Sequence[Sequence[bool]]) -> None:
        super().__init__()
        self._matrix = matrix
        self.setFixedSize(_QR_PX, _QR_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the modules, dark on white whatever the theme, with a quiet zone."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.SURFACE))
        side = _QR_PX // (len(self._matrix) + _QUIET_MODULES)
        start = (_QR_PX - side * len(self._matrix)) // 2
        for y, row in enumerate(self._matrix):
            for x, is_dark in enumerate(row):
                if is_dark:
                    painter.fillRect(
                        QRectF(start + x * side, start + y * side, side, side), QColor(theme.INK)
                    )
