"""A real browser without a window, and a hub over TLS with people, stations and a call, for the tests of the page."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

from db.hub_store import HubStore
from kiosk.app.data_dir import Opened, opened
from kiosk.app.hub_page import PageData, set_passphrase
from kiosk.app.make_dir import make
from kiosk.domain.facts import Kind
from kiosk.domain.model import StationId
from kiosk.hub.certificate import new_authority
from kiosk.hub.joining import HubEvent
from kiosk.hub.server import HubServer
from kiosk.hub.service import HubService
from kiosk.hub.tls import OwnTls
from kiosk.protocol.messages import StationStatus
from kiosk.services.help_call import ask_for_help
from tests.builders import Facts, event
from tests.scenarios.commands import DEMO_EVENT

PASSPHRASE = "raru joda mone vaju"
CATEGORIES = ("participant", "presenter", "delegate", "student", "press")


@dataclass
class ServedHub:
    """A hub that serves its page, and its directory."""

    server: HubServer
    here: Opened

    def check_in(self, registration_id: str, station: Facts) -> None:
        """Let a station check somebody in, and the hub hear of it."""
        HubStore(self.here.store).accept([station.checked_in(registration_id)])
        service = self.server._service
        assert self.server._loop is not None
        self.server._loop.call_soon_threadsafe(service._doorbell.ring, HubStore(self.here.store).head())


@contextmanager
def served(folder: Path, people: int = 60) -> Iterator[ServedHub]:
    """Serve a hub with some invented people, two stations and a call for help."""
    file = folder / "event.toml"
    lines = DEMO_EVENT.read_text("utf-8").splitlines()
    file.write_text("\n".join(line for line in lines if not line.startswith("logo")), encoding="utf-8")
    make(
        file, folder / "hub", folder / "key", rehearse_at=event().local(Facts()._now), name="Hub", role="hub"
    )
    with opened(folder / "hub", folder / "key") as here:
        store, facts = HubStore(here.store), Facts("importer")
        with here.store.write() as tx:
            tx.append(
                [
                    facts.registered(
                        f"r{n}",
                        name=f"Layla Mansouri {n}",
                        category=CATEGORIES[n % len(CATEGORIES)],
                        city=f"City {n % 9}",
                        country=("JO", "KR", "PE")[n % 3],
                    )
                    for n in range(people)
                ]
            )
            desk = Facts("desk-3")
            tx.append([desk.checked_in(f"r{n}") for n in range(people // 2)])
            tx.append([Facts("desk-4")(Kind.CHECKED_IN, "r1", {"place": "event", "day": "2019-09-30"})])
            for station, name in (
                ("desk-3", "Desk 3"),
                ("kiosk-h", "Kiosk H, upper foyer, left of the stairs"),
            ):
                tx.put_station(StationId(station), name)
        set_passphrase(store, PASSPHRASE)
        ask_for_help(here.desk(), number="H 27")
        authority = new_authority(here.clock.now())
        tls = OwnTls(authority, lambda: ["127.0.0.1"])
        described = HubEvent(here.event.event_id, "", authority=authority.certificate)
        service = HubService(store, described, here.clock, bytes(32), PageData(here, store), is_tls=True)
        service._watch.tells(
            StationId("desk-3"), StationStatus(printer="paper_out", queue=3), here.clock.now()
        )
        server = HubServer(service, "127.0.0.1", 0, tls)
        server.start()
        try:
            yield ServedHub(server, here)
        finally:
            server.stop()


@contextmanager
def browsing(width: int, height: int, language: str = "en") -> Iterator[Chrome]:
    """Open a browser whose page is so large; it takes the hub's certificate, as a person does after comparing."""
    options = ChromeOptions()
    for argument in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--ignore-certificate-errors",
        f"--lang={language}",
    ):
        options.add_argument(argument)
    options.add_experimental_option("prefs", {"intl.accept_languages": language})
    browser = Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    try:
        browser.set_page_load_timeout(30)
        browser.set_script_timeout(30)
        # A window is never as narrow as a telephone: the page is told that it is shown on one.
        browser.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
        )
        yield browser
    finally:
        browser.quit()
