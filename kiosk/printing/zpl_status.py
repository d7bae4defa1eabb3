"""What a ZPL printer says of itself: the answers to `~HQES` and `~HS`.

Source: ZPL II Programming Guide, `~HS` (host status return): three lines, each between STX and ETX; `~HQES` (host query,
error status): errors and warnings as bits, a text between STX and ETX. Clones leave out the second, so it is asked first
and the answer is whole when that to `~HS` is. A printer that is out of media or has its head open may not answer at all;
silence is a fault, never "all is well".
"""

import re
from dataclasses import dataclass

from kiosk.domain.errors import RemoteFault
from kiosk.domain.model import PrinterTrouble

ASK = b"~HQES\r\n~HS\r\n"
_FRAME = re.compile(rb"\x02([^\x02\x03]*)\x03")


_ERRORS = re.compile(rb"ERRORS:\s*[01]\s+[0-9A-F]{8}\s+([0-9A-F]{8})")
_WARNINGS = re.compile(rb"WARNINGS:\s*[01]\s+[0-9A-F]{8}\s+([0-9A-F]{8})")
_PAPER, _RIBBON, _HEAD, _CUTTER = 0x1, 0x2, 0x4, 0x8
_HOT = 0x10 | 0x20
_OTHER_FAULTS = 0x40 | 0x80
_PAPER_NEAR_END = 0x8


@dataclass(frozen=True, slots=True)
class HostErrors:
    """The bits of the answer to `~HQES`; none where the printer did not know the question."""

    errors: int = 0
    warnings: int = 0


@dataclass(frozen=True, slots=True)
class HostStatus:
    """The fields of the answer that matter for truthful printing."""

    is_paper_out: bool
    is_paused: bool
    formats_waiting: int
    is_receiving: bool
    is_overheated: bool
    is_head_open: bool
    is_ribbon_out: bool
    labels_remaining: int
    more: HostErrors = HostErrors()

    @property
    def is_low(self) -> bool:
        """Whether the paper is near its end."""
        return bool(self.more.warnings & _PAPER_NEAR_END)

    @property
    def trouble(self) -> PrinterTrouble:
        """Return the one thing to tell; what must be done first comes first."""
        errors = self.more.errors
        table = (
            (self.is_head_open or errors & _HEAD, PrinterTrouble.HEAD_OPEN),
            (self.is_paper_out or errors & _PAPER, PrinterTrouble.PAPER_OUT),
            (self.is_ribbon_out or errors & _RIBBON, PrinterTrouble.RIBBON_OUT),
            (errors & _CUTTER, PrinterTrouble.CUTTER_JAM),
            (self.is_overheated or errors & (_HOT | _OTHER_FAULTS), PrinterTrouble.FAULT),
            (self.is_paused, PrinterTrouble.PAUSED),
        )
        return next((trouble for is_so, trouble in table if is_so), PrinterTrouble.NONE)

    @property
    def is_busy(self) -> bool:
        """Whether a label is still on its way through the printer."""
        return self.formats_waiting > 0 or self.labels_remaining > 0 or self.is_receiving


def is_whole(answer: bytes) -> bool:
    """Tell whether all three lines of the status have come."""
    return len(_lines(answer)) >= 3


def _lines(answer: bytes) -> list[bytes]:
    return [frame for frame in _FRAME.findall(answer) if b"PRINTER STATUS" not in frame]


def parse_host_status(answer: bytes) -> HostStatus:
    """Return the status in an answer.

    Raises:
        RemoteFault: this is not a whole, well-formed answer.
    """
    lines = [frame.decode("ascii", "replace").strip().split(",") for frame in _lines(answer)]
    try:
        first, second, _ = lines[:3]
        return HostStatus(
            is_paper_out=_flag(first[1]),
            is_paused=_flag(first[2]),
            formats_waiting=int(first[4]),
            is_receiving=_flag(first[7]),
            is_overheated=_flag(first[11]),
            is_head_open=_flag(second[2]),
            is_ribbon_out=_flag(second[3]),
            labels_remaining=int(second[8]),
            more=HostErrors(_bits(_ERRORS, answer), _bits(_WARNINGS, answer)),
        )
    except (ValueError, IndexError) as error:
        raise RemoteFault("The printer's answer cannot be understood. Switch it off and on.") from error


def _bits(pattern: re.Pattern[bytes], answer: bytes) -> int:
    found = pattern.search(answer)
    return int(found[1], 16) if found else 0


def _flag(text: str) -> bool:
    if text not in ("0", "1"):
        raise ValueError("flag")
    return text == "1"
