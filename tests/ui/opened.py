"""An open desk window with its made-up station, and hands and scanners for it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.scan.filter import WedgeFilter
from kiosk.scan.keyboards import load_keyboards
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.parts.label import FitLabel
from tests.ui.gallery import dispose, settle
from tests.ui.samples import FakeStation

KEYBOARDS = load_keyboards(Path(__file__).parents[2] / "resources" / "keyboards")


@dataclass
class OpenDesk:
    """A desk under test."""

    window: DeskWindow
    station: FakeStation
    clock_ms: int = 10_000
    keys: WedgeFilter = field(init=False)

    def __post_init__(self) -> None:
        self.keys = WedgeFilter(self.window, KEYBOARDS, lambda: datetime.now(UTC))
        self.window.listen_to(self.keys)
        self.keys.scanned.connect(self.window.controller.scan)
        self.window.activateWindow()
        self.window.view.catcher.setFocus()
        settle()

    def close(self) -> None:
        """Close and forget the window."""
        dispose(self.window)
        settle()

    def press(self, key: Qt.Key, text: str = "", gap_ms: int = 100) -> None:
        """Press and release one key `gap_ms` after the one before, by the event's own time."""
        self.clock_ms += gap_ms
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self.clock_ms)
            QApplication.sendEvent(QApplication.focusWidget() or self.window, event)

    def type(self, text: str, gap_ms: int) -> None:
        """Press the keys of a text."""
        for character in text:
            key = Qt.Key.Key_Space if character == " " else Qt.Key(ord(character.upper()))
            self.press(key, character, gap_ms)

    def scan(self, text: str, gap_ms: int = 3) -> None:
        """Let a scanner type a code with its Enter."""
        self.type(text, gap_ms)
        self.press(Qt.Key.Key_Return, "\r", gap_ms)
        settle()

    def hit(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key of the window's own, as a person does."""
        QTest.keyClick(self.window, key, modifier)
        settle()

    def asked(self, what: str) -> list[tuple[object, ...]]:
        """Return what the station was asked of this kind."""
        return [one for one in self.station.asked if one[0] == what]

    def words(self) -> str:
        """Return all texts that are to be seen."""
        return "\n".join(label.text() for label in visible_labels(self.window))


def visible_labels(widget: QWidget) -> list[FitLabel]:
    """Return the labels that are to be seen and say something."""
    return [label for label in widget.findChildren(FitLabel) if label.isVisible() and label.text().strip()]
