"""The batch's page over a running station: a thread that makes a PDF, or feeds a printer while the desk goes on.

A printer gets a batch's badges a few at a time. So a guest at the desk waits behind those few only, a pause is to give
no more, and after a crash little is on its way: what was begun is kept in the store, and going on with it makes what is
missing, because who has a badge keeps it.
"""

import json
import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.app.badge_batch import check_pdf, read_named_sheet
from kiosk.app.desk_station import WindowStation
from kiosk.app.printers import TROUBLES
from kiosk.app.spool_store import BadgeSource
from kiosk.domain.badge_content import name_lines
from kiosk.domain.errors import KioskError, OperatorError
from kiosk.domain.model import (
    OPEN_JOB_STATES,
    BadgeId,
    JobState,
    Printer,
    PrinterTrouble,
    PrintJob,
    Registration,
    RegistrationId,
)
from kiosk.domain.selection import Selection, initial, selected
from kiosk.domain.sentence import Sentence, many
from kiosk.services.batch import Prepared, prepare, record_file
from kiosk.ui.setup.batch_port import BatchStatus, Run, Wish

_log = logging.getLogger(__name__)
_KEPT = "batch"
_AHEAD, _LOOK_S = 2, 0.1
_UNFINISHED = Sentence("A batch was interrupted. Start it again: it makes what is missing, and none twice.")


class _Stopped(Exception):
    """The program ends in the middle of a batch; never seen outside this module."""


