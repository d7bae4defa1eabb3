"""What every page of the set-up screen is."""

from PySide6.QtWidgets import QWidget

from kiosk.ui.words import Words


class Page(QWidget):
    """One subject. `title` is its sentence in the menu; while it is open it shows what it is told."""

    title = ""

    def __init__(self) -> None:
        super().__init__()
        self.words: Words | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is the page that is seen."""
        return self.words is not None

    def open(self, words: Words) -> None:
        """Begin to show."""
        self.words = words
        self.refresh()

    def shut(self) -> None:
        """Show no longer."""
        self.words = None

    def speak(self, words: Words) -> None:
        """Go on in another language."""
        if self.is_open:
            self.words = words
            self.refresh()

    def refresh(self) -> None:
        """Show everything as it is now."""
        raise NotImplementedError

    def focusables(self) -> list[QWidget]:
        """Return what Tab goes through, in its order."""
        raise NotImplementedError
