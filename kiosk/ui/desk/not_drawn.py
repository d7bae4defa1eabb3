"""Why a badge could not be drawn, in the desk's words; no Qt."""

from kiosk.domain.model import DID_NOT_COME_OUT
from kiosk.ui.words import Words, isolated, mark

TOO_LARGE = "but this printer prints"
_NOT_DRAWN = (
    ("No font has this character: ", mark("No font has {parts}. Call the lead to correct the spelling.")),
    ("Too long for this badge: ", mark("Too long for this badge: {parts}. Call the lead to shorten it.")),
    (
        TOO_LARGE,
        mark("This badge is larger than this printer prints. Choose a smaller badge or another printer."),
    ),
)
"""How the sentences of a badge that was not drawn begin, or what stands in them, and how they are told at the desk."""


def why_not_drawn(w: Words, detail: str) -> str:
    """Return why a badge could not be drawn, "" where it was a person who said that it did not come out."""
    for beginning, sentence in _NOT_DRAWN:
        if detail.startswith(beginning) or (beginning == TOO_LARGE and beginning in detail):
            parts = detail.removeprefix(beginning).split(". ")[0]
            return w(sentence, parts=isolated(parts))
    return "" if detail in ("", DID_NOT_COME_OUT) else w(detail)
