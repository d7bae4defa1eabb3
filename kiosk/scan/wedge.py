"""A scanner that types like a keyboard, told apart from hands by the times of its keys; pure.

A burst is a run of at least `shortest` characters (`shortest_ended` with an Enter or Tab at its end) without a gap
above `longest_gap_ms` and with a median gap of at most `median_gap_ms`. Where the scanner sends neither key, a
silence of `silence_ms` ends it. A run that begins with the scanner's own prefix is a burst whatever its length.

Radio scanners and busy computers stall within a code: a run that is quick until then may rest once and again for up
to `silence_ms`, if at least two more keys came since. A run that rests before it is a burst has to prove itself: by
an Enter or Tab, or by twice the length.

A character is held back until it is clear which it is: a pause of `patience_ms` lets it go as typed. If the burst
goes on after such a pause it still counts, and says how many characters have to be taken back. Times are those of
the key events themselves, never of their arrival.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from statistics import median

from kiosk.scan.keyboards import Key

_CARD_BEGINS, _CARD_ENDS = "BEGIN:VCARD", "END:VCARD"


@dataclass(frozen=True, slots=True)
class Limits:
    """What counts as a burst. A scanner sends a character every 1 to 45 ms, jitter reaches 49; hands take 80 and more.

    `silence_ms` can be short where the scanner is known to send no Enter or Tab, and long where it does.
    `prefix` and `suffix` are characters that the scanner adds to every code, as the system reads them; the Enter or
    Tab at its end is none of them. `types_as` is the layout it was set up for, "" where that is not known.
    """

    shortest: int = 6
    shortest_ended: int = 4
    median_gap_ms: int = 50
    longest_gap_ms: int = 100
    silence_ms: int = 250
    patience_ms: int = 55
    prefix: str = ""
    suffix: str = ""
    types_as: str = ""


class KeyKind(Enum):
    """What a key press is to the scanner's grammar."""

    CHARACTER = "character"
    ENTER = "enter"
    TAB = "tab"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Burst:
    """What a scanner typed: all its keys with their times, and the key that ended it (None: silence)."""

    keys: tuple[Key, ...]
    times_ms: tuple[int, ...]
    end: KeyKind | None

    @property
    def gap_ms(self) -> float:
        """The median time from key to key."""
        return median(_gaps(self.times_ms)) if len(self.times_ms) > 1 else 0.0


@dataclass(frozen=True, slots=True)
class Step:
    """What to do after a key or a pause, in this order.

    `typed` are keys that were held and turn out to be typed by hand. `take_back` is how many characters of a scan
    had been let go as typed. `burst` is a finished scan. `wait_ms`: call `pause` again after so long. `passes`: the
    present key goes to whom it was meant for; otherwise it is swallowed (held, or part of a scan).
    """

    typed: tuple[Key, ...] = ()
    take_back: int = 0
    burst: Burst | None = None
    wait_ms: int = 0
    passes: bool = False


