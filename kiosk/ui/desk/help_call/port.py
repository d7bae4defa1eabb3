"""What the calls for help ask of the station; off the GUI thread."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.domain.help_call import HelpCall
from kiosk.domain.model import FactId
from kiosk.services.ports import Found


@dataclass(frozen=True, slots=True)
class Calls:
    """The calls of the last hours. `own` is this desk's newest, with the name of who goes; `others` are open ones.

    `is_heard`: the hub is there, so that others see a call at once.
    """

    own: HelpCall | None = None
    comes: str = ""
    others: tuple[tuple[HelpCall, str], ...] = ()
    is_heard: bool = False


@dataclass(frozen=True, slots=True)
class Slip:
    """What a guest brings from a kiosk: her number, why she comes, from where and since when, and who she is if known."""

    number: str
    reason: str
    kiosk: str
    at: datetime
    found: Found | None = None


class HelpStation(Protocol):
    """The station, as far as calls go."""

    def open_slip(self, text: str) -> Slip:
        """Return what a help slip says.

        Raises:
            OperatorError: it cannot be read here.
        """
        ...

    def open_call(self, call: HelpCall, kiosk: str) -> Slip:
        """Return what a kiosk's call says, as its slip would."""
        ...

    def calls(self) -> Calls:
        """Return the calls as they stand."""
        ...

    def ask_for_help(self) -> Calls:
        """Record a call of this desk, where there is a hub to carry it; while one is open no other is made."""
        ...

    def take_call(self, fact_id: FactId) -> Calls:
        """Record that somebody of this desk goes, or that the own call is settled."""
        ...
