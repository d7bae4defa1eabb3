"""The scanners' page of the set-up screen: keyboard scanner, serial port, camera, and a place to try them."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.camera_view import CameraColours, CameraView
from kiosk.ui.setup import scanner_present as present
from kiosk.ui.setup.cards import Card
from kiosk.ui.setup.page import Page
from kiosk.ui.setup.qr import QrView
from kiosk.ui.setup.scanner_port import Found, Scanners, Tried
from kiosk.ui.words import Words, mark

_QR_PX = 190


class ScannerPage(Page):
    """The page of the scanners; while it is open scans check nobody in."""

    title = mark("Scanner")

    def __init__(self, scanners: Scanners) -> None:
        super().__init__()
        self._scanners = scanners
        self._found: Found | None = None
        self._tried: Tried | None = None
        self._keyboard = Card(buttons=3, fields=2)
        self._serial, self._camera, self._trying = Card(2), Card(1), Card(0)
        self._qr = QrView(_QR_PX, scanners.calibration)
        self._preview = CameraView(CameraColours(theme.BAR, theme.SURFACE, theme.OK))
        self._lay_out()
        self._keyboard.buttons[0].clicked.connect(self._next_layout)
        self._keyboard.buttons[1].clicked.connect(self._next_end)
        self._keyboard.buttons[2].clicked.connect(self._forget)
        self._prefix, self._suffix = self._keyboard.fields
        self._prefix.entered.connect(self._cut_before)
        self._suffix.entered.connect(self._cut_after)
        self._serial.buttons[0].clicked.connect(self._next_port)
        self._serial.buttons[1].clicked.connect(self._next_baud)
        self._camera.buttons[0].clicked.connect(self._next_camera)
        scanners.changed.connect(self._refresh_open)
        scanners.calibrated.connect(self._take_found)
        scanners.tried.connect(self._take_tried)
        scanners.frame_arrived.connect(self._preview.show_frame)

    def open(self, words: Words) -> None:
        """Show the page; scans check nobody in until it is left."""
        self._found = self._tried = None
        self._scanners.set_trying(True)
        super().open(words)

    def shut(self) -> None:
        """Leave the page; scans are for the desk again."""
        self._scanners.set_trying(False)
        super().shut()

    def focusables(self) -> list[QWidget]:
        """Return what Tab goes through, in its order."""
        keyboard = [*self._keyboard.buttons, self._prefix.field, self._suffix.field]
        return [*keyboard, *self._serial.buttons, *self._camera.buttons]

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
        if self.is_open:
            self._found = found
            self._scanners.apply(present.calibrated(self._scanners.status().settings, found))
            self.refresh()

    def _take_tried(self, tried: Tried) -> None:
        self._tried = tried
        if tried.source == "camera":
            self._preview.show_found()
        self._refresh_open()

    def _refresh_open(self) -> None:
        if self.is_open:
            self.refresh()

    def refresh(self) -> None:
        """Show everything as it is now."""
        if self.words is None:
            return
        status = self._scanners.status()
        state = present.screen(self.words, status, self._found, self._tried)
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
        self._keyboard.beside(self._qr)
        self._preview.setFixedSize(190, 120)
        self._camera.beside(self._preview)
        devices = QHBoxLayout()
        devices.setSpacing(16)
        devices.addWidget(self._serial, 1)
        devices.addWidget(self._camera, 1)
        cards = QVBoxLayout(self)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(16)
        cards.addWidget(self._keyboard, 3)
        cards.addLayout(devices, 2)
        cards.addWidget(self._trying, 2)
