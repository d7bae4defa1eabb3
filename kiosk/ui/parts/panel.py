"""Grounds: framed panels, rules, progress bars and key caps; each paints itself."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui import theme
from kiosk.ui.parts.label import FitLabel, Style

_LARGE = 40_000
"""Square pixels above which a ground is filled in parts."""


class Panel(QWidget):
    """A rounded ground with a frame."""

    def __init__(
        self,
        fill: str = theme.SURFACE,
        border: str = theme.LINE,
        border_px: float = 1.5,
        radius: float = theme.RADIUS_PANEL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill, self._border, self._border_px, self._radius = (
            QColor(fill),
            QColor(border),
            border_px,
            radius,
        )

    def recolour(self, fill: str, border: str) -> None:
        """Change ground and frame."""
        self._fill, self._border = QColor(fill), QColor(border)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and frame."""
        painter = QPainter(self)
        half = self._border_px / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        if self.width() * self.height() > _LARGE:
            self._fill_inside(painter)
        else:
            painter.setBrush(self._fill)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._border, self._border_px) if self._border_px else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, self._radius, self._radius)

    def _fill_inside(self, painter: QPainter) -> None:
        """Fill all but the corners plainly: antialiasing a whole stage takes longer than all of its text."""
        round_px, edge = round(self._radius), max(1, round(self._border_px / 2))
        width, height = self.width(), self.height()
        painter.fillRect(edge, round_px, width - 2 * edge, height - 2 * round_px, self._fill)
        for top in (edge, height - round_px):
            painter.fillRect(round_px, top, width - 2 * round_px, round_px - edge, self._fill)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill)
        side = 2 * self._radius - 2 * edge
        corners: tuple[tuple[float, float, int], ...] = (
            (edge, edge, 90),
            (width - edge - side, edge, 0),
            (edge, height - edge - side, 180),
            (width - edge - side, height - edge - side, 270),
        )
        for left, upper, start in corners:
            painter.drawPie(QRectF(left, upper, side, side), start * 16, 90 * 16)
        painter.restore()


class Rule(QWidget):
    """A thin line, upright or level."""

    def __init__(self, upright: bool, length_px: int = 0, colour: str = theme.LINE) -> None:
        super().__init__()
        self._colour = QColor(colour)
        if upright:
            self.setFixedWidth(1)
            if length_px:
                self.setFixedHeight(length_px)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        QPainter(self).fillRect(self.rect(), self._colour)


class ProgressBar(QWidget):
    """How much is really done, 0 to 1; hidden where nobody knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = 0.0
        self.setFixedHeight(12)

    def show_progress(self, done: float | None) -> None:
        """Show a progress; None hides the bar."""
        self.setVisible(done is not None)
        if done is not None:
            self._done = min(1.0, max(0.0, done))
            self.setAccessibleName(f"{round(self._done * 100)} %")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw trough and bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(rect, 6, 6)
        painter.fillPath(path, QColor(theme.BAR))
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(
            QRectF(rect.left(), rect.top(), rect.width() * self._done, rect.height()), QColor(theme.ACCENT)
        )
        painter.restore()
        painter.setPen(QPen(QColor(theme.BORDER), 1))
        painter.drawPath(path)


class KeyCap(QWidget):
    """A key's name on a drawn key."""

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = "\0"
        self._label = FitLabel(Style(14, theme.STRONG, theme.INK_2, wraps=False), key, self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_key(key)

    @property
    def key(self) -> str:
        """The key's name."""
        return self._key

    def show_key(self, key: str) -> None:
        """Show another key; "" hides the cap."""
        if key == self._key:
            return
        self._key = key
        self._label.setText(key.replace("+", " + "))
        self.setVisible(bool(key))
        self.setFixedSize(self.sizeHint())
        self._label.setGeometry(0, 0, self.width(), self.height() - 2)
        self._label.restyle(
            Style(14, theme.STRONG, theme.INK_2, wraps=False, align=Qt.AlignmentFlag.AlignHCenter)
        )

    def sizeHint(self) -> QSize:
        """The key's name with its margins."""
        return QSize(self._label.sizeHint().width() + 17, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key with its lower edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        outer = QPainterPath()
        outer.addRoundedRect(rect, 5, 5)
        painter.fillPath(outer, QColor(theme.BORDER))
        inner = QPainterPath()
        inner.addRoundedRect(rect.adjusted(1.25, 1.25, -1.25, -2.75), 4, 4)
        painter.fillPath(inner, QColor(theme.SURFACE))
