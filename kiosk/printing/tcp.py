"""Label and receipt printers on a raw TCP port: one connection for one badge or one question, closed at once.

Such printers serve one client at a time, so a connection is opened late and closed early. No answer is told as
`silent`, never as "all is well".
Source: the port is 9100 by custom ("AppSocket"); languages as in `zpl_status` and `escpos_status`.
"""

import logging
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from kiosk.domain.errors import RemoteFault
from kiosk.domain.model import PrinterTrouble
from kiosk.printing import escpos_status, zpl_status
from kiosk.printing.transport import Came, NothingSentError, Outgoing, Told

log = logging.getLogger(__name__)

_CONNECT_S = 2.0
_ANSWER_S = 2.0
_SLOWEST_BYTES_A_SECOND = 20_000


@dataclass(frozen=True, slots=True)
class Language:
    """How one printer language is asked: the question, when the answer is whole, and what it means."""

    question: bytes
    is_whole: Callable[[bytes], bool]
    parse: Callable[[bytes], Told]
    question_when_done: bytes


def _zpl(answer: bytes) -> Told:
    status = zpl_status.parse_host_status(answer)
    return Told(status.trouble, status.is_busy)


LANGUAGES = {
    "zpl": Language(zpl_status.ASK, zpl_status.is_whole, _zpl, b""),
    "escpos": Language(
        escpos_status.ASK,
        lambda answer: len(answer) >= escpos_status.ANSWER_BYTES,
        lambda answer: Told(escpos_status.parse_escpos_status(answer)),
        escpos_status.ASK_WHEN_DONE,
    ),
}


class TcpPrinter:
    """A printer at a host and port, IPv4 or IPv6."""

    def __init__(
        self, host: str, port: int, language: str, answer_s: float = _ANSWER_S, done_s: float = 10.0
    ) -> None:
        """Take where the printer is; nothing is opened yet.

        Args:
            host: name or address.
            port: 1 to 65535.
            language: a key of `LANGUAGES`.
            answer_s: how long to wait for an answer to a question.
            done_s: how long to wait for a printer that says by itself when it is done.
        """
        self._host, self._port, self._language = host, port, LANGUAGES[language]
        self._answer_s, self._done_s = answer_s, done_s

    @property
    def forms(self) -> frozenset[str]:
        """Nothing besides the language's own."""
        return frozenset()

    def ask(self) -> Told:
        """Ask the printer how it is; no connection is `offline`, no answer `silent`."""
        try:
            with self._connect() as connection:
                connection.sendall(self._language.question)
                return self._answer(connection)
        except NothingSentError as error:
            return Told(error.trouble)
        except OSError as error:
            log.info("printer broke off while asked: %s", type(error).__name__)
            return Told(PrinterTrouble.SILENT)

    def open(self) -> "TcpDelivery":
        """Connect, for one badge."""
        return TcpDelivery(self._connect(), self._language, self._answer_s, self._done_s)

    def _connect(self) -> socket.socket:
        try:
            connection = socket.create_connection((self._host, self._port), _CONNECT_S)
        except OSError as error:
            raise NothingSentError(PrinterTrouble.OFFLINE, f"{type(error).__name__}") from error
        connection.settimeout(self._answer_s)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection

    def _answer(self, connection: socket.socket) -> Told:
        return read_answer(connection, self._language, self._answer_s)


class TcpDelivery:
    """One connection that carries one badge."""

    def __init__(self, connection: socket.socket, language: Language, answer_s: float, done_s: float) -> None:
        self._connection, self._language = connection, language
        self._answer_s, self._done_s = answer_s, done_s

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def send(self, outgoing: Outgoing) -> None:
        """Write the badge; the time it may take grows with its size."""
        self._connection.settimeout(_CONNECT_S + len(outgoing.data) / _SLOWEST_BYTES_A_SECOND)
        self._connection.sendall(outgoing.data)

    def came(self) -> Came:
        """Ask on the same connection, so that the answer comes after the badge was read by the printer."""
        done = self._language.question_when_done
        try:
            self._connection.sendall(done or self._language.question)
            if done:
                self._connection.settimeout(self._done_s)
                return Came.OUT if self._connection.recv(1) else Came.BROKEN
            told = read_answer(self._connection, self._language, self._answer_s)
        except OSError as error:
            log.info("printer gave no word after a badge: %s", type(error).__name__)
            return Came.BROKEN
        return Came.SILENT if told.trouble is PrinterTrouble.SILENT else Came.TAKEN


def read_answer(connection: socket.socket, language: Language, answer_s: float) -> Told:
    """Read one whole answer; silence, half an answer and nonsense are troubles.

    Raises:
        OSError: the connection ended.
    """
    answer, deadline = b"", time.monotonic() + answer_s
    while not language.is_whole(answer):
        left = deadline - time.monotonic()
        if left <= 0:
            return Told(PrinterTrouble.SILENT)
        connection.settimeout(left)
        try:
            part = connection.recv(1024)
        except TimeoutError:
            return Told(PrinterTrouble.SILENT)
        if not part:
            raise ConnectionAbortedError("closed before the answer was whole")
        answer += part
    try:
        return language.parse(answer)
    except RemoteFault as error:
        log.warning("printer answered nonsense: %s", error.sentence)
        return Told(PrinterTrouble.FAULT)
