"""What the kiosk's window asks of its station; everything but `info` is for the threads of a `Runner`."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.credential import RawScan
from kiosk.domain.event import Event
from kiosk.domain.self_check_in import Choices, Guest, Rules
from kiosk.services.self_check_in import Finished, Found
from kiosk.ui.desk.port import Picture


@dataclass(frozen=True, slots=True)
class KioskInfo:
    """What does not change while the kiosk is open. `has_pin` when closing it takes the lead's PIN."""

    event: Event
    name: str
    rules: Rules
    languages: tuple[str, ...]
    logo_path: str = ""
    badge_ratio: float = 105 / 148
    arrow: str = "down"
    panel_inches: float = 0.0
    has_pin: bool = False


@dataclass(frozen=True, slots=True)
class Help:
    """A called person: the number that the guest takes along, and the modules of a code that tells the desks why."""

    number: str
    slip: tuple[tuple[bool, ...], ...] = ()


class KioskStation(Protocol):
    """The station, as a kiosk sees it."""

    @property
    def info(self) -> KioskInfo:
        """What does not change; any thread, at once."""
        ...

    def identify(self, scan: RawScan) -> Found:
        """Find out who shows a ticket or types a code; waits as long as wrong codes cost. Slow."""
        ...

    def preview(self, guest: Guest, choices: Choices) -> Picture | None:
        """Return her badge as it will be printed; None where it cannot be drawn. Slow."""
        ...

    def finish(self, found: Found, choices: Choices) -> Finished:
        """Record what she said, her check-in and her badge; durable when this returns."""
        ...

    def is_out(self, finished: Finished) -> bool | None:
        """Return whether her badge came out; None while it is on its way. Never waits."""
        ...

    def give_up(self, finished: Finished) -> None:
        """Leave her badge to the desk: what the printer has not begun it does not print any more."""
        ...

    def ask_for_help(self, why: str, found: Found | None) -> Help:
        """Call a person, and return what she takes along."""
        ...

    def forget(self) -> None:
        """Forget whoever was here; what a printer still needs of her goes when it has printed. At once."""
        ...

    def keep_panel(self, inches: float) -> None:
        """Keep the panel's real size; `info` has it then."""
        ...

    def close_with(self, pin: str) -> tuple[bool, int]:
        """Return whether a PIN closes the kiosk, and how many seconds the next one waits."""
        ...
