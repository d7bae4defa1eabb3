"""The panel beside the stage: the badge as it is printed, and how its print stands."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.pills import ICON_COLOURS
from kiosk.ui.desk.states import Act
from kiosk.ui.desk.states import Panel as PanelState
from kiosk.ui.parts.button import KeyButton
from kiosk.ui.parts.icon import Icon
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.panel import KeyCap, Panel, ProgressBar


class Preview(QWidget):
    """A picture of the badge, or an empty place for it."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._scaled: QPixmap | None = None
        self._text = FitLabel(
            Style(17, theme.REGULAR, theme.INK_2, align=Qt.AlignmentFlag.AlignHCenter), parent=self
        )
        self._icon = Icon("id-card-lanyard", 54, theme.BORDER, self)
        self._is_empty = True
        self.ratio = 105 / 148

    def show_empty(self, text: str) -> None:
        """Show the empty place with a sentence."""
        self._is_empty, self._image = True, None
        self._text.setText(text)
        self._text.show()
        self._icon.show()
        self._place()
        self.update()

    def show_image(self, image: QImage | None) -> None:
        """Show a badge; None while it is being drawn."""
        self._is_empty, self._image = False, image
        self._scaled = None
        self._text.hide()
        self._icon.hide()
        self.update()

    def paper(self) -> QRectF:
        """Return where the badge's paper lies."""
        width, height = float(self.width()), float(self.height())
        if width / height > self.ratio:
            wide = height * self.ratio
            return QRectF((width - wide) / 2, 0, wide, height)
        return QRectF(0, 0, width, width / self.ratio)

    def _picture(self, paper: QRectF) -> QPixmap:
        """Return the picture at the paper's size, made once."""
        ratio = self.devicePixelRatioF()
        size = (paper.size() * ratio).toSize()
        if self._scaled is None or self._scaled.size() != size:
            assert self._image is not None
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._scaled = QPixmap.fromImage(scaled)
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled

    def resizeEvent(self, event: object) -> None:
        """Keep the sentence in the middle."""
        self._place()

    def _place(self) -> None:
        paper = self.paper()
        wanted = self._text.heightForWidth(int(paper.width()) - 24)
        middle = int(paper.center().y())
        self._icon.move(int(paper.center().x()) - 27, middle - 56)
        self._text.setGeometry(int(paper.left()) + 12, middle + 12, int(paper.width()) - 24, wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the badge on its paper, or a dashed outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = self.paper().adjusted(1, 1, -1, -1)
        if self._is_empty:
            pen = QPen(QColor(theme.BORDER), 2)
            pen.setDashPattern([3, 2.4])
            painter.setPen(pen)
            painter.setBrush(QColor(theme.SURFACE_2))
            painter.drawRoundedRect(paper, 4, 4)
            return
        painter.fillRect(paper, QColor(theme.SURFACE))
        if self._image is not None:
            painter.drawPixmap(paper.topLeft(), self._picture(paper))
        painter.setPen(QPen(QColor("#A9A59B"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(paper, 3, 3)


class BadgePanel(Panel):
    """The badge: its picture, and what the printer does with it."""

    def __init__(self, asked: Callable[[Act], None]) -> None:
        super().__init__(theme.SURFACE, theme.LINE, 1.5)
        self._title = FitLabel(Style(16, theme.BOLD, theme.INK_2, floor_px=14))
        self._form = FitLabel(Style(16, theme.REGULAR, theme.INK_2, wraps=False))
        self.preview = Preview()
        self._icon = Icon("", 26, theme.INK)
        self._line = FitLabel(Style(17, theme.BOLD, floor_px=15, line_em=1.3, tabular=True))
        self._detail = FitLabel(Style(17, theme.REGULAR, theme.INK_2, floor_px=14, line_em=1.3))
        self._cap = KeyCap()
        self._bar = ProgressBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(19, 9, 19, 14)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._form)
        column.addLayout(head)
        column.addSpacing(9)
        column.addWidget(self.preview, 1)
        column.addSpacing(8)
        self.record = KeyButton(38)
        self.record.clicked.connect(lambda: asked(Act.RECORD))
        column.addWidget(self.record)
        foot = QWidget()
        foot.setFixedHeight(82)
        row = QVBoxLayout(foot)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(9)
        line.addWidget(self._icon)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._line)
        self._further = QWidget()
        further = QHBoxLayout(self._further)
        further.setContentsMargins(0, 0, 0, 0)
        further.setSpacing(6)
        further.addWidget(self._cap)
        further.addWidget(self._detail, 1)
        words.addWidget(self._further)
        line.addLayout(words, 1)
        row.addStretch(1)
        row.addLayout(line)
        row.addSpacing(4)
        row.addWidget(self._bar)
        row.addStretch(1)
        column.addWidget(foot)

    def show_state(self, state: PanelState) -> None:
        """Fill the panel; the picture itself comes later through `preview`."""
        self._title.setText(state.title)
        self._form.setText(state.form)
        self._form.setVisible(bool(state.form))
        if state.preview_id is None:
            self.preview.show_empty(state.empty)
        self._icon.show_icon(state.icon, ICON_COLOURS[state.tone])
        self._line.setText(state.line)
        self._detail.setText(state.detail)
        self._further.setVisible(bool(state.detail))
        self._cap.show_key(state.key)
        self._bar.show_progress(state.progress)
        self.record.setVisible(bool(state.record))
        self.record.show_words(state.record, "F10", "user")
        self.setAccessibleName(f"{state.title}: {state.line} {state.detail}")
