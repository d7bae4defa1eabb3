"""How printers of each language are asked: the question, when the answer is whole, what it means, how they say "done"."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.printing import escpos_status, zpl_status
from kiosk.printing.transport import Told


@dataclass(frozen=True, slots=True)
class Language:
    """One printer language as a conversation.

    `question` asks for the status, `parse` raises `RemoteFault` on nonsense. `question_when_done`, where there is one,
    is answered only when everything sent before was worked off.
    """

    question: bytes
    is_whole: Callable[[bytes], bool]
    parse: Callable[[bytes], Told]
    question_when_done: bytes = b""


def _zpl(answer: bytes) -> Told:
    status = zpl_status.parse_host_status(answer)
    return Told(status.trouble, status.is_busy)


LANGUAGES = {
    "zpl": Language(zpl_status.ASK, zpl_status.is_whole, _zpl),
    "escpos": Language(
        escpos_status.ASK,
        lambda answer: len(answer) >= escpos_status.ANSWER_BYTES,
        lambda answer: Told(escpos_status.parse_escpos_status(answer)),
        escpos_status.ASK_WHEN_DONE,
    ),
}
