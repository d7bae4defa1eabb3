"""The desk's widgets in their places: header, search, banner, stage, badge panel, recent check-ins, status bar.

It emits intents and shows states; it decides nothing. The pages of the stage are built once and only filled afterwards, those of
parts when they are first shown: a start should not wait for what a morning may never need.
Nothing here takes the focus by a click: it rests on a catcher without an input method, and moves to the search
field with the first typed key. Longer than other modules: a third of it only puts widgets in their places.
"""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QImage,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.model import FactId
from kiosk.ui import theme
from kiosk.ui.desk.around import (
    BadgePanel,
    BannerBox,
    CardButton,
    LogoBox,
    OfferButton,
    PillButton,
    StatusPill,
)
from kiosk.ui.desk.flag import FlagPage
from kiosk.ui.desk.pages import AlreadyPage, TroublePage, WelcomePage
from kiosk.ui.desk.part import DeskPart, PartPage
from kiosk.ui.desk.plain_pages import ReadPage, ReadyPage
from kiosk.ui.desk.results_page import ResultsPage
from kiosk.ui.desk.search_box import Catcher, SearchBox
from kiosk.ui.desk.states import (
    Act,
    Already,
    Banner,
    Card,
    Frame,
    Offer,
    Page,
    Panel,
    Pill,
    Ready,
    Results,
    Stage,
    Tone,
    Trouble,
    Welcome,
)
from kiosk.ui.parts.button import KeyButton, TextButton
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import Rule

MARGIN, GAP, HEADER, STATUS, RECENT, SEARCH, BANNER = 24, 22, 56, 44, 110, 64, 82
PANEL_WIDE, PANEL_NARROW, NARROW_BELOW = 338, 300, 1340
MOST_OFFERS, OFFER = 3, 64

