"""The printers' page: what it says of printers, what its buttons ask for, and that it fits."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from kiosk.app.data_dir import opened
from kiosk.app.printer_setup import PrinterSetup
from kiosk.app.station import Station
from kiosk.domain.model import PrinterTrouble
from kiosk.printing.profiles import read_profiles
from kiosk.ui.desk.trouble_words import TROUBLE_WORDS
from kiosk.ui.parts.label import FitLabel
from kiosk.ui.setup import printer_present as present
from kiosk.ui.setup.cards import Card
from kiosk.ui.setup.printer_page import PrinterPage
from kiosk.ui.setup.printer_port import FoundPrinter, OwnPrinter, PrintersStatus
from kiosk.ui.setup.view import SetupScreen
from kiosk.ui.words import Words
from tests.scenarios.commands import made
from tests.ui.gallery import settle
from tests.ui.opened import OpenDesk
from tests.ui.translation_files import translate

FRONT = OwnPrinter(
    name="Front",
    uri="tcp://10.0.0.7:9100",
    profile="zebra-zd421-300",
    kind="Zebra ZD421 / ZD621, 300 dpi",
    trouble=PrinterTrouble.NONE,
    is_in_use=True,
)
BACK = OwnPrinter(
    name="Receipts",
    uri="usb:04b8:0e15",
    profile="escpos-80mm",
    kind="Receipt printer",
    trouble=PrinterTrouble.PAPER_OUT,
)
SEEN = FoundPrinter("Brother QL-820NWB", "ipp://10.0.0.9/ipp/print", "ipp-everywhere", "IPP printer")
STRANGE = FoundPrinter("A printer nobody knows", "tcp://10.0.0.10:9100", "", "")


class FakePrinters(QObject):
    """Printers that remember what was asked of them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.now = PrintersStatus(
            printers=[FRONT, BACK],
            found=[SEEN, STRANGE],
            kinds=[("zpl-203", "Zebra"), ("escpos-80mm", "Receipt")],
        )
        self.asked: list[tuple[object, ...]] = []

    def status(self) -> PrintersStatus:
        return self.now

    def search(self) -> None:
        self.asked.append(("search",))

    def add(self, found: FoundPrinter) -> None:
        self.asked.append(("add", found))

    def set_kind(self, name: str, profile: str) -> None:
        self.asked.append(("kind", name, profile))

    def remove(self, name: str) -> None:
        self.asked.append(("remove", name))

    def use_first(self, name: str) -> None:
        self.asked.append(("first", name))

    def trust(self, name: str) -> None:
        self.asked.append(("trust", name))

    def test(self, name: str) -> None:
        self.asked.append(("test", name))


