"""The edges of the desk: header, recent check-ins, status bar."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.model import FactId
from kiosk.ui import theme
from kiosk.ui.desk.around import CardButton, LogoBox
from kiosk.ui.desk.pills import PillButton, StatusPill
from kiosk.ui.desk.states import Act, Card, Frame, Pill, Tone
from kiosk.ui.parts.button import TextButton
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import Rule

MARGIN = 24
_CARDS, _CARD, _CARD_GAP = 5, 68, 12


class Header(QWidget):
    """The event, what is odd about the clock, and help.

    Signals:
        asked: an `Act`.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(15)
        self.logo = LogoBox(30)
        self._event_name = FitLabel(Style(18, theme.BOLD, floor_px=15))
        self.clock_note = PillButton()
        self.clock_note.clicked.connect(lambda: self.asked.emit(Act.DAY))
        self.help = TextButton("life-buoy")
        self.lead = TextButton("hand-helping")
        self.help.clicked.connect(lambda: self.asked.emit(Act.HELP))
        self.lead.clicked.connect(lambda: self.asked.emit(Act.CALL_LEAD))
        row.addWidget(self.logo)
        row.addWidget(self._event_name, 1)
        row.addWidget(self.clock_note)
        row.addSpacing(20)
        row.addWidget(self.help)
        row.addSpacing(24)
        row.addWidget(self.lead)

    def show_frame(self, frame: Frame) -> None:
        """Show the header's words."""
        self._event_name.setText(frame.event_name)
        self.clock_note.show_pill(Pill("clock", frame.clock_note, "", Tone.NONE))
        self.clock_note.setVisible(bool(frame.clock_note))
        self.help.show_words(frame.help, "F1")
        self.lead.show_words(frame.call_lead, "F9")


class RecentStrip(QWidget):
    """The last check-ins of this desk, newest first.

    Signals:
        chosen: the `FactId` of one of them.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        self._title = FitLabel(Style(15, theme.STRONG, theme.INK_2, wraps=False))
        self._hint = FitLabel(Style(15, theme.MEDIUM, theme.INK_2, wraps=False))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._hint)
        column.addLayout(head)
        row = QWidget()
        row.setFixedHeight(_CARD)
        self.buttons = [CardButton() for _ in range(_CARDS)]
        for index, button in enumerate(self.buttons):
            button.setParent(row)
            button.clicked.connect(lambda _=False, i=index: self.choose(i))
        column.addWidget(row)
        column.addStretch(1)

    def show_frame(self, frame: Frame) -> None:
        """Show the strip's words."""
        self._title.setText(frame.recent_title)
        self._hint.setText(frame.recent_hint)

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Show the check-ins."""
        self._cards = cards
        for index, button in enumerate(self.buttons):
            button.setVisible(index < len(cards))
            if index < len(cards):
                button.show_card(cards[index], index + 1)

    def choose(self, index: int) -> None:
        """Choose one by its place, from 0; where there is none, nothing happens."""
        if index < len(self._cards):
            self.chosen.emit(FactId(self._cards[index].fact_id))

    def place(self, width: int) -> None:
        """Spread the cards over the width of the window."""
        each = (width - 2 * MARGIN - (_CARDS - 1) * _CARD_GAP) / _CARDS
        for index, button in enumerate(self.buttons):
            button.setGeometry(round(index * (each + _CARD_GAP)), 0, round(each), _CARD)


class StatusBar(QWidget):
    """Hub, printer, desk, count, language and time.

    Signals:
        asked: an `Act`.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN, 1, MARGIN, 0)
        self.desk = PillButton()
        self.desk.clicked.connect(lambda: self.asked.emit(Act.SHIFT))
        self._pills = [StatusPill(), StatusPill(), self.desk, StatusPill()]
        for index, pill in enumerate(self._pills):
            if index:
                self._add_rule()
            self._row.addWidget(pill)
        self._row.addStretch(1)
        self.language = TextButton("languages")
        self.language.restyle(Style(15, theme.BOLD, theme.INK, wraps=False))
        self.language.clicked.connect(lambda: self.asked.emit(Act.LANGUAGE))
        self._row.addWidget(self.language)
        self._add_rule()
        self._time = FitLabel(Style(18, theme.BOLD, wraps=False, tabular=True))
        self._row.addWidget(self._time)

    def _add_rule(self) -> None:
        self._row.addWidget(Rule(upright=True, length_px=20, colour=theme.BORDER))

    def show_frame(self, frame: Frame) -> None:
        """Show every status."""
        shown = (frame.hub, frame.printer, frame.desk, frame.arrived)
        for pill, state in zip(self._pills, shown, strict=True):
            pill.show_pill(state)
        self.language.show_words(frame.language, "F12")
        self._time.setText(frame.time)

    def space(self, gap_px: int) -> None:
        """Set the room between two statuses."""
        self._row.setSpacing(gap_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground and draw its upper edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.BAR))
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.LINE))
