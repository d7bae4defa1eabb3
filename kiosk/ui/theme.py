"""The look: colours, sizes, fonts; one place, no state but Qt's font database.

Text is set in Pretendard with Noto Sans for other scripts, read from `fonts.toml` in the fonts folder; numbers
that change are tabular. Panels and labels paint themselves with these tokens; only fields use a style sheet, which
is set once and never while a result is shown.
"""

import logging
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

_log = logging.getLogger(__name__)

PAPER = "#F5F3EE"
SURFACE = "#FFFFFF"
SURFACE_2 = "#FBFAF7"
BAR = "#EAE6DC"
LINE = "#DDD8CD"
BORDER = "#7C776C"
INK = "#15171C"
INK_2 = "#43464E"
ACCENT = "#25358A"
ACCENT_SOFT = "#E7EAF7"
OK = "#0A5C38"
OK_SOFT = "#E4F3EA"
WARN = "#FFC02E"
WARN_SOFT = "#FFF4D6"
WARN_TEXT = "#5A3B00"
WARN_LINE = "#B07F00"
STOP = "#9E1520"
STOP_SOFT = "#FCE9E7"
OFF = "#3F434C"

RADIUS_CHIP = 8
RADIUS_CONTROL = 10
RADIUS_PANEL = 14

FADE_MS = 120

MEDIUM = QFont.Weight.Medium
REGULAR = QFont.Weight.Normal
STRONG = QFont.Weight.DemiBold
BOLD = QFont.Weight.Bold
HEAVY = QFont.Weight.ExtraBold

_TABULAR = QFont.Tag("tnum")


@dataclass(frozen=True, slots=True)
class ToneColours:
    """The colours of one state: the flag, what stands on it, the ground beside it and the frame around both."""

    flag: str
    on_flag: str
    ground: str
    frame: str


TONES: dict[str, ToneColours] = {
    "ok": ToneColours(OK, SURFACE, OK_SOFT, OK),
    "warn": ToneColours(WARN, INK, WARN_SOFT, WARN_LINE),
    "stop": ToneColours(STOP, SURFACE, STOP_SOFT, STOP),
    "calm": ToneColours(OFF, SURFACE, SURFACE, OFF),
}
"""By tone; `calm` is for what is neither good nor bad: an undone check-in, a page to read."""

FAMILIES = ["Pretendard", "Noto Sans", "DejaVu Sans"]
"""Families in order of preference; `load_fonts` puts the loaded fallbacks in."""


def load_fonts(folder: Path) -> list[str]:
    """Load the bundled fonts and return the families to use, in order; the system's where the folder has none.

    Args:
        folder: holds `fonts.toml`, whose tables list the font files.
    """
    families: dict[str, None] = {}
    for path in font_files(folder):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            _log.warning("font file not readable: %s", path.name)
            continue
        families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    text = [name for name in families if name.startswith("Pretendard")]
    others = [name for name in families if name not in text]
    font.cache_clear()
    FAMILIES[:] = [*text[:1], *others, "DejaVu Sans"]
    return list(FAMILIES)


def font_files(folder: Path) -> list[Path]:
    """Return the font files that `fonts.toml` lists and that are there, in its order."""
    index = folder / "fonts.toml"
    if not index.is_file():
        _log.warning("no fonts.toml in the fonts folder; system fonts are used")
        return []
    names = _file_names(tomllib.loads(index.read_text("utf-8")))
    return [folder / name for name in dict.fromkeys(names) if (folder / name).is_file()]


def _file_names(value: object) -> list[str]:
    if isinstance(value, str):
        return [value] if value.lower().endswith(".ttf") else []
    if isinstance(value, dict):
        value = list(value.values())
    return [name for item in value for name in _file_names(item)] if isinstance(value, list) else []


_FAMILY_OF_RANGE = (
    ("\u0590", "\u05ff", "Noto Sans Hebrew"),
    ("\u0600", "\u077f", "Noto Sans Arabic"),
    ("\u0900", "\u097f", "Noto Sans Devanagari"),
    ("\u0980", "\u09ff", "Noto Sans Bengali"),
    ("\u0b80", "\u0bff", "Noto Sans Tamil"),
    ("\u0d80", "\u0dff", "Noto Sans Sinhala"),
    ("\u0e00", "\u0e7f", "Noto Sans Thai"),
    ("\u0e80", "\u0eff", "Noto Sans Lao"),
    ("\u1000", "\u109f", "Noto Sans Myanmar"),
    ("\u10a0", "\u10ff", "Noto Sans Georgian"),
    ("\u0530", "\u058f", "Noto Sans Armenian"),
    ("\u1200", "\u139f", "Noto Sans Ethiopic"),
    ("\u1780", "\u17ff", "Noto Sans Khmer"),
)


def family_for(text: str) -> str:
    """Return the family that shows a text in one of the other scripts, "" for Latin, Hangul and mixtures.

    Left to itself, Qt asks every family in turn whether it can shape such a text, each time anew: 15 ms a name.
    """
    if text.isascii() or any("a" <= character.lower() <= "z" for character in text):
        return ""
    return next((name for c in text for low, high, name in _FAMILY_OF_RANGE if low <= c <= high), "")


@lru_cache(maxsize=256)
def font(
    size_px: int,
    weight: QFont.Weight = REGULAR,
    *,
    tabular: bool = False,
    tight: bool = False,
    first: str = "",
) -> QFont:
    """Return a font of the product; kept, so do not change it.

    Args:
        size_px: pixels.
        tabular: figures of equal width, for numbers that change.
        tight: display tracking (-0.03 em), Latin and Hangul headlines only.
        first: the family that is tried before all others; see `family_for`.
    """
    made = QFont()
    made.setFamilies([first, *FAMILIES] if first else FAMILIES)
    made.setPixelSize(size_px)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(_TABULAR, 1)
    if tight:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.03 * size_px)
    return made


def colour(name: str, alpha: float = 1.0) -> QColor:
    """Return a token as a colour."""
    made = QColor(name)
    made.setAlphaF(alpha)
    return made


def apply(application: QApplication, fonts_folder: Path) -> None:
    """Set fonts and palette of the whole application; once, before the first window."""
    load_fonts(fonts_folder)
    application.setStyle("Fusion")
    application.setFont(font(17))
    palette = application.palette()
    palette.setColor(palette.ColorRole.Window, colour(PAPER))
    palette.setColor(palette.ColorRole.WindowText, colour(INK))
    palette.setColor(palette.ColorRole.Text, colour(INK))
    palette.setColor(palette.ColorRole.Base, colour(SURFACE))
    palette.setColor(palette.ColorRole.ButtonText, colour(INK))
    palette.setColor(palette.ColorRole.Highlight, colour(ACCENT))
    palette.setColor(palette.ColorRole.HighlightedText, colour(SURFACE))
    palette.setColor(palette.ColorRole.PlaceholderText, colour(INK_2))
    application.setPalette(palette)


FIELD_SHEET = f"""
QLineEdit {{ border: none; background: transparent; color: {INK};
  selection-background-color: {ACCENT}; selection-color: {SURFACE}; padding: 0; }}
"""

MENU_SHEET = f"""
QMenu {{ background: {SURFACE}; color: {INK}; border: 2px solid {BORDER}; padding: 6px; font-size: 16px; }}
QMenu::item {{ padding: 8px 22px; border-radius: 6px; }}
QMenu::item:selected {{ background: {ACCENT}; color: {SURFACE}; }}
"""
