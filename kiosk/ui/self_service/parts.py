"""Parts of the kiosk's screens: texts, buttons, the way at the head, the countdown ring; all drawn from a `Look`."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.button import let_through
from kiosk.ui.parts.icon import Icon, picture_pixmap
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.self_service.look import FAMILIES, Look
from kiosk.ui.self_service.state import Button
from kiosk.ui.self_service.tongues import RTL, written

RADIUS = 22
_MIRRORED = {"arrow-right": "arrow-left", "arrow-left": "arrow-right"}


def label(
    look: Look,
    text: str,
    size: float,
    weight: QFont.Weight = theme.REGULAR,
    colour: str = "",
    *,
    is_centred: bool = False,
    is_tight: bool = False,
    line_em: float = 1.3,
    language: str = "",
    wraps: bool = True,
    tabular: bool = False,
) -> FitLabel:
    """Return a text; it shrinks to the least size before it would be cut, and stands where its script begins."""
    code = language or look.language
    size_px = look.text_px(size)
    align = Qt.AlignmentFlag.AlignRight if code in RTL else Qt.AlignmentFlag.AlignLeft
    made = FitLabel(
        Style(
            size_px=size_px,
            weight=weight,
            colour=colour or look.palette.ink,
            floor_px=max(look.least_text_px, round(size_px * (0.8 if wraps else 0.45))),
            least_px=look.least_text_px,
            line_em=line_em,
            tight=is_tight,
            wraps=wraps,
            tabular=tabular,
            align=Qt.AlignmentFlag.AlignHCenter if is_centred else align,
            family=FAMILIES.get(code, ""),
            keeps_words=True,
        )
    )
    made.setText(written(text, code))
    made.setAccessibleName(text)
    return made


def round_pen(colour: str, width: float) -> QPen:
    """Return a pen with round ends and corners."""
    return QPen(
        QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )


def flat_pen(colour: str, width: float) -> QPen:
    """Return a pen whose lines end where they end."""
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


class KioskButton(QAbstractButton):
    """A control: icon and words, beside or above each other; reacts to Enter and Space, shows where the focus is."""

    def __init__(
        self,
        look: Look,
        button: Button,
        *,
        size: float = 42,
        weight: QFont.Weight = theme.BOLD,
        icon_px: float = 44,
        is_stacked: bool = False,
        height: float = 136,
        is_on_ok: bool = False,
        shows_label: bool = True,
        is_centred: bool = True,
        margin: float = 24,
        detail_size: float = 24,
    ) -> None:
        super().__init__()
        palette = look.palette
        self._look, self._button, self._is_on_ok = look, button, is_on_ok
        is_filled = button.is_on or button.kind == "primary"
        ink = palette.on_ink if is_filled else palette.ink_2 if button.kind == "waiting" else palette.ink
        self._ink = ink
        self.setObjectName(button.act)
        self.setAccessibleName(f"{button.label}. {button.detail}" if button.detail else button.label)
        self.setCheckable(button.act in _SWITCHES or button.act.partition(":")[0] in _SWITCHES)
        self.setChecked(button.is_on)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        direction = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(direction, self)
        side = look.px((8 if look.is_portrait else 3) if is_stacked else margin)
        edge = look.px(4 if is_stacked and not look.is_portrait else 8)
        row.setContentsMargins(side, edge, side, edge)
        row.setSpacing(look.px(22) if not is_stacked else look.px(6 if look.is_portrait else 2))
        sizes = size, detail_size
        words = self._words(button, sizes, weight, ink, is_centred or is_stacked, shows_label, is_stacked)
        sign = self._icon(button, icon_px, ink)
        parts: list[QWidget | QVBoxLayout] = [one for one in (sign, words) if one is not None]
        if button.icon_last:
            parts.reverse()
        if is_centred or is_stacked:
            row.addStretch(1)
        for part in parts:
            if isinstance(part, QWidget):
                row.addWidget(part, 0, Qt.AlignmentFlag.AlignCenter if part is sign else Qt.AlignmentFlag(0))
            else:
                row.addLayout(part, 0 if is_centred or is_stacked else 1)
        if is_centred or is_stacked:
            row.addStretch(1)
        let_through(row)
        for part in parts:
            if isinstance(part, QVBoxLayout):
                let_through(part)
        self.setMinimumHeight(look.target_px)
        self.setMinimumWidth(look.target_px)
        self._height = look.target(height)
        self.setMaximumHeight(self._height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _words(
        self,
        button: Button,
        sizes: tuple[float, float],
        weight: QFont.Weight,
        ink: str,
        is_centred: bool,
        shows: bool,
        is_close: bool,
    ) -> QVBoxLayout | None:
        if not shows:
            return None
        look, language, line_em = self._look, button.language, 1.12 if is_close else 1.25
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addStretch(1)
        name = label(
            look,
            button.label,
            sizes[0],
            weight,
            ink,
            is_centred=is_centred,
            language=language,
            line_em=line_em,
        )
        words.addWidget(name)
        if button.detail:
            colour = ink if button.is_on or button.kind == "primary" else look.palette.ink_2
            words.addWidget(
                label(look, button.detail, sizes[1], colour=colour, is_centred=is_centred, language=language)
            )
        words.addStretch(1)
        return words

    def _icon(self, button: Button, icon_px: float, ink: str) -> Icon | None:
        if not button.icon:
            return None
        name = _MIRRORED.get(button.icon, button.icon) if self._look.is_rtl else button.icon
        return Icon(name, self._look.px(icon_px), ink)

    @property
    def is_primary(self) -> bool:
        """Whether it is what most people go on with."""
        return self._button.kind == "primary"

    def sizeHint(self) -> QSize:
        """As high as the design has it."""
        layout = self.layout()
        hint = layout.sizeHint() if layout is not None else QSize()
        return QSize(hint.width(), self._height)

    def hasHeightForWidth(self) -> bool:
        """Its height is the design's, not that of its words."""
        return False

    def minimumSizeHint(self) -> QSize:
        """As small as a finger may be."""
        return QSize(self._look.target_px, self._look.target_px)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too; an external keypad has no Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, frame and, with the focus, the ring."""
        look, palette, button = self._look, self._look.palette, self._button
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(2.0, look.unit * 3)
        gap = 4 * width if self.hasFocus() else width / 2
        rect = QRectF(self.rect()).adjusted(gap, gap, -gap, -gap)
        is_filled = button.is_on or button.kind == "primary"
        fill = {"quiet": palette.quiet, "waiting": palette.paper}.get(button.kind, palette.surface)
        fill = palette.on if is_filled else fill
        pen = QPen(QColor(palette.on if is_filled else palette.border), width)
        if button.kind == "waiting":
            pen.setStyle(Qt.PenStyle.DashLine)
        if self._is_on_ok:
            fill, pen = theme.SURFACE, QPen(Qt.PenStyle.NoPen)
        if self.isDown():
            painter.setOpacity(0.72)
        painter.setPen(pen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(rect, look.px(RADIUS), look.px(RADIUS))
        painter.setOpacity(1.0)
        if self.hasFocus():
            self._draw_ring(painter, width)

    def _draw_ring(self, painter: QPainter, width: float) -> None:
        """Draw two frames of which one shows on any ground."""
        palette, radius = self._look.palette, self._look.px(RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = QRectF(self.rect())
        for colour, pen_px, inset in (
            (theme.SURFACE if self._is_on_ok else palette.ring, 1.6 * width, 0.8 * width),
            (theme.INK if self._is_on_ok else palette.focus, 1.6 * width, 2.2 * width),
        ):
            painter.setPen(QPen(QColor(colour), pen_px))
            painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


_SWITCHES = frozenset({"larger", "contrast", "aloud", "lower", "slower", "hide"})


class Steps(QWidget):
    """The way: what is done, where she is, what comes; told by a sign and words as well as by colour."""

    def __init__(self, look: Look, steps: tuple[str, ...], step: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(14))
        palette = look.palette
        for place, text in enumerate(steps, start=1):
            column = QVBoxLayout()
            column.setSpacing(look.px(12))
            column.addWidget(_Stroke(palette.step if place <= step else palette.line, look.px(8)))
            line = QHBoxLayout()
            line.setSpacing(look.px(8))
            if place < step:
                line.addWidget(Icon("check", look.px(30), palette.step))
            weight = theme.BOLD if place == step else theme.MEDIUM
            colour = palette.step if place == step else palette.ink if place < step else palette.ink_2
            line.addWidget(label(look, text, 28, weight, colour, wraps=False))
            line.addStretch(1)
            column.addLayout(line)
            row.addLayout(column, 1)
        self.setAccessibleName(steps[step - 1])


class _Stroke(QWidget):
    def __init__(self, colour: str, height_px: int) -> None:
        super().__init__()
        self._colour = QColor(colour)
        self.setFixedHeight(height_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._colour)


class Header(QWidget):
    """The event's logo and name. The logo is not mirrored."""

    def __init__(self, look: Look, name: str, logo_path: str, ink: str = "", size: float = 30) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(24))
        if logo_path:
            row.addWidget(_Logo(logo_path, look.px(60), ink or look.palette.step))
        row.addWidget(label(look, name, size, theme.BOLD, ink, line_em=1.25), 1)


