"""The cards that pages are made of: words with buttons under them or beside them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.button import KeyButton
from kiosk.ui.parts.field import ShortField
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import Panel
from kiosk.ui.setup.section import Section

_LONGEST_FIELD = 16


class Card(Panel):
    """Title, sentence, fields and buttons; beside them, where asked, a picture.

    Args:
        buttons: how many it may show.
        fields: how many it shows.
        is_row: the buttons stand at the right instead of below.
        least_px: how high it is at least.
        per_line: how many buttons stand beside each other; they share its width. 0 is all, each as wide as it must be.
        is_one_line: the buttons stand behind the fields instead of under them.
    """

    def __init__(
        self,
        buttons: int = 3,
        fields: int = 0,
        *,
        is_row: bool = False,
        least_px: int = 0,
        per_line: int = 0,
        is_one_line: bool = False,
    ) -> None:
        super().__init__()
        self._title = FitLabel(Style(19, theme.BOLD, floor_px=16))
        self._text = FitLabel(Style(16, theme.REGULAR, theme.INK_2, floor_px=14))
        self._note = FitLabel(Style(14, theme.REGULAR, theme.INK_2))
        self.buttons = [KeyButton() for _ in range(buttons)]
        self.fields = [ShortField(_LONGEST_FIELD) for _ in range(fields)]
        words = QVBoxLayout()
        words.setSpacing(2 if is_row else 8)
        for label in (self._title, self._text, self._note):
            words.addWidget(label)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        edge = 8 if is_row else 12
        self._row.setContentsMargins(20, edge, 20, edge)
        self.setMinimumHeight(least_px)
        self._row.setSpacing(20)
        self._row.addLayout(words, 1)
        for start in range(0, len(self.buttons) if per_line else 0, per_line or 1):
            line = QHBoxLayout()
            line.setSpacing(10)
            for button in self.buttons[start : start + per_line]:
                line.addWidget(button, 1)
            words.addLayout(line)
        rest: list[QWidget] = [] if per_line else [*self.buttons]
        lines = ([*self.fields, *rest],) if is_one_line else (self.fields, rest)
        for some in lines:
            if not some:
                continue
            line = QHBoxLayout()
            line.setSpacing(10)
            for widget in some:
                line.addWidget(widget)
            if is_row:
                self._row.addLayout(line)
            else:
                line.addStretch(1)
                words.addLayout(line)

    def beside(self, widget: QWidget) -> None:
        """Put a picture at the card's right."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_section(self, section: Section | None) -> None:
        """Fill the card; None hides it. Trouble stands on the ground of trouble."""
        self.setVisible(section is not None)
        if section is None:
            return
        self._title.setText(section.title)
        for label, text in ((self._text, section.text), (self._note, section.note)):
            label.setText(text)
            label.setVisible(bool(text))
        tone = (theme.SURFACE, theme.LINE) if section.is_well else (theme.WARN_SOFT, theme.WARN_LINE)
        self.recolour(*tone)
        for index, button in enumerate(self.buttons):
            button.setVisible(index < len(section.buttons))
            if index < len(section.buttons):
                button.show_words(section.buttons[index])
        for field, (name, text) in zip(self.fields, section.fields, strict=False):
            field.show_text(name, text)
        self.setAccessibleName(section.title)
        self.setAccessibleDescription(section.text)
