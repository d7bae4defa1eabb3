"""What stands around the stage: banner, recent cards, offers, logo."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.pills import ICON_COLOURS
from kiosk.ui.desk.states import Act, Banner, Card, Offer, Tone
from kiosk.ui.parts.button import Framed, KeyButton, let_through
from kiosk.ui.parts.icon import Icon, picture_pixmap
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import KeyCap, Panel
from kiosk.ui.parts.shape import StateShape
from kiosk.ui.parts.swatch import Swatch


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
