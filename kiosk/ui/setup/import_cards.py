"""The parts of the list's page: where a file is dropped, counts as tiles, lines to read, and what is under way."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.button import KeyButton
from kiosk.ui.parts.field import ShortField
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import Panel, ProgressBar
from kiosk.ui.parts.rows import Rows, height_of, paint_text
from kiosk.ui.parts.shape import StateShape
from kiosk.ui.setup.import_present import Tile

_LONGEST_PATH, _PATH_PX = 1000, 330
_LINE = Style(15, theme.REGULAR, theme.INK, floor_px=14, least_px=14, line_em=1.3)
_LINE_PX, _SIDE_PX = 32, 14
_TONES = {
    "ok": (theme.OK, theme.SURFACE),
    "warn": (theme.WARN, theme.INK),
    "stop": (theme.STOP, theme.SURFACE),
    "calm": (theme.OFF, theme.SURFACE),
}


class DropPanel(QWidget):
    """A frame of dashes where a file can be dropped, a path typed, or one chosen.

    Signals:
        given: the path of a file (str).
    """

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._is_over = False
        self._title = FitLabel(Style(21, theme.BOLD, floor_px=17))
        self.path = ShortField(_LONGEST_PATH)
        self.path.field.setFixedWidth(_PATH_PX)
        self.path.field.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)
        self.path.field.returnPressed.connect(lambda: self._give(self.path.field.text()))
        self.choose = KeyButton()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.path)
        row.addWidget(self.choose)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addLayout(row)
        self.setAcceptDrops(True)

    def show_words(self, title: str, path_name: str, choose: str) -> None:
        """Show what can be done here."""
        self._title.setText(title)
        self.path.show_text(path_name, self.path.field.text())
        self.choose.show_words(choose)
        self.setAccessibleName(title)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files only."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            self._is_over = True
            event.acceptProposedAction()
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._is_over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file."""
        self._is_over = False
        self.update()
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._give(paths[0])

    def _give(self, text: str) -> None:
        text = text.strip().strip("\"'")
        if text:
            self.given.emit(str(Path(text).expanduser()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame; while a file is over it, filled."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.ACCENT if self._is_over else theme.BORDER), 2.5)
        pen.setStyle(Qt.PenStyle.SolidLine if self._is_over else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(theme.ACCENT_SOFT if self._is_over else theme.SURFACE))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(2, 2, -2, -2), theme.RADIUS_PANEL, theme.RADIUS_PANEL
        )


class Tiles(QWidget):
    """Counts beside each other, each with shape and word."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._tiles = [_Tile() for _ in range(count)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for tile in self._tiles:
            row.addWidget(tile, 1)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these; none hides all."""
        self.setVisible(bool(tiles))
        for tile, state in zip(self._tiles, tiles, strict=False):
            tile.show_tile(state)


class _Tile(Panel):
    def __init__(self) -> None:
        super().__init__()
        self._shape = StateShape("ring", 26, theme.OFF, theme.SURFACE)
        self._count = FitLabel(Style(32, theme.HEAVY, floor_px=18, tabular=True, wraps=False))
        self._word = FitLabel(Style(16, theme.MEDIUM, theme.INK_2, floor_px=14))
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._shape)
        top.addWidget(self._count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 10)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self._word)

    def show_tile(self, state: Tile) -> None:
        """Show a count."""
        self._shape.show_shape(state.shape, *_TONES[state.tone])
        self._count.setText(state.count)
        self._word.setText(state.word)
        self.setAccessibleName(f"{state.count} {state.word}")


class Lines(Rows):
    """Sentences to read, scrolled like every list; choosing one does nothing."""

    def __init__(self) -> None:
        super().__init__(_LINE_PX)
        self._lines: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(3 * _LINE_PX)
        self.moved.connect(lambda by: self.show_rows(self.count, self.current + by))

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these; none hides the list."""
        self.setVisible(bool(lines))
        if tuple(lines) != tuple(self._lines):
            self._lines = tuple(lines)
            self.show_rows(len(lines), 0)
        self.setAccessibleDescription(lines[0] if lines else "")

    def needed_px(self, row: int, width: int) -> int:
        """Return the height of a sentence at a width."""
        return height_of(self._lines[row], _LINE, width - 2 * _SIDE_PX) + 8

    def paint_row(self, painter: QPainter, row: int, rect: QRectF) -> None:
        """Paint a sentence."""
        paint_text(painter, rect.adjusted(_SIDE_PX, 3, -_SIDE_PX, -4), self._lines[row], _LINE)


class Underway(Panel):
    """How much is really done; the bar is absent where nobody knows."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = ProgressBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.addWidget(self.bar)

    def show_progress(self, done: float | None) -> None:
        """Show how much is done."""
        self.setVisible(done is not None)
        self.bar.show_progress(done)