class _Logo(QWidget):
    def __init__(self, path: str, height_px: int, ink: str) -> None:
        super().__init__()
        self._path, self._height_px, self._ink = path, height_px, ink
        pixmap = picture_pixmap(path, height_px, ink)
        self.setFixedSize(max(1, pixmap.width()), height_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        pixmap = picture_pixmap(self._path, self._height_px, self._ink, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, pixmap)


class Ring(QWidget):
    """Seconds that are left, in a ring that empties."""

    def __init__(self, look: Look, seconds: int, left: str, colour: str) -> None:
        super().__init__()
        self._look, self._seconds, self._left = look, seconds, left
        self._whole, self._colour = max(1, seconds), colour
        side = look.px(180 if look.is_portrait else 124)
        self.setFixedSize(side, side)

    def show_seconds(self, seconds: int, left: str) -> None:
        """Show what is left, in the digits of the language."""
        self._left = left
        self._seconds, self._whole = seconds, max(self._whole, seconds)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = round(self.width() * 0.09)
        rect = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.setPen(flat_pen(theme.LINE, width))
        painter.drawEllipse(rect)
        painter.setPen(flat_pen(self._colour, width))
        painter.drawArc(rect, 90 * 16, -ceil(360 * 16 * self._seconds / self._whole))
        painter.setPen(QColor(self._look.palette.ink))
        painter.setFont(
            theme.font(
                round(self.width() * 0.34), theme.BOLD, tabular=True, first=theme.family_for(self._left)
            )
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._left)
