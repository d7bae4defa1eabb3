"""Which way the keys of a window are watched for scans: before the input method where the system lets us."""

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QApplication, QWidget

from kiosk.scan.filter import WedgeFilter
from kiosk.scan.key_scanner import KeyScanner
from kiosk.scan.keyboards import Keyboards
from kiosk.scan.x11 import X11Filter

_log = logging.getLogger(__name__)


def watch_keys(
    application: QApplication, window: QWidget, keyboards: Keyboards, now: Callable[[], datetime]
) -> KeyScanner:
    """Watch the keys before the input method where the system lets us, else after it."""
    if application.platformName() == "xcb":
        try:
            return X11Filter(keyboards, now, parent=window)
        except OSError as error:
            _log.warning("keys are watched without X11: %s", error)
    return WedgeFilter(window, keyboards, now)
