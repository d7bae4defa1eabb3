"""How a kiosk looks for one person: sizes in real millimetres, colours, script, and where the controls stand. No Qt.

A design is drawn once, 1080 × 1920 or 1280 × 800, and scaled to the panel. What must be large enough for a finger or an
eye follows the panel's real size: what the screen reports of itself is often wrong, so it is a setting.
"""

from dataclasses import dataclass
from math import ceil, hypot

from kiosk.domain.self_check_in import Comfort
from kiosk.ui import theme
from kiosk.ui.self_service.tongues import RTL

PORTRAIT, LANDSCAPE = (1080, 1920), (1280, 800)
PANEL_INCHES = {True: 21.5, False: 10.1}
"""Diagonals for which the two designs were drawn; the panel's own is a setting."""
LEAST_TARGET_MM = 20.0
LEAST_TEXT_MM = 4.8
LOW_CONTROL = 100
SIDE = 60
"""The margin of an upright panel."""
_LARGER = 1.3
_MM_PER_INCH = 25.4
FAMILIES = {
    "ar": "Noto Sans Arabic",
    "my": "Noto Sans Myanmar",
    "th": "Noto Sans Thai",
    "ja": "Noto Sans JP",
    "zh": "Noto Sans SC",
    "vi": "Noto Sans",
}
"""The family that is asked first for a language; Pretendard where none stands here. It lacks letters of Vietnamese."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a screen. `on` fills what is switched on or primary, `on_ink` is what stands on it."""

    paper: str = theme.PAPER
    surface: str = theme.SURFACE
    quiet: str = theme.BAR
    bar: str = theme.BAR
    line: str = theme.LINE
    border: str = theme.BORDER
    ink: str = theme.INK
    ink_2: str = theme.INK_2
    on: str = theme.ACCENT
    on_ink: str = theme.SURFACE
    soft: str = theme.ACCENT_SOFT
    step: str = theme.ACCENT
    ok: str = theme.OK
    ok_ink: str = theme.SURFACE
    ring: str = theme.ACCENT_SOFT
    focus: str = theme.ACCENT


PLAIN = Palette()
_BLACK, _WHITE, _YELLOW = "#000000", "#FFFFFF", "#FFE24A"
CONTRAST = Palette(
    paper=_BLACK,
    surface=_BLACK,
    quiet=_BLACK,
    bar=_BLACK,
    line=_WHITE,
    border=_WHITE,
    ink=_WHITE,
    ink_2=_WHITE,
    on=_YELLOW,
    on_ink=_BLACK,
    soft=_BLACK,
    step=_YELLOW,
    ok=_BLACK,
    ok_ink=_WHITE,
    ring=_BLACK,
    focus=_WHITE,
)


PLAINLY = Comfort()
"""Nothing in the bar is switched on."""


@dataclass(frozen=True, slots=True)
class Look:
    """One look. Sizes of the design are turned into pixels by `px`, those of text by `text_px`."""

    width: int
    height: int
    language: str = "en"
    comfort: Comfort = PLAINLY
    panel_inches: float = 0.0

    @property
    def is_portrait(self) -> bool:
        """Which of the two designs it is."""
        return self.height > self.width

    @property
    def unit(self) -> float:
        """Pixels for one pixel of the design."""
        design = PORTRAIT if self.is_portrait else LANDSCAPE
        return min(self.width / design[0], self.height / design[1])

    @property
    def px_per_mm(self) -> float:
        """Pixels for a millimetre of the panel."""
        inches = self.panel_inches or PANEL_INCHES[self.is_portrait]
        return hypot(self.width, self.height) / (inches * _MM_PER_INCH)

    @property
    def palette(self) -> Palette:
        """The colours."""
        return CONTRAST if self.comfort.is_contrast else PLAIN

    @property
    def is_low(self) -> bool:
        """Whether controls stand in the lower part; a landscape panel is low as a whole."""
        return self.comfort.is_lower and self.is_portrait

    def control(self, design: float) -> float:
        """Return the height of a control of the design: where all have to be low, none is high."""
        return min(design, LOW_CONTROL) if self.is_low else design

    @property
    def is_rtl(self) -> bool:
        """Whether the language is written from right to left."""
        return self.language in RTL

    @property
    def family(self) -> str:
        """The family that is asked first."""
        return FAMILIES.get(self.language, "")

    @property
    def target_px(self) -> int:
        """The least height and width of a control."""
        return ceil(LEAST_TARGET_MM * self.px_per_mm)

    def px(self, design: float) -> int:
        """Return a length of the design in pixels."""
        return round(design * self.unit)

    def target(self, design: float) -> int:
        """Return the size of a control of the design, never smaller than a finger."""
        return max(self.px(design), self.target_px)

    def across(self, count: int, gap_px: int) -> int:
        """Return how many of so many keys stand in a row of an upright panel, none smaller than a finger, all rows alike."""
        most = max(1, (self.width - 2 * self.px(SIDE) + gap_px) // (self.target_px + gap_px))
        return ceil(count / ceil(count / most))

    @property
    def most_in_bar(self) -> int:
        """How many controls stand in a row of the bar, each wide enough for a word of the smallest text."""
        if not self.is_portrait:
            return 8
        gap_px = self.px(14)
        least_px = max(self.target_px, round(4.6 * self.least_text_px) + self.px(16))
        return max(1, (self.width - 2 * self.px(28) + gap_px) // (least_px + gap_px))

    def text_px(self, design: float) -> int:
        """Return the size of a text of the design; larger where that was asked for, never too small to read."""
        larger = _LARGER if self.comfort.is_larger else 1.0
        # Headlines are large already: they grow less, or they would push what is to be read off the screen.
        grown = design * (larger if design <= 60 else 1 + (larger - 1) / 2)
        return max(self.px(grown), self.least_text_px)

    @property
    def least_text_px(self) -> int:
        """Smaller no text becomes, however long it is."""
        return ceil(LEAST_TEXT_MM * self.px_per_mm)
