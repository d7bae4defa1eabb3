"""What is typed on the panel: a booking code, the letters of a name, the staff's PIN."""

from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.self_service.look import Look
from kiosk.ui.self_service.parts import KioskButton, label
from kiosk.ui.self_service.sheet import Asked, Sheet, again_line, button, note_line
from kiosk.ui.self_service.state import (
    Button,
    Pad,
    Pin,
    Spelling,
)

_GAP = 8
"""Between the keys of an upright panel."""
_L = TypeVar("_L", bound=QLayout)


class PadBody(QWidget):
    """The boxes of the code and the keys; in landscape the controls stand beside each other under them.

    A typed character changes the boxes and the controls only: forty keys made anew would be late for a finger.
    """

    def __init__(self, look: Look, body: Pad, title: str, buttons: tuple[Button, ...], asked: Asked) -> None:
        super().__init__()
        self._look, self._asked, self._boxes = look, asked, _Boxes(look, body)
        self._controls: list[tuple[Button, KioskButton, QBoxLayout]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(18 if look.is_portrait else 10))
        if look.is_portrait:
            column.addWidget(self._boxes)
        else:
            head = QHBoxLayout()
            head.addWidget(label(look, title, 36, theme.BOLD, is_tight=True, line_em=1.15), 2)
            head.addWidget(self._boxes, 3)
            column.addLayout(head)
        if body.again and look.is_portrait:
            column.addWidget(again_line(look, body.again))
        keys, grid = _left_to_right(QGridLayout())
        is_wide = not look.is_portrait or look.is_low
        gap_px = look.px(14 if not is_wide else 6 if look.is_portrait else 5)
        across = 10 if is_wide else 6
        if look.is_portrait:
            across = min(across, look.across(len(body.keys), gap_px))
        grid.setSpacing(gap_px)
        for place, key in enumerate(body.keys):
            row, at = divmod(place, across)
            one = Button(act=f"type:{key}", label=key)
            grid.addWidget(button(look, one, asked, size=48, height=112, margin=4), row, at)
        column.addWidget(keys, 1)
        row_of_three = QHBoxLayout()
        row_of_three.setSpacing(look.px(14))
        for one in buttons:
            made_button = self._control(one)
            if look.is_portrait and one.act == "to_scan":
                column.addLayout(row_of_three)
                column.addSpacing(look.px(0 if look.is_low else 24))
                column.addWidget(made_button)
                self._controls.append((one, made_button, column))
            else:
                row_of_three.addWidget(made_button, 1 if one.act == "erase" else 2)
                self._controls.append((one, made_button, row_of_three))
        if not look.is_portrait:
            column.addLayout(row_of_three)

    def show_typed(self, body: Pad, buttons: tuple[Button, ...]) -> None:
        """Show what is typed now."""
        self._boxes.show_typed(body)
        for place, (one, (before, old, layout)) in enumerate(zip(buttons, self._controls, strict=True)):
            if one == before:
                continue
            made = self._control(one)
            layout.replaceWidget(old, made)
            made.show()
            if old.hasFocus():
                made.setFocus()
            QWidget.setTabOrder(old, made)
            old.setParent(None)
            old.deleteLater()
            self._controls[place] = one, made, layout

    def _control(self, one: Button) -> KioskButton:
        look, is_erase = self._look, one.act == "erase"
        size = 38 if look.is_portrait else 30
        return button(look, one, self._asked, size=size, height=124, shows_label=not is_erase)


class _Boxes(QWidget):
    """A box for each character of the code, a hyphen after the fourth; from left to right in every language."""

    def __init__(self, look: Look, body: Pad) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(
            look.text_px(132 if look.is_portrait else 84)
            if not look.comfort.is_larger
            else look.px(140 if look.is_portrait else 88)
        )
        self.show_typed(body)

    def show_typed(self, body: Pad) -> None:
        """Show what is typed now."""
        self._body = body
        self.setAccessibleName(" ".join(body.typed) or "–")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, palette = self._look, self._look.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap, hyphen = look.px(12), look.px(52)
        count = self._body.length
        across = min((self.width() - hyphen - gap * count) / count, look.px(130))
        height = float(self.height() - 4)
        for place in range(count):
            left = 2 + place * (across + gap) + (hyphen if place > 3 else 0)
            rect = QRectF(left, 2, across, height)
            is_next = place == len(self._body.typed)
            painter.setPen(
                QPen(QColor(palette.focus if is_next else palette.border), look.px(6 if is_next else 3))
            )
            painter.setBrush(QColor(palette.surface))
            painter.drawRoundedRect(rect, look.px(16), look.px(16))
            painter.setPen(QColor(palette.ink))
            if place < len(self._body.typed):
                painter.setFont(theme.font(look.text_px(70 if look.is_portrait else 48), theme.BOLD))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._body.typed[place])
            if place == 3:
                painter.setPen(QPen(QColor(palette.ink), look.px(7)))
                middle = rect.center().y()
                start = rect.right() + gap
                painter.drawLine(QPointF(start, middle), QPointF(start + hyphen - gap, middle))


