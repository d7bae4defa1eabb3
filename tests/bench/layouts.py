"""A table for docs/scanners.md: `python -m tests.bench.layouts [--scans N] [--pause S]`.

A desk window on a real X server is scanned by real key presses under every layout, and with a Hangul input method
in both modes; each code is another one. Right is a scan whose code is among the first two readings.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from kiosk.domain.codes import ALPHABET, make_booking_code
from tests.x11.session import IME_PROGRAMS, KEYBOARDS, XDesk, display, hangul, missing, open_desk

_DELAY_MS = 4


def main() -> None:
    """Scan and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.layouts", description=__doc__)
    parser.add_argument("--scans", type=int, default=200)
    parser.add_argument("--pause", type=float, default=1.0, help="seconds from scan to scan")
    asked = parser.parse_args()
    print("| the computer's keyboard | scans | right | as typed | as the keys of a US keyboard |")
    print("|---|---|---|---|---|")
    with display() as environment, open_desk(environment) as desk:
        for layout_id, layout in KEYBOARDS.layouts.items():
            desk.layout(layout_id)
            _row(layout.name, desk, asked.scans, asked.pause)
    if missing(IME_PROGRAMS):
        print(f"| Hangul input method | not tried, {missing(IME_PROGRAMS)} | | | |")
        return
    with (
        tempfile.TemporaryDirectory() as folder,
        display() as environment,
        hangul(environment, Path(folder)) as with_ime,
        open_desk(with_ime) as desk,
    ):
        _row("ibus-hangul, Latin mode", desk, asked.scans, asked.pause)
        desk.press(["Hangul"], 0)
        _row("ibus-hangul, Hangul mode", desk, asked.scans, asked.pause)


def _row(name: str, desk: XDesk, scans: int, pause_s: float) -> None:
    desk.rest()
    as_typed = as_keys = 0
    for number in range(scans):
        begun = time.monotonic()
        code = make_booking_code("".join(ALPHABET[(number * 7 + place * 11) % 30] for place in range(6)))
        desk.scan(code, _DELAY_MS)
        readings = desk.scans(1)[0]
        first, second = (*readings, "")[:2]
        if code not in (first, second):
            print(f"{name}: {code} was read as {readings}", file=sys.stderr, flush=True)
        as_typed += first == code
        as_keys += first != code and second == code
        time.sleep(max(0.0, pause_s - (time.monotonic() - begun)))
    print(f"| {name} | {scans} | {as_typed + as_keys} | {as_typed} | {as_keys} |", flush=True)


if __name__ == "__main__":
    main()
