"""A ZPL printer on a real socket that behaves as the manual says, faults and all: one client at a time.

`~HS` is answered in three lines, `~HQES` where the printer `knows_errors`, or not at all when `is_mute`. A label that arrives while paper is out is held and
comes out after the refill, as real printers do; that is the trap the spool must not fall into.
"""

import re
import socket
import threading
import time
from types import TracebackType
from typing import Self

_STATUS_1 = "030,{paper},{pause},0800,{waiting:03d},0,0,0,000,0,0,0"
_STATUS_2 = "000,0,{head},{ribbon},0,2,4,0,{left:08d},1,000"
_LABEL = re.compile(rb"\^XA.*?\^XZ\s*", re.DOTALL)


class FakeZplPrinter:
    """Listens on 127.0.0.1; `labels` are what came out on paper, `received` what came over the wire."""

    def __init__(self, print_s: float = 0.05) -> None:
        self.is_paper_out = self.is_head_open = self.is_paused = self.is_mute = False
        self.is_cutter_stuck = self.is_near_end = False
        self.knows_errors = True
        self.breaks_off_after: int | None = None
        self.goes_mute_after_label = self.runs_out_after_label = False
        self.labels: list[bytes] = []
        self.received: list[bytes] = []
        self.times: list[float] = []
        self.most_clients = 0
        self._held: list[bytes] = []
        self._print_s = print_s
        self._lock = threading.Lock()
        self._server = socket.create_server(("127.0.0.1", 0), backlog=8)
        self._server.settimeout(0.05)
        self.port: int = self._server.getsockname()[1]
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._listen), threading.Thread(target=self._work)]

    @property
    def uri(self) -> str:
        return f"tcp://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        for one in self._threads:
            one.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        for one in self._threads:
            one.join(5)
        self._server.close()

    def forget(self) -> None:
        """Lose what is held, as when it is switched off and on."""
        with self._lock:
            self._held.clear()

    def _listen(self) -> None:
        while not self._stop.is_set():
            try:
                client, _ = self._server.accept()
            except TimeoutError:
                continue
            with client:  # one client at a time: the next one waits in the backlog
                try:
                    self._serve(client)
                except ConnectionError:
                    continue

    def _serve(self, client: socket.socket) -> None:
        client.settimeout(0.05)
        buffer, total = b"", 0
        while not self._stop.is_set():
            try:
                part = client.recv(4096)
            except TimeoutError:
                continue
            if not part:
                return
            if b"^XA" in part:
                self.times.append(time.perf_counter())
            total += len(part)
            if self.breaks_off_after is not None and total > self.breaks_off_after:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
                return
            buffer += part
            for label in _LABEL.findall(buffer):
                self.received.append(label)
                with self._lock:
                    self._held.append(label)
                self.is_mute = self.is_mute or self.goes_mute_after_label
                self.is_paper_out = self.is_paper_out or self.runs_out_after_label
            buffer = _LABEL.sub(b"", buffer)
            if b"~HQES" in buffer:
                buffer = buffer.replace(b"~HQES\r\n", b"")
                if self.knows_errors and not self.is_mute:
                    client.sendall(self._errors())
            if b"~HS" in buffer:
                buffer = buffer.replace(b"~HS\r\n", b"")
                if not self.is_mute:
                    client.sendall(self._status())

    def _errors(self) -> bytes:
        flags = (self.is_paper_out, False, self.is_head_open, self.is_cutter_stuck)
        errors = sum(1 << bit for bit, is_set in enumerate(flags) if is_set)
        warnings = 8 if self.is_near_end else 0
        lines = (
            "\r\n\r\n  PRINTER STATUS                             ",
            f"   ERRORS:         {int(errors > 0)} 00000000 {errors:08X}",
            f"   WARNINGS:       {int(warnings > 0)} 00000000 {warnings:08X}",
        )
        return b"\x02" + "\r\n".join(lines).encode() + b"\x03\r\n"

    def _status(self) -> bytes:
        with self._lock:
            waiting = len(self._held)
        lines = (
            _STATUS_1.format(paper=int(self.is_paper_out), pause=int(self.is_paused), waiting=waiting),
            _STATUS_2.format(head=int(self.is_head_open), ribbon=0, left=waiting),
            "1234,0",
        )
        return b"".join(b"\x02" + line.encode() + b"\x03\r\n" for line in lines)

    def _work(self) -> None:
        while not self._stop.wait(self._print_s):
            if self.is_paper_out or self.is_head_open or self.is_paused:
                continue
            with self._lock:
                if self._held:
                    self.labels.append(self._held.pop(0))
