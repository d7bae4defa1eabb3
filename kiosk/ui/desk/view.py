"""The desk's widgets in their places: header, search, banner, stage, badge panel, recent check-ins, status bar.

It emits intents and shows states; it decides nothing.
Nothing here takes the focus by a click: it rests on a catcher without an input method, and moves to the search
field with the first typed key. Longer than other modules: it is where all widgets of the desk meet.
"""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from kiosk.ui import theme
from kiosk.ui.desk.around import BannerBox, OfferButton
from kiosk.ui.desk.badge_panel import BadgePanel
from kiosk.ui.desk.edges import MARGIN, Header, RecentStrip, StatusBar
from kiosk.ui.desk.keys import KEYS
from kiosk.ui.desk.part import DeskPart
from kiosk.ui.desk.search_box import Catcher, SearchBox
from kiosk.ui.desk.stage_stack import StageStack
from kiosk.ui.desk.states import Act, Banner, Card, Frame, Offer, Panel, Stage
from kiosk.ui.parts.button import KeyButton

GAP, HEADER, STATUS, RECENT, SEARCH, BANNER = 22, 56, 44, 110, 64, 82
PANEL_WIDE, PANEL_NARROW, NARROW_BELOW = 338, 300, 1340
MOST_OFFERS, OFFER = 3, 64


