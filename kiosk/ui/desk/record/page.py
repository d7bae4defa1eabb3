"""The record's widget: who it is, the pages to turn to, the body of the open one, and what to do with it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.form import FormField
from kiosk.ui.desk.offers import Offers
from kiosk.ui.desk.part import Asked, PartPage
from kiosk.ui.desk.person_block import NameBlock
from kiosk.ui.desk.record.body import DeskBody, FieldsBody, LinesBody
from kiosk.ui.desk.record.state import FORMS, NOTE, ROWS, TABS, RecordStage, Tab
from kiosk.ui.desk.states import Act, Tone
from kiosk.ui.parts.button import KeyButton
from kiosk.ui.parts.foot import foot_row
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.scroll import Scroll
from kiosk.ui.parts.shape import StateShape
from kiosk.ui.parts.swatch import CategoryChip

_SHAPE_COLOURS = {
    Tone.OK: (theme.OK, theme.SURFACE),
    Tone.STOP: (theme.STOP, theme.SURFACE),
    Tone.WARN: (theme.INK, theme.WARN),
    Tone.NONE: (theme.BORDER, theme.SURFACE),
}
_MESSAGE = Style(16, theme.BOLD, theme.STOP, floor_px=14)


class RecordPage(PartPage):
    """The record; it tells the texts of all its fields after every key, or the page that is turned to (`Tab`)."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._form_id = ""
        self._state: RecordStage | None = None
        self._is_filling = False
        self._acts: list[Act] = []
        self._names = NameBlock(
            FitLabel(Style(24, theme.HEAVY, floor_px=17, line_em=1.15, tight=True)),
            FitLabel(Style(18, theme.STRONG, theme.INK_2, floor_px=14, line_em=1.2)),
            12,
        )
        self._chip = CategoryChip()
        self._shape = StateShape("ring", 24, theme.BORDER, theme.SURFACE)
        self._status = FitLabel(Style(17, theme.BOLD, wraps=False, floor_px=14))
        self._title = FitLabel(Style(20, theme.BOLD, floor_px=16))
        self._tabs = [KeyButton(40) for _ in TABS]
        for tab, button in zip(TABS, self._tabs, strict=True):
            button.clicked.connect(lambda _=False, t=tab: self.told.emit(t))
        self.fields = {tab: FieldsBody(rows, self._tell, has_text=tab in FORMS) for tab, rows in ROWS.items()}
        self._desk = DeskBody(asked)
        self._past = LinesBody()
        self.note = FormField(self._tell, 40)
        self._bodies = QStackedWidget()
        self._scroll_of_past = Scroll(self._past)
        self._body_of: dict[Tab, QWidget] = {tab: Scroll(body) for tab, body in self.fields.items()}
        self._body_of |= {Tab.DESK: Scroll(self._desk), Tab.PAST: self._past_body()}
        for body in self._body_of.values():
            self._bodies.addWidget(body)
        self._message = FitLabel(_MESSAGE)
        self._back = KeyButton(48)
        self._back.clicked.connect(lambda: asked(Act.CLEAR))
        self._buttons = [KeyButton(48) for _ in range(2)]
        for index, button in enumerate(self._buttons):
            button.clicked.connect(lambda _=False, i=index: asked(self._acts[i]))
        self._lay_out()
        lines = {name: field for body in self.fields.values() for name, field in body.fields.items()}
        self.offers = Offers(self, lines)

    def buttons(self) -> list[QWidget]:
        """Return the controls in Tab order: the open page, what to do, the other pages."""
        found: list[QWidget] = []
        for body in self.fields.values():
            found += body.controls()
        found += [*self._desk.buttons, self.note.line]
        return [*found, *reversed(self._buttons), self._back, *self._tabs]

    def begin(self) -> None:
        """Move the focus to where the open page begins."""
        tab = self._state.tab if self._state is not None else Tab.PERSON
        if tab in self.fields:
            self.fields[tab].begin()
        elif tab is Tab.PAST:
            self.note.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._desk.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: RecordStage, *, is_low: bool = False) -> None:
        """Show a page; another record than before begins with its own values."""
        self._state = state
        entries = {entry.field_name: entry for entry in state.entries}
        picks = {pick.field_name: pick for pick in state.picks}
        for body in self.fields.values():
            body.show_fields(entries, picks, state.told)
        self.note.show_entry(entries[NOTE])
        if state.form_id != self._form_id:
            self._begin_with(state)
        self._show_head(state, is_low=is_low)
        if state.tab is Tab.DESK:
            self._desk.show_acts(state.acts, state.lists)
        if state.tab is Tab.PAST:
            self._past.show_lists(state.lists)
        self._bodies.setCurrentWidget(self._body_of[state.tab])
        if state.tab is Tab.PAST:
            # Where a line stands is known once the labels are laid out.
            QTimer.singleShot(0, self, self._turn_to_line)
        self._message.restyle(_MESSAGE if state.fault else Style(16, theme.BOLD, theme.OK, floor_px=14))
        self._message.setText(state.fault or state.done)
        self._message.setVisible(bool(state.fault or state.done))
        self._back.show_words(state.back.title, state.back.key)
        self._acts = [choice.act for choice in state.choices]
        for index, button in enumerate(self._buttons):
            button.setVisible(index < len(state.choices))
            if index < len(state.choices):
                choice, is_last = state.choices[index], index == len(state.choices) - 1
                button.show_words(choice.title, choice.key, choice.icon)
                button.reframe(theme.ACCENT if is_last else theme.BORDER, 3 if is_last else 2)
                button.refill(theme.ACCENT_SOFT if is_last else theme.SURFACE)

        self.offers.show_offered(state.offered)

    def values(self) -> dict[str, str]:
        """Return the texts of all fields."""
        found = {NOTE: self.note.line.shown_text.strip()}
        for body in self.fields.values():
            found |= body.values()
        return found

    def _begin_with(self, state: RecordStage) -> None:
        self._form_id, self._is_filling = state.form_id, True
        for body in self.fields.values():
            body.begin_with(dict(state.values))
        self.note.line.forget()
        self.note.line.setText(dict(state.values).get(NOTE, ""))
        self._is_filling = False

    def _tell(self) -> None:
        if not self._is_filling:
            self.told.emit(self.values())

    def _show_head(self, state: RecordStage, *, is_low: bool) -> None:
        self._names.show_names(state.lead, "" if is_low else state.second, is_inline=True)
        self._chip.setVisible(state.chip is not None)
        if state.chip is not None:
            self._chip.show_chip(state.chip.word, "", state.chip.pattern, state.chip.colour)
        self._shape.show_shape(state.shape.value if state.shape else "ring", *_SHAPE_COLOURS[state.tone])
        self._status.setText(state.status)
        self._title.setText(state.title)
        self._title.setVisible(not state.tabs)
        for index, button in enumerate(self._tabs):
            button.setVisible(index < len(state.tabs))
            if index < len(state.tabs):
                tab, words, key = state.tabs[index]
                is_open = tab is state.tab
                button.show_words(words, key)
                button.reframe(theme.ACCENT if is_open else theme.BORDER, 3 if is_open else 1.5)
                button.refill(theme.ACCENT_SOFT if is_open else theme.SURFACE)

    def _turn_to_line(self) -> None:
        state = self._state
        label = self._past.label(state.line) if state is not None else None
        if label is not None:
            self._scroll_of_past.verticalScrollBar().setValue(label.y())

    def _past_body(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.note)
        column.addWidget(self._scroll_of_past, 1)
        return whole

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._names, 1)
        head.addWidget(self._chip)
        head.addSpacing(6)
        head.addWidget(self._shape)
        head.addWidget(self._status)
        tabs = QHBoxLayout()
        tabs.setSpacing(8)
        for button in self._tabs:
            button.stand_close()
            tabs.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 10, 20, 12)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addLayout(tabs)
        whole.addWidget(self._title)
        whole.addWidget(self._bodies, 1)
        whole.addWidget(self._message)
        whole.addLayout(foot_row([self._back], self._buttons, gap_px=12))
