"""Awkward spreadsheets through the real window's list page: whatever is dropped there ends in a clear state."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.data_dir import RESOURCES, opened
from kiosk.app.desk_parts import DeskParts, make_desk
from kiosk.ui.desk.states import Act
from kiosk.ui.parts.label import FitLabel
from kiosk.ui.setup.import_page import ImportPage
from kiosk.ui.setup.import_values import ImportStatus, Step
from kiosk.ui.setup.view import SetupScreen
from tests.scenarios.commands import made
from tests.upstream.awkward import CSV, numbers, unvalued, valued

pytestmark = pytest.mark.qt_log_ignore("PulseAudio", extend=True)  # a machine without loudspeakers
CSV_SAMPLE = ("cp949", "title-above", "full-width", "dates-in-words", "two-line-header", "windows-1252")
"""One of each kind of trouble; how every file of the corpus is read is held by tests/upstream."""


class ListPage:
    """The list's page of a window, as hands use it."""

    def __init__(self, parts: DeskParts, qtbot: QtBot) -> None:
        parts.window.controller.act(Act.SET_UP)
        (self.screen,) = parts.window.findChildren(SetupScreen)
        (self.page,) = parts.window.findChildren(ImportPage)
        for index in range(len(self.screen.buttons())):
            self.screen.choose(index)
            if self.page.is_open:
                break
        self._qtbot = qtbot

    @property
    def status(self) -> ImportStatus:
        """What the page shows."""
        return self.page._importer.status()

    def until(self, holds: Callable[[ImportStatus], bool]) -> ImportStatus:
        """Wait for a state."""
        self._qtbot.waitUntil(lambda: holds(self.status), timeout=60_000)
        return self.status

    def words(self) -> str:
        """Return all that is to be read."""
        self._qtbot.wait(150)  # until it is laid out
        labels = self.page.findChildren(FitLabel)
        assert [one.text() for one in labels if one.isVisible() and not one.fits()] == []
        return "\n".join(one.text() for one in labels if one.isVisible())

    def press(self, words: str) -> None:
        """Press the button with these words."""
        found = [one for one in self.page.focusables() if one.isVisible() and one.accessibleName() == words]
        assert len(found) == 1, words
        found[0].click()  # type: ignore[attr-defined] # every one of them is a button


@pytest.fixture
def page(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[ListPage]:
    place = made(tmp_path, "Front")
    with (
        opened(place.data, place.key) as here,
        make_desk(qapp, here, "J-07", RESOURCES, "en") as running,
    ):
        running.window.show()
        yield ListPage(running, qtbot)


def test_awkward_files_end_in_a_clear_state(page: ListPage, tmp_path: Path) -> None:
    files = {f"{name}.csv": CSV[name] for name in CSV_SAMPLE}
    files |= {"unvalued.xlsx": unvalued, "valued.xlsx": valued, "numbers.xlsx": numbers}
    ends: dict[str, str] = {}
    for name, make in files.items():
        path = tmp_path / name
        make(path)
        page.page._importer.read(str(path))
        status = page.until(lambda now: now.step is Step.COLUMNS or bool(now.fault))
        if status.step is Step.CHOOSE:
            assert status.fault, f"{name}: it is said why it is not taken"
            ends[name] = f"refused: {status.fault}"
            continue
        assert status.sheet is not None
        assert not status.sheet.fault, name
        page.words()
        page.press("See what would happen")
        looked = page.until(
            lambda now: now.step in (Step.PREVIEW, Step.COLUMNS) and bool(now.report or now.fault)
        )
        assert looked.step is Step.PREVIEW, f"{name}: {looked.fault}"
        page.words()
        page.press("Import")
        done = page.until(lambda now: now.step is Step.DONE or bool(now.fault))
        assert done.report is not None
        assert done.report.taken, f"{name}: {done.report.refused_lines}"
        assert "Imported:" in page.words()
        ends[name] = f"{done.report.taken} taken, {done.report.refused} refused"
        page.press("Another file")
        page.until(lambda now: now.step is Step.CHOOSE)
    assert len(ends) == len(files)
