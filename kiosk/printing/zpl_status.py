"""What a ZPL printer says of itself: the answer to `~HS`.

Source: ZPL II Programming Guide, `~HS` (host status return): three lines, each between STX and ETX. A printer that is
out of media or has its head open may not answer at all; silence is a fault, never "all is well".
"""

import re
from dataclasses import dataclass

from kiosk.domain.errors import RemoteFault
from kiosk.domain.model import PrinterTrouble

ASK = b"~HS\r\n"
_FRAME = re.compile(rb"\x02([^\x02\x03]*)\x03")


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

    @property
    def trouble(self) -> PrinterTrouble:
        """Return the one thing to tell; what must be done first comes first."""
        table = (
            (self.is_head_open, PrinterTrouble.HEAD_OPEN),
            (self.is_paper_out, PrinterTrouble.PAPER_OUT),
            (self.is_ribbon_out, PrinterTrouble.RIBBON_OUT),
            (self.is_overheated, PrinterTrouble.FAULT),
            (self.is_paused, PrinterTrouble.PAUSED),
        )
        return next((trouble for is_so, trouble in table if is_so), PrinterTrouble.NONE)

    @property
    def is_busy(self) -> bool:
        """Whether a label is still on its way through the printer."""
        return self.formats_waiting > 0 or self.labels_remaining > 0 or self.is_receiving


def is_whole(answer: bytes) -> bool:
    """Tell whether all three lines have come."""
    return len(_FRAME.findall(answer)) >= 3


def parse_host_status(answer: bytes) -> HostStatus:
    """Return the status in an answer.

    Raises:
        RemoteFault: this is not a whole, well-formed answer.
    """
    lines = [frame.decode("ascii", "replace").strip().split(",") for frame in _FRAME.findall(answer)]
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
        )
    except (ValueError, IndexError) as error:
        raise RemoteFault("The printer's answer cannot be understood. Switch it off and on.") from error


def _flag(text: str) -> bool:
    if text not in ("0", "1"):
        raise ValueError("flag")
    return text == "1"
