"""What one scan of the calibration code tells about a scanner that types: what it adds, and as which keyboard; pure."""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from kiosk.scan.keyboards import US, Key, Layout
from kiosk.scan.wedge import Burst, KeyKind

CALIBRATION_TEXT = "Madang-qwaz-QWAZ-ym;-0123456789-YMk"
"""Has what layouts tell apart: digits, the letters that wander, a sign, both cases. No ticket and no code of ours."""

_CASES = {"": CALIBRATION_TEXT, "lower": CALIBRATION_TEXT.lower(), "upper": CALIBRATION_TEXT.upper()}
"""What a scanner may make of the letters, by the word for it; "" where it leaves them."""

_LEAST_ALIKE = 0.6

_Pressed = tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Calibration:
    """What was found.

    `types_as` is the layout the scanner was set up for, `computer` the one this computer reads keys with ("" where
    no known one fits); `prefix` and `suffix` are what the scanner adds to a code, `end` the key after it (None:
    silence). `case` is "lower" or "upper" where the scanner turns all letters into these, "" where it leaves them.
    `lost` counts characters that did not arrive; nothing else is certain then. `gap_ms` is the median
    time from key to key.
    """

    types_as: str
    computer: str
    prefix: str
    suffix: str
    end: KeyKind | None
    is_caps_locked: bool
    lost: int
    gap_ms: float
    case: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether every character arrived, so that the scanner can be relied on."""
        return self.lost == 0


def calibrate(burst: Burst, layouts: Mapping[str, Layout]) -> Calibration | None:
    """Return what a scan of the calibration code tells, None when it was some other code.

    Args:
        burst: the whole burst.
        layouts: all layouts by id. Where several fit, as the Korean one and the US one, the first is named.
    """
    is_told = all(key.position for key in burst.keys)
    return _by_keys(burst, layouts) if is_told else _by_text(burst, layouts)


def _by_keys(burst: Burst, layouts: Mapping[str, Layout]) -> Calibration | None:
    pressed: _Pressed = tuple((key.position, key.is_shifted) for key in burst.keys)
    typed = "".join(key.text for key in burst.keys)
    computer, is_caps_locked = _computer(burst.keys, typed, layouts)
    for case, (layout_id, layout) in itertools.product(_CASES, layouts.items()):
        expected = _pressed(layout, _CASES[case])
        start = _find(pressed, expected)
        if expected and start >= 0:
            before, after = burst.keys[:start], burst.keys[start + len(expected) :]
            return Calibration(
                types_as=layout_id,
                computer=computer,
                prefix=layout.text_of(before),
                suffix=layout.text_of(after),
                end=burst.end,
                is_caps_locked=is_caps_locked,
                lost=0,
                gap_ms=burst.gap_ms,
                case=case,
            )
    return _incomplete(burst, pressed, _pressed(layouts[US], CALIBRATION_TEXT), computer, is_caps_locked)


def _by_text(burst: Burst, layouts: Mapping[str, Layout]) -> Calibration | None:
    """The same where the system does not name the keys: every pair of scanner and computer is tried."""
    typed = "".join(key.text for key in burst.keys)
    for is_caps_locked, case, (layout_id, scanner) in itertools.product(
        (False, True), _CASES, layouts.items()
    ):
        text = typed.swapcase() if is_caps_locked else typed
        keys = scanner.keys_of(_CASES[case])
        for computer_id, computer in layouts.items():
            expected = computer.text_of(keys) if keys else ""
            before, found, after = text.partition(expected) if expected else ("", "", "")
            if found:
                return Calibration(
                    types_as=layout_id,
                    computer=computer_id,
                    prefix=scanner.text_of(computer.keys_of(before)),
                    suffix=scanner.text_of(computer.keys_of(after)),
                    end=burst.end,
                    is_caps_locked=is_caps_locked,
                    lost=0,
                    gap_ms=burst.gap_ms,
                    case=case,
                )
    return _incomplete(burst, tuple(typed), tuple(CALIBRATION_TEXT), "", False)


def _computer(keys: tuple[Key, ...], typed: str, layouts: Mapping[str, Layout]) -> tuple[str, bool]:
    """Return the layout that makes this text of these keys, and whether Caps Lock turned its case round."""
    for layout_id, layout in layouts.items():
        text = "".join(layout.gives.get((key.position, key.is_shifted), "") for key in keys)
        if text == typed:
            return layout_id, False
        if text.swapcase() == typed:
            return layout_id, True
    return "", False


def _incomplete(
    burst: Burst, found: tuple[object, ...], wanted: tuple[object, ...], computer: str, is_caps_locked: bool
) -> Calibration | None:
    blocks = SequenceMatcher(None, wanted, found, autojunk=False).get_matching_blocks()
    alike = sum(block.size for block in blocks)
    if alike < _LEAST_ALIKE * len(wanted):
        return None
    lost = len(wanted) - alike
    return Calibration("", computer, "", "", burst.end, is_caps_locked, lost, burst.gap_ms)


def _pressed(layout: Layout, text: str) -> _Pressed:
    return tuple((key.position, key.is_shifted) for key in layout.keys_of(text))


def _find(within: _Pressed, wanted: _Pressed) -> int:
    starts = range(len(within) - len(wanted) + 1)
    return next((start for start in starts if within[start : start + len(wanted)] == wanted), -1)
