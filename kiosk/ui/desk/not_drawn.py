"""Why a badge could not be drawn, in the window's words; no Qt."""

from kiosk.domain.model import DID_NOT_COME_OUT
from kiosk.ui.words import Words


def why_not_drawn(w: Words, detail: str) -> str:
    """Return why a badge could not be drawn, "" where it was a person who said that it did not come out."""
    return "" if detail in ("", DID_NOT_COME_OUT) else w.told(detail)
