"""Key presses on X11 before Qt and its input method see them, through the wedge.

A key is held until it is clear whether a scanner or a hand pressed it. A scan goes no further, whatever has the
focus: no field, button, menu or input method ever sees it. What a hand pressed is sent again, as it was, so that it
reaches the focused widget through the input method: the search field can keep the focus and takes Hangul from the
first key. While keys are on that way, those that follow take it too, so that none overtakes another.
"""

import ctypes
import struct
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from kiosk.scan.key_scanner import KeyScanner
from kiosk.scan.keyboards import Key, Keyboards
from kiosk.scan.wedge import KeyKind, Limits, Step
from kiosk.scan.x11_server import X11Server

_PRESS, _RELEASE, _MAPPING_NOTIFY = 2, 3, 34
_FIRST_EXTENSION, _NEW_LAYOUT = 64, (0, 1)
"""XKB tells of a new keyboard or map by its events 0 and 1; the number of its events begins anywhere from 64 on."""
_SENT = 0x80
_EVENT = struct.Struct("<BBHIIIIhhhhHBx")
"""xcb_key_press_event_t: type, code, sequence, time, root, window, child, four coordinates, state, same_screen."""

_SHIFT = 0x01
_COMMAND = 0x04 | 0x08 | 0x40
"""Control, Alt and Super in an event's state."""

_LONGEST_REPEAT_MS = 1000
"""A key that is held repeats at least so often."""

_ENDS = {36: KeyKind.ENTER, 104: KeyKind.ENTER, 23: KeyKind.TAB}
_MODIFIERS = frozenset({37, 50, 62, 64, 66, 77, 92, 105, 108, 133, 134, 203})
_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)


@dataclass(slots=True)
class _Held:
    """A held key: its press and, once it came, its release."""

    code: int
    window: int
    press: bytes
    release: bytes | None = None


class X11Filter(KeyScanner):
    """Watches the keys of the whole application."""

    keeps_field_focus = True

    def __init__(
        self,
        keyboards: Keyboards,
        now: Callable[[], datetime],
        limits: Limits | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Connect and watch.

        Raises:
            OSError: this is not X11, or its libraries are missing.
        """
        super().__init__(keyboards, now, limits, parent)
        self._server = X11Server()
        self._held: list[_Held] = []
        self._down: dict[int, int] = {}
        self._swallowed: set[int] = set()
        self._sent_on: set[int] = set()
        self._under_way: list[tuple[int, int, int]] = []
        self._positions = keyboards.positions["x11"]
        self._tap = _Tap(self._event)
        application = QCoreApplication.instance()
        assert application is not None
        application.installNativeEventFilter(self._tap)

    def close(self) -> None:
        """Watch no longer."""
        super().close()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._tap)
        self._server.close()

    def _event(self, raw: bytes) -> bool:
        """Take a native event; return whether it goes no further."""
        kind = raw[0] & ~_SENT
        if kind in (_PRESS, _RELEASE):
            code, at_ms, window, state = (_EVENT.unpack(raw)[index] for index in (1, 3, 5, 11))
            if (kind, code, at_ms) in self._under_way:
                self._under_way.remove((kind, code, at_ms))
                return False
            if code in _MODIFIERS:
                return False
            if kind == _PRESS:
                return self._press(raw, code, at_ms, window, state)
            return self._release(raw, code, window)
        if kind == _MAPPING_NOTIFY or (kind >= _FIRST_EXTENSION and raw[1] in _NEW_LAYOUT):
            self._server.forget_layout()
        return False

    def _press(self, raw: bytes, code: int, at_ms: int, window: int, state: int) -> bool:
        # A release may be lost, to another window for example: a key that long ago went down is pressed anew.
        is_repeated = at_ms - self._down.get(code, at_ms - _LONGEST_REPEAT_MS) < _LONGEST_REPEAT_MS
        self._down[code] = at_ms
        kind, key = self._kind(code, state)
        if is_repeated and kind is KeyKind.CHARACTER:
            kind = KeyKind.OTHER  # A held key repeats as fast as a scanner types; no scanner sends repeats.
        step = self._wedge.press(kind, key, at_ms)
        self._take(step)
        if step.passes:
            self._wait(step)
            if self._under_way:
                self._send(raw, window)
                self._sent_on.add(code)
                return True
            return False
        if kind is KeyKind.CHARACTER or self._wedge.is_holding:
            self._held.append(_Held(code, window, raw))
        else:
            self._swallowed.add(code)
        self._wait(step)
        return True

    def _release(self, raw: bytes, code: int, window: int) -> bool:
        self._down.pop(code, None)
        held = next((one for one in self._held if one.code == code and one.release is None), None)
        if held is not None:
            held.release = raw
            return True
        if code in self._swallowed:
            self._swallowed.discard(code)
            return True
        if code in self._sent_on:
            self._sent_on.discard(code)
            self._send(raw, window)
            return True
        return False

    def _kind(self, code: int, state: int) -> tuple[KeyKind, Key | None]:
        if state & _COMMAND:
            return KeyKind.OTHER, None
        if code in _ENDS:
            return _ENDS[code], None
        text, position = self._server.text_of(code, state), self._positions.get(code, "")
        if position or (len(text) == 1 and text.isprintable()):
            return KeyKind.CHARACTER, Key(text if text.isprintable() else "", position, bool(state & _SHIFT))
        return KeyKind.OTHER, None

    def _take(self, step: Step) -> None:
        if step.typed:
            self._send_on(len(step.typed))
        if step.burst is not None:
            self._swallowed.update(one.code for one in self._held if one.release is None)
            self._held.clear()
        self._tell(step)

    def _send_on(self, count: int) -> None:
        """Let the oldest held keys go to the focused widget, or to the search field where that takes no text."""
        going, self._held = self._held[:count], self._held[count:]
        focused = QApplication.focusWidget()
        is_space_on_button = (
            isinstance(focused, QAbstractButton) and self._positions.get(going[0].code) == " "
        )
        if (
            not isinstance(focused, _FIELDS)
            and not is_space_on_button
            and QApplication.activePopupWidget() is None
        ):
            self.typing.emit()
        for one in going:
            self._send(one.press, one.window)
            if one.release is not None:
                self._send(one.release, one.window)
            else:
                self._sent_on.add(one.code)

    def _send(self, raw: bytes, window: int) -> None:
        fields = _EVENT.unpack(raw)
        self._under_way.append((raw[0] & ~_SENT, fields[1], fields[3]))
        self._server.send(raw, window)


class _Tap(QAbstractNativeEventFilter):
    """Hands key events to their owner."""

    def __init__(self, take: Callable[[bytes], bool]) -> None:
        super().__init__()
        self._take = take

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Take an `xcb_generic_event_t`."""
        return self._take(ctypes.string_at(int(message), 32)), 0
