"""Pictures of the badge of whoever is on the stage, drawn off the GUI thread."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from kiosk.domain.model import RegistrationId
from kiosk.ui.desk.port import Picture
from kiosk.ui.runner import Lane, Runner

TALLEST_PX = 900
"""Taller than any preview is drawn; a print's own resolution would only cost time and memory."""


def image_of(picture: Picture | None) -> QImage | None:
    """Return a picture as an image of its own memory, at most TALLEST_PX high."""
    if picture is None:
        return None
    rows = np.ascontiguousarray(picture)
    height, width = rows.shape[:2]
    image = QImage(rows.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    if height > TALLEST_PX:
        return image.scaledToHeight(TALLEST_PX, Qt.TransformationMode.SmoothTransformation)
    return image.copy()


class BadgePictures(QObject):
    """Draws the badge of the person in the panel; only the picture asked for last is told.

    Signals:
        changed: a QImage or None.
    """

    changed = Signal(object)

    def __init__(
        self,
        runner: Runner,
        job_of: Callable[[RegistrationId], Callable[[], Picture | None]],
        failed: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._runner, self._job_of, self._failed = runner, job_of, failed
        self._wanted: RegistrationId | None = None
        self._turn = 0
        self._draw = QTimer(self)
        self._draw.setSingleShot(True)
        self._draw.timeout.connect(self.draw)

    def empty_for(self, wanted: RegistrationId | None) -> None:
        """Show no badge of one person beside another's name."""
        if wanted is not None and wanted != self._wanted:
            self.changed.emit(None)

    def want(self, wanted: RegistrationId | None, after_ms: int) -> None:
        """Draw a person's badge, once nothing else was wanted for a while."""
        self._wanted = wanted
        self._draw.stop()
        if wanted is not None:
            self._draw.start(after_ms)

    def draw(self) -> None:
        """Draw it now."""
        wanted = self._wanted
        if wanted is None:
            return
        self._turn += 1
        turn = self._turn

        def show(picture: QImage | None) -> None:
            if turn == self._turn and wanted == self._wanted:
                self.changed.emit(picture)

        job = self._job_of(wanted)
        self._runner.submit(lambda: image_of(job()), show, self._failed, Lane.DRAW)
