"""From a grey picture to the text of its QR code, and which text is new; no Qt.

A code that stays in view counts once: it is told again only after `AWAY_S` seconds out of view, and a frame or two
in which it was blurred is not out of view.
"""

import logging
import threading
from collections.abc import Callable

import numpy as np
import zxingcpp
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
"""A picture, (height, width) uint8; rows may be padded."""

AWAY_S = 1.5

_Offered = tuple[Grey, Callable[[], None]]

_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_log = logging.getLogger(__name__)


def find_code(grey: Grey) -> str | None:
    """Return the text of a QR code in a picture, "" for one without text; None where none is found.

    All other formats are left out: looking for them too takes 25 times as long. May be called from any thread, and
    lets other threads run meanwhile.
    """
    code = zxingcpp.read_barcode(grey, formats=_QR, text_mode=zxingcpp.TextMode.Plain)
    return None if code is None else str(code.text)


class SeenCodes:
    """Which codes are in view."""

    def __init__(self, away_s: float = AWAY_S) -> None:
        self._away_s = away_s
        self._seen_s: dict[str, float] = {}

    def is_new(self, text: str, at_s: float) -> bool:
        """Take a text that was read at `at_s` seconds of a steady clock; return whether it came into view just now."""
        self._seen_s = {seen: seen_s for seen, seen_s in self._seen_s.items() if at_s - seen_s < self._away_s}
        is_new = text not in self._seen_s
        self._seen_s[text] = at_s
        return is_new


class FrameReader:
    """One thread that reads the newest picture; pictures that came meanwhile are dropped.

    Args:
        found: called on that thread with each new text.
        find: what reads a picture; `find_code` but in tests.
        clock_s: a steady clock, in seconds.
    """

    def __init__(
        self,
        found: Callable[[str], None],
        clock_s: Callable[[], float],
        find: Callable[[Grey], str | None] = find_code,
    ) -> None:
        self._found, self._clock_s, self._find = found, clock_s, find
        self._seen = SeenCodes()
        self._wake = threading.Condition()
        self._next: _Offered | None = None
        self._is_open = True
        self._dropped = 0
        self._thread = threading.Thread(target=self._work, name="camera-reader", daemon=True)
        self._thread.start()

    @property
    def dropped(self) -> int:
        """How many pictures were replaced by a newer one before they were read."""
        return self._dropped

    def offer(self, grey: Grey, done: Callable[[], None] = lambda: None) -> None:
        """Give a picture; returns at once, and the one that waits until now is dropped.

        Args:
            grey: the picture; it stays readable until `done` is called.
            done: called once, on any thread, when the picture is not needed any more.
        """
        with self._wake:
            dropped, self._next = self._next, (grey, done)
            self._dropped += dropped is not None
            self._wake.notify()
        if dropped is not None:
            dropped[1]()

    def close(self, limit_s: float = 2.0) -> bool:
        """Stop and join; return whether the thread ended in time."""
        with self._wake:
            self._is_open = False
            dropped, self._next = self._next, None
            self._wake.notify()
        if dropped is not None:
            dropped[1]()
        self._thread.join(limit_s)
        ended = not self._thread.is_alive()
        if not ended:
            _log.warning("the camera's reading thread did not end within %s s", limit_s)
        return ended

    def _work(self) -> None:
        while (offered := self._take()) is not None:
            grey, done = offered
            try:
                text = self._find(grey)
            except (RuntimeError, ValueError, TypeError):
                _log.exception("a picture of the camera could not be searched")
                continue
            finally:
                del grey
                done()
            if text is not None and self._seen.is_new(text, self._clock_s()) and self._is_open:
                self._found(text)

    def _take(self) -> _Offered | None:
        """Wait for the next picture; None at the end."""
        with self._wake:
            self._wake.wait_for(lambda: self._next is not None or not self._is_open)
            offered, self._next = self._next, None
            return offered