KEYS = {
    "F1": Act.HELP,
    "F2": Act.SEARCH,
    "F3": Act.WALK_IN,
    "F4": Act.EDIT,
    "F5": Act.UNDO,
    "F6": Act.COMPARE,
    "F7": Act.OTHER_PRINTER,
    "F8": Act.HOW_TO_LOAD,
    "F9": Act.CALL_LEAD,
    "F10": Act.RECORD,
    "F12": Act.LANGUAGE,
    "Esc": Act.CLEAR,
    "Ctrl+Return": Act.REGISTER,
    "Ctrl+Enter": Act.REGISTER,
    "Ctrl+D": Act.ADD_TODAY,
    "Ctrl+B": Act.ENLARGE,
    "Ctrl+G": Act.TAKE_CALL,
    "Ctrl+L": Act.LOOK,
    "Ctrl+O": Act.DELEGATION,
    "Ctrl+A": Act.TICK_ALL,
    "Ctrl+K": Act.KEEP_APART,
    "Ctrl+Right": Act.LATER,
    "Ctrl+P": Act.PRINT_BADGE,
    "Ctrl+Y": Act.CAME_OUT,
    "Ctrl+N": Act.DID_NOT_COME_OUT,
    "Ctrl+,": Act.SET_UP,
    "Ctrl+S": Act.SAVE,
    "Ctrl+T": Act.PAY,
    "Ctrl+9": Act.LEAD,
    "Ctrl+0": Act.SHUT,
    "Ctrl+J": Act.SHIFT,
    "Ctrl+W": Act.DAY,
}


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
        self._cards: tuple[Card, ...] = ()
        self._is_enlarged = False
        self._state: Stage | None = None
        self._make_header()
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
        self._make_stage(fade_ms, parts)
        self.badge = BadgePanel(self.asked.emit)
        self.badge.setParent(self)
        self._make_recent()
        self._make_status()
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
        self._event_name.setText(frame.event_name)
        self._clock_note.show_pill(Pill("clock", frame.clock_note, "", Tone.NONE))
        self._clock_note.setVisible(bool(frame.clock_note))
        self._help.show_words(frame.help, "F1")
        self._lead.show_words(frame.call_lead, "F9")
        self.search.show_placeholder(frame.placeholder, frame.form_placeholder)
        if frame.walk_in != self._walk_in.accessibleName():
            self._walk_in.show_words(frame.walk_in, "F3", "user-plus")
            self._place()
        self.catcher.setAccessibleName(frame.placeholder)
        self._recent_title.setText(frame.recent_title)
        self._recent_hint.setText(frame.recent_hint)
        for pill, shown in zip(
            self._pills, (frame.hub, frame.printer, frame.desk, frame.arrived), strict=True
        ):
            pill.show_pill(shown)
        self._language.show_words(frame.language, "F12")
        self._time.setText(frame.time)

    def show_logo(self, path: str) -> None:
        """Show the event's mark in the header."""
        self._logo.show_logo(path)

    def show_stage(self, state: Stage) -> None:
        """Show an answer; it replaces the one before at once, and nothing lies over an answer of another kind."""
        if type(state) is not type(self._state):
            self._shrink()
        self._state = state
        self.search.stand_beside_form(type(state) in self._page_makers)
        page = self._fill(state)
        self.stage.setCurrentWidget(page)
        if isinstance(page, FlagPage) and state.sound:
            page.flag.fade_in()
        self._announce(state.spoken)

    def _fill(self, state: Stage) -> QWidget:
        is_low = not self.banner.isHidden()
        if isinstance(state, Ready):
            self._ready.show_state(state)
            return self._ready
        part = self._page_of(type(state))
        if part is not None:
            part.show_state(state, is_low=is_low)
            return part
        if isinstance(state, Page):
            self._read.show_state(state)
            return self._read
        if isinstance(state, Welcome):
            self._welcome.show_state(state, is_low=is_low)
            return self._welcome
        if isinstance(state, Already):
            self._already.show_state(state, is_low=is_low)
            return self._already
        if isinstance(state, Results):
            self._results.show_state(state, is_low=is_low)
            return self._results
        assert isinstance(state, Trouble)
        page = self._troubles[state.flag.tone]
        page.show_state(state, is_low=is_low)
        return page

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
            if self._state is not None:
                self._fill(self._state)
        if banner is not None:
            self._announce(f"{banner.title} {banner.detail}")

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
        self._cards = cards
        for index, button in enumerate(self._card_buttons):
            button.setVisible(index < len(cards))
            if index < len(cards):
                button.show_card(cards[index], index + 1)

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
        page = self.pages.get(type(self._state))
        if page is not None:
            page.begin()

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

    def _make_header(self) -> None:
        self._header = QWidget(self)
        row = QHBoxLayout(self._header)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(15)
        self._logo = LogoBox(30)
        self._event_name = FitLabel(Style(18, theme.BOLD, floor_px=15))
        self._clock_note = PillButton()
        self._clock_note.clicked.connect(lambda: self.asked.emit(Act.DAY))
        self._help = TextButton("life-buoy")
        self._lead = TextButton("hand-helping")
        self._help.clicked.connect(lambda: self.asked.emit(Act.HELP))
        self._lead.clicked.connect(lambda: self.asked.emit(Act.CALL_LEAD))
        row.addWidget(self._logo)
        row.addWidget(self._event_name, 1)
        row.addWidget(self._clock_note)
        row.addSpacing(20)
        row.addWidget(self._help)
        row.addSpacing(24)
        row.addWidget(self._lead)

    def _make_stage(self, fade_ms: int, parts: Sequence[DeskPart]) -> None:
        self.stage = QStackedWidget(self)
        self._ready = ReadyPage()
        self._welcome = WelcomePage(self.asked.emit, self.answered.emit, fade_ms)
        self._already = AlreadyPage(self.asked.emit, self.answered.emit, fade_ms)
        self._troubles = {
            tone: TroublePage(tone, self.asked.emit, fade_ms) for tone in (Tone.STOP, Tone.WARN, Tone.CALM)
        }
        self._results = ResultsPage(lambda index: self.number_pressed.emit(index + 1))
        self._read = ReadPage()
        self._page_makers = {part.state: part.make_page for part in parts if part.make_page is not None}
        self.pages: dict[type, PartPage] = {}
        for page in (
            self._ready,
            self._welcome,
            self._already,
            *self._troubles.values(),
            self._results,
            self._read,
        ):
            self.stage.addWidget(page)

    def _page_of(self, kind: type) -> PartPage | None:
        """Return the page of a part, made when it is wanted for the first time; None for a state of the desk's own."""
        if kind not in self.pages and kind in self._page_makers:
            page = self._page_makers[kind](self.asked.emit)
            page.told.connect(lambda told: self.page_told.emit(told) if type(self._state) is kind else None)
            self.pages[kind] = page
            self.stage.addWidget(page)
            self._order_focus()
        return self.pages.get(kind)

    def _make_recent(self) -> None:
        self._recent = QWidget(self)
        column = QVBoxLayout(self._recent)
        column.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        self._recent_title = FitLabel(Style(15, theme.STRONG, theme.INK_2, wraps=False))
        self._recent_hint = FitLabel(Style(15, theme.MEDIUM, theme.INK_2, wraps=False))
        head.addWidget(self._recent_title)
        head.addStretch(1)
        head.addWidget(self._recent_hint)
        column.addLayout(head)
        self._card_row = QWidget()
        self._card_row.setFixedHeight(68)
        self._card_buttons = [CardButton() for _ in range(5)]
        for index, button in enumerate(self._card_buttons):
            button.setParent(self._card_row)
            button.clicked.connect(lambda _=False, i=index: self._choose_card(i))
        column.addWidget(self._card_row)
        column.addStretch(1)

    def _make_status(self) -> None:
        self._status = StatusBar(self)
        row = QHBoxLayout(self._status)
        row.setContentsMargins(MARGIN, 1, MARGIN, 0)
        self._status_row = row
        self._desk = PillButton()
        self._desk.clicked.connect(lambda: self.asked.emit(Act.SHIFT))
        self._pills = [StatusPill(), StatusPill(), self._desk, StatusPill()]
        for index, pill in enumerate(self._pills):
            if index:
                row.addWidget(Rule(upright=True, length_px=20, colour=theme.BORDER))
            row.addWidget(pill)
        row.addStretch(1)
        self._language = TextButton("languages")
        self._language.restyle(Style(15, theme.BOLD, theme.INK, wraps=False))
        self._language.clicked.connect(lambda: self.asked.emit(Act.LANGUAGE))
        row.addWidget(self._language)
        row.addWidget(Rule(upright=True, length_px=20, colour=theme.BORDER))
        self._time = FitLabel(Style(18, theme.BOLD, wraps=False, tabular=True))
        row.addWidget(self._time)

    def _make_keys(self) -> None:
        for key, act in KEYS.items():
            self._on_key(key, partial(self.asked.emit, act))
        for number in range(1, 6):
            self._on_key(f"Ctrl+{number}", partial(self.number_pressed.emit, number))
            self._on_key(f"Alt+{number}", partial(self._choose_card, number - 1))
        self._on_key("Up", lambda: self.moved.emit(-1))
        self._on_key("Down", lambda: self.moved.emit(1))

    def _on_key(self, key: str, do: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(key in ("Up", "Down"))
        shortcut.activated.connect(do)

    def _order_focus(self) -> None:
        chain: list[QWidget] = [self.catcher]
        pages: list[FlagPage] = [self._welcome, self._already, *self._troubles.values()]
        for page in pages:
            chain += page.buttons()
        for own in self.pages.values():
            chain += own.buttons()
        chain += self._offer_buttons
        chain += [
            self.badge.record,
            *self.banner.buttons(),
            *self._card_buttons,
            self._walk_in,
            self._clock_note,
            self._desk,
            self._language,
            self._help,
            self._lead,
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

    def _choose_card(self, index: int) -> None:
        if index < len(self._cards):
            self.card_chosen.emit(FactId(self._cards[index].fact_id))

    def _announce(self, words: str) -> None:
        if not words:
            return
        self.stage.setAccessibleName(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self.stage, QAccessible.Event.Alert))

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
        self._header.setGeometry(0, 0, width, HEADER)
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
        self._recent.setGeometry(0, bottom + 14, width, RECENT)
        each = (width - 2 * MARGIN - 4 * 12) / 5
        for index, button in enumerate(self._card_buttons):
            button.setGeometry(round(index * (each + 12)), 0, round(each), 68)
        self._status_row.setSpacing(22 if width >= NARROW_BELOW else 11)
        self._status.setGeometry(0, height - STATUS, width, STATUS)


class StatusBar(QWidget):
    """The ground of the status bar."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill it and draw its upper edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.BAR))
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.LINE))
