"""The list's page over a running station: its process, one thread that talks with it, and where files usually lie."""

import logging
import multiprocessing
import queue
import threading
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from PySide6.QtCore import QObject, Signal

from kiosk.app import import_worker as worker
from kiosk.app.desk_station import WindowStation
from kiosk.app.near_files import near_files
from kiosk.domain.sentence import Sentence
from kiosk.ui.setup.import_values import ImportStatus, ReportView, SheetView, Step

_log = logging.getLogger(__name__)
_STOP_S = 2.0
_BUSY = {worker.Read: Step.READING, worker.Look: Step.LOOKING, worker.Take: Step.WRITING}
_BUG = Sentence(
    "This did not work, and it is not your fault. The log of this desk says where; nothing was imported."
)

_ENDED = Sentence("The process that reads lists ended by itself. Try again; nothing was imported.")


class ImportSetup(QObject):
    """`kiosk.ui.setup.import_port.ListImporter` for one station.

    Signals:
        changed: something is different now.
    """

    changed = Signal()

    def __init__(self, station: WindowStation) -> None:
        super().__init__()
        self._station = station
        self._status = ImportStatus()
        self._asked = worker.Read("")
        self._lock, self._showing = threading.Lock(), threading.Lock()
        self._is_cancelled = False
        self._facts_before = 0
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._requests: queue.SimpleQueue[worker.Request | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="list import", daemon=True)
        self._thread.start()

    def close(self, timeout_s: float = 5.0) -> None:
        """End the process and the thread; what was not committed is not imported."""
        self._requests.put(None)
        self._kill()
        self._thread.join(timeout_s)

    def status(self) -> ImportStatus:
        """Return how everything is now."""
        return self._status

    def look_around(self) -> None:
        """Begin to look for spreadsheets in the user's usual folders."""

        def look() -> None:
            self._show(files=tuple(near_files()))

        threading.Thread(target=look, name="near files", daemon=True).start()

    def read(self, path: str) -> None:
        """Begin to read a file."""
        self._ask_to_read(worker.Read(path))

    def read_otherwise(self, *, sheet: str, with_hidden: bool) -> None:
        """Read the same file again: another sheet of it, or what is hidden too."""
        self._ask_to_read(
            worker.Read(
                self._asked.path,
                sheet,
                with_hidden,
                categories=self._asked.categories,
                dates=self._asked.dates,
            )
        )

    def choose_field(self, column: int, field: str) -> None:
        """Say which field a column gives."""
        said = {**dict(self._asked.fields), column: field}
        self._asked = replace(self._asked, fields=tuple(said.items()))
        self._requests.put(worker.ChooseField(column, field))

    def choose_category(self, word: str, category: str) -> None:
        """Say what a word for a category means."""
        said = {**dict(self._asked.categories), word: category}
        self._asked = replace(self._asked, categories=tuple((w, c) for w, c in said.items() if c))
        self._requests.put(worker.ChooseCategory(word, category))

    def choose_dates(self, order: str) -> None:
        """Say which comes first in the file's dates."""
        self._asked = replace(self._asked, dates=order)
        self._requests.put(worker.ChooseDates(order))

    def preview(self) -> None:
        """Begin to find what an import would do."""
        self._begin(worker.Look())

    def choose(self, *, marks_gone: bool, takes_forgotten: bool) -> None:
        """Say what becomes of those who are gone, and of those who were erased."""
        self._show(marks_gone=marks_gone, takes_forgotten=takes_forgotten)

    def take(self) -> None:
        """Import."""
        self._begin(worker.Take(self._status.marks_gone, self._status.takes_forgotten))

    def cancel(self) -> None:
        """Stop what is under way by ending its process: what was not committed is as if it had never been."""
        if self._status.step in _BUSY.values():
            self._is_cancelled = True
            self._kill()

    def back(self) -> None:
        """Go one step back."""
        step = self._status.step
        if step is Step.PREVIEW:
            self._show(step=Step.COLUMNS, report=None, fault="")
        elif step in (Step.COLUMNS, Step.DONE):
            self._kill()
            self._status = ImportStatus(files=self._status.files)
            self.look_around()
            self.changed.emit()

    # -- the thread ----------------------------------------------------------------------------------------------

    def _ask_to_read(self, asked: worker.Read) -> None:
        self._asked = asked
        self._status = ImportStatus(step=self._status.step, files=self._status.files, file=asked.path)
        self._begin(asked)

    def _begin(self, request: worker.Request) -> None:
        if self._status.step not in _BUSY.values():
            self._show(step=_BUSY[type(request)], done=0.0, fault="", was_cancelled=False)
            self._requests.put(request)

    def _work(self) -> None:
        while (request := self._requests.get()) is not None:
            try:
                with self._writing(request):
                    self._facts_before = self._facts() if isinstance(request, worker.Take) else 0
                    answer = self._answered(request)
            except (EOFError, OSError):  # it was ended: by `cancel`, or by the system
                self._take_end(request)
            else:
                self._take(request, answer)

    def _writing(self, request: worker.Request) -> AbstractContextManager[None]:
        """Hold back the desk's own writers while the list is written."""
        if not isinstance(request, worker.Take):
            return nullcontext()
        return self._station.here.store.left_to_another()

    def _facts(self) -> int:
        with self._station.here.store.read() as reader:
            return reader.fact_count()

    def _answered(self, request: worker.Request) -> worker.Answer:
        pipe = self._pipe or self._start()
        if pipe is not self._pipe:
            self._pipe = pipe
            if not isinstance(
                request, worker.Read
            ):  # the one before was ended: this one begins where it stood
                pipe.send(self._asked)
                self._last_answer(pipe)
        pipe.send(request)
        return self._last_answer(pipe)

    def _last_answer(self, pipe: Connection) -> worker.Answer:
        while isinstance(answer := pipe.recv(), worker.Done):
            self._show(done=answer.share)
        return answer  # type: ignore[no-any-return] # what our own process sends

    def _take(self, request: worker.Request, answer: worker.Answer) -> None:
        if isinstance(answer, SheetView):
            self._show(step=Step.COLUMNS, sheet=answer, fault="")
        elif isinstance(answer, ReportView):
            is_done = isinstance(request, worker.Take)
            if is_done:
                self._station.carry_on()
            self._show(step=Step.DONE if is_done else Step.PREVIEW, report=answer, fault="")
        elif isinstance(answer, worker.Failed):
            if answer.is_bug:
                _log.error("the list's process failed: %s", answer.sentence)
            self._show(step=self._step_before(request), fault=_BUG if answer.is_bug else answer.sentence)

    def _take_end(self, request: worker.Request) -> None:
        self._kill()
        was_cancelled, self._is_cancelled = self._is_cancelled, False
        if self._status.step not in _BUSY.values():
            return
        if isinstance(request, worker.Take) and self._facts() != self._facts_before:
            self._show(step=Step.DONE)  # it had just been committed
            return
        back = Step.CHOOSE if self._status.sheet is None else Step.COLUMNS
        self._show(step=back, report=None, was_cancelled=was_cancelled, fault="" if was_cancelled else _ENDED)

    def _step_before(self, request: worker.Request) -> Step:
        if isinstance(request, worker.Read):
            return Step.CHOOSE
        return Step.PREVIEW if isinstance(request, worker.Take) else Step.COLUMNS

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        here = self._station.here
        process = context.Process(
            target=worker.serve, args=(theirs, here.path, here.key), name="madang-list", daemon=True
        )
        with self._lock:
            process.start()
            self._process = process
        theirs.close()
        return ours

    def _kill(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.join(_STOP_S)
            self._pipe = None

    def _show(self, **changes: object) -> None:
        with self._showing:
            self._status = replace(self._status, **changes)  # type: ignore[arg-type] # the fields of ImportStatus
        self.changed.emit()
