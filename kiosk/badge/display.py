"""The display list: what stands where on one badge, in printer dots from the top left, ready for any painter."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PIL.Image import Image

from kiosk.badge.fonts import Line
from kiosk.badge.svg import Drawing

INK = "#15171C"
BLACK = "#000000"
WHITE = "#FFFFFF"
RED = "#FF0000"


@dataclass(frozen=True, slots=True)
class TextLine:
    """A shaped line with its baseline starting at (x, y); `em` in dots."""

    line: Line
    x: float
    y: float
    em: float
    colour: str


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; filled, or stroked inside its edge when `stroke` is above 0."""

    x: float
    y: float
    width: float
    height: float
    colour: str
    radius: float = 0.0
    stroke: float = 0.0
    dash: float = 0.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A drawing in one colour, fitted into a square of `size` dots."""

    drawing: Drawing
    x: float
    y: float
    size: float
    colour: str


@dataclass(frozen=True, slots=True)
class Modules:
    """QR modules, each a square of whole dots."""

    matrix: NDArray[np.bool_] = field(repr=False)
    x: int
    y: int
    module: int


@dataclass(frozen=True, slots=True)
class Pattern:
    """Path operators of a band pattern, clipped to a box."""

    operators: str
    x: float
    y: float
    width: float
    height: float
    colour: str
    stroke: float = 0.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of dots, fitted into a square of `size` dots."""

    image: Image = field(repr=False)
    x: float
    y: float
    size: float


Item = TextLine | Box | Mark | Modules | Pattern | Picture


@dataclass(frozen=True, slots=True)
class Grid:
    """The dots of a device. Source: Zebra and Epson manuals, "203 dpi (8 dots/mm)"."""

    dpi: int

    @property
    def dots_per_mm(self) -> float:
        """Return dots per millimetre."""
        return 8.0 if self.dpi == 203 else self.dpi / 25.4

    def dots(self, mm: float) -> float:
        """Return a length in dots."""
        return mm * self.dots_per_mm

    def whole(self, mm: float) -> int:
        """Return a length in whole dots, at least one for a length above nothing."""
        return max(round(mm * self.dots_per_mm), 1 if mm > 0 else 0)


UPRIGHT = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True, slots=True)
class DisplayList:
    """One laid-out badge: `width` × `height` whole dots on a grid.

    `copies` are PDF matrices: the items are drawn once under each. A folded card has two, one upside down.
    """

    width: int
    height: int
    grid: Grid
    items: tuple[Item, ...]
    copies: tuple[tuple[int, int, int, int, int, int], ...] = (UPRIGHT,)
