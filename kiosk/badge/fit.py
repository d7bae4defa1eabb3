"""Fitting text into a width: shrink, then wrap at a space or a hyphen, then shrink to the floor; never cut.

All widths are of really shaped lines, so what fits here fits on paper. A text that does not fit even at its floor is
`None`: the caller refuses the badge and says which part it was.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from kiosk.badge.fonts import FontSet, Line
from kiosk.badge.runs import clean

_AFTER_HYPHEN = re.compile(r"(?<=[-\u2010\u2013\u30fb/])(?=[^-\u2010\u2013/])")
_NAME_HEIGHT, _WRAPPED_HEIGHT = 1.1, 1.04
LONGEST_TEXT = 400
"""Characters; a longer text cannot fit on any badge, and trying would hold up the queue."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set; `em`, `floor` and widths share one unit. `shrink` is the share to which one line may shrink."""

    weight: int
    em: float
    floor: float
    tracking: float = 0.0
    shrink: float = 0.6
    max_lines: int = 1


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of one text at one size."""

    lines: tuple[Line, ...]
    em: float
    texts: tuple[str, ...]

    def height(self) -> float:
        """Return the height of all lines."""
        return sum(line.height for line in self.lines) * self.em

    def width(self) -> float:
        """Return the width of the widest line."""
        return max(line.width for line in self.lines) * self.em


def pieces(text: str) -> list[tuple[str, bool]]:
    """Return the unbreakable pieces of a clean text, each with "a space stands before it"."""
    found: list[tuple[str, bool]] = []
    for word in text.split(" "):
        for i, part in enumerate(_AFTER_HYPHEN.split(word)):
            found.append((part, i == 0 and bool(found)))
    return found


def joined(parts: list[tuple[str, bool]]) -> str:
    """Return the pieces of one line as its text."""
    return "".join((" " if has_space and i else "") + part for i, (part, has_space) in enumerate(parts))


def fit(fonts: FontSet, text: str, style: Style, width: float) -> Fitted | None:
    """Fit a name: one line down to `shrink`, then balanced lines down to the floor; None when nothing fits."""
    text = clean(text)
    if len(text) > LONGEST_TEXT:
        return None
    parts = pieces(text)
    whole = _set(fonts, [text], style, width)
    if whole.em >= style.em * style.shrink:
        return whole
    best = whole if whole.em >= style.floor else None
    for count in range(2, min(style.max_lines, len(parts)) + 1):
        wrapped = _set(fonts, _balanced(fonts, parts, style, count), style, width)
        if wrapped.em >= style.floor and (best is None or wrapped.em > best.em):
            return wrapped
    return best


def fill(fonts: FontSet, text: str, style: Style, width: float) -> Fitted | None:
    """Fit a sentence: fill lines at full size; only when they are too many, shrink; at the floor one line more."""
    text = clean(text)
    if len(text) > LONGEST_TEXT:
        return None
    parts = pieces(text)
    lines = _filled(fonts, parts, style, width)
    if lines is not None and len(lines) <= style.max_lines:
        return _set(fonts, lines, style, width)
    for count in range(min(style.max_lines, len(parts)), min(style.max_lines + 1, len(parts)) + 1):
        balanced = _set(fonts, _balanced(fonts, parts, style, count), style, width)
        if balanced.em >= style.floor:
            return balanced
    return None


def _set(fonts: FontSet, texts: list[str], style: Style, width: float) -> Fitted:
    lines = tuple(fonts.line(one, style.weight, style.tracking) for one in texts)
    if len(lines) > 1:
        lines = tuple(_tightened(line) for line in lines)
    widest = max(line.width for line in lines)
    return Fitted(lines, min(style.em, width / widest) if widest > 0 else style.em, tuple(texts))


def _tightened(line: Line) -> Line:
    """Return a line of a wrapped name: such lines stand closer, where their script allows it."""
    if line.height > _NAME_HEIGHT:
        return line
    return line.as_high(_WRAPPED_HEIGHT)


def _filled(fonts: FontSet, parts: list[tuple[str, bool]], style: Style, width: float) -> list[str] | None:
    lines: list[str] = []
    current: list[tuple[str, bool]] = []
    for part in parts:
        longer = [*current, part]
        if fonts.line(joined(longer), style.weight, style.tracking).width * style.em <= width:
            current = longer
            continue
        if not current:
            return None
        lines.append(joined(current))
        current = [part]
        if fonts.line(part[0], style.weight, style.tracking).width * style.em > width:
            return None
    return [*lines, joined(current)]


def _balanced(fonts: FontSet, parts: list[tuple[str, bool]], style: Style, count: int) -> list[str]:
    """Break into `count` lines whose widest is as narrow as can be (by the pieces' own widths)."""
    space = fonts.line("n n", style.weight).width - 2 * fonts.line("n", style.weight).width
    ends = [0.0]
    for part, has_space in parts:
        ends.append(
            ends[-1] + fonts.line(part, style.weight, style.tracking).width + (space if has_space else 0.0)
        )

    size = len(parts)
    costs = [ends[i] for i in range(size + 1)]
    cuts: list[list[int]] = []
    for _ in range(count - 1):
        fewer, costs = costs, [float("inf")] * (size + 1)
        cut = [0] * (size + 1)
        for end in range(1, size + 1):
            for start in range(1, end):
                cost = max(fewer[start], ends[end] - ends[start])
                if cost < costs[end]:
                    costs[end], cut[end] = cost, start
        cuts.append(cut)
    marks = [size]
    for cut in reversed(cuts):
        marks.append(cut[marks[-1]])
    marks = [0, *reversed(marks)] if marks[-1] else list(reversed(marks))
    return [joined(parts[start:end]) for start, end in pairwise(marks) if end > start]
