"""From the bytes of a serial scanner to texts, in whatever pieces they come; pure.

A text ends with the scanner's suffix, or with silence. Inside a card (`BEGIN:` … `END:`) line ends belong to the
text. A text that is too long, or whose bytes make no sense, is told once as "": somebody pulled the trigger and has
to be answered. How the bytes were cut into pieces never changes what is told; GS, ECI and AIM prefixes stay for
`decode` to judge.
"""

import re
from enum import Enum

LONGEST_BYTES = 4_096
"""Bytes; a text that goes on after so many is dropped up to its end."""

_PATIENCE_MS = 1_000

WRONG_AFTER = 3
"""So many bursts of rubbish in a row are no damaged code but a line that is set up wrongly."""

_FRAMING = "\x02\x03\x04\r\n\t "
"""What scanners put around a code: STX, ETX, EOT, blanks and line ends."""

_CARD = re.compile(rb"^\W*(?:\][A-Za-z][0-9A-Za-z])?BEGIN:([A-Za-z]+)", re.IGNORECASE)
_KNOWN_CONTROLS = frozenset(b"\x02\x03\x04\t\n\r\x1c\x1d\x1e\x1f")
_RUBBISH_SHARE = 0.25
"""A code in Latin-1 has fewer letters beyond ASCII. At a wrong baud rate most bytes are NUL (how a broken frame is
read) or beyond ASCII."""
_SHORTEST_AFTER_NUL = 4


class Suffix(Enum):
    """What the scanner sends after a code. ANY_LINE takes CR, LF or both; NONE is ended by silence alone."""

    CR = b"\r"
    LF = b"\n"
    CRLF = b"\r\n"
    ANY_LINE = b""
    NONE = None

    @property
    def patience_ms(self) -> int:
        """How long a silence ends a text: short only where nothing else may."""
        return {Suffix.NONE: 60, Suffix.ANY_LINE: 500}.get(self, _PATIENCE_MS)


class Assembler:
    """Collects the bytes of one port. Feed it all bytes, and tell it of each silence of `patience_ms`."""

    def __init__(self, suffix: Suffix = Suffix.ANY_LINE) -> None:
        self.suffix = suffix
        self._bytes = bytearray()
        self._is_dropping = False
        self._has_told_rubbish = False
        self._had_good = False
        self._bad_bursts = 0
        self._sends_lines = False

    @property
    def patience_ms(self) -> int:
        """How long a silence ends a text; once the scanner was seen to end its lines, that is not hurried."""
        return _PATIENCE_MS if self._sends_lines else self.suffix.patience_ms

    @property
    def looks_wrong(self) -> bool:
        """Whether several bursts in a row were rubbish, as they are at a wrong baud rate."""
        return self._bad_bursts >= WRONG_AFTER

    def feed(self, data: bytes) -> list[str]:
        """Take bytes and return the texts that they completed; "" for one that nobody can read."""
        texts: list[str] = []
        for byte in data:
            self._bytes.append(byte)
            if self._is_ended():
                self._sends_lines = True
                texts += self._finish(len(self.suffix.value or b"\n"))
            elif len(self._bytes) > LONGEST_BYTES + 1:
                # The last byte is kept: it may be the first half of a CRLF.
                self._is_dropping = True
                del self._bytes[:-1]
        return texts

    def silence(self) -> list[str]:
        """Take a silence: the end of a text without suffix, and the end of a burst."""
        texts = self._finish(0)
        if self._had_good:
            self._bad_bursts = 0
        elif self._has_told_rubbish:
            self._bad_bursts += 1
        self._has_told_rubbish = self._had_good = False
        return texts

    def forget(self) -> None:
        """Drop what was begun: the scanner was unplugged or is set up anew."""
        self._bytes.clear()
        self._is_dropping = self._has_told_rubbish = self._had_good = False
        self._bad_bursts = 0

    def _is_ended(self) -> bool:
        if self.suffix is Suffix.NONE:
            return False
        if self.suffix is Suffix.ANY_LINE:
            is_ended = self._bytes[-1] in b"\r\n"
        else:
            is_ended = self._bytes.endswith(self.suffix.value)
        return is_ended and (self._is_dropping or not self._is_in_card())

    def _is_in_card(self) -> bool:
        begin = _CARD.match(self._bytes)
        return begin is not None and b"END:" + begin[1].upper() not in self._bytes.upper()

    def _finish(self, suffix_length: int) -> list[str]:
        data = bytes(self._bytes[: len(self._bytes) - suffix_length])
        was_dropping, self._is_dropping = self._is_dropping, False
        self._bytes.clear()
        if was_dropping or len(data) > LONGEST_BYTES:
            return [""]
        text = text_of(data)
        if text is None:
            was_told, self._has_told_rubbish = self._has_told_rubbish, True
            return [] if was_told else [""]
        self._had_good = self._had_good or bool(text)
        return [text] if text else []


def text_of(data: bytes) -> str | None:
    """Return the text of some bytes without the framing around it, "" where only framing came; None for rubbish.

    UTF-8, and Latin-1 where the bytes are none.
    """
    if data.startswith(b"\x00") and (len(data) == 1 or len(data) > _SHORTEST_AFTER_NUL):
        data = data[1:]  # one is what opening the line, or plugging in, may leave
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
        strange = sum(byte >= 0x80 for byte in data)
    else:
        strange = 0
    strange += sum((byte < 0x20 or byte == 0x7F) and byte not in _KNOWN_CONTROLS for byte in data)
    return None if strange > _RUBBISH_SHARE * len(data) else text.strip(_FRAMING)