class DeskView(QWidget):
    """The whole desk.

    Signals:
        asked: an `Act`, by button or key.
        number_pressed: Ctrl+1 to Ctrl+5, or a click on a row (1 to 5).
        moved: up (-1) or down (1) in a list.
        card_chosen: the `FactId` of a recent check-in.
        text_typed: what stands in the search field, after every key.
        answered: what was chosen or typed as the answer to a question of the event.
        text_entered: what stands there, on Enter.
        page_told: what the page of a part tells, while it is on the stage.
    """

    asked = Signal(object)
    number_pressed = Signal(int)
    answered = Signal(str)
    moved = Signal(int)
    card_chosen = Signal(str)
    text_typed = Signal(str)
    text_entered = Signal(str)
    page_told = Signal(object)

    def __init__(
        self, parts: Sequence[DeskPart] = (), *, fade_ms: int = theme.FADE_MS, pause_ms: int = 0
    ) -> None:
        super().__init__()
        self._is_enlarged = False
        self.header = Header(self)
        self.header.asked.connect(self.asked)
        self.catcher = Catcher(self, lambda: self.text_entered.emit(self.search.field.text()))
        self.search = SearchBox()
        self.search.setParent(self)
        self._walk_in = KeyButton(SEARCH)
        self._walk_in.setParent(self)
        self._walk_in.clicked.connect(lambda: self.asked.emit(Act.WALK_IN))
        self.resting: QWidget = self.catcher
        self.banner = BannerBox(self.asked.emit)
        self.banner.setParent(self)
        self.banner.hide()
        self.stage = StageStack(self, self.asked.emit, fade_ms, parts)
        self.stage.answered.connect(self.answered)
        self.stage.row_chosen.connect(self.number_pressed)
        self.stage.page_told.connect(self.page_told)
        self.stage.page_made.connect(self._order_focus)
        self.badge = BadgePanel(self.asked.emit)
        self.badge.setParent(self)
        self.recent = RecentStrip(self)
        self.recent.chosen.connect(self.card_chosen)
        self.status = StatusBar(self)
        self.status.asked.connect(self.asked)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._paused)
        self._searched = ""
        self.search.field.textEdited.connect(lambda _text: self._pause.start())
        self.search.field.composing.connect(lambda _is_composing: self._pause.start())
        self.search.field.returnPressed.connect(self._entered)
        self._offers: tuple[Offer, ...] = ()
        self._offer_buttons = [OfferButton() for _ in range(MOST_OFFERS)]
        for index, button in enumerate(self._offer_buttons):
            button.setParent(self)
            button.hide()
            button.clicked.connect(lambda _=False, i=index: self.asked.emit(self._offers[i].act))
        self._make_keys()
        self._order_focus()
        self.catcher.setFocus()

    # -- what the controller tells ------------------------------------------------------------------------------

    def show_frame(self, frame: Frame) -> None:
        """Show header and status bar."""
        for edge in (self.header, self.recent, self.status):
            edge.show_frame(frame)
        self.search.show_placeholder(frame.placeholder, frame.form_placeholder)
        if frame.walk_in != self._walk_in.accessibleName():
            self._walk_in.show_words(frame.walk_in, "F3", "user-plus")
            self._place()
        self.catcher.setAccessibleName(frame.placeholder)

    def show_logo(self, path: str) -> None:
        """Show the event's mark in the header."""
        self.header.logo.show_logo(path)

    def show_stage(self, state: Stage) -> None:
        """Show an answer; it replaces the one before at once, and nothing lies over an answer of another kind."""
        if type(state) is not type(self.stage.state):
            self._shrink()
        is_low = not self.banner.isHidden()
        self.stage.show_state(state, is_low=is_low)
        self.search.stand_beside_form(self.stage.is_form)

    def rest(self) -> None:
        """Empty the search field and lay the focus to rest; whoever comes next is not hidden by a large badge."""
        self._shrink()
        self._pause.stop()
        self._searched = ""
        if not self.search.field.shown_text and self.resting.hasFocus():
            return  # Nothing to paint: a scan comes to an empty field, and its answer needs the time.
        self.search.field.forget()
        self.resting.setFocus()
        self.search.update()

    def rest_in_field(self) -> None:
        """Let the focus rest in the search field: no scan passes through its input method."""
        self.resting = self.search.field
        self.catcher.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.search.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabOrder(self.catcher, self.search.field)
        self.resting.setFocus()

    def begin_typing(self) -> None:
        """Move the focus to the end of the search field; the keys come to it as they are."""
        self._shrink()
        self.search.field.setFocus()
        self.search.field.end(False)

    def show_banner(self, banner: Banner | None) -> None:
        """Show or hide the banner; the stage makes room."""
        was_hidden = self.banner.isHidden()
        self.banner.show_banner(banner)
        if was_hidden != self.banner.isHidden():
            self._place()
            self.stage.refill(is_low=not self.banner.isHidden())
        if banner is not None:
            self.stage.announce(f"{banner.title} {banner.detail}")

    def show_panel(self, panel: Panel) -> None:
        """Show the badge panel's words; its picture comes through `show_preview`."""
        self.badge.show_state(panel)
        if panel.preview_id is None:
            self._shrink()

    def show_preview(self, image: QImage | None) -> None:
        """Show a badge's picture; None while it is being drawn."""
        self.badge.preview.show_image(image)

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Show the recent check-ins."""
        self.recent.show_cards(cards)

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show what is offered for the guest on the stage; the badge makes room."""
        self._offers = offers[:MOST_OFFERS]
        for index, button in enumerate(self._offer_buttons):
            if index < len(self._offers):
                button.show_offer(self._offers[index])
            button.setVisible(index < len(self._offers))
        self._place()

    def enlarge(self) -> None:
        """Make the badge panel large over the stage's place, or small again."""
        self._is_enlarged = not self._is_enlarged
        self._place()
        self.badge.raise_()

    def _shrink(self) -> None:
        if self._is_enlarged:
            self.enlarge()

    def focus_search(self) -> None:
        """Move the focus to the search field."""
        self._shrink()
        self.search.field.setFocus()
        self.search.field.selectAll()
        self.search.update()

    def begin_page(self) -> None:
        """Move the focus into the page of a part on the stage."""
        self._shrink()
        self.stage.begin_page()

    def type_text(self, text: str) -> None:
        """Take typed characters into the search field."""
        self._shrink()
        if not self.search.field.hasFocus():
            self.search.field.setFocus()
            self.search.field.end(False)
        self.search.insert(text)
        self._pause.start()

    def take_back(self, count: int) -> None:
        """Remove typed characters that were the beginning of a scan; nothing is searched for them."""
        self._pause.stop()
        self.search.take_back(count)

    # -- building ------------------------------------------------------------------------------------------------

    def _make_keys(self) -> None:
        for key, act in KEYS.items():
            self._on_key(key, partial(self.asked.emit, act))
        for number in range(1, 6):
            self._on_key(f"Ctrl+{number}", partial(self.number_pressed.emit, number))
            self._on_key(f"Alt+{number}", partial(self.recent.choose, number - 1))
        self._on_key("Up", lambda: self.moved.emit(-1))
        self._on_key("Down", lambda: self.moved.emit(1))

    def _on_key(self, key: str, do: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(key in ("Up", "Down"))
        shortcut.activated.connect(do)

    def _order_focus(self) -> None:
        chain: list[QWidget] = [self.catcher]
        chain += self.stage.buttons()
        chain += self._offer_buttons
        chain += [
            self.badge.record,
            *self.banner.buttons(),
            *self.recent.buttons,
            self._walk_in,
            self.header.clock_note,
            self.status.desk,
            self.status.language,
            self.header.help,
            self.header.lead,
        ]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    # -- events --------------------------------------------------------------------------------------------------

    def _paused(self) -> None:
        text = self.search.field.shown_text
        if text != self._searched:
            self._searched = text
            self.text_typed.emit(text)

    def _entered(self) -> None:
        self._pause.stop()
        self.text_entered.emit(self.search.field.text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on nothing changes nothing; keys go on to the search box."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the regions anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width, height = self.width(), self.height()
        panel = PANEL_NARROW if width < NARROW_BELOW else PANEL_WIDE
        left = width - 2 * MARGIN - GAP - panel
        bottom = height - STATUS - RECENT - 14
        ring = SearchBox.RING_PX
        self.header.setGeometry(0, 0, width, HEADER)
        beside = min(max(self._walk_in.sizeHint().width(), 150), 220)
        self._walk_in.setGeometry(MARGIN + left - beside, HEADER, beside, SEARCH)
        self.search.setGeometry(
            MARGIN - ring, HEADER - ring, left - beside - 12 + 2 * ring, SEARCH + 2 * ring
        )
        top = HEADER + SEARCH + 14
        if not self.banner.isHidden():
            self.banner.setGeometry(MARGIN, top, left, BANNER)
            top += BANNER + 14
        self.stage.setGeometry(MARGIN, top, left, bottom - top)
        if self._is_enlarged:
            # Also over the ring around the search box.
            top = HEADER - SearchBox.RING_PX
            self.badge.setGeometry(
                MARGIN - SearchBox.RING_PX,
                top,
                width - 2 * MARGIN + 2 * SearchBox.RING_PX,
                height - STATUS - top - 8,
            )
        else:
            offered = len(self._offers) * (OFFER + 8)
            self.badge.setGeometry(MARGIN + left + GAP, HEADER, panel, bottom - HEADER - offered)
        for index, offer in enumerate(self._offer_buttons):
            under = bottom - (len(self._offers) - index) * (OFFER + 8) + 8
            offer.setGeometry(MARGIN + left + GAP, under, panel, OFFER)
        self.recent.setGeometry(0, bottom + 14, width, RECENT)
        self.recent.place(width)
        self.status.space(22 if width >= NARROW_BELOW else 11)
        self.status.setGeometry(0, height - STATUS, width, STATUS)
