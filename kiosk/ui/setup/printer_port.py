"""What the printers' page needs of the program around it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import SignalInstance

from kiosk.domain.model import PrinterTrouble


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPrinter:
    """A printer of this desk. `trouble` is None until it was asked once.

    `kind` is the title of its profile, `waiting` how many badges it still has to print, `is_in_use` whether new badges
    come out of it.
    """

    name: str
    uri: str
    profile: str
    kind: str
    trouble: PrinterTrouble | None = None
    can_tell: bool = True
    is_low: bool = False
    waiting: int = 0
    is_in_use: bool = False


@dataclass(frozen=True, slots=True)
class FoundPrinter:
    """A printer that is there and not this desk's yet; `kind` is "" where its profile is not known."""

    title: str
    uri: str
    profile: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintersStatus:
    """Everything about the printers now. `kinds` are all profiles, by name; `said` is about what was last asked for."""

    printers: Sequence[OwnPrinter] = ()
    found: Sequence[FoundPrinter] = ()
    is_searching: bool = False
    kinds: Sequence[tuple[str, str]] = ()
    said: str = ""
    is_said_well: bool = True


class Printers(Protocol):
    """The printers of this station.

    Signals:
        changed: something is different now.
    """

    @property
    def changed(self) -> SignalInstance: ...

    def status(self) -> PrintersStatus:
        """Return how everything is now."""
        ...

    def search(self) -> None:
        """Begin to look for printers everywhere; `changed` tells when that is done."""
        ...

    def add(self, found: FoundPrinter) -> None:
        """Make a found printer one of this desk's."""
        ...

    def set_kind(self, name: str, profile: str) -> None:
        """Say what kind of printer one is."""
        ...

    def remove(self, name: str) -> None:
        """Use a printer no longer; one that still has badges to print is kept, and it is said."""
        ...

    def use_first(self, name: str) -> None:
        """Print on this one from now on."""
        ...

    def trust(self, name: str) -> None:
        """Take a printer that shows another certificate than before for the same one."""
        ...

    def test(self, name: str) -> None:
        """Print a test badge; `changed` tells what came of it."""
        ...
