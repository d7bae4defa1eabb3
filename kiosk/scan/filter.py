"""Key presses of whatever has the focus, as Qt tells them, through the wedge; for every system but X11.

Each press is handled once, at the widget that has the focus; the filter follows the focus instead of watching the
whole application, so that painting pays nothing for it. Characters never reach the focused widget directly: they
are a scan, or typing for the search box. A lone Space on a focused button, once it is clear that no scan follows,
is handed to that button. A field with an input method is left alone while it composes: what comes then is typing.
"""

import sys
import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from kiosk.scan.key_scanner import KeyScanner
from kiosk.scan.keyboards import Key, Keyboards
from kiosk.scan.wedge import KeyKind, Limits, Step

_KINDS: dict[int, KeyKind] = {
    Qt.Key.Key_Return: KeyKind.ENTER,
    Qt.Key.Key_Enter: KeyKind.ENTER,
    Qt.Key.Key_Tab: KeyKind.TAB,
}
_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class WedgeFilter(KeyScanner):
    """Watches the keys of one window's widgets."""

    def __init__(
        self,
        window: QWidget,
        keyboards: Keyboards,
        now: Callable[[], datetime],
        limits: Limits | None = None,
    ) -> None:
        super().__init__(keyboards, now, limits, window)
        self._window = window
        self._watched: QObject | None = None
        self._swallowed: set[int] = set()
        self._space_for: QAbstractButton | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self._follow(None, application.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what is held or scanned; let the rest pass."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        if event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return self._release(event)
        return False

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        target = new if new is not None and self._is_ours(new) else self._window
        if target is self._watched:
            return
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        target.installEventFilter(self)
        self._watched = target

    def _is_ours(self, widget: QWidget) -> bool:
        return widget is self._window or self._window.isAncestorOf(widget)

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        kind, key = self._kind(event)
        if kind is KeyKind.CHARACTER and event.isAutoRepeat():
            # A held key repeats as fast as a scanner types; no scanner sends repeats.
            self._take(self._wedge.press(KeyKind.OTHER, None, 0))
            self.typed.emit(event.text())
            return True
        if kind is KeyKind.CHARACTER and event.text() == " " and not self._wedge.is_holding:
            focused = QApplication.focusWidget()
            self._space_for = focused if isinstance(focused, QAbstractButton) else None
        focused_before = QApplication.focusWidget()
        step = self._wedge.press(kind, key, _time_ms(event))
        self._take(step)
        self._wait(step)
        focused = QApplication.focusWidget()
        if step.passes and step.typed and focused is not None and focused is not focused_before:
            # What was typed has moved the focus to the search box; the key that ended it belongs there too.
            QApplication.sendEvent(focused, event.clone())
            return True
        if not step.passes:
            self._swallowed.add(event.key())
        return not step.passes

    def _release(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat() or event.key() not in self._swallowed:
            return False
        self._swallowed.discard(event.key())
        return True

    def _take(self, step: Step) -> None:
        typed = "".join(key.text for key in step.typed)
        if typed == " " and self._space_for is not None:
            self._space_for.click()
        elif typed:
            self.typed.emit(typed)
        if typed or step.burst:
            self._space_for = None
        self._tell(step)

    def _kind(self, event: QKeyEvent) -> tuple[KeyKind, Key | None]:
        command = event.modifiers() & _COMMAND
        kind = _KINDS.get(event.key()) if not command else None
        if kind is not None:
            return kind, None
        text = event.text()
        # AltGr arrives as Control and Alt together on Windows, and its characters are characters.
        is_plain = command in (Qt.KeyboardModifier.NoModifier, _COMMAND)
        if len(text) == 1 and text.isprintable() and is_plain:
            return KeyKind.CHARACTER, Key(text, self._position(event), _is_shifted(event))
        return KeyKind.OTHER, None

    def _position(self, event: QKeyEvent) -> str:
        system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "x11")
        number = event.nativeVirtualKey() if system == "macos" else event.nativeScanCode()
        return self._keyboards.positions[system].get(number, "")


def _is_shifted(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _time_ms(event: QKeyEvent) -> int:
    """Return when the key was pressed; only a made-up event has no time of its own."""
    return event.timestamp() or time.monotonic_ns() // 1_000_000
