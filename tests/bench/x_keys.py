"""Real key presses on an X display, from inside the program that is measured: the server's own test extension."""

import ctypes
from ctypes import c_char_p, c_int, c_uint, c_ulong, c_void_p
from pathlib import Path

from kiosk.scan.keyboards import US, load_keyboards

_SHIFT, _ENTER = 50, 36
_TO_PARENT = 2


class XKeys:
    """A keyboard for one display; its presses go to the window that was given the focus."""

    def __init__(self, window: int, screen: str | None = None) -> None:
        """Connect to a display, None for that of the environment, and give a window the keyboard."""
        keyboards = load_keyboards(Path(__file__).parents[2] / "resources" / "keyboards")
        self._us = keyboards.layouts[US]
        self._codes = {position: code for code, position in keyboards.positions["x11"].items()}
        x11, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = c_void_p, [c_char_p]
        x11.XSetInputFocus.argtypes = [c_void_p, c_ulong, c_int, c_ulong]
        x11.XFlush.argtypes = [c_void_p]
        self._test.XTestFakeKeyEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
        self._flush = x11.XFlush
        self._display = x11.XOpenDisplay(screen.encode() if screen else None)
        x11.XSetInputFocus(self._display, window, _TO_PARENT, 0)
        self._flush(self._display)

    def press(self, text: str) -> None:
        """Press and release the key of a character; a carriage return is Enter."""
        if text == "\r":
            self._stroke(_ENTER)
        else:
            (key,) = self._us.keys_of(text)
            if key.is_shifted:
                self._send(_SHIFT, True)
            self._stroke(self._codes[key.position])
            if key.is_shifted:
                self._send(_SHIFT, False)
        self._flush(self._display)

    def _stroke(self, code: int) -> None:
        self._send(code, True)
        self._send(code, False)

    def _send(self, code: int, is_down: bool) -> None:
        self._test.XTestFakeKeyEvent(self._display, code, is_down, 0)
