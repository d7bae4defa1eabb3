"""A scanner that types like a keyboard, told apart from hands by the times of its keys; pure.

A burst is a run of at least `shortest` characters without a gap above `longest_gap_ms` and with a median gap of at
most `median_gap_ms`, ended by Enter or Tab. A character is held back until it is clear which it is: a pause of
`patience_ms` lets it go as typed. If the burst goes on after such a pause it still counts, and says how many
characters have to be taken back. Times are those of the key events themselves, never of their arrival.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from statistics import median


@dataclass(frozen=True, slots=True)
class Limits:
    """What counts as a burst. A scanner sends a key every 1 to 20 ms, jitter reaches 49; hands take 80 and more."""

    shortest: int = 6
    median_gap_ms: int = 30
    longest_gap_ms: int = 100
    patience_ms: int = 40


class KeyKind(Enum):
    """What a key press is to the scanner's grammar."""

    CHARACTER = "character"
    SUFFIX = "suffix"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Step:
    """What to do after a key or a pause, in this order.

    `typed` are characters that were held and turn out to be typed by hand. `take_back` is how many characters of a
    scan had been let go as typed. `scan` is a finished scan. `passes`: the present key goes to whom it was meant
    for; otherwise it is swallowed (held, or part of a scan).
    """

    typed: str = ""
    take_back: int = 0
    scan: str = ""
    passes: bool = False


class Wedge:
    """The state machine: one per keyboard stream."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._times_ms: list[int] = []
        self._text: list[str] = []
        self._held = 0
        self._ended_ms: int | None = None

    @property
    def is_holding(self) -> bool:
        """Whether characters are held back, so that a pause has to be reported."""
        return self._held > 0

    def press(self, kind: KeyKind, text: str, at_ms: int) -> Step:
        """Take one key press and say what to do."""
        if kind is KeyKind.CHARACTER:
            return self._character(text, at_ms)
        if kind is KeyKind.SUFFIX:
            return self._suffix(at_ms)
        return Step(typed=self._give_up(), passes=True)

    def pause(self) -> Step:
        """Say what to do when `patience_ms` went by without a key."""
        return Step(typed=self._let_go())

    def _character(self, text: str, at_ms: int) -> Step:
        typed = ""
        if self._times_ms and not self._follows(at_ms):
            typed = self._give_up()
        self._times_ms.append(at_ms)
        self._text.append(text)
        self._held += 1
        return Step(typed=typed)

    def _suffix(self, at_ms: int) -> Step:
        if self._times_ms and self._follows(at_ms) and self._is_burst():
            step = Step(scan="".join(self._text), take_back=len(self._text) - self._held)
            self._clear()
            self._ended_ms = at_ms
            return step
        # Some scanners end with carriage return and line feed: the second of them is still the scan's.
        ended_ms, is_bare = self._ended_ms, not self._text
        typed = self._give_up()
        if is_bare and ended_ms is not None and at_ms - ended_ms <= self.limits.longest_gap_ms:
            return Step()
        return Step(typed=typed, passes=True)

    def _follows(self, at_ms: int) -> bool:
        return at_ms - self._times_ms[-1] <= self.limits.longest_gap_ms

    def _is_burst(self) -> bool:
        if len(self._text) < self.limits.shortest:
            return False
        return median(_gaps(self._times_ms)) <= self.limits.median_gap_ms

    def _let_go(self) -> str:
        typed = "".join(self._text[len(self._text) - self._held :])
        self._held = 0
        return typed

    def _give_up(self) -> str:
        typed = self._let_go()
        self._clear()
        return typed

    def _clear(self) -> None:
        self._times_ms.clear()
        self._text.clear()
        self._held = 0
        self._ended_ms = None


def _gaps(times_ms: Sequence[int]) -> list[int]:
    return [after - before for before, after in pairwise(times_ms)]
