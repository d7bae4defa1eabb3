"""The words of the search index, for one registration or a whole roster; for a roster a second process makes them.

Making the words is a sixth of an import, all of it Python, and needs nothing but the texts: the second core does it while
this one writes. Should that process fail, the words are made here.
"""

import logging
import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Protocol

import msgspec
from anyascii import anyascii

from kiosk.domain.names import search_columns

_log = logging.getLogger(__name__)

MANY = 20_000
"""Registrations from which on a process is worth its start."""

Texts = tuple[int, Sequence[str]]
"""The number of a registration's row, and the texts of SEARCHED."""

SearchRow = tuple[int, str, str, str, str, str]
"""The number of a registration's row, and the texts of the index's columns."""


class Maker(Protocol):
    """Makes words."""

    def ask(self, rows: Sequence[Texts]) -> None:
        """Ask for the words of some registrations."""
        ...

    def made(self) -> list[SearchRow]:
        """Return all words, in the order in which they were asked for."""
        ...


def words_of(row_id: int, texts: Sequence[str]) -> SearchRow:
    """Return a registration's row of the index."""
    return (row_id, *search_columns(texts, anyascii))


@contextmanager
def maker(count: int, many: int = MANY) -> Iterator[Maker]:
    """Make the words of so many registrations, here or in a process that ends with the block."""
    if count < many or (os.cpu_count() or 1) < 2 or multiprocessing.current_process().daemon:
        yield _Here()
        return
    beside = Beside()
    try:
        yield beside
    finally:
        beside.end()


class _Here:
    def __init__(self) -> None:
        self._made: list[SearchRow] = []

    def ask(self, rows: Sequence[Texts]) -> None:
        self._made += [words_of(*one) for one in rows]

    def made(self) -> list[SearchRow]:
        return self._made


class Beside:
    """Makes words in a process of its own, which keeps them until all are asked for: neither ever waits for the other."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self.process = context.Process(target=serve, args=(theirs,), name="madang-words", daemon=True)
        self.process.start()
        theirs.close()
        self._asked: list[bytes] = []
        self._is_lost = False

    def ask(self, rows: Sequence[Texts]) -> None:
        """See `Maker`."""
        self._asked.append(msgspec.msgpack.encode(rows))
        self._send(self._asked[-1])

    def made(self) -> list[SearchRow]:
        """See `Maker`."""
        self._send(b"")
        made: list[SearchRow] = []
        if not self._is_lost:
            try:
                for _ in self._asked:
                    made += msgspec.msgpack.decode(self._pipe.recv_bytes(), type=list[SearchRow])
            except (EOFError, OSError):
                self._is_lost = True
        if self._is_lost:
            _log.warning("the process that makes the words of the search ended; they are made here")
            made = [words_of(*one) for piece in self._asked for one in _texts(piece)]
        return made

    def end(self) -> None:
        """End the process, whatever it is at."""
        self._pipe.close()
        self.process.join(1)
        if self.process.is_alive():
            self.process.kill()
            self.process.join(5)

    def _send(self, piece: bytes) -> None:
        try:
            if not self._is_lost:
                self._pipe.send_bytes(piece)
        except OSError:
            self._is_lost = True


def serve(pipe: Connection) -> None:
    """Make the words of what comes until an empty message, then send them, a message for each that came."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    made: list[bytes] = []
    try:
        while piece := pipe.recv_bytes():
            made.append(msgspec.msgpack.encode([words_of(*one) for one in _texts(piece)]))
        for one in made:
            pipe.send_bytes(one)
    except (EOFError, OSError):
        return  # nobody waits any more


def _texts(piece: bytes) -> list[Texts]:
    texts: list[Texts] = msgspec.msgpack.decode(piece, type=list[tuple[int, list[str]]])
    return texts
