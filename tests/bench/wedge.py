"""A scanner at 2,000 characters a second, through a real X server, into a desk window: what was read of what was typed."""

import os
import time

from kiosk.domain.codes import ALPHABET, make_booking_code
from tests.bench.x_keys import XKeys
from tests.x11.session import open_desk

_CHARACTERS_A_SECOND = 2000
_CODES = 200
Row = tuple[str, str, str]


def wedge_row(screen: str) -> Row:
    """Type 200 codes without any pause; return what was measured, its target, and what came of it."""
    what = f"{_CODES} codes typed without a pause, characters a second"
    codes = [
        make_booking_code("".join(ALPHABET[(number * 7 + place * 11) % 30] for place in range(6)))
        for number in range(_CODES)
    ]
    if not screen:
        return what, "2,000, none lost", "not measured: no Xvfb on this machine"
    with open_desk(os.environ | {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}) as desk:
        keys = XKeys(desk.window, screen)
        text = "\r".join(codes) + "\r"
        begun = time.monotonic()
        for place, character in enumerate(text):
            keys.press(character)
            while time.monotonic() < begun + (place + 1) / _CHARACTERS_A_SECOND:
                pass
        speed = len(text) / (time.monotonic() - begun)
        read = [readings[0] for readings in desk.scans(_CODES)]
    right = sum(one == code for one, code in zip(read, codes, strict=True))
    return what, "2,000, none lost", f"{speed:.0f}; {right} of {_CODES} codes right and in order"
