"""The printer on the screen beside a desk: badges from the printers' threads to the window that shows them."""

from typing import Protocol

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.app.desk_parts import DeskParts
from kiosk.printing.screen import ShownBadge
from kiosk.ui.demo.view import SlotWindow
from kiosk.ui.words import Words


class Shows(Protocol):
    """A window that shows badges and speaks the desk's language."""

    def show_badge(self, image: QImage) -> None:
        """Show a badge."""
        ...

    def show_words(self, words: Words) -> None:
        """Speak a language."""
        ...


def connect(parts: DeskParts, window: Shows) -> None:
    """Let a window show the badges of a desk in the desk's language."""
    controller = parts.window.controller

    def show(badge: object) -> None:
        if isinstance(badge, ShownBadge):
            rows = QImage(badge.rgb, badge.width, badge.height, 3 * badge.width, QImage.Format.Format_RGB888)
            window.show_badge(rows.copy())

    parts.told.badge_shown.connect(show)
    window.show_words(controller.scene.words)
    controller.frame_changed.connect(lambda _: window.show_words(controller.scene.words))


def beside(parts: DeskParts) -> QWidget | None:
    """Return a window for the desk's printer on the screen, None where it has none."""
    station = parts.station.station
    with station.here.store.read() as reader:
        if not any(printer.uri.startswith("screen:") for printer in reader.printers()):
            return None
    window = SlotWindow()
    connect(parts, window)
    window.show()
    parts.window.activateWindow()
    return window
