"""The hub's page: what it says in every state, what its keys ask for, that it fits, and the real thing behind it.

Longer than other modules: pictures and real hubs share the page and its fakes.
"""

import json
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from kiosk.app.data_dir import opened
from kiosk.app.desk_station import WindowStation
from kiosk.app.hub_beside import HubBeside
from kiosk.app.hub_setup import HubSetup, typed_url
from kiosk.app.scanners import Scanners
from kiosk.domain.credential import RawScan
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.sentence import Sentence
from kiosk.link.finding import HeardHub
from kiosk.ui.desk.port import HubState, HubView
from kiosk.ui.parts.field import ShortField
from kiosk.ui.parts.label import FitLabel
from kiosk.ui.setup import hub_present as present
from kiosk.ui.setup.cards import Card
from kiosk.ui.setup.hub_page import HubPage
from kiosk.ui.setup.hub_port import CentreSeen, HubStatus, PairedWith, Served, Shown
from kiosk.ui.setup.view import SetupScreen
from kiosk.ui.words import Words
from tests.hub.conftest import lasting_port
from tests.scenarios.commands import Place, hub_running, made, paired
from tests.scenarios.inside import arrived, done, event_file, has, working
from tests.ui.gallery import settle
from tests.ui.opened import OpenDesk
from tests.ui.translation_files import translate

URL = "https://192.168.100.210:8470"
AT = datetime(2019, 9, 30, 9, 12, tzinfo=UTC)
PAIRED = PairedWith(url=URL, role="desk", paired_at=AT, heard_at=AT, is_there=True, waiting=0)
OLDER = "The hub's Madang is older than this station's. Update the hub; the desk goes on."
UNREACHED = Sentence(
    "The hub at {url} cannot be reached. Check that it runs and that the network is up; the desk goes on.",
    url=URL,
)
SHOWN = Shown("kiosk", [[True] * 45] * 45, URL, "ABCD-EFGH", AT)
SERVED = Served(
    url=URL,
    fingerprint=":".join(["AB"] * 32),
    passphrase="nefi dogi nake bami zoru vaku",
    recovery="nefi dogi nake bami zoru vaku",
    stations=["Desk 2", "Kiosk at the entrance", "Door of the hall", "Desk 4"],
    shown=SHOWN,
)
STATES = {
    "alone": HubStatus(found=[URL, URL, URL], said="This desk is the hub now."),
    "there": HubStatus(paired=PAIRED),
    "away": HubStatus(paired=replace(PAIRED, is_there=False, waiting=14)),
    "dead": HubStatus(paired=replace(PAIRED, is_there=False, can_take_over=True)),
    "older": HubStatus(paired=replace(PAIRED, is_there=False, waiting=14, trouble=OLDER)),
    "unreached": HubStatus(paired=replace(PAIRED, is_there=False, waiting=14, trouble=UNREACHED)),
    "never": HubStatus(paired=replace(PAIRED, is_there=False, heard_at=None, paired_at=None)),
    "serves": HubStatus(served=SERVED),
    "served before": HubStatus(served=Served(url=URL, fingerprint="")),
    "under a centre": HubStatus(served=replace(SERVED, centre=CentreSeen("", 0))),
    "centre away": HubStatus(served=replace(SERVED, centre=CentreSeen("09:12", 14))),
    "cannot": HubStatus(trouble="The hub did not start. Try again, or see the log."),
    "busy": HubStatus(is_busy=True),
}