class Wedge:
    """The state machine: one per keyboard stream."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._times_ms: list[int] = []
        self._keys: list[Key] = []
        self._held = 0
        self._is_waiting = False
        self._is_sure = False
        self._rested_at: int | None = None
        self._ended_ms: int | None = None

    @property
    def is_holding(self) -> bool:
        """Whether keys are held back, so that a pause has to be reported."""
        return self._held > 0

    def press(self, kind: KeyKind, key: Key | None, at_ms: int) -> Step:
        """Take one key press and say what to do; `key` for characters."""
        if kind is KeyKind.CHARACTER and key is not None:
            return self._character(key, at_ms)
        if kind in (KeyKind.ENTER, KeyKind.TAB):
            return self._end(kind, at_ms)
        return Step(typed=self._give_up(), passes=True)

    def pause(self) -> Step:
        """Say what to do when `patience_ms`, or the `wait_ms` of the step before, went by without a key."""
        if not self._is_burst():
            return Step(typed=self._let_go())
        if self._is_waiting:
            return self._finish(None)
        self._is_waiting = True
        return Step(wait_ms=max(1, self.limits.silence_ms - self.limits.patience_ms))

    def _character(self, key: Key, at_ms: int) -> Step:
        before = Step()
        if self._times_ms and not self._follows(at_ms):
            # Its end was silence, and the pause has not been told yet: the interface was busy.
            before = self._finish(None) if self._is_burst() else Step(typed=self._give_up())
        elif self._times_ms and at_ms - self._times_ms[-1] > self.limits.longest_gap_ms:
            self._is_sure, self._rested_at = self._is_burst(), len(self._keys)
        self._is_waiting = False
        self._times_ms.append(at_ms)
        self._keys.append(key)
        self._held += 1
        return before

    def _end(self, kind: KeyKind, at_ms: int) -> Step:
        if self._times_ms and self._ends(at_ms):
            if self._is_in_card():
                return self._character(Key("\n", "\n"), at_ms)
            step = self._finish(kind)
            self._ended_ms = at_ms
            return step
        # Some scanners end with carriage return and line feed: the second of them is still the scan's. So is the
        # Enter of a slow one whose code was taken for finished.
        ended_ms, is_bare = self._ended_ms, not self._keys
        typed = self._give_up()
        latest_ms = self.limits.silence_ms + 2 * self.limits.longest_gap_ms
        if is_bare and ended_ms is not None and at_ms - ended_ms <= latest_ms:
            return Step()
        return Step(typed=typed, passes=True)

    def _finish(self, end: KeyKind | None) -> Step:
        burst = Burst(tuple(self._keys), tuple(self._times_ms), end)
        step = Step(take_back=len(self._keys) - self._held, burst=burst)
        last_ms = self._times_ms[-1]
        self._clear()
        self._ended_ms = last_ms
        return step

    def _is_in_card(self) -> bool:
        """Whether this is a contact card, whose lines each end with Enter."""
        readings = {_text(self._keys), "".join(_us(key) for key in self._keys)}
        return any(one.startswith(_CARD_BEGINS) and not one.endswith(_CARD_ENDS) for one in readings)

    def _follows(self, at_ms: int) -> bool:
        gap_ms = at_ms - self._times_ms[-1]
        return gap_ms <= self.limits.longest_gap_ms or (gap_ms <= self.limits.silence_ms and self._may_rest())

    def _may_rest(self) -> bool:
        since = self._times_ms[self._rested_at or 0 :]
        is_quick = len(since) > 1 and max(_gaps(since)) <= self.limits.median_gap_ms
        return is_quick or (self._rested_at is None and self._is_burst())

    def _ends(self, at_ms: int) -> bool:
        is_soon = self._is_sure and at_ms - self._times_ms[-1] <= self.limits.silence_ms
        return (is_soon or self._follows(at_ms)) and self._is_burst(is_ended=True)

    def _is_burst(self, *, is_ended: bool = False) -> bool:
        prefix = self.limits.prefix
        if prefix and len(self._keys) > len(prefix) and _text(self._keys[: len(prefix)]) == prefix:
            return True
        if self._is_sure:
            return True
        is_proven = is_ended or self._rested_at is None
        if len(self._keys) >= self.limits.shortest * (1 if is_proven else 2):
            return median(_gaps(self._times_ms)) <= self.limits.median_gap_ms
        if self._rested_at is not None:
            return False
        # Quick hands roll over two or three keys and Enter: a short code has to be twice as fast.
        is_enough = is_ended and len(self._keys) >= self.limits.shortest_ended
        return is_enough and 2 * median(_gaps(self._times_ms)) <= self.limits.median_gap_ms

    def _let_go(self) -> tuple[Key, ...]:
        typed = tuple(self._keys[len(self._keys) - self._held :])
        self._held = 0
        return typed

    def _give_up(self) -> tuple[Key, ...]:
        typed = self._let_go()
        self._clear()
        return typed

    def _clear(self) -> None:
        self._times_ms.clear()
        self._keys.clear()
        self._held = 0
        self._is_waiting = self._is_sure = False
        self._rested_at = None
        self._ended_ms = None


def _text(keys: Sequence[Key]) -> str:
    return "".join(key.text for key in keys)


def _us(key: Key) -> str:
    return ":" if key.position == ";" and key.is_shifted else key.position.upper()


def _gaps(times_ms: Sequence[int]) -> list[int]:
    return [after - before for before, after in pairwise(times_ms)]
