"""The batch's page: what it says and asks for, and batches on a real station: a PDF, a printer, pause, a second start."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from kiosk.app.batch_setup import BatchSetup
from kiosk.app.data_dir import opened
from kiosk.app.desk_station import WindowStation
from kiosk.domain.model import JobState
from kiosk.ui.parts.label import FitLabel
from kiosk.ui.setup import batch_present as present
from kiosk.ui.setup.batch_page import BatchPage
from kiosk.ui.setup.batch_port import BatchStatus, Run, Wish
from kiosk.ui.setup.view import SetupScreen
from kiosk.ui.words import Words
from tests.printing.test_batch import tokens
from tests.scenarios.commands import made
from tests.ui import samples as s
from tests.ui.gallery import settle
from tests.ui.opened import OpenDesk
from tests.ui.translation_files import translate

PEOPLE = "name,category,delegation\n" + "".join(
    f"{chr(65 + number)}a Guest,{'press' if number < 4 else 'student'},{'Amman' if number % 2 else ''}\n"
    for number in range(12)
)


class FakeBatches(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.now = BatchStatus(
            wish=Wish(printer="Front"),
            categories=s.INFO.event.categories,
            delegations=["Amman", "City of Gwangju and the Mudeung Citizens’ Network"],
            letters=["A", "ㅎ"],
            printers=["Front"],
            count=1983,
        )
        self.asked: list[object] = []

    def status(self) -> BatchStatus:
        return self.now

    def open(self) -> None:
        self.asked.append("open")

    def choose(self, wish: Wish) -> None:
        self.asked.append(wish)

    def start(self, out: Path | None) -> None:
        self.asked.append(("start", out))

    def pause(self) -> None:
        self.asked.append("pause")

    def resume(self) -> None:
        self.asked.append("resume")

    def tell(self, **changes: object) -> None:
        self.now = replace(self.now, **changes)  # type: ignore[arg-type]
        self.changed.emit()


@pytest.fixture
def setup(desk: OpenDesk) -> tuple[OpenDesk, FakeBatches, BatchPage]:
    batches = FakeBatches()
    page = BatchPage(batches)
    desk.window.set_up_with(lambda: [page])
    desk.hit(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert batches.asked == ["open"]
    return desk, batches, page


def press(page: BatchPage, words: str) -> None:
    (button,) = [one for one in page.focusables() if words in one.accessibleName() and one.isVisible()]
    assert button.isEnabled()
    button.click()  # type: ignore[attr-defined]  # all of them are buttons


def test_each_choice_offers_what_there_is_and_asks_for_it(
    setup: tuple[OpenDesk, FakeBatches, BatchPage],
) -> None:
    _, batches, page = setup
    for button, value, field in (
        ("Category", "Press", {"category": "press"}),
        ("Delegation", "Amman", {"delegation": "Amman"}),
        ("First letter", "ㅎ", {"letter": "ㅎ"}),
        ("Order", "by country", {"order": "country"}),
        ("To", "a PDF", {"printer": ""}),
    ):
        press(page, f"{button}: ")
        (action,) = [one for one in page.findChildren(QMenu)[-1].actions() if one.text() == value]
        action.trigger()
        assert batches.asked[-1] == replace(batches.now.wish, **field)


def test_one_button_starts_pauses_and_goes_on(setup: tuple[OpenDesk, FakeBatches, BatchPage]) -> None:
    _, batches, page = setup
    press(page, "Print the badges")
    batches.tell(run=Run.RUNNING, total=1983, done=12)
    press(page, "Pause")
    batches.tell(run=Run.PAUSED)
    press(page, "Go on")
    assert batches.asked[1:] == [("start", None), "pause", "resume"]
    batches.tell(run=Run.NONE, count=0)
    assert not page.focusables()[-1].isEnabled()


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("run", list(Run))
def test_nothing_is_cut_in_the_smallest_window(
    setup: tuple[OpenDesk, FakeBatches, BatchPage], run: Run, language: str
) -> None:
    desk, batches, _ = setup
    desk.window.resize(1180, 680)
    if language == "ko":
        desk.hit(Qt.Key.Key_F12)
    batches.tell(
        run=run, total=1983, done=960, wish=replace(batches.now.wish, delegation=batches.now.delegations[1])
    )
    settle()
    (screen,) = desk.window.findChildren(SetupScreen)
    cut = [label.text() for label in screen.findChildren(FitLabel) if label.isVisible() and not label.fits()]
    assert cut == []


def test_progress_is_told_as_a_number_and_as_a_bar() -> None:
    status = BatchStatus(wish=Wish(printer="Front"), run=Run.RUNNING, total=300, done=120)
    state = present.screen(Words("en", translate), status)
    assert state.progress == 0.4
    assert "120 of 300" in state.how.title
    assert not state.can_choose


# -- on a real station -------------------------------------------------------------------------------------------


@pytest.fixture
def station(tmp_path: Path) -> Iterator[WindowStation]:
    place = made(tmp_path, "desk", PEOPLE)
    place.done("printer", "add", "Front", f"folder:{tmp_path / 'badges'}", "--profile", "png")
    with opened(place.data, place.key) as here:
        station = WindowStation(
            here,
            actor_id=None,
            spool_changed=lambda _: None,
            hub_changed=lambda _: None,
            pulled=lambda: None,
            layouts={},
        )
        station.station.start()
        try:
            yield station
        finally:
            station.station.stop()


def wait(is_so: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.02)


def begun(station: WindowStation, wish: Wish) -> BatchSetup:
    batches = BatchSetup(station)
    batches.open()
    wait(lambda: batches.status().count is not None)
    batches.choose(wish)
    return batches


def printed(station: WindowStation) -> list[str]:
    with station.here.store.read() as reader:
        return [job.badge_id for job in reader.jobs((JobState.PRINTED,), "Front")]


def test_a_pdf_has_those_that_are_meant_and_they_count_as_printed(
    station: WindowStation, tmp_path: Path
) -> None:
    batches = begun(station, Wish(category="press", sheet="a4"))
    assert batches.status().count == 4
    batches.start(tmp_path / "press.pdf")
    wait(lambda: batches.status().run is Run.NONE)
    assert (batches.status().said, batches.status().is_said_well) == ("press.pdf: 4 badges.", True)
    assert sum(map(len, tokens(tmp_path / "press.pdf"))) == 4
    batches.close()


def test_a_file_that_cannot_be_is_told_and_nothing_is_stuck(station: WindowStation, tmp_path: Path) -> None:
    batches = begun(station, Wish())
    batches.start(tmp_path / "nowhere" / "press.pdf")
    wait(lambda: batches.status().run is Run.NONE)
    assert not batches.status().is_said_well
    assert "is not there" in batches.status().said
    batches.close()


def test_a_printer_is_fed_paused_left_and_gone_on_with_and_nobody_gets_two(station: WindowStation) -> None:
    batches = begun(station, Wish(printer="Front"))
    batches.start(None)
    wait(lambda: batches.status().done >= 2)
    batches.pause()
    time.sleep(1)
    stopped = len(printed(station))
    time.sleep(1)
    assert len(printed(station)) == stopped < 12
    assert batches.status().run is Run.PAUSED
    batches.close()  # the window is closed in the middle of it

    again = BatchSetup(station)
    again.open()
    wait(lambda: again.status().count is not None)
    assert again.status().wish == Wish(printer="Front")
    assert "interrupted" in again.status().said
    again.start(None)
    wait(lambda: again.status().run is Run.NONE)
    assert again.status().said == "Front: 12 badges are done."
    assert len(printed(station)) == len(set(printed(station))) == 12
    again.close()
