"""How a printer is reached: what every transport can do, and the values that pass."""

from dataclasses import dataclass, field
from enum import Enum
from types import TracebackType
from typing import Protocol, Self, runtime_checkable

from kiosk.badge.request import Rendered
from kiosk.domain.model import JobId, PrinterTrouble


@dataclass(frozen=True, slots=True)
class Told:
    """What a printer said of itself just now, as in `PrinterStatus`; `sentence` where the trouble needs its own words."""

    trouble: PrinterTrouble
    is_busy: bool = False
    can_tell: bool = True
    is_low: bool = False
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One badge on its way: its bytes in the printer's language, and the drawn badge for files and screens."""

    job_id: JobId
    number: str
    data: bytes = field(repr=False)
    rendered: Rendered = field(repr=False)


class Came(Enum):
    """What is known right after sending.

    `OUT`: it is printed. `TAKEN`: the printer has read it all, ask on until it is done. `SILENT`: no answer yet, the
    printer may have it. `BROKEN`: the connection broke, or the printer should have answered and did not.
    """

    OUT = "out"
    TAKEN = "taken"
    SILENT = "silent"
    BROKEN = "broken"


class Fate(Enum):
    """What became of a badge that was given to a printer which keeps jobs.

    `HELD`: it is there and not yet printed. `PRINTED`: it came out. `LOST`: it ended, and nothing came out. `UNSURE`:
    it ended, or the printer knows it no longer; nobody knows whether it came out. `UNTOLD`: the printer can say no
    more than that it is rid of it. `SILENT`: no answer.
    """

    HELD = "held"
    PRINTED = "printed"
    LOST = "lost"
    UNSURE = "unsure"
    UNTOLD = "untold"
    SILENT = "silent"


class NothingSentError(Exception):
    """Not one byte reached the printer: the job may be sent later. `sentence` says what is wrong."""

    def __init__(self, trouble: PrinterTrouble, sentence: str = "") -> None:
        super().__init__(sentence)
        self.trouble = trouble
        self.sentence = sentence


class Delivery(Protocol):
    """An open way to the printer, for one badge."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def send(self, outgoing: Outgoing) -> None:
        """Hand the badge over.

        Raises:
            NothingSentError: nothing was handed over.
            OSError: it broke off; nobody knows how much the printer has.
        """
        ...

    def came(self) -> Came:
        """Wait shortly for the printer's own word that it is done."""
        ...


class Transport(Protocol):
    """One printer, as the spool reaches it. Used by one thread."""

    @property
    def forms(self) -> frozenset[str]:
        """Forms of a badge that this transport needs besides those of the printer's language."""
        ...

    def ask(self) -> Told:
        """Ask the printer how it is; never raises, and takes 4 s at most."""
        ...

    def open(self) -> Delivery:
        """Open the way to the printer without sending anything.

        Raises:
            NothingSentError: it cannot be reached.
        """
        ...


@runtime_checkable
class KeepsJobs(Protocol):
    """A transport whose printer keeps a job for each badge, and can be asked about it by the badge's number.

    Such a printer prints a held job later, by itself: a badge that is given up is withdrawn.
    """

    def fate(self, number: str) -> Fate:
        """Ask what became of a badge; never raises, and takes 4 s at most."""
        ...

    def withdraw(self, number: str) -> Fate:
        """Cancel a badge's job and return what became of it; never `HELD`, unless the printer refuses."""
        ...
