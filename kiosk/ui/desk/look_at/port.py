"""What the conflicts ask of the station; off the GUI thread."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.conflicts import Conflict
from kiosk.domain.model import Registration


@dataclass(frozen=True, slots=True)
class Look:
    """A conflict, the person it is about, and the names of the two places; `is_ours` where this desk was one."""

    registration: Registration
    conflict: Conflict
    holds_at: str
    other_at: str
    is_ours: bool


class LookStation(Protocol):
    """The station, as far as conflicts go; each answer is what is still open, that of this desk first.

    Conflicts of people whose presence is not confirmed are told to a lead only.
    """

    def to_look_at(self, *, is_lead: bool = False) -> tuple[Look, ...]: ...

    def looked_at(self, conflict: Conflict, *, is_lead: bool = False) -> tuple[Look, ...]:
        """Record that somebody looked and leaves it as it stands."""
        ...

    def take_other(self, conflict: Conflict, *, is_lead: bool = False) -> tuple[Look, ...]:
        """Let the other side hold."""
        ...

    def keep_first_badge(self, conflict: Conflict, *, is_lead: bool = False) -> tuple[Look, ...]:
        """Make the other badge void."""
        ...
