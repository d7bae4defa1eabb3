"""The desk's controller: intents to jobs, answers to states; no widgets.

Jobs run through a `Runner`. An answer is shown first; sound, preview, recent check-ins, the count and what the
printers told meanwhile follow after the paint. Every scan is answered by the station, in order. Longer than other
modules: it is the one place where search, guest, parts and surroundings meet, each method a few lines.
"""

import logging
from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.credential import RawScan
from kiosk.domain.errors import KioskError
from kiosk.domain.model import FactId, Registration, RegistrationId
from kiosk.domain.rights import Right, Rights
from kiosk.services.outcome import Outcome
from kiosk.services.ports import Found
from kiosk.ui.desk import present, present_pages, present_panel, present_trouble
from kiosk.ui.desk.guest_acts import GuestActs
from kiosk.ui.desk.part import Helm, Keeper, MakeOffer, MakePanel, MakeStage, Part
from kiosk.ui.desk.port import ClockDoubt, ClockView, DeskStation, HubView, Picture, SpoolView
from kiosk.ui.desk.preview import BadgePictures
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.searching import Search
from kiosk.ui.desk.staging import Staging
from kiosk.ui.desk.states import Act, Sound, Stage
from kiosk.ui.desk.surroundings import Surroundings
from kiosk.ui.runner import Lane, Runner
from kiosk.ui.words import Translate, Words, other_language

