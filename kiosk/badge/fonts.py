"""Fonts: which one shows a character, the shaping of a line, and glyph outlines; each font is opened when first needed.

Everything here is in units of the em. The glyphs that were measured are the glyphs that are painted: nothing is left
to a viewer's own fonts. Ligatures that would change how a name is spelt (`dlig`; `calt` and `clig`, by which Pretendard sets 2x3 as 2×3) stay off.
"""

import tomllib
import unicodedata
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import uharfbuzz as hb

from kiosk.badge.runs import Run, clean, script_of, visual_runs
from kiosk.domain.errors import OperatorError

_PLAIN_SCRIPTS = frozenset(("", "LATIN", "GREEK", "CYRILLIC", "HANGUL", "CJK", "HIRAGANA", "KATAKANA"))
_FEATURES = {"kern": True, "liga": True, "dlig": False}
_PLAIN_FEATURES = _FEATURES | {"calt": False, "clig": False}
_LINE_HEIGHTS = {"ARABIC": 1.5, "MYANMAR": 1.7, "DEVANAGARI": 1.5, "THAI": 1.5, "KHMER": 1.7, "LAO": 1.5}
_LINE_HEIGHT = 1.1
_AIR = 0.03
"""Between the ink of a line and what stands next to it, em."""


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Glyphs of one font: (glyph id, x, y) in em units from the line's start, y up."""

    font: "Font"
    placed: tuple[tuple[int, float, float], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A shaped line. `width` is its advance; `baseline` how far the baseline lies under the top of a line of `height`.

    `above` and `below` are how far its ink reaches from the baseline; a line is never less high than that.
    """

    runs: tuple[Glyphs, ...]
    width: float
    height: float
    baseline: float
    above: float = 0.0
    below: float = 0.0

    def as_high(self, height: float) -> "Line":
        """Return the line set as high as this, or as high as its ink needs."""
        baseline = self.baseline + (height - self.height) / 2
        over, under = max(0.0, self.above - baseline), max(0.0, self.below - (height - baseline))
        return replace(self, height=height + over + under, baseline=baseline + over)


class Font:
    """One font file. Source: OpenType, TrueType outlines (glyf)."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._glyph_of: dict[str, bool] = {}
        self._outlines: dict[int, str] = {}
        self._inks: dict[int, tuple[float, float]] = {}

    @cached_property
    def _font(self) -> hb.Font:
        try:
            blob = hb.Blob(
                self.path.read_bytes()
            )  # not mapped: an update of the program may replace the file
        except OSError as error:
            raise OperatorError(
                "The font {path} cannot be read. Install the program again.", path=self.path
            ) from error
        return hb.Font(hb.Face(blob))

    @cached_property
    def units(self) -> int:
        """Return the font's units in one em."""
        return int(self._font.face.upem)

    @cached_property
    def vertical(self) -> tuple[float, float]:
        """Return (ascent, descent) in em, both positive."""
        extents = self._font.get_font_extents("ltr")
        return extents.ascender / self.units, -extents.descender / self.units

    def shows(self, character: str) -> bool:
        """Tell whether the font has a glyph of its own for a character."""
        known = self._glyph_of.get(character)
        if known is None:
            known = self._glyph_of[character] = bool(self._font.get_nominal_glyph(ord(character)))
        return known

    def shape(self, run: Run, features: dict[str, bool]) -> tuple[list[tuple[int, float, float]], float]:
        """Return placed glyphs from 0 and the advance, in em."""
        buffer = hb.Buffer()
        buffer.add_str(run.text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if run.is_rtl else "ltr"
        hb.shape(self._font, buffer, dict(features))
        x, placed = 0.0, []
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            placed.append(
                (info.codepoint, (x + position.x_offset) / self.units, position.y_offset / self.units)
            )
            x += position.x_advance
        return placed, x / self.units

    def ink(self, glyph: int) -> tuple[float, float]:
        """Return how far a glyph reaches above and below the baseline, em; both may be negative."""
        known = self._inks.get(glyph)
        if known is None:
            extents = self._font.get_glyph_extents(glyph)
            up, tall = (extents.y_bearing, -extents.height) if extents else (0, 0)
            known = self._inks[glyph] = (up / self.units, (tall - up) / self.units)
        return known

    def outline(self, glyph: int) -> str:
        """Return a glyph's outline as PDF path operators in font units, y up; "" for a blank."""
        known = self._outlines.get(glyph)
        if known is None:
            trace = _Trace()
            self._font.draw_glyph(glyph, _DRAW, trace)
            known = self._outlines[glyph] = " ".join(trace.operators)
        return known


class _Trace:
    def __init__(self) -> None:
        self.operators: list[str] = []
        self.at = (0.0, 0.0)


def _move(x: float, y: float, trace: _Trace) -> None:
    trace.operators.append(f"{x:.0f} {y:.0f} m")
    trace.at = (x, y)


def _line(x: float, y: float, trace: _Trace) -> None:
    trace.operators.append(f"{x:.0f} {y:.0f} l")
    trace.at = (x, y)


def _cubic(ax: float, ay: float, bx: float, by: float, x: float, y: float, trace: _Trace) -> None:
    trace.operators.append(f"{ax:.0f} {ay:.0f} {bx:.0f} {by:.0f} {x:.0f} {y:.0f} c")
    trace.at = (x, y)


def _quadratic(cx: float, cy: float, x: float, y: float, trace: _Trace) -> None:
    x0, y0 = trace.at
    _cubic(
        x0 + (cx - x0) * 2 / 3,
        y0 + (cy - y0) * 2 / 3,
        x + (cx - x) * 2 / 3,
        y + (cy - y) * 2 / 3,
        x,
        y,
        trace,
    )


def _close(trace: _Trace) -> None:
    trace.operators.append("h")


def _draw_functions() -> hb.DrawFuncs:
    functions = hb.DrawFuncs()
    functions.set_move_to_func(_move)
    functions.set_line_to_func(_line)
    functions.set_quadratic_to_func(_quadratic)
    functions.set_cubic_to_func(_cubic)
    functions.set_close_path_func(_close)
    return functions


_DRAW = _draw_functions()


class FontSet:
    """The fonts of the product by weight; the order in `fonts.toml` is the order in which they are tried."""

    def __init__(self, families: list[dict[int, Path]]) -> None:
        """Take families in order of preference, each with its files by weight (100 to 900)."""
        self._families = families
        self._fonts: dict[Path, Font] = {}
        self._chains: dict[int, list[Font]] = {}
        self._choices: dict[tuple[int, str], int] = {}
        self._lines: dict[tuple[str, int, float], Line] = {}
        self._instead_of: dict[str, str] = {}

    def _chain(self, weight: int) -> list[Font]:
        chain = self._chains.get(weight)
        if chain is None:
            chosen = [
                files[min(files, key=lambda one: (abs(one - weight), -one))] for files in self._families
            ]
            chain = self._chains[weight] = [self._fonts.setdefault(path, Font(path)) for path in chosen]
        return chain

    def missing(self, text: str) -> list[str]:
        """Return the characters of a text that no font shows, each once, in order."""
        return list(dict.fromkeys(c for c in self._drawable(text) if not self._is_drawn(c)))

    def _is_drawn(self, character: str) -> bool:
        return is_invisible(character) or any(font.shows(character) for font in self._chain(700))

    def _drawable(self, text: str) -> str:
        """Return a text cleaned, with what it is short for in place of a sign that no font has: (주) for ㈜."""
        text = clean(text)
        return text if text.isascii() else "".join(map(self._instead, text))

    def _instead(self, character: str) -> str:
        found = self._instead_of.get(character)
        if found is None:
            found = character
            if not self._is_drawn(character):
                plain = unicodedata.normalize("NFKC", character)
                found = plain if all(map(self._is_drawn, plain)) else character
            self._instead_of[character] = found
        return found

    def line(self, text: str, weight: int, tracking: float = 0.0) -> Line:
        """Shape one line.

        Args:
            text: any text; it is cleaned first.
            weight: 100 to 900; each family gives its nearest.
            tracking: extra advance after each Latin letter, em; other scripts never get any.
        """
        key = (text, weight, tracking)
        line = self._lines.get(key)
        if line is None:
            if len(self._lines) >= 4096:
                self._lines.clear()
            line = self._lines[key] = self._shape(self._drawable(text), weight, tracking)
        return line

    def _shape(self, text: str, weight: int, tracking: float) -> Line:
        chain = self._chain(weight)
        runs = visual_runs(text, lambda cluster, before: self._choose(weight, cluster, before))
        glyphs: list[Glyphs] = []
        x, height, top, bottom, above, below = 0.0, _LINE_HEIGHT, 0.0, 0.0, 0.0, 0.0
        for run in runs:
            font = chain[run.font]
            is_plain = run.script in _PLAIN_SCRIPTS
            placed, advance = font.shape(run, _PLAIN_FEATURES if is_plain else _FEATURES)
            extra = tracking if run.script in ("LATIN", "") else 0.0
            glyphs.append(
                Glyphs(font, tuple((g, x + gx + i * extra, gy) for i, (g, gx, gy) in enumerate(placed)))
            )
            x += advance + extra * len(placed)
            height = max(height, _LINE_HEIGHTS.get(run.script, _LINE_HEIGHT if is_plain else 1.4))
            ascent, descent = font.vertical
            top, bottom = max(top, ascent), max(bottom, descent)
            for glyph, _, raised in placed:
                up, down = font.ink(glyph)
                above, below = max(above, up + raised + _AIR), max(below, down - raised + _AIR)
        line = Line(tuple(glyphs), x, height, (height - top - bottom) / 2 + top, above, below)
        return line.as_high(height)

    def _choose(self, weight: int, cluster: str, before: int) -> int:
        chain = self._chain(weight)
        # A font for Han has no blank: HarfBuzz makes every other blank of U+0020, and a box where that is missing.
        visible = [c for c in cluster if not is_invisible(c)] or [" " for c in cluster if c.isspace()]
        if before >= 0 and script_of(cluster[0]) == "" and all(chain[before].shows(c) for c in visible):
            return before
        key = (weight, cluster)
        found = self._choices.get(key)
        if found is None:
            best = max(range(len(chain)), key=lambda i: (sum(chain[i].shows(c) for c in visible), -i))
            found = self._choices[key] = best
        return found


def is_invisible(character: str) -> bool:
    """Tell whether a character needs no glyph: blanks, joiners and variation selectors."""
    code = ord(character)
    return (
        character.isspace()
        or character in "\u200b\u200c\u200d\u2060\ufeff\u00ad"
        or 0xFE00 <= code <= 0xFE0F
        or 0xE0100 <= code <= 0xE01EF
    )


def read_fonts(path: Path) -> FontSet:
    """Return the fonts of a list like `resources/fonts/fonts.toml`; the files stand beside it.

    Raises:
        OperatorError: the list or one of its files is missing or wrong.
    """
    families: dict[str, dict[int, Path]] = {}
    try:
        for one in tomllib.loads(path.read_text(encoding="utf-8"))["font"]:
            file = path.parent / str(one["file"])
            if not file.is_file():
                raise OperatorError("The font {file} is missing. Install the program again.", file=file)
            families.setdefault(str(one["family"]), {})[int(one["weight"])] = file
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise OperatorError(
            "The list of fonts {path} cannot be used. Install the program again.", path=path
        ) from error
    return FontSet(list(families.values()))
