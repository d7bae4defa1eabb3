"""Key presses of whatever has the focus, through the wedge: scans and typing come out as signals.

Each press is handled once, at the widget that has the focus; the filter follows the focus instead of watching the
whole application, so that painting pays nothing for it. Characters never reach the focused widget directly: they
are a scan, or typing for the search box. A lone Space on a focused button, once it is clear that no scan follows,
is handed to that button.
"""

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from kiosk.domain.credential import RawScan
from kiosk.scan.wedge import KeyKind, Limits, Step, Wedge

_SUFFIXES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
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


class WedgeFilter(QObject):
    """Watches the keys of one window's widgets.

    Signals:
        scanned: a `RawScan`, at its suffix key.
        typed: text (str) for the search box.
        took_back: the last so many characters (int) of `typed` were the beginning of a scan.
    """

    scanned = Signal(object)
    typed = Signal(str)
    took_back = Signal(int)

    def __init__(self, window: QWidget, now: Callable[[], datetime], limits: Limits | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._now = now
        self._wedge = Wedge(limits)
        self._watched: QObject | None = None
        self._swallowed: set[int] = set()
        self._space_for: QAbstractButton | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setTimerType(Qt.TimerType.PreciseTimer)
        self._patience.setInterval(self._wedge.limits.patience_ms)
        self._patience.timeout.connect(self._paused)
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
        kind = _kind(event)
        if kind is KeyKind.CHARACTER and event.isAutoRepeat():
            # A held key repeats as fast as a scanner types; no scanner sends repeats.
            self._apply(self._wedge.press(KeyKind.OTHER, "", 0))
            self.typed.emit(event.text())
            return True
        if kind is KeyKind.CHARACTER and event.text() == " " and not self._wedge.is_holding:
            focused = QApplication.focusWidget()
            self._space_for = focused if isinstance(focused, QAbstractButton) else None
        focused_before = QApplication.focusWidget()
        step = self._wedge.press(kind, event.text(), _time_ms(event))
        self._apply(step)
        if self._wedge.is_holding:
            self._patience.start()
        else:
            self._patience.stop()
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

    def _paused(self) -> None:
        self._apply(self._wedge.pause())

    def _apply(self, step: Step) -> None:
        if step.take_back:
            self.took_back.emit(step.take_back)
        if step.typed == " " and self._space_for is not None:
            self._space_for.click()
        elif step.typed:
            self.typed.emit(step.typed)
        if step.typed or step.scan:
            self._space_for = None
        if step.scan:
            self.scanned.emit(RawScan((step.scan,), "wedge", self._now()))


def _kind(event: QKeyEvent) -> KeyKind:
    if event.key() in _SUFFIXES and not event.modifiers() & _COMMAND:
        return KeyKind.SUFFIX
    command = event.modifiers() & _COMMAND
    text = event.text()
    # AltGr arrives as Control and Alt together on Windows, and its characters are characters.
    if len(text) == 1 and text.isprintable() and command in (Qt.KeyboardModifier.NoModifier, _COMMAND):
        return KeyKind.CHARACTER
    return KeyKind.OTHER


def _time_ms(event: QKeyEvent) -> int:
    """Return when the key was pressed; only a made-up event has no time of its own."""
    return event.timestamp() or time.monotonic_ns() // 1_000_000
