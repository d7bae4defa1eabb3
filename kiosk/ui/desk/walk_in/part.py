"""The walk-in form at work: its draft outlives the scans that take the stage, and is registered once."""

from collections.abc import Callable, Sequence
from functools import partial

from kiosk.domain.capacity import Seats
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import JobState, RegistrationId
from kiosk.domain.rights import Right
from kiosk.services.outcome import Outcome
from kiosk.services.ports import Found
from kiosk.services.seats import Full
from kiosk.ui.desk.part import DeskPart, Helm, Part
from kiosk.ui.desk.port import DeskStation, Picture
from kiosk.ui.desk.states import Act
from kiosk.ui.desk.suggesting import Suggest, Suggesting
from kiosk.ui.desk.walk_in.page import WalkInPage
from kiosk.ui.desk.walk_in.present import (
    CORRECTED,
    MOST_SIMILAR,
    NAME_FIRST,
    Draft,
    correction_of,
    draft_id,
    has_name,
    walk_in,
    walk_in_panel,
)
from kiosk.ui.desk.walk_in.state import WalkIn


class WalkInPart(Part):
    """Runs the form."""

    state = WalkIn

    def __init__(self, helm: Helm, station: DeskStation, suggest: Suggest) -> None:
        super().__init__(helm)
        self._station = station
        self._suggesting = Suggesting(helm, suggest, self._show)
        self._draft: Draft | None = None
        self._seats: Sequence[Seats] = ()

    def acts(self) -> dict[Act, Callable[[], object]]:
        """Open the form, open it to correct the guest on the stage, or send it."""
        return {Act.WALK_IN: self._open, Act.EDIT: self._correct, Act.REGISTER: self._register}

    def stage_acts(self) -> dict[Act, Callable[[], object]]:
        """Let a lead give a place though all of the category are taken."""
        is_full = self._draft is not None and self._draft.full is not None
        return {Act.LEAD: partial(self.helm.need, Right.OVER_SEATS, self._give_one_more)} if is_full else {}

    def news(self) -> None:
        """See how many places are left."""
        if self._draft is not None:
            self._count_seats()

    def take(self, told: dict[str, str] | int) -> None:
        """Take what is typed: its badge is drawn anew, people with such a name are looked for; or which of them is meant."""
        draft = self._draft
        if isinstance(told, int):
            self.take_number(told)
            return
        if draft is None or told == draft.values:
            return
        before, draft.values, draft.fault, draft.full = draft.values, dict(told), "", None
        names = [before.get(name, "") for name in ("name", "name_native")]
        self._show()
        self._suggesting.take(before, told)
        if names != [told.get(name, "") for name in ("name", "name_native")]:
            self._find_similar(draft)

    def take_number(self, number: int) -> None:
        """Open one of the people with such a name, instead of making a second one; the form is kept."""
        draft = self._draft
        if draft is not None and not draft.corrects and number <= len(draft.similar[:MOST_SIMILAR]):
            found = draft.similar[:MOST_SIMILAR]
            self.helm.begin()
            self.helm.show_found(found, number - 1)

    def leave(self) -> None:
        """Give the draft up."""
        self._draft = None
        self._suggesting.forget()

    def rights_ended(self) -> None:
        """Similar people are looked for anew; the correction of somebody at risk is given up."""
        draft = self._draft
        if draft is None:
            return
        draft.similar = [hit for hit in draft.similar if not hit[0].protected]
        if draft.is_at_risk:
            self.leave()
            if self.has_stage:
                self.helm.show_ready()

    def picture_of(self, wanted: RegistrationId) -> Callable[[], Picture | None] | None:
        """Draw the badge of who is being typed."""
        draft = self._draft
        if draft is None or wanted != draft_id(draft):
            return None
        return partial(self._station.preview_values, dict(draft.values))

    def _open(self) -> None:
        """Show the form: the draft that a scan interrupted, else a new one with what was searched in vain."""
        if self._draft is None:
            searched = self.helm.searched_in_vain
            self._draft = Draft(self._station.new_id(), {"name": searched} if searched else {})
        self.helm.begin()
        self._show()
        self.helm.focus_page()
        self._count_seats()

    def _correct(self) -> None:
        """Show the form with what stands there of the person on the stage; a draft of a walk-in gives way."""
        registration = self.helm.guest
        if registration is not None:
            self._draft = correction_of(registration, self._station.new_id())
            self._open()

    def _show(self) -> None:
        draft = self._draft
        if draft is not None:
            offered = self._suggesting.offered
            self.helm.show(
                lambda scene: walk_in(scene, draft, offered, self._seats),
                lambda scene: walk_in_panel(scene, draft),
            )

    def _count_seats(self) -> None:
        def take(seats: Sequence[Seats]) -> None:
            if seats != self._seats:
                self._seats = seats
                if self.has_stage:
                    self._show()

        self.helm.later(self._station.seats, take)

    def _give_one_more(self) -> None:
        if self._draft is not None:
            self._open()
            self._register(is_over_seats=True)

    def _find_similar(self, draft: Draft) -> None:
        words = draft.values.get("name_native") or draft.values.get("name", "")

        def show(found: Sequence[Found]) -> None:
            if is_lead and not self.helm.rights.may(Right.SEE_AT_RISK):
                return
            if draft is self._draft and self.has_stage and found != draft.similar:
                draft.similar = found
                self._show()

        is_lead = self.helm.rights.may(Right.SEE_AT_RISK)
        self.helm.later(lambda: self._station.search(words, is_lead=is_lead) if len(words) > 1 else (), show)

    def _register(self, *, is_over_seats: bool = False) -> None:
        draft = self._draft
        if draft is None or not self.has_stage:
            return
        if not has_name(draft.values):
            draft.fault = NAME_FIRST
            self._show()
            self.helm.focus_page()
            return
        values, corrects = dict(draft.values), draft.corrects

        def record() -> Outcome:
            if corrects is None:
                return self._station.register(values, draft.form_id, is_over_seats=is_over_seats)
            texts = {**dict.fromkeys(CORRECTED, ""), **values}
            return self._station.correct(corrects, texts, is_over_seats=is_over_seats)

        def registered(outcome: Outcome) -> None:
            if draft is self._draft:
                self._draft = None
            self.helm.begin()
            is_reprint = outcome.job is not None and outcome.job.state is JobState.QUEUED
            self.helm.show_outcome(outcome, is_reprint=corrects is not None and is_reprint)

        def failed(error: Exception) -> None:
            if not isinstance(error, OperatorError):
                self.helm.fail(error)
                return
            draft.fault = error.sentence
            draft.full = error.seats if isinstance(error, Full) else None
            self._show()

        self.helm.ask(record, registered, failed)


def walk_in_part(station: DeskStation, suggest: Suggest) -> DeskPart:
    """Return the walk-in form for a window."""
    return DeskPart(lambda helm: WalkInPart(helm, station, suggest), WalkIn, WalkInPage)
