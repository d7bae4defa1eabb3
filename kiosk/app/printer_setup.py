"""The printers' page over a running station: what is slow, looking for printers and test prints, has a thread."""

import logging
import re
import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from kiosk.app.printer_pins import PrinterPins
from kiosk.app.printers import check_addable, print_test
from kiosk.app.station import Station
from kiosk.domain.errors import KioskError
from kiosk.domain.model import JobState, Printer
from kiosk.domain.sentence import Sentence, many
from kiosk.printing.discovery import Seen, find_printers
from kiosk.printing.profiles import profile_named, read_profiles
from kiosk.printing.view import PrinterView
from kiosk.ui.setup.printer_port import FoundPrinter, OwnPrinter, PrintersStatus

_log = logging.getLogger(__name__)
_WAITING = (JobState.QUEUED, JobState.SENDING, JobState.SENT)
_UNKNOWN_KIND = "zpl-203"
_LONGEST_NAME = 24


class PrinterSetup(QObject):
    """`kiosk.ui.setup.printer_port.Printers` for one station.

    Signals:
        changed: something is different now.
    """

    changed = Signal()

    def __init__(self, station: Station, look: Callable[[], Sequence[Seen]] = find_printers) -> None:
        """Args:
        station: whose printers these are.
        look: finds printers; takes seconds.
        """
        super().__init__()
        self._station, self._look = station, look
        self._found: Sequence[Seen] = ()
        self._is_searching = False
        self._said, self._is_said_well = "", True
        self._threads: list[threading.Thread] = []

    def close(self, timeout_s: float = 5.0) -> None:
        """Wait for what is under way."""
        for thread in self._threads:
            thread.join(timeout_s)

    def status(self) -> PrintersStatus:
        """Return how everything is now."""
        used = self._station.desk.printer
        name = used.name if used else ""
        return PrintersStatus(
            printers=[
                _own(view, is_in_use=view.printer.name == name)
                for view in self._station.spool.view().printers
            ],
            found=[FoundPrinter(one.title, one.uri, one.profile, _title(one.profile)) for one in self._found],
            is_searching=self._is_searching,
            kinds=[(name, profile.title) for name, profile in read_profiles().items()],
            said=self._said,
            is_said_well=self._is_said_well,
        )

    def search(self) -> None:
        """Begin to look for printers everywhere."""
        if self._is_searching:
            return
        self._is_searching = True
        self.changed.emit()

        def look() -> None:
            try:
                self._found = self._look()
            finally:
                self._is_searching = False
                self.changed.emit()

        self._in_thread("printer search", look)

    def add(self, found: FoundPrinter) -> None:
        """Make a found printer one of this desk's."""
        names = {view.printer.name for view in self._station.spool.view().printers}
        printer = Printer(_free_name(found.title, names), found.uri, found.profile or _UNKNOWN_KIND)
        if self._put(printer):
            self._tell(Sentence("{name} was added.", name=printer.name))

    def set_kind(self, name: str, profile: str) -> None:
        """Say what kind of printer one is."""
        view = self._station.spool.view().of(name)
        if view is not None and self._put(Printer(name, view.printer.uri, profile)):
            self._tell("")

    def remove(self, name: str) -> None:
        """Use a printer no longer, unless badges still wait for it."""
        view = self._station.spool.view().of(name)
        if view is None:
            return
        waiting = _waiting(view)
        if waiting:
            self._tell(
                many(
                    waiting,
                    "{name} still has a badge to print. Take it away when that is out.",
                    "{name} still has {count} badges to print. Take it away when they are out.",
                    name=name,
                ),
                is_well=False,
            )
            return
        with self._station.here.store.write() as tx:
            tx.remove_printer(name)
        PrinterPins(self._station.here.store).forget(view.printer.uri)
        self._station.take_printers()
        self._tell(Sentence("{name} was taken away.", name=name))

    def use_first(self, name: str) -> None:
        """Print on this one from now on."""
        with self._station.here.store.write() as tx:
            tx.use_printer_first(name)
        self._station.take_printers(name)
        self._tell("")

    def trust(self, name: str) -> None:
        """Take the certificate that a printer shows next for its own; it is asked within seconds."""
        view = self._station.spool.view().of(name)
        if view is not None:
            PrinterPins(self._station.here.store).forget(view.printer.uri)
            self._tell(Sentence("{name} is trusted again.", name=name))

    def test(self, name: str) -> None:
        """Print a test badge."""
        view = self._station.spool.view().of(name)
        if view is None:
            return

        def print_one() -> None:
            try:
                is_out = print_test(self._station.here, view.printer, self._station.show)
                said = (
                    Sentence("{name}: the test badge is printed.", name=name)
                    if is_out
                    else Sentence("{name}: the test badge was sent. Look whether it came out.", name=name)
                )
                self._tell(said)
            except KioskError as error:
                self._tell(error.sentence, is_well=False)

        self._in_thread("test print", print_one)

    def _put(self, printer: Printer) -> bool:
        """Keep a printer if a badge can be drawn for it; say why where it cannot."""
        try:
            check_addable(self._station.here, printer)
        except KioskError as error:
            self._tell(error.sentence, is_well=False)
            return False
        with self._station.here.store.write() as tx:
            tx.put_printer(printer)
        self._station.take_printers()
        return True

    def _tell(self, said: str, *, is_well: bool = True) -> None:
        self._said, self._is_said_well = said, is_well
        self.changed.emit()

    def _in_thread(self, name: str, work: Callable[[], None]) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=work, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()


def _own(view: PrinterView, *, is_in_use: bool) -> OwnPrinter:
    status = view.status
    return OwnPrinter(
        name=view.printer.name,
        uri=view.printer.uri,
        profile=view.printer.profile,
        kind=_title(view.printer.profile),
        trouble=status.trouble if status else None,
        can_tell=status.can_tell if status else True,
        is_low=status.is_low if status else False,
        waiting=_waiting(view),
        is_in_use=is_in_use,
    )


def _waiting(view: PrinterView) -> int:
    return sum(job.state in _WAITING for job in view.jobs)


def _title(profile: str) -> str:
    return profile_named(profile).title if profile else ""


def _free_name(title: str, taken: set[str]) -> str:
    """Return a short name that people can call a printer by, with a number where there are two of a kind."""
    plain = " ".join(re.sub(r"[^\w -]", " ", title).split())[:_LONGEST_NAME].strip() or "Printer"
    names = [plain, *(f"{plain} {number}" for number in range(2, len(taken) + 2))]
    return next(name for name in names if name not in taken)
