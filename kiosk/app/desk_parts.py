"""The desk put together: window, key filter, station and threads; closed in reverse order."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from kiosk.app.data_dir import Opened
from kiosk.app.desk_calls import DeskCalls, DeskConflicts
from kiosk.app.desk_duplicates import WindowDuplicates
from kiosk.app.desk_groups import WindowGroups
from kiosk.app.desk_record import DeskRecord
from kiosk.app.desk_safe import WindowSafe
from kiosk.app.desk_station import WindowStation
from kiosk.app.desk_suggest import Suggestions
from kiosk.app.duplicate_watch import DuplicateWatch
from kiosk.app.hub_beside import HubBeside
from kiosk.app.scanners import Scanners
from kiosk.app.setup_parts import SetupParts
from kiosk.app.watch_keys import watch_keys
from kiosk.printing.screen import ShownBadge
from kiosk.scan.keyboards import load_keyboards
from kiosk.ui import theme
from kiosk.ui.catalogue import Catalogue
from kiosk.ui.desk.controller import DeskController
from kiosk.ui.desk.delegation.part import delegation_part
from kiosk.ui.desk.duplicates.part import duplicates_part
from kiosk.ui.desk.help_call.part import help_part
from kiosk.ui.desk.look_at.part import look_part
from kiosk.ui.desk.record.part import record_part
from kiosk.ui.desk.safe.day import day_part
from kiosk.ui.desk.safe.keeper import keeper_part
from kiosk.ui.desk.safe.retain import retain_part
from kiosk.ui.desk.safe.shift import shift_part
from kiosk.ui.desk.walk_in.part import walk_in_part
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.runner import ThreadRunner
from kiosk.ui.sounds import FileSounds
from kiosk.ui.words import LANGUAGES

_log = logging.getLogger(__name__)


class Told(QObject):
    """Where the station's threads tell the window; nobody hears it until there is one.

    Signals:
        badge_shown: a `ShownBadge` of a printer on the screen.
    """

    badge_shown = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.controller: DeskController | None = None

    def spool(self, view: object) -> None:
        """Pass on how the printers stand."""
        if self.controller is not None:
            self.controller.spool_pushed.emit(view)

    def hub(self, view: object) -> None:
        """Pass on how the hub stands."""
        if self.controller is not None:
            self.controller.hub_pushed.emit(view)

    def news(self) -> None:
        """Pass on that other stations' facts came in."""
        if self.controller is not None:
            self.controller.news_pushed.emit()

    def show(self, badge: ShownBadge) -> None:
        """A printer on the screen: the newest badges, for whoever shows them."""
        self.badge_shown.emit(badge)


@dataclass(frozen=True)
class DeskParts:
    """A desk that runs."""

    window: DeskWindow
    station: WindowStation
    told: Told

    def tell_clock(self) -> None:
        """Show the station's instant."""
        self.window.controller.clock_pushed.emit(self.station.clock())


@contextmanager
def make_desk(
    application: QApplication, here: Opened, volunteer: str | None, resources: Path, language: str | None
) -> Iterator[DeskParts]:
    """Put a desk together over an open data directory, and take it apart again."""
    told = Told()
    keyboards = load_keyboards(resources / "keyboards")
    station = WindowStation(
        here,
        actor_id=volunteer,
        spool_changed=told.spool,
        hub_changed=told.hub,
        pulled=told.news,
        show=told.show,
        layouts=keyboards.layouts,
    )
    runner = None
    window = scanners = setup = None
    watch = DuplicateWatch(here.store)

    def serving_changed() -> None:
        station.serve_at(beside.serving.url if beside.serving is not None else "")
        if setup is not None and setup.hub is not None:
            setup.hub.changed.emit()

    beside = HubBeside(station.station, serving_changed, told.news, station.take_hub, duplicates=watch.count)
    try:
        theme.apply(application, resources / "fonts")
        runner = ThreadRunner()
        sounds = FileSounds(resources / "sounds")
        spoken = [code for code in (language, *here.event.languages, "en") if code in LANGUAGES]
        safe = WindowSafe(station)
        suggestions = Suggestions(station)
        parts = (
            walk_in_part(station, suggestions),
            help_part(DeskCalls(station)),
            look_part(DeskConflicts(station)),
            delegation_part(WindowGroups(station)),
            duplicates_part(WindowDuplicates(station, watch)),
            record_part(station, DeskRecord(station), suggestions),
            keeper_part(safe),
            shift_part(safe),
            day_part(safe),
            retain_part(safe),
        )
        window = DeskWindow(station, runner, Catalogue(), sounds, parts=parts, language=spoken[0])
        keys = watch_keys(application, window, keyboards, here.clock.now)
        window.listen_to(keys)
        scanners = Scanners(
            keys,
            keyboards,
            here.store,
            station.peek,
            station.station.scan_log,
            here.event,
            here.clock.now,
            window,
        )
        scanners.scanned.connect(window.controller.scan)
        controller = window.controller
        setup = SetupParts(scanners, station, controller.spool_pushed, beside)
        window.set_up_with(setup.pages)
        told.controller = window.controller
        window.start()
        station.station.start()
        station.tell()
        beside.begin_as_chosen()
        watch.start()
        yield DeskParts(window, station, told)
    finally:
        told.controller = None
        watch.stop()
        if setup is not None:
            setup.close()
        if scanners is not None:
            scanners.close()
        beside.close()
        station.station.stop()
        if runner is not None:
            runner.close()
        if window is not None:
            window.close()
