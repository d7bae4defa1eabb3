"""One import of a list, step by step: read, say which column is what, look what would happen, take.

The command `roster import` and the process behind the window's page go the same way through this.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from kiosk.app.data_dir import Opened
from kiosk.documents.table import write_cells
from kiosk.domain.errors import KioskError
from kiosk.domain.event import Event
from kiosk.domain.names import search_key
from kiosk.domain.sentence import Sentence
from kiosk.services.import_plan import ImportReport, Progress
from kiosk.services.import_roster import import_roster
from kiosk.upstream.columns import SAID, Guess, Sureness, guessed, signature
from kiosk.upstream.contents import Known
from kiosk.upstream.countries import country_codes
from kiosk.upstream.date_order import DateDoubt, DateOrder
from kiosk.upstream.header_words import WHY_REFUSED
from kiosk.upstream.mapping import check_fields, checked_mapping, remembered, to_remember
from kiosk.upstream.reader import read_spreadsheet
from kiosk.upstream.rows import ImportRows, date_order, import_rows
from kiosk.upstream.spreadsheet import Spreadsheet

_MAPPING = "roster.columns."
_DATES = "roster.dates."
_CATEGORIES = "roster.category_words"


class ListImport:
    """A file that was read for an open data directory."""

    def __init__(
        self,
        here: Opened,
        path: Path,
        *,
        sheet: str = "",
        with_hidden: bool = False,
        said: Mapping[str, str] | None = None,
        categories: Mapping[str, str] | None = None,
        dates: DateOrder | None = None,
    ) -> None:
        """Read the file and guess its columns.

        Args:
            said: fields by names of columns, as a person said them.
            categories: category ids by words for them, as a person said them.
            dates: which of day and month comes first, as a person said it.

        Raises:
            OperatorError: the file cannot be taken, or what was said does not fit it.
        """
        said = said or {}
        self._here, self.path = here, path
        self.table = read_spreadsheet(path, with_hidden, sheet, said.__contains__)
        checked_mapping(said, self.table, str(path))
        self.known = known_to(here.event)
        self.categories = {**_kept_words(here), **(categories or {})}
        self.before = _before(here, self.table)
        self.guesses = guessed(self.table, self.known, said, self.before)
        self._dates, self._dates_before = dates, self._kept_dates()
        self._rows: ImportRows | None = None

    def choose(self, position: int, field: str) -> None:
        """Let a column give another field; the one that gave it gives none then."""
        self._rows = None
        taken = [
            replace(one, field="", why="") if one.field == field and field else one for one in self.guesses
        ]
        taken[position] = Guess(taken[position].column, field, SAID, Sureness.CERTAIN)
        self.guesses = tuple(taken)

    def say_category(self, word: str, category: str) -> None:
        """Let a word mean a category, or none."""
        self._rows = None
        self.categories = {w: c for w, c in self.categories.items() if w != word}
        if category:
            self.categories[word] = category

    def say_dates(self, order: DateOrder) -> None:
        """Say which of day and month comes first in the dates of this file."""
        self._rows, self._dates = None, order

    def dates(self) -> DateOrder | DateDoubt | None:
        """Return how dates are read: as it was said, as their column tells, as it was said of such a file before."""
        if self._dates is not None:
            return self._dates
        told = date_order(self.table, self.guesses, self.known)
        return self._dates_before or told if isinstance(told, DateDoubt) else told

    def date_doubt(self) -> DateDoubt | None:
        """Return a date of which nothing tells whether day or month comes first, until somebody says it."""
        told = self.dates()
        return told if isinstance(told, DateDoubt) else None

    def fault(self) -> str:
        """Return why the columns do not give enough for an import, or ""."""
        try:
            check_fields(self.guesses, self.table, str(self.path))
        except KioskError as error:
            return error.sentence
        return "" if self.table.rows else Sentence("There is no row under the names of the columns.")

    def unknown_categories(self) -> Sequence[tuple[str, int]]:
        """Return the words in the category's column that the event does not know, with how often, the most frequent first."""
        at = next((n for n, one in enumerate(self.guesses) if one.field == "category"), None)
        if at is None:
            return ()
        known = {
            text.casefold()
            for one in self._here.event.categories
            for text in (*one.aliases, *one.name.values(), one.category_id)
        }
        words = Counter(row.cells[at] for row in self.table.rows if at < len(row.cells) and row.cells[at])
        return [(word, count) for word, count in words.most_common() if word.casefold() not in known]

    def rows(self) -> ImportRows:
        """Return the rows for the import, made once."""
        if self._rows is None:
            self._rows = import_rows(self.table, self.guesses, self.known, self.categories, self.dates())
        return self._rows

    def look(self, progress: Progress = lambda _: None) -> ImportReport:
        """Return what an import would do. Writes nothing."""
        return self._run(progress, dry_run=True)

    def take(
        self, *, marks_gone: bool, takes_forgotten: bool, progress: Progress = lambda _: None
    ) -> ImportReport:
        """Import, and remember what was said of the columns."""
        report = self._run(progress, marks_gone=marks_gone, takes_forgotten=takes_forgotten)
        if report.taken:
            with self._here.store.write() as tx:
                if self.table.is_named:
                    tx.put_setting(_MAPPING + signature(self.table.header), to_remember(self.guesses))
                    if self._dates is not None:
                        tx.put_setting(_DATES + signature(self.table.header), self._dates.value)
                if self.categories:
                    tx.put_setting(_CATEGORIES, json.dumps(dict(self.categories), ensure_ascii=False))
        return report

    def give_back(self, report: ImportReport) -> Path:
        """Write the refused rows beside the file, as they were and with why, and return where."""
        file, table = self.path, self.table
        stem = f"{file.stem}-2" if file.stem.endswith(".refused") else f"{file.stem}.refused"
        back = file.with_name(f"{stem}{'.csv' if table.delimiter else '.xlsx'}")
        by_line = {row.line: row.cells for row in table.rows}
        kept = [at for at, name in enumerate(table.header) if name != WHY_REFUSED]
        rows = (
            [*(cells[at] if at < len(cells) else "" for at in kept), why, *cells[len(table.header) :]]
            for line, why in report.refused
            for cells in (by_line[line],)
        )
        write_cells(back, [*(table.header[at] for at in kept), WHY_REFUSED], rows)
        return back

    def _kept_dates(self) -> DateOrder | None:
        with self._here.store.read() as reader:
            said = reader.setting(_DATES + signature(self.table.header)) if self.table.is_named else None
        return DateOrder(said) if said else None

    def _run(
        self,
        progress: Progress,
        *,
        dry_run: bool = False,
        marks_gone: bool = False,
        takes_forgotten: bool = False,
    ) -> ImportReport:
        rows = [(row.line, row.values, row.fault) for row in self.rows().rows]
        here = self._here
        return import_roster(
            here.store,
            here.desk().recorder,
            here.event,
            country_codes(),
            rows,
            dry_run,
            marks_gone,
            takes_forgotten,
            progress,
        )


def known_to(event: Event) -> Known:
    """Return what the event knows of the cells of a spreadsheet."""
    words = (word for one in event.categories for word in (*one.aliases, *one.name.values(), one.category_id))
    return Known(tuple(event.days), frozenset(map(search_key, words)))


def _before(here: Opened, table: Spreadsheet) -> Sequence[str]:
    if not table.is_named:
        return ()
    with here.store.read() as reader:
        return remembered(reader.setting(_MAPPING + signature(table.header)))


def _kept_words(here: Opened) -> Mapping[str, str]:
    ids = [one.category_id for one in here.event.categories]
    with here.store.read() as reader:
        kept: dict[str, str] = json.loads(reader.setting(_CATEGORIES) or "{}")
    return {word: one for word, one in kept.items() if one in ids}
