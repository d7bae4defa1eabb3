"""The set-up screen's pages over a running desk; made, and their modules loaded, when the screen is first wanted."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import SignalInstance

from kiosk.app.desk_station import WindowStation
from kiosk.app.hub_beside import HubBeside
from kiosk.app.scanners import Scanners

if TYPE_CHECKING:
    from kiosk.app.badge_setup import BadgeSetup
    from kiosk.app.batch_setup import BatchSetup
    from kiosk.app.hub_setup import HubSetup
    from kiosk.app.import_setup import ImportSetup
    from kiosk.app.printer_setup import PrinterSetup
    from kiosk.ui.setup.page import Page


class SetupParts:
    """Makes the pages and closes what they own."""

    def __init__(
        self, scanners: Scanners, station: WindowStation, spooled: SignalInstance, beside: HubBeside
    ) -> None:
        """Args:
        scanners: of this desk.
        station: this desk.
        spooled: tells that printers or their jobs changed.
        beside: makes this desk the hub.
        """
        self._scanners, self._station = scanners, station
        self._spooled, self._beside = spooled, beside
        self._printers: PrinterSetup | None = None
        self._badge: BadgeSetup | None = None
        self._batch: BatchSetup | None = None
        self._list: ImportSetup | None = None
        self.hub: HubSetup | None = None

    def pages(self) -> "Sequence[Page]":
        """Return the pages in the order of the menu."""
        from kiosk.app.badge_setup import BadgeSetup
        from kiosk.app.batch_setup import BatchSetup
        from kiosk.app.hub_setup import HubSetup
        from kiosk.app.import_setup import ImportSetup
        from kiosk.app.printer_setup import PrinterSetup
        from kiosk.ui.setup.badge_page import BadgePage
        from kiosk.ui.setup.batch_page import BatchPage
        from kiosk.ui.setup.hub_page import HubPage
        from kiosk.ui.setup.import_page import ImportPage
        from kiosk.ui.setup.printer_page import PrinterPage
        from kiosk.ui.setup.scanner_page import ScannerPage

        self._printers = PrinterSetup(self._station.station)
        self._spooled.connect(self._printers.changed)
        self._badge = BadgeSetup(self._station)
        self._batch = BatchSetup(self._station)
        self._list = ImportSetup(self._station)
        self.hub = HubSetup(self._station, self._beside, self._scanners)
        return [
            ScannerPage(self._scanners),
            PrinterPage(self._printers),
            BadgePage(self._badge),
            BatchPage(self._batch),
            ImportPage(self._list),
            HubPage(self.hub),
        ]

    def close(self) -> None:
        """Wait for what the pages began."""
        for part in (self._printers, self._badge, self._batch, self._list, self.hub):
            if part is not None:
                part.close()
