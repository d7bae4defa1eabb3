"""What is asked of the renderer and what it gives back: plain values that travel between processes."""

import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from kiosk.domain.badge_content import BadgeContent
from kiosk.domain.sentence import Sentence
from kiosk.domain.slip_content import SlipContent

FORMS = frozenset(("bitmap", "planes", "pdf", "preview"))
_PARTS: dict[str, Sentence] = {
    part: part
    for part in (
        Sentence("name"),
        Sentence("family name"),
        Sentence("second name"),
        Sentence("job title"),
        Sentence("organisation"),
        Sentence("country"),
        Sentence("city"),
        Sentence("days"),
        Sentence("category"),
    )
}
"""What may not fit, by the names that the layout has for it."""


class Fit(StrEnum):
    """Whether a badge can be printed as it is."""

    FITS = "fits"
    DOES_NOT_FIT = "does_not_fit"
    MISSING_GLYPHS = "missing_glyphs"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of layout. `parts` names what does not fit, or the characters that no font shows."""

    fit: Fit = Fit.FITS
    parts: tuple[str, ...] = ()

    @property
    def is_ok(self) -> bool:
        """Whether the badge may be printed."""
        return self.fit is Fit.FITS

    @property
    def sentence(self) -> Sentence:
        """Return what to tell the volunteer; "" when it fits. Holds single characters, never a name."""
        if self.fit is Fit.DOES_NOT_FIT:
            parts = tuple(_PARTS.get(part, part) for part in self.parts)
            return Sentence(
                "Too long for this badge: {parts}. Shorten it, or use a larger badge.", parts=parts
            )
        if self.fit is not Fit.MISSING_GLYPHS:
            return Sentence("")
        shown: tuple[str, ...] = tuple(name_of(one) for one in self.parts[:3])
        if len(self.parts) > 3:
            more = Sentence("{last} and {count} more", last=shown[-1], count=len(self.parts) - 3)
            shown = (*shown[:-1], more)
        return Sentence(
            "No font has this character: {shown}. Correct the spelling, or enter the name in other letters.",
            shown=shown,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderRequest:
    """One badge to draw.

    `dpi` is the device's (203 means 8 dots a millimetre); `width_dots` the most it prints in a row, None for any.
    `forms` are from `FORMS`: "bitmap" is always black and white, "planes" a black and a red one, "pdf" and "preview"
    have colour if `has_colour`; where planes are asked for, every form is drawn in their black and red.
    `height_dots` is the longest it prints, None for any; `unprinted_mm` is what the printer leaves white above and below the badge together, `rows_per_dot` above 1 is a
    printer that is finer along the paper than across it.
    """

    content: BadgeContent
    template_path: Path
    dpi: int
    width_dots: int | None = None
    forms: frozenset[str] = frozenset({"bitmap"})
    has_colour: bool = False
    height_dots: int | None = None
    unprinted_mm: float = 0.0
    rows_per_dot: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipRequest:
    """One slip to draw, black and white; as in `RenderRequest`."""

    content: SlipContent
    sizes_path: Path
    dpi: int
    width_dots: int | None = None
    forms: frozenset[str] = frozenset({"bitmap"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """One drawn badge of `width` × `height` dots; forms that were not asked for are empty.

    `bitmap` has `rows_per_dot` × height rows of (width + 7) // 8 bytes, leftmost dot in the highest bit, 1 is black;
    so has `red`, where planes were asked for: then a dot is in one of them at most. `preview` has height rows of
    3 × width bytes, red green blue. All forms are empty when the verdict is not "fits", except `preview`.
    """

    width: int
    height: int
    dpi: int
    verdict: Verdict
    number: str = ""
    bitmap: bytes = field(default=b"", repr=False)
    red: bytes = field(default=b"", repr=False)
    pdf: bytes = field(default=b"", repr=False)
    preview: bytes = field(default=b"", repr=False)
    rows_per_dot: int = 1


def name_of(character: str) -> str:
    """Return how a character is told to a person: itself, its code point and its name."""
    return f"{character} (U+{ord(character):04X} {unicodedata.name(character, 'without a name')})"
