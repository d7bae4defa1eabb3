"""What the batch's page needs of the program around it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import SignalInstance

from kiosk.domain.event import Category

SHEETS = ("", "a4", "a4-full")
"""How badges stand in a PDF: one a page, or several on a sheet with crop marks."""


class Run(Enum):
    """Where a batch is."""

    NONE = "none"
    RUNNING = "running"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Whose badges, in which order, and where to; `printer` "" is a PDF, on `sheet`. "" in a filter asks for nothing."""

    category: str = ""
    delegation: str = ""
    letter: str = ""
    order: str = "name"
    printer: str = ""
    sheet: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchStatus:
    """What there is to choose from and how a batch goes.

    `count` people are meant by the wish, None while they are counted. `done` of `total` badges are done.
    `said` is about the last batch, or why one cannot begin.
    """

    wish: Wish = Wish()
    categories: Sequence[Category] = ()
    delegations: Sequence[str] = ()
    letters: Sequence[str] = ()
    printers: Sequence[str] = ()
    count: int | None = None
    run: Run = Run.NONE
    done: int = 0
    total: int = 0
    said: str = ""
    is_said_well: bool = True


class Batches(Protocol):
    """Batches of one station, one at a time.

    Signals:
        changed: something is different now.
    """

    @property
    def changed(self) -> SignalInstance: ...

    def status(self) -> BatchStatus:
        """Return how everything is now."""
        ...

    def open(self) -> None:
        """Begin to look for what there is to choose from; `changed` tells when it is found."""
        ...

    def choose(self, wish: Wish) -> None:
        """Take other choices and count whom they mean."""
        ...

    def start(self, out: Path | None) -> None:
        """Begin what is chosen, or go on with it: who has a badge keeps it. `out` is the PDF, None for a printer."""
        ...

    def pause(self) -> None:
        """Let the badge under way be finished and then wait."""
        ...

    def resume(self) -> None:
        """Go on after a pause."""
        ...
