"""The real size of a kiosk's panel, by a bank card held against a frame on it. Pure.

A frame is told as a share of the panel's diagonal, in ten thousandths, so that pixels do not matter.
"""

CARD_MM = (85.6, 53.98)
"""Width and height of a bank card. Source: ISO/IEC 7810, ID-1."""
SMALLEST_INCHES, LARGEST_INCHES = 7.0, 86.0
WHOLE = 10_000
_MM_PER_INCH = 25.4


def frame_of(inches: float) -> int:
    """Return the frame that is as wide as a card on a panel of this diagonal."""
    return round(WHOLE * CARD_MM[0] / (inches * _MM_PER_INCH))


def inches_of(frame: int) -> float:
    """Return the diagonal of a panel on which a card is as wide as this frame; to a tenth of an inch."""
    return round(WHOLE * CARD_MM[0] / (frame * _MM_PER_INCH), 1)


def fitting(frame: int) -> int:
    """Return a frame that some panel can have, the nearest to this one."""
    return min(max(frame, frame_of(LARGEST_INCHES)), frame_of(SMALLEST_INCHES))
