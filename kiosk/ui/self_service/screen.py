"""One screen put together from its `View` and a `Look`; it is thrown away when another comes.

What changes while a screen stands, the seconds and the drawn badge, is shown by `show_seconds` and `show_picture`.
"""

from collections.abc import Callable
from dataclasses import replace
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.port import Picture
from kiosk.ui.parts.camera_view import CameraView
from kiosk.ui.parts.shape import StateShape
from kiosk.ui.self_service import answers, badge_body, endings, greeting, keys_body, measure_body, sheet
from kiosk.ui.self_service.aloud_line import AloudLine
from kiosk.ui.self_service.badge_body import BadgePicture
from kiosk.ui.self_service.endings import Clearing
from kiosk.ui.self_service.look import SIDE, Look
from kiosk.ui.self_service.parts import Header, KioskButton, Steps, label
from kiosk.ui.self_service.state import (
    Badge,
    Button,
    Camera,
    Card,
    Free,
    Languages,
    Measure,
    Options,
    Pad,
    Person,
    Pin,
    Printing,
    Spelling,
    StillThere,
    Take,
    View,
    Waiting,
)
from kiosk.ui.self_service.tongues import written

_LOWER = 400
"""How much of a screen with low controls stays empty above what fills it, in pixels of the portrait design."""
_GROWING = Camera | Badge | Printing | Waiting
_KEYS = Pad | Spelling | Pin | Measure
"""Bodies that take all the room there is."""


