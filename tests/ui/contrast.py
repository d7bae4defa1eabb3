"""Contrast as it is on the screen: from the pixels of a window, after WCAG 2.2 (relative luminance, contrast ratio)."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.ui.parts.label import FitLabel
from kiosk.ui.self_service.parts import KioskButton
from tests.ui.kiosk_gallery import OpenKiosk

Light = NDArray[np.floating]
"""The relative luminance of each pixel, rows × columns, 0 to 1."""
TEXT, RESULT, CONTROL = 4.5, 7.0, 3.0
"""WCAG 2.2: 1.4.3 of any text, 1.4.6 of results, 1.4.11 of what shows where a control is."""
_SHARES = np.arange(256) / 255
_LINEAR = np.where(_SHARES <= 0.04045, _SHARES / 12.92, ((_SHARES + 0.055) / 1.055) ** 2.4)
_STEPS, _REACH_PX = 2000, 12


def faint(kiosk: OpenKiosk, least: float = TEXT) -> list[str]:
    """Return the texts of a screen that stand out less than `least` from their ground, and controls without an edge."""
    screen = kiosk.window._screen
    assert screen is not None
    light = _light(screen)
    found = []
    for label in screen.findChildren(FitLabel):
        if label.isVisible() and label.text().strip():
            ratio = _of_text(light, _rect(label, screen))
            if ratio < least:
                found.append(f"{ratio:.1f}: {label.text()}")
    for button in screen.findChildren(KioskButton):
        ratio = _of_edge(light, _rect(button, screen))
        if ratio < CONTROL:
            found.append(f"{ratio:.1f}: edge of {button.objectName()}")
    return found


def _ratio(one: Light, other: Light) -> Light:
    ratio: Light = (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)
    return ratio


def _light(widget: QWidget) -> Light:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    colours = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
    light: Light = _LINEAR[colours] @ np.array([0.2126, 0.7152, 0.0722])
    return light


def _rect(widget: QWidget, screen: QWidget) -> QRect:
    return QRect(widget.mapTo(screen, QPoint()), widget.size())


def _of_text(light: Light, rect: QRect) -> float:
    """Return the contrast between the commonest luminance, which is the ground's, and what is furthest from it."""
    part = light[max(0, rect.top()) : rect.bottom() + 1, max(0, rect.left()) : rect.right() + 1]
    steps = np.bincount((part * _STEPS).astype(int).ravel())
    ground = np.asarray(np.argmax(steps) / _STEPS)
    return float(max(_ratio(ground, part.min()), _ratio(ground, part.max())))


def _of_edge(light: Light, rect: QRect) -> float:
    """Return how clearly a control begins at one of its sides, looking from outside over its edge."""
    middle = (rect.top() + rect.bottom()) // 2
    rows = slice(max(0, middle - _REACH_PX), middle + _REACH_PX)  # A dashed edge has gaps.
    ratios = [0.0]
    for outside, begin in ((rect.left() - 2, rect.left()), (rect.right() + 2, rect.right() - _REACH_PX)):
        if 0 <= outside < light.shape[1]:
            inside = light[rows, begin : begin + _REACH_PX]
            ratios.append(float(_ratio(light[rows, outside : outside + 1], inside).max()))
    return max(ratios)