_log = logging.getLogger(__name__)
T = TypeVar("T")


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
        self._station, self._runner = station, runner
        self._words = Words(language, translate)
        self._newer_spool: SpoolView | None = None
        self._is_answering = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(follow_ms)
        self._settle.timeout.connect(self._settled)
        self._is_offered = True
        self._search, self._guest = Search(self, station), GuestActs(self, station)
        self._around = Surroundings(self, lambda: self._parts, self)
        self._preview = BadgePictures(runner, self._drawing_of, self._log_only, self)
        self._staging = Staging(self, lambda: self._parts, self._preview, follow_ms, self)
        self._parts: list[Part] = []
        self._parts = [make(self) for make in parts]
        self._keeper = next((part for part in self._parts if isinstance(part, Keeper)), None)
        own = self._own_acts() | self._guest.acts()
        self._acts = own | {act: do for part in self._parts for act, do in part.acts().items()}
        self._wire()

    def _wire(self) -> None:
        self._around.frame_changed.connect(self.frame_changed)
        self._around.banner_changed.connect(self.banner_changed)
        self._around.cards_changed.connect(self.cards_changed)
        self._preview.changed.connect(self.preview_changed)
        self._staging.stage_changed.connect(self.stage_changed)
        self._staging.panel_changed.connect(self.panel_changed)
        self._staging.offers_changed.connect(self.offers_changed)
        self._staging.sound_wanted.connect(self.sound_wanted)
        self.spool_pushed.connect(self._take_spool)
        self.hub_pushed.connect(self._take_hub)
        self.clock_pushed.connect(self._around.take_clock)
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
        return Scene(self._words, self._station.info, self._around.spool, self._around.clock.now)

    @property
    def shown(self) -> Stage | None:
        """What is on the stage."""
        return self._staging.stage

    @property
    def answered(self) -> Registration | None:
        """The guest who was answered last, while the answer is on the stage."""
        return self._guest.outcome.registration if self._guest.outcome is not None else None

    @property
    def guest(self) -> Registration | None:
        """Who is on the stage: a guest who was answered, or the chosen row of a search."""
        return self._search.guest or self.answered

    @property
    def searched_in_vain(self) -> str:
        """The text by which nobody was found, where that is on the stage; else ""."""
        return self._search.in_vain

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
        return self._around.clock.doubt is not ClockDoubt.NONE

    def need(self, right: Right, do: Callable[[], object]) -> None:
        """Do what needs a right: at once where it is given, else once the lead's PIN was given on the stage."""
        if self._keeper is not None:
            self._keeper.need(right, do)
        elif self.rights.may(right):
            do()

    def shut(self) -> None:
        """Rights or lock are others: leave the set-up screen, show everything as it may be seen now."""
        self.shut_wanted.emit()
        self._search.cancel()  # What was asked for under other rights is answered no more.
        for part in self._parts:
            part.rights_ended()
        guest = self.guest
        if self._search.is_shown or (guest is not None and guest.protected):
            self.show_ready()
        self._staging.drop_offers()
        self._is_offered = False
        self._settle.start()
        self._show_all()

    def _as_lead(self) -> None:
        """Take the lead's rights; what was searched for is searched again, as the lead may see it."""
        text = self._search.text
        self.need(Right.SEE_AT_RISK, lambda: self._search.look_up(text, is_entered=False) if text else None)

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

    # -- what the station tells ----------------------------------------------------------------------------------

    @Slot(object)
    def _take_spool(self, spool: SpoolView) -> None:
        if self._is_answering:
            self._newer_spool = spool  # The next guest's answer is painted first.
            return
        was_in_trouble = self.scene.is_printer_in_trouble
        self._around.spool = spool
        self._around.show_frame()
        self._around.show_banner()
        self._staging.look_again()
        self._around.show_cards()
        if self.scene.is_printer_in_trouble and not was_in_trouble:
            self.sound_wanted.emit(Sound.TROUBLE.value)

    @Slot(object)
    def _take_hub(self, hub: HubView) -> None:
        self._around.take_hub(hub)
        self.later(self._station.arrived, self._around.take_arrived)

    @Slot()
    def _take_news(self) -> None:
        """What other stations did came in."""
        self.later(self._station.arrived, self._around.take_arrived)
        for part in self._parts:
            part.news()

    # -- scans, typing, keys -------------------------------------------------------------------------------------

    @Slot(object)
    def scan(self, scan: RawScan) -> None:
        """Answer a scan."""
        self.rested.emit()
        if self._is_held(is_key=False) and self._holder is not None:
            self._holder.take_scan(scan)
            return
        if any(part.reads(scan) for part in self._parts):
            return
        beside = self.answered.registration_id if self.answered is not None else None
        self.ask(lambda: self._station.check_in(scan, beside), self.show_outcome)

    @Slot(str)
    def search(self, text: str) -> None:
        """Find people by what is typed; an empty text shows the ready desk again."""
        if not self._is_held():
            self._search.type(text)

    @Slot(str)
    def enter(self, text: str) -> None:
        """Take Enter in the search box."""
        if not self._is_held():
            self._search.enter(text)

    @Slot(int)
    def move(self, step: int) -> None:
        """Choose the row above (-1) or below (1)."""
        self._is_held(is_key=False)
        (self._part or self._search).move(step)

    @Slot(int)
    def take_number(self, number: int) -> None:
        """Take Ctrl+1 to Ctrl+5: a row, a reprint reason or an answer, whichever the stage shows."""
        self._is_held(is_key=False)
        (self._part or (self._search if self._search.is_shown else self._guest)).take_number(number)

    @Slot(str)
    def answer(self, text: str) -> None:
        """Note the guest's answer to the question on the stage."""
        self._guest.answer(text)

    @Slot(object)
    def take(self, told: object) -> None:
        """Take what the page of a part tells; one that no longer has the stage tells nothing any more."""
        self._is_held(is_key=False)
        if self._part is not None:
            self._part.take(told)

    @Slot(str)
    def reopen(self, fact_id: str) -> None:
        """Show a recent check-in again."""
        if self._is_held():
            return
        self.rested.emit()
        self.ask(
            lambda: self._station.reopen(FactId(fact_id)), lambda o: self.show_outcome(o, is_reopened=True)
        )

    @Slot(object)
    def act(self, act: Act) -> None:
        """Do what a button or key asks for; what the stage does not offer is ignored."""
        part = self._part
        if act is not Act.LANGUAGE and self._is_held(is_key=False):
            self._leave_to(self._holder, act)
            return
        do = (part.stage_acts().get(act) if part is not None else None) or self._acts.get(act)
        if do is not None:
            do()

    def _own_acts(self) -> dict[Act, Callable[[], object]]:
        return {
            Act.SEARCH: self.search_wanted.emit,
            Act.HELP: lambda: self._show_page(present_pages.help_page),
            Act.CALL_LEAD: lambda: self._show_page(present_pages.lead_page),
            Act.HOW_TO_LOAD: lambda: self._show_page(present_pages.load_page),
            Act.CLEAR: self.leave_stage,
            Act.LANGUAGE: self._switch_language,
            Act.ENLARGE: self.enlarge_wanted.emit,
            Act.SET_UP: lambda: self.need(Right.SET_UP, self.set_up_wanted.emit),
            Act.LEAD: self._as_lead,
        }

    def _leave_to(self, holder: Part | None, act: Act) -> None:
        """Let Esc lead back to what holds the desk; no other key means anything there."""
        if act is Act.CLEAR and holder is not None and self._part is not holder:
            if self._part is not None:
                self._part.leave()
            holder.begin()

    def _switch_language(self) -> None:
        self._words = Words(other_language(self._words.language), self._words.translate)
        self._show_all()
        self._preview.draw()

    # -- asking the station --------------------------------------------------------------------------------------

    def ask(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Let the station do something; without `failed` an error is told on the stage."""
        self._search.cancel()
        self._is_answering = True
        self._settle.stop()
        self._runner.submit(job, done, failed or self.fail)

    def do(self, job: Callable[[], object]) -> None:
        """Let the station do something that leaves the stage as it is; an error is told there."""
        self._runner.submit(job, lambda _: self._refresh(), self.fail)

    def read(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Let the station look something up beside its work; an error is told on the stage."""
        self._runner.submit(job, done, self.fail, Lane.READ)

    def later(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Let the station look something up beside its work; an error is logged."""
        self._runner.submit(job, done, self._log_only, Lane.READ)

    def undo(self, fact_id: FactId, *, is_any: bool = False) -> None:
        """Undo a check-in, with the question about its badge on the stage; `is_any` also another desk's or day's."""
        self._guest.undo(fact_id, is_any=is_any)

    def fail(self, error: Exception) -> None:
        """Tell an error on the stage."""
        if not isinstance(error, KioskError):
            _log.error("a job of the desk failed", exc_info=error)
        elif error.detail:
            _log.warning("refused: %s", error.detail)
        self.forget()
        self.show(
            lambda scene: present_trouble.fault(scene, error), lambda scene: present_panel.panel(scene, None)
        )

    def _log_only(self, error: Exception) -> None:
        detail = error.detail if isinstance(error, KioskError) else ""
        _log.warning("carried on without: %s %s", type(error).__name__, detail, exc_info=error)

    def _refresh(self) -> None:
        for part in self._parts:
            part.news()
        self.later(self._station.recent, self._around.take_recent)
        self.later(self._station.arrived, self._around.take_arrived)

    # -- showing -------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Give the stage to a part: what was answered is forgotten, the search box emptied."""
        self.rested.emit()
        self._search.cancel()
        self.forget()

    def leave_stage(self) -> None:
        """Give the stage back, as Esc does."""
        if self._part is not None:
            self._part.leave()
        self.show_ready()

    def focus_page(self) -> None:
        """Move the focus into the page on the stage."""
        self.page_wanted.emit()

    def rest(self) -> None:
        """Empty the search box and lay the focus to rest."""
        self.rested.emit()

    def sound(self, sound: Sound) -> None:
        """Let a sound be heard."""
        self.sound_wanted.emit(sound.value)

    def reframe(self) -> None:
        """Show anew what stands around the stage."""
        self._around.show_frame()

    def rebanner(self) -> None:
        """Show the banner anew: a part has something else to tell."""
        self._around.show_banner()

    def show_ready(self) -> None:
        """Show the ready desk, or what holds it."""
        self.rested.emit()
        self.show_ready_again()

    def show_ready_again(self) -> None:
        """Show the ready desk, or what holds it; the search box is left as it is."""
        if self._holder is not None:
            self._holder.begin()
            return
        self._search.cancel()
        self.forget()
        self.show(present.ready, lambda scene: present_panel.panel(scene, None))

    def _show_page(self, make: MakeStage) -> None:
        self._search.cancel()
        self._search.forget()
        self.rested.emit()
        self.restage(make)

    def forget(self) -> None:
        """Forget what was answered and found."""
        self._guest.forget()
        self._search.forget()

    def show_outcome(self, outcome: Outcome, *, is_reprint: bool = False, is_reopened: bool = False) -> None:
        """Show an answer of the station, on the page of a part where that takes it."""
        part = self._part
        if part is not None and not is_reprint and not is_reopened and part.take_outcome(outcome):
            return
        self.forget()
        self._guest.keep(outcome, is_reopened=is_reopened)
        if outcome.staff_sign:
            self._around.show_frame()
        clock = self._around.clock
        self._around.clock = ClockView(now=outcome.now, is_rehearsal=clock.is_rehearsal, doubt=clock.doubt)
        self.show(
            lambda scene: present.stage(scene, outcome, is_reprint=is_reprint, is_reopened=is_reopened),
            lambda scene: present_panel.panel(scene, outcome),
        )

    def show_found(self, found: Sequence[Found], chosen: int) -> None:
        """Show people as a search does, one of them chosen."""
        self._search.show("", found, chosen)

    def restage(self, make_stage: MakeStage) -> None:
        """Show another state on the stage, the panel beside it as it is."""
        self._show(make_stage, None)

    def show(self, make_stage: MakeStage, make_panel: MakePanel) -> None:
        """Show a state; it is made anew when language or printer change. What is held back is not shown."""
        self._show(make_stage, make_panel)

    def _show(self, make_stage: MakeStage, make_panel: MakePanel | None) -> None:
        holder = self._holder
        if holder is not None and not isinstance(make_stage(self.scene), self._may_show(holder)):
            return
        self._settle.start()
        self._is_offered = False
        self._staging.show(make_stage, make_panel, is_typing=self._search.is_shown)

    def _may_show(self, holder: Part) -> tuple[type, ...]:
        return (holder.state, self._keeper.state) if self._keeper is not None else (holder.state,)

    def _show_all(self) -> None:
        self._around.show()
        self._staging.show_again()

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

    def _drawing_of(self, wanted: RegistrationId) -> Callable[[], Picture | None]:
        job = self._part.picture_of(wanted) if self._part is not None else None
        return job or (lambda: self._station.preview(wanted))

    # -- what is offered -----------------------------------------------------------------------------------------

    def offers(self, act: Act) -> bool:
        """Whether the stage offers an act now."""
        return self._staging.offers(act)

    def offer(self, part: Part, make_offer: MakeOffer) -> None:
        """Show a button beside the guest on the stage, until another guest or a part takes it."""
        self._staging.offer(part, make_offer)
