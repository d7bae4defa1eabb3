"""What is typed into the search box, and the rows that it finds; no widgets. Only the newest search is shown."""

from collections.abc import Sequence

from kiosk.domain.codes import CodeKind, code_kind
from kiosk.domain.credential import RawScan
from kiosk.domain.model import Registration
from kiosk.domain.rights import Right
from kiosk.services.ports import Found
from kiosk.ui.desk import present_panel, present_results
from kiosk.ui.desk.own_helm import OwnHelm
from kiosk.ui.desk.port import DeskStation


class Search:
    """Finds people by typed text."""

    def __init__(self, helm: OwnHelm, station: DeskStation) -> None:
        self._helm, self._station = helm, station
        self._found: Sequence[Found] | None = None
        self._text, self._found_by, self._chosen = "", "", 0
        self._turn = 0

    @property
    def is_shown(self) -> bool:
        """Whether the stage shows what was found, be it nothing."""
        return self._found is not None

    @property
    def guest(self) -> Registration | None:
        """Who stands on the chosen row."""
        return self._found[self._chosen][0] if self._found else None

    @property
    def in_vain(self) -> str:
        """The text by which nobody was found, where that is on the stage; else ""."""
        return self._text if self._found is not None and not self._found else ""

    @property
    def text(self) -> str:
        """The text whose rows are on the stage; else ""."""
        return self._text if self._found is not None else ""

    def cancel(self) -> None:
        """Answer no more what was asked for until now."""
        self._turn += 1

    def forget(self) -> None:
        """Something else takes the stage."""
        self._found = None

    def type(self, text: str) -> None:
        """Find people by what is typed; an empty text shows the ready desk again."""
        self._text = text.strip()
        if self._text:
            self.look_up(self._text, is_entered=False)
        elif self._found is not None:
            self._helm.show_ready_again()

    def look_up(self, text: str, *, is_entered: bool) -> None:
        """Search; an Enter that came before the answer counts once it is clear whom it means."""
        self._text = text
        self._turn += 1
        turn = self._turn

        def show(found: Sequence[Found]) -> None:
            if turn != self._turn:
                return
            self.show(text, present_results.ordered(found), 0)
            if is_entered and len(found) == 1 and code_kind(text) is not CodeKind.BADGE_NUMBER:
                self.check_in_row(0)  # A badge number proves nothing: its holder is shown first.
            elif is_entered and not found:
                self._scan(text)

        is_lead = self._helm.rights.may(Right.SEE_AT_RISK)
        self._helm.read(lambda: self._station.search(text, is_lead=is_lead), show)

    def enter(self, text: str) -> None:
        """Take Enter: a whole code is a scan, but for a badge's number; else the chosen row is meant, or a search."""
        text = text.strip()
        if code_kind(text) not in (None, CodeKind.BADGE_NUMBER):
            self._scan(text)
        elif self._found and (not text or text == self._found_by):
            self.check_in_row(self._chosen)
        elif self._found is not None and not self._found and text == self._found_by:
            self._scan(
                text
            )  # Nothing is found by it: the station may still know it as a ticket of another form.
        elif text:
            self.look_up(text, is_entered=True)
        if text:
            self._helm.later(lambda: self._station.note_look(text), lambda _: None)

    def move(self, step: int) -> None:
        """Choose the row above (-1) or below (1)."""
        if self._found:
            chosen = min(max(self._chosen + step, 0), len(self._found) - 1)
            self.show(self._found_by, self._found, chosen)

    def take_number(self, number: int) -> None:
        """Take Ctrl+1 to Ctrl+5: one of the rows in view."""
        if self._found is not None:
            self.check_in_row(present_results.first_in_view(len(self._found), self._chosen) + number - 1)

    def check_in_row(self, index: int) -> None:
        """Check in whoever stands on a row, if there is one."""
        if self._found and index < len(self._found):
            chosen = self._found[index][0].registration_id
            self._helm.rest()
            self._helm.ask(lambda: self._station.check_in_registration(chosen), self._helm.show_outcome)

    def show(self, text: str, found: Sequence[Found], chosen: int) -> None:
        """Show what was found, one row chosen."""
        self._helm.forget()
        self._found, self._found_by, self._chosen = found, text, chosen
        hit = found[chosen] if found else None
        self._helm.show(
            lambda scene: present_results.results(scene, text, found, chosen),
            lambda scene: present_panel.chosen_panel(
                scene, hit[0].registration_id if hit else None, hit is not None and hit[1] is not None
            ),
        )

    def _scan(self, text: str) -> None:
        self._helm.scan(RawScan((text,), "typed", self._helm.scene.now))
