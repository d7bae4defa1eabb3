"""The form for somebody who is on no list: seven controls in one view. What is typed stays here until another form is begun."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.form import Chooser, FormField
from kiosk.ui.desk.offers import Offers
from kiosk.ui.desk.part import Asked, PartPage
from kiosk.ui.desk.states import Act, Chip
from kiosk.ui.desk.walk_in.state import WalkIn
from kiosk.ui.parts.button import Framed, KeyButton, let_through
from kiosk.ui.parts.icon import Icon
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import KeyCap
from kiosk.ui.parts.scroll import Scroll

_AT_ONCE = 4
_LOW_PX = 440
"""The height of the form below which its fields stand closer."""
_PLACES = ((0, 0, 4), (0, 4, 4), (1, 0, 4), (1, 4, 2), (1, 6, 2))
"""Row, column and columns of each field, as the picture has them."""


FIELD_NAMES = ("name", "name_native", "organisation", "country", "email")
"""The fields in the order of the lines."""


class SimilarButton(Framed):
    """Somebody with such a name: who, whether in, and the key that opens this person."""

    def __init__(self) -> None:
        super().__init__(border_px=1.5)
        self._words = FitLabel(Style(16, theme.STRONG, floor_px=14, line_em=1.2, tabular=True))
        self._cap = KeyCap()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._cap)
        let_through(row)
        self.setFixedHeight(42)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_person(self, words: str, key: str) -> None:
        """Show somebody."""
        self._words.setText(words)
        self._cap.show_key(key)
        self.setAccessibleName(words)
        self.setAccessibleDescription(key)


class WalkInPage(PartPage):
    """The form; it tells what is typed and chosen (dict of field texts), after every key."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._form_id = ""
        self._state: WalkIn | None = None
        self._category = self._photo = ""
        self._first = 0
        self._is_filling = False
        self._title = FitLabel(Style(20, theme.BOLD, wraps=False))
        self._second = FitLabel(Style(17, theme.REGULAR, theme.INK_2, wraps=False))
        self._note = FitLabel(
            Style(16, theme.REGULAR, theme.INK_2, floor_px=14, align=Qt.AlignmentFlag.AlignRight)
        )
        self.fields = [FormField(self._tell) for _ in _PLACES]
        self._category_title = FitLabel(Style(16, theme.BOLD))
        self._few = FitLabel(Style(16, theme.STRONG, theme.WARN_TEXT, floor_px=14))
        self._categories = [Chooser() for _ in range(_AT_ONCE)]
        self._more = KeyButton()
        self._photo_title = FitLabel(Style(16, theme.BOLD, floor_px=14))
        self._photos = [Chooser() for _ in range(2)]
        self._cancel, self._over_seats, self._submit = KeyButton(48), KeyButton(48), KeyButton(52)
        self._fault = FitLabel(Style(16, theme.BOLD, theme.STOP, floor_px=14))
        self._similar_title = FitLabel(Style(16, theme.BOLD, wraps=False, floor_px=14))
        self.similar = [SimilarButton() for _ in range(2)]
        self._lay_out()
        self.offers = Offers(self, dict(zip(FIELD_NAMES, self.fields, strict=True)))
        for index, button in enumerate(self._categories):
            button.clicked.connect(lambda _=False, i=index: self._choose_category(i))
        for value, button in zip(("yes", "no"), self._photos, strict=True):
            button.clicked.connect(lambda _=False, v=value: self._choose_photo(v))
        for index, similar in enumerate(self.similar, 1):
            similar.clicked.connect(lambda _=False, i=index: self.told.emit(i))
        self._more.clicked.connect(self._show_more)
        self._cancel.clicked.connect(lambda: asked(Act.CLEAR))
        self._submit.clicked.connect(lambda: asked(Act.REGISTER))
        self._over_seats.clicked.connect(lambda: asked(Act.LEAD))

    def buttons(self) -> list[QWidget]:
        """Return the controls in Tab order."""
        lines = [field.line for field in self.fields]
        return [
            *lines,
            *self._categories,
            self._more,
            *self._photos,
            *self.similar,
            self._submit,
            self._over_seats,
            self._cancel,
        ]

    def begin(self) -> None:
        """Move the focus to the first field that is still empty; in a correction, to the name."""
        is_correction = self._state is not None and self._state.is_correction
        open_ones = [] if is_correction else [field for field in self.fields if not field.line.text()]
        empty = open_ones[0] if open_ones else self.fields[0]
        empty.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: WalkIn, *, is_low: bool = False) -> None:
        """Show the words; another form than before begins with its own values."""
        self._state = state
        if state.form_id != self._form_id:
            self._begin_with(state)
        self._title.setText(state.title)
        self._second.setText(state.second)
        self._note.setText(state.note)
        for field, entry in zip(self.fields, state.entries, strict=True):
            field.show_entry(entry)
        self._category_title.setText(state.category)
        self._more.show_words(state.more, "", "chevron-down")
        self._more.setVisible(len(state.categories) > _AT_ONCE)
        self._photo_title.setText(state.photo)
        self._cancel.show_words(state.cancel.title, state.cancel.key)
        self._submit.show_words(state.submit.title, state.submit.key, state.submit.icon)
        self._submit.reframe(theme.ACCENT, 3)
        self._submit.refill(theme.ACCENT_SOFT)
        self._over_seats.setVisible(state.over_seats is not None)
        if state.over_seats is not None:
            one_more = state.over_seats
            self._over_seats.show_words(one_more.title, one_more.key, one_more.icon)
        self._few.setText(state.few)
        self._few_row.setVisible(bool(state.few))
        self._fault.setText(state.fault)
        self._fault.setVisible(bool(state.fault))
        self._similar_title.setText(state.similar_title)
        self._similar_row.setVisible(bool(state.similar) and not state.fault)
        for index, similar in enumerate(self.similar):
            similar.setVisible(index < len(state.similar))
            if index < len(state.similar):
                similar.show_person(*state.similar[index])
        self._show_choices()
        self.offers.show_offered(state.offered)

    def values(self) -> dict[str, str]:
        """Return what is typed and chosen, empty ones left out; what is still being composed counts."""
        if self._state is None:
            return {}
        names = [entry.field_name for entry in self._state.entries]
        found = {name: field.line.shown_text.strip() for name, field in zip(names, self.fields, strict=True)}
        found |= {"category": self._category, "photo": self._photo}
        return {name: text for name, text in found.items() if text}

    def _begin_with(self, state: WalkIn) -> None:
        self._form_id, values = state.form_id, dict(state.values)
        self._is_filling = True
        for entry, field in zip(state.entries, self.fields, strict=True):
            field.line.forget()
            field.line.setText(values.get(entry.field_name, ""))
        self._category, self._photo, self._first = values.get("category", ""), values.get("photo", ""), 0
        self._is_filling = False

    def _tell(self) -> None:
        if not self._is_filling:
            self.told.emit(self.values())

    def _shown_categories(self) -> tuple[tuple[str, Chip], ...]:
        return self._state.categories[self._first : self._first + _AT_ONCE] if self._state else ()

    def _show_choices(self) -> None:
        shown = self._shown_categories()
        for index, button in enumerate(self._categories):
            button.setVisible(index < len(shown))
            if index < len(shown):
                category_id, chip = shown[index]
                button.show_choice(chip.word, chip, is_chosen=category_id == self._category)
        if self._state is not None:
            for value, words, button in zip(
                ("yes", "no"), self._state.photo_choices, self._photos, strict=True
            ):
                button.show_choice(words, None, is_chosen=value == self._photo)

    def _choose_category(self, index: int) -> None:
        chosen = self._shown_categories()[index][0]
        self._category = "" if chosen == self._category else chosen
        self._show_choices()
        self._tell()

    def _choose_photo(self, value: str) -> None:
        self._photo = "" if value == self._photo else value
        self._show_choices()
        self._tell()

    def _show_more(self) -> None:
        if self._state is not None:
            self._first = (self._first + _AT_ONCE) % max(len(self._state.categories), 1)
            self._first -= self._first % _AT_ONCE
            self._show_choices()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Icon("user-plus", 24, theme.ACCENT))
        head.addWidget(self._title)
        head.addWidget(self._second)
        head.addWidget(self._note, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for column in range(8):
            grid.setColumnStretch(column, 1)
        for field, (row, column, columns) in zip(self.fields, _PLACES, strict=True):
            grid.addWidget(field, row, column, 1, columns)
        categories = QHBoxLayout()
        categories.setSpacing(9)
        for button in (*self._categories, self._more):
            categories.addWidget(button)
        categories.addStretch(1)
        photos = QHBoxLayout()
        photos.setSpacing(9)
        photos.addWidget(self._photo_title)
        for answer in self._photos:
            photos.addWidget(answer)
        photos.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(18)
        foot.addWidget(self._cancel)
        foot.addStretch(1)
        foot.addWidget(self._over_seats)
        foot.addWidget(self._submit)
        self._similar_row = QWidget()
        similar = QHBoxLayout(self._similar_row)
        similar.setContentsMargins(0, 0, 0, 0)
        similar.setSpacing(9)
        similar.addWidget(self._similar_title)
        for one in self.similar:
            similar.addWidget(one, 1)
        fields = QWidget()
        middle = QVBoxLayout(fields)
        middle.setContentsMargins(0, 0, 4, 0)
        middle.setSpacing(7)
        middle.addLayout(grid)
        self._few_row = QWidget()
        few = QHBoxLayout(self._few_row)
        few.setContentsMargins(0, 0, 0, 0)
        few.setSpacing(6)
        few.addWidget(Icon("triangle-alert", 18, theme.WARN_TEXT))
        few.addWidget(self._few, 1)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self._category_title)
        above.addWidget(self._few_row, 1)
        middle.addLayout(above)
        middle.addLayout(categories)
        middle.addLayout(photos)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 12, 20, 14)
        whole.setSpacing(7)
        whole.addLayout(head)
        whole.addWidget(Scroll(fields), 1)
        whole.addWidget(self._similar_row)
        whole.addWidget(self._fault)
        whole.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the form is low the fields stand closer."""
        super().resizeEvent(event)
        is_low = self.height() < _LOW_PX
        self._category_title.setVisible(not is_low)
        for field in self.fields:
            field.line.setFixedHeight(40 if is_low else 46)
