"""The pictures of the roster's page in the docs: the demo's people in the real window, one picture a page of the desk."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app.clock import SystemChance
from kiosk.app.data_dir import Opened, opened
from kiosk.app.demo import demo_hub, make_desk_data, registrations
from kiosk.app.desk_command import run_desk
from kiosk.app.desk_parts import DeskParts
from kiosk.domain.credential import RawScan
from kiosk.domain.model import Printer
from kiosk.services.register import register
from kiosk.ui.desk.delegation.state import Delegation
from kiosk.ui.desk.duplicates.state import Duplicates
from kiosk.ui.desk.record.state import RecordStage
from kiosk.ui.desk.states import Act, Results
from kiosk.ui.desk.walk_in.page import FIELD_NAMES, WalkInPage
from kiosk.ui.desk.walk_in.state import WalkIn
from kiosk.ui.setup.import_page import ImportPage
from kiosk.ui.setup.import_values import Step
from kiosk.ui.setup.view import SetupScreen
from tests.upstream.awkward import CSV

VOLUNTEER = "J-07"
TWICE = {"name": "Laila Mansouri", "name_native": "ليلى المنصوري", "organisation": "Cedar Coast Lawyers"}
WALK_IN = {"name": "Hong Gil-don", "organisation": "Gwangju International Center"}
_LONGEST_S = 60.0


def save_roster_pictures(root: Path, save: Callable[[Path, Path], None], folder: Path) -> None:
    """Make the pictures of the docs' page on the roster.

    Args:
        root: an empty directory for the demo.
        save: takes a picture and where it is to be kept.
        folder: of the docs' pictures.
    """
    with demo_hub(root) as (places, server, hub):
        make_desk_data(places, server, hub, Printer("Printer 3", f"folder:{places.badges}", "png"))
        with opened(places.desk, places.key, demo=True) as here:
            known = registrations(here)["Layla Mansouri"]
            twice = {
                **TWICE,
                "organisation": known.organisation,
                "city": known.city,
                "country": known.country,
            }
            register(here.desk(), twice, SystemChance().new_id(), admits=False)

            def ready(_application: object, parts: DeskParts) -> "_Walk":
                return _Walk(parts, here, root, lambda made, name: save(made, folder / name))

            run_desk(here, VOLUNTEER, ready, language="en")


class _Walk:
    """Goes from page to page: each step says when its page is there to be taken."""

    def __init__(self, parts: DeskParts, here: Opened, root: Path, save: Callable[[Path, str], None]) -> None:
        self._parts, self._here, self._root, self._save = parts, here, root, save
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        try:
            self._go()
        finally:
            QApplication.quit()

    def _go(self) -> None:
        window = self._parts.window
        steps = (
            ("desk-search.png", self._search, Results),
            ("desk-walk-in.png", self._walk_in, WalkIn),
            ("desk-record.png", self._record, RecordStage),
            ("desk-delegation.png", self._delegation, Delegation),
            ("desk-merge.png", self._merge, Duplicates),
            ("set-up-list.png", self._list, None),
        )
        for name, show, state in steps:
            show()
            if state is not None:
                self._until(partial(self._stands, state))
            self._rest(2.0)  # the badge is drawn, counts and fades arrive
            made = self._root / "page.png"
            window.grab().save(str(made))
            self._save(made, name)

    def _stands(self, state: type[object]) -> bool:
        return isinstance(self._parts.window.controller.shown, state)

    def _search(self) -> None:
        self._parts.window.view.search.field.setText("ㅎㄱㄷ")
        self._parts.window.controller.search("ㅎㄱㄷ")

    def _walk_in(self) -> None:
        controller = self._parts.window.controller
        controller.act(Act.WALK_IN)
        self._until(lambda: isinstance(controller.shown, WalkIn))
        page = self._parts.window.view.stage.pages[WalkIn]
        assert isinstance(page, WalkInPage)
        for field, name in zip(page.fields, FIELD_NAMES, strict=True):
            field.line.setText(WALK_IN.get(name, ""))

    def _record(self) -> None:
        self._guest("Hong Gil-dong")
        self._parts.window.controller.act(Act.RECORD)

    def _delegation(self) -> None:
        people = registrations(self._here).values()
        code = next(one.booking_code for one in people if one.delegation)
        self._scan(code)
        self._parts.window.controller.act(Act.DELEGATION)

    def _merge(self) -> None:
        controller = self._parts.window.controller
        self._guest("Layla Mansouri")
        self._until(lambda: any("duplicate" in one.title for one in self._parts.window.view._offers))
        controller.act(Act.COMPARE)

    def _list(self) -> None:
        window = self._parts.window
        path = self._root / "people.csv"
        CSV["title-above"](path)
        window.controller.act(Act.SET_UP)
        (screen,) = window.findChildren(SetupScreen)
        (page,) = window.findChildren(ImportPage)
        for index in range(len(screen.buttons())):
            screen.choose(index)
            if page.is_open:
                break
        page._importer.read(str(path))
        self._until(lambda: page._importer.status().step is Step.COLUMNS)

    def _guest(self, name: str) -> None:
        self._scan(registrations(self._here)[name].booking_code)

    def _scan(self, code: str) -> None:
        controller = self._parts.window.controller
        controller.act(Act.CLEAR)
        controller.act(Act.CLEAR)
        controller.scan(RawScan((code,), "pictures", datetime.now(UTC)))
        self._until(lambda: controller.guest is not None)

    def _until(self, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + _LONGEST_S
        while not holds():
            if time.monotonic() > end:
                raise AssertionError("a page did not come")
            self._rest(0.05)

    @staticmethod
    def _rest(seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.01)
