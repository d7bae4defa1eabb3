"""What a Brother QL label printer says of itself: frames of 32 bytes, asked for or by itself while it prints.

Source: Brother, Raster Command Reference, "ESC i S", and its flow charts: the printer is asked before data is sent and
never while it prints; then it tells by itself that it prints, that it is done, or what went wrong, and forgets a badge
that went wrong.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.errors import RemoteFault
from kiosk.domain.model import PrinterTrouble
from kiosk.printing.brother import CONTINUOUS, DIE_CUT, INVALIDATE
from kiosk.printing.transport import Came, Told

ASK = INVALIDATE + b"\x1biS"
"""Without "initialize", which would end a badge that is being printed."""
FRAME_BYTES = 32
_START = b"\x80\x20B"
_REPLY, _COMPLETED, _ERROR, _TURNED_OFF, _NOTICE, _PHASE = 0x00, 0x01, 0x02, 0x04, 0x05, 0x06
_PRINTING = 0x01
_COOLING, _COOLED = 0x03, 0x04
_KIND_MASK = 0x0F
_FIRST = (
    (0x01, PrinterTrouble.PAPER_OUT),
    (0x02, PrinterTrouble.PAPER_OUT),
    (0x04, PrinterTrouble.CUTTER_JAM),
    (0x20, PrinterTrouble.OFFLINE),
)
_SECOND = ((0x10, PrinterTrouble.COVER_OPEN), (0x01, PrinterTrouble.WRONG_MEDIA))


@dataclass(frozen=True, slots=True)
class BrotherStatus:
    """One frame. `width_mm` and `label_mm` are the roll's, `kind` 0 where there is none."""

    what: int
    errors: tuple[int, int]
    phase: int
    notice: int
    kind: int
    width_mm: int
    label_mm: int

    @property
    def trouble(self) -> PrinterTrouble:
        """Return the one thing to tell; what must be done first comes first. A bit that nobody explains is a fault."""
        first, second = self.errors
        if second & 0x10:
            return PrinterTrouble.COVER_OPEN
        for bits, table in ((first, _FIRST), (second, _SECOND)):
            for mask, trouble in table:
                if bits & mask:
                    return trouble
        if first or second or self.what == _ERROR:
            return PrinterTrouble.FAULT
        return PrinterTrouble.OFFLINE if self.what == _TURNED_OFF else PrinterTrouble.NONE

    def fits(self, width_mm: int, label_mm: int) -> bool:
        """Whether the roll in the printer is of this size."""
        kind = DIE_CUT if label_mm else CONTINUOUS
        return (self.kind & _KIND_MASK, self.width_mm, self.label_mm) == (kind, width_mm, label_mm)


def frames(heard: bytes) -> Iterator[BrotherStatus]:
    """Yield the whole frames in what a printer said; half a frame at the end is left for later.

    Raises:
        RemoteFault: there is something else in it.
    """
    for at in range(0, len(heard) - FRAME_BYTES + 1, FRAME_BYTES):
        frame = heard[at : at + FRAME_BYTES]
        if not frame.startswith(_START):
            raise RemoteFault("The printer's answer cannot be understood. Switch it off and on.")
        yield BrotherStatus(
            frame[18], (frame[8], frame[9]), frame[19], frame[22], frame[11], frame[10], frame[17]
        )


def is_whole(answer: bytes) -> bool:
    """Tell whether the answer to a question is there; what the printer said unasked before it does not count."""
    try:
        return any(one.what in (_REPLY, _ERROR) for one in frames(answer))
    except RemoteFault:
        return True


def parse_answer(answer: bytes, width_mm: int, label_mm: int) -> Told:
    """Return how the printer is.

    Args:
        answer: what `is_whole`.
        width_mm: of the roll that should be in the printer.
        label_mm: of its labels, 0 for continuous tape.

    Raises:
        RemoteFault: the answer is not one.
    """
    told = [one for one in frames(answer) if one.what in (_REPLY, _ERROR)]
    if not told:
        raise RemoteFault("The printer's answer cannot be understood. Switch it off and on.")
    last = told[-1]
    trouble = last.trouble
    if trouble is PrinterTrouble.NONE and last.kind == 0:
        trouble = PrinterTrouble.PAPER_OUT
    elif trouble is PrinterTrouble.NONE and not last.fits(width_mm, label_mm):
        trouble = PrinterTrouble.WRONG_MEDIA
    return Told(trouble, is_busy=last.phase == _PRINTING)


def word(heard: bytes) -> Came:
    """Return what the printer's frames since a badge was sent tell of it.

    Returns:
        `OUT` once it said that it prints and then that it is done; "done" alone may be of the badge before. `BROKEN`
        when something went wrong; `TAKEN` while it cools its head before it goes on; else `SILENT`.
    """
    is_printing = is_cooling = False
    try:
        for one in frames(heard):
            if one.what == _PHASE and one.phase == _PRINTING:
                is_printing = True
            elif one.what == _COMPLETED and is_printing:
                return Came.OUT
            elif one.what == _NOTICE and one.notice in (_COOLING, _COOLED):
                is_cooling = one.notice == _COOLING
            elif one.what in (_ERROR, _TURNED_OFF) or one.trouble is not PrinterTrouble.NONE:
                return Came.BROKEN
    except RemoteFault:
        return Came.BROKEN
    return Came.TAKEN if is_cooling else Came.SILENT
