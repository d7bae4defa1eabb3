"""The camera's preview: the picture fills it, mirrored, with corners that light up when a code was read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame
from pytestqt.qtbot import QtBot

from kiosk.ui.parts.camera_view import CameraColours, CameraView

COLOURS = CameraColours(ground="#101010", guide="#F0F0F0", found="#00C000")
RED, BLUE = QColor("#FF0000"), QColor("#0000FF")


def halves(width: int, height: int) -> QImage:
    """Return a picture that is red on its left and blue on its right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(BLUE)
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height, RED)
    painter.end()
    return image


def seen(view: CameraView, x: float, y: float) -> QColor:
    picture = view.grab().toImage()
    return picture.pixelColor(round(x * (picture.width() - 1)), round(y * (picture.height() - 1)))


def make(qtbot: QtBot, *, is_mirrored: bool = True, found_ms: int = 600) -> CameraView:
    view = CameraView(COLOURS, is_mirrored=is_mirrored, found_ms=found_ms)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    return view


@pytest.mark.parametrize(("is_mirrored", "left", "right"), [(True, BLUE, RED), (False, RED, BLUE)])
@pytest.mark.parametrize("size", [(1280, 720), (300, 900)])
def test_a_frame_fills_the_view_and_is_mirrored(
    qtbot: QtBot, is_mirrored: bool, left: QColor, right: QColor, size: tuple[int, int]
) -> None:
    view = make(qtbot, is_mirrored=is_mirrored)
    view.show_frame(QVideoFrame(halves(*size)))
    for y in (0.01, 0.5, 0.99):
        assert (seen(view, 0.02, y), seen(view, 0.98, y)) == (left, right)
    rect = view.picture_rect()
    assert rect.width() / rect.height() == pytest.approx(size[0] / size[1])


def test_a_camera_that_is_gone_leaves_no_picture(qtbot: QtBot) -> None:
    view = make(qtbot)
    view.show_frame(QVideoFrame(halves(1280, 720)))
    view.clear()
    assert seen(view, 0.5, 0.5) == QColor(COLOURS.ground)
    assert view.picture_rect().isEmpty()


def test_the_corners_say_where_to_hold_the_code_and_light_up_for_one(qtbot: QtBot) -> None:
    view = make(qtbot, found_ms=30)
    corner = view.guide_rect().topLeft()
    x, y = corner.x() / 399, corner.y() / 299
    assert seen(view, x, y) == QColor(COLOURS.guide)
    assert seen(view, 0.5, y) == QColor(COLOURS.ground)  # corners, not a frame
    view.show_found()
    assert seen(view, x, y) == QColor(COLOURS.found)
    qtbot.waitUntil(lambda: seen(view, x, y) == QColor(COLOURS.guide), timeout=5000)


def test_a_hidden_view_keeps_no_frame_of_the_camera(qtbot: QtBot) -> None:
    view = make(qtbot)
    view.hide()
    view.show_frame(QVideoFrame(halves(1280, 720)))
    view.setVisible(True)
    assert seen(view, 0.02, 0.02) == QColor(COLOURS.ground)


def test_the_view_takes_no_focus(qtbot: QtBot) -> None:
    assert make(qtbot).focusPolicy() is Qt.FocusPolicy.NoFocus
