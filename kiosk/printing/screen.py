"""A printer on the screen: each badge is handed to the window, which shows it as it would come out of the slot."""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from kiosk.domain.model import JobId, PrinterTrouble
from kiosk.printing.transport import Came, NothingSentError, Outgoing, Told


@dataclass(frozen=True, slots=True)
class ShownBadge:
    """A badge as a picture: `rgb` has rows of 3 × width bytes."""

    job_id: JobId
    number: str
    width: int
    height: int
    rgb: bytes = field(repr=False)


Show = Callable[[ShownBadge], None]


class ScreenPrinter:
    """Prints by calling `show`, from the printer's thread; without a window it is offline."""

    def __init__(self, show: Show | None) -> None:
        self._show = show

    @property
    def forms(self) -> frozenset[str]:
        """A picture."""
        return frozenset({"preview"})

    def ask(self) -> Told:
        """A window that is there is well."""
        return Told(PrinterTrouble.NONE if self._show else PrinterTrouble.OFFLINE)

    def open(self) -> "ScreenPrinter":
        """Nothing to open."""
        if self._show is None:
            raise NothingSentError(PrinterTrouble.OFFLINE, "There is no window to show badges in.")
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def send(self, outgoing: Outgoing) -> None:
        """Show the badge."""
        drawn = outgoing.rendered
        if self._show is not None:
            self._show(ShownBadge(outgoing.job_id, outgoing.number, drawn.width, drawn.height, drawn.preview))

    def came(self) -> Came:
        """A shown badge is out."""
        return Came.OUT
