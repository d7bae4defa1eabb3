"""The process behind the list's page: it reads, guesses, looks and imports, and tells the window only what it shows.

It may be killed at any instant: until its one transaction is committed, the roster is as it was. It ends by itself when
the window's process does.
"""

import gc
import signal
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.ui.setup.import_values import (
    MOST_LINES,
    SAMPLE_ROWS,
    Column,
    ReportView,
    SheetView,
    UnknownWord,
)

if TYPE_CHECKING:
    from kiosk.app.data_dir import Opened
    from kiosk.app.list_import import ListImport
    from kiosk.services.import_plan import ImportReport

_MOST_WORDS = 50
_LONGEST_SAMPLE = 2_000


@dataclass(frozen=True, slots=True)
class Read:
    """Read a file; `fields` are what its columns give as it was said before, by their position."""

    path: str
    sheet: str = ""
    with_hidden: bool = False
    fields: tuple[tuple[int, str], ...] = ()
    categories: tuple[tuple[str, str], ...] = ()
    dates: str = ""


@dataclass(frozen=True, slots=True)
class ChooseField:
    """Let a column give a field."""

    column: int
    field: str


@dataclass(frozen=True, slots=True)
class ChooseCategory:
    """Let a word mean a category."""

    word: str
    category: str


@dataclass(frozen=True, slots=True)
class ChooseDates:
    """Say which of day and month comes first."""

    order: str


@dataclass(frozen=True, slots=True)
class Look:
    """Find what an import would do."""


@dataclass(frozen=True, slots=True)
class Take:
    """Import."""

    marks_gone: bool
    takes_forgotten: bool


@dataclass(frozen=True, slots=True)
class Done:
    """How much is done, 0 to 1; others follow."""

    share: float


@dataclass(frozen=True, slots=True)
class Failed:
    """Why it cannot be done; `is_bug` where nobody outside can mend it, and the sentence is for the log."""

    sentence: str
    is_bug: bool = False


Request = Read | ChooseField | ChooseCategory | ChooseDates | Look | Take
Answer = SheetView | ReportView | Failed | Done


def serve(pipe: Connection, data: Path, key: bytes) -> None:
    """Answer requests until the pipe ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # what is read is kept to the end: looking for garbage among it only takes time
    from kiosk.app.data_dir import opened_beside  # here: the owner imports this module too

    try:
        with opened_beside(data, key) as here:
            session = _Session(here, lambda share: pipe.send(Done(share)))
            while (request := pipe.recv()) is not None:
                pipe.send(_answer(session, request))
    except KioskError as error:
        pipe.send(Failed(error.sentence))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


def _answer(session: "_Session", request: Request) -> Answer:
    try:
        return session.answer(request)
    except KioskError as error:
        return Failed(error.sentence)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        raise
    except Exception as error:  # noqa: BLE001 - a bug is told to the owner: its place, never its text, which may hold a name
        places = "".join(traceback.format_tb(error.__traceback__))
        return Failed(f"{type(error).__name__}\n{places}", is_bug=True)


class _Session:
    def __init__(self, here: "Opened", tell: Callable[[float], None]) -> None:
        self._here, self._tell = here, tell
        self._asked = Read("")
        self._list: ListImport | None = None

    def answer(self, request: Request) -> SheetView | ReportView:
        """Do what was asked."""
        if isinstance(request, Read):
            return self._read(request)
        one = self._list
        assert one is not None
        if isinstance(request, ChooseField):
            one.choose(request.column, request.field)
            return self._sheet(one)
        if isinstance(request, ChooseCategory):
            one.say_category(request.word, request.category)
            return self._sheet(one)
        if isinstance(request, ChooseDates):
            from kiosk.upstream.date_order import DateOrder

            one.say_dates(DateOrder(request.order))
            return self._sheet(one)
        if isinstance(request, Look):
            return self._report(one, one.look(self._tell))
        report = one.take(
            marks_gone=request.marks_gone, takes_forgotten=request.takes_forgotten, progress=self._tell
        )
        back = str(one.give_back(report)) if report.refused else ""
        return self._report(one, report, back)

    def _read(self, asked: Read) -> SheetView:
        from kiosk.app.list_import import ListImport
        from kiosk.upstream.date_order import DateOrder

        self._asked = asked
        one = ListImport(
            self._here,
            Path(asked.path),
            sheet=asked.sheet,
            with_hidden=asked.with_hidden,
            categories=dict(asked.categories),
            dates=DateOrder(asked.dates) if asked.dates else None,
        )
        for position, field in asked.fields:
            if position < len(one.guesses):
                one.choose(position, field)
        self._list = one
        return self._sheet(one)

    def _sheet(self, one: "ListImport") -> SheetView:
        from kiosk.upstream.columns import Sureness
        from kiosk.upstream.header_words import IMPORT_FIELDS

        table, event = one.table, self._here.event
        width = len(table.header)
        sample = [
            tuple((row.cells[at] if at < len(row.cells) else "")[:_LONGEST_SAMPLE] for at in range(width))
            for row in table.rows[:SAMPLE_ROWS]
        ]
        words = one.unknown_categories()[:_MOST_WORDS]
        doubt = one.date_doubt()
        return SheetView(
            file=one.path.name,
            columns=tuple(
                Column(guess.column, guess.field, guess.why, guess.sureness >= Sureness.SURE)
                for guess in one.guesses
            ),
            sample=tuple(sample),
            rows=len(table.rows),
            fields=IMPORT_FIELDS,
            categories=tuple(
                (c.category_id, next(iter(c.name.values()), c.category_id)) for c in event.categories
            ),
            notes=(*table.notes, *one.rows().notes),
            questions=table.questions,
            sheet=table.sheet,
            sheets=table.sheets,
            has_hidden=table.has_hidden,
            with_hidden=self._asked.with_hidden,
            words=tuple(UnknownWord(word, rows, one.categories.get(word, "")) for word, rows in words),
            dates=(doubt.text, doubt.day_first, doubt.month_first) if doubt is not None else None,
            is_remembered=bool(one.before),
            fault=one.fault(),
        )

    def _report(self, one: "ListImport", report: "ImportReport", back: str = "") -> ReportView:
        looks = sorted([*report.conflicts, *one.rows().warnings])
        return ReportView(
            new=report.new,
            changed=report.changed,
            unchanged=report.unchanged,
            gone=len(report.gone),
            refused=len(report.refused),
            forgotten=report.forgotten,
            refused_lines=tuple(report.refused[:MOST_LINES]),
            look_lines=tuple(looks[:MOST_LINES]),
            looks=len(looks),
            over=tuple(
                (dict(category.name), seats.limit, seats.taken)
                for seats in report.seats
                if seats.over and (category := self._here.event.category(seats.category_id)) is not None
            ),
            back=back,
        )