class BatchSetup(QObject):
    """`kiosk.ui.setup.batch_port.Batches` for one station.

    Signals:
        changed: something is different now.
    """

    changed = Signal()

    def __init__(self, station: WindowStation) -> None:
        super().__init__()
        self._station = station
        self._people: Sequence[Registration] = ()
        self._status = BatchStatus()
        self._going = threading.Event()
        self._is_ending = False
        self._threads: list[threading.Thread] = []

    def close(self, timeout_s: float = 15.0) -> None:
        """End after the badge under way; what is left can be gone on with."""
        self._is_ending = True
        self._going.set()
        for thread in self._threads:
            thread.join(timeout_s)

    def status(self) -> BatchStatus:
        """Return how everything is now."""
        printers = [one.printer.name for one in self._station.station.spool.view().printers]
        return _with(self._status, printers=printers, categories=self._station.here.event.categories)

    def open(self) -> None:
        """Begin to look for what there is to choose from."""
        if self._status.run is Run.NONE:
            self._in_thread("batch choices", self._look)

    def choose(self, wish: Wish) -> None:
        """Take other choices and count whom they mean."""
        if self._status.run is Run.NONE:
            self._tell(wish=wish, count=len(self._meant(wish)), said="", is_said_well=True)

    def start(self, out: Path | None) -> None:
        """Begin what is chosen, or go on with it."""
        if self._status.run is not Run.NONE:
            return
        self._going.set()
        self._tell(run=Run.RUNNING, done=0, total=self._status.count or 0, said="", is_said_well=True)
        self._in_thread("batch", lambda: self._run(self._status.wish, out))

    def pause(self) -> None:
        """Begin nothing more."""
        if self._status.run is Run.RUNNING:
            self._going.clear()
            self._tell(run=Run.PAUSED)

    def resume(self) -> None:
        """Go on."""
        if self._status.run is Run.PAUSED:
            self._tell(run=Run.RUNNING)
            self._going.set()

    def _look(self) -> None:
        with self._station.here.store.read() as reader:
            self._people = [one for _, one in reader.registrations()]
            kept = reader.setting(_KEPT)
        wish = self._status.wish
        said = self._status.said
        if kept and not said:
            wish, said = Wish(**json.loads(kept)), _UNFINISHED
        self._tell(
            wish=wish,
            count=len(self._meant(wish)),
            delegations=sorted({one.delegation for one in self._people if one.delegation}),
            letters=sorted({letter for one in self._people if (letter := initial(name_lines(one)[0]))}),
            said=said,
            is_said_well=self._status.is_said_well and said is not _UNFINISHED,
        )

    def _meant(self, wish: Wish) -> Sequence[Registration]:
        chosen = Selection(category=wish.category, delegation=wish.delegation, letters=wish.letter)
        return selected(self._people, chosen, wish.order)

    def _run(self, wish: Wish, out: Path | None) -> None:
        self._keep(json.dumps(asdict(wish)) if out is None else "")
        try:
            people = self._meant(wish)
            said, is_well = self._to_file(people, wish, out) if out else self._to_printer(people, wish)
        except _Stopped:
            return
        except KioskError as error:
            said, is_well = error.sentence, False
        except Exception:  # noqa: BLE001 - the thread must end with a word, whatever it was
            _log.exception("a batch failed")
            said, is_well = (
                Sentence("Something went wrong with the batch. Start it again, or call the lead."),
                False,
            )
        else:
            self._keep("")
        self._tell(run=Run.NONE, said=said, is_said_well=is_well)

    # -- into a file ---------------------------------------------------------------------------------------------

    def _to_file(self, people: Sequence[Registration], wish: Wish, out: Path) -> tuple[Sentence, bool]:
        from kiosk.badge.batch import write_badges  # loads all of drawing

        check_pdf(out)
        sheet = read_named_sheet(wish.sheet) if wish.sheet else None
        desk, source = self._station.station.desk, BadgeSource(self._station.here)
        prepared = prepare(desk, [one.registration_id for one in people])
        of = {one.registration_id: one for one in people}
        with desk.store.read() as reader:
            found = [(of[whose], reader.badge(badge_id)) for whose, badge_id in prepared.badges]
        badges = [badge for _, badge in found if badge is not None]
        contents = [source.content(one, badge) for one, badge in found if badge is not None]
        verdicts = write_badges(contents, source.template, out, sheet, self._drawn)
        drawn = [badge for badge, verdict in zip(badges, verdicts, strict=True) if verdict.is_ok]
        record_file(desk, drawn)
        self._station.station.did(None)
        left = len(people) - len(drawn)
        if left:
            return Sentence(
                "{file}: {badges}. Not in it: {left}, not to be drawn or at a printer.",
                file=out.name,
                badges=many(len(drawn), "{count} badge", "{count} badges"),
                left=left,
            ), False
        return many(len(drawn), "{file}: {count} badge.", "{file}: {count} badges.", file=out.name), True

    def _drawn(self, done: int, total: int) -> None:
        self._tell(done=done, total=total)
        self._wait_while_paused()

    # -- onto a printer ------------------------------------------------------------------------------------------

    def _to_printer(self, people: Sequence[Registration], wish: Wish) -> tuple[Sentence, bool]:
        view = self._station.station.spool.view().of(wish.printer)
        if view is None:
            raise OperatorError("There is no printer {name} any more. Choose another.", name=wish.printer)
        mine: list[BadgeId] = []
        held = 0
        for index, one in enumerate(people):
            self._wait_until_few(view.printer, mine, _AHEAD - 1, index)
            prepared = self._fed(one.registration_id, view.printer)
            mine += [badge_id for _, badge_id in prepared.badges]
            held += len(prepared.held)
        self._wait_until_few(view.printer, mine, 0, len(people))
        return self._outcome(mine, held, view.printer)

    def _fed(self, whose: RegistrationId, printer: Printer) -> Prepared:
        prepared = prepare(self._station.station.desk, [whose], printer)
        self._station.station.carry_on()
        return prepared

    def _wait_until_few(self, printer: Printer, mine: Sequence[BadgeId], most: int, begun: int) -> None:
        """Wait until at most so many of the batch's badges are still with the printer, and no pause is on."""
        ours = set(mine)
        while True:
            self._wait_while_paused()
            with self._station.here.store.read() as reader:
                jobs = [job for job in reader.jobs(OPEN_JOB_STATES, printer.name) if job.badge_id in ours]
            done, said = max(0, begun - len(jobs)), self._stops(printer, jobs)
            if (done, said) != (self._status.done, self._status.said):
                self._tell(done=done, said=said, is_said_well=not said)
            if len(jobs) <= most:
                return
            time.sleep(_LOOK_S)

    def _stops(self, printer: Printer, jobs: Sequence[PrintJob]) -> Sentence:
        """Return what a person has to do before it goes on, "" where nothing is."""
        if any(job.state is JobState.UNKNOWN for job in jobs):
            return Sentence("Nobody knows whether a badge came out. Answer at the desk; then it goes on.")
        view = self._station.station.spool.view().of(printer.name)
        trouble = view.status.trouble if view is not None and view.status is not None else PrinterTrouble.NONE
        if jobs and trouble in TROUBLES:
            return Sentence("{name}: {trouble}.", name=printer.name, trouble=TROUBLES[trouble])
        return Sentence("")

    def _outcome(self, mine: Sequence[BadgeId], held: int, printer: Printer) -> tuple[Sentence, bool]:
        with self._station.here.store.read() as reader:
            failed = sum(
                any(job.state is JobState.FAILED for job in reader.jobs_of_badge(badge_id))
                and not any(job.state is JobState.PRINTED for job in reader.jobs_of_badge(badge_id))
                for badge_id in mine
            )
        left = failed + held
        if left:
            return Sentence(
                "{printer}: {badges} done. Not done: {left}, not to be printed or at another printer.",
                printer=printer.name,
                badges=many(len(mine) - failed, "{count} badge", "{count} badges"),
                left=left,
            ), False
        return many(
            len(mine),
            "{printer}: {count} badge is done.",
            "{printer}: {count} badges are done.",
            printer=printer.name,
        ), True

    # -- both ----------------------------------------------------------------------------------------------------

    def _wait_while_paused(self) -> None:
        self._going.wait()
        if self._is_ending:
            raise _Stopped

    def _keep(self, text: str) -> None:
        with self._station.here.store.write() as tx:
            tx.put_setting(_KEPT, text)

    def _tell(self, **changes: object) -> None:
        self._status = _with(self._status, **changes)
        self.changed.emit()

    def _in_thread(self, name: str, work: Callable[[], None]) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=work, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()


def _with(status: BatchStatus, **changes: object) -> BatchStatus:
    return replace(status, **changes)  # type: ignore[arg-type]  # names and types as in BatchStatus
