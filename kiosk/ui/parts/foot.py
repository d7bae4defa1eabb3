"""The row of buttons at the foot of a page: what else can be done at the left, what is meant at the right."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget


def foot_row(
    left: Sequence[QWidget], right: Sequence[QWidget], side_px: int = 0, gap_px: int = 10
) -> QHBoxLayout:
    """Return a layout with these at its ends.

    Args:
        side_px: what is left free at both sides.
        gap_px: between two buttons.
    """
    foot = QHBoxLayout()
    foot.setContentsMargins(side_px, 0, side_px, 0)
    foot.setSpacing(gap_px)
    for one in left:
        foot.addWidget(one)
    foot.addStretch(1)
    for one in right:
        foot.addWidget(one)
    return foot