def spelling(look: Look, body: Spelling, title: str, buttons: tuple[Button, ...], asked: Asked) -> QWidget:
    """Return the name being corrected, and its letters; in landscape the controls stand in the last row."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(16 if look.is_portrait else 8))
    field = Sheet(look, border=look.palette.focus, border_px=6)
    line = QHBoxLayout(field)
    line.setContentsMargins(look.px(32), look.px(8), look.px(32), look.px(8))
    size = 62 if look.is_portrait else 36
    name = label(look, f"{body.typed}|", size, theme.BOLD, line_em=1.2, language="en")
    name.setAccessibleName(body.typed)
    line.addWidget(name)
    if look.is_portrait:
        column.addWidget(field)
        if body.note:
            column.addWidget(note_line(look, body.note, "info", 30))
        column.addStretch(1)
    else:
        head = QHBoxLayout()
        head.setSpacing(look.px(24))
        head.addWidget(label(look, body.note or title, 26 if body.note else 36, theme.BOLD), 2)
        head.addWidget(field, 3)
        column.addLayout(head)
    accents = body.accents if look.is_portrait else body.accents[:5]
    if look.is_portrait and accents:
        for row in _fitting(look, [[_accent(one) for one in accents]]):
            column.addWidget(_keys(look, row, asked)[0])
    rows = [[Button(act=f"type:{one}", label=one) for one in letters] for letters in body.rows]
    rows[-1] += [Button(act="type: ", label="␣", icon="space"), Button(act="erase", label="⌫", icon="delete")]
    for row in _fitting(look, rows):
        column.addWidget(_keys(look, row, asked)[0])
    if not look.is_portrait:
        made_row, last = _keys(look, [_accent(one) for one in accents], asked)
        for one in buttons:
            is_leave = one.kind == "quiet"
            made_button = button(look, one, asked, size=28, height=118, shows_label=not is_leave)
            last.addWidget(made_button, 1 if is_leave else 4)
        column.addWidget(made_row)
    return made


def _fitting(look: Look, rows: list[list[Button]]) -> list[list[Button]]:
    """Return rows of keys of which none is smaller than a finger: on a small upright panel more and shorter ones."""
    keys = [key for row in rows for key in row]
    longest = max(map(len, rows))
    if not look.is_portrait or look.across(longest, look.px(_GAP)) == longest:
        return rows
    across = look.across(len(keys), look.px(_GAP))
    return [keys[place : place + across] for place in range(0, len(keys), across)]


def _left_to_right(layout: _L) -> tuple[QWidget, _L]:
    """Return a widget for keys, which stand as on a keyboard in every language, with its layout."""
    made = QWidget()
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    layout.setContentsMargins(0, 0, 0, 0)
    made.setLayout(layout)
    return made, layout


def _accent(letter: str) -> Button:
    return Button(act=f"accent:{letter}", label=letter, kind="quiet")


def _keys(look: Look, buttons: list[Button], asked: Asked) -> tuple[QWidget, QHBoxLayout]:
    made, row = _left_to_right(QHBoxLayout())
    row.setSpacing(look.px(_GAP if look.is_portrait else 5))
    for one in buttons:
        key = button(
            look,
            one,
            asked,
            size=44 if look.is_portrait else 32,
            height=118 if look.is_portrait else 110,
            margin=0,
            shows_label=not one.icon,
        )
        row.addWidget(key, 1)
    return made, row


def pin(look: Look, body: Pin, asked: Asked) -> QWidget:
    """Return the digits of the PIN."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label(look, "● " * body.count or "–", 60, theme.BOLD, is_centred=True, language="en"))
    if body.note:
        column.addWidget(label(look, body.note, 34, theme.STRONG, is_centred=True))
    keys, grid = _left_to_right(QGridLayout())
    grid.setSpacing(look.px(14))
    across = 3 if look.is_portrait else 6
    for place, key in enumerate("123456789<0" if look.is_portrait else "1234567890<"):
        row, at = divmod(place, across)
        one = Button(act=f"pin:{key}", label=key, icon="delete" if key == "<" else "")
        grid.addWidget(button(look, one, asked, size=48, height=112, shows_label=key != "<"), row, at)
    column.addWidget(keys)
    return made
