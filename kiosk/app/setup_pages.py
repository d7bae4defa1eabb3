"""The pages of the set-up screen, each over its own part of the program."""

from collections.abc import Sequence

from kiosk.app.scanners import Scanners
from kiosk.ui.setup.page import Page
from kiosk.ui.setup.scanner_page import ScannerPage


def setup_pages(scanners: Scanners) -> Sequence[Page]:
    """Return the pages in the order of the menu."""
    return [ScannerPage(scanners)]
