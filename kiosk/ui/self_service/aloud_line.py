"""The line at the head of a screen that is read aloud: the sentence being said, or that there is no voice and who helps."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.icon import Icon
from kiosk.ui.self_service.look import Look
from kiosk.ui.self_service.parts import label
from kiosk.ui.self_service.sheet import Asked, Sheet, button
from kiosk.ui.self_service.state import Aloud
from kiosk.ui.self_service.tongues import written


class AloudLine(QWidget):
    """What is being said, in a frame of one height; between sentences its note.

    Where the controls are low, as on a landscape panel, the button stands in the bar only.
    """

    def __init__(self, look: Look, body: Aloud, asked: Asked) -> None:
        super().__init__()
        self._look, self._note = look, body.note
        edge = QVBoxLayout(self)
        side, top = (look.px(60), look.px(24)) if look.is_portrait else (0, 0)
        edge.setContentsMargins(side, top, side, 0)
        sheet = Sheet(look, look.palette.soft, look.palette.step)
        edge.addWidget(sheet)
        row = QHBoxLayout(sheet)
        inner = look.px(24 if look.is_portrait else 14)
        row.setContentsMargins(inner, look.px(8), look.px(10), look.px(8))
        row.setSpacing(inner)
        sign = "volume-2" if body.has_voice else "volume-x"
        row.addWidget(Icon(sign, look.px(60 if look.is_portrait else 40), look.palette.step))
        size, line_em = (32 if look.is_portrait else 22), 1.2
        self._text = label(look, self._note, size, theme.STRONG, line_em=line_em)
        row.addWidget(self._text, 1)
        high_px = look.text_px(size) * line_em * (2 if look.is_portrait else 3) + 2 * look.px(10)
        if body.button is not None and look.is_portrait and not look.is_low:
            call = button(look, body.button, asked, height=96, size=30, icon_px=40)
            row.addWidget(call)
            high_px = max(high_px, look.target(96) + 2 * look.px(8))
        self.setFixedHeight(round(high_px) + top)

    def show_said(self, text: str) -> None:
        """Show the sentence that is being said; "" for none."""
        shown = f"“{text}”" if text else self._note
        self._text.setText(written(shown, self._look.language))
        self._text.setAccessibleName(text or self._note)
