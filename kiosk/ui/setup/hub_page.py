"""The hub's page of the set-up screen: pair this station, see how it stands with its hub, or be the hub."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.parts.field import ShortField
from kiosk.ui.setup import hub_present as present
from kiosk.ui.setup.cards import Card
from kiosk.ui.setup.hub_port import HubLink
from kiosk.ui.setup.page import Page
from kiosk.ui.setup.qr import QrView
from kiosk.ui.words import Words, mark

_FOUND = 2
_QR_PX = 236
_ADDRESS_PX, _CODE_PX = 330, 150
_LONGEST_ADDRESS, _LONGEST_CODE = 400, 12
"""The text of a whole pairing QR may be pasted as the address."""
LOOK_MS = 1500
"""How often the page looks how many facts wait and who has joined."""


class HubPage(Page):
    """The page of the hub; while it is open a scan pairs and checks nobody in."""

    title = mark("Hub")

    def __init__(self, link: HubLink, look_ms: int = LOOK_MS) -> None:
        super().__init__()
        self._link = link
        self._is_asked = self._is_pairing = False
        self._head = Card(2, is_row=True, least_px=92)
        self._once = Card(0)
        self._move = Card(1, 1, is_one_line=True)
        self._join = Card(1, 2, is_one_line=True)
        self._found = [Card(1, is_row=True) for _ in range(_FOUND)]
        self._take = Card(1, 1, is_one_line=True)
        self._serve = Card(2)
        self._invite = Card(len(present.ROLES), per_line=len(present.ROLES))
        self._qr = QrView(_QR_PX)
        self._invite.beside(self._qr)
        self._address, self._code = self._join.fields
        (self._moved,), (self._phrase,) = self._move.fields, self._take.fields
        for field in (self._address, self._moved, self._phrase):
            _widen(field, _ADDRESS_PX, _LONGEST_ADDRESS)
        _widen(self._code, _CODE_PX, _LONGEST_CODE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for card in (self._head, self._once, self._move, self._take, self._join, *self._found):
            column.addWidget(card)
        for card in (self._serve, self._invite):
            column.addWidget(card)
        column.addStretch(100)
        self._timer = QTimer(self)
        self._timer.setInterval(look_ms)
        self._timer.timeout.connect(self._refresh_open)
        self._wire()

    def open(self, words: Words) -> None:
        """Show the page; scans are for it until it is left."""
        self._is_asked = False
        self._link.set_open(True)
        self._timer.start()
        super().open(words)

    def shut(self) -> None:
        """Leave the page; scans are for the desk again, and what was typed is forgotten."""
        self._timer.stop()
        self._link.set_open(False)
        for field in self._fields:
            field.field.clear()
        super().shut()

    @property
    def _fields(self) -> tuple[ShortField, ...]:
        return (self._address, self._code, self._moved, self._phrase)

    def focusables(self) -> list[QWidget]:
        """Return what Tab goes through, in its order."""
        return [
            *self._head.buttons,
            self._moved.field,
            *self._move.buttons,
            self._phrase.field,
            *self._take.buttons,
            *(button for card in self._found for button in card.buttons),
            self._address.field,
            self._code.field,
            *self._join.buttons,
            *self._serve.buttons,
            *self._invite.buttons,
        ]

    def refresh(self) -> None:
        """Show everything as it is now."""
        if self.words is None:
            return
        status = self._link.status()
        if self._is_pairing and not status.is_busy:
            self._is_pairing = False
            if status.is_said_well:  # The code is used up.
                self._address.field.clear()
                self._code.field.clear()
        address, code, moved, phrase = (one.field.text() for one in self._fields)
        texts = (address, code, moved, phrase)
        state = present.screen(self.words, status, texts, is_asked=self._is_asked)
        for card, section in (
            (self._head, state.head),
            (self._once, state.once),
            (self._move, state.move),
            (self._take, state.take),
            (self._join, state.join),
            (self._serve, state.serve),
            (self._invite, state.invite),
        ):
            card.show_section(section)
        for index, card in enumerate(self._found):
            card.show_section(state.found[index] if index < len(state.found) else None)
        self._qr.setVisible(state.shown is not None)
        if state.shown is not None:
            self._qr.show_matrix(state.shown.matrix)

    def _refresh_open(self) -> None:
        if self.is_open:
            self.refresh()

    # -- what is asked for ---------------------------------------------------------------------------------------

    def _pair(self) -> None:
        self._is_pairing = True
        self._link.pair(self._address.field.text(), self._code.field.text())

    def _take_address(self, index: int) -> None:
        self._address.field.setText(self._link.status().found[index])
        self._code.field.setFocus()

    def _take_over(self) -> None:
        """Become the hub; the passphrase does not stay on the screen."""
        phrase = self._phrase.field.text()
        self._phrase.field.clear()
        self._link.take_over(phrase)

    def _head_button(self, index: int) -> None:
        """Ask before the hub ends: every station would work alone."""
        if self._is_asked and index == 0:
            self._link.end()
        self._is_asked = not self._is_asked and index == 0
        self.refresh()
        self._head.buttons[0].setFocus()

    def _serve_button(self, index: int) -> None:
        if index == 0:
            self._link.serve()
        else:
            self._link.end()

    def _wire(self) -> None:
        for index, button in enumerate(self._head.buttons):
            button.clicked.connect(lambda _=False, index=index: self._head_button(index))
        for index, button in enumerate(self._serve.buttons):
            button.clicked.connect(lambda _=False, index=index: self._serve_button(index))
        for index, card in enumerate(self._found):
            card.buttons[0].clicked.connect(lambda _=False, index=index: self._take_address(index))
        for role, button in zip(present.ROLES, self._invite.buttons, strict=True):
            button.clicked.connect(lambda _=False, role=role: self._link.invite(role))
        self._join.buttons[0].clicked.connect(self._pair)
        self._code.field.returnPressed.connect(self._pair)
        self._address.field.returnPressed.connect(self._code.field.setFocus)
        self._move.buttons[0].clicked.connect(lambda: self._link.move(self._moved.field.text()))
        self._moved.field.returnPressed.connect(lambda: self._link.move(self._moved.field.text()))
        self._take.buttons[0].clicked.connect(self._take_over)
        self._phrase.field.returnPressed.connect(self._take_over)
        self._link.changed.connect(self._refresh_open)


def _widen(field: ShortField, px: int, longest: int) -> None:
    field.field.setFixedWidth(px)
    field.field.setMaxLength(longest)
