"""The X server as a keyboard needs it: what a key gives under the layout in use, and sending a key event again.

A connection of its own beside Qt's, through the libraries that Qt's own X11 plugin needs (libxcb, libxkbcommon,
libxkbcommon-x11). Not thread-safe: the interface's thread only.
"""

import ctypes
from ctypes import POINTER, c_char_p, c_int, c_uint8, c_uint32, c_void_p

_SHIFT_STATES = 0xFF
_GROUP_SHIFT, _GROUP_MASK = 13, 0x3


class X11Server:
    """One connection; `close` ends it."""

    def __init__(self) -> None:
        """Connect to the display of the environment.

        Raises:
            OSError: no such display, or its libraries are missing.
        """
        self._xcb, self._xkb, self._xkb_x11 = _libraries()
        self._connection = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(self._connection):
            raise OSError("no X server answers")
        self._xkb_x11.xkb_x11_setup_xkb_extension(self._connection, 1, 0, 0, None, None, None, None)
        self._context = self._xkb.xkb_context_new(0)
        self._keymap: int | None = None
        self._state: int | None = None

    def text_of(self, code: int, state: int) -> str:
        """Return the character of a key code with a core event's state, "" for none (a dead key, an arrow)."""
        if self._state is None:
            device = self._xkb_x11.xkb_x11_get_core_keyboard_device_id(self._connection)
            self._keymap = self._xkb_x11.xkb_x11_keymap_new_from_device(
                self._context, self._connection, device, 0
            )
            self._state = self._xkb.xkb_state_new(self._keymap)
        group = state >> _GROUP_SHIFT & _GROUP_MASK
        self._xkb.xkb_state_update_mask(self._state, state & _SHIFT_STATES, 0, 0, 0, 0, group)
        number = self._xkb.xkb_state_key_get_utf32(self._state, code)
        return chr(number) if number else ""

    def forget_layout(self) -> None:
        """Read the layout anew at the next key: it was changed."""
        if self._state is not None:
            self._xkb.xkb_state_unref(self._state)
            self._xkb.xkb_keymap_unref(self._keymap)
        self._keymap = self._state = None

    def send(self, event: bytes, window: int) -> None:
        """Send a 32-byte event to the program that made a window."""
        self._xcb.xcb_send_event(self._connection, 0, window, 0, event)
        self._xcb.xcb_flush(self._connection)

    def close(self) -> None:
        """Disconnect."""
        self.forget_layout()
        self._xkb.xkb_context_unref(self._context)
        self._xcb.xcb_disconnect(self._connection)


def _libraries() -> tuple[ctypes.CDLL, ctypes.CDLL, ctypes.CDLL]:
    xcb, xkb, xkb_x11 = (
        ctypes.CDLL(name) for name in ("libxcb.so.1", "libxkbcommon.so.0", "libxkbcommon-x11.so.0")
    )
    pointer = c_void_p
    for library, name, result, arguments in (
        (xcb, "xcb_connect", pointer, [c_char_p, POINTER(c_int)]),
        (xcb, "xcb_connection_has_error", c_int, [pointer]),
        (xcb, "xcb_disconnect", None, [pointer]),
        (xcb, "xcb_flush", c_int, [pointer]),
        (xcb, "xcb_send_event", c_uint32, [pointer, c_uint8, c_uint32, c_uint32, c_char_p]),
        (xkb, "xkb_context_new", pointer, [c_int]),
        (xkb, "xkb_context_unref", None, [pointer]),
        (xkb, "xkb_keymap_unref", None, [pointer]),
        (xkb, "xkb_state_new", pointer, [pointer]),
        (xkb, "xkb_state_unref", None, [pointer]),
        (xkb, "xkb_state_update_mask", c_int, [pointer, *[c_uint32] * 6]),
        (xkb, "xkb_state_key_get_utf32", c_uint32, [pointer, c_uint32]),
        (
            xkb_x11,
            "xkb_x11_setup_xkb_extension",
            c_int,
            [pointer, ctypes.c_uint16, ctypes.c_uint16, c_int, *[pointer] * 4],
        ),
        (xkb_x11, "xkb_x11_get_core_keyboard_device_id", ctypes.c_int32, [pointer]),
        (xkb_x11, "xkb_x11_keymap_new_from_device", pointer, [pointer, pointer, ctypes.c_int32, c_int]),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return xcb, xkb, xkb_x11