class FakeLink(QObject):
    """A hub's link that remembers what was asked of it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.now = HubStatus()
        self.asked: list[tuple[object, ...]] = []

    def status(self) -> HubStatus:
        return self.now

    def show(self, status: HubStatus) -> None:
        self.now = status
        self.changed.emit()
        settle()

    def set_open(self, is_open: bool) -> None:
        self.asked.append(("open", is_open))

    def pair(self, address: str, code: str) -> None:
        self.asked.append(("pair", address, code))

    def move(self, address: str) -> None:
        self.asked.append(("move", address))

    def serve(self) -> None:
        self.asked.append(("serve",))

    def take_over(self, passphrase: str) -> None:
        self.asked.append(("take over", passphrase))

    def end(self) -> None:
        self.asked.append(("end",))

    def invite(self, role: str) -> None:
        self.asked.append(("invite", role))


def words(language: str = "en") -> Words:
    return Words(language, translate)


@pytest.fixture
def setup(desk: OpenDesk) -> tuple[OpenDesk, FakeLink, HubPage]:
    link = FakeLink()
    page = HubPage(link)
    desk.window.set_up_with(lambda: [page])
    desk.hit(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert page.is_open
    return desk, link, page


def said(status: HubStatus) -> str:
    state = present.screen(words(), status, ("", "", "", ""))
    parts = (
        state.head,
        state.once,
        state.move,
        state.take,
        state.join,
        *state.found,
        state.serve,
        state.invite,
    )
    return " | ".join(f"{one.title} {one.text} {one.note}" for one in parts if one is not None).translate(
        {0x2068: None, 0x2069: None}
    )


def test_a_paired_station_says_with_whom_since_when_and_what_waits() -> None:
    there = said(STATES["there"])
    assert f"Hub at {URL} Hub connected · all sent" in there
    assert "This station is a: Desk · paired 30 Sep 09:12 · last heard 30 Sep 09:12" in there
    away = said(STATES["away"])
    assert "Not there; last heard 30 Sep 09:12 · 14 waiting to sync" in away
    assert "Be the hub too" not in there + away
    assert "Not heard since it was paired" in said(STATES["never"])
    assert not present.screen(words(), STATES["away"], ("", "", "", "")).head.is_well


def test_a_desk_that_is_the_hub_shows_its_secrets_apart_and_no_way_to_pair_elsewhere() -> None:
    text = said(STATES["serves"])
    assert "Passphrase of its page: nefi" in text
    assert "Kiosk: ABCD-EFGH" in text
    assert "Paired: Desk 2, Kiosk at the entrance, Door of the hall and Desk 4" in text
    assert "Pair with a hub" not in text
    assert "shown this once" not in said(STATES["served before"])


def test_why_the_hub_is_not_there_is_told_with_whom_to_update() -> None:
    assert "Not there; last heard" in said(STATES["older"])
    assert OLDER in said(STATES["older"])


def test_a_desk_that_is_a_venues_hub_says_how_it_stands_with_the_centre() -> None:
    assert "The centre answers · all sent." in said(STATES["under a centre"])
    assert "The centre is away since 09:12 · 14 waiting to sync." in said(STATES["centre away"])


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("name", list(STATES))
def test_no_text_is_cut_in_the_smallest_window(
    setup: tuple[OpenDesk, FakeLink, HubPage], name: str, language: str
) -> None:
    desk, link, page = setup
    desk.window.resize(1180, 680)
    if language == "ko":
        desk.hit(Qt.Key.Key_F12)
    link.show(replace(STATES[name], said=""))
    (screen,) = desk.window.findChildren(SetupScreen)
    cut = [label.text() for label in screen.findChildren(FitLabel) if label.isVisible() and not label.fits()]
    assert cut == []
    cards = [card.geometry() for card in page.findChildren(Card) if card.isVisible()]
    assert not any(one.intersects(other) for one, other in combinations(cards, 2))
    assert all(page.rect().contains(card) for card in cards)


def test_everything_can_be_done_by_keys_alone(setup: tuple[OpenDesk, FakeLink, HubPage]) -> None:
    desk, link, page = setup
    link.show(HubStatus(found=[URL]))

    def last() -> tuple[object, ...]:
        return link.asked[-1]

    def name() -> str:
        focused = QApplication.focusWidget()
        return focused.accessibleName() if focused is not None and focused.isVisible() else ""

    def tab_to(wanted: str) -> None:
        for _ in range(40):
            if name() == wanted:
                return
            desk.press(Qt.Key.Key_Tab, "\t", 300)
            settle()
        raise AssertionError(wanted)

    def press() -> None:
        desk.press(Qt.Key.Key_Space, " ", 300)
        desk.keys._paused()  # it is surely no scanner's
        settle()

    def enter() -> None:
        desk.press(Qt.Key.Key_Return, "\r", 300)
        settle()

    tab_to("Take this address")
    press()
    assert name() == "Code"
    desk.type("abcd-efgh", 300)
    enter()
    assert last() == ("pair", URL, "abcd-efgh")
    link.show(replace(link.now, said="This station has no hub yet. Pair it first.", is_said_well=False))
    assert [one.field.text() for one in page.findChildren(ShortField) if one.isVisible()] == [
        URL,
        "abcd-efgh",
    ]
    enter()
    link.show(HubStatus(found=[URL]))
    assert [one.field.text() for one in page.findChildren(ShortField) if one.isVisible()] == ["", ""]
    tab_to("Be the hub")
    press()
    link.show(STATES["serves"])
    tab_to("Kiosk")
    press()
    assert link.asked[-2:] == [("serve",), ("invite", "kiosk")]
    tab_to("Stop being the hub")
    press()
    assert last() == ("invite", "kiosk"), "it is asked first"
    assert name() == "Stop now"
    tab_to("Stay the hub")
    press()
    tab_to("Stop being the hub")
    press()
    press()
    assert last() == ("end",)
    link.show(STATES["there"])
    tab_to("Address")
    desk.type("10.0.0.9", 300)
    link.changed.emit()  # what is being typed stays
    enter()
    assert last() == ("move", "10.0.0.9")
    link.show(STATES["dead"])
    tab_to("Passphrase")
    desk.type("nefi dogi", 300)
    enter()
    assert last() == ("take over", "nefi dogi")
    assert name() == "Passphrase"
    assert "nefi" not in present.screen(words(), link.now, ("", "", "", "")).head.text
    desk.hit(Qt.Key.Key_Escape)
    assert last() == ("open", False)
    assert not page.is_open


def test_a_hub_that_could_not_begin_is_told_and_can_be_given_up(
    setup: tuple[OpenDesk, FakeLink, HubPage],
) -> None:
    _, link, page = setup
    link.show(STATES["cannot"])
    again, never = [
        one for one in page.focusables() if one.isVisible() and "ddress" not in one.accessibleName()
    ][-2:]
    assert (again.accessibleName(), never.accessibleName()) == ("Try again", "Not any more")
    never.click()  # type: ignore[attr-defined] # a button
    assert link.asked[-1] == ("end",)


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("192.168.0.10", "https://192.168.0.10:8470"),
        (" 192.168.0.10:8471 ", "https://192.168.0.10:8471"),
        ("fd00::1", "https://[fd00::1]:8470"),
        ("hub.example.org", "https://hub.example.org"),
        ("http://127.0.0.1:9", "http://127.0.0.1:9"),
        ("MADANG-PAIR+1+ABCDEFGH++HTTP://X", "MADANG-PAIR+1+ABCDEFGH++HTTP://X"),
        ("", ""),
    ],
)
def test_an_address_is_taken_as_people_type_it(typed: str, whole: str) -> None:
    assert typed_url(typed) == whole


# -- a real station, and real hubs -------------------------------------------------------------------------------


class OneScanner:
    """A scanner that reads for the page while that is open."""

    def __init__(self) -> None:
        self.read: Callable[[RawScan], None] | None = None

    def read_for(self, reader: Callable[[RawScan], None] | None) -> None:
        self.read = reader


class OpenStation:
    """A desk's station without its window, the page's link over it, and what the window would be told."""

    def __init__(self, station: WindowStation, views: list[HubView], news: list[int], port: int) -> None:
        self.station, self.views, self.news = station, views, news
        self.scanner = OneScanner()
        self.beside = HubBeside(
            station.station, self._serving, lambda: news.append(1), station.take_hub, ("127.0.0.1", port)
        )
        heard = HeardHub(("https://10.1.1.1:8470",), "X")
        self.link = HubSetup(station, self.beside, cast(Scanners, self.scanner), lambda: [heard])

    def _serving(self) -> None:
        serving = self.beside.serving
        self.station.serve_at(serving.url if serving is not None else "")

    def did(self) -> HubStatus:
        """Return how everything is once what was asked is done."""
        self.link.close()
        return self.link.status()


@contextmanager
def running(place: Place, port: int = 0) -> Iterator[OpenStation]:
    views: list[HubView] = []
    news: list[int] = []
    with opened(place.data, place.key) as here:
        station = WindowStation(
            here,
            actor_id=None,
            spool_changed=lambda _: None,
            hub_changed=views.append,
            pulled=lambda: news.append(1),
            layouts={},
        )
        station.station.start()
        one = OpenStation(station, views, news, port)
        try:
            yield one
        finally:
            one.link.close()
            one.beside.close()
            station.station.stop()


def until(is_so: Callable[[], bool]) -> None:
    end_s = time.monotonic() + 15
    while not is_so():
        assert time.monotonic() < end_s
        time.sleep(0.02)


PEOPLE = "name,booking_code,category\nLayla Mansouri,K7QM-42X,participant\n"


def test_a_running_desk_is_paired_by_scan_and_finds_its_hub_at_a_typed_address(tmp_path: Path) -> None:
    hub, desk = made(tmp_path, "hub", PEOPLE), made(tmp_path, "hub 2")
    ports = lasting_port(), lasting_port()
    with running(desk) as one:
        one.link.set_open(True)
        assert one.did().found == ["https://10.1.1.1:8470"]
        assert one.scanner.read is not None
        one.scanner.read(RawScan(("K7QM-42X",), "wedge", AT))
        assert "no hub's pairing code" in one.did().said
        one.scanner.read(RawScan(("MADANG-PAIR+1+K7",), "wedge", AT))
        assert "not read whole" in one.did().said
        with hub_running(hub, tmp_path / "said", ports[0]):
            text = next(
                line
                for line in hub.run("hub", "pair", "--role", "lead").stderr.splitlines()
                if line.startswith("MADANG-PAIR")
            )
            one.scanner.read(RawScan(("Q" + text, text), "wedge", AT))
            paired = one.did()
            assert paired.is_said_well, paired.said
            assert paired.paired is not None
            assert (paired.paired.role, paired.paired.url) == ("lead", f"http://127.0.0.1:{ports[0]}")
            until(lambda: HubState.CONNECTED in [view.state for view in one.views])
            until(lambda: one.station.search("Layla") != [])
            assert one.station.info.desk_name == "hub 2"
        until(lambda: one.views[-1].state is HubState.OFFLINE)
        away = one.link.status().paired
        assert away is not None
        assert "cannot be reached" in away.trouble
        one.link.move("http://127.0.0.1:9")
        assert not one.did().is_said_well
        with hub_running(hub, tmp_path / "said", ports[1]):
            one.link.move(f"http://127.0.0.1:{ports[1]}")
            moved = one.did()
            assert moved.is_said_well, moved.said
            until(lambda: one.views[-1].state is HubState.CONNECTED)
        status = one.link.status().paired
        assert status is not None
        assert status.heard_at is not None
        assert status.paired_at is not None
        until(lambda: one.views[-1].state is HubState.OFFLINE)
        heard_at = one.station.station.contact.heard_at
        assert heard_at is not None
        one.link.set_open(False)
        assert one.scanner.read is None
    with running(desk) as again:
        again.station.tell()
        assert again.views[-1].since == heard_at, "since when it is offline is true after a start too"
        until(lambda: len(again.views) > 1)
        assert again.views[-1].since == heard_at


def test_a_desk_is_the_hub_of_others_and_again_after_its_next_start(tmp_path: Path) -> None:
    lead, port = made(tmp_path, "lead", PEOPLE), lasting_port()
    door = Place(tmp_path / "door", tmp_path / "door.key")
    with running(lead, port) as one:
        one.link.set_open(True)
        one.link.serve()
        status = one.did()
        assert status.served is not None, status.said
        assert len(status.served.passphrase.split()) == 6
        assert one.views[-1] == HubView(state=HubState.SERVING, address=f"127.0.0.1:{port}")
        one.link.pair("https://10.0.0.1:8470", "ACDE-FGHJ")
        assert "is the hub itself" in one.did().said
        one.link.invite("desk")
        shown = one.did().served
        assert shown is not None
        assert shown.shown is not None
        door.done("pair", shown.shown.url, shown.shown.code)
        door.done("sync")
        assert '"admit"' in door.done("station", text="K7QM-42X\n")
        door.done("sync")
        until(lambda: bool(one.news))
        assert one.station.arrived() == 1
        shown = one.link.status().served
        assert shown is not None
        assert list(shown.stations) == ["Desk 1"]
        one.link.set_open(False)
        hidden = one.link.status().served
        assert hidden is not None
        assert (hidden.passphrase, hidden.shown) == ("", None)
    with running(lead) as again:
        again.beside.begin_as_chosen()
        until(lambda: again.beside.serving is not None)
        assert "0 waiting" in door.done("sync")
        again.link.end()
        assert again.did().served is None
        assert again.views[-1].state is HubState.NONE
    with running(lead) as third:
        third.beside.begin_as_chosen()
        assert third.did().served is None
        assert "cannot be reached" in door.run("sync").stderr


@pytest.mark.expected_warnings
def test_a_desk_that_is_the_hub_is_under_a_centre_that_may_go(tmp_path: Path) -> None:
    file = str(event_file(tmp_path))
    centre, north = (Place(tmp_path / name, tmp_path / f"{name}.key") for name in ("centre", "north"))
    for place in (centre, north):
        done(place, "event", "init", file, "--rehearse", "2019-09-30T09:00", "--station", place.data.name)
    (tmp_path / "people.csv").write_text(f"{PEOPLE}Birgit,D4TE-92K,participant\n", encoding="utf-8")
    done(centre, "roster", "import", str(tmp_path / "people.csv"))
    with running(centre) as above:
        above.beside.begin()
        invited = above.beside.invite("venue")
        done(north, "hub", "join", invited.urls[0], invited.code)
        with running(north) as below:
            below.beside.begin()
            until(lambda: below.station.search("Layla") != [])
            above.station.check_in(RawScan(("K7QM-42X",), "wedge", AT))
            until(lambda: below.station.arrived() == 1)
            below.station.check_in(RawScan(("D4TE-92K",), "wedge", AT))
            until(lambda: above.station.arrived() == 2)

            def seen() -> CentreSeen | None:
                served = below.link.status().served
                return served.centre if served is not None else None

            until(lambda: seen() == CentreSeen("", 0))
            above.beside.close()
            until(lambda: (now := seen()) is not None and now.since != "")


@pytest.mark.expected_warnings
def test_a_port_that_is_taken_is_told_and_does_not_keep_the_window_from_opening(tmp_path: Path) -> None:
    lead, other, port = made(tmp_path, "lead"), made(tmp_path, "other"), lasting_port()
    with hub_running(other, tmp_path / "said", port), running(lead, port) as one:
        with pytest.raises(EnvironmentFault, match="in use by another program"):
            one.beside.begin()
        with one.station.here.store.write() as tx:
            tx.put_setting("hub.beside", json.dumps(["127.0.0.1", port]))
        one.beside.begin_as_chosen()
        until(lambda: bool(one.link.status().trouble))
        assert "in use by another program" in one.link.status().trouble
        with pytest.raises(OperatorError, match="not the hub now"):
            one.beside.invite("desk")
        one.link.end()
        assert one.did().trouble == ""


@pytest.mark.expected_warnings
def test_a_desk_takes_over_from_a_hub_that_died_and_gives_way_when_another_does(tmp_path: Path) -> None:
    hub, port = Place(tmp_path / "hub", tmp_path / "hub.key"), lasting_port()
    made(tmp_path, "other")
    told = hub.done("event", "init", str(tmp_path / "event.toml"), "--rehearse", "2019-09-30T09:00")
    passphrase = re.search(r"^Recovery passphrase: (.+)$", told, re.MULTILINE)
    assert passphrase is not None
    lead, desk = (Place(tmp_path / name, tmp_path / f"{name}.key") for name in ("lead", "desk"))
    with hub_running(hub, tmp_path / "said", lasting_port()):
        for place in (lead, desk):
            paired(place, hub)
        for place in (lead, desk):  # each keeps what the hub leaves, the other one's pairing too
            place.done("sync")
    with running(lead, port) as one:
        until(lambda: bool(one.views) and one.views[-1].state is HubState.OFFLINE)
        before = one.link.status().paired
        assert before is not None
        assert before.can_take_over
        one.link.take_over("nefi dogi nake bami zoru vaku")
        wrong = one.did()
        assert "not the recovery passphrase" in wrong.said
        assert wrong.paired is not None
        one.link.take_over(passphrase[1])
        status = one.did()
        assert status.served is not None, status.said
        assert one.views[-1].state is HubState.SERVING
        assert "0 waiting" in desk.done("sync", "--at", f"http://127.0.0.1:{port}")
        file = tmp_path / "phrase"
        file.write_text(passphrase[1], encoding="utf-8")
        desk.done("hub", "take-over", "--no-serve", "--passphrase-file", str(file))
        # The desk is the hub of the next generation now; the one before meets it, and is its station.
        with hub_running(desk, tmp_path / "said", lasting_port()) as newer:
            assert newer.poll() is None
            until(lambda: one.link.status().paired is not None)
            until(lambda: one.views[-1].state is HubState.CONNECTED)
            assert not one.beside.is_chosen


def test_what_the_desk_that_is_the_hub_does_is_at_a_station_at_once_and_the_other_way(tmp_path: Path) -> None:
    lead, port = made(tmp_path, "lead", PEOPLE + "Omar Haddad,D4TE-92K,participant\n"), lasting_port()
    far = Place(tmp_path / "far", tmp_path / "far.key")
    with running(lead, port) as one:
        one.link.serve()
        one.link.close()
        one.link.invite("desk")
        served = one.did().served
        assert served is not None
        assert served.shown is not None
        far.done("pair", served.shown.url, served.shown.code)
        with working(far, tmp_path / "far.err") as station:
            until(lambda: has(far, "K7QM-42X"))
            time.sleep(1)  # its doorbell rings
            one.station.check_in(RawScan(("K7QM-42X",), "test", one.station.here.clock.now()))
            start_s = time.monotonic()
            one.station.carry_on()
            until(lambda: arrived(far) == 1)
            there_s = time.monotonic() - start_s
            assert station.scan("D4TE-92K") == "admit"
            start_s = time.monotonic()
            until(lambda: one.station.arrived() == 2)
            assert (there_s < 1.5, time.monotonic() - start_s < 1.5) == (True, True), there_s
            assert one.news, "the window was told"
