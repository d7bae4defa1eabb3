"""Label and receipt printers on a wire: one connection for one badge or one question, closed at once.

No answer is told as `silent`, never as "all is well".
"""

import logging
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from kiosk.domain.errors import RemoteFault
from kiosk.domain.model import PrinterTrouble
from kiosk.printing.languages import Language
from kiosk.printing.transport import Came, NothingSentError, Outgoing, Told
from kiosk.printing.wire import OpenWire, Wire

log = logging.getLogger(__name__)

_ANSWER_S, _DONE_S, _LEAST_SEND_S = 2.0, 10.0, 2.0
_SLOWEST_BYTES_A_SECOND = 20_000
_STALE_S = 0.02
_LONG_S = 180.0
"""How long a printer may be quiet that said that it needs long."""


class StreamPrinter:
    """A printer that is spoken to in its own language over a wire."""

    def __init__(
        self, open_wire: OpenWire, language: Language, answer_s: float = _ANSWER_S, done_s: float = _DONE_S
    ) -> None:
        """Take how it is reached; nothing is opened yet.

        Args:
            open_wire: connects.
            language: how it is asked.
            answer_s: how long to wait for an answer to a question.
            done_s: how long to wait for a printer that says by itself when it is done.
        """
        self._open_wire, self._language = open_wire, language
        self._answer_s, self._done_s = answer_s, done_s

    @property
    def forms(self) -> frozenset[str]:
        """Nothing besides the language's own."""
        return frozenset()

    def ask(self) -> Told:
        """Ask the printer how it is; no connection is `offline`, no answer `silent`."""
        try:
            wire = self._open_wire()
        except NothingSentError as error:
            return Told(error.trouble)
        try:
            if not self._language.can_tell:
                return Told(PrinterTrouble.NONE, can_tell=False)
            if self._language.word:
                forget_unread(wire)
            wire.write(self._language.question, self._answer_s)
            return read_answer(wire, self._language, self._answer_s)
        except OSError as error:
            log.info("printer broke off while asked: %s", type(error).__name__)
            return Told(PrinterTrouble.SILENT)
        finally:
            wire.close()

    def open(self) -> "StreamDelivery":
        """Connect, for one badge."""
        return StreamDelivery(self._open_wire(), self._language, self._answer_s, self._done_s)


class StreamDelivery:
    """One connection that carries one badge."""

    def __init__(self, wire: Wire, language: Language, answer_s: float, done_s: float) -> None:
        self._wire, self._language = wire, language
        self._answer_s, self._done_s = answer_s, done_s

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._wire.close()

    def send(self, outgoing: Outgoing) -> None:
        """Write the badge; the time it may take grows with its size."""
        if self._language.word:
            try:
                forget_unread(self._wire)  # it would be taken for word of this badge
            except OSError as error:
                raise NothingSentError(PrinterTrouble.OFFLINE, type(error).__name__) from error
        self._wire.write(outgoing.data, _LEAST_SEND_S + len(outgoing.data) / _SLOWEST_BYTES_A_SECOND)

    def came(self) -> Came:
        """Ask on the same connection, so that the answer comes after the badge was read by the printer."""
        done = self._language.question_when_done
        try:
            if not self._language.can_tell:
                forget_unread(self._wire)  # It says nothing, but a line that closed at once took nothing.
                return Came.SILENT
            if self._language.word:
                return self._listen(self._language.word)
            self._wire.write(done or self._language.question, self._answer_s)
            if done:
                return self._wait_until_done()
            told = read_answer(self._wire, self._language, self._answer_s)
        except OSError as error:
            log.info("printer gave no word after a badge: %s", type(error).__name__)
            return Came.BROKEN
        return Came.SILENT if told.trouble is PrinterTrouble.SILENT else Came.TAKEN

    def _wait_until_done(self) -> Came:
        """Wait for the answer that comes after the badge; none within its time is none."""
        heard, deadline = b"", time.monotonic() + self._done_s
        while not self._language.is_done(heard):
            part = self._wire.read(max(0.01, deadline - time.monotonic()))
            if not part:
                return Came.BROKEN
            heard += part
        return Came.OUT

    def _listen(self, word: Callable[[bytes], Came]) -> Came:
        """Wait for the word of a printer that tells by itself; too long a silence is none."""
        heard, came = b"", Came.SILENT
        while came in (Came.SILENT, Came.TAKEN):
            try:
                part = self._wire.read(self._done_s if came is Came.SILENT else _LONG_S)
            except TimeoutError:
                log.info("printer gave no word after a badge")
                return Came.BROKEN
            if not part:
                return Came.BROKEN
            heard += part
            came = word(heard)
        return came


def forget_unread(wire: Wire) -> None:
    """Drop what the printer said before and nobody read.

    Raises:
        OSError: the connection ended.
    """
    while True:
        try:
            if not wire.read(_STALE_S):
                raise ConnectionAbortedError("closed by the printer")
        except TimeoutError:
            return


def read_answer(wire: Wire, language: Language, answer_s: float) -> Told:
    """Read one whole answer; silence, half an answer and nonsense are troubles.

    Raises:
        OSError: the connection ended.
    """
    answer, deadline = b"", time.monotonic() + answer_s
    while not language.is_whole(answer):
        left = deadline - time.monotonic()
        if left <= 0:
            return Told(PrinterTrouble.SILENT)
        try:
            part = wire.read(left)
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
