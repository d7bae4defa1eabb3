"""What the badge's page needs of the program around it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import SignalInstance

from kiosk.domain.badge_design import BadgeDesign
from kiosk.domain.event import Category


@dataclass(frozen=True, slots=True, kw_only=True)
class DesignStatus:
    """What there is to choose from, and what is kept now.

    `templates` and `printers` are names with titles. `samples` says why each sample name was chosen, in the words of
    `worst_names`; the samples are of the real list. `said` is about what was last asked for.
    """

    kept: BadgeDesign
    templates: Sequence[tuple[str, str]] = ()
    logos: Sequence[str] = ()
    categories: Sequence[Category] = ()
    printers: Sequence[tuple[str, str]] = ()
    samples: Sequence[str] = ()
    said: str = ""
    is_said_well: bool = True


@dataclass(frozen=True, slots=True)
class Preview:
    """A drawn badge: rows of 3 × `width` bytes; `fault` says why it could not be printed so, "" where it can."""

    width: int
    height: int
    rgb: bytes = field(repr=False)
    fault: str = ""


class BadgeDesigner(Protocol):
    """The badge's look.

    Signals:
        changed: something is different now.
        previewed: a `Preview`, of what was asked for last.
    """

    @property
    def changed(self) -> SignalInstance: ...
    @property
    def previewed(self) -> SignalInstance: ...

    def status(self) -> DesignStatus:
        """Return how everything is now."""
        ...

    def open(self) -> None:
        """Begin to look for the list's hardest names; `changed` tells when they are found."""
        ...

    def preview(self, design: BadgeDesign, sample: int, printer: str) -> None:
        """Draw a sample's badge as a printer would print it; `previewed` brings it."""
        ...

    def take_logo(self, picture: Path) -> str:
        """Copy a picture beside the event; return its name there, "" where it cannot be used, and it is said."""
        ...

    def save(self, design: BadgeDesign) -> None:
        """Keep a design; badges that are drawn from now on have it."""
        ...
