"""The likely duplicates of a store, kept up to date in the background while a window is open.

A thread asks the journal now and then whether names, merges or judgements are new; if so, a process of its own looks
through the whole list (`duplicate_finder`). It is asked again no sooner than after twenty times what the last look took.
"""

import logging
import multiprocessing
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from multiprocessing.connection import Connection
from types import MappingProxyType

from db.store import Store
from kiosk.app import duplicate_finder
from kiosk.domain.duplicates import Pair
from kiosk.domain.errors import KioskError
from kiosk.domain.facts import Kind
from kiosk.domain.model import RegistrationId

_log = logging.getLogger(__name__)

_KINDS = (
    Kind.REGISTERED,
    Kind.EDITED,
    Kind.MERGED,
    Kind.MERGE_UNDONE,
    Kind.KEPT_APART,
    Kind.WITHDRAWN,
    Kind.ERASED,
)
_FIRST_S, _LOOK_S, _REST = 4.0, 5.0, 20.0
_LONGEST_S = 300.0
_POLL_S = 0.2


class DuplicateWatch:
    """Any thread may ask for pairs; they are those of the last look."""

    def __init__(self, store: Store, first_s: float = _FIRST_S, look_s: float = _LOOK_S) -> None:
        self._store = store
        self._first_s, self._look_s = first_s, look_s
        self._pairs: Sequence[Pair] = ()
        self._by_registration: Mapping[RegistrationId, Sequence[Pair]] = MappingProxyType({})
        self._seen = 0
        self._ended = threading.Event()
        self._looked = threading.Event()
        self._thread = threading.Thread(target=self._run, name="madang-duplicates", daemon=True)

    def start(self) -> None:
        """Begin to look, once the window has settled."""
        self._thread.start()

    def stop(self) -> None:
        """End; a look that is under way is given up."""
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join(10)

    @property
    def pairs(self) -> Sequence[Pair]:
        """All likely pairs, surest first."""
        return self._pairs

    def count(self) -> int | None:
        """Return how many likely pairs there are, None before the first look."""
        return len(self._pairs) if self._looked.is_set() else None

    def pairs_of(self, registration_ids: Iterable[RegistrationId]) -> Sequence[Pair]:
        """Return the likely pairs that a person's registrations are in, surest first."""
        known = self._by_registration
        found = {pair: None for one in registration_ids for pair in known.get(one, ())}
        return sorted(found, key=lambda pair: -pair.score)

    def wait(self, longest_s: float) -> bool:
        """Wait until the list was looked through once; for tests and measuring."""
        return self._looked.wait(longest_s)

    def look(self) -> None:
        """Look through the list now; returns when that is done.

        Raises:
            KioskError: the store cannot be read.
        """
        with self._store.read() as reader:
            seen = reader.newest_after(self._seen, _KINDS)
        found = self._found()
        if found is None:
            return
        index: dict[RegistrationId, list[Pair]] = {}
        for pair in found:
            index.setdefault(pair.one, []).append(pair)
            index.setdefault(pair.other, []).append(pair)
        self._pairs, self._by_registration, self._seen = tuple(found), index, seen
        self._looked.set()

    def _run(self) -> None:
        rest_s = self._first_s
        while not self._ended.wait(rest_s):
            start = time.monotonic()
            try:
                if self._is_new():
                    self.look()
            except KioskError as error:
                _log.warning(
                    "likely duplicates were not looked for: %s", error.detail or type(error).__name__
                )
            rest_s = min(max(self._look_s, _REST * (time.monotonic() - start)), _LONGEST_S)

    def _is_new(self) -> bool:
        with self._store.read() as reader:
            return reader.newest_after(self._seen, _KINDS) > self._seen

    def _found(self) -> list[Pair] | None:
        """Let a process look; None where this ends meanwhile, or the process does."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(
            target=duplicate_finder.serve,
            args=(theirs, self._store.address),
            name="madang-duplicates",
            daemon=True,
        )
        process.start()
        theirs.close()
        try:
            return self._received(ours)
        except EOFError:
            _log.warning("the process that looks for duplicates ended by itself")
            return None
        finally:
            ours.close()
            if process.is_alive() and self._ended.is_set():
                process.kill()
            process.join(5)

    def _received(self, pipe: Connection) -> list[Pair] | None:
        found: list[Pair] = []
        while not self._ended.is_set():
            if not pipe.poll(_POLL_S):
                continue
            piece = pipe.recv()
            if piece is None:
                return found
            if isinstance(piece, KioskError):
                raise piece
            found += duplicate_finder.unpacked(piece)
        return None
