"""The set-up screen's pages over a running desk; made, and their modules loaded, when the screen is first wanted."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import SignalInstance

from kiosk.app.desk_station import WindowStation
from kiosk.app.scanners import Scanners
from kiosk.ui.words import Words

if TYPE_CHECKING:
    from kiosk.app.badge_setup import BadgeSetup
    from kiosk.app.printer_setup import PrinterSetup
    from kiosk.ui.setup.page import Page


class SetupParts:
    """Makes the pages and closes what they own."""

    def __init__(
        self, scanners: Scanners, station: WindowStation, words: Callable[[], Words], spooled: SignalInstance
    ) -> None:
        """Args:
        scanners: of this desk.
        station: this desk.
        words: of the window, as it is now.
        spooled: tells that printers or their jobs changed.
        """
        self._scanners, self._station, self._words = scanners, station, words
        self._spooled = spooled
        self._printers: PrinterSetup | None = None
        self._badge: BadgeSetup | None = None

    def pages(self) -> "Sequence[Page]":
        """Return the pages in the order of the menu."""
        from kiosk.app.badge_setup import BadgeSetup
        from kiosk.app.printer_setup import PrinterSetup
        from kiosk.ui.setup.badge_page import BadgePage
        from kiosk.ui.setup.printer_page import PrinterPage
        from kiosk.ui.setup.scanner_page import ScannerPage

        self._printers = PrinterSetup(self._station.station, self._say)
        self._spooled.connect(self._printers.changed)
        self._badge = BadgeSetup(self._station, self._say)
        return [ScannerPage(self._scanners), PrinterPage(self._printers), BadgePage(self._badge)]

    def close(self) -> None:
        """Wait for what the pages began."""
        for part in (self._printers, self._badge):
            if part is not None:
                part.close()

    def _say(self, sentence: str, **values: object) -> str:
        return self._words()(sentence, **values)