@pytest.fixture
def setup(desk: OpenDesk) -> tuple[OpenDesk, FakePrinters, PrinterPage]:
    printers = FakePrinters()
    page = PrinterPage(printers)
    desk.window.set_up_with(lambda: [page])
    desk.hit(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert page.is_open
    return desk, printers, page


def words(language: str = "en") -> Words:
    return Words(language, translate)


@pytest.mark.parametrize("trouble", list(TROUBLE_WORDS))
@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_trouble_is_told_in_words(trouble: PrinterTrouble, language: str) -> None:
    w = words(language)
    (section,) = present.screen(w, PrintersStatus(printers=[replace(FRONT, trouble=trouble)])).own
    assert w(TROUBLE_WORDS[trouble][0]) in section.text
    assert not section.is_well


def test_what_a_printer_cannot_say_is_not_called_ready() -> None:
    (section,) = present.screen(words(), PrintersStatus(printers=[replace(FRONT, can_tell=False)])).own
    assert section.text == "in use · reachable; it cannot say how it is"
    (low,) = present.screen(words(), PrintersStatus(printers=[replace(FRONT, is_low=True, waiting=3)])).own
    assert low.text == "in use · ready · paper is near its end · 3 waiting"


def test_a_printer_that_is_this_desks_is_not_found_again() -> None:
    mine = FoundPrinter("Front", FRONT.uri, FRONT.profile, FRONT.kind)
    assert present.screen(words(), PrintersStatus(printers=[FRONT], found=[mine])).found == ()


def test_the_buttons_ask_for_what_they_say(setup: tuple[OpenDesk, FakePrinters, PrinterPage]) -> None:
    _, printers, page = setup
    assert printers.asked == [("search",)]
    printers.asked.clear()

    def press(words: str, index: int = 0) -> None:
        fitting = [one for one in page.focusables() if one.isVisible() and one.accessibleName() == words]
        fitting[index].click()  # type: ignore[attr-defined] # every one of them is a button
        settle()

    press("Test print", 1)
    press("Print on this one")
    press("Take away", 1)
    press("Search again")
    press("Add", 1)
    assert printers.asked == [
        ("test", "Receipts"),
        ("first", "Receipts"),
        ("remove", "Receipts"),
        ("search",),
        ("add", STRANGE),
    ]
    printers.now = replace(printers.now, printers=[replace(FRONT, trouble=PrinterTrouble.STRANGER), BACK])
    printers.changed.emit()
    press("Trust it again")
    assert ("trust", "Front") in printers.asked
    press("Kind", 1)
    (menu,) = page.findChildren(QMenu)
    (chosen,) = [action for action in menu.actions() if action.isChecked()]
    assert chosen.text() == "Receipt"
    menu.actions()[0].trigger()
    assert printers.asked[-1] == ("kind", "Receipts", "zpl-203")
    menu.close()


@pytest.mark.parametrize("language", ["en", "ko"])
def test_no_text_is_cut_in_the_smallest_window(
    setup: tuple[OpenDesk, FakePrinters, PrinterPage], language: str
) -> None:
    desk, printers, page = setup
    desk.window.resize(1180, 680)
    if language == "ko":
        desk.hit(Qt.Key.Key_F12)
    long = replace(BACK, name="A printer with a longer name", is_low=True, waiting=12)
    printers.now = replace(
        printers.now,
        printers=[replace(FRONT, trouble=PrinterTrouble.STRANGER), long, long],
        found=[SEEN, STRANGE, SEEN],
    )
    printers.changed.emit()
    settle()
    (screen,) = desk.window.findChildren(SetupScreen)
    cut = [label.text() for label in screen.findChildren(FitLabel) if label.isVisible() and not label.fits()]
    assert cut == []
    cards = [card.geometry() for card in page.findChildren(Card) if card.isVisible()]
    assert not any(one.intersects(other) for one, other in combinations(cards, 2))
    assert all(page.rect().contains(card) for card in cards)


def test_titles_of_profiles_are_translated_or_names_of_models() -> None:
    titles = {profile.title for profile in read_profiles().values()}
    assert set(present.GENERIC_KINDS) <= titles
    makers = (
        "Zebra",
        "TSC",
        "Epson",
        "Star",
        "Bixolon",
        "Citizen",
        "Xprinter",
        "Brother",
        "Dymo",
        "HPRT",
        "Seiko",
        "Rongta",
    )
    assert [one for one in titles - set(present.GENERIC_KINDS) if not one.startswith(makers)] == []


# -- on a real station -------------------------------------------------------------------------------------------


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    place = made(tmp_path, "desk", "name,booking_code\nLayla,TEST-001\n")
    for name in ("Front", "Back"):
        place.done("printer", "add", name, f"folder:{tmp_path / name}", "--profile", "png")
    with opened(place.data, place.key) as here:
        station = Station(here)
        station.start()
        try:
            yield station
        finally:
            station.stop()


def in_use(printers: PrinterSetup) -> list[tuple[str, bool]]:
    """Return each printer's title, and whether it is called the one in use; the others offer to become it."""
    own = present.screen(words(), printers.status()).own
    for section in own:
        assert section.text.startswith("in use") == ("Print on this one" not in section.buttons)
    return [(section.title.strip("\u2068\u2069"), section.text.startswith("in use")) for section in own]


def test_the_printer_that_f7_changed_to_is_the_one_in_use_also_after_a_change(station: Station) -> None:
    printers = PrinterSetup(station)
    assert in_use(printers) == [("Front", True), ("Back", False)]
    station.use_other_printer()
    assert in_use(printers) == [("Front", False), ("Back", True)]
    printers.set_kind("Front", "pdf")
    printers.set_kind("Back", "pdf")
    assert in_use(printers) == [("Front", False), ("Back", True)]
    assert station.desk.printer is not None
    assert station.desk.printer.profile == "pdf"
    printers.use_first("Front")
    assert in_use(printers) == [("Front", True), ("Back", False)]
    station.use_other_printer()
    printers.remove("Back")
    assert in_use(printers) == [("Front", True)]
