"""A body that may be higher than its place: it scrolls in one direction, and shows that it does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kiosk.ui import theme

_SHEET = f"""
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: {theme.PAPER}; width: 14px; margin: 0; border-radius: 7px; }}
QScrollBar::handle:vertical {{ background: {theme.BORDER}; border-radius: 5px; min-height: 40px; margin: 2px; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
"""


class Scroll(QScrollArea):
    """A body that scrolls in one direction, and shows that it does."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setStyleSheet(_SHEET)
        self.setWidget(inside)