class KioskScreen(QWidget):
    """A screen. `asked` is called with what a control asks for."""

    def __init__(
        self,
        view: View,
        look: Look,
        asked: Callable[[str], None],
        camera: CameraView | None,
        *,
        logo_path: str = "",
        badge_ratio: float = 0.71,
    ) -> None:
        super().__init__()
        self._view, self._look, self._asked, self._camera = view, look, asked, camera
        self._logo_path, self._ratio = logo_path, badge_ratio
        self._picture: BadgePicture | None = None
        self._clearing: Clearing | None = None
        self._pad: keys_body.PadBody | None = None
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if look.is_rtl else Qt.LayoutDirection.LeftToRight
        )
        self.setAccessibleName(view.says)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._aloud: AloudLine | None = None
        if view.aloud is not None and (look.is_portrait or not isinstance(view.body, _KEYS | Badge)):
            self._aloud = AloudLine(look, view.aloud, asked)
        if self._aloud is not None and (look.is_portrait or isinstance(view.body, Languages)):
            column.addWidget(self._aloud)
        self._fill(column)
        if view.bar:
            column.addWidget(Bar(view, look, asked))

    def retyped(self, view: View, look: Look) -> bool:
        """Show a view that differs only in what is typed on the pad, and return True; else return False."""
        body, before = view.body, self._view.body
        if self._pad is None or not isinstance(body, Pad) or not isinstance(before, Pad):
            return False
        same = replace(view, body=replace(body, typed=before.typed), buttons=self._view.buttons)
        if same != self._view or look != self._look:
            return False
        self._pad.show_typed(body, view.buttons)
        self._view = view
        return True

    def show_seconds(self, view: View) -> None:
        """Count down."""
        body = view.body
        if self._clearing is not None and view.seconds is not None and isinstance(body, Take | StillThere):
            self._clearing.ring.show_seconds(view.seconds, view.left)
            self._clearing.line.setText(written(body.clears, self._look.language))

    def show_said(self, text: str) -> None:
        """Show the sentence that is being read aloud."""
        if self._aloud is not None:
            self._aloud.show_said(text)

    def show_picture(self, picture: Picture) -> None:
        """Show the drawn badge where there is room for one."""
        if self._picture is not None:
            self._picture.show_picture(picture)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper; green where all is well."""
        palette = self._look.palette
        QPainter(self).fillRect(self.rect(), QColor(palette.ok if self._view.is_ok else palette.paper))

    def _fill(self, column: QVBoxLayout) -> None:
        look, view = self._look, self._view
        if isinstance(view.body, Languages):
            hero = greeting.Hero(look, view.body, view.event_name, self._logo_path)
            many = len(view.body.buttons) > 8
            says = look.is_portrait or self._aloud is None
            hero.setFixedHeight(look.px((560 if many else 790) if look.is_portrait else 110))
            column.addWidget(hero)
            column.addLayout(_framed(look, greeting.languages(look, view.body, self._asked, says=says)), 1)
            return
        is_whole = isinstance(view.body, _KEYS)
        if look.is_portrait or is_whole:
            column.addLayout(self._upright(is_whole), 1)
        else:
            column.addLayout(self._beside(), 1)

    def _upright(self, is_whole: bool) -> QVBoxLayout:
        look, view = self._look, self._view
        column = _margins(look, is_whole=is_whole)
        grows = isinstance(view.body, _GROWING) or (isinstance(view.body, _KEYS) and not look.is_low)
        if not view.is_ok and (look.is_portrait or not is_whole):
            column.addWidget(Header(look, view.event_name, self._logo_path))
        if look.is_low and grows:
            column.addSpacing(look.px(_LOWER))
        elif look.is_low:
            column.addStretch(1)
        elif view.step and (look.is_portrait or not is_whole):
            column.addSpacing(look.px(22))
            column.addWidget(Steps(look, view.steps, view.step))
        if isinstance(view.body, Person):
            column.addSpacing(look.px(30))
            column.addWidget(endings.person(look, view.body, view.title, view.text))
        else:
            if look.is_portrait or isinstance(view.body, Pin | Measure):
                self._head(column, is_whole=is_whole)
            column.addWidget(self._body(), 1 if grows else 0)
            if isinstance(view.body, Badge):
                column.addWidget(sheet.note_line(look, view.body.note, "eye-off"))
        if not grows and not look.is_low:
            column.addStretch(1)
        self._foot(column)
        return column

    def _head(self, column: QVBoxLayout, *, is_whole: bool = False) -> None:
        look, view = self._look, self._view
        is_centred = view.is_ok or isinstance(view.body, Printing | StillThere | Waiting | Pin)
        ink = look.palette.ok_ink if view.is_ok else look.palette.ink
        if view.is_ok and look.is_portrait:
            shape = StateShape("check", look.px(170 if look.is_low else 320), ink, look.palette.ok)
            column.addWidget(shape, 0, Qt.AlignmentFlag.AlignHCenter)
        elif look.is_portrait:
            column.addSpacing(look.px(30))
        size = (130 if view.is_ok else 76) if look.is_portrait else (64 if view.is_ok else 52)
        if is_whole and not look.is_portrait:
            size = 38
        column.addWidget(
            label(look, view.title, size, theme.BOLD, ink, is_centred=is_centred, is_tight=True, line_em=1.15)
        )
        if view.text and not (is_whole and (look.is_low or not look.is_portrait)):
            colour = ink if view.is_ok else look.palette.ink_2
            text_size = 36 if look.is_portrait else 27
            column.addWidget(label(look, view.text, text_size, theme.MEDIUM, colour, is_centred=is_centred))
        column.addSpacing(look.px(12))

    def _beside(self) -> QHBoxLayout:
        """Landscape: what is looked at on one side, what is read and pressed on the other."""
        look, view = self._look, self._view
        row = QHBoxLayout()
        row.setContentsMargins(look.px(40), look.px(32), look.px(40), look.px(20))
        row.setSpacing(look.px(44))
        right = QVBoxLayout()
        right.setSpacing(look.px(14))
        if isinstance(view.body, Person):
            row.addWidget(endings.person(look, view.body, view.title, view.text), 3)
            right.addWidget(self._aloud or Header(look, view.event_name, self._logo_path, size=23))
        else:
            left = QVBoxLayout()
            is_loose = isinstance(view.body, Card | Free | StillThere | Take)
            if is_loose:
                left.addStretch(1)
            left.addWidget(self._body(), 0 if is_loose else 1)
            if is_loose:
                left.addStretch(2)
            row.addLayout(left, 1)
            if self._aloud is not None:
                right.addWidget(self._aloud)
            elif not view.is_ok:
                right.addWidget(Header(look, view.event_name, self._logo_path, size=23))
            right.addSpacing(look.px(14))
            self._head(right)
        right.addStretch(1)
        if isinstance(view.body, Person) and view.body.slip:
            right.addWidget(endings.slip_row(look, view.body))
            right.addStretch(1)
        if isinstance(view.body, Badge):
            right.addWidget(sheet.note_line(look, view.body.note, "eye-off"))
            right.addWidget(badge_body.beside_badge(look, view.body, self._asked))
        self._foot(right)
        row.addLayout(right, 2 if isinstance(view.body, Person | Badge) else 1)
        return row

    def _body(self) -> QWidget:
        look, body, asked = self._look, self._view.body, self._asked
        if isinstance(body, Camera):
            return self._camera_body(body)
        if isinstance(body, Pad):
            self._pad = keys_body.PadBody(look, body, self._view.title, self._view.buttons, asked)
            return self._pad
        if isinstance(body, Card):
            return answers.card(look, body)
        if isinstance(body, Options):
            return answers.options(look, body, asked)
        if isinstance(body, Free):
            return answers.free(look, body)
        if isinstance(body, Spelling):
            return keys_body.spelling(look, body, self._view.title, self._view.buttons, asked)
        if isinstance(body, Pin):
            return keys_body.pin(look, body, asked)
        if isinstance(body, Measure):
            return measure_body.measure(look, body, asked)
        if isinstance(body, Badge):
            return self._badge_body(body)
        if isinstance(body, Printing):
            made, self._picture = badge_body.printing(look, body, self._ratio)
            return made
        if isinstance(body, Take):
            ink = look.palette.ok_ink
            made, self._clearing = endings.take(look, body, self._view, ink)
            return made
        if isinstance(body, StillThere):
            made, self._clearing = endings.still_there(look, body, self._view)
            return made
        return QWidget()

    def _badge_body(self, body: Badge) -> QWidget:
        look = self._look
        self._picture = BadgePicture(look, self._ratio)
        if not look.is_portrait:
            return self._picture
        made = QWidget()
        row = QVBoxLayout(made) if look.is_low else QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(24 if look.is_low else 36))
        if look.is_low:
            row.addWidget(self._picture, 1)
            row.addWidget(badge_body.beside_badge(look, body, self._asked))
            return made
        row.addWidget(self._picture, 9)
        row.addWidget(badge_body.beside_badge(look, body, self._asked), 5)
        return made

    def _camera_body(self, body: Camera) -> QWidget:
        look = self._look
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(20))
        if body.again:
            column.addWidget(sheet.again_line(look, body.again))
        if self._camera is not None and not body.absent:
            column.addWidget(self._camera, 1)
            column.addWidget(sheet.note_line(look, body.note, "lock", 30))
        else:
            column.addWidget(endings.scanner_sign(look, body.absent), 1)
        return made

    def _foot(self, column: QVBoxLayout) -> None:
        look, view = self._look, self._view
        if isinstance(view.body, Pad) or (isinstance(view.body, Spelling) and not look.is_portrait):
            return
        gap = look.px(20 if look.is_portrait else 14)
        row = QHBoxLayout()
        row.setSpacing(gap)
        rows = QVBoxLayout()
        rows.setSpacing(gap)
        for place, one in enumerate(view.buttons):
            made = self._foot_button(one)
            is_beside = view.is_ok or isinstance(view.body, Pin | Measure) or self._is_crowded
            if (is_beside and place < 2) or (look.is_low and isinstance(view.body, Spelling)):
                row.addWidget(made, 1 if self._is_crowded else 0)
            else:
                rows.addWidget(made)
        if row.count():
            column.addLayout(row)
            column.addSpacing(gap)
        column.addLayout(rows)

    @property
    def _is_crowded(self) -> bool:
        """Whether controls must stand beside each other: larger text and what is read aloud leave a landscape panel no room."""
        look = self._look
        needs = (look.comfort.is_larger, self._aloud is not None, isinstance(self._view.body, Options))
        return not look.is_portrait and sum(needs) > 1

    def _foot_button(self, one: Button) -> KioskButton:
        look = self._look
        is_primary = one.kind in ("primary", "waiting")
        size, height = (50, 170) if is_primary else (40, 136)
        is_half = self._is_crowded and len(self._view.buttons) > 1
        if not look.is_portrait:
            size, height = 27 if is_half else 32, 119
        return sheet.button(
            look,
            one,
            self._asked,
            size=size,
            height=height,
            icon_px=60 if is_primary and look.is_portrait else 42,
            margin=10 if is_half else 24,
            is_on_ok=self._view.is_ok and not look.comfort.is_contrast,
        )


class Bar(QWidget):
    """The bar at the foot: the same on every screen; on an upright panel in two rows where one has no room for its words."""

    def __init__(self, view: View, look: Look, asked: Callable[[str], None]) -> None:
        super().__init__()
        self._look = look
        keys = [
            one for one in view.bar if look.is_portrait or one.act != "lower"
        ]  # Landscape is low as a whole.
        count = ceil(len(keys) / look.most_in_bar)
        across = ceil(len(keys) / count)
        rows = QVBoxLayout(self)
        side, gap = look.px(28 if look.is_portrait else 20), look.px(14 if look.is_portrait else 8)
        top, foot = (24, 20) if look.is_portrait else (16, 14)
        rows.setContentsMargins(side, look.px(top), side, look.px(foot))
        rows.setSpacing(gap)
        high = (152 if count == 1 else 116) if look.is_portrait else 118
        for first in range(0, len(keys), across):
            row = QHBoxLayout()
            row.setSpacing(gap)
            for one in keys[first : first + across]:
                row.addWidget(self._key(one, asked, high), 1)
            rows.addLayout(row)
        self.setFixedHeight(count * look.target(high) + (count - 1) * gap + look.px(top) + look.px(foot))

    def _key(self, one: Button, asked: Callable[[str], None], high: float) -> KioskButton:
        look = self._look
        size, icon_px = (23, 48 if high > 116 else 34) if look.is_portrait else (20, 30)
        return sheet.button(look, one, asked, is_stacked=True, size=size, icon_px=icon_px, height=high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and upper edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.palette.bar))
        painter.fillRect(0, 0, self.width(), max(1, self._look.px(3)), QColor(self._look.palette.line))


def _margins(look: Look, *, is_whole: bool = False) -> QVBoxLayout:
    """Return a column with its edges; keys for ten fingers' widths take more of a landscape panel."""
    made = QVBoxLayout()
    side = look.px(SIDE if look.is_portrait else 20 if is_whole else 40)
    made.setContentsMargins(
        side, look.px(36 if look.is_portrait else 14), side, look.px(40 if look.is_portrait else 10)
    )
    made.setSpacing(look.px(16 if look.is_portrait else 8))
    return made


def _framed(look: Look, widget: QWidget) -> QVBoxLayout:
    made = _margins(look)
    made.addWidget(widget)
    return made
