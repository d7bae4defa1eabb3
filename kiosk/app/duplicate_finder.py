"""The process that looks for likely duplicates: opens the store for itself, tells what it found in pieces, and ends.

Finding takes seconds at 100,000 people, all of it Python: in a thread of the window it would take the interpreter from
the screen. The pieces are small because a large one would hold up the window while it is unpacked, and travel as
MessagePack, which is unpacked twenty times as fast as pickled objects.
"""

import os
import signal
from collections.abc import Sequence
from multiprocessing.connection import Connection

import msgspec

from db.store import StoreAddress
from kiosk.domain.duplicates import Pair, likely_pairs
from kiosk.domain.errors import KioskError

PIECE = 250
_NICER = 10
"""How much the process lets others go first, where the system knows such a thing."""


def packed(pairs: Sequence[Pair]) -> bytes:
    """Return pairs as they travel."""
    return msgspec.msgpack.encode(pairs)


def unpacked(piece: bytes) -> list[Pair]:
    """Return the pairs of a piece."""
    return msgspec.msgpack.decode(piece, type=list[Pair])


def serve(pipe: Connection, address: StoreAddress) -> None:
    """Send `packed` pairs, at most PIECE each, surest first, then None; a `KioskError` in their place."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_NICER)
    try:
        store = address.open()
        try:
            with store.read() as reader:
                people = (pair for pair in reader.registrations() if not pair[1].protected)
                pairs = likely_pairs(people, reader.kept_apart())
        finally:
            store.close()
        for start in range(0, len(pairs), PIECE):
            pipe.send(packed(pairs[start : start + PIECE]))
        pipe.send(None)
    except KioskError as error:
        pipe.send(error)
    except BrokenPipeError:
        return  # nobody waits any more: the window was closed
