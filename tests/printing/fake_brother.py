"""A Brother label printer that behaves as its manual's flow charts say, faults and all.

Over a serial line of its own making it answers "ESC i S" with a frame of 32 bytes, and tells by itself that it prints,
that it is done, or what went wrong; then it forgets the badge. Over a network socket it never says a word.
"""

import os
import pty
import select
import socket
import threading
import time
import tty
from types import TracebackType
from typing import Self

REPLY, COMPLETED, ERROR, PHASE, NOTICE = 0, 1, 2, 6, 5
NO_MEDIA, END_OF_MEDIA, CUTTER_JAM = 0x01, 0x02, 0x04
WRONG_MEDIA, COVER_OPEN = 0x0100, 0x1000
_LENGTHS = {b"i!": 4, b"ia": 4, b"iM": 4, b"iA": 4, b"iK": 4, b"id": 5, b"iz": 13, b"iS": 3}


def frame(
    what: int = REPLY,
    errors: int = 0,
    phase: int = 0,
    notice: int = 0,
    roll: tuple[int, int] = (62, 0),
    kind: int | None = None,
) -> bytes:
    """Return one status frame; `errors` has the second byte in its upper half."""
    told = bytearray(32)
    told[:8] = b"\x80\x20B480\x00\x00"
    told[8], told[9] = errors & 0xFF, errors >> 8
    told[10], told[17] = roll
    told[11] = kind if kind is not None else 0x0B if roll[1] else 0x0A
    told[18], told[19], told[22] = what, phase, notice
    return bytes(told)


class FakeBrother:
    """`labels` are the rows that came out, `refused` what was sent while it could not; `uri` is its address."""

    def __init__(self, over: str = "serial", print_s: float = 0.05, has_red: bool = False) -> None:
        self.errors = 0
        self.roll = (62, 0)
        self.is_mute = self.stops_talking_when_printing = False
        self.fails_while_printing = 0
        self.labels: list[list[bytes]] = []
        self.refused = self.asked_while_printing = 0
        self._has_red, self._print_s = has_red, print_s
        self._is_printing = self._is_two_colour = False
        self._rows: list[bytes] = []
        self._announced: bytes = b""
        self._buffer = b""
        self._stop = threading.Event()
        self._server: socket.socket | None = None
        self._thread = threading.Thread(target=self._serve_line)
        if over == "tcp":
            self._server = socket.create_server(("127.0.0.1", 0))
            self._server.settimeout(0.02)
            self._thread = threading.Thread(target=self._serve_network)
            self.uri = f"tcp://127.0.0.1:{self._server.getsockname()[1]}"
        else:
            self._own, self._theirs = pty.openpty()
            tty.setraw(self._theirs)
            self.uri = f"serial:{os.ttyname(self._theirs)}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join(5)
        if self._server:
            self._server.close()
        else:
            os.close(self._own)
            os.close(self._theirs)

    def _serve_line(self) -> None:
        while not self._stop.is_set():
            if select.select([self._own], [], [], 0.02)[0]:
                self._take(os.read(self._own, 65536))

    def _serve_network(self) -> None:
        assert self._server is not None
        while not self._stop.is_set():
            try:
                client, _ = self._server.accept()
            except TimeoutError:
                continue
            with client:
                while part := client.recv(65536):
                    self._take(part)

    def _say(self, what: int, errors: int = 0, phase: int = 0) -> None:
        if not self.is_mute and self._server is None:
            os.write(self._own, frame(what, errors, phase, roll=self.roll))

    def _take(self, part: bytes) -> None:
        self._buffer += part
        while command := self._next():
            if command == b"\x1b@":
                self._rows, self._is_two_colour = [], False
            elif command == b"\x1biS":
                self.asked_while_printing += self._is_printing
                self._say(REPLY, self.errors)
            elif command.startswith(b"\x1biK"):
                self._is_two_colour = bool(command[3] & 1)
            elif command.startswith(b"\x1biz"):
                self._announced = command
            elif command[:1] in b"gw":
                self._rows.append(command)
            elif command == b"\x1a":
                self._print()

    def _next(self) -> bytes:
        """Cut the next whole command off what was received; b"" while there is none."""
        self._buffer = self._buffer.lstrip(b"\x00")
        length = 1
        if self._buffer[:1] in (b"g", b"w"):
            length = 3 + self._buffer[2] if len(self._buffer) > 2 else 3
        elif self._buffer.startswith(b"\x1b"):
            length = _LENGTHS.get(self._buffer[1:3], 2)
        if len(self._buffer) < length:
            return b""
        command, self._buffer = self._buffer[:length], self._buffer[length:]
        return command

    def _print(self) -> None:
        rows, self._rows = self._rows, []
        told = (self._announced[5], self._announced[6])
        if self.errors or told != self.roll or self._is_two_colour is not self._has_red:
            self.refused += 1
            self._say(ERROR, self.errors or WRONG_MEDIA)
            return
        self._is_printing = True
        self._say(PHASE, phase=1)
        if self.stops_talking_when_printing:
            self.is_mute = True
        time.sleep(self._print_s)
        self._is_printing = False
        if self.fails_while_printing:
            self.errors = self.fails_while_printing
            self._say(ERROR, self.errors)
            return
        self.labels.append(rows)
        self._say(COMPLETED)
        self._say(PHASE)
