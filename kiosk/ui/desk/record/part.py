"""The record at work: opened for whoever is on the stage, kept by a scan, saved once; nothing is asked in a dialog."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.model import Badge, FactId, Registration, RegistrationId, RegistrationState
from kiosk.domain.rights import Right
from kiosk.services.outcome import Outcome
from kiosk.services.seats import Full
from kiosk.ui.desk.part import DeskPart, Helm, Part
from kiosk.ui.desk.port import DeskStation
from kiosk.ui.desk.record.page import RecordPage
from kiosk.ui.desk.record.port import Record, RecordStation
from kiosk.ui.desk.record.present import BACK, Draft, begun_with, record_panel, record_stage, see_anew
from kiosk.ui.desk.record.state import FORMS, NOTE, TABS, RecordStage, Tab
from kiosk.ui.desk.states import Act
from kiosk.ui.desk.suggesting import Suggest, Suggesting
from kiosk.ui.words import mark

T = TypeVar("T")
_LINES_A_STEP = 3

SAVED = mark("Saved. What stood there before is kept.")
NOTHING = mark("Nothing was changed.")
NOTED = mark("The note is kept.")
PRINTING = mark("The badge is on its way.")
BACK_AGAIN = mark("Taken back. Both steps stay in the history.")
NAME_FIRST = mark("Write the name of who comes instead.")
WHO_FIRST = mark("Write who takes the badge.")
AMOUNT_FIRST = mark("Write the amount with its currency, and the number of the receipt.")
ALL_OR_PART = mark("Choose whether that is all of it.")
NOTE_FIRST = mark("The note is empty. Write what the next volunteer should know.")


class RecordPart(Part):
    """Runs the record."""

    state = RecordStage

    def __init__(self, helm: Helm, station: DeskStation, records: RecordStation, suggest: Suggest) -> None:
        super().__init__(helm)
        self._suggesting = Suggesting(helm, suggest, self._show)
        self._station, self._records = station, records
        self._draft: Draft | None = None
        self._over_seats: Callable[[], None] | None = None

    def acts(self) -> dict[Act, Callable[[], object]]:
        """Open the record, or its form for a payment."""
        return {
            Act.RECORD: partial(self._open, Tab.PERSON),
            Act.PAY: partial(self._turn_or_open, Tab.PAY),
        }

    def stage_acts(self) -> dict[Act, Callable[[], object]]:
        """Save, send the open form, or do what the page offers."""
        return {
            Act.SAVE: partial(self._save, prints=False),
            Act.REGISTER: self._send,
            Act.CHECK_IN: self._check_in,
            Act.CHECK_IN_ONLY: partial(self._check_in, prints=False),
            Act.PRINT_BADGE: self._print,
            Act.UNDO: self._undo,
            Act.REPLACE: partial(self._turn, Tab.REPLACE),
            Act.COLLECT: partial(self._turn, Tab.COLLECT),
            **{act: partial(self._withdraw, kind) for kind, (act, _) in BACK.items()},
            Act.LEAD: self._as_lead,
            Act.CLEAR: self._back,
        }

    def take(self, told: object) -> None:
        """Take what is typed, or the page that is turned to."""
        draft = self._draft
        if isinstance(told, Tab):
            self._turn(told)
        elif draft is not None and isinstance(told, dict) and told != draft.values:
            before, draft.values = {**draft.begun, **draft.values}, told
            if draft.fault or draft.done or draft.full:
                _clear(draft)
                self._show()
            self._suggesting.take(before, told)

    def move(self, step: int) -> None:
        """Move through the history."""
        draft = self._draft
        if draft is not None and draft.tab is Tab.PAST:
            last = len(draft.record.past) + len(draft.record.notes)
            draft.line = min(max(draft.line + step * _LINES_A_STEP, 0), last)
            self._show()

    def take_number(self, number: int) -> None:
        """Turn to the page with this number."""
        if self._draft is not None and self._draft.tab not in FORMS:
            self._turn(TABS[number - 1])

    def leave(self) -> None:
        """What was typed and not saved is given up."""
        self._draft = None

    def rights_ended(self) -> None:
        """Empty what only the lead may see; the record of somebody at risk is given up."""
        self._suggesting.forget()
        if self._draft is not None and self._draft.record.registration.protected:
            is_shown = self.has_stage
            self.leave()
            if is_shown:
                self.helm.show_ready()
        self._see_anew()

    # -- opening and turning -------------------------------------------------------------------------------------

    def _open(self, tab: Tab) -> None:
        """Open the record of who is on the stage; with nobody there, the one that a scan interrupted."""
        guest, draft = self.helm.guest, self._draft
        if self.has_stage or (guest is None and draft is None):
            return
        if guest is None or (draft is not None and _is_of(draft, guest) and draft.is_begun):
            self._show_anew(tab if guest is not None and tab in FORMS else None)
            return
        self._read(guest.registration_id, partial(self._begin, tab))

    def _turn_or_open(self, tab: Tab) -> None:
        if self.has_stage:
            self._turn(tab)
        else:
            self._open(tab)

    def _read(self, registration_id: RegistrationId, done: Callable[[Record], None]) -> None:
        was_lead = self.helm.rights.is_lead

        def read(record: Record) -> None:
            if record.registration.protected and was_lead and not self.helm.rights.is_lead:
                self.helm.show_ready()
                return
            done(record)

        self.helm.ask(lambda: self._records.record(registration_id), read)

    def _begin(self, tab: Tab, record: Record) -> None:
        if tab is Tab.PAY and record.registration.state is not RegistrationState.UNPAID:
            tab = Tab.DESK
        scene = self.helm.scene
        rights = self.helm.rights
        begun = begun_with(scene, record.registration, rights)
        self._draft = Draft(self._station.new_id(), record, begun, rights, tab=tab)
        self._show_anew(None)

    def _show_anew(self, tab: Tab | None) -> None:
        draft = self._draft
        if draft is None:
            return
        if tab is not None:
            draft.tab = tab
        self._see_anew()
        self.helm.begin()
        self._show()
        self.helm.focus_page()

    def _turn(self, tab: Tab) -> None:
        draft = self._draft
        if draft is not None and draft.tab is not tab:
            draft.tab, draft.line = tab, 0
            _clear(draft)
            self._suggesting.forget()
            self._show()
            self.helm.focus_page()

    def _see_anew(self) -> None:
        draft, rights = self._draft, self.helm.rights
        if draft is not None and draft.rights != rights:
            see_anew(self.helm.scene, draft, rights, self._station.new_id())

    def _as_lead(self) -> None:
        """Give a place though none is left, or show the open page as the lead may see it."""
        draft, over_seats = self._draft, self._over_seats
        if draft is not None and draft.full is not None and over_seats is not None:
            self.helm.need(Right.OVER_SEATS, over_seats)
        elif draft is not None:
            right = Right.READ_JOURNAL if draft.tab is Tab.PAST else Right.SEE_EMAIL
            self.helm.need(right, partial(self._show_anew, None))

    def _back(self) -> None:
        """Esc: from a form to the record, from the record to the desk."""
        draft = self._draft
        if draft is not None and draft.tab in FORMS:
            self._turn(Tab.DESK)
            return
        self.leave()
        self.helm.show_ready()

    def _show(self) -> None:
        draft = self._draft
        if draft is not None:
            offered = self._suggesting.offered
            self.helm.show(
                lambda scene: record_stage(scene, draft, offered), lambda scene: record_panel(scene, draft)
            )

    # -- what is done --------------------------------------------------------------------------------------------

    def _send(self) -> None:
        draft = self._draft
        if draft is None:
            return
        send: dict[Tab, Callable[[Draft], None]] = {
            Tab.PAST: self._note,
            Tab.REPLACE: self._replace,
            Tab.COLLECT: self._collect,
            Tab.PAY: self._pay,
        }
        if draft.tab in send:
            send[draft.tab](draft)
        else:
            self._save(prints=True)

    def _do(
        self, job: Callable[[], T], done: Callable[[T], None], over_seats: Callable[[], None] | None = None
    ) -> None:
        """Let the station do something; what it refuses is told on the open page, and nothing that was typed is lost.

        `over_seats` is what a lead may do where places are missing.
        """
        draft = self._draft

        def failed(error: Exception) -> None:
            if draft is None or not isinstance(error, OperatorError):
                self.helm.fail(error)
                return
            draft.fault = error.sentence
            if isinstance(error, Full):
                draft.full, self._over_seats = error.seats, over_seats
            self._show()

        self.helm.ask(job, done, failed)

    def _do_within_seats(self, job: Callable[[bool], T], done: Callable[[T], None]) -> None:
        """Let the station do what may need a place. Where none is left that is told; a lead may go on: `job(True)`."""
        draft = self._draft

        def over_seats() -> None:
            if draft is not None and draft is self._draft:
                _clear(draft)
                self._show_anew(None)
                self._do(lambda: job(True), done)

        self._do(lambda: job(False), done, over_seats)

    def _again(self, registration_id: RegistrationId, tab: Tab, done: str) -> None:
        """Show the record as it stands now, and what was done."""

        def show(record: Record) -> None:
            self._begin(tab, record)
            draft = self._draft
            if draft is not None:
                draft.done = done
                self._show()

        self._read(registration_id, show)

    def _save(self, *, prints: bool) -> None:
        draft = self._draft
        if draft is None or draft.tab in (Tab.DESK, Tab.PAST, *FORMS):
            return
        changes, whose, tab = draft.changes, draft.record.registration.registration_id, draft.tab
        has_badge = draft.record.badge is not None and self.helm.scene.spool.printer is not None
        if not changes and not (prints and has_badge):
            draft.done = NOTHING
            self._show()
            return

        def saved(outcome: Outcome | None) -> None:
            if outcome is None:
                self._again(whose, tab, SAVED)
                return
            self._draft = None
            self.helm.begin()
            self.helm.show_outcome(outcome, is_reprint=True)

        def save(is_over_seats: bool) -> Outcome | None:
            reprints = prints and has_badge
            return self._records.save(whose, changes, prints=reprints, is_over_seats=is_over_seats)

        self._do_within_seats(save, saved)

    def _note(self, draft: Draft) -> None:
        text = draft.values.get(NOTE, "")
        whose = draft.record.registration.registration_id
        if not text:
            self._fault(draft, NOTE_FIRST)
            return
        self._do(
            lambda: self._records.add_note(whose, text), lambda _none: self._again(whose, Tab.PAST, NOTED)
        )

    def _check_in(self, *, prints: bool = True) -> None:
        draft = self._draft
        if draft is None:
            return
        whose = draft.record.registration.registration_id

        def done(outcome: Outcome) -> None:
            self._draft = None
            self.helm.begin()
            self.helm.show_outcome(outcome)

        self._do(lambda: self._station.check_in_registration(whose, prints=prints), done)

    def _print(self) -> None:
        draft = self._draft
        if draft is None or draft.record.badge is not None:
            return
        whose, is_in = draft.record.registration.registration_id, draft.record.is_in

        def job() -> Badge | Outcome:
            return self._station.print_badge(whose) if is_in else self._records.print_ahead(whose)

        self._do(job, lambda _made: self._again(whose, Tab.DESK, PRINTING))

    def _undo(self) -> None:
        draft = self._draft
        if draft is not None and draft.record.undoable is not None:
            self._draft = None
            self.helm.undo(draft.record.undoable)
        elif draft is not None and draft.record.undoable_by_lead is not None:
            self.helm.need(Right.UNDO_ANY, partial(self._undo_any, draft.record.undoable_by_lead))

    def _undo_any(self, fact_id: FactId) -> None:
        self._draft = None
        self.helm.undo(fact_id, is_any=True)

    def _withdraw(self, kind: str) -> None:
        """Take back what was done by mistake: this desk's of today at once, all else as the lead."""
        draft = self._draft
        found = [one for one in draft.record.reversible if one.fact.kind == kind] if draft is not None else []
        if not found:
            return
        fact, is_own = found[0].fact, found[0].is_own

        def withdraw() -> None:
            self._do_within_seats(
                lambda is_over: self._records.withdraw(fact, is_any=not is_own, is_over_seats=is_over),
                lambda whose: self._again(whose, Tab.DESK, BACK_AGAIN),
            )

        if kind == Kind.KEPT_APART:
            self.helm.need(Right.CHANGE_LIST, withdraw)
        elif is_own:
            withdraw()
        else:
            self.helm.need(Right.UNDO_ANY, withdraw)

    def _replace(self, draft: Draft) -> None:
        whose = draft.record.registration.registration_id
        values = _of_form(draft, Tab.REPLACE)
        if not values.get("name") and not values.get("name_native"):
            self._fault(draft, NAME_FIRST)
            return

        def done(made: Registration) -> None:
            self._again(made.registration_id, Tab.DESK, mark("The place passed on. Check the guest in."))

        self._do(lambda: self._records.replace(whose, values), done)

    def _collect(self, draft: Draft) -> None:
        whose, by = draft.record.registration.registration_id, _of_form(draft, Tab.COLLECT).get("by", "")
        if not by:
            self._fault(draft, WHO_FIRST)
            return
        done = mark("The badge is handed out. Its holder arrives at the first own scan.")
        self._do(lambda: self._records.collect(whose, by), lambda _badge: self._again(whose, Tab.DESK, done))

    def _pay(self, draft: Draft) -> None:
        whose, values = draft.record.registration.registration_id, _of_form(draft, Tab.PAY)
        amount, receipt, part = (values.get(name, "") for name in ("amount", "receipt", "part"))
        if not amount or not receipt:
            self._fault(draft, AMOUNT_FIRST)
        elif not part:
            self._fault(draft, ALL_OR_PART)
        else:
            done = mark("The payment is noted.")
            self._do(
                lambda: self._records.pay(whose, amount, receipt, is_part=part == "part"),
                lambda _after: self._again(whose, Tab.DESK, done),
            )

    def _fault(self, draft: Draft, sentence: str) -> None:
        draft.fault = sentence
        self._show()
        self.helm.focus_page()


def _clear(draft: Draft) -> None:
    draft.fault, draft.done, draft.full = "", "", None


def _is_of(draft: Draft, guest: Registration) -> bool:
    return draft.record.registration.registration_id == guest.registration_id


def _of_form(draft: Draft, tab: Tab) -> dict[str, str]:
    """Return the texts of a form by their fields, empty ones left out."""
    start = f"{tab.value}:"
    return {
        name[len(start) :]: text for name, text in draft.values.items() if name.startswith(start) and text
    }


def record_part(station: DeskStation, records: RecordStation, suggest: Suggest) -> DeskPart:
    """Return the record for a window."""
    return DeskPart(lambda helm: RecordPart(helm, station, records, suggest), RecordStage, RecordPage)
