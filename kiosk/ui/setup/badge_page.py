"""The badge's page of the set-up screen: the look of the badge, with the hardest names of the real list as preview."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.badge_design import BadgeDesign
from kiosk.ui import theme
from kiosk.ui.parts.button import KeyButton
from kiosk.ui.parts.field import ShortField
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import Panel
from kiosk.ui.setup import badge_present as present
from kiosk.ui.setup.badge_port import BadgeDesigner, Preview
from kiosk.ui.setup.cards import Card
from kiosk.ui.setup.page import Page
from kiosk.ui.words import Words, mark

_PARTS, _COLOURS, _COLUMNS = 7, 9, 2
_LONGEST_COLOUR, _PREVIEW_PX = 7, 300


class BadgePage(Page):
    """The page of the badge's design. Nothing is kept before "Save"; every change is drawn at once."""

    title = mark("Badge")

    def __init__(self, designer: BadgeDesigner) -> None:
        super().__init__()
        self._designer = designer
        self._draft = designer.status().kept
        self._sample = 0
        self._printer = ""
        self._preview: Preview | None = None
        self._paper = _Paper()
        self._caption = FitLabel(Style(16, theme.MEDIUM, theme.INK_2, floor_px=14))
        self._next, self._next_printer, self._save, self._back = (KeyButton() for _ in range(4))
        self._head = Card(3)
        self._parts = [KeyButton() for _ in range(_PARTS)]
        self._colours = [_ColourField() for _ in range(_COLOURS)]
        self._lay_out()
        self._wire()

    def open(self, words: Words) -> None:
        """Show the kept design and look for the hardest names."""
        status = self._designer.status()
        self._draft, self._preview = status.kept, None
        self._printer = status.printers[0][0] if status.printers else ""
        super().open(words)
        self._designer.open()

    def focusables(self) -> list[QWidget]:
        """Return what Tab goes through, in its order."""
        colours = [one.field.field for one in self._colours]
        return [
            *self._head.buttons,
            *self._parts,
            *colours,
            self._save,
            self._back,
            self._next,
            self._next_printer,
        ]

    def refresh(self) -> None:
        """Show everything as it is now."""
        if self.words is None:
            return
        status = self._designer.status()
        state = present.screen(self.words, status, self._draft, self._sample, self._printer, self._preview)
        self._head.show_section(state.head)
        for button, toggle in zip(self._parts, state.toggles, strict=True):
            button.show_words(toggle.words, "", "check" if toggle.is_on else "")
            button.setChecked(toggle.is_on)
            button.reframe(theme.ACCENT if toggle.is_on else theme.BORDER, 3 if toggle.is_on else 2)
        for index, field in enumerate(self._colours):
            field.setVisible(index < len(state.colours))
            if index < len(state.colours):
                field.show_colour(state.colours[index])
        self._caption.setText(state.sample)
        self._next.show_words(state.next_sample)
        self._next_printer.show_words(state.printer)
        self._save.show_words(state.save)
        self._save.setEnabled(state.can_save)
        self._save.reframe(theme.ACCENT if state.can_save else theme.LINE, 3 if state.can_save else 2)
        self._back.show_words(state.back)

    # -- what is asked for ---------------------------------------------------------------------------------------

    def _change(self, draft: BadgeDesign) -> None:
        self._draft = draft
        self.refresh()
        self._draw()

    def _draw(self) -> None:
        self._designer.preview(self._draft, self._sample, self._printer)

    def _next_template(self) -> None:
        names = [name for name, _ in self._designer.status().templates]
        place = names.index(self._draft.template) + 1 if self._draft.template in names else 0
        self._change(replace(self._draft, template=names[place % len(names)]))

    def _next_logo(self) -> None:
        names = ["", *self._designer.status().logos]
        place = names.index(self._draft.logo) + 1 if self._draft.logo in names else 0
        self._change(replace(self._draft, logo=names[place % len(names)]))

    def _choose_logo(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, "", "", "SVG, PNG, JPEG (*.svg *.png *.jpg *.jpeg)")
        name = self._designer.take_logo(Path(path)) if path else ""
        if name:
            self._change(replace(self._draft, logo=name))

    def _next_sample(self) -> None:
        self._sample += 1
        self.refresh()
        self._draw()

    def _use_next_printer(self) -> None:
        names = [name for name, _ in self._designer.status().printers]
        if names:
            place = names.index(self._printer) + 1 if self._printer in names else 0
            self._printer = names[place % len(names)]
            self.refresh()
            self._draw()

    # -- what is told --------------------------------------------------------------------------------------------

    def _take_change(self) -> None:
        if self.is_open:
            self.refresh()
            if self._preview is None:
                self._draw()

    def _take_preview(self, preview: Preview) -> None:
        if self.is_open and (preview.width or preview.fault):
            self._preview = preview
            if preview.width:
                self._paper.show_preview(preview)
            self.refresh()

    def _wire(self) -> None:
        for button, do in zip(
            self._head.buttons, (self._next_template, self._next_logo, self._choose_logo), strict=True
        ):
            button.clicked.connect(do)
        for index, button in enumerate(self._parts):
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, index=index: self._toggle(index))
        for field in self._colours:
            field.field.entered.connect(lambda text, field=field: self._colour(field.what, text))
            field.field.typed.connect(lambda text, field=field: self._typed_colour(field.what, text))
        self._next.clicked.connect(self._next_sample)
        self._next_printer.clicked.connect(self._use_next_printer)
        self._save.clicked.connect(lambda: self._designer.save(self._draft))
        self._back.clicked.connect(lambda: self._change(self._designer.status().kept))
        self._designer.changed.connect(self._take_change)
        self._designer.previewed.connect(self._take_preview)

    def _colour(self, what: str, text: str) -> None:
        self._change(present.coloured(self._draft, what, text))

    def _typed_colour(self, what: str, text: str) -> None:
        # A button that is off takes no focus: without this, "Save" would never learn that a colour was mended.
        if present.is_whole_colour(text):
            self._colour(what, text)

    def _toggle(self, index: int) -> None:
        if self.words is not None:
            status = self._designer.status()
            state = present.screen(self.words, status, self._draft, self._sample, self._printer, None)
            self._change(present.toggled(self._draft, state.toggles[index].part))

    def _lay_out(self) -> None:
        paper = QVBoxLayout()
        paper.setSpacing(10)
        paper.addWidget(self._paper, 1)
        for widget in (self._caption, self._next, self._next_printer):
            paper.addWidget(widget)
        parts = QGridLayout()
        for index, button in enumerate(self._parts):
            parts.addWidget(button, index // 3, index % 3)
        colours = QGridLayout()
        colours.setHorizontalSpacing(10)
        for index, field in enumerate(self._colours):
            colours.addWidget(field, index // _COLUMNS, index % _COLUMNS)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self._back)
        last.addWidget(self._save)
        choices = QVBoxLayout()
        choices.setSpacing(12)
        choices.addWidget(self._head)
        choices.addLayout(parts)
        choices.addLayout(colours)
        choices.addStretch(100)
        choices.addLayout(last)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addLayout(choices, 1)
        row.addLayout(paper)


class _ColourField(QWidget):
    """A colour with its swatch; its code is typed as #RRGGBB."""

    def __init__(self) -> None:
        super().__init__()
        self.what = ""
        self.field = ShortField(_LONGEST_COLOUR)
        self._swatch = Panel(border_px=2, radius=6)
        self._swatch.setFixedSize(28, 28)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._swatch)
        row.addWidget(self.field, 1)

    def show_colour(self, state: present.ColourField) -> None:
        """Show a colour; one that cannot be kept has a frame of trouble."""
        self.what = state.what
        fill = state.colour if QColor.isValidColorName(state.colour) else theme.SURFACE
        self._swatch.recolour(fill, theme.LINE if state.is_well else theme.STOP)
        self.field.show_text(state.name, state.colour)
        self.field.show_fault(is_well=state.is_well)


class _Paper(QWidget):
    """The badge's picture, as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self.setFixedWidth(_PREVIEW_PX)
        self.setMinimumHeight(200)

    def show_preview(self, preview: Preview) -> None:
        """Show another badge."""
        image = QImage(
            preview.rgb, preview.width, preview.height, 3 * preview.width, QImage.Format.Format_RGB888
        )
        self._image = image.copy()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture in its frame."""
        if self._image is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        target = QRectF(left, top, size.width(), size.height())
        painter.drawImage(target, self._image)
        painter.setPen(QPen(QColor(theme.BORDER), 1))
        painter.drawRect(target.adjusted(0, 0, -1, -1))
