"""What the desk's own pieces (search, guest, surroundings) may ask of its controller, besides what a part may."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from kiosk.domain.model import Registration
from kiosk.ui.desk.part import Helm, MakeStage
from kiosk.ui.desk.states import Act

T = TypeVar("T")


class OwnHelm(Helm, Protocol):
    """The controller, as its own pieces know it; on the GUI thread."""

    @property
    def answered(self) -> Registration | None:
        """The guest who was answered last, while the answer is on the stage."""
        ...

    def offers(self, act: Act) -> bool:
        """Whether the stage offers an act now."""
        ...

    def read(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Let the station look something up beside its work; an error is told on the stage."""
        ...

    def do(self, job: Callable[[], object]) -> None:
        """Let the station do something that leaves the stage as it is; an error is told there."""
        ...

    def rest(self) -> None:
        """Empty the search box and lay the focus to rest."""
        ...

    def forget(self) -> None:
        """Forget what was answered and found."""
        ...

    def show_ready_again(self) -> None:
        """Show the ready desk, or what holds it; the search box is left as it is."""
        ...

    def restage(self, make_stage: MakeStage) -> None:
        """Show another state on the stage, the panel beside it as it is."""
        ...
