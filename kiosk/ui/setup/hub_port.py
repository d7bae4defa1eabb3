"""What the hub's page needs of the program around it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import SignalInstance


@dataclass(frozen=True, slots=True, kw_only=True)
class PairedWith:
    """The hub of this station. Instants are local; None where nobody knows. `waiting` facts are not sent yet.

    `trouble` is why it is not there, or does not take this station.
    `can_take_over`: this station keeps what it needs to become the hub.
    """

    url: str
    role: str
    paired_at: datetime | None
    heard_at: datetime | None
    is_there: bool
    waiting: int
    trouble: str = ""
    can_take_over: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A pairing code for one more station: what is scanned (True is dark), what is typed, until when (local)."""

    role: str
    matrix: Sequence[Sequence[bool]]
    url: str
    code: str
    until: datetime


@dataclass(frozen=True, slots=True)
class CentreSeen:
    """The centre's hub above this desk's; `since` when it went away (HH:MM), "" while it answers."""

    since: str
    waiting: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """This desk as the hub. `passphrase` and `recovery` are shown once, "" otherwise; `centre` where it is under one."""

    url: str
    fingerprint: str
    passphrase: str = ""
    recovery: str = ""
    stations: Sequence[str] = ()
    shown: Shown | None = None
    centre: CentreSeen | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HubStatus:
    """Everything about the hub now: at most one of `paired` and `served`; `found` are addresses on the network.

    `trouble` is why this desk is not the hub though it was chosen; `said` is about what was last asked for.
    """

    paired: PairedWith | None = None
    served: Served | None = None
    found: Sequence[str] = ()
    is_searching: bool = False
    is_busy: bool = False
    trouble: str = ""
    said: str = ""
    is_said_well: bool = True


class HubLink(Protocol):
    """This station and its hub.

    Signals:
        changed: something is different now.
    """

    @property
    def changed(self) -> SignalInstance: ...

    def status(self) -> HubStatus:
        """Return how everything is now."""
        ...

    def set_open(self, is_open: bool) -> None:
        """While the page is open scans are for it, and it looks for hubs; what is shown once is forgotten afterwards."""
        ...

    def pair(self, address: str, code: str) -> None:
        """Join the hub at an address; `changed` tells what came of it."""
        ...

    def move(self, address: str) -> None:
        """Know that the hub is at another address now, if it is the same hub."""
        ...

    def serve(self) -> None:
        """Be the hub."""
        ...

    def take_over(self, passphrase: str) -> None:
        """Be the hub in the place of one that died, by the event's recovery passphrase."""
        ...

    def end(self) -> None:
        """Be the hub no longer."""
        ...

    def invite(self, role: str) -> None:
        """Make a pairing code for a station of this role."""
        ...
