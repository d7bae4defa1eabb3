"""What is done for the guest who was answered last: undo, another badge, answers to questions; no widgets."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from kiosk.domain.model import BadgeId, CheckIn, FactId, JobState, RegistrationId
from kiosk.domain.rights import Right
from kiosk.services.outcome import Outcome, Undone
from kiosk.ui.desk import present, present_panel, present_trouble
from kiosk.ui.desk.own_helm import OwnHelm
from kiosk.ui.desk.port import DeskStation
from kiosk.ui.desk.states import REPRINTS, Act, Welcome


class GuestActs:
    """Keeps the last answer of the station while it is on the stage, and acts on it."""

    def __init__(self, helm: OwnHelm, station: DeskStation) -> None:
        self._helm, self._station = helm, station
        self.outcome: Outcome | None = None
        self._asked_badge_id: BadgeId | None = None
        self._undoing: FactId | None = None

    def acts(self) -> dict[Act, Callable[[], object]]:
        """Return what is done at which button or key."""
        reprints: dict[Act, Callable[[], object]] = {act: partial(self._reprint, act) for act in REPRINTS}
        return {
            Act.UNDO: self._undo,
            Act.ADD_TODAY: self._add_today,
            Act.PRINT_BADGE: self._print_badge,
            Act.BADGE_TAKEN: lambda: self._answer_badge(True),
            Act.BADGE_KEPT: lambda: self._answer_badge(False),
            Act.OTHER_PRINTER: self._use_other_printer,
            Act.CAME_OUT: lambda: self._answer_unknown(True),
            Act.DID_NOT_COME_OUT: lambda: self._answer_unknown(False),
        } | reprints

    def forget(self) -> None:
        """Something else takes the stage."""
        self.outcome = self._asked_badge_id = self._undoing = None

    def keep(self, outcome: Outcome, *, is_reopened: bool) -> None:
        """Keep an answer that takes the stage."""
        self.outcome, self._undoing = outcome, outcome.fact_id
        claim = outcome.claim
        if is_reopened and claim is not None and outcome.claim_station == self._station.info.desk_name:
            self._undoing = claim.fact_id

    def take_number(self, number: int) -> None:
        """Take Ctrl+1 to Ctrl+5: an answer or a reason to reprint, whichever the stage shows."""
        stage = self._helm.shown
        if isinstance(stage, Welcome) and stage.ask is not None:
            if number <= len(stage.ask.choices):
                self.answer(stage.ask.choices[number - 1].value)
        elif self._asked_badge_id is not None and number <= 2:
            self._answer_badge(number == 1)
        elif number <= len(REPRINTS):
            self._reprint(REPRINTS[number - 1])

    def answer(self, text: str) -> None:
        """Note the guest's answer to the question on the stage, and show the next one; an empty text is none."""
        outcome = self.outcome
        registration = outcome.registration if outcome is not None else None
        if outcome is None or registration is None or not outcome.ask or not text.strip():
            return
        question, left = outcome.ask[0], outcome.ask[1:]
        self._helm.rest()

        def noted(kept: str) -> None:
            if self.outcome is not outcome:
                return  # The next guest is there already.
            words = present.answer_words(self._helm.scene, question, kept)
            answered = replace(outcome, ask=left, noted=words)
            self.outcome = answered
            self._helm.restage(lambda scene: present.stage(scene, answered))

        self._helm.ask(
            lambda: self._station.answer(registration.registration_id, question.question_id, text), noted
        )

    def undo(self, fact_id: FactId, *, is_any: bool = False) -> None:
        """Undo a check-in, with the question about its badge on the stage; `is_any` also another desk's or day's."""
        outcome = self.outcome

        def show(answer: Undone) -> None:
            self._undoing = None
            self._asked_badge_id = answer.question.badge_id if answer.question else None
            self._helm.show(
                lambda scene: present_trouble.undone(scene, answer),
                lambda scene: present_panel.panel(scene, outcome, is_undone=True),
            )

        self._helm.ask(lambda: self._station.undo(fact_id, is_any=is_any), show)

    def _undo(self) -> None:
        """Undo what was just done here; what another desk or day did is the lead's."""
        claim = self.outcome.claim if self.outcome is not None else None
        if self._undoing is not None:
            self.undo(self._undoing)
        elif claim is not None and self._is_anothers(claim):
            self._helm.need(Right.UNDO_ANY, lambda: self.undo(claim.fact_id, is_any=True))

    def _is_anothers(self, claim: CheckIn) -> bool:
        here = self._station.info.desk_name
        return self.outcome is not None and (
            self.outcome.claim_station != here or claim.day != self._helm.today
        )

    def _reprint(self, act: Act) -> None:
        self._if_offered(act, lambda one: self._station.reprint(one, act.value), is_reprint=True)

    def _add_today(self) -> None:
        self._if_offered(Act.ADD_TODAY, self._station.add_today, is_reprint=False)

    def _print_badge(self) -> None:
        self._if_offered(Act.PRINT_BADGE, self._station.print_badge, is_reprint=True)

    def _if_offered(self, act: Act, job: Callable[[RegistrationId], Outcome], *, is_reprint: bool) -> None:
        outcome = self.outcome
        if outcome is None or outcome.registration is None or not self._helm.offers(act):
            return
        registration_id = outcome.registration.registration_id
        self._helm.ask(
            lambda: job(registration_id),
            lambda answer: self._helm.show_outcome(answer, is_reprint=is_reprint),
        )

    def _answer_badge(self, taken: bool) -> None:
        badge_id, self._asked_badge_id = self._asked_badge_id, None
        if badge_id is not None:
            self._helm.ask(
                lambda: self._station.answer_badge_taken(badge_id, taken),
                lambda _: self._helm.restage(lambda scene: present_trouble.badge_answered(scene, taken)),
            )

    def _use_other_printer(self) -> None:
        if self._helm.scene.spool.other_printer:
            self._helm.do(self._station.use_other_printer)

    def _answer_unknown(self, came_out: bool) -> None:
        jobs = self._helm.scene.spool.jobs
        job = next((job for job in jobs if job.state is JobState.UNKNOWN), None)
        if job is not None:
            self._helm.do(lambda: self._station.answer_unknown(job.job_id, came_out))
