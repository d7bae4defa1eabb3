"""The desk's controller: intents to jobs, answers to states; no widgets.

Jobs run through a `Runner`. An answer is shown first; sound, preview, recent check-ins, the count and what the
printers told meanwhile follow after the paint. Only the newest search or preview is shown; every scan is answered by the station, in order. Longer
than other modules: it is one list of intents, each a few lines, that act on the same shown person.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.domain.codes import CodeKind, code_kind
from kiosk.domain.credential import RawScan
from kiosk.domain.errors import KioskError
from kiosk.domain.model import BadgeId, CheckIn, FactId, JobState, Registration, RegistrationId
from kiosk.domain.rights import Right, Rights
from kiosk.services.outcome import Outcome, Undone
from kiosk.services.ports import Found, Recent
from kiosk.ui.desk import present, present_frame, present_pages, present_results
from kiosk.ui.desk.part import Helm, Keeper, MakeOffer, MakePanel, MakeStage, Part
from kiosk.ui.desk.port import ClockDoubt, ClockView, DeskStation, HubView, SpoolView
from kiosk.ui.desk.present import Scene
from kiosk.ui.desk.preview import image_of
from kiosk.ui.desk.states import REPRINTS, Act, Banner, Card, Frame, Panel, Sound, Stage, Welcome
from kiosk.ui.runner import Lane, Runner
from kiosk.ui.words import Translate, Words, other_language

_log = logging.getLogger(__name__)
T = TypeVar("T")

_TYPING_FOLLOWS = 10
"""So many times later a badge is drawn while names are typed: the next key should not have to share the processor."""


class DeskController(QObject):
    """Runs one desk.

    Signals:
        frame_changed, stage_changed, banner_changed, panel_changed, cards_changed: frozen states to show.
        preview_changed: a QImage or None, for the person in the panel.
        sound_wanted: the name of a sound.
        rested: the search field is to be emptied and the focus laid to rest.
        search_wanted, enlarge_wanted, set_up_wanted: the search field is to have the focus; the badge is to be large
            or small; the set-up screen is to be shown.
        shut_wanted: the set-up screen is to be left.
        page_wanted: the part's page on the stage is to have the focus.
        offers_changed: what parts offer for the guest on the stage (tuple of `Offer`).
        spool_pushed, hub_pushed, clock_pushed, news_pushed: emitted by the station, from any thread.
    """

    frame_changed = Signal(object)
    stage_changed = Signal(object)
    banner_changed = Signal(object)
    panel_changed = Signal(object)
    cards_changed = Signal(object)
    preview_changed = Signal(object)
    sound_wanted = Signal(str)
    rested = Signal()
    search_wanted = Signal()
    enlarge_wanted = Signal()
    set_up_wanted = Signal()
    page_wanted = Signal()
    shut_wanted = Signal()
    offers_changed = Signal(object)
    spool_pushed = Signal(object)
    hub_pushed = Signal(object)
    clock_pushed = Signal(object)
    news_pushed = Signal()

    def __init__(
        self,
        station: DeskStation,
        runner: Runner,
        translate: Translate,
        language: str,
        parts: Sequence[Callable[[Helm], Part]] = (),
        *,
        follow_ms: int = 20,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._follow_ms = follow_ms
        self._station, self._runner = station, runner
        self._words = Words(language, translate)
        self._spool, self._hub = SpoolView(), HubView()
        self._newer_spool: SpoolView | None = None
        self._is_answering = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(follow_ms)
        self._settle.timeout.connect(self._settled)
        self._draw = QTimer(self)
        self._draw.setSingleShot(True)
        self._draw.timeout.connect(self._show_preview_again)
        self._clock = ClockView(now=datetime.now(UTC))
        self._arrived: int | None = None
        self._frame: Frame | None = None
        self._banner: Banner | None = None
        self._stage: Stage | None = None
        self._panel: Panel | None = None
        self._cards: tuple[Card, ...] | None = None
        self._recent: Sequence[Recent] = ()
        self._outcome: Outcome | None = None
        self._asked_badge_id: BadgeId | None = None
        self._undoing: FactId | None = None
        self._found: Sequence[Found] | None = None
        self._text, self._found_by, self._chosen = "", "", 0
        self._turn = 0
        self._picture_turn = 0
        self._preview_of: RegistrationId | None = None
        self._make_stage: MakeStage = present.ready
        self._make_panel: MakePanel = lambda scene: present_frame.panel(scene, None)
        self._offers: dict[Part, MakeOffer] = {}
        self._offered_to: RegistrationId | None = None
        self._is_offered = True
        self._parts = [make(self) for make in parts]
        self._keeper = next((part for part in self._parts if isinstance(part, Keeper)), None)
        self._acts = self._own_acts() | {act: do for part in self._parts for act, do in part.acts().items()}
        self.spool_pushed.connect(self._take_spool)
        self.hub_pushed.connect(self._take_hub)
        self.clock_pushed.connect(self._take_clock)
        self.news_pushed.connect(self._take_news)

    # -- start and words -----------------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the ready desk, then ask for what it lists."""
        self._show_all()
        self._refresh()
        self.later(self._station.learn_words, lambda _: None)
        if self._holder is not None:
            self._holder.begin()

    @property
    def scene(self) -> Scene:
        """What every sentence may need, as it is now."""
        return Scene(self._words, self._station.info, self._spool, self._clock.now)

    @property
    def shown(self) -> Stage | None:
        """What is on the stage."""
        return self._stage

    @property
    def guest(self) -> Registration | None:
        """Who is on the stage: a guest who was answered, or the chosen row of a search."""
        if self._found:
            return self._found[self._chosen][0]
        return self._outcome.registration if self._outcome is not None else None

    @property
    def searched_in_vain(self) -> str:
        """The text by which nobody was found, where that is on the stage; else ""."""
        return self._text if self._found is not None and not self._found else ""

    @property
    def _part(self) -> Part | None:
        """The part that has the stage."""
        return next((part for part in self._parts if part.has_stage), None)

    # -- what may be seen and done -------------------------------------------------------------------------------

    @property
    def rights(self) -> Rights:
        """What may be seen and done now; without anybody who keeps PINs, what goes without."""
        if self._keeper is not None:
            return self._keeper.rights
        return Rights(volunteers_see=self._station.info.event.privacy.volunteers_see)

    @property
    def today(self) -> date:
        """The event day that it is now."""
        return self.scene.today

    @property
    def is_clock_doubted(self) -> bool:
        """Whether something is odd about the clock that nobody has answered."""
        return self._clock.doubt is not ClockDoubt.NONE

    def need(self, right: Right, do: Callable[[], object]) -> None:
        """Do what needs a right: at once where it is given, else once the lead's PIN was given on the stage."""
        if self._keeper is not None:
            self._keeper.need(right, do)
        elif self.rights.may(right):
            do()

    def shut(self) -> None:
        """Rights or lock are others: leave the set-up screen, show everything as it may be seen now."""
        self.shut_wanted.emit()
        self._turn += 1  # A search that was asked for under other rights is answered no more.
        for part in self._parts:
            part.rights_ended()
        guest = self.guest
        if self._found is not None or (guest is not None and guest.protected):
            self.show_ready()
        self._offers, self._is_offered = {}, False
        self._settle.start()
        self._show_all()

    def reframe(self) -> None:
        """Show anew what stands around the stage."""
        self._show_frame()

    def show_ready(self) -> None:
        """Show the ready desk, or what holds it."""
        self.rested.emit()
        self._show_ready()

    @property
    def _holder(self) -> Part | None:
        """The part that holds the desk: nothing else is shown or done."""
        return next((part for part in self._parts if part.holds), None)

    def _is_held(self, *, is_key: bool = True) -> bool:
        """Whether a part holds the desk; whatever somebody does, the desk is not idle."""
        if self._keeper is not None:
            self._keeper.stir()
        if self._holder is None:
            return False
        if is_key:
            self.rested.emit()
            self.page_wanted.emit()
        return True

    def _show_all(self) -> None:
        scene = self.scene
        self._show_frame()
        self._show_banner(scene)
        self._stage, self._panel = self._make_stage(scene), self._make_panel(scene)
        self.stage_changed.emit(self._stage)
        self.panel_changed.emit(self._panel)
        self._show_cards(scene)
        self._show_offers()

    def _names(self) -> dict[RegistrationId, str]:
        known = [registration for _, registration, _ in self._recent]
        if self._outcome is not None and self._outcome.registration is not None:
            known.append(self._outcome.registration)
        return {one.registration_id: present.names(one)[0] for one in known}

    # -- what the station tells ----------------------------------------------------------------------------------

    @Slot(object)
    def _take_spool(self, spool: SpoolView) -> None:
        if self._is_answering:
            self._newer_spool = spool  # The next guest's answer is painted first.
            return
        was_in_trouble = self.scene.is_printer_in_trouble
        self._spool = spool
        scene = self.scene
        self._show_frame()
        self._show_banner(scene)
        stage, panel = self._make_stage(scene), self._make_panel(scene)
        if stage != self._stage:
            # A slip is given once the badge has to wait: what to do has changed.
            self._stage = stage
            self.stage_changed.emit(stage)
        if panel != self._panel:
            self._panel = panel
            self.panel_changed.emit(panel)
        self._show_cards(scene)
        if scene.is_printer_in_trouble and not was_in_trouble:
            self.sound_wanted.emit(Sound.TROUBLE.value)

    @Slot(object)
    def _take_hub(self, hub: HubView) -> None:
        self._hub = hub
        self._show_frame()
        self.later(self._station.arrived, self._take_arrived)

    @Slot(object)
    def _take_clock(self, clock: ClockView) -> None:
        self._clock = clock
        self._show_frame()

    @Slot()
    def _take_news(self) -> None:
        """What other stations did came in."""
        self.later(self._station.arrived, self._take_arrived)
        for part in self._parts:
            part.news()

    def rebanner(self) -> None:
        """Show the banner anew: a part has something else to tell."""
        self._show_banner(self.scene)

    def _show_banner(self, scene: Scene) -> None:
        is_held = self._holder is not None
        banner = None if is_held else present_frame.banner(scene, self._names())
        if banner is None and not is_held:
            banner = next((one for part in self._parts if (one := part.banner(scene)) is not None), None)
        if banner != self._banner:
            self._banner = banner
            self.banner_changed.emit(banner)

    def _show_cards(self, scene: Scene) -> None:
        cards = () if self._holder is not None else present_frame.cards(scene, self._recent)
        if cards != self._cards:
            self._cards = cards
            self.cards_changed.emit(cards)

    def _show_frame(self) -> None:
        frame = present_frame.frame(
            self.scene, self._hub, self._clock, self._arrived, is_lead=self.rights.is_lead
        )
        if self._holder is not None:
            frame = replace(frame, form_placeholder=self.scene.words("Nobody is checked in now"))
        if frame != self._frame:
            self._frame = frame
            self.frame_changed.emit(frame)

    # -- scans and typing ----------------------------------------------------------------------------------------

    @Slot(object)
    def scan(self, scan: RawScan) -> None:
        """Answer a scan."""
        self.rested.emit()
        if self._is_held(is_key=False) and self._holder is not None:
            self._holder.take_scan(scan)
            return
        beside = self._beside()
        self.ask(lambda: self._station.check_in(scan, beside), self.show_outcome)

    def _beside(self) -> RegistrationId | None:
        """Return the guest who stands at the desk: the one who was answered last."""
        registration = self._outcome.registration if self._outcome is not None else None
        return registration.registration_id if registration is not None else None

    @Slot(str)
    def search(self, text: str) -> None:
        """Find people by what is typed; an empty text shows the ready desk again."""
        if self._is_held():
            return
        text = text.strip()
        self._text = text
        if not text:
            if self._found is not None:
                self._show_ready()
            return
        self._look_up(text, is_entered=False)

    def _look_up(self, text: str, *, is_entered: bool) -> None:
        """Search; an Enter that came before the answer counts once it is clear whom it means."""
        self._text = text
        self._turn += 1
        turn = self._turn

        def show(found: Sequence[Found]) -> None:
            if turn != self._turn:
                return
            self._show_found(text, present_results.ordered(found), 0)
            if is_entered and len(found) == 1 and code_kind(text) is not CodeKind.BADGE_NUMBER:
                self._check_in_row(0)  # A badge number proves nothing: its holder is shown first.
            elif is_entered and not found:
                self.scan(RawScan((text,), "typed", self._clock.now))

        is_lead = self.rights.may(Right.SEE_AT_RISK)
        self._runner.submit(lambda: self._station.search(text, is_lead=is_lead), show, self.fail, Lane.READ)

    @Slot(str)
    def enter(self, text: str) -> None:
        """Take Enter: a whole code is a scan, but for the number on a badge; else the chosen row is checked in, or the text is searched."""
        if self._is_held():
            return
        text = text.strip()
        if code_kind(text) not in (None, CodeKind.BADGE_NUMBER):
            self.scan(RawScan((text,), "typed", self._clock.now))
        elif self._found and (not text or text == self._found_by):
            self._check_in_row(self._chosen)
        elif self._found is not None and not self._found and text == self._found_by:
            # Nothing is found by it: the station may still know it as a ticket of another form.
            self.scan(RawScan((text,), "typed", self._clock.now))
        elif text:
            self._look_up(text, is_entered=True)
        if text:
            self.later(lambda: self._station.note_look(text), lambda _: None)

    @Slot(int)
    def move(self, step: int) -> None:
        """Choose the row above (-1) or below (1)."""
        self._is_held(is_key=False)
        if self._part is not None:
            self._part.move(step)
        elif self._found:
            chosen = min(max(self._chosen + step, 0), len(self._found) - 1)
            self._show_found(self._found_by, self._found, chosen)

    @Slot(int)
    def take_number(self, number: int) -> None:
        """Take Ctrl+1 to Ctrl+5: a row, a reprint reason or an answer, whichever the stage shows."""
        self._is_held(is_key=False)
        if self._part is not None:
            self._part.take_number(number)
        elif self._found is not None:
            index = present_results.first_in_view(len(self._found), self._chosen) + number - 1
            if index < len(self._found):
                self._check_in_row(index)
        elif isinstance(self._stage, Welcome) and self._stage.ask is not None:
            if number <= len(self._stage.ask.choices):
                self.answer(self._stage.ask.choices[number - 1].value)
        elif self._asked_badge_id is not None and number <= 2:
            self.act(Act.BADGE_TAKEN if number == 1 else Act.BADGE_KEPT)
        elif number <= len(REPRINTS):
            self.act(REPRINTS[number - 1])

    @Slot(str)
    def answer(self, text: str) -> None:
        """Note the guest's answer to the question on the stage, and show the next one; an empty text is none."""
        outcome = self._outcome
        registration = outcome.registration if outcome is not None else None
        if outcome is None or registration is None or not outcome.ask or not text.strip():
            return
        question, left = outcome.ask[0], outcome.ask[1:]
        self.rested.emit()

        def noted(kept: str) -> None:
            if self._outcome is not outcome:
                return  # The next guest is there already.
            words = present.answer_words(self.scene, question, kept)
            answered = replace(outcome, ask=left, noted=words)
            self._outcome = answered
            self.show(lambda scene: present.stage(scene, answered), self._make_panel)

        self.ask(
            lambda: self._station.answer(registration.registration_id, question.question_id, text), noted
        )

    def _check_in_row(self, index: int) -> None:
        if not self._found or index >= len(self._found):
            return
        chosen = self._found[index][0].registration_id
        self.rested.emit()
        self.ask(lambda: self._station.check_in_registration(chosen), self.show_outcome)

    # -- buttons and keys ----------------------------------------------------------------------------------------

    @Slot(object)
    def act(self, act: Act) -> None:
        """Do what a button or key asks for; what the stage does not offer is ignored."""
        part = self._part
        if act is not Act.LANGUAGE and self._is_held(is_key=False):
            self._leave_to(self._holder, act)
            return
        do = part.stage_acts().get(act) if part is not None else None
        if do is None and act in REPRINTS:
            self._reprint(act)
            return
        do = do or self._acts.get(act)
        if do is not None:
            do()

    def _own_acts(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.SEARCH: self.search_wanted.emit,
            Act.HELP: lambda: self._show_page(present_pages.help_page),
            Act.CALL_LEAD: lambda: self._show_page(present_pages.lead_page),
            Act.HOW_TO_LOAD: lambda: self._show_page(present_pages.load_page),
            Act.CLEAR: self._clear,
            Act.LANGUAGE: self._switch_language,
            Act.ENLARGE: self.enlarge_wanted.emit,
            Act.SET_UP: lambda: self.need(Right.SET_UP, self.set_up_wanted.emit),
            Act.LEAD: self._as_lead,
            Act.UNDO: self._undo,
            Act.ADD_TODAY: self._add_today,
            Act.PRINT_BADGE: self._print_badge,
            Act.BADGE_TAKEN: lambda: self._answer_badge(True),
            Act.BADGE_KEPT: lambda: self._answer_badge(False),
            Act.OTHER_PRINTER: self._use_other_printer,
            Act.CAME_OUT: lambda: self._answer_unknown(True),
            Act.DID_NOT_COME_OUT: lambda: self._answer_unknown(False),
        }

    @Slot(str)
    def reopen(self, fact_id: str) -> None:
        """Show a recent check-in again."""
        if self._is_held():
            return
        self.rested.emit()
        self.ask(
            lambda: self._station.reopen(FactId(fact_id)), lambda o: self.show_outcome(o, is_reopened=True)
        )

    def _reprint(self, act: Act) -> None:
        registration_id = self._offered(act)
        if registration_id is not None:
            self.ask(
                lambda: self._station.reprint(registration_id, act.value),
                lambda outcome: self.show_outcome(outcome, is_reprint=True),
            )

    def _add_today(self) -> None:
        registration_id = self._offered(Act.ADD_TODAY)
        if registration_id is not None:
            self.ask(lambda: self._station.add_today(registration_id), self.show_outcome)

    def _print_badge(self) -> None:
        registration_id = self._offered(Act.PRINT_BADGE)
        if registration_id is not None:
            self.ask(
                lambda: self._station.print_badge(registration_id),
                lambda outcome: self.show_outcome(outcome, is_reprint=True),
            )

    def _offered(self, act: Act) -> RegistrationId | None:
        """Return whom an act concerns, if the stage offers it now."""
        outcome = self._outcome
        if outcome is None or outcome.registration is None:
            return None
        stage = self._make_stage(self.scene)
        choices = [*getattr(stage, "choices", ()), *getattr(stage, "reasons", ())]
        return outcome.registration.registration_id if any(c.act is act for c in choices) else None

    def _as_lead(self) -> None:
        """Take the lead's rights; what was searched for is searched again, as the lead may see it."""
        text = self._text if self._found is not None else ""
        self.need(Right.SEE_AT_RISK, lambda: self._look_up(text, is_entered=False) if text else None)

    def _undo(self) -> None:
        """Undo what was just done here; what another desk or day did is the lead's."""
        claim = self._outcome.claim if self._outcome is not None else None
        if self._undoing is not None:
            self.undo(self._undoing)
        elif claim is not None and self._is_anothers(claim):
            self.need(Right.UNDO_ANY, lambda: self.undo(claim.fact_id, is_any=True))

    def _is_anothers(self, claim: CheckIn) -> bool:
        outcome = self._outcome
        here = self._station.info.desk_name
        return outcome is not None and (outcome.claim_station != here or claim.day != self.today)

    def undo(self, fact_id: FactId, *, is_any: bool = False) -> None:
        """Undo a check-in, with the question about its badge on the stage; `is_any` also another desk's or day's."""
        outcome = self._outcome

        def show(answer: Undone) -> None:
            self._undoing = None
            self._asked_badge_id = answer.question.badge_id if answer.question else None
            self.show(
                lambda scene: present.undone(scene, answer),
                lambda scene: present_frame.panel(scene, outcome, is_undone=True),
            )

        self.ask(lambda: self._station.undo(fact_id, is_any=is_any), show)

    def _answer_badge(self, taken: bool) -> None:
        badge_id = self._asked_badge_id
        if badge_id is None:
            return
        self._asked_badge_id = None
        self.ask(
            lambda: self._station.answer_badge_taken(badge_id, taken),
            lambda _none: self.show(lambda scene: present.badge_answered(scene, taken), self._make_panel),
        )

    def _use_other_printer(self) -> None:
        if self._spool.other_printer:
            self._runner.submit(self._station.use_other_printer, lambda _none: None, self.fail)

    def _answer_unknown(self, came_out: bool) -> None:
        job = next((job for job in self._spool.jobs if job.state is JobState.UNKNOWN), None)
        if job is not None:
            self._runner.submit(
                lambda: self._station.answer_unknown(job.job_id, came_out),
                lambda _none: self._refresh(),
                self.fail,
            )

    def _switch_language(self) -> None:
        self._words = Words(other_language(self._words.language), self._words.translate)
        self._show_all()
        self._show_preview_again()

    def _clear(self) -> None:
        if self._part is not None:
            self._part.leave()
        self.clear()

    def clear(self) -> None:
        """Show the ready desk."""
        self.rested.emit()
        self._show_ready()

    # -- showing -------------------------------------------------------------------------------------------------

    def ask(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Let the station do something; without `failed` an error is told on the stage."""
        self._turn += 1
        self._is_answering = True
        self._settle.stop()
        self._runner.submit(job, done, failed or self.fail)

    def begin(self) -> None:
        """Give the stage to a part: what was answered is forgotten, the search box emptied."""
        self.rested.emit()
        self._turn += 1
        self._forget()

    def leave_stage(self) -> None:
        """Give the stage back, as Esc does."""
        self._clear()

    def focus_page(self) -> None:
        """Move the focus into the page on the stage."""
        self.page_wanted.emit()

    @Slot(object)
    def take(self, told: object) -> None:
        """Take what the page of a part tells; one that no longer has the stage tells nothing any more."""
        self._is_held(is_key=False)
        if self._part is not None:
            self._part.take(told)

    def _leave_to(self, holder: Part | None, act: Act) -> None:
        """Let Esc lead back to what holds the desk; no other key means anything there."""
        if act is Act.CLEAR and holder is not None and self._part is not holder:
            if self._part is not None:
                self._part.leave()
            holder.begin()

    def _show_ready(self) -> None:
        if self._holder is not None:
            self._holder.begin()
            return
        self._turn += 1
        self._forget()
        self.show(present.ready, lambda scene: present_frame.panel(scene, None))

    def _show_page(self, make: MakeStage) -> None:
        self._turn += 1
        self._found = None
        self.rested.emit()
        self.show(make, self._make_panel)

    def _forget(self) -> None:
        self._outcome = self._asked_badge_id = self._undoing = None
        self._found = None

    def show_outcome(self, outcome: Outcome, *, is_reprint: bool = False, is_reopened: bool = False) -> None:
        """Show an answer of the station, on the page of a part where that takes it."""
        part = self._part
        if part is not None and not is_reprint and not is_reopened and part.take_outcome(outcome):
            return
        self._forget()
        self._outcome = outcome
        self._undoing = outcome.fact_id
        if outcome.staff_sign:
            self._show_frame()
        if (
            is_reopened
            and outcome.claim is not None
            and outcome.claim_station == self._station.info.desk_name
        ):
            self._undoing = outcome.claim.fact_id
        self._clock = ClockView(
            now=outcome.now, is_rehearsal=self._clock.is_rehearsal, doubt=self._clock.doubt
        )
        self.show(
            lambda scene: present.stage(scene, outcome, is_reprint=is_reprint, is_reopened=is_reopened),
            lambda scene: present_frame.panel(scene, outcome),
        )

    def show_found(self, found: Sequence[Found], chosen: int) -> None:
        """Show people as a search does, one of them chosen."""
        self._show_found("", found, chosen)

    def _show_found(self, text: str, found: Sequence[Found], chosen: int) -> None:
        self._forget()
        self._found, self._found_by, self._chosen = found, text, chosen
        hit = found[chosen] if found else None
        self.show(
            lambda scene: present_results.results(scene, text, found, chosen),
            lambda scene: present_frame.chosen_panel(
                scene, hit[0].registration_id if hit else None, hit is not None and hit[1] is not None
            ),
        )

    def fail(self, error: Exception) -> None:
        """Tell an error on the stage."""
        if not isinstance(error, KioskError):
            _log.error("a job of the desk failed", exc_info=error)
        elif error.detail:
            _log.warning("refused: %s", error.detail)
        self._forget()
        self.show(lambda scene: present.fault(scene, error), lambda scene: present_frame.panel(scene, None))

    def show(self, make_stage: MakeStage, make_panel: MakePanel) -> None:
        """Show a state; it is made anew when language or printer change. What is held back is not shown."""
        holder = self._holder
        if holder is not None and not isinstance(make_stage(self.scene), self._may_show(holder)):
            return
        self._settle.start()
        self._look_who_is_there()
        self._make_stage, self._make_panel = make_stage, make_panel
        scene = self.scene
        stage, panel = make_stage(scene), make_panel(scene)
        self._stage, self._panel = stage, panel
        self.stage_changed.emit(stage)
        if panel.preview_id != self._preview_of and panel.preview_id is not None:
            self.preview_changed.emit(None)
        self.panel_changed.emit(panel)
        self._preview_of = panel.preview_id
        if stage.sound:
            QTimer.singleShot(self._follow_ms // 4, self, lambda: self.sound_wanted.emit(stage.sound.value))
        self._draw.stop()
        if panel.preview_id is not None:
            self._draw.start(self._follow_ms * (1 if self._found is None else _TYPING_FOLLOWS))

    def _may_show(self, holder: Part) -> tuple[type, ...]:
        return (holder.state, self._keeper.state) if self._keeper is not None else (holder.state,)

    @Slot()
    def _settled(self) -> None:
        """The answer is painted: the others may have the interpreter, and what they told meanwhile is taken."""
        if self._is_answering:
            self._is_answering = False
            self._station.carry_on()
            self._refresh()
        if not self._is_offered:
            self._is_offered = True
            for part in self._parts:
                part.guest_changed(self.guest)
        spool, self._newer_spool = self._newer_spool, None
        if spool is not None:
            self._take_spool(spool)

    # -- what parts offer ----------------------------------------------------------------------------------------

    def offer(self, part: Part, make_offer: MakeOffer) -> None:
        """Show a button beside the guest on the stage, until another guest or a part takes it."""
        self._offers[part] = make_offer
        self._show_offers()

    def sound(self, sound: Sound) -> None:
        """Let a sound be heard."""
        self.sound_wanted.emit(sound.value)

    def _look_who_is_there(self) -> None:
        """What is offered is for the guest on the stage; for another one it is looked up once the answer is painted."""
        guest = self.guest
        self._is_offered = False
        if guest is None or guest.registration_id != self._offered_to:
            self._offered_to = guest.registration_id if guest is not None else None
            if self._offers:
                self._offers = {}
                self._show_offers()

    def _show_offers(self) -> None:
        scene = self.scene
        self.offers_changed.emit(
            tuple(self._offers[part](scene) for part in self._parts if part in self._offers)
        )

    def _show_preview_again(self) -> None:
        wanted = self._preview_of
        if wanted is None:
            return
        self._picture_turn += 1
        turn = self._picture_turn
        part = self._part
        job = part.picture_of(wanted) if part is not None else None
        draw = job or (lambda: self._station.preview(wanted))

        def show(picture: QImage | None) -> None:
            if turn == self._picture_turn and wanted == self._preview_of:
                self.preview_changed.emit(picture)

        self._runner.submit(lambda: image_of(draw()), show, self._log_only, Lane.DRAW)

    # -- what follows after the paint ----------------------------------------------------------------------------

    def _refresh(self) -> None:
        for part in self._parts:
            part.news()
        self.later(self._station.recent, self._take_recent)
        self.later(self._station.arrived, self._take_arrived)

    def later(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Let the station look something up beside its work; an error is logged."""
        self._runner.submit(job, done, self._log_only, Lane.READ)

    def _take_recent(self, recent: Sequence[Recent]) -> None:
        self._recent = recent
        self._show_cards(self.scene)

    def _take_arrived(self, arrived: int) -> None:
        if arrived != self._arrived:
            self._arrived = arrived
            self._show_frame()

    def _log_only(self, error: Exception) -> None:
        detail = error.detail if isinstance(error, KioskError) else ""
        _log.warning("carried on without: %s %s", type(error).__name__, detail, exc_info=error)
