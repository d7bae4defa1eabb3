"""A part of the desk: one subject that takes the stage with a page of its own, and that the desk knows by this form only.

A part has a folder: `state.py` what its page shows, `present.py` the words, `page.py` the widget, `part.py` what it does,
and where it asks the station more than the desk does, `port.py`. `kiosk.app.desk_parts` lists the parts of a window.
Nothing is modal: a scan takes the stage from a part at any time, and the part keeps what was begun.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.credential import RawScan
from kiosk.domain.model import FactId, Registration, RegistrationId
from kiosk.domain.rights import Right, Rights
from kiosk.services.outcome import Outcome
from kiosk.services.ports import Found
from kiosk.ui.desk.port import Picture
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Act, Banner, Offer, Panel, Sound, Stage
from kiosk.ui.parts.panel import Panel as PanelWidget

T = TypeVar("T")
Asked = Callable[[Act], None]
MakeStage = Callable[[Scene], Stage]
MakePanel = Callable[[Scene], Panel]
MakeOffer = Callable[[Scene], Offer]


class Helm(Protocol):
    """What a part may ask of the desk's controller; on the GUI thread."""

    @property
    def scene(self) -> Scene:
        """What every sentence may need, as it is now."""
        ...

    @property
    def shown(self) -> Stage | None:
        """What is on the stage."""
        ...

    @property
    def guest(self) -> Registration | None:
        """Who is on the stage: a guest who was answered, or the chosen row of a search."""
        ...

    @property
    def searched_in_vain(self) -> str:
        """The text by which nobody was found, where that is on the stage; else ""."""
        ...

    @property
    def rights(self) -> Rights:
        """What may be seen and done now: by a volunteer, or by the lead whose PIN was given."""
        ...

    @property
    def today(self) -> date:
        """The event day that it is now."""
        ...

    @property
    def is_clock_doubted(self) -> bool:
        """Whether something is odd about the clock that nobody has answered."""
        ...

    def need(self, right: Right, do: Callable[[], object]) -> None:
        """Do what needs a right: at once where it is given, else once the lead's PIN was given on the stage."""
        ...

    def shut(self) -> None:
        """Rights or lock are others: leave the set-up screen, show everything as it may be seen now."""
        ...

    def reframe(self) -> None:
        """Show anew what stands around the stage."""
        ...

    def show_ready(self) -> None:
        """Show the ready desk, or what holds it."""
        ...

    def scan(self, scan: RawScan) -> None:
        """Answer a scan."""
        ...

    def rebanner(self) -> None:
        """Show the part's banner anew."""
        ...

    def begin(self) -> None:
        """Take the stage: forget what was answered, empty the search box."""
        ...

    def show(self, make_stage: MakeStage, make_panel: MakePanel) -> None:
        """Show a state of the part; it is made anew when language or printer change."""
        ...

    def focus_page(self) -> None:
        """Move the focus into the page on the stage."""
        ...

    def leave_stage(self) -> None:
        """Give the stage back, as Esc does."""
        ...

    def show_outcome(self, outcome: Outcome, *, is_reprint: bool = False) -> None:
        """Give the stage to an answer of the station."""
        ...

    def offer(self, part: "Part", make_offer: MakeOffer) -> None:
        """Show a button beside the guest on the stage, until another guest or a part takes it."""
        ...

    def sound(self, sound: Sound) -> None:
        """Let a sound be heard."""
        ...

    def ask(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Let the station do something; without `failed` an error is told on the stage."""
        ...

    def later(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Let the station look something up beside its work; an error is logged."""
        ...

    def show_found(self, found: Sequence[Found], chosen: int) -> None:
        """Show people as a search does, one of them chosen: Enter checks this one in."""
        ...

    def fail(self, error: Exception) -> None:
        """Tell an error on the stage."""
        ...

    def undo(self, fact_id: FactId, *, is_any: bool = False) -> None:
        """Undo a check-in, with the question about its badge on the stage."""
        ...


class Part:
    """What runs a part. `state` is the type of state by which the desk knows that the part has the stage."""

    state: type[Any]

    def __init__(self, helm: Helm) -> None:
        self.helm = helm

    @property
    def has_stage(self) -> bool:
        """Whether the part is to be seen."""
        return isinstance(self.helm.shown, self.state)

    @property
    def holds(self) -> bool:
        """Whether the desk shows nothing but this part, and does nothing else: it is locked, for example."""
        return False

    def begin(self) -> None:
        """The window opens, or something would leave the page of a part that holds the desk."""

    def take_scan(self, scan: RawScan) -> None:
        """Take a scan while the part holds the desk."""

    def reads(self, scan: RawScan) -> bool:
        """Take a scan that is no ticket but something for this part; False leaves it to the desk. At once."""
        return False

    def acts(self) -> Mapping[Act, Callable[[], object]]:
        """Return what the part does at which button or key, also while it does not have the stage."""
        raise NotImplementedError

    def stage_acts(self) -> Mapping[Act, Callable[[], object]]:
        """Return what keys of the desk mean while the part has the stage, in place of what they mean elsewhere."""
        return {}

    def guest_changed(self, guest: Registration | None) -> None:
        """Somebody else is on the stage, and painted: see what could be offered, and tell it by `Helm.offer`."""

    def take_outcome(self, outcome: Outcome) -> bool:
        """Take the answer to a scan while the part has the stage; False gives it the stage, as everywhere."""
        return False

    def take(self, told: Any) -> None:
        """Take what the part's page tells."""

    def move(self, step: int) -> None:
        """Take the arrow keys, up (-1) or down (1), while the part has the stage."""

    def take_number(self, number: int) -> None:
        """Take Ctrl+1 to Ctrl+5 while the part has the stage."""

    def news(self) -> None:
        """The list may be another: this desk recorded something, or the hub sent what others did."""

    def banner(self, scene: Scene) -> Banner | None:
        """Return what the part has to tell between search box and stage; the printer's own comes first."""
        return None

    def leave(self) -> None:
        """Esc was pressed while the part had the stage: what was begun is given up."""

    def rights_ended(self) -> None:
        """The lead's rights ended, or the desk was locked: forget what only the lead may see."""

    def picture_of(self, wanted: RegistrationId) -> Callable[[], Picture | None] | None:
        """Return the job that draws a badge which only the part knows, or None."""
        return None


class Keeper(Part):
    """The part that knows what may be seen and done. A window without one has no PINs."""

    @property
    def rights(self) -> Rights:
        """What may be seen and done now."""
        raise NotImplementedError

    def need(self, right: Right, do: Callable[[], object]) -> None:
        """Do what needs a right: at once, or once the lead's PIN was given."""
        raise NotImplementedError

    def stir(self) -> None:
        """Somebody does something: the desk is not idle."""
        raise NotImplementedError


class PartPage(PanelWidget):
    """The widget of a part.

    Signals:
        told: what was typed or chosen, for `Part.take`.
    """

    told = Signal(object)

    def show_state(self, state: Any, *, is_low: bool = False) -> None:
        """Show a state; `is_low` where a banner takes some of the height."""
        raise NotImplementedError

    def begin(self) -> None:
        """Move the focus to where typing begins."""
        raise NotImplementedError

    def buttons(self) -> list[QWidget]:
        """Return the controls in Tab order."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class DeskPart:
    """How a window gets a part: `make` and `make_page` are called once.

    Without a page of its own the part's states are of the desk's own kinds.
    """

    make: Callable[[Helm], Part]
    state: type[Any]
    make_page: Callable[[Asked], PartPage] | None = None
