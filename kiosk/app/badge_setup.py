"""The badge's page over a running station: samples from the list, previews from the drawing process, the event's file."""

import logging
import queue
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.app.badge_batch import has_glyph, sample_badge
from kiosk.app.desk_station import WindowStation
from kiosk.app.event_design import logo_names, save_design, take_logo, template_titles
from kiosk.app.spool_store import BadgeSource
from kiosk.domain.badge_design import BadgeDesign, design_of, designed
from kiosk.domain.errors import KioskError
from kiosk.domain.shown import listed
from kiosk.domain.worst_names import WorstName, worst_names
from kiosk.printing.profiles import profile_named
from kiosk.ui.setup.badge_port import DesignStatus, Preview
from kiosk.ui.setup.badge_present import SAVED

_log = logging.getLogger(__name__)
_ANY_PRINTER = "screen"
_Asked = tuple[BadgeDesign, int, str]


class BadgeSetup(QObject):
    """`kiosk.ui.setup.badge_port.BadgeDesigner` for one station; drawing has a thread, and only the newest wish counts.

    Signals:
        changed: something is different now.
        previewed: a `Preview`.
    """

    changed = Signal()
    previewed = Signal(object)

    def __init__(self, station: WindowStation) -> None:
        super().__init__()
        self._station = station
        self._samples: Sequence[WorstName] = ()
        self._said, self._is_said_well = "", True
        self._wishes: queue.SimpleQueue[_Asked | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="badge previews", daemon=True)
        self._thread.start()

    def close(self, timeout_s: float = 5.0) -> None:
        """End the thread."""
        self._wishes.put(None)
        self._thread.join(timeout_s)

    def status(self) -> DesignStatus:
        """Return how everything is now."""
        here = self._station.here
        views = self._station.station.spool.view().printers
        printers = [(one.printer.name, one.printer.profile) for one in views]
        return DesignStatus(
            kept=design_of(here.event),
            templates=template_titles(here.path),
            logos=logo_names(here.path),
            categories=here.event.categories,
            printers=[(name, profile_named(profile).title) for name, profile in printers],
            samples=[one.why for one in self._samples],
            said=self._said,
            is_said_well=self._is_said_well,
        )

    def open(self) -> None:
        """Begin to look for the list's hardest names."""
        self._tell("")

        def look() -> None:
            with self._station.here.store.read() as reader:
                self._samples = worst_names(
                    listed((one for _, one in reader.registrations()), is_lead=False), has_glyph()
                )
            self.changed.emit()

        threading.Thread(target=look, name="worst names", daemon=True).start()

    def preview(self, design: BadgeDesign, sample: int, printer: str) -> None:
        """Draw a sample's badge; an older wish that was not begun is dropped."""
        self._wishes.put((design, sample, printer))

    def take_logo(self, picture: Path) -> str:
        """Copy a picture beside the event."""
        try:
            return take_logo(self._station.here.path, picture)
        except KioskError as error:
            self._tell(error.sentence, is_well=False)
            return ""

    def save(self, design: BadgeDesign) -> None:
        """Keep a design."""
        here = self._station.here
        try:
            event = save_design(here.path, here.event, design)
        except KioskError as error:
            self._tell(error.sentence, is_well=False)
            return
        self._station.use_event(event)
        self._tell(SAVED)

    def _work(self) -> None:
        while True:
            wish = self._wishes.get()
            while wish is not None and not self._wishes.empty():
                wish = self._wishes.get()
            if wish is None:
                return
            try:
                self.previewed.emit(self._drawn(*wish))
            except KioskError as error:
                self.previewed.emit(Preview(0, 0, b"", error.sentence))

    def _drawn(self, design: BadgeDesign, sample: int, printer: str) -> Preview:
        if not self._samples:
            return Preview(0, 0, b"")
        registration = self._samples[sample % len(self._samples)].registration
        here = self._station.here
        source = BadgeSource(replace(here, event=designed(here.event, design)))
        known = {one.printer.name: one.printer for one in self._station.station.spool.view().printers}
        profile = profile_named(known[printer].profile if printer in known else _ANY_PRINTER)
        badge = sample_badge(registration)
        request = profile.request(
            source.content(registration, badge), source.template, frozenset({"preview"})
        )
        drawn = self._station.station.renderer.render(request)
        return Preview(drawn.width, drawn.height, drawn.preview, drawn.verdict.sentence)

    def _tell(self, said: str, *, is_well: bool = True) -> None:
        self._said, self._is_said_well = said, is_well
        self.changed.emit()
