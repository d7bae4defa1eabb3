"""The kiosk put together: window, scanners, station and threads; closed in reverse order."""

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from kiosk.app.data_dir import Opened
from kiosk.app.scanners import Scanners
from kiosk.app.self_service import KioskSettings, SelfService
from kiosk.app.watch_keys import watch_keys
from kiosk.printing.screen import ShownBadge
from kiosk.scan.keyboards import load_keyboards
from kiosk.services.check_in import peek
from kiosk.ui import theme
from kiosk.ui.catalogue import Catalogue
from kiosk.ui.runner import ThreadRunner
from kiosk.ui.self_service import tongues
from kiosk.ui.self_service.voices import Reading
from kiosk.ui.self_service.window import KioskWindow
from kiosk.ui.sounds import FileSounds

_log = logging.getLogger(__name__)


class Shown(QObject):
    """A printer on the screen, for rehearsals.

    Signals:
        badge_shown: a `ShownBadge`.
    """

    badge_shown = Signal(object)

    def show(self, badge: ShownBadge) -> None:
        """Tell of a badge; any thread."""
        self.badge_shown.emit(badge)


@dataclass(frozen=True)
class KioskParts:
    """A kiosk that runs."""

    window: KioskWindow
    station: SelfService
    scanners: Scanners
    shown: Shown


@contextmanager
def make_kiosk(
    application: QApplication, here: Opened, settings: KioskSettings, resources: Path
) -> Iterator[KioskParts]:
    """Put a kiosk together over an open data directory, and take it apart again."""
    with ExitStack() as stack:
        keyboards = load_keyboards(resources / "keyboards")
        shown = Shown()
        station = SelfService(here, settings, show=shown.show)
        stack.callback(station.station.stop)
        theme.apply(application, resources / "fonts")
        runner = ThreadRunner()
        stack.callback(runner.close)
        stack.callback(station.close)
        translate = Catalogue(name=tongues.NAME, context=tongues.CONTEXT, languages=tongues.OWN_NAMES)
        window = KioskWindow(station, runner, translate, FileSounds(resources / "sounds"))
        stack.callback(_close, window)
        stack.callback(Reading(window, translate, resources / "voices").close)
        keys = watch_keys(application, window, keyboards, here.clock.now)
        scanners = Scanners(
            keys,
            keyboards,
            here.store,
            lambda scan: peek(station.station.desk, scan),
            station.station.scan_log,
            here.event,
            here.clock.now,
            window,
            takes_any_camera=True,
        )
        stack.callback(scanners.close)
        controller = window.controller
        scanners.scanned.connect(controller.scan)
        scanners.frame_arrived.connect(window.camera.show_frame)
        scanners.scanned.connect(lambda _: window.camera.show_found())
        scanners.changed.connect(lambda: controller.show_camera(scanners.has_picture))
        keys.typed.connect(controller.type_text)
        controller.show_camera(scanners.has_picture)
        window.start()
        station.station.start()
        yield KioskParts(window, station, scanners, shown)


def _close(window: KioskWindow) -> None:
    window.let_go()
    window.close()
