"""What the list's page needs of the program around it."""

from typing import Protocol

from PySide6.QtCore import SignalInstance

from kiosk.ui.setup.import_values import ImportStatus


class ListImporter(Protocol):
    """Imports lists, one at a time, in a process of its own.

    Signals:
        changed: something is different now.
    """

    @property
    def changed(self) -> SignalInstance: ...

    def status(self) -> ImportStatus:
        """Return how everything is now."""
        ...

    def look_around(self) -> None:
        """Begin to look for spreadsheets in the user's usual folders."""
        ...

    def read(self, path: str) -> None:
        """Begin to read a file."""
        ...

    def read_otherwise(self, *, sheet: str, with_hidden: bool) -> None:
        """Read the same file again: another sheet of it, or what is hidden too."""
        ...

    def choose_field(self, column: int, field: str) -> None:
        """Say which field a column gives, "" for none."""
        ...

    def choose_category(self, word: str, category: str) -> None:
        """Say what a word for a category means, "" where its rows are left out."""
        ...

    def choose_dates(self, order: str) -> None:
        """Say which comes first in the file's dates, "day" or "month"."""
        ...

    def preview(self) -> None:
        """Begin to find what an import would do. Writes nothing."""
        ...

    def choose(self, *, marks_gone: bool, takes_forgotten: bool) -> None:
        """Say what becomes of those who are gone, and of those who were erased."""
        ...

    def take(self) -> None:
        """Import."""
        ...

    def cancel(self) -> None:
        """Stop what is under way; the roster is as it was."""
        ...

    def back(self) -> None:
        """Go one step back; from the last one, to choosing another file."""
        ...
