"""How printers of each language are asked: the question, when the answer is whole, what it means, how they say "done"."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from kiosk.domain.model import PrinterTrouble
from kiosk.printing import brother_status, escpos_status, zpl_status
from kiosk.printing.profiles import Profile
from kiosk.printing.transport import Came, Told


@dataclass(frozen=True, slots=True)
class Language:
    """One printer language as a conversation.

    `question` asks for the status, `parse` raises `RemoteFault` on nonsense. `question_when_done`, where there is one,
    is answered only when everything sent before was worked off, and `is_done` knows that answer. A printer with a `word` is asked nothing after a
    badge: it tells by itself, and `word` says what all that it told since then means: `SILENT` is not yet, `TAKEN`
    that it has the badge and may take long. One that `can_tell` nothing is never asked.
    """

    question: bytes
    is_whole: Callable[[bytes], bool]
    parse: Callable[[bytes], Told]
    question_when_done: bytes = b""
    is_done: Callable[[bytes], bool] = bool
    word: Callable[[bytes], Came] | None = None
    can_tell: bool = True


_MUTE_TOLD = Told(PrinterTrouble.NONE, can_tell=False)


def _zpl(answer: bytes) -> Told:
    status = zpl_status.parse_host_status(answer)
    return Told(status.trouble, status.is_busy, is_low=status.is_low)


LANGUAGES = {
    "zpl": Language(zpl_status.ASK, zpl_status.is_whole, _zpl),
    "escpos": Language(
        escpos_status.ASK,
        lambda answer: len(answer) >= escpos_status.ANSWER_BYTES,
        escpos_status.parse_escpos_status,
        escpos_status.ASK_WHEN_DONE,
    ),
}
"""Those that are spoken alike to every printer and over every wire."""
MUTE = Language(b"", lambda answer: True, lambda answer: _MUTE_TOLD, can_tell=False)
"""Of a printer that takes badges and never says a word."""


def language_of(profile: Profile, scheme: str) -> Language | None:
    """Return how a printer is spoken to over a wire; None where it cannot be.

    Args:
        profile: the printer; a Brother's tells which roll should be in it.
        scheme: of its address: tcp, usb or serial. Source: Brother, Raster Command Reference, "Normal flow for
            network connection": on a network socket such a printer answers no question.
    """
    if profile.language == "escpos" and profile.process_id:
        plain = LANGUAGES["escpos"]
        return replace(
            plain, question_when_done=escpos_status.ASK_PROCESS, is_done=escpos_status.is_process_done
        )
    if profile.language != "brother":
        return LANGUAGES.get(profile.language)
    if scheme == "tcp":
        return MUTE
    parse = partial(brother_status.parse_answer, width_mm=profile.media_mm, label_mm=profile.label_mm)
    return Language(brother_status.ASK, brother_status.is_whole, parse, word=brother_status.word)
