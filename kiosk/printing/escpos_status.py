"""What an ESC/POS printer says of itself: the answers to `DLE EOT 1` to `4`.

Source: Epson ESC/POS command reference, `DLE EOT n`: one byte each, with bits 1 and 4 set and bits 0 and 7 clear.
No answer means unknown, never "all is well".
"""

from kiosk.domain.errors import RemoteFault
from kiosk.domain.model import PrinterTrouble
from kiosk.printing.transport import Told

ASK = b"".join(bytes((0x10, 0x04, n)) for n in (1, 2, 3, 4))
ANSWER_BYTES = 4
ASK_WHEN_DONE = b"\x1dr\x01"
"""`GS r 1`: answered in its turn, so its answer tells that everything sent before was worked off."""
_PROCESS_ID = b"MDNG"
ASK_PROCESS = b"\x1d(H\x06\x0000" + _PROCESS_ID
"""`GS ( H` function 48: the printer names this id once everything before it is printed; newer models know it."""
_PROCESS_DONE = b"\x37\x22" + _PROCESS_ID + b"\x00"
_NEAR_END = 0x0C
_FIXED_MASK, _FIXED = 0x93, 0x12
_OFFLINE, _COVER, _PAPER_STOP, _ERROR, _PAPER_END = 0x08, 0x04, 0x20, 0x40, 0x60
_CUTTER, _FATAL = 0x08, 0x20


def parse_escpos_status(answer: bytes) -> Told:
    """Return what stops the printer, and whether its paper is near the end.

    Raises:
        RemoteFault: these are not four status bytes.
    """
    if len(answer) != ANSWER_BYTES or any(byte & _FIXED_MASK != _FIXED for byte in answer):
        raise RemoteFault("The printer's answer cannot be understood. Switch it off and on.")
    printer, offline, error, paper = answer
    table = (
        (offline & _COVER, PrinterTrouble.COVER_OPEN),
        (paper & _PAPER_END or offline & _PAPER_STOP, PrinterTrouble.PAPER_OUT),
        (error & _CUTTER, PrinterTrouble.CUTTER_JAM),
        (error & _FATAL or offline & _ERROR, PrinterTrouble.FAULT),
        (printer & _OFFLINE, PrinterTrouble.OFFLINE),
    )
    trouble = next((trouble for is_so, trouble in table if is_so), PrinterTrouble.NONE)
    return Told(trouble, is_low=bool(paper & _NEAR_END))


def is_process_done(answer: bytes) -> bool:
    """Tell whether the printer named our badge as worked off."""
    return _PROCESS_DONE in answer
