"""What stands around the stage: banner, badge panel, recent cards, status pills, logo."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.states import Act, Banner, Card, Offer, Pill, Tone
from kiosk.ui.desk.states import Panel as PanelState
from kiosk.ui.parts.button import Framed, KeyButton, let_through
from kiosk.ui.parts.icon import Icon, picture_pixmap
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import KeyCap, Panel, ProgressBar
from kiosk.ui.parts.shape import StateShape
from kiosk.ui.parts.swatch import Swatch

ICON_COLOURS = {
    Tone.NONE: theme.INK,
    Tone.OK: theme.OK,
    Tone.WARN: theme.WARN_TEXT,
    Tone.STOP: theme.STOP,
    Tone.CALM: theme.ACCENT,
}


class BannerBox(Panel):
    """Printer trouble, or a question about a print."""

    def __init__(self, asked: Callable[[Act], None]) -> None:
        super().__init__(theme.WARN, theme.INK, 2)
        self._icon = Icon("printer", 40, theme.INK)
        self._title = FitLabel(Style(21, theme.BOLD, floor_px=16, line_em=1.25))
        self._detail = FitLabel(Style(17, theme.REGULAR, theme.INK, floor_px=14, line_em=1.3))
        self._buttons = [KeyButton(48) for _ in range(2)]
        self._acts: list[Act] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 6)
        row.setSpacing(16)
        row.addWidget(self._icon)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch(1)
        row.addLayout(words, 1)
        for index, button in enumerate(self._buttons):
            button.reframe(theme.INK, 2)
            button.clicked.connect(lambda _=False, i=index: asked(self._acts[i]))
            row.addWidget(button)

    def buttons(self) -> list[QWidget]:
        """Return the buttons in Tab order."""
        return list(self._buttons)

    def show_banner(self, banner: Banner | None) -> None:
        """Show trouble or a question; None hides the banner."""
        self.setVisible(banner is not None)
        if banner is None:
            return
        self._icon.show_icon(banner.icon)
        self._title.setText(banner.title)
        self._detail.setText(banner.detail)
        for index, button in enumerate(self._buttons):
            button.setVisible(index < len(banner.choices))
            if index < len(banner.choices):
                button.show_words(banner.choices[index].title, banner.choices[index].key)
        self._acts = [choice.act for choice in banner.choices]
        self.setAccessibleName(f"{banner.title} {banner.detail}")


class Preview(QWidget):
    """A picture of the badge, or an empty place for it."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._scaled: QPixmap | None = None
        self._text = FitLabel(
            Style(17, theme.REGULAR, theme.INK_2, align=Qt.AlignmentFlag.AlignHCenter), parent=self
        )
        self._icon = Icon("id-card-lanyard", 54, theme.BORDER, self)
        self._is_empty = True
        self.ratio = 105 / 148

    def show_empty(self, text: str) -> None:
        """Show the empty place with a sentence."""
        self._is_empty, self._image = True, None
        self._text.setText(text)
        self._text.show()
        self._icon.show()
        self._place()
        self.update()

    def show_image(self, image: QImage | None) -> None:
        """Show a badge; None while it is being drawn."""
        self._is_empty, self._image = False, image
        self._scaled = None
        self._text.hide()
        self._icon.hide()
        self.update()

    def paper(self) -> QRectF:
        """Return where the badge's paper lies."""
        width, height = float(self.width()), float(self.height())
        if width / height > self.ratio:
            wide = height * self.ratio
            return QRectF((width - wide) / 2, 0, wide, height)
        return QRectF(0, 0, width, width / self.ratio)

    def _picture(self, paper: QRectF) -> QPixmap:
        """Return the picture at the paper's size, made once."""
        ratio = self.devicePixelRatioF()
        size = (paper.size() * ratio).toSize()
        if self._scaled is None or self._scaled.size() != size:
            assert self._image is not None
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._scaled = QPixmap.fromImage(scaled)
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled

    def resizeEvent(self, event: object) -> None:
        """Keep the sentence in the middle."""
        self._place()

    def _place(self) -> None:
        paper = self.paper()
        wanted = self._text.heightForWidth(int(paper.width()) - 24)
        middle = int(paper.center().y())
        self._icon.move(int(paper.center().x()) - 27, middle - 56)
        self._text.setGeometry(int(paper.left()) + 12, middle + 12, int(paper.width()) - 24, wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the badge on its paper, or a dashed outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = self.paper().adjusted(1, 1, -1, -1)
        if self._is_empty:
            pen = QPen(QColor(theme.BORDER), 2)
            pen.setDashPattern([3, 2.4])
            painter.setPen(pen)
            painter.setBrush(QColor(theme.SURFACE_2))
            painter.drawRoundedRect(paper, 4, 4)
            return
        painter.fillRect(paper, QColor(theme.SURFACE))
        if self._image is not None:
            painter.drawPixmap(paper.topLeft(), self._picture(paper))
        painter.setPen(QPen(QColor("#A9A59B"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(paper, 3, 3)


class BadgePanel(Panel):
    """The badge: its picture, and what the printer does with it."""

    def __init__(self, asked: Callable[[Act], None]) -> None:
        super().__init__(theme.SURFACE, theme.LINE, 1.5)
        self._title = FitLabel(Style(16, theme.BOLD, theme.INK_2, floor_px=14))
        self._form = FitLabel(Style(16, theme.REGULAR, theme.INK_2, wraps=False))
        self.preview = Preview()
        self._icon = Icon("", 26, theme.INK)
        self._line = FitLabel(Style(17, theme.BOLD, floor_px=15, line_em=1.3, tabular=True))
        self._detail = FitLabel(Style(17, theme.REGULAR, theme.INK_2, floor_px=14, line_em=1.3))
        self._cap = KeyCap()
        self._bar = ProgressBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(19, 9, 19, 14)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._form)
        column.addLayout(head)
        column.addSpacing(9)
        column.addWidget(self.preview, 1)
        column.addSpacing(8)
        self.record = KeyButton(38)
        self.record.clicked.connect(lambda: asked(Act.RECORD))
        column.addWidget(self.record)
        foot = QWidget()
        foot.setFixedHeight(82)
        row = QVBoxLayout(foot)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(9)
        line.addWidget(self._icon)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._line)
        self._further = QWidget()
        further = QHBoxLayout(self._further)
        further.setContentsMargins(0, 0, 0, 0)
        further.setSpacing(6)
        further.addWidget(self._cap)
        further.addWidget(self._detail, 1)
        words.addWidget(self._further)
        line.addLayout(words, 1)
        row.addStretch(1)
        row.addLayout(line)
        row.addSpacing(4)
        row.addWidget(self._bar)
        row.addStretch(1)
        column.addWidget(foot)

    def show_state(self, state: PanelState) -> None:
        """Fill the panel; the picture itself comes later through `preview`."""
        self._title.setText(state.title)
        self._form.setText(state.form)
        self._form.setVisible(bool(state.form))
        if state.preview_id is None:
            self.preview.show_empty(state.empty)
        self._icon.show_icon(state.icon, ICON_COLOURS[state.tone])
        self._line.setText(state.line)
        self._detail.setText(state.detail)
        self._further.setVisible(bool(state.detail))
        self._cap.show_key(state.key)
        self._bar.show_progress(state.progress)
        self.record.setVisible(bool(state.record))
        self.record.show_words(state.record, "F10", "user")
        self.setAccessibleName(f"{state.title}: {state.line} {state.detail}")


class CardButton(Framed):
    """A recent check-in."""

    def __init__(self) -> None:
        super().__init__(theme.LINE, 1.5)
        self._swatch = Swatch(12, 44)
        self._name = FitLabel(Style(17, theme.BOLD, floor_px=14, line_em=1.2, least_px=10))
        self._icon = Icon("check", 18, theme.OK)
        self._line = FitLabel(Style(15, theme.REGULAR, theme.INK_2, floor_px=14, line_em=1.3, tabular=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 3, 8, 3)
        row.setSpacing(12)
        row.addWidget(self._swatch)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self._name)
        under = QHBoxLayout()
        under.setSpacing(6)
        under.addWidget(self._icon)
        under.addWidget(self._line, 1)
        words.addLayout(under)
        words.addStretch(1)
        row.addLayout(words, 1)
        for layout in (row, words, under):
            let_through(layout)

    def show_card(self, card: Card, number: int) -> None:
        """Show a check-in."""
        self._swatch.show_pattern(card.pattern, card.colour)
        self._name.setText(card.name)
        self._icon.show_icon(card.icon, ICON_COLOURS[card.tone])
        self._line.setText(card.line)
        self.setAccessibleName(f"{card.name}, {card.line}")
        self.setAccessibleDescription(f"Alt {number}")


class OfferButton(Framed):
    """What is offered for the guest on the stage: a sign, words, a key."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon("", 24, theme.ACCENT)
        self._shape = StateShape("triangle", 26, theme.INK, theme.WARN)
        self._title = FitLabel(Style(16, theme.BOLD, line_em=1.2, floor_px=15))
        self._detail = FitLabel(Style(15, theme.REGULAR, theme.INK_2, line_em=1.2, floor_px=14))
        self._cap = KeyCap()
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 3, 12, 3)
        row.setSpacing(11)
        row.addWidget(self._icon)
        row.addWidget(self._shape)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch(1)
        row.addLayout(words, 1)
        row.addWidget(self._cap)
        for layout in (row, words):
            let_through(layout)

    def show_offer(self, offer: Offer) -> None:
        """Show an offer."""
        is_warning = offer.tone is Tone.WARN
        self._shape.setVisible(offer.shape is not None)
        if offer.shape is not None:
            self._shape.show_shape(offer.shape.value, theme.INK, theme.WARN)
        self._icon.setVisible(bool(offer.icon))
        self._icon.show_icon(offer.icon)
        self._title.setText(offer.title)
        self._detail.setText(offer.detail)
        self._detail.setVisible(bool(offer.detail))
        self._cap.show_key(offer.key)
        self.refill(theme.WARN if is_warning else theme.SURFACE)
        self.reframe(theme.INK if is_warning else theme.BORDER, 2)
        self.setAccessibleName(f"{offer.title} {offer.detail}".strip())
        self.setAccessibleDescription(offer.key)


class StatusPill(QWidget):
    """Icon, strong words and further words; trouble and offline stand on a ground."""

    def __init__(self) -> None:
        super().__init__()
        self._tone, self._ground = Tone.NONE, False
        self._icon = Icon("", 20, theme.INK)
        self._strong = FitLabel(Style(15, theme.BOLD, wraps=False, tabular=True))
        self._detail = FitLabel(Style(15, theme.REGULAR, theme.INK_2, wraps=False, tabular=True))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        for part in (self._icon, self._strong, self._detail):
            self._row.addWidget(part)
        self.setFixedHeight(31)

    def show_pill(self, pill: Pill) -> None:
        """Show a status."""
        self._tone, self._ground = pill.tone, pill.ground
        is_off = pill.ground and pill.tone is Tone.CALM
        text = theme.SURFACE if is_off else theme.INK
        self._icon.show_icon(pill.icon, text if pill.ground else ICON_COLOURS[pill.tone])
        self._strong.restyle(Style(15, theme.BOLD, text, wraps=False, tabular=True))
        second = text if pill.ground else theme.INK_2
        self._detail.restyle(Style(15, theme.REGULAR, second, wraps=False, tabular=True))
        self._strong.setText(pill.strong)
        self._detail.setText(pill.detail)
        self._detail.setVisible(bool(pill.detail))
        side = 12 if pill.ground else 0
        self._row.setContentsMargins(side, 0, side, 0)
        self.setAccessibleName(f"{pill.strong} {pill.detail}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        if not self._ground:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.OFF if self._tone is Tone.CALM else theme.WARN))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)


class PillButton(StatusPill):
    """A status that one can press."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press within it counts."""
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The press is ours, the focus stays where it is."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Blank and Enter press it."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and the ring with the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.ACCENT), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)


class LogoBox(QWidget):
    """The event's own mark."""

    def __init__(self, height_px: int) -> None:
        super().__init__()
        self._path, self._height_px = "", height_px
        self.setFixedHeight(height_px)
        self.hide()

    def show_logo(self, path: str) -> None:
        """Show a picture file; "" or an unreadable one shows nothing and takes no room."""
        self._path = path
        pixmap = (
            picture_pixmap(path, self._height_px, theme.ACCENT, self.devicePixelRatioF()) if path else None
        )
        self.setVisible(pixmap is not None and not pixmap.isNull())
        if pixmap is not None and not pixmap.isNull():
            self.setFixedSize(QSize(round(pixmap.deviceIndependentSize().width()), self._height_px))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        QPainter(self).drawPixmap(
            0, 0, picture_pixmap(self._path, self._height_px, theme.ACCENT, self.devicePixelRatioF())
        )
