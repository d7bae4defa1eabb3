"""The hub's page as pictures for the documentation: python -m tests.hub.page_pictures FOLDER"""

import sys
import tempfile
from pathlib import Path

from selenium.webdriver.support.ui import WebDriverWait

from db.hub_store import HubStore
from kiosk.domain.model import PairedStation, StationId
from kiosk.hub.pairing import hashed
from tests.builders import NOW
from tests.hub.browser import browsing, served

SHOTS = (("hub-page.png", 360, 1000, "/"), ("hub-projector.png", 1280, 720, "/projector"))


def main(folder: Path) -> None:
    """Save the page at the size of a telephone, and the projector's."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as directory, served(Path(directory), people=240) as hub:
        store = HubStore(hub.here.store)
        for number, (station_id, name) in enumerate((("desk-3", "Desk 3"), ("desk-4", "Desk 4")), 1):
            code = f"A{number}AABBBB"
            store.add_pairing(code[:2], code, "desk", NOW, NOW.replace(year=2100))
            station = PairedStation(StationId(station_id), name, "", f"D{number}")
            store.redeem(code[:2], code, station, hashed(name), NOW)
        for name, width, height, path in SHOTS:
            with browsing(width, height) as browser:
                browser.get(f"{hub.server.url}{path}")
                WebDriverWait(browser, 15).until(
                    lambda b: "of 240" in b.find_element("tag name", "body").text
                )
                (folder / name).write_bytes(browser.get_screenshot_as_png())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
